import { badValue, noSuch } from '../../errors.js'
import { idOf } from '../../model/ids.js'
import { citationsIn, contains, type Span } from '../../model/span.js'
import { type Mask, occurrences } from '../mask.js'
import type { Annotation, Redaction, Signed } from '../store.js'
import { putAnnotation } from './annotate.js'
import { PARTS, unpackRest } from './bodies.js'
import { putChanges } from './change.js'
import { type Db, holders, type Row } from './db.js'
import { maskLog, maskRevision } from './redact-mask.js'
import { coverName, namesOfStory, withoutNames } from './redact-names.js'
import { readingOf } from './stories.js'
import { forgetSignatures } from './vectors-in.js'

/**
 * Takes words out of the record: of a story as a whole, of a place in it, or all that names an actor. What is left keeps its places; a
 * tombstone says who took something out, when and why, and not what.
 * @throws OperatingError `unknown-story`, `unknown-name`, `bad-value`
 */
export async function redact(db: Db, what: Redaction, signed: Signed): Promise<Annotation> {
  const annotation = await db.tx(async (tx) => {
    const made = await takeOut(tx, what, signed)
    await forgetSignatures(tx)
    return made
  })
  await db.scrub()
  return annotation
}

async function takeOut(db: Db, { story, span, names }: Redaction, signed: Signed): Promise<Annotation> {
  if (names) return redactNames(db, names, signed)
  if (story === undefined) throw badValue('what is redacted', null, ['a story', 'a span of a story', 'a name'])
  await db.lock(story)
  return span ? redactSpan(db, story, span, signed) : redactStory(db, story, signed)
}

/** Names that stood in no other story go with it. */
async function redactStory(db: Db, story: string, signed: Signed): Promise<Annotation> {
  const revisions = await db.all('SELECT row FROM revision WHERE story = ?', [story])
  if (revisions.length === 0) throw noSuchStory(story)
  await db.lock('names')
  const names = await namesOfStory(db, story)
  await dropAnnotations(db, story)
  for (const { row } of await db.all('SELECT row FROM reading WHERE story = ?', [story])) {
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
  await withoutNames(db, names)
  return tombstone(db, [`story:${story}`], story, { whole: true }, signed)
}

/** What persons said of its statements: that they said something stays, and not what. */
async function dropAnnotations(db: Db, story: string): Promise<void> {
  const ids = await db.all('SELECT DISTINCT id FROM statement WHERE story = ?', [story])
  for (const { id } of ids) {
    await db.run("UPDATE annotation SET body = '{}', reason = NULL WHERE target = ?", [id!])
    await db.run("UPDATE change SET body = '{}' WHERE statement = ?", [id!])
  }
}

async function dropParts(db: Db, reading: number): Promise<void> {
  const rows = (await db.all('SELECT row FROM statement WHERE reading = ?', [reading])).map(({ row }) => row as number)
  await db.unindex('statement', rows)
  for (const row of rows)
    for (const table of ['about', 'status', 'vector', 'vector_tail'])
      await db.run(`DELETE FROM ${table} WHERE statement = ?`, [row])
  await db.run('DELETE FROM party WHERE event IN (SELECT row FROM event WHERE reading = ?)', [reading])
  for (const table of PARTS) await db.run(`DELETE FROM ${table} WHERE reading = ?`, [reading])
}

/** The words at the place, in the newest revision; where they stand in older ones, too. */
async function redactSpan(db: Db, story: string, span: Span, signed: Signed): Promise<Annotation> {
  const revisions = await db.all(
    'SELECT r.*, o.revision AS newest FROM revision r JOIN story o ON o.id = r.story WHERE r.story = ?',
    [story],
  )
  if (revisions.length === 0) throw noSuchStory(story)
  const newest = revisions.find((r) => r.revision === r.newest)!
  if (!(0 <= span.start && span.start < span.end && span.end <= (newest.units as number)))
    throw badValue('the span', `${span.start}-${span.end}`, [`0-${newest.units}`])
  const words = await wordsAt(db, newest, span)
  for (const revision of revisions) {
    const spans = revision === newest ? [span] : occurrences((revision.text as string | null) ?? '', words)
    await maskRevision(db, revision, { spans, words, everywhere: revision.text === null })
  }
  await maskLog(db, story, words)
  const targets = revisions.map((r) => `revision:${story}:${r.revision}`)
  return tombstone(db, targets, story, { start: span.start, end: span.end, revision: newest.revision }, signed)
}

/** Where no text is kept, words are known that a citation holds. */
async function wordsAt(db: Db, { story, revision, text }: Row, { start, end }: Span): Promise<readonly string[]> {
  if (text !== null) return [(text as string).slice(start, end)]
  const found = new Set<string>()
  const readings = await db.all('SELECT row, body FROM reading WHERE story = ? AND revision = ?', [story!, revision!])
  for (const read of readings)
    for (const cited of citationsIn(await readingOf(db, read)))
      if (contains(cited, { start, end })) found.add(cited.words.slice(start - cited.start, end - cited.start))
  return [...found]
}

/** Every mention by name, in every story that has the actor; the name itself is covered in lists of names. */
async function redactNames(db: Db, names: readonly number[], signed: Signed): Promise<Annotation> {
  await db.lock('names')
  const known = await db.all(`SELECT row, shown FROM name WHERE row IN (${holders(names)})`, names)
  if (known.length === 0) throw noSuch('name', names.join(), "'onrecord who NAME' finds names.")
  const shown = known.map((row) => row.shown as string)
  const stories = await db.all(
    `SELECT DISTINCT d.story FROM actor a JOIN reading d ON d.row = a.reading WHERE a.name IN (${holders(names)})
     UNION SELECT DISTINCT story FROM statement WHERE speaker IN (${holders(names)})`,
    [...names, ...names],
  )
  const targets: string[] = []
  // The names first: what is indexed again is indexed without them.
  for (const { row, shown: name } of known) await coverName(db, row as number, name as string)
  for (const { story } of stories) {
    const revisions = await db.all('SELECT * FROM revision WHERE story = ?', [story!])
    const words = new Set(shown)
    const mentions = new Map<Row, readonly Span[]>()
    for (const revision of revisions) mentions.set(revision, await mentionsIn(db, revision, names, words))
    for (const [revision, spans] of mentions) {
      const text = revision.text as string | null
      const places = [...spans, ...occurrences(text ?? '', [...words])]
      const mask: Mask = { spans: places, words: [...words], everywhere: text === null }
      await maskRevision(db, revision, mask)
      targets.push(`revision:${story}:${revision.revision}`)
    }
    await maskLog(db, story as string, [...words])
  }
  await maskLog(db, null, shown)
  const detail = { names: known.length, stories: stories.length }
  return tombstone(db, targets.length > 0 ? targets : ['names'], null, detail, signed)
}

/** Places of the mentions by name in one revision; their words are added to `words`. */
async function mentionsIn(
  db: Db,
  { story, revision }: Row,
  names: readonly number[],
  words: Set<string>,
): Promise<readonly Span[]> {
  const spans: Span[] = []
  const readings = await db.all('SELECT row, body FROM reading WHERE story = ? AND revision = ?', [story!, revision!])
  for (const { row, body } of readings) {
    const ids = await db.all(`SELECT id FROM actor WHERE reading = ? AND name IN (${holders(names)})`, [row!, ...names])
    const wanted = new Set(ids.map(({ id }) => id))
    for (const actor of unpackRest(body as Uint8Array).actors.filter(({ id }) => wanted.has(id))) {
      words.add(actor.name)
      for (const { span, form } of actor.mentions)
        if (form === 'name') {
          words.add(span.words)
          spans.push(span)
        }
    }
  }
  return spans
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
