import type { WordSpan } from '../../model/candidate.js'
import { firstIndex } from '../../model/search.js'
import { overlaps, type Span } from '../../model/span.js'
import type { Quotation, SegmentedText, Word } from '../../model/text.js'

/** Characters from the first word's start to the last word's end. */
export const toSpan = (words: readonly Word[], [first, last]: WordSpan): Span => ({
  start: words[first]!.start,
  end: words[last - 1]!.end,
})

export const LETTER = /[\p{L}\p{N}]/u
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

/** The greatest end among the spans up to each, of lists that are asked about for many spans. */
const reaches = new WeakMap<readonly Span[], Int32Array>()

function reachOf(spans: readonly Span[]): Int32Array {
  const known = reaches.get(spans)
  if (known) return known
  let reach = 0
  const fresh = Int32Array.from(spans, ({ end }) => (reach = Math.max(reach, end)))
  reaches.set(spans, fresh)
  return fresh
}

/** Those of the spans, which are sorted by their start, that overlap `span`: by binary search, for a text may have thousands. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  const reach = reachOf(spans)
  const out: T[] = []
  for (let i = firstIndex(spans.length, (k) => reach[k]! > span.start); i < spans.length; i++) {
    if (spans[i]!.start >= span.end) break
    if (overlaps(spans[i]!, span)) out.push(spans[i]!)
  }
  return out
}

const JOINS = new Set(['.', '/', '@', '_', ':'])
const isPart = (text: string, at: number) => LETTER.test(text[at] ?? '')

/** Whether the text between `at - 1` and `at` is one token of several words: an address (`www.tarn.example`), `U.S`, `3.5`. */
const joined = (text: string, at: number): boolean =>
  (isPart(text, at - 1) && JOINS.has(text[at]!) && isPart(text, at + 1)) ||
  (JOINS.has(text[at - 1]!) && isPart(text, at) && isPart(text, at - 2))

/** Widens a span that begins or ends inside an address, an abbreviation or a number. */
export function wholeTokens(text: string, { start, end }: Span): Span {
  while (start > 0 && joined(text, start))
    do start--
    while (isPart(text, start - 1) && isPart(text, start))
  while (end < text.length && joined(text, end))
    do end++
    while (isPart(text, end - 1) && isPart(text, end))
  return { start, end }
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
  const quotations = overlapping(text.quotations, { start, end })
  for (const q of quotations) {
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
  return dropLoneMarks(overlapping(text.quotations, { start, end }), { start, end })
}

/** Most parts that are followed each way: in a text that closes no quotation, every statement would hold all the others' words. */
const FOLLOWED = 64

type Break = readonly [before: Quotation, after: Quotation]
const breaks = new WeakMap<readonly Quotation[], readonly Break[]>()

/** Where a quotation goes on in the next paragraph, in the order of the text. */
function breaksOf(quotations: readonly Quotation[]): readonly Break[] {
  const known = breaks.get(quotations)
  if (known) return known
  const fresh = quotations.flatMap((q, i): readonly Break[] => {
    const before = quotations[i - 1]
    return q.continues && before && !before.closed ? [[before, q]] : []
  })
  breaks.set(quotations, fresh)
  return fresh
}

/**
 * A quotation that its paragraph leaves open and the next paragraph opens again is one quotation: a content that holds one part of it
 * holds the others too.
 */
export function followQuotation(quotations: readonly Quotation[], content: readonly Span[]): readonly Span[] {
  if (content.length === 0) return content
  const all = breaksOf(quotations)
  const out = [...content]
  let { start, end } = spanOf(content)
  const held = (q: Quotation) => out.some((c) => c.start <= q.inner.start && c.end >= q.inner.end - 1)
  const add = (q: Quotation) => {
    if (out.some((c) => overlaps(c, q))) return
    out.push({ start: q.start, end: q.end })
    start = Math.min(start, q.start)
    end = Math.max(end, q.end)
  }
  let most = out.length + FOLLOWED
  for (let i = firstIndex(all.length, (k) => all[k]![0].inner.start >= start); i < all.length; i++) {
    const [before, after] = all[i]!
    if (before.start > end || out.length === most) break
    if (held(before)) add(after)
  }
  most = out.length + FOLLOWED
  for (let i = firstIndex(all.length, (k) => all[k]![1].start > end) - 1; i >= 0; i--) {
    const [before, after] = all[i]!
    if (after.inner.start < start || out.length === most) break
    if (held(after)) add(before)
  }
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

/** Share of the letters of the spans that stand inside the quotations, which are sorted by their start. */
export function quotedShare(text: string, spans: readonly Span[], quotations: readonly Span[]): number {
  let all = 0
  let quoted = 0
  for (const span of spans) {
    const inside = overlapping(quotations, span)
    let next = 0
    let until = 0
    for (let i = span.start; i < span.end; i++) {
      for (; next < inside.length && inside[next]!.start <= i; next++) until = Math.max(until, inside[next]!.end)
      const character = String.fromCodePoint(text.codePointAt(i)!)
      if (LETTER.test(character)) {
        all++
        if (i < until) quoted++
      }
      i += character.length - 1
    }
  }
  return all === 0 ? 0 : quoted / all
}

/** From the first start to the last end; there may be more spans than a call takes arguments. */
export function spanOf(...parts: readonly (readonly Span[])[]): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const spans of parts)
    for (const span of spans) {
      start = Math.min(start, span.start)
      end = Math.max(end, span.end)
    }
  return { start: Math.min(start, end), end }
}
