import { firstIndex } from './search.js'
import type { Span } from './span.js'

/** What the network of findings tells of each word, in this order (`training/findings_model.py`). */
export const FINDING_HEADS = ['event', 'dueBegin', 'dueInside'] as const

/**
 * What the model says of each word of a text, `[words]` in log-odds: that it tells an event worth a record; that it opens the words of what
 * is due; that it stands in them. {@link UNTOLD} for a word that the model was not shown.
 */
export type FindingScores = Readonly<Record<(typeof FINDING_HEADS)[number], Float32Array>>

export const UNTOLD = -8

export const noFindings = (words: number): FindingScores => ({
  event: new Float32Array(words).fill(UNTOLD),
  dueBegin: new Float32Array(words).fill(UNTOLD),
  dueInside: new Float32Array(words).fill(UNTOLD),
})

/** The highest score of the words that a span meets; {@link UNTOLD} where it meets none. */
export function highest(scores: Float32Array, words: readonly Span[], { start, end }: Span): number {
  let most = UNTOLD
  for (let i = firstIndex(words.length, (k) => words[k]!.end > start); i < words.length && words[i]!.start < end; i++)
    most = Math.max(most, scores[i]!)
  return most
}
