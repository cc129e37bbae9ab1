import type { Citation, Maker, Span } from './span.js'

/** `contradicts` is found by us; the others are told by the story. */
export const DISPUTE_KINDS = [
  'denies',
  'disputes',
  'rejects',
  'not-confirmed',
  'could-not-verify',
  'contradicts',
] as const
export type DisputeKind = (typeof DISPUTE_KINDS)[number]

/** One statement set against another, as found. Indices of statements and actors. */
export type FoundDispute = {
  readonly statement: number
  readonly by: number | null
  readonly kind: DisputeKind
  /** The words that say so. */
  readonly span: Span
  /** The disputing statement; null where the story only tells that it is disputed. */
  readonly counter: number | null
  readonly maker: Maker
}

/** What makes a statement surer or other than it was; it sets nobody against anybody. */
export type ConfirmationKind = 'confirmed' | 'corrected'

/** A statement that another confirms or corrects, as the story tells it. It is told in the statement's status only. */
export type FoundConfirmation = Omit<FoundDispute, 'kind'> & { readonly kind: ConfirmationKind }

/** An actor's line before and after, told by the story. */
export type FoundShift = {
  readonly actor: number | null
  /** What it is about, in the story's words. */
  readonly issue: Span | null
  readonly from: Span
  readonly to: Span
  /** When, as a TIMEX3 value. */
  readonly at: string | null
  /** The words that tell the shift. */
  readonly span: Span
  readonly statements: readonly number[]
  readonly maker: Maker
}

export type FoundDisputes = {
  readonly disputes: readonly FoundDispute[]
  readonly confirmations: readonly FoundConfirmation[]
  readonly shifts: readonly FoundShift[]
}

export type Dispute = {
  readonly id: string
  readonly statement: string
  readonly by: string | null
  readonly kind: DisputeKind
  readonly span: Citation
  readonly counter: string | null
  readonly maker: Maker
}

export type Shift = {
  readonly id: string
  readonly actor: string | null
  readonly issue: string | null
  readonly from: Citation
  readonly to: Citation
  readonly at: string | null
  readonly span: Citation
  readonly statements: readonly string[]
  readonly maker: Maker
}

/** What others in the story do with a statement. */
export const STATUS_KINDS = [
  'denied',
  'disputed',
  'rejected',
  'not-confirmed',
  'unverified',
  'confirmed',
  'corrected',
] as const
export type StatusKind = (typeof STATUS_KINDS)[number]

export type Status = {
  readonly kind: StatusKind
  readonly by: string | null
  readonly statement: string | null
  readonly span: Citation
}
