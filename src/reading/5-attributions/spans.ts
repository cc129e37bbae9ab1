import type { WordSpan } from '../../model/candidate.js'
import { hull, overlaps, type Span } from '../../model/span.js'
import type { Quotation, SegmentedText, Word } from '../../model/text.js'

/** Characters from the first word's start to the last word's end. */
export const toSpan = (words: readonly Word[], [first, last]: WordSpan): Span => ({
  start: words[first]!.start,
  end: words[last - 1]!.end,
})

const LETTER = /[\p{L}\p{N}]/u
const hasLetter = (text: string, span: Span) => LETTER.test(text.slice(span.start, span.end))

/**
 * Joins pieces of content with nothing but marks between them, or at most `hole` words that no other role needs:
 * a hole that short is nearly always the model's doubt, not the story's own voice.
 */
export function joinPieces(
  text: SegmentedText,
  pieces: readonly WordSpan[],
  taken: readonly WordSpan[],
  hole: number,
): readonly WordSpan[] {
  const out: WordSpan[] = []
  for (const piece of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last) {
      const free = !taken.some(([a, b]) => a < piece[0] && b > last[1])
      const between = text.words.slice(last[1], piece[0]).filter((w) => hasLetter(text.text, w)).length
      const paragraphs = text.text.slice(text.words[last[1] - 1]!.end, text.words[piece[0]]!.start).includes('\n')
      if (free && (between === 0 ? !paragraphs : between <= hole && !paragraphs)) {
        out[out.length - 1] = [last[0], piece[1]]
        continue
      }
    }
    out.push(piece)
  }
  return out
}

/** Marks that never open or close a span of content: `“he left,” she said, adding` keeps the first comma, loses the second. */
const EDGE = /[\s,;:.–—-]/

/**
 * A span of content as a person would mark it: with its quotation marks when it holds the whole quotation, with the comma or
 * stop inside them, without a separator outside them.
 */
export function tidyContent(text: SegmentedText, span: Span): Span {
  let { start, end } = span
  const t = text.text
  while (start < end && EDGE.test(t[start]!) && !/\d/.test(t[start + 1] ?? '')) start++
  for (const q of text.quotations) {
    if (q.end <= start || q.start >= end) continue
    if (start > q.start && start <= q.inner.start + 1 && !hasLetter(t, { start: q.start, end: start })) start = q.start
    if (
      q.closed &&
      end >= q.inner.start &&
      end < q.end &&
      !hasLetter(t, { start: end, end: q.end }) &&
      start <= q.inner.start
    )
      end = q.end
  }
  while (end > start && EDGE.test(t[end - 1]!) && !endsAbbreviation(t, start, end)) end--
  return dropLoneMarks(text.quotations, { start, end })
}

/**
 * A quotation that its paragraph leaves open and the next paragraph opens again is one quotation: a content that holds one part of it
 * holds the others too.
 */
export function followQuotation(quotations: readonly Quotation[], content: readonly Span[]): readonly Span[] {
  const out = [...content]
  const held = (q: Quotation) => out.some((c) => c.start <= q.inner.start && c.end >= q.inner.end - 1)
  const add = (q: Quotation) => {
    if (!out.some((c) => overlaps(c, q))) out.push({ start: q.start, end: q.end })
  }
  const breaks = quotations.flatMap((q, i) => {
    const before = quotations[i - 1]
    return q.continues && before && !before.closed ? [[before, q] as const] : []
  })
  for (const [before, after] of breaks) if (held(before)) add(after)
  for (const [before, after] of breaks.reverse()) if (held(after)) add(before)
  return out.sort((a, b) => a.start - b.start)
}

/** "in the U.S." keeps its point: a capital and a point before a point make an abbreviation. */
const endsAbbreviation = (t: string, start: number, end: number) =>
  t[end - 1] === '.' && /(?:^|[^\p{L}])(?:\p{L}\.)+$/u.test(t.slice(Math.max(start, end - 12), end))

/** A quotation mark at an edge whose partner is outside is left out. */
function dropLoneMarks(quotations: readonly Quotation[], { start, end }: Span): Span {
  for (const q of quotations) {
    if (q.closed && start === q.inner.end && start < q.end && end > q.end) start = q.end
    if (q.start >= start && end === q.inner.start && q.start < end) end = q.start
  }
  return { start, end }
}

const TRAILING = /[\s,;:–—-]/

/** A source without the comma that ends an apposition. */
export function tidySource(text: string, { start, end }: Span): Span {
  while (start < end && TRAILING.test(text[start]!)) start++
  while (end > start && TRAILING.test(text[end - 1]!)) end--
  return { start, end }
}

/** Letters of the spans, and how many of them stand inside the quotations. */
export function quotedShare(text: string, spans: readonly Span[], quotations: readonly Span[]): number {
  let all = 0
  let quoted = 0
  for (const span of spans) {
    const inside = quotations.filter((q) => overlaps(q, span))
    for (let i = span.start; i < span.end; i++) {
      if (!LETTER.test(text[i]!)) continue
      all++
      if (inside.some((q) => q.start <= i && i < q.end)) quoted++
    }
  }
  return all === 0 ? 0 : quoted / all
}

export const spanOf = (...parts: readonly (readonly Span[])[]): Span => hull(parts.flat()) ?? { start: 0, end: 0 }
