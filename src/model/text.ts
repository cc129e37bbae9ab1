import type { Diagnostic } from './diagnostic.js'
import type { Span } from './span.js'
import type { Dateline } from './story.js'

/** A pair of quotation marks with what stands between. */
export type Quotation = Span & {
  /** Span of the words between the marks. */
  readonly inner: Span
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number
  /** False when the closing mark is missing: it then ends with its paragraph. */
  readonly closed: boolean
  /** True when it goes on from the paragraph before, which did not close its mark. */
  readonly continues: boolean
}

/** A run of characters that are neither white space nor punctuation, or one punctuation mark. */
export type Word = Span

export type Sentence = Span & {
  /** Words of the sentence as a half-open range of indices. */
  readonly words: readonly [number, number]
  readonly paragraph: number
}

export type Paragraph = Span & { readonly kind: 'headline' | 'byline' | 'dateline' | 'body' }

/** A story's text, cut up. Everything is a span; nothing is changed. */
export type SegmentedText = {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  readonly title: Span | null
  readonly byline: Span | null
  readonly dateline: Dateline | null
  /** The ISO day that a line of the heading gives for publication ("Published Saturday, 3 May 2031"). */
  readonly published: string | null
  readonly diagnostics: readonly Diagnostic[]
}
