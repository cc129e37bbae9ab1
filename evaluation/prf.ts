/** The only place that counts: every figure of the evaluation is one of these. */

/** True positives, and how many were predicted and are gold. */
export type Count = { readonly tp: number; readonly predicted: number; readonly gold: number }

export const NOTHING: Count = { tp: 0, predicted: 0, gold: 0 }

export const plus = (a: Count, b: Count): Count => ({
  tp: a.tp + b.tp,
  predicted: a.predicted + b.predicted,
  gold: a.gold + b.gold,
})

export type Prf = { readonly precision: number; readonly recall: number; readonly f1: number }

/** Precision, recall and their harmonic mean, 0..1; 0 where nothing was predicted or is gold. */
export function prf({ tp, predicted, gold }: Count): Prf {
  return {
    precision: tp / Math.max(1, predicted),
    recall: tp / Math.max(1, gold),
    f1: (2 * tp) / Math.max(1, predicted + gold),
  }
}

/** How many of `n` are right. */
export type Share = { readonly right: number; readonly n: number }

export const NONE: Share = { right: 0, n: 0 }

export const tally = (a: Share, right: boolean): Share => ({ right: a.right + Number(right), n: a.n + 1 })

export const plusShare = (a: Share, b: Share): Share => ({ right: a.right + b.right, n: a.n + b.n })

export const shareOf = ({ right, n }: Share): number => right / Math.max(1, n)

/** A possible pair of a predicted and a gold thing; `rank` is compared element by element, greater first. */
export type Pair = { readonly predicted: number; readonly gold: number; readonly rank: readonly number[] }

/** Greedy one-to-one pairs, best first. Ranks must tell any two pairs apart, or their order decides. */
export function pairUp(candidates: readonly Pair[]): readonly Pair[] {
  const predicted = new Set<number>()
  const gold = new Set<number>()
  return [...candidates].sort(byRank).filter((c) => {
    if (predicted.has(c.predicted) || gold.has(c.gold)) return false
    predicted.add(c.predicted)
    gold.add(c.gold)
    return true
  })
}

function byRank(a: Pair, b: Pair): number {
  for (let i = 0; i < a.rank.length; i++) {
    const difference = b.rank[i]! - a.rank[i]!
    if (difference !== 0) return difference
  }
  return 0
}

/** Size of the intersection of two multisets. */
export function hitsOf(predicted: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>()
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1)
  let hits = 0
  for (const key of predicted) {
    const n = left.get(key) ?? 0
    if (n > 0) {
      left.set(key, n - 1)
      hits++
    }
  }
  return hits
}

export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let n = 0
  for (const x of small) if (large.has(x)) n++
  return n
}

/** Shared elements over all elements; 0 for two empty sets. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b)
  return both / Math.max(1, a.size + b.size - both)
}

export type Judged = { readonly confidence: number; readonly right: boolean }

/** One bin of a reliability diagram. */
export type Bin = { readonly n: number; readonly confidence: number; readonly accuracy: number }

/** Bins of equal width over 0..1; an empty bin has zeros. */
export function binsOf(judged: readonly Judged[], count = 10): readonly Bin[] {
  return Array.from({ length: count }, (_, bin) => {
    const inside = judged.filter((j) => Math.min(count - 1, Math.floor(j.confidence * count)) === bin)
    const n = inside.length
    const confidence = inside.reduce((sum, j) => sum + j.confidence, 0) / Math.max(1, n)
    return { n, confidence, accuracy: inside.filter((j) => j.right).length / Math.max(1, n) }
  })
}

/** Expected calibration error: by how much confidence and accuracy differ, averaged over what was judged. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, b) => sum + b.n, 0)
  return bins.reduce((sum, b) => sum + b.n * Math.abs(b.confidence - b.accuracy), 0) / Math.max(1, all)
}

/** Rounds as Python does, half to even, so that our figures and those of the neutral scorers are the same digits. */
export function rounded(x: number, digits: number): number {
  const tie = x * 2 ** (digits + 1)
  if (!Number.isInteger(tie) || tie % 2 === 0) return Number(x.toFixed(digits))
  const below = Math.floor(x * 10 ** digits)
  return (below + (below % 2)) / 10 ** digits
}
