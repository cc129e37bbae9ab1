import { matchesOf } from '../../model/matches.js'
import { sentenceAt } from '../../model/search.js'
import { contains, overlaps, type Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { Parts } from './by-rule.js'
import { LETTER, overlapping, spanOf, tidySource } from './spans.js'

const filled = (span: Span) => span.end > span.start

/** Of a dateline nothing is source or content: “SARN, June 2 (Wire) — | Orla Venn said”. */
export function afterDateline({ text, dateline }: SegmentedText, span: Span): Span {
  if (!dateline || !overlaps(dateline.span, span)) return span
  let start = Math.min(dateline.span.end, span.end)
  while (start < span.end && /[\s\-–—―_:.,]/.test(text[start]!)) start++
  return { start, end: span.end }
}

/**
 * A source stands in one sentence: of a piece that reaches over a sentence's end what is nearest to the cue, and no piece from another
 * sentence where the cue's own has one.
 */
export function inOneSentence(text: SegmentedText, source: readonly Span[], cue: Span): readonly Span[] {
  const home = sentenceAt(text, cue.start)
  const pieces = source.map((span) => nearest(text, span, cue)).filter(filled)
  const near = pieces.filter((span) => sentenceAt(text, span.start) === home)
  return near.length > 0 ? near : pieces
}

function nearest(text: SegmentedText, span: Span, cue: Span): Span {
  const before = span.start < cue.start
  const sentence = text.sentences[sentenceAt(text, before ? span.end - 1 : span.start)]
  if (!sentence) return span
  return tidySource(text.text, {
    start: Math.max(span.start, Math.min(sentence.start, span.end)),
    end: Math.min(span.end, sentence.end),
  })
}

/** “was told”, “had not been warned”: the subject is whom it was told. */
const TOLD =
  /(?<!\p{L})(?:am|is|are|was|were|be|been|being|['’](?:m|s|re))\s+(?:(?:not|never|also|once|already|first|\p{L}+ly)\s+)*(?:told|asked|warned|informed|assured|reminded)(?!\p{L})/giu
/** Not a teller: “by phone”, “by then”, “by Friday”, “by telling”. */
const NO_TELLER =
  '(?!(?:tele)?phone|e-?mail|letter|text|radio|post|mail|then|now|noon|midnight|telling|asking|saying|the\\s+(?:time|end)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|\\d)'
const BY = new RegExp(`^(?<lead>(?:\\s+[\\p{L}\\p{N}’'-]+){0,4}?\\s+by\\s+)${NO_TELLER}`, 'iu')
/** A “by” after these belongs to what was told: “told to stand by the door”. */
const CLAUSE = /(?<!\p{L})(?:to|that|if|whether|what|how|where|why|when)(?!\p{L})/iu
const TELLER_END =
  /\s(?=(?:that|if|whether|what|how|where|why|when|who|to|not|on|in|at|during|after|before|last|this|about)\s)|[,;:—–“”"()?!]|\.(?=\s|$)/iu

/**
 * “The pilots were told by Venn that …”: whose words they are stands after “by”; the subject is nobody's source, and no content.
 * Without such a phrase nobody is named.
 */
export function passiveTelling(text: SegmentedText, parts: Parts): Parts {
  const cue = spanOf(parts.cue)
  const sentence = text.sentences[sentenceAt(text, cue.start)]
  const verb = sentence && tellingIn(text.text, sentence, cue)
  if (!sentence || !verb) return parts
  const after = parts.content.filter((c) => c.start >= verb.end)
  const teller = tellerAfter(text.text, verb, sentence, after)
  const content = parts.content
    .filter((c) => !isAddressee(text, c, verb, sentence, after, teller))
    .map((c) => (teller ? withoutTeller(text.text, c, teller) : c))
    .filter(filled)
  const source = teller ? [teller] : parts.source.filter((s) => s.start >= verb.end)
  return { source, cue: parts.cue, content }
}

/** The group of a passive of telling that ends in the cue. */
function tellingIn(text: string, sentence: Span, cue: Span): Span | undefined {
  for (const match of matchesOf(TOLD, text.slice(sentence.start, Math.min(sentence.end, cue.end)))) {
    const verb = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (verb.end > cue.start) return verb
  }
  return undefined
}

function tellerAfter(text: string, verb: Span, sentence: Span, content: readonly Span[]): Span | undefined {
  const rest = text.slice(verb.end, sentence.end)
  const lead = BY.exec(rest)?.groups?.lead
  if (lead === undefined || CLAUSE.test(lead)) return undefined
  const start = verb.end + lead.length
  const next = content.find((c) => c.start > start)
  const stop = rest.slice(lead.length).search(TELLER_END)
  const end = next ? next.start : stop < 0 ? sentence.end : start + stop
  const teller = tidySource(text, { start, end: Math.min(end, sentence.end) })
  return LETTER.test(text.slice(teller.start, teller.end)) ? teller : undefined
}

/** “by Venn | that the pier was shut”, “the pier | by Venn”. */
function withoutTeller(text: string, content: Span, teller: Span): Span {
  if (!overlaps(content, teller)) return content
  const lead = text.slice(content.start, Math.max(content.start, teller.start)).replace(/\s*by\s+$/i, '')
  const span = lead === '' ? { start: teller.end, end: content.end } : { ...content, end: content.start + lead.length }
  return tidySource(text, span)
}

/** “Venn | was told …”: what stands right before the verb. “Venn was asked to name one” asks Venn to name one. */
function isAddressee(
  { text, quotations }: SegmentedText,
  piece: Span,
  verb: Span,
  sentence: Span,
  after: readonly Span[],
  teller: Span | undefined,
): boolean {
  if (piece.start < sentence.start || piece.end > verb.start) return false
  if (/[^\p{L}\s’']/u.test(text.slice(piece.end, verb.start))) return false
  if (overlapping(quotations, piece).some((q) => !contains(q, verb))) return false
  const next = after[0]
  return teller !== undefined || next === undefined || !/^(?:to|about)\s/i.test(text.slice(next.start, next.start + 6))
}
