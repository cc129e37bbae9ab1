import type { Actor } from '../../model/actor.js'
import { hull, joinedWords } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { type Mask, maskText, maskValue, maskWords } from '../mask.js'
import { toldIn } from './board-words.js'
import { PARTS, packRest, unpackRest } from './bodies.js'
import type { Db, Row } from './db.js'
import { whoOf } from './put-reading.js'

const coverJson = (body: string, mask: Mask): string => JSON.stringify(maskValue(JSON.parse(body), mask))

/** A revision with all its readings: its text, title and fields, and what is indexed of them. */
export async function maskRevision(db: Db, revision: Row, mask: Mask): Promise<void> {
  const { story, revision: number } = revision
  const text = revision.text === null ? null : maskText(revision.text as string, mask.spans)
  const title = revision.title === null ? null : maskWords(revision.title as string, mask.words)
  await db.run('UPDATE revision SET text = ?, title = ?, fields = ? WHERE row = ?', [
    text,
    title,
    coverJson(revision.fields as string, mask),
    revision.row!,
  ])
  await db.unindex('story', [revision.row as number])
  await db.index('story', [{ row: revision.row as number, first: title ?? '', second: text ?? '' }])
  const readings = await db.all('SELECT row, body FROM reading WHERE story = ? AND revision = ?', [story!, number!])
  for (const reading of readings) await maskReading(db, reading, mask)
}

async function maskReading(db: Db, { row, body }: Row, mask: Mask): Promise<void> {
  const rest = maskValue(unpackRest(body as Uint8Array), mask)
  const empty = { statements: [], dues: [], events: [], disputes: [], shifts: [] }
  await db.run('UPDATE reading SET body = ? WHERE row = ?', [packRest({ ...rest, ...empty }), row!])
  for (const actor of rest.actors)
    await db.run('UPDATE actor SET role = ? WHERE reading = ? AND id = ?', [
      actor.roles[0]?.words ?? null,
      row!,
      actor.id,
    ])
  const actors = new Map(rest.actors.map((actor) => [actor.id, actor]))
  for (const table of PARTS)
    for (const part of await db.all(`SELECT * FROM ${table} WHERE reading = ?`, [row!])) {
      const masked = coverJson(part.body as string, mask)
      if (masked !== part.body) await db.run(`UPDATE ${table} SET body = ? WHERE row = ?`, [masked, part.row!])
      if (table === 'due' || table === 'event')
        await db.run(`UPDATE ${table} SET words = ? WHERE row = ?`, [toldIn(JSON.parse(masked)), part.row!])
      if (table === 'statement') await maskStatement(db, part, masked, actors, mask)
    }
  const claims = await db.all(
    'SELECT x.row, s.body FROM dispute x LEFT JOIN statement s ON s.id = x.statement AND s.reading = x.reading WHERE x.reading = ?',
    [row!],
  )
  for (const { row, body } of claims)
    await db.run('UPDATE dispute SET words = ? WHERE row = ?', [toldIn(JSON.parse((body as string) ?? 'null')), row!])
}

/** It is indexed anew, as its speaker's name may be what is covered; and what masked words meant is forgotten. */
async function maskStatement(
  db: Db,
  { row, body, context }: Row,
  masked: string,
  actors: ReadonlyMap<string, Actor>,
  mask: Mask,
): Promise<void> {
  const statement = JSON.parse(masked) as Statement
  await db.unindex('statement', [row as number])
  await db.index('statement', [
    { row: row as number, first: joinedWords(statement.content), second: whoOf(actors, statement) },
  ])
  if (masked !== body)
    for (const table of ['vector', 'vector_tail']) await db.run(`DELETE FROM ${table} WHERE statement = ?`, [row!])
  if (context !== null)
    await db.run('UPDATE statement SET context = ? WHERE row = ?', [
      maskContext(context as string, statement, mask),
      row!,
    ])
}

/** The words before and after a statement have places, too: they end where it begins and begin where it ends. */
function maskContext(context: string, { content, cue, source }: Statement, mask: Mask): string {
  const around = JSON.parse(context) as { readonly before: string; readonly after: string }
  const whole = hull(content.length > 0 ? content : [...cue, ...source])
  const covered = (text: string, at: number) => {
    const spans = mask.spans
      .map(({ start, end }) => ({ start: Math.max(0, start - at), end: Math.min(text.length, end - at) }))
      .filter(({ start, end }) => start < end)
    return maskWords(maskText(text, spans), mask.words)
  }
  if (whole === undefined) return coverJson(context, mask)
  const before = covered(around.before, whole.start - around.before.length)
  return JSON.stringify({ before, after: covered(around.after, whole.end) })
}

/** What the log of changes and persons' annotations say with these words: of one story, or of anything. */
export async function maskLog(db: Db, story: string | null, words: readonly string[]): Promise<void> {
  const mask: Mask = { spans: [], words, everywhere: true }
  const [of, values] = story === null ? holding(words) : OF_STORY(story)
  for (const { seq, body } of await db.all(`SELECT seq, body FROM change WHERE ${of.change}`, values.change)) {
    const masked = coverJson(body as string, mask)
    if (masked !== body) await db.run('UPDATE change SET body = ? WHERE seq = ?', [masked, seq!])
  }
  for (const row of await db.all(`SELECT id, body, reason FROM annotation WHERE ${of.annotation}`, values.annotation)) {
    const masked = coverJson(row.body as string, mask)
    const reason = row.reason === null ? null : maskWords(row.reason as string, words)
    if (masked !== row.body || reason !== row.reason)
      await db.run('UPDATE annotation SET body = ?, reason = ? WHERE id = ?', [masked, reason, row.id!])
  }
}

type Condition<T> = { readonly change: T; readonly annotation: T }

const ITS_STATEMENTS = '(SELECT id FROM statement WHERE story = ?)'

const OF_STORY = (story: string): [Condition<string>, Condition<string[]>] => [
  { change: `story = ? OR statement IN ${ITS_STATEMENTS}`, annotation: `target IN ${ITS_STATEMENTS}` },
  { change: [story, story], annotation: [story] },
]

/** What may hold one of the words, as JSON writes them. */
function holding(words: readonly string[]): [Condition<string>, Condition<string[]>] {
  const like = words.map(
    (word) =>
      `%${JSON.stringify(word)
        .slice(1, -1)
        .replace(/[\\%_]/g, '\\$&')}%`,
  )
  const any = (column: string) => like.map(() => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')
  return [
    { change: any('body'), annotation: `${any('body')} OR ${any('reason')}` },
    { change: like, annotation: [...like, ...like] },
  ]
}
