import type { Attribution } from '../../model/attribution.js'
import type { Candidate, Scores, WordSpan } from '../../model/candidate.js'
import { contains, type Span } from '../../model/span.js'
import type { Form } from '../../model/statement.js'
import type { SegmentedText } from '../../model/text.js'
import { confidenceOf } from './confidence.js'
import { isSelfReport } from './self-report.js'
import { followQuotation, joinPieces, quotedShare, spanOf, tidyContent, tidySource, toSpan } from './spans.js'

/** Chosen on PolNeAR dev and train. */
export type AttributeOptions = {
  /** Most words of a hole in a content that is filled. */
  readonly hole: number
  /** Least log-odds of a nested cue. */
  readonly nested: number
}

export const ATTRIBUTE_OPTIONS: AttributeOptions = { hole: 3, nested: 0.5 }

type Draft = Omit<Attribution, 'within'> & { within: Draft | null; readonly at: Span; readonly reach: Span }

/**
 * Candidates → attributions, outer before nested, in the order of the text.
 *
 * Order of preference: an outer candidate with content is an attribution; a candidate of either head whose cue stands inside the
 * content of an attribution is nested in the smallest such one and is cut to it; a candidate that only the nested head found and
 * that stands in nobody's words is none.
 */
export function attribute(text: SegmentedText, scores: Scores, options = ATTRIBUTE_OPTIONS): readonly Attribution[] {
  const ranked = [...scores.candidates].sort((a, b) => Number(b.outer) - Number(a.outer) || width(b) - width(a))
  const drafts: Draft[] = []
  for (const candidate of ranked) {
    const draft = draftOf(text, scores.by, candidate, drafts, options)
    if (draft) drafts.push(draft)
  }
  const ordered = drafts.sort(
    (a, b) =>
      a.reach.start - b.reach.start || Number(isWithin(a, b)) - Number(isWithin(b, a)) || a.at.start - b.at.start,
  )
  return ordered.map(({ at: _at, reach: _reach, within, ...rest }) => ({
    ...rest,
    within: within ? ordered.indexOf(within) : null,
  }))
}

/** Whether `a` stands in the words of `b`, at any depth. */
function isWithin(a: Draft, b: Draft): boolean {
  for (let around = a.within; around; around = around.within) if (around === b) return true
  return false
}

const width = (c: Candidate) => c.content.reduce((n, [a, b]) => n + b - a, 0)

function draftOf(
  text: SegmentedText,
  by: Scores['by'],
  candidate: Candidate,
  drafts: readonly Draft[],
  options: AttributeOptions,
): Draft | undefined {
  const cue = toSpan(text.words, candidate.cue)
  const outer = smallestAround(cue, drafts)
  if (outer ? candidate.odds < options.nested : !candidate.outer) return undefined
  const bound = outer?.content.find((c) => contains(c, cue))
  const inside = (span: Span) => !bound || contains(bound, span)
  const cut = (span: Span): Span =>
    bound ? { start: Math.max(span.start, bound.start), end: Math.min(span.end, bound.end) } : span
  const source = candidate.source
    .map((w) => tidySource(text.text, toSpan(text.words, w)))
    .filter(inside)
    .filter(filled)
  const pieces = joinPieces(text, candidate.content, [candidate.cue, ...candidate.source], options.hole)
  const tidied = tidyAll(text, pieces, cut)
  const content = outer ? tidied : followQuotation(text.quotations, tidied)
  if (content.length === 0) return undefined
  const words = (spans: readonly Span[]) => spans.map((s) => text.text.slice(s.start, s.end)).join(' ')
  const quotations = outer ? text.quotations.filter((q) => !contains(q, cue)) : text.quotations
  if (outer) {
    const quoted = text.quotations.some((q) => contains(q, cue))
    if (isSelfReport(words(source), words([cue]), quoted)) return undefined
  }
  return {
    source,
    cue: [cue],
    content,
    form: formOf(text.text, content, quotations),
    within: outer ?? null,
    confidence: confidenceOf(candidate, outer !== undefined),
    by,
    at: cue,
    reach: spanOf(source, [cue], content),
  }
}

const filled = (span: Span) => span.end > span.start

function tidyAll(text: SegmentedText, pieces: readonly WordSpan[], cut: (span: Span) => Span): readonly Span[] {
  return pieces.map((w) => cut(tidyContent(text, cut(toSpan(text.words, w))))).filter(filled)
}

function smallestAround(cue: Span, drafts: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined
  let size = Number.POSITIVE_INFINITY
  for (const draft of drafts)
    for (const piece of draft.content)
      if (contains(piece, cue) && piece.end - piece.start < size) {
        best = draft
        size = piece.end - piece.start
      }
  return best
}

/** All letters inside quotation marks: direct; none: indirect; else mixed. */
export function formOf(text: string, content: readonly Span[], quotations: readonly Span[]): Form {
  const share = quotedShare(text, content, quotations)
  return share === 0 ? 'indirect' : share === 1 ? 'direct' : 'mixed'
}
