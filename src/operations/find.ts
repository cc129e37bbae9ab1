import type { StatementAnswer } from '../model/answer.js'
import type { StatementFilter, StatementRow, Store, TextQuery } from '../store/store.js'
import type { Context } from './operation.js'
import { textQuery } from './text.js'

export const WAYS = ['hybrid', 'words', 'meaning'] as const
export type Way = (typeof WAYS)[number]

/** A filter without text, order and page. */
type Narrow = Omit<StatementFilter, 'text' | 'order' | 'limit' | 'offset'>

export type Found = {
  readonly row: StatementRow
  readonly found: NonNullable<StatementAnswer['found']>
  readonly score: number
}

/** Ranks of both lists are added as 1 / (60 + rank): reciprocal rank fusion, Cormack et al., SIGIR 2009. */
const FUSION = 60
/** Rows of each list that are fused. */
const DEPTH = 100
/** Nearest statements looked at, before filters. */
const NEAREST = 400
/** Vectors less alike than this say nothing: nine in ten unrelated pairs are below it (`docs/measurements.md`). */
const LEAST_COSINE = 0.2
/** Of one speaker's statements all are looked at, and the best are printed whether they fit or not: a stricter bar. */
const LEAST_OF_ONE = 0.3

/**
 * Statements that fit a line, the best first: by their words, by their meaning, or both fused.
 * @param most so many are wanted at most
 */
export async function find(
  context: Context,
  line: string,
  way: Way,
  filter: Narrow,
  most: number,
): Promise<{ readonly found: readonly Found[]; readonly notes: readonly string[] }> {
  const { store } = context
  const text = textQuery(line)
  const depth = Math.max(DEPTH, most)
  const byWords =
    way === 'meaning' || text === undefined ? [] : await store.rows({ ...filter, text, order: 'rank', limit: depth })
  const shown = (words: readonly number[], near: readonly number[]) => loaded(store, scored(words, near).slice(0, most))
  if (way === 'words') return { found: await shown(byWords, []), notes: [] }
  const meaning = await context.meaning()
  if (meaning === null) {
    const words = text === undefined ? byWords : await orSomeWords(store, text, filter, depth, byWords)
    return { found: await shown(words, []), notes: ['The model of meaning is not there: only words were looked for.'] }
  }
  const [vector] = await meaning.embed([line])
  const least = filter.speakers === undefined ? LEAST_COSINE : LEAST_OF_ONE
  const near = (await store.nearest(vector!, NEAREST, filter.speakers)).filter(({ cosine }) => cosine >= least)
  const rows = near.map(({ row }) => row)
  const allowed = new Set(await store.rows({ ...filter, rows, order: 'newest', limit: rows.length }))
  return { found: await shown(byWords, rows.filter((row) => allowed.has(row)).slice(0, depth)), notes: [] }
}

type Scored = Omit<Found, 'row'> & { readonly row: number }

/** Whole rows of what is shown: of what was only weighed, the number is enough. */
async function loaded(store: Store, found: readonly Scored[]): Promise<readonly Found[]> {
  const rows = await store.statements({
    rows: found.map(({ row }) => row),
    order: 'story',
    limit: found.length,
    all: true,
  })
  const known = new Map(rows.map((row) => [row.row, row]))
  return found.flatMap(({ row, ...how }) => (known.has(row) ? [{ ...how, row: known.get(row)! }] : []))
}

/** Fewer rows than this with all the words, and those with some of them are looked at, too. */
const FEW = 20
/** A word that so many statements have tells nothing. */
const COMMON = 3000

/**
 * Statements with all the words, and where these are few after them those with most of the rarer words. Beside meaning these are worse
 * than nothing: they push away what says the same in other words.
 */
async function orSomeWords(
  store: Store,
  text: TextQuery,
  filter: Narrow,
  depth: number,
  all: readonly number[],
): Promise<readonly number[]> {
  if (all.length >= FEW || text.words.length < 2) return all
  const counts = await store.frequencies(text.words)
  const words = text.words.filter((word) => (counts.get(word) ?? 0) > 0 && counts.get(word)! < COMMON)
  if (words.length === 0) return all
  const some = await store.rows({ ...filter, text: { ...text, words, any: true }, order: 'rank', limit: depth })
  const known = new Set(all)
  return [...all, ...some.filter((row) => !known.has(row))].slice(0, depth)
}

function scored(byWords: readonly number[], byMeaning: readonly number[]): readonly Scored[] {
  const found = new Map<number, Scored>()
  for (const [list, how] of [
    [byWords, 'words'],
    [byMeaning, 'meaning'],
  ] as const)
    for (const [rank, row] of list.entries()) {
      const before = found.get(row)
      const score = (before?.score ?? 0) + 1 / (FUSION + rank + 1)
      found.set(row, { row, score, found: before ? 'both' : how })
    }
  return [...found.values()].sort((a, b) => b.score - a.score || a.row - b.row)
}
