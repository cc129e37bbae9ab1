import { foldName } from '../../model/name-keys.js'
import { maskWords } from '../mask.js'
import { type Db, holders } from './db.js'
import { maskLog } from './redact-mask.js'

/** Where a name's row may be meant. */
const MEANT: readonly (readonly [table: string, column: string])[] = [
  ['actor', 'name'],
  ['statement', 'speaker'],
  ['about', 'name'],
  ['due', 'by_name'],
  ['due', 'to_name'],
  ['party', 'name'],
  ['dispute', 'by_name'],
  ['shift', 'actor'],
]

/** A name can be found no more, and shows as covered wherever its row is meant. */
export async function coverName(db: Db, row: number, shown: string): Promise<void> {
  await dropTokens(db, row)
  await db.run('UPDATE name SET shown = ?, folded = ? WHERE row = ?', [maskWords(shown, [shown]), `\u2588${row}`, row])
}

async function dropTokens(db: Db, row: number): Promise<void> {
  const tokens = await db.all('SELECT token FROM name_token WHERE name = ?', [row])
  await db.run('DELETE FROM name_token WHERE name = ?', [row])
  for (const { token } of tokens) {
    const [left] = await db.all('SELECT 1 AS one FROM name_token WHERE token = ? LIMIT 1', [token!])
    if (left) continue
    await db.run('DELETE FROM spelling WHERE token = ?', [token!])
    await db.run('DELETE FROM token_text WHERE token = ?', [token!])
  }
}

/** Rows of names that a story's actors and statements have, or had by a person's word. */
export async function namesOfStory(db: Db, story: string): Promise<readonly number[]> {
  const rows = await db.all(
    `SELECT a.name FROM actor a JOIN reading d ON d.row = a.reading WHERE d.story = ?
     UNION SELECT speaker AS name FROM statement WHERE story = ? AND speaker IS NOT NULL`,
    [story, story],
  )
  const said = await db.all(
    "SELECT body FROM annotation WHERE kind = 'correct' AND target IN (SELECT id FROM statement WHERE story = ?)",
    [story],
  )
  const spoke = said
    .map(({ body }) => JSON.parse(body as string) as { readonly field?: string; readonly to?: unknown })
    .flatMap(({ field, to }) =>
      field === 'speaker' && typeof to === 'string' ? [foldName(to) || to.toLowerCase()] : [],
    )
  const named = await db.all(`SELECT row AS name FROM name WHERE folded IN (${holders(spoke)})`, spoke)
  return [...new Set([...rows, ...named].map(({ name }) => name as number))]
}

/** Names that nothing in the record means any more go, with what the log says of them; one that was merged is covered instead. */
export async function withoutNames(db: Db, rows: readonly number[]): Promise<void> {
  const gone: string[] = []
  for (const row of rows) {
    if (await isMeant(db, row)) continue
    const [name] = await db.all('SELECT shown FROM name WHERE row = ?', [row])
    const shown = name!.shown as string
    const [merged] = await db.all(
      'SELECT 1 AS one FROM name WHERE row <> ? AND canonical = ? OR row = ? AND canonical <> ? LIMIT 1',
      [row, row, row, row],
    )
    if (merged) await coverName(db, row, shown)
    else {
      await dropTokens(db, row)
      await db.run('DELETE FROM name WHERE row = ?', [row])
    }
    gone.push(shown)
  }
  if (gone.length > 0) await maskLog(db, null, gone)
}

async function isMeant(db: Db, row: number): Promise<boolean> {
  for (const [table, column] of MEANT) {
    const [found] = await db.all(`SELECT 1 AS one FROM ${table} WHERE ${column} = ? LIMIT 1`, [row])
    if (found) return true
  }
  return false
}
