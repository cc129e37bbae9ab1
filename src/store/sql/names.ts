import { foldName, likeness, mayBeSpelled, nameTokens, skeletonOf } from '../../model/name-keys.js'
import type { ActorRow, NameRow } from '../store.js'
import { type Db, holders, type Row } from './db.js'
import { JOINED, REF, refOf } from './select.js'

/** Names of one answer: a surname that a thousand people have is no name to ask for. */
const MOST_NAMES = 200
/** Other spellings looked at for each word. */
const MOST_SPELLINGS = 40
/** Names of which other spellings are looked for; who asks for a surname means many. */
const MOST_SPELLED = 12

/**
 * Names meant by a spelling, in steps: the same but for marks and capitals, with those that a person merged with it; names that hold all
 * its words ("Keller": everybody of that name); names whose words may be other spellings of them. The first step that finds any ends it.
 */
export async function findNames(db: Db, spelling: string): Promise<readonly NameRow[]> {
  const tokens = nameTokens(spelling)
  if (tokens.length === 0) return []
  const same = await db.all('SELECT row FROM name WHERE folded = ?', [foldName(spelling)])
  const exact = same.map(({ row }) => row as number)
  // Whoever asks for one word may mean any name that has it; a full name means itself.
  if (tokens.length > 1 && exact.length > 0) return withMerged(db, exact)
  const holding = await namesWith(
    db,
    tokens.map((token) => [token]),
  )
  const found = [...new Set([...exact, ...holding])]
  if (found.length > 0) return withMerged(db, found)
  return withMerged(db, await otherwiseSpelled(db, tokens))
}

/** Names that a word has, counted up to this many: beyond, it is common. */
const MOST_COUNTED = 1000

/** Names that have one of each list's words. The rarest list is asked for, the others are looked up. */
async function namesWith(db: Db, words: readonly (readonly string[])[]): Promise<readonly number[]> {
  if (words.length === 0 || words.some((list) => list.length === 0)) return []
  const counts = new Map<readonly string[], number>()
  if (words.length > 1)
    for (const list of words) {
      const among = `SELECT 1 AS one FROM name_token WHERE token IN (${holders(list)}) LIMIT ${MOST_COUNTED}`
      counts.set(list, Number((await db.all(`SELECT count(*) AS n FROM (${among}) c`, list))[0]!.n))
    }
  const [rarest, ...others] = [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  const has = (list: readonly string[]) =>
    `AND EXISTS (SELECT 1 FROM name_token o WHERE o.name = t.name AND o.token IN (${holders(list)}))`
  const rows = await db.all(
    `SELECT DISTINCT t.name FROM name_token t WHERE t.token IN (${holders(rarest!)}) ${others.map(has).join(' ')} ORDER BY t.name`,
    [rarest!, ...others].flat(),
  )
  return rows.map(({ name }) => name as number)
}

type Spellings = Map<string, Promise<readonly string[]>>

/** Names all of whose words may be spellings of these. @param known spellings found before, for many names share words */
async function candidates(db: Db, tokens: readonly string[], known: Spellings = new Map()): Promise<readonly number[]> {
  for (const token of tokens) if (!known.has(token)) known.set(token, spellingsOf(db, token))
  return namesWith(db, await Promise.all(tokens.map((token) => known.get(token)!)))
}

async function otherwiseSpelled(db: Db, tokens: readonly string[]): Promise<readonly number[]> {
  const found = await candidates(db, tokens)
  if (found.length === 0) return []
  const rows = await db.all(`SELECT row, folded FROM name WHERE row IN (${holders(found)})`, found)
  const asked = tokens.join(' ')
  const alike = rows.map(({ row, folded }) => ({
    row: row as number,
    alike: closeness(asked, tokens, folded as string),
  }))
  const best = Math.max(...alike.map((a) => a.alike))
  // Two names may be spelled alike; only what is nearly as near as the nearest is meant.
  return alike.filter((a) => a.alike >= best - 0.12).map((a) => a.row)
}

/** Names all of whose words may be other spellings of one of these names', those themselves left out. */
export async function otherSpellings(db: Db, names: readonly number[]): Promise<readonly NameRow[]> {
  if (names.length === 0) return []
  const some = names.slice(0, MOST_SPELLED)
  const rows = await db.all(`SELECT folded FROM name WHERE row IN (${holders(some)})`, some)
  const found = new Set<number>()
  const known: Spellings = new Map()
  for (const { folded } of rows) {
    const tokens = (folded as string).split(' ')
    if (tokens.length < 2) continue
    for (const row of await candidates(db, tokens, known)) found.add(row)
  }
  for (const row of names) found.delete(row)
  return found.size === 0 ? [] : (await withMerged(db, [...found])).filter(({ row }) => !names.includes(row))
}

/** A surname asked for is compared with the word of the name that is most like it. */
function closeness(asked: string, tokens: readonly string[], folded: string): number {
  if (tokens.length > 1) return likeness(asked, folded)
  return Math.max(...folded.split(' ').map((word) => likeness(tokens[0]!, word)))
}

async function spellingsOf(db: Db, token: string): Promise<readonly string[]> {
  const skeleton = skeletonOf(token)
  const rows = await db.all(
    `SELECT token FROM spelling WHERE token = ? OR skeleton = ? ORDER BY token LIMIT ${MOST_NAMES}`,
    [token, skeleton],
  )
  const alike = [...rows.map((row) => row.token as string), ...(await db.similar(token, MOST_SPELLINGS))]
  return [...new Set(alike)].filter((found) => mayBeSpelled(token, found))
}

/** With all names of the same canonical one; the most quoted first. */
async function withMerged(db: Db, rows: readonly number[]): Promise<readonly NameRow[]> {
  if (rows.length === 0) return []
  const some = rows.slice(0, MOST_NAMES)
  const found = await db.all(
    `SELECT n.row, n.shown, n.canonical, c.shown AS canonical_name,
       (SELECT count(*) FROM statement s WHERE s.speaker = n.row AND s.current = 1) AS statements
     FROM name n JOIN name c ON c.row = n.canonical
     WHERE n.canonical IN (SELECT canonical FROM name WHERE row IN (${holders(some)}))`,
    some,
  )
  return found.map(nameRow).sort((a, b) => b.statements - a.statements || a.name.localeCompare(b.name, 'en'))
}

const nameRow = (row: Row): NameRow => ({
  row: row.row as number,
  name: row.shown as string,
  canonical: row.canonical as number,
  canonicalName: row.canonical_name as string,
  statements: Number(row.statements),
})

/** Where these names stand for actors, and as what; the newest first. */
export async function actorsNamed(db: Db, names: readonly number[], limit: number): Promise<readonly ActorRow[]> {
  if (names.length === 0) return []
  const rows = await db.all(
    `SELECT a.id, n.shown, a.kind, a.role, a.country, ${REF} FROM actor a JOIN name n ON n.row = a.name
     JOIN reading d ON d.row = a.reading ${JOINED('d')}
     WHERE a.name IN (${holders(names)}) AND a.current = 1 ORDER BY a.day DESC NULLS LAST, a.reading DESC LIMIT ${Math.trunc(limit)}`,
    names,
  )
  return rows.map((row) => ({
    story: refOf(row),
    id: row.id as string,
    name: row.shown as string,
    kind: row.kind as ActorRow['kind'],
    role: row.role as string | null,
    country: row.country as string | null,
  }))
}

/** Canonical names of actors by the ids that they have in their story, for each reading asked about. */
export async function namesIn(
  db: Db,
  asked: readonly { readonly reading: number; readonly actors: readonly string[] }[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  const found = new Map<number, Map<string, string>>()
  const readings = [...new Set(asked.filter(({ actors }) => actors.length > 0).map(({ reading }) => reading))]
  if (readings.length === 0) return found
  const ids = [...new Set(asked.flatMap(({ actors }) => actors))]
  const rows = await db.all(
    `SELECT a.reading, a.id, c.shown FROM actor a JOIN name n ON n.row = a.name JOIN name c ON c.row = n.canonical
     WHERE a.reading IN (${holders(readings)}) AND a.id IN (${holders(ids)})`,
    [...readings, ...ids],
  )
  for (const { reading, id, shown } of rows) {
    const names = found.get(reading as number) ?? new Map<string, string>()
    found.set(reading as number, names.set(id as string, shown as string))
  }
  return found
}
