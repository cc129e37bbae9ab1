import { MENTION_AHEAD, MENTION_BACK, MENTION_VECTOR, type MentionScores } from '../../encoder/encoder.js'
import type { WordSpan } from '../../model/candidate.js'

/** A mention and what the network of pairs is shown of it. */
export type FoundMention = {
  readonly words: WordSpan
  readonly head: number
  readonly probability: number
  readonly vector: Float32Array
}

/** Log-odds above which a word is taken for a head: below even, as a mention that nothing refers to does no harm. */
const HEAD_ODDS = -1

/**
 * The mentions of a window, one for each head.
 * @param words the window's words, as indices into the text's
 * @param mine whether the window answers for a word of the text
 */
export function decodeMentions(
  scores: MentionScores,
  words: readonly number[],
  mine: (word: number) => boolean,
): readonly FoundMention[] {
  const out: FoundMention[] = []
  words.forEach((head, i) => {
    const odds = scores.heads[i]!
    if (odds <= HEAD_ODDS || !mine(head)) return
    const begin = i - best(scores.begins, i * MENTION_BACK, Math.min(MENTION_BACK, i + 1))
    const last = i + best(scores.ends, i * MENTION_AHEAD, Math.min(MENTION_AHEAD, words.length - i))
    out.push({
      words: [words[begin]!, words[last]! + 1],
      head,
      probability: 1 / (1 + Math.exp(-odds)),
      vector: scores.vectors.slice(i * MENTION_VECTOR, (i + 1) * MENTION_VECTOR),
    })
  })
  return out
}

/** Which of `count` scores from `from` on is the greatest. */
function best(scores: Float32Array, from: number, count: number): number {
  let top = 0
  for (let k = 1; k < count; k++) if (scores[from + k]! > scores[from + top]!) top = k
  return top
}
