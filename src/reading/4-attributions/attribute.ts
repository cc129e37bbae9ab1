import type { Attribution } from '../../model/attribution.js'
import type { Candidate, Scores, WordSpan } from '../../model/candidate.js'
import type { RuleCue } from '../../model/cue-rules.js'
import { firstIndex } from '../../model/search.js'
import { contains, type Span } from '../../model/span.js'
import type { Form } from '../../model/statement.js'
import type { SegmentedText } from '../../model/text.js'
import { type Answered, answeredIn, withoutPrepositions } from './answered.js'
import { byRule, fronted, object, type Parts, withoutBeliever } from './by-rule.js'
import { completeContents } from './complete.js'
import { confidenceOf } from './confidence.js'
import { isDeed, isManner, isNoReport } from './deeds.js'
import { type Draft, Drafts, inOrder, withoutDoubles } from './drafts.js'
import { findPullQuotes, type PullQuote } from './pull-quotes.js'
import { endAtQuestion, isAsked } from './questions.js'
import { isSelfReport } from './self-report.js'
import { afterDateline, inOneSentence, passiveTelling } from './sources.js'
import {
  followQuotation,
  joinPieces,
  overlapping,
  quotedShare,
  spanOf,
  tidyContent,
  tidySource,
  toSpan,
  wholeTokens,
} from './spans.js'

/** Chosen on PolNeAR dev and train. */
export type AttributeOptions = {
  /** Most words of a hole in a content that is filled. */
  readonly hole: number
  /** Least log-odds of a nested cue. */
  readonly nested: number
}

export const ATTRIBUTE_OPTIONS: AttributeOptions = { hole: 3, nested: 0.8 }

/** A quotation in a paragraph of its own, a dash and a name leave little doubt. */
const PULL_QUOTE_CONFIDENCE = 0.9

/** A noun with a clause of its own leaves little doubt, but where the clause ends may be read otherwise. */
const ANSWERED_CONFIDENCE = 0.8

/**
 * Candidates → attributions, outer before nested, in the order of the text.
 *
 * Order of preference: an outer candidate with content is an attribution; a candidate of either head whose cue stands inside the
 * content of an attribution is nested in the smallest such one and is cut to it; a candidate that only the nested head found and
 * that stands in nobody's words is none.
 */
export function attribute(text: SegmentedText, scores: Scores, options = ATTRIBUTE_OPTIONS): readonly Attribution[] {
  const ranked = endBeforeGlosses(text, scores.candidates).sort(
    (a, b) => Number(b.outer) - Number(a.outer) || width(b) - width(a),
  )
  const drafts = new Drafts()
  const ruled = new Set<RuleCue>()
  for (const candidate of ranked) {
    if (candidate.rule && ruled.has(candidate.rule)) continue
    const draft = draftOf(text, scores.by, candidate, drafts, options)
    if (!draft) continue
    drafts.add(draft)
    if (candidate.rule) ruled.add(candidate.rule)
  }
  const told = withoutPrepositions(text, withoutDoubles(text.text, drafts.all))
  completeContents(
    text,
    told.filter((d) => d.within === null),
  )
  const answered = answeredIn(text, told).map(answeredClaim)
  for (const claim of answered) holdWithin(claim, told)
  const signed = findPullQuotes(text).filter((found) => !drafts.meet(spanOf([found.source], [found.content])))
  return inOrder([...told, ...answered, ...signed.map(pullQuote)], (draft) => formOf(text, draft))
}

function answeredClaim({ source, cue, content, within }: Answered & { within: Draft }): Draft {
  return {
    source,
    cue: [cue],
    content: [content],
    within,
    silent: false,
    confidence: ANSWERED_CONFIDENCE,
    acts: null,
    by: 'rule:attributions/answered',
    at: cue,
    reach: spanOf(source, [cue], [content]),
  }
}

/** What stands in a claim that was found late is told within it. */
function holdWithin(claim: Draft, told: readonly Draft[]): void {
  for (const draft of told)
    if (draft.within === claim.within && claim.content.some((c) => contains(c, draft.at))) draft.within = claim
}

function pullQuote({ source, content }: PullQuote): Draft {
  return {
    source: [source],
    cue: [],
    content: [content],
    within: null,
    silent: false,
    confidence: PULL_QUOTE_CONFIDENCE,
    acts: null,
    by: 'rule:attributions/pull-quote',
    at: source,
    reach: content,
  }
}

/**
 * `“a trick”, which he said was cheap`: a relative clause with reporting words of its own ends the content before it. Inside quotation
 * marks it is the speaker's own.
 */
function endBeforeGlosses(text: SegmentedText, candidates: readonly Candidate[]): Candidate[] {
  const startOf = (c: Candidate) => Math.min(c.cue[0], ...c.source.map(([first]) => first))
  const told = candidates.map((c) => (isRelative(text, startOf(c)) ? { ...c, outer: true } : c))
  const cuts = told.flatMap((c) => (isRelative(text, startOf(c)) ? [startOf(c) - 2] : [])).sort((a, b) => a - b)
  const end = ([first, last]: WordSpan): WordSpan => [
    first,
    Math.min(last, cuts[firstIndex(cuts.length, (i) => cuts[i]! > first)] ?? last),
  ]
  return told.map((c) => (c.outer ? { ...c, content: c.content.map(end) } : c))
}

function isRelative({ text, words, quotations }: SegmentedText, start: number): boolean {
  const [comma, relative] = [words[start - 2], words[start - 1]]
  if (!comma || !relative || text[comma.start] !== ',') return false
  return (
    /^(?:which|whom?)$/i.test(text.slice(relative.start, relative.end)) &&
    !overlapping(quotations, relative).some((q) => contains(q, relative))
  )
}

const width = (c: Candidate) => c.content.reduce((n, [a, b]) => n + b - a, 0)

function draftOf(
  text: SegmentedText,
  by: Scores['by'],
  candidate: Candidate,
  drafts: Drafts,
  options: AttributeOptions,
): Draft | undefined {
  const cue = toSpan(text.words, candidate.cue)
  const outer = drafts.smallestAround(cue)
  if (outer ? candidate.odds < options.nested : !candidate.outer) return undefined
  if (isDeed(wordsOf(text, [cue])) || (!candidate.rule && isNoReport(wordsOf(text, [cue])))) return undefined
  const bound = outer?.content.find((c) => contains(c, cue))
  const parts = partsOf(text, candidate, bound, options)
  if (isAsked(text, parts.source, cue)) return undefined
  if (outer) {
    if (asks(text.text, outer.content)) return undefined
    const quoted = overlapping(text.quotations, cue).some((q) => contains(q, cue))
    if (isSelfReport(wordsOf(text, parts.source), wordsOf(text, [cue]), quoted)) return undefined
  }
  const found = afterDatelines(
    text,
    candidate.rule ? byRule(text, candidate.rule, parts) : mended(text, parts, outer === undefined),
  )
  if (found.content.length === 0 && candidate.rule?.rule.kind !== 'silence') return undefined
  if (found.content.length === 1 && isManner(wordsOf(text, found.content))) return undefined
  const content = outer ? found.content : followQuotation(text.quotations, found.content)
  return {
    ...found,
    content,
    within: outer ?? null,
    silent: candidate.rule?.rule.kind === 'silence',
    confidence: confidenceOf(candidate, outer !== undefined),
    acts: candidate.acts,
    by: candidate.rule?.rule.id ?? by,
    at: cue,
    reach: spanOf(found.source, found.cue, content),
  }
}

const afterDatelines = (text: SegmentedText, { source, cue, content }: Parts): Parts => ({
  source: source.map((s) => afterDateline(text, s)).filter(filled),
  cue,
  content: content.map((c) => afterDateline(text, c)).filter(filled),
})

function mended(text: SegmentedText, parts: Parts, outer: boolean): Parts {
  if (!outer || parts.content.length > 0) return withoutBeliever(text.text, parts)
  const before = fronted(text, parts)
  return { ...parts, content: before.length > 0 ? before : object(text, parts) }
}

/** What is asked, or left unsaid, nobody asserts: “asked if the mill would close”. */
const asks = (text: string, content: readonly Span[]) =>
  content[0] !== undefined && /^(?:if|whether)(?!\p{L})/iu.test(text.slice(content[0].start, content[0].start + 10))

const wordsOf = ({ text }: SegmentedText, spans: readonly Span[]) =>
  spans.map((s) => text.slice(s.start, s.end)).join(' ')

/** “what he called a trick”: the relative word is no content. */
const RELATIVE = /^(?:what|which|whom?|that)$/i

/** Source, cue and content as the network sees them, within the words that hold them. */
function partsOf(text: SegmentedText, candidate: Candidate, bound: Span | undefined, options: AttributeOptions): Parts {
  const cut = (span: Span): Span =>
    bound ? { start: Math.max(span.start, bound.start), end: Math.min(span.end, bound.end) } : span
  const pieces = joinPieces(text, candidate.content, [candidate.cue, ...candidate.source], options.hole)
  const cue = toSpan(text.words, candidate.cue)
  const before = (w: WordSpan) => w[0] < candidate.cue[0]
  const source = candidate.source
    .map((w) => (before(w) ? ofParagraphs(text, w).at(-1)! : ofParagraphs(text, w)[0]!))
    .map((w) => tidySource(text.text, toSpan(text.words, w)))
    .filter((span) => filled(span) && (!bound || contains(bound, span)))
  const content = tidyAll(text, pieces, cut)
    .filter(reachableFrom(text, cue))
    .filter((c) => !RELATIVE.test(text.text.slice(c.start, Math.min(c.end, c.start + 10))))
  const parts = { source: inOneSentence(text, source, cue), cue: [cue], content }
  const told = passiveTelling(text, parts)
  return endAtQuestion(text, { ...told, source: told.source.filter((span) => !bound || contains(bound, span)) })
}

const filled = (span: Span) => span.end > span.start

function tidyAll(text: SegmentedText, pieces: readonly WordSpan[], cut: (span: Span) => Span): readonly Span[] {
  return pieces
    .flatMap((w) => ofParagraphs(text, w))
    .map((w) => cut(tidyContent(text, cut(wholeTokens(text.text, toSpan(text.words, w))))))
    .filter(filled)
}

/** A headline, byline or dateline speaks for itself: its cue has no content elsewhere, and none in it belongs to a cue elsewhere. */
function reachableFrom(text: SegmentedText, cue: Span): (content: Span) => boolean {
  const at = (span: Span) =>
    text.paragraphs[firstIndex(text.paragraphs.length, (i) => text.paragraphs[i]!.end > span.start)]
  const home = at(cue)
  return (content) => {
    const there = at(content)
    return home === there || (home?.kind === 'body' && there?.kind === 'body')
  }
}

/** A piece that runs over paragraphs, in pieces of one each: “… of fog” By Anneke Ruvall. */
function ofParagraphs({ text, words }: SegmentedText, [first, last]: WordSpan): readonly WordSpan[] {
  const out: WordSpan[] = []
  let from = first
  for (let i = first + 1; i <= last; i++)
    if (i === last || text.slice(words[i - 1]!.end, words[i]!.start).includes('\n')) {
      out.push([from, i])
      from = i
    }
  return out
}

/** All letters inside quotation marks: direct; none: indirect; else mixed. Marks round a nested statement's cue are another's. */
function formOf(text: SegmentedText, { within, at, content }: Draft): Form {
  const around = overlapping(text.quotations, spanOf(content))
  const quotations = within ? around.filter((q) => !contains(q, at)) : around
  const share = quotedShare(text.text, content, quotations)
  return share === 0 ? 'indirect' : share === 1 ? 'direct' : 'mixed'
}
