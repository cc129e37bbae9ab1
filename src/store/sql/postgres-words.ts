import type { Db, Indexed, Only, Piece, TextQuery } from './db.js'
import { plainWords } from './index-words.js'

/**
 * PostgreSQL's full-text search as the store uses it. The configuration `record` (made by the first migration) stems English and has no
 * stop words: "would not" is not "would", and a phrase is all of its words.
 */

/** More than this a word is common, and how common does not matter. */
const MOST_COUNTED = 3000

/**
 * Matches of a common word that are ranked, the newest first: a rank reads each match. What is narrowed down besides (see `EVERY`) is
 * ranked whole.
 */
const CANDIDATES: Readonly<Record<Indexed, number>> = { statement: 5000, story: 2000 }

/** From here on, a caller wants every match and narrows them itself. */
const EVERY = 1_000_000_000

/** Of the classes D, C, B (second part) and A (first part). */
const WEIGHTS = "'{0.1, 0.1, 0.25, 1}'"

const TERM = "phraseto_tsquery('record', ?)"

/** A tsvector holds a megabyte: words and two bytes for each place of theirs, of which at most 256 a word. */
const MOST_BYTES = 900_000
const ALWAYS_FITS = 100_000

/**
 * The second part begins a word further on, so that no phrase reaches from one part into the other.
 * Parameters: rows, first parts, second parts.
 */
export const INDEX = (what: Indexed): string => `INSERT INTO ${what}_text (row, words)
  SELECT e.row, ts_delete(setweight(to_tsvector('record', e.first), 'A') || '''|'':1'::tsvector ||
    setweight(to_tsvector('record', e.second), 'B'), '|')
  FROM unnest($1::bigint[], $2::text[], $3::text[]) AS e (row, first, second)`

/** Words of an entry; of a text that no index of PostgreSQL can hold, as many from its start as it can. */
export function indexWords(text: string): string {
  const words = plainWords(text)
  if (words.length <= ALWAYS_FITS) return words
  const seen = new Map<string, number>()
  let bytes = 0
  let end = 0
  for (const { 0: word, index } of words.matchAll(/\S+/g)) {
    const times = seen.get(word) ?? 0
    bytes += times === 0 ? Buffer.byteLength(word) + 6 : times < 256 ? 2 : 0
    if (bytes > MOST_BYTES) return words.slice(0, end)
    seen.set(word, times + 1)
    end = index + word.length
  }
  return words
}

type Terms = { readonly wanted: readonly string[]; readonly unwanted: readonly string[] }

/** What has a word in it. */
function termsOf({ phrases, words, without }: TextQuery): Terms {
  const some = (list: readonly string[]) => list.map(plainWords).filter((text) => text !== '')
  return { wanted: some([...phrases, ...words]), unwanted: some(without) }
}

/** A tsquery. */
function queryOf({ wanted, unwanted }: Terms, any = false): Piece {
  const all = `(${wanted.map(() => TERM).join(any ? ' || ' : ' && ')})`
  const none = unwanted.length === 0 ? '' : ` && !! (${unwanted.map(() => TERM).join(' || ')})`
  return { sql: `(${all}${none})`, values: [...wanted, ...unwanted] }
}

/** See `Db.match`. */
export function matchWords(
  what: Indexed,
  query: TextQuery,
  most: number,
  by: Parameters<Db['match']>[3],
  only?: Only,
): Piece {
  const terms = termsOf(query)
  if (terms.wanted.length === 0) return { sql: 'SELECT 0::bigint AS row, 0 AS rank WHERE false', values: [] }
  if (query.any && by === 'rank') return anyOf(what, terms, most, only)
  const q = queryOf(terms, query.any)
  // What leaves few is joined by the caller; anything else must hold of those that are the newest.
  const some = only && !only.few ? only : { sql: '', values: [] }
  const from = `FROM ${what}_text WHERE words @@ ${q.sql}${some.sql && ` AND row IN (${some.sql})`}`
  const rank = `ts_rank_cd(${WEIGHTS}, words, ${q.sql}, 1) AS rank`
  if (by !== 'rank') {
    const page = most < EVERY ? ` ORDER BY row ${by === 'newest' ? 'DESC' : 'ASC'} LIMIT ${most}` : ''
    return { sql: `SELECT row, 0 AS rank ${from}${page}`, values: [...q.values, ...some.values] }
  }
  const values = [...q.values, ...q.values, ...some.values]
  // Without a limit the planner may narrow first and rank what is left.
  if (most >= EVERY) return { sql: `SELECT row, ${rank} ${from}`, values }
  const candidates = `SELECT row, words ${from} ORDER BY row DESC LIMIT ${Math.min(most, CANDIDATES[what])}`
  return { sql: `SELECT row, ${rank} FROM (${candidates}) c ORDER BY rank DESC, row LIMIT ${most}`, values }
}

/**
 * Where one of several words is enough, PostgreSQL's ranks would put whoever repeats a common word before whoever has the rare ones. Each
 * word is looked for by itself, a common one among the newest, and counts the more the fewer of all that were found have it.
 */
function anyOf(what: Indexed, { wanted, unwanted }: Terms, most: number, only: Only | undefined): Piece {
  const limit = only?.few || most >= EVERY ? '' : ` ORDER BY row DESC LIMIT ${CANDIDATES[what]}`
  const some = only ? ` AND row IN (${only.sql})` : ''
  const hits = wanted.map((word, i) => {
    const q = queryOf({ wanted: [word], unwanted })
    const sql = `SELECT ${i} AS i, row FROM (SELECT row FROM ${what}_text WHERE words @@ ${q.sql}${some}${limit}) h${i}`
    return { sql, values: [...q.values, ...(only?.values ?? [])] }
  })
  const sql = `WITH hits AS MATERIALIZED (${hits.map((h) => h.sql).join(' UNION ALL ')}),
      found AS (SELECT count(DISTINCT row) AS n FROM hits),
      weights AS (SELECT i, ln(1 + (f.n - count(*) + 0.5) / (count(*) + 0.5)) AS weight FROM hits, found f GROUP BY i, f.n)
    SELECT row, sum(weight)::float8 AS rank FROM hits JOIN weights USING (i) GROUP BY row
    ORDER BY rank DESC, row${most >= EVERY ? '' : ` LIMIT ${most}`}`
  return { sql, values: hits.flatMap((h) => h.values) }
}

/** One row for each word, in order: `n`. Each its own subquery, whose plan depends on how common the word is. */
export function countWords(words: readonly string[]): Piece {
  const one = (_: string, i: number) =>
    `SELECT ${i} AS i, (SELECT count(*) FROM (SELECT 1 FROM statement_text WHERE words @@ ${TERM} LIMIT ${MOST_COUNTED}) c) AS n`
  return { sql: `${words.map(one).join(' UNION ALL ')} ORDER BY i`, values: words.map(plainWords) }
}

/**
 * Tokens that share most trigrams with one. With the extension `pg_trgm` an index finds them; without it, or for letters that its idea
 * of a letter may not cover, every token is looked at.
 * @param extension the schema of `pg_trgm`, or null
 */
export function similarTokens(token: string, most: number, extension: string | null): Piece | undefined {
  if (extension !== null && /^[a-z0-9]+$/.test(token))
    return {
      sql: `SELECT token FROM token_text WHERE token OPERATOR(${extension}.%) ?
        ORDER BY ${extension}.similarity(token, ?) DESC, token LIMIT ${most}`,
      values: [token, token],
    }
  const letters = [...token]
  const grams = new Set(letters.slice(2).map((letter, i) => letters[i]! + letters[i + 1]! + letter))
  if (grams.size === 0) return undefined
  const list = [...grams].map(() => '(?)').join(', ')
  return {
    sql: `SELECT t.token FROM token_text t JOIN (VALUES ${list}) g (gram) ON strpos(t.token, g.gram) > 0
      GROUP BY t.token ORDER BY count(*) DESC, length(t.token), t.token LIMIT ${most}`,
    values: [...grams],
  }
}
