import { foldName, nameTokens, skeletonOf } from '../../model/name-keys.js'
import { type Db, holders, inSlices } from './db.js'

/**
 * Rows of names, made where they are new. Spellings that fold to the same are one name, shown as it was first met.
 * @returns the row of each name, by the name as given
 */
export async function nameRows(db: Db, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const folded = new Map(names.map((name) => [name, foldName(name) || name.toLowerCase()]))
  const known = await rowsOf(db, [...new Set(folded.values())])
  const fresh = new Map<string, string>()
  for (const [name, key] of folded) if (!known.has(key) && !fresh.has(key)) fresh.set(key, name)
  if (fresh.size > 0) {
    await db.lock('names')
    for (const [key, row] of await rowsOf(db, [...fresh.keys()])) {
      known.set(key, row)
      fresh.delete(key)
    }
    const rows = await db.numbers('name', fresh.size)
    const made = [...fresh].map(([key, name], i) => [rows[i]!, key, name, rows[i]!] as const)
    await db.insert('name', ['row', 'folded', 'shown', 'canonical'], made)
    await putTokens(
      db,
      made.map(([row, , name]) => [row, name] as const),
    )
    for (const [row, key] of made) known.set(key, row)
  }
  return new Map([...folded].map(([name, key]) => [name, known.get(key)!]))
}

async function rowsOf(db: Db, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await inSlices(keys, (slice) =>
    db.all(`SELECT folded, row FROM name WHERE folded IN (${holders(slice)})`, slice),
  )
  return new Map(rows.map(({ folded, row }) => [folded as string, row as number]))
}

async function putTokens(db: Db, names: readonly (readonly [number, string])[]): Promise<void> {
  const pairs = names.flatMap(([row, name]) => [...new Set(nameTokens(name))].map((token) => [token, row] as const))
  const tokens = [...new Set(pairs.map(([token]) => token))]
  const spelled = await inSlices(tokens, (slice) =>
    db.all(`SELECT token FROM spelling WHERE token IN (${holders(slice)})`, slice),
  )
  const known = new Set(spelled.map(({ token }) => token as string))
  await db.insert('name_token', ['token', 'name'], pairs)
  const fresh = tokens.filter((token) => !known.has(token))
  await db.insert(
    'spelling',
    ['token', 'skeleton'],
    fresh.map((token) => [token, skeletonOf(token)]),
  )
  await db.tokens(fresh)
}
