import { storyMoved } from '../../errors.js'
import type { Reading } from '../../model/reading.js'
import { revised, type Said } from '../../model/revised.js'
import { joinedWords } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { Entry, Put } from '../store.js'
import { type Change, putChanges } from './change.js'
import type { Db } from './db.js'
import { locateIn } from './locate.js'
import { dayOf, putReading } from './put-reading.js'

const NOTHING = { appeared: 0, changed: 0, gone: 0 }

/** See `Store.put`. Everything in one transaction. */
export function put(db: Db, given: Entry): Promise<Put> {
  return db.tx(async (tx) => {
    await tx.lock(given.story.id)
    // Another process may have been quicker since the story was located.
    const { state, id, revision } = await locateIn(tx, given.story, given.place, given.reader)
    if (id !== given.story.id) throw storyMoved(given.place)
    const counted = { story: id, revision, statements: given.reading.statements.length }
    if (state === 'unchanged' || state === 'redacted') return { state: 'unchanged', ...counted, ...NOTHING }
    const entry = asRevision(given, revision)
    const before = state === 'new' ? null : await currentSaid(tx, id)
    if (state !== 'unread') await putRevision(tx, entry, state === 'new')
    const current = await isCurrent(tx, entry, state === 'unread')
    await putReading(tx, entry, current)
    const difference = before === null || state === 'unread' || !current ? null : revised(before, saidOf(entry.reading))
    await putChanges(tx, entry.at, changesOf(entry, state, difference))
    return {
      state: state === 'unread' ? 'reread' : state,
      ...counted,
      appeared: difference?.appeared.length ?? 0,
      changed: difference?.changed.length ?? 0,
      gone: difference?.gone.length ?? 0,
    }
  })
}

/** No id of the reading depends on the number of the revision. */
function asRevision(entry: Entry, revision: number): Entry {
  const { story, reading } = entry
  if (story.revision === revision) return entry
  return { ...entry, story: { ...story, revision }, reading: { ...reading, story: { ...reading.story, revision } } }
}

async function putRevision(db: Db, { story, reading, place, at, keepText }: Entry, first: boolean): Promise<void> {
  const { id, revision, text, sha256, ...fields } = story
  if (first)
    await db.insert(
      'story',
      ['id', 'place', 'url', 'added_at', 'revision', 'pub_status'],
      [[id, place, story.url, at, revision, story.pubStatus]],
    )
  const [row] = await db.numbers('revision', 1)
  const { title } = reading.story
  await db.insert(
    'revision',
    [
      'row',
      'story',
      'revision',
      'sha256',
      'text',
      'fields',
      'title',
      'publisher',
      'day',
      'embargoed_until',
      'pub_status',
      'units',
      'place',
      'added_at',
    ],
    [
      [
        row!,
        id,
        revision,
        sha256,
        keepText ? text : null,
        JSON.stringify({ ...fields, title }),
        title,
        story.publisher,
        dayOf({ story, reading }),
        story.embargoedUntil,
        story.pubStatus,
        text.length,
        place,
        at,
      ],
    ],
  )
  await db.index('story', [{ row: row!, first: title ?? '', second: keepText ? text : '' }])
}

/** A revision is the story's current one unless a later one, by the publisher's own count, is there already. */
async function isCurrent(db: Db, { story }: Entry, reread: boolean): Promise<boolean> {
  const [now] = await db.all(
    'SELECT r.fields, r.revision FROM story s JOIN revision r ON r.story = s.id AND r.revision = s.revision WHERE s.id = ?',
    [story.id],
  )
  // To read an old revision anew does not bring it back.
  if (reread) return now?.revision === story.revision
  const other = now && now.revision !== story.revision ? (JSON.parse(now.fields as string) as Entry['story']) : null
  if (other && isLater(other, story)) return false
  await db.run('UPDATE story SET revision = ?, pub_status = ?, url = ? WHERE id = ?', [
    story.revision,
    story.pubStatus,
    story.url,
    story.id,
  ])
  return true
}

type Dated = Pick<Entry['story'], 'modified' | 'version'>

function isLater(a: Dated, b: Dated): boolean {
  if (a.version !== null && b.version !== null && /^\d+$/.test(a.version) && /^\d+$/.test(b.version))
    return Number(a.version) > Number(b.version)
  if (a.modified === null || b.modified === null) return false
  return a.modified.length === 10 || b.modified.length === 10
    ? a.modified.slice(0, 10) > b.modified.slice(0, 10)
    : Date.parse(a.modified) > Date.parse(b.modified)
}

/** The story's statements as they stand, for what became of them. */
async function currentSaid(db: Db, story: string): Promise<readonly Said[]> {
  const rows = await db.all(
    `SELECT s.body, n.shown FROM statement s LEFT JOIN name n ON n.row = s.speaker
     WHERE s.reading = (SELECT max(row) FROM reading WHERE story = ? AND current = 1) ORDER BY s.n`,
    [story],
  )
  return rows.map(({ body, shown }) => {
    const statement = JSON.parse(body as string) as Statement
    return { id: statement.id, speaker: shown as string | null, words: joinedWords(statement.content) }
  })
}

function saidOf({ statements, actors }: Reading): readonly Said[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return statements.map(({ id, speaker, content }) => ({
    id,
    speaker: speaker === null ? null : (names.get(speaker) ?? null),
    words: joinedWords(content),
  }))
}

function changesOf(
  { story, reading }: Entry,
  state: 'new' | 'revised' | 'unread',
  difference: ReturnType<typeof revised<Said>> | null,
): readonly Change[] {
  const at = { story: story.id, revision: story.revision }
  const whole = {
    ...at,
    statement: null,
    detail: { title: reading.story.title, statements: reading.statements.length },
  }
  const told: Change[] = [
    { ...whole, kind: state === 'new' ? 'story-added' : state === 'unread' ? 'story-reread' : 'story-revised' },
  ]
  if (story.pubStatus !== 'usable')
    told.push({ ...whole, kind: 'story-canceled', detail: { pubStatus: story.pubStatus } })
  for (const { id, speaker, words } of difference?.appeared ?? [])
    told.push({ ...at, kind: 'statement-appeared', statement: id, detail: { speaker, words } })
  for (const { before, after } of difference?.changed ?? [])
    told.push({
      ...at,
      kind: 'statement-changed',
      statement: after.id,
      detail: {
        speaker: after.speaker,
        words: after.words,
        before: before.words,
        was: before.id,
        speakerBefore: before.speaker,
      },
    })
  for (const { id, speaker, words } of difference?.gone ?? [])
    told.push({ ...at, kind: 'statement-gone', statement: id, detail: { speaker, words } })
  return told
}
