/** Half-open place in one story's text, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

/** What found a thing: a rule or a model of ours, or a person. */
export type Maker = `rule:${string}` | `model:${string}` | `person:${string}`

/** A span that carries its words. Made only by {@link cite}. */
export type Citation = Span & { readonly words: string }

/**
 * The words of `text` at `span`.
 * @throws RangeError when the span is empty, reversed or outside the text: a bug of ours, never of the text.
 */
export function cite(text: string, span: Span): Citation {
  if (
    !(
      Number.isInteger(span.start) &&
      Number.isInteger(span.end) &&
      0 <= span.start &&
      span.start < span.end &&
      span.end <= text.length
    )
  )
    throw new RangeError(`span ${span.start}-${span.end} is not inside a text of ${text.length} units`)
  return { start: span.start, end: span.end, words: text.slice(span.start, span.end) }
}

/** The words of several pieces as one line: what stands between pieces is the story's. */
export const joinedWords = (pieces: readonly Pick<Citation, 'words'>[]): string =>
  pieces.map(({ words }) => words).join(' … ')

/** A citation wherever it stands in a value of the record. */
export function isCitation(value: object): value is Citation {
  const { start, end, words } = value as Partial<Citation>
  return typeof start === 'number' && typeof end === 'number' && typeof words === 'string'
}

/** Every citation in a value of the record, however deep. */
export function* citationsIn(value: unknown): Generator<Citation> {
  if (typeof value !== 'object' || value === null) return
  if (isCitation(value)) yield value
  for (const item of Object.values(value)) yield* citationsIn(item)
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** First start to last end of several spans; undefined for none. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}
