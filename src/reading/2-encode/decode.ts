import type { Decoding } from '../../encoder/encoder.js'

/** Half-open range of word indices. */
export type WordRange = readonly [number, number]

const LABELS = 5
const NEVER = -1e4

/** Prices on the labels of one question, in log-odds. */
export type Prices = {
  /** For opening a piece of the source or of the content; negative makes pieces dearer. */
  readonly source: number
  readonly content: number
}

export type DecodedRelation = {
  readonly source: readonly WordRange[]
  readonly content: readonly WordRange[]
  /** Log-probability of the chosen labels under the linear-chain CRF. */
  readonly logProbability: number
}

/**
 * The best labels of a window for one cue, by Viterbi over a linear-chain CRF, and their probability by the forward algorithm
 * (Lafferty, McCallum & Pereira 2001). No piece begins inside: the transitions forbid it.
 * @param scores `[words, 5]`
 */
export function decodeRelation(scores: Float32Array, decoding: Decoding, prices: Prices): DecodedRelation {
  const words = scores.length / LABELS
  const step = decoding.transitions
  const price = [0, prices.source, 0, prices.content, 0]
  const best = new Float64Array(LABELS)
  const next = new Float64Array(LABELS)
  const back = new Uint8Array(words * LABELS)
  for (let t = 0; t < LABELS; t++) best[t] = scores[t]! + decoding.begin[t]! + price[t]!
  for (let i = 1; i < words; i++) {
    for (let t = 0; t < LABELS; t++) {
      let from = 0
      let top = Number.NEGATIVE_INFINITY
      for (let f = 0; f < LABELS; f++) {
        const value = best[f]! + step[f]![t]!
        if (value > top) {
          top = value
          from = f
        }
      }
      next[t] = top + scores[i * LABELS + t]! + price[t]!
      back[i * LABELS + t] = from
    }
    best.set(next)
  }
  let label = best.indexOf(Math.max(...best))
  const labels = new Uint8Array(words)
  for (let i = words - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * LABELS + label]!
  }
  return {
    source: runs(labels, 1, 2),
    content: runs(labels, 3, 4),
    logProbability: pathScore(scores, labels, decoding) - logPartition(scores, decoding),
  }
}

function pathScore(scores: Float32Array, labels: Uint8Array, decoding: Decoding): number {
  let sum = decoding.begin[labels[0]!]!
  for (let i = 0; i < labels.length; i++) {
    sum += scores[i * LABELS + labels[i]!]!
    if (i > 0) sum += decoding.transitions[labels[i - 1]!]![labels[i]!]!
  }
  return sum
}

function logPartition(scores: Float32Array, decoding: Decoding): number {
  const words = scores.length / LABELS
  let alpha = Float64Array.from({ length: LABELS }, (_, t) => scores[t]! + decoding.begin[t]!)
  for (let i = 1; i < words; i++) {
    const next = new Float64Array(LABELS)
    const top = Math.max(...alpha)
    for (let t = 0; t < LABELS; t++) {
      let sum = 0
      for (let f = 0; f < LABELS; f++) {
        const link = decoding.transitions[f]![t]!
        if (link > NEVER) sum += Math.exp(alpha[f]! - top + link)
      }
      next[t] = top + Math.log(sum) + scores[i * LABELS + t]!
    }
    alpha = next
  }
  const top = Math.max(...alpha)
  return top + Math.log(alpha.reduce((n, a) => n + Math.exp(a - top), 0))
}

/** Ranges that open with label `begin` and go on with label `inside`. */
function runs(labels: ArrayLike<number>, begin: number, inside: number): readonly WordRange[] {
  const out: WordRange[] = []
  let from = -1
  for (let i = 0; i <= labels.length; i++) {
    const label = i < labels.length ? labels[i]! : -1
    if (from >= 0 && label !== inside) {
      out.push([from, i])
      from = -1
    }
    if (label === begin) from = i
  }
  return out
}

/**
 * Cues of one head of one window: runs of B I, where an I with nothing before it opens one too.
 * @param scores `[words, 6]`
 * @param head 0 outer, 3 any
 * @param favour added to the log-odds of B and I: greater finds more
 */
export function decodeCues(
  scores: Float32Array,
  head: 0 | 3,
  favour: number,
): readonly { range: WordRange; odds: number }[] {
  const words = scores.length / 6
  const labels = new Uint8Array(words)
  for (let i = 0; i < words; i++) {
    const o = scores[i * 6 + head]!
    const b = scores[i * 6 + head + 1]! + favour
    const inside = scores[i * 6 + head + 2]! + favour
    const label = o >= b && o >= inside ? 0 : b >= inside ? 1 : 2
    labels[i] = label === 2 && (i === 0 || labels[i - 1] === 0) ? 1 : label
  }
  return runs(labels, 1, 2).map((range) => {
    let odds = Number.NEGATIVE_INFINITY
    for (let i = range[0]; i < range[1]; i++) {
      const o = scores[i * 6 + head]!
      odds = Math.max(odds, Math.max(scores[i * 6 + head + 1]!, scores[i * 6 + head + 2]!) - o)
    }
    return { range, odds }
  })
}
