import type { Actor } from '../../model/actor.js'
import { boundsOf } from '../../model/calendar.js'
import { outcomeOf } from '../../model/due.js'
import { joinedWords, type Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { When } from '../../model/time.js'
import type { Around, Entry } from '../store.js'
import { applyAgain } from './annotate.js'
import { toldIn } from './board-words.js'
import { PARTS, packRest } from './bodies.js'
import type { Db, Numbered, Value } from './db.js'
import { nameRows } from './names-in.js'
import { putVectors } from './vectors-in.js'

/** What the rows of one reading share. */
type On = {
  readonly db: Db
  readonly entry: Entry
  readonly reading: number
  readonly current: 0 | 1
  readonly actors: ReadonlyMap<string, Actor>
  readonly names: ReadonlyMap<string, number>
  readonly day: string | null
}

/** The ISO day of a story: published, else dateline or what was given for relative times. */
export const dayOf = ({ story, reading }: Pick<Entry, 'story' | 'reading'>): string | null =>
  story.published?.slice(0, 10) ?? reading.story.dateline?.date ?? reading.story.anchor

/**
 * A reading and everything in it, as rows.
 * @param current whether its revision is the story's newest; older readings of the story then are no longer current
 */
export async function putReading(db: Db, entry: Entry, current: boolean): Promise<void> {
  const { story, reading, reader, at } = entry
  if (current) await retire(db, story.id)
  const [row] = await db.numbers('reading', 1)
  const { words } = reading.story.coverage
  await db.insert(
    'reading',
    ['row', 'story', 'revision', 'reader', 'current', 'added_at', 'words', 'body'],
    [[row!, story.id, story.revision, reader, current ? 1 : 0, at, words, packRest(reading)]],
  )
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const names = await nameRows(db, [...new Set(reading.actors.map(({ name }) => name))])
  const shown = current && story.pubStatus === 'usable' ? 1 : 0
  const on: On = { db, entry, reading: row!, current: shown, actors, names, day: dayOf(entry) }
  await putActors(on)
  const rows = await putStatements(on)
  await putDues(on)
  await putEvents(on)
  await putDisputes(on)
  await putShifts(on)
  if (entry.vectors) {
    const made = rows.flatMap((statement, i) => {
      const vector = entry.vectors![i]
      return vector ? [{ row: statement, vector }] : []
    })
    await putVectors(db, made)
  }
}

async function retire(db: Db, story: string): Promise<void> {
  const readings = await db.all('SELECT row FROM reading WHERE story = ? AND current = 1', [story])
  for (const { row } of readings) {
    await db.run('UPDATE reading SET current = 0 WHERE row = ?', [row!])
    await db.run('UPDATE actor SET current = 0 WHERE reading = ?', [row!])
    for (const table of PARTS) await db.run(`UPDATE ${table} SET current = 0 WHERE reading = ?`, [row!])
  }
}

const nameOf = ({ actors, names }: On, id: string | null): number | null => {
  const actor = id === null ? undefined : actors.get(id)
  return actor ? names.get(actor.name)! : null
}

/** Columns that every part has, and its values. */
const SHARED = ['row', 'id', 'reading', 'story', 'revision', 'current'] as const

const shared = ({ entry, reading, current }: On, row: number, id: string): readonly Value[] => [
  row,
  id,
  reading,
  entry.story.id,
  entry.story.revision,
  current,
]

/** @returns the rows, in the order of the things */
async function putParts<T extends { readonly id: string }>(
  on: On,
  table: Numbered,
  things: readonly T[],
  columns: readonly string[],
  values: (thing: T, n: number) => readonly Value[],
): Promise<readonly number[]> {
  const rows = await on.db.numbers(table, things.length)
  const made = things.map((thing, i) => [...shared(on, rows[i]!, thing.id), ...values(thing, i), JSON.stringify(thing)])
  if (made.length > 0) await on.db.insert(table, [...SHARED, ...columns, 'body'], made)
  return rows
}

async function putActors(on: On): Promise<void> {
  // An actor that a reading has twice is one; `actors` has one of each id.
  const rows = [...on.actors.values()].map(({ id, name, kind, country, roles }) => {
    return [on.reading, id, on.names.get(name)!, kind, country, roles[0]?.words ?? null, on.current, on.day]
  })
  if (rows.length > 0)
    await on.db.insert('actor', ['reading', 'id', 'name', 'kind', 'country', 'role', 'current', 'day'], rows)
}

async function putStatements(on: On): Promise<readonly number[]> {
  const { db, entry } = on
  const { statements } = entry.reading
  const rows = await putParts(
    on,
    'statement',
    statements,
    ['n', 'speaker', 'act', 'silence', 'certainty', 'distance', 'day', 'publisher', 'context'],
    (s, n) => [
      n,
      nameOf(on, s.speaker),
      s.act,
      s.silence,
      s.certainty,
      s.distance,
      boundsOfWhen(s.saidAt)?.first ?? on.day,
      entry.story.publisher,
      entry.keepText ? null : JSON.stringify(aroundOf(entry.story.text, s)),
    ],
  )
  const about = statements.flatMap((s, i) =>
    distinct(s.about.map((id) => nameOf(on, id))).map((name) => [rows[i]!, name]),
  )
  if (about.length > 0) await db.insert('about', ['statement', 'name'], about)
  const status = statements.flatMap((s, i) =>
    [...new Set(s.status.map(({ kind }) => kind))].map((kind) => [rows[i]!, kind]),
  )
  if (status.length > 0) await db.insert('status', ['statement', 'kind'], status)
  await applyAgain(
    db,
    statements.map(({ id }, i) => ({ id, row: rows[i]! })),
  )
  await db.index(
    'statement',
    statements.map((s, i) => ({ row: rows[i]!, first: joinedWords(s.content), second: whoOf(on.actors, s) })),
  )
  return rows
}

const distinct = (rows: readonly (number | null)[]): readonly number[] => [
  ...new Set(rows.filter((row) => row !== null)),
]

/** The speaker's name, and the words that name the source where they are others. */
export function whoOf(actors: ReadonlyMap<string, Actor>, { speaker, source, cue }: Statement): string {
  const name = speaker === null ? '' : (actors.get(speaker)?.name ?? '')
  return [name, ...source.map(({ words }) => words), ...cue.map(({ words }) => words)].join(' ')
}

/** UTF-16 units before and after: a very short extract, at white space. */
export const AROUND = 90

/** The words around a statement's content (of a silence: its cue), for a person to see what they stand in. */
export const aroundOf = (text: string, { content, cue, source }: Statement): Around =>
  aroundSpans(text, content.length > 0 ? content : [...cue, ...source])

export function aroundSpans(text: string, spans: readonly Span[]): Around {
  const start = Math.min(...spans.map((s) => s.start))
  const end = Math.max(...spans.map((s) => s.end))
  if (!Number.isFinite(start)) return { before: '', after: '' }
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return {
    before: start > AROUND ? before.replace(/^\S*\s/, '') : before,
    after: end + AROUND < text.length ? after.replace(/\s\S*$/, '') : after,
  }
}

const boundsOfWhen = (when: When | null) => (when === null ? undefined : boundsOf(when.value))

async function putDues(on: On): Promise<void> {
  await putParts(
    on,
    'due',
    on.entry.reading.dues,
    ['kind', 'by_name', 'to_name', 'first', 'last', 'statement', 'words', 'outcome'],
    (d) => {
      const bounds = boundsOfWhen(d.due)
      return [
        d.kind,
        nameOf(on, d.by),
        nameOf(on, d.to),
        bounds?.first ?? null,
        bounds?.last ?? null,
        d.statement,
        toldIn(d),
        outcomeOf(d.outcomes),
      ]
    },
  )
}

async function putEvents(on: On): Promise<void> {
  const { events } = on.entry.reading
  const columns = ['kind', 'plover', 'first', 'last', 'day', 'last_day', 'words']
  const rows = await putParts(on, 'event', events, columns, (e) => {
    const { first, last } = boundsOfWhen(e.time) ?? { first: null, last: null }
    // What has no time of its own stands on the day of its story.
    return [e.kind, e.plover?.event ?? null, first, last, first ?? on.day, last ?? on.day, toldIn(e)]
  })
  const parties = events.flatMap((e, i) =>
    distinct(e.participants.map((p) => nameOf(on, p.actor))).map((name) => [rows[i]!, name]),
  )
  if (parties.length > 0) await on.db.insert('party', ['event', 'name'], parties)
}

async function putDisputes(on: On): Promise<void> {
  const { disputes, statements } = on.entry.reading
  const claims = new Map(statements.map((s) => [s.id, s]))
  await putParts(on, 'dispute', disputes, ['kind', 'statement', 'by_name', 'counter', 'day', 'words'], (d) => [
    d.kind,
    d.statement,
    nameOf(on, d.by),
    d.counter,
    on.day,
    toldIn(claims.get(d.statement)),
  ])
}

async function putShifts(on: On): Promise<void> {
  await putParts(on, 'shift', on.entry.reading.shifts, ['actor', 'day'], (s) => [nameOf(on, s.actor), on.day])
}
