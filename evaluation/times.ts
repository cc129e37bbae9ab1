import { createHash } from 'node:crypto'
import type { TimemlStory, Timex } from '../corpora/timeml.js'
import { type Count, NOTHING, plus } from './prf.js'

/**
 * Time expressions counted as TempEval-3 does for its task A, and as `score_time.py` does (`agree.test.ts` holds the two together).
 * Pairing is one to one within a document: equal spans first, then overlapping ones from left to right.
 *
 * - *strict*: pairs with equal spans; *relaxed*: any pair
 * - *type*, *value*: pairs with an equal attribute, compared as strings; *value* is TempEval-3's value F1
 * - *strict+value*: equal spans and equal values
 */
export const TIME_MEASURES = ['strict', 'relaxed', 'type', 'value', 'strict+value'] as const
export type TimeMeasure = (typeof TIME_MEASURES)[number]
export type TimeScores = Readonly<Record<TimeMeasure, Count>>

/** A gold expression and the read one that it met; one of them is missing where it met none. */
export type TimePair = { readonly gold: Timex | null; readonly read: Timex | null }

export function pairTimes(gold: readonly Timex[], read: readonly Timex[]): readonly TimePair[] {
  const found = [...read].sort((a, b) => a.start - b.start || a.end - b.end)
  const free = new Set(found.keys())
  const take = (fits: (r: Timex) => boolean): Timex | null => {
    for (const i of free) {
      if (!fits(found[i]!)) continue
      free.delete(i)
      return found[i]!
    }
    return null
  }
  const exact = gold.map((g) => take((r) => sameSpan(g, r)))
  const pairs = gold.map((g, i) => ({ gold: g, read: exact[i] ?? take((r) => r.start < g.end && g.start < r.end) }))
  return [...pairs, ...[...free].map((i) => ({ gold: null, read: found[i]! }))]
}

const sameSpan = (a: Timex, b: Timex): boolean => a.start === b.start && a.end === b.end

const RIGHT: Readonly<Record<TimeMeasure, (gold: Timex, read: Timex) => boolean>> = {
  strict: sameSpan,
  relaxed: () => true,
  type: (g, r) => g.type === r.type,
  value: (g, r) => g.value === r.value,
  'strict+value': (g, r) => sameSpan(g, r) && g.value === r.value,
}

export const isRight = (measure: TimeMeasure, { gold, read }: TimePair): boolean =>
  gold !== null && read !== null && RIGHT[measure](gold, read)

export function countTimes(pairs: readonly TimePair[]): TimeScores {
  const [gold, predicted] = (['gold', 'read'] as const).map((side) => pairs.filter((p) => p[side] !== null).length)
  const count = (measure: TimeMeasure): Count => ({
    tp: pairs.filter((pair) => isRight(measure, pair)).length,
    predicted: predicted!,
    gold: gold!,
  })
  return forEachMeasure(count)
}

const forEachMeasure = (count: (measure: TimeMeasure) => Count): TimeScores =>
  Object.fromEntries(TIME_MEASURES.map((m) => [m, count(m)])) as TimeScores

export const sumTimes = (all: readonly TimeScores[]): TimeScores =>
  all.reduce(
    (a, b) => forEachMeasure((m) => plus(a[m], b[m])),
    forEachMeasure(() => NOTHING),
  )

/** One document's line as `score_time.py` reads it. */
export const timexLine = (id: string, read: readonly Timex[]): string =>
  `${JSON.stringify({ doc: nameOf(id), timex: read.map(({ start, end, type, value }) => ({ start, end, type, value })) })}\n`

const nameOf = (id: string): string => id.split('/').at(-1)!

/** Documents that nobody looks at while the rules are written, a third by a hash of their names, and those of the held gold. */
export function isUnlooked(story: Pick<TimemlStory, 'id'>, heldDocs: ReadonlySet<string>): boolean {
  const hash = createHash('md5').update(nameOf(story.id)).digest('hex')
  return heldDocs.has(story.id) || BigInt(`0x${hash}`) % 3n === 0n
}
