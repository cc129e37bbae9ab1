import { NAME_LABELS } from '../../encoder/encoder.js'
import { NAME_KINDS, type NameKind } from '../../model/candidate.js'
import type { WordRange } from './decode.js'

const LABELS = NAME_LABELS.length
const NEVER = -1e4

/** A name found among a window's words. */
export type DecodedName = {
  readonly range: WordRange
  readonly kind: NameKind | 'other'
  /** Of the least sure of its words. */
  readonly probability: number
}

const isInside = (label: number) => label > 0 && label % 2 === 0

/**
 * The best labels of a window's words, by Viterbi: no name goes on that did not begin, and none into the next paragraph.
 * @param scores `[words, 9]`, log-odds
 * @param favour added to every label of a name: greater finds more
 * @param opens whether a word is the first of its paragraph
 */
export function decodeNames(
  scores: Float32Array,
  favour: number,
  opens: (word: number) => boolean,
): readonly DecodedName[] {
  const words = scores.length / LABELS
  const labels = bestLabels(scores, words, favour, opens)
  const out: DecodedName[] = []
  for (let i = 0; i < words; i++) {
    const begin = labels[i]!
    if (begin === 0 || isInside(begin)) continue
    let last = i + 1
    while (last < words && labels[last] === begin + 1) last++
    const kind = NAME_KINDS[(begin - 1) >> 1] ?? 'other'
    let probability = 1
    for (let k = i; k < last; k++) probability = Math.min(probability, probabilityOf(scores, k, labels[k]!))
    out.push({ range: [i, last], kind, probability })
  }
  return out
}

function bestLabels(scores: Float32Array, words: number, favour: number, opens: (word: number) => boolean): Uint8Array {
  const best = new Float64Array(LABELS)
  const next = new Float64Array(LABELS)
  const back = new Uint8Array(words * LABELS)
  for (let i = 0; i < words; i++) {
    // From any label one may go to O or B; to I only from its own B or I.
    const top = i === 0 ? 0 : best.indexOf(Math.max(...best))
    for (let t = 0; t < LABELS; t++) {
      const from = isInside(t) ? (best[t]! > best[t - 1]! ? t : t - 1) : top
      const shut = isInside(t) && (i === 0 || opens(i))
      const before = shut ? NEVER : i > 0 ? best[from]! : 0
      next[t] = before + scores[i * LABELS + t]! + (t > 0 ? favour : 0)
      back[i * LABELS + t] = from
    }
    best.set(next)
  }
  const labels = new Uint8Array(words)
  let label = best.indexOf(Math.max(...best))
  for (let i = words - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * LABELS + label]!
  }
  return labels
}

function probabilityOf(scores: Float32Array, word: number, label: number): number {
  const row = scores.subarray(word * LABELS, (word + 1) * LABELS)
  const top = Math.max(...row)
  return Math.exp(row[label]! - top) / row.reduce((sum, x) => sum + Math.exp(x - top), 0)
}
