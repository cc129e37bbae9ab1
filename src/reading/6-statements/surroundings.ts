import type { Attribution } from '../../model/attribution.js'
import { sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'

/** A sentence's words with some of them blanked out, so that places stay what they are. */
export type Masked = { readonly start: number; readonly words: string }

/** Units before and after a cue that are looked at: a sentence may be a whole text. */
const REACH = 1000

/** The sentence that holds the cue, or the content where there is no cue, with the content blanked out. */
export function aroundCue(text: SegmentedText, attribution: Attribution): Masked | undefined {
  const at = (attribution.cue[0] ?? attribution.content[0])?.start
  if (at === undefined) return undefined
  const sentence = text.sentences[sentenceAt(text, at)]
  if (sentence === undefined || at < sentence.start) return undefined
  const start = Math.max(sentence.start, at - REACH)
  let words = text.text.slice(start, Math.min(sentence.end, at + REACH))
  for (const piece of attribution.content) words = blank(words, piece.start - start, piece.end - start)
  return { start, words }
}

function blank(words: string, from: number, to: number): string {
  const [a, b] = [Math.max(0, from), Math.min(words.length, to)]
  return a < b ? words.slice(0, a) + '\u0000'.repeat(b - a) + words.slice(b) : words
}

/** Auxiliaries and negation that a cue may have lost: "would not" before "comment on". */
const LEAD =
  /(?<![\p{L}])(?:(?:has|have|had|did|does|do|would|will|could|can|was|were|is|are)(?:\snot|n['’]t)|cannot|never|(?:declined|refused|refuses|declines)\sto|(?:has|have|had)\syet\sto|without)(?:\s\p{L}+ly|\syet|\sever)?\s$/u
const LONGEST_LEAD = 40

/** What stands right before a cue and belongs to its verb; empty where nothing does. */
export function leadOf(text: SegmentedText, cue: readonly Span[]): string {
  const first = cue[0]
  if (first === undefined) return ''
  return LEAD.exec(text.text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start))?.[0] ?? ''
}
