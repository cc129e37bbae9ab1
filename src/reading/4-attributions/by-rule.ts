import type { RuleCue } from '../../model/cue-rules.js'
import { matchesOf } from '../../model/matches.js'
import { sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { LETTER, spanOf, toSpan } from './spans.js'

export type Parts = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** What the network found for a cue that a rule knows, made what such a cue has. */
export function byRule(text: SegmentedText, { words, rule }: RuleCue, parts: Parts): Parts {
  const cue = toSpan(text.words, words)
  if (rule.kind === 'silence') {
    const near = { ...parts, content: inSentence(text, cue, parts.content) }
    return withoutContent(text.text, cue, near) ? { ...near, cue: [cue], content: question(text, cue) } : near
  }
  return { source: [], cue: [cue], content: clauseRound(text, cue, parts) }
}

/** What was not said stands in the sentence that tells it: a quotation beside it is somebody's words. */
function inSentence(text: SegmentedText, cue: Span, content: readonly Span[]): readonly Span[] {
  const sentence = sentenceOf(text, cue)
  if (!sentence) return content
  return content
    .map((c) => ({ start: Math.max(c.start, sentence.start), end: Math.min(c.end, sentence.end) }))
    .filter((c) => c.end > c.start)
}

/**
 * “has yet | to reply” has no content, “had not answered | three letters” has, as the training corpus sees it, and so has
 * “would not comment on | the vote”.
 */
function withoutContent(text: string, cue: Span, parts: Parts): boolean {
  const found = spanOf(parts.cue)
  if (found.start <= cue.start && /\bto$/i.test(text.slice(found.start, found.end))) return parts.content.length === 0
  return parts.content.every((c) => c.start >= cue.start && c.end <= cue.end)
}

const QUESTION =
  /^\s+(?:(?:by|to|for|with|from|at|in|on)\s+)?(?:if|whether|who|whom|whose|when|where|why|how|what|which)(?![\p{L}])/u

/** “did not say | by whom”: a question after a cue, to the end of its clause. */
function question(text: SegmentedText, cue: Span): readonly Span[] {
  const sentence = sentenceOf(text, cue)
  if (!sentence || !QUESTION.test(text.text.slice(cue.end, Math.min(sentence.end, cue.end + 40)))) return []
  return [trim(text.text, { start: cue.end, end: clauseEnd(text.text, cue.end, sentence.end) })]
}

function sentenceOf(text: SegmentedText, span: Span): Span | undefined {
  const sentence = text.sentences[sentenceAt(text, span.start)]
  return sentence && sentence.start <= span.start && span.end <= sentence.end ? sentence : undefined
}

/** “Deal is close, the envoy says”: where source and cue end a sentence after a comma and nothing was found, all before it is content. */
export function fronted(text: SegmentedText, { source, cue }: Parts): readonly Span[] {
  const tail = spanOf(source, cue)
  const sentence = sentenceOf(text, tail)
  if (source.length === 0 || !sentence || LETTER.test(text.text.slice(tail.end, sentence.end))) return []
  const before = /,[”"’']?\s*$/.exec(text.text.slice(sentence.start, tail.start))
  return before && before.index > 0 ? [{ start: sentence.start, end: sentence.start + before.index }] : []
}

/** Verbs that do by a plain noun phrase what others do by a clause: “condemned the raid”. */
const OF_THINGS =
  /(?<!\p{L})(?:condemn|denounc|deplor|criticiz|criticis|prais|hail|welcom|applaud|reject|dismiss|defend|confirm|announc|propos|reveal|unveil)(?:s|es|ed|d|e)?$/iu
const NOUN_PHRASE =
  /^\s(?:(?:the|an?|any|all|his|her|its|their|this|these|those|last|such)\s|[\p{L}’'-]+[’']s?\s|\p{Lu})/u
const PHRASE_END = /\s(?:and|but|while|after|before|when|as|because|saying|calling|adding)\s|[,;:—–()“”"!?](?=\s|$)/

/** “The mayors condemned | the raid and left”: where nothing was found, the noun phrase after the cue is content. */
export function object(text: SegmentedText, { source, cue }: Parts): readonly Span[] {
  const verb = spanOf(cue)
  const sentence = sentenceOf(text, verb)
  if (source.length === 0 || !sentence || !OF_THINGS.test(text.text.slice(verb.start, verb.end))) return []
  const rest = text.text.slice(verb.end, sentence.end)
  if (!NOUN_PHRASE.test(rest)) return []
  const end = rest.search(PHRASE_END)
  const found = trim(text.text, { start: verb.end, end: end < 0 ? sentence.end : verb.end + end })
  return found.end > found.start ? [found] : []
}

const PASSIVE =
  /(?:^|\s)(?:am|is|are|was|were|be|been|['’]s|['’]re)\s+(?:not\s+)?(?:\p{L}+ly\s+)?(?:expected|believed|thought|said|reported|alleged|understood|rumou?red|feared|known)(?:\s+to)?$/iu

/** “The ferry is expected to sail”: nobody is named who expects it, and the ferry is what is expected. */
export function withoutBeliever(text: string, parts: Parts): Parts {
  const cue = spanOf(parts.cue)
  if (parts.source.length === 0 || !PASSIVE.test(text.slice(cue.start, cue.end))) return parts
  if (spanOf(parts.source).end > cue.start) return parts
  return { source: [], cue: parts.cue, content: [...parts.source, ...parts.content] }
}

/**
 * The clause round an adverb without it, in two pieces: from where the network saw its subject (or the sentence begins) to where
 * it saw its end, at least to the next mark.
 */
function clauseRound(text: SegmentedText, adverb: Span, parts: Parts): readonly Span[] {
  const sentence = sentenceOf(text, adverb)
  if (!sentence) return []
  const inside = [...parts.source, ...parts.content].filter((s) => s.start >= sentence.start && s.end <= sentence.end)
  const seen = spanOf(inside, [adverb])
  let { start, end } = seen
  if (start === adverb.start) start = clauseStart(text.text, sentence.start, adverb.start)
  if (end === adverb.end || !/[\s]*[,;:.!?—–)]/.test(text.text.slice(end, end + 2)))
    end = clauseEnd(text.text, end, sentence.end)
  return [trim(text.text, { start, end: adverb.start }), trim(text.text, { start: adverb.end, end })].filter(
    (s) => s.end > s.start,
  )
}

const BOUNDARY = /[,;:—–()“”"!?](?=\s|$)|\s[—–-](?=\s)|[“"(]/g

function clauseStart(text: string, from: number, to: number): number {
  let start = from
  for (const m of matchesOf(BOUNDARY, text.slice(from, to))) start = from + m.index + m[0].length
  return start
}

function clauseEnd(text: string, from: number, to: number): number {
  const next = text.slice(from, to).search(/[,;:—–()!?](?=\s|$)|\s-(?=\s)/)
  return next < 0 ? to : from + next
}

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && !LETTER.test(text[start]!) && !/[“"‘'$€£]/.test(text[start]!)) start++
  while (end > start && /[\s.,;:—–]/.test(text[end - 1]!)) end--
  return { start, end }
}
