import { badValue, noSuch } from '../../errors.js'
import { idOf } from '../../model/ids.js'
import type { Statement } from '../../model/statement.js'
import { type Mask, maskText, maskValue, maskWords, occurrences } from '../mask.js'
import type { Annotation, Redaction, Signed } from '../store.js'
import { putAnnotation } from './annotate.js'
import { packRest, unpackRest, wordsOf } from './bodies.js'
import { putChanges } from './change.js'
import { type Db, holders, type Row } from './db.js'

const PARTS = ['statement', 'due', 'event', 'dispute', 'shift'] as const

/**
 * Takes words out of the record: of a story as a whole, of a place in it, or all that names an actor. What is left keeps its places; a
 * tombstone says who took something out, when and why, and not what.
 * @throws OperatingError `unknown-story`, `unknown-name`, `bad-value`
 */
export async function redact(db: Db, what: Redaction, signed: Signed): Promise<Annotation> {
  const annotation = await db.tx(async (tx) => {
    if (what.names) return redactNames(tx, what.names, signed)
    if (what.story === undefined) throw badValue('what is redacted', null, ['a story', 'a span of a story', 'a name'])
    await tx.lock(what.story)
    return what.span ? redactSpan(tx, what.story, what.span, signed) : redactStory(tx, what.story, signed)
  })
  await db.scrub()
  return annotation
}

async function redactStory(db: Db, story: string, signed: Signed): Promise<Annotation> {
  const readings = await db.all('SELECT row FROM reading WHERE story = ?', [story])
  const revisions = await db.all('SELECT row FROM revision WHERE story = ?', [story])
  if (revisions.length === 0) throw noSuchStory(story)
  for (const { row } of readings) {
    await dropParts(db, row as number)
    await db.run('DELETE FROM actor WHERE reading = ?', [row!])
    await db.run('DELETE FROM reading WHERE row = ?', [row!])
  }
  await db.unindex(
    'story',
    revisions.map(({ row }) => row as number),
  )
  const fields = JSON.stringify({ pubStatus: 'withheld' })
  await db.run(
    `UPDATE revision SET text = NULL, title = NULL, publisher = NULL, place = '', fields = ?, pub_status = 'withheld' WHERE story = ?`,
    [fields, story],
  )
  await db.run("UPDATE story SET url = NULL, place = NULL, pub_status = 'withheld' WHERE id = ?", [story])
  await db.run("UPDATE change SET body = '{}' WHERE story = ?", [story])
  return tombstone(db, [`story:${story}`], story, { whole: true }, signed)
}

async function dropParts(db: Db, reading: number): Promise<void> {
  const rows = (await db.all('SELECT row FROM statement WHERE reading = ?', [reading])).map(({ row }) => row as number)
  await db.unindex('statement', rows)
  for (const row of rows)
    for (const [table, column] of [
      ['about', 'statement'],
      ['status', 'statement'],
      ['vector', 'statement'],
      ['vector_tail', 'statement'],
    ])
      await db.run(`DELETE FROM ${table} WHERE ${column} = ?`, [row])
  await db.run('DELETE FROM party WHERE event IN (SELECT row FROM event WHERE reading = ?)', [reading])
  for (const table of PARTS) await db.run(`DELETE FROM ${table} WHERE reading = ?`, [reading])
}

/** The words at the place, in the newest revision; where they stand in older ones, too. */
async function redactSpan(
  db: Db,
  story: string,
  span: NonNullable<Redaction['span']>,
  signed: Signed,
): Promise<Annotation> {
  const revisions = await db.all(
    'SELECT r.*, o.revision AS newest FROM revision r JOIN story o ON o.id = r.story WHERE r.story = ?',
    [story],
  )
  if (revisions.length === 0) throw noSuchStory(story)
  const newest = revisions.find((r) => r.revision === r.newest)!
  if (!(0 <= span.start && span.start < span.end && span.end <= (newest.units as number)))
    throw badValue('the span', `${span.start}-${span.end}`, [`0-${newest.units}`])
  const words = newest.text === null ? [] : [(newest.text as string).slice(span.start, span.end)]
  for (const revision of revisions) {
    const text = revision.text as string | null
    const spans = revision === newest ? [span] : text === null ? [] : occurrences(text, words)
    await maskRevision(db, revision, { spans, words })
  }
  const targets = revisions.map((r) => `revision:${story}:${r.revision}`)
  return tombstone(db, targets, story, { start: span.start, end: span.end, revision: newest.revision }, signed)
}

/** Every mention by name, in every story; the name itself is covered in lists of names. */
async function redactNames(db: Db, names: readonly number[], signed: Signed): Promise<Annotation> {
  const known = await db.all(`SELECT row, shown FROM name WHERE row IN (${holders(names)})`, names)
  if (known.length === 0) throw noSuch('name', names.join(), "'onrecord who NAME' finds names.")
  const readings = await db.all(
    `SELECT DISTINCT d.story, d.revision FROM actor a JOIN reading d ON d.row = a.reading WHERE a.name IN (${holders(names)})`,
    names,
  )
  const targets: string[] = []
  for (const { story, revision } of readings) {
    const [row] = await db.all('SELECT * FROM revision WHERE story = ? AND revision = ?', [story!, revision!])
    const mask = await mentionsIn(
      db,
      row!,
      names,
      known.map(({ shown }) => shown as string),
    )
    await maskRevision(db, row!, mask)
    targets.push(`revision:${story}:${revision}`)
  }
  for (const { row, shown } of known) await coverName(db, row as number, shown as string)
  return tombstone(
    db,
    targets.length > 0 ? targets : ['names'],
    null,
    { names: known.length, stories: targets.length },
    signed,
  )
}

async function mentionsIn(db: Db, revision: Row, names: readonly number[], shown: readonly string[]): Promise<Mask> {
  const readings = await db.all('SELECT row, body FROM reading WHERE story = ? AND revision = ?', [
    revision.story!,
    revision.revision!,
  ])
  const words = new Set(shown)
  const spans: { start: number; end: number }[] = []
  for (const { row, body } of readings) {
    const ids = await db.all(`SELECT id FROM actor WHERE reading = ? AND name IN (${holders(names)})`, [row!, ...names])
    const wanted = new Set(ids.map(({ id }) => id))
    for (const actor of unpackRest(body as Uint8Array).actors.filter(({ id }) => wanted.has(id)))
      for (const { span, form } of actor.mentions)
        if (form === 'name') {
          words.add(span.words)
          spans.push(span)
        }
  }
  const text = revision.text as string | null
  return { spans: [...spans, ...(text === null ? [] : occurrences(text, [...words]))], words: [...words] }
}

async function coverName(db: Db, row: number, shown: string): Promise<void> {
  const tokens = (await db.all('SELECT token FROM name_token WHERE name = ?', [row])).map(
    ({ token }) => token as string,
  )
  await db.run('DELETE FROM name_token WHERE name = ?', [row])
  for (const token of tokens) {
    const [left] = await db.all('SELECT 1 AS one FROM name_token WHERE token = ? LIMIT 1', [token])
    if (left) continue
    await db.run('DELETE FROM spelling WHERE token = ?', [token])
    await db.run('DELETE FROM token_text WHERE token = ?', [token])
  }
  await db.run('UPDATE name SET shown = ?, folded = ? WHERE row = ?', [maskWords(shown, [shown]), `\u2588${row}`, row])
  const changed = await db.all('SELECT seq, body FROM change WHERE body LIKE ?', [`%${shown.replace(/[%_]/g, '')}%`])
  for (const { seq, body } of changed)
    await db.run('UPDATE change SET body = ? WHERE seq = ?', [
      coverJson(body as string, { spans: [], words: [shown] }),
      seq!,
    ])
}

const coverJson = (body: string, mask: Mask): string => JSON.stringify(maskValue(JSON.parse(body), mask))

async function maskRevision(db: Db, revision: Row, mask: Mask): Promise<void> {
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
  const changes = await db.all('SELECT seq, body FROM change WHERE story = ? AND revision = ?', [story!, number!])
  for (const { seq, body } of changes)
    await db.run('UPDATE change SET body = ? WHERE seq = ?', [coverJson(body as string, mask), seq!])
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
  for (const table of PARTS)
    for (const part of await db.all(`SELECT row, body FROM ${table} WHERE reading = ?`, [row!])) {
      const masked = coverJson(part.body as string, mask)
      if (masked === part.body) continue
      await db.run(`UPDATE ${table} SET body = ? WHERE row = ?`, [masked, part.row!])
      if (table === 'statement') await statementMasked(db, part.row as number, JSON.parse(masked) as Statement, mask)
    }
}

/** Its words are indexed anew, and what it means is forgotten. */
async function statementMasked(db: Db, row: number, statement: Statement, mask: Mask): Promise<void> {
  const who = [...statement.source, ...statement.cue].map(({ words }) => words).join(' ')
  await db.unindex('statement', [row])
  await db.index('statement', [{ row, first: wordsOf(statement), second: who }])
  await db.run('DELETE FROM vector WHERE statement = ?', [row])
  await db.run('DELETE FROM vector_tail WHERE statement = ?', [row])
  const [kept] = await db.all('SELECT context FROM statement WHERE row = ?', [row])
  if (typeof kept?.context === 'string')
    await db.run('UPDATE statement SET context = ? WHERE row = ?', [coverJson(kept.context, mask), row])
}

/** One annotation for each story touched, so that it is not read again as if nothing had been; the first is told. */
async function tombstone(
  db: Db,
  targets: readonly string[],
  story: string | null,
  detail: Readonly<Record<string, unknown>>,
  { by, reason, at }: Signed,
): Promise<Annotation> {
  const made = targets.map((target) => ({
    id: idOf('r', target, by, at),
    at,
    by,
    kind: 'redact' as const,
    target,
    reason,
    detail,
  }))
  for (const annotation of made) await putAnnotation(db, annotation)
  await putChanges(db, at, [
    { kind: 'redacted', story, revision: null, statement: null, detail: { ...detail, by, reason } },
  ])
  return { ...made[0]!, undoneBy: null }
}

const noSuchStory = (story: string) => noSuch('story', story, "'onrecord search' tells the stories that it finds.")
