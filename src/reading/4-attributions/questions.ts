import { sentenceAt } from '../../model/search.js'
import { contains, type Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { Parts } from './by-rule.js'
import { overlapping, spanOf } from './spans.js'

const AUXILIARY =
  "(?:am|is|are|was|were|do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must)(?:n['’]t)?"
/** What may stand between subject and verb: “Has the mayor | ever publicly | said”. */
const ADVERBS = /^[\s,]*(?:(?:not|ever|never|also|really|still|just|again|yet|\p{L}+ly)[\s,]+)*$/iu
const INVERTED = new RegExp(`(?:^|[\\s“"(])${AUXILIARY}\\s+$`, 'iu')
/** Where no subject was found: a few words of one, without a clause of their own. */
const INVERTED_ROUND = new RegExp(
  `(?:^|[\\s“"(])${AUXILIARY}(?:\\s+(?!(?:that|which|who|whom|what|if|whether|because|when|where|how)\\s)[\\p{L}\\p{N}’'-]+){1,5}\\s+$`,
  'iu',
)
/** Where a noun follows, it is no verb that is inverted: “Is the claim true?”, “Could Venn’s promise fail?”. */
const DETERMINED =
  /(?:(?<!\p{L})(?:the|an?|this|that|these|those|any|such|my|your|his|her|its|our|their|whose)|\p{L}[’']s?)\s*$/iu
const ASKED_FOR = /^(?:who|which|what|whose)(?!\p{L})/iu

/** Whether a sentence of the story's own voice ends with a question mark. */
function isQuestion({ text, quotations }: SegmentedText, sentence: Span): boolean {
  let end = sentence.end
  while (end > sentence.start && /[\s!]/.test(text[end - 1]!)) end--
  const mark = { start: end - 1, end }
  return text[end - 1] === '?' && !overlapping(quotations, mark).some((q) => contains(q, mark))
}

/** “Did the mayor say …?”, “Who said …?”: the story asks whether it was said, and nobody has said it. */
export function isAsked(text: SegmentedText, source: readonly Span[], cue: Span): boolean {
  const sentence = text.sentences[sentenceAt(text, cue.start)]
  if (!sentence || sentence.start > cue.start || !isQuestion(text, sentence)) return false
  if (overlapping(text.quotations, cue).some((q) => contains(q, cue))) return false
  const words = (start: number, end: number) => text.text.slice(Math.min(start, end), end)
  const subject = source.filter((s) => s.start >= sentence.start && s.end <= cue.start)
  if (DETERMINED.test(words(sentence.start, cue.start))) return false
  if (subject.length === 0) return INVERTED_ROUND.test(words(sentence.start, cue.start))
  const { start, end } = spanOf(subject)
  if (!ADVERBS.test(words(end, cue.start))) return false
  return INVERTED.test(words(sentence.start, start)) || ASKED_FOR.test(words(start, end))
}

/** Words outside quotation marks end with the question that they stand in. */
export function endAtQuestion(text: SegmentedText, parts: Parts): Parts {
  const cue = spanOf(parts.cue)
  const content = parts.content.map((piece) => {
    if (overlapping(text.quotations, piece).some((q) => q.start <= piece.start)) return piece
    for (let i = sentenceAt(text, piece.start); i < text.sentences.length; i++) {
      const sentence = text.sentences[i]!
      if (sentence.end >= piece.end) break
      if (cue.start < sentence.end && isQuestion(text, sentence)) return { start: piece.start, end: sentence.end }
    }
    return piece
  })
  return { ...parts, content }
}
