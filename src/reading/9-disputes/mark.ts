import type { ConfirmationKind, DisputeKind } from '../../model/dispute.js'
import type { Maker, Span } from '../../model/span.js'

/** What disputing words may be set against. */
export type Refers =
  /** What these words of the story name or tell again. */
  | { readonly how: 'words'; readonly span: Span }
  /** What these words tell again, whatever their form. */
  | { readonly how: 'told'; readonly span: Span }
  /** The statement just before, or just before in the same sentence. */
  | { readonly how: 'before' }
  | { readonly how: 'sentence' }
  /** What the one named by these words said last. */
  | { readonly how: 'person'; readonly span: Span }
  /** Whatever the disputer was charged with, told again by these words. */
  | { readonly how: 'charge'; readonly span: Span }

/** A place where the story tells that something is disputed or confirmed, before it is known what. */
export type Mark = {
  readonly kind: DisputeKind | ConfirmationKind
  /** The actor that does it; null where the story tells of none. */
  readonly by: number | null
  /** The words that say so. */
  readonly span: Span
  /** The statement that does it; null where it is the story's own voice. */
  readonly counter: number | null
  readonly refers: Refers
  readonly maker: Maker
}
