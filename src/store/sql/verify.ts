import { sha256 } from '../../model/ids.js'
import type { Reading } from '../../model/reading.js'
import { citationsIn } from '../../model/span.js'
import type { Flaw, Verified } from '../store.js'
import type { Db, Row } from './db.js'
import { readingOf } from './stories.js'

/** Flaws told one by one; more are counted only. */
const MOST_FLAWS = 1000

type Sums = { stories: number; spans: number; unchecked: number; redacted: number; flaws: Flaw[] }

/**
 * Every revision's text against its hash, every span of every reading against its text, and every row against the index. A story at a
 * time, so that the record may be larger than memory.
 */
export async function verify(
  db: Db,
  { story, progress }: { story?: string; progress?: (stories: number) => void } = {},
): Promise<Verified> {
  const sums: Sums = { stories: 0, spans: 0, unchecked: 0, redacted: 0, flaws: [] }
  const redacted = new Set(
    (await db.all("SELECT target FROM annotation WHERE kind = 'redact'")).map(({ target }) => target as string),
  )
  const ids = await db.all(
    `SELECT id FROM story ${story === undefined ? '' : 'WHERE id = ?'} ORDER BY id`,
    story === undefined ? [] : [story],
  )
  for (const { id } of ids) {
    const revisions = await db.all('SELECT revision, sha256, text, units FROM revision WHERE story = ?', [id!])
    for (const revision of revisions) await checkRevision(db, id as string, revision, redacted, sums)
    sums.stories++
    progress?.(sums.stories)
  }
  await checkIndex(db, story, redacted, sums)
  return sums
}

async function checkRevision(
  db: Db,
  story: string,
  row: Row,
  redacted: ReadonlySet<string>,
  sums: Sums,
): Promise<void> {
  const revision = row.revision as number
  const flaw = (what: Flaw['what'], message: string) => flawed(sums, { story, revision, what, message })
  const text = row.text as string | null
  if (redacted.has(`story:${story}`) || redacted.has(`revision:${story}:${revision}`)) sums.redacted++
  else if (text !== null && sha256(text) !== row.sha256) flaw('text-hash', 'the text is not the one that was read')
  if (text !== null && text.length !== row.units)
    flaw('text-hash', `the text has ${text.length} units, not ${row.units}`)
  for (const read of await db.all('SELECT row, body FROM reading WHERE story = ? AND revision = ?', [story, revision]))
    try {
      checkSpans(await readingOf(db, read), text, row.units as number, sums, flaw)
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError) && !(thrown instanceof Error && 'code' in thrown)) throw thrown
      flaw('body', `reading ${read.row} cannot be read: ${thrown.message}`)
    }
}

/** Whatever has a start, an end and words is a span that was told to someone. */
function checkSpans(
  reading: Reading,
  text: string | null,
  units: number,
  sums: Sums,
  flaw: (what: Flaw['what'], message: string) => void,
): void {
  for (const { start, end, words } of citationsIn(reading)) {
    sums.spans++
    if (!(0 <= start && start < end && end <= units))
      flaw('span', `${start}-${end} is not inside a text of ${units} units`)
    else if (text === null) {
      sums.unchecked++
      if (words.length !== end - start) flaw('words', `the words at ${start}-${end} are ${words.length} units long`)
    } else if (text.slice(start, end) !== words) flaw('words', `the text has other words at ${start}-${end}`)
  }
}

/** Whatever is to be found is in the indices, and nothing else: a row that nobody has any more would go on finding. */
async function checkIndex(db: Db, story: string | undefined, redacted: ReadonlySet<string>, sums: Sums): Promise<void> {
  for (const [what, table] of [
    ['statement', 'statement'],
    ['story', 'revision'],
  ] as const) {
    const missing = await db.all(
      `SELECT t.row, t.story, t.revision FROM ${table} t
       WHERE t.row IN (SELECT row FROM ${table} ${story === undefined ? '' : 'WHERE story = ?'} EXCEPT ${db.indexed(what)}) ORDER BY t.row`,
      story === undefined ? [] : [story],
    )
    for (const row of missing.filter((row) => !redacted.has(`story:${row.story}`)))
      flawed(sums, {
        story: row.story as string,
        revision: row.revision as number,
        what: 'index',
        message: `the full-text index has no ${table} ${row.row}`,
      })
    if (story !== undefined) continue
    const spare = await db.all(`${db.indexed(what)} EXCEPT SELECT row FROM ${table}`)
    for (const { row } of spare)
      flawed(sums, {
        story: '',
        revision: 0,
        what: 'index',
        message: `the full-text index has a ${table} ${row} that is not there`,
      })
  }
}

function flawed({ flaws }: Sums, flaw: Flaw): void {
  if (flaws.length < MOST_FLAWS) flaws.push(flaw)
}
