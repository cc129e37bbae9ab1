import { boundsOf } from './calendar.js'
import type { Citation, Maker, Span } from './span.js'
import type { FoundWhen, When } from './time.js'

/** deadline: set by one on another; promise: an own undertaking, exclusions too; threat; planned: scheduled; expected: a source expects it. */
export const DUE_KINDS = ['deadline', 'promise', 'threat', 'planned', 'expected'] as const
export type DueKind = (typeof DUE_KINDS)[number]

/** What is told to have become of it. */
export const OUTCOMES = ['reported-met', 'reported-not-met', 'withdrawn', 'superseded'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const DUE_STATES = ['open', 'lapsed', ...OUTCOMES] as const
export type DueState = (typeof DUE_STATES)[number]

/** A report of what became of something due. The statement that reports it is an index; null where the story itself does. */
export type FoundOutcome = {
  readonly state: Outcome
  /** The words that say so. */
  readonly span: Span
  readonly statement: number | null
  readonly maker: Maker
}

export type ReportedOutcome = Omit<FoundOutcome, 'span' | 'statement'> & {
  readonly span: Citation
  readonly statement: string | null
}

/** What is owed, and when, as found. Actors and statements are indices. */
export type FoundDue = {
  readonly kind: DueKind
  /** Who owes, or is expected to act. */
  readonly by: number | null
  /** To whom; of a deadline, who set it. */
  readonly to: number | null
  /** The deed, without the words that negate it; never empty. */
  readonly what: readonly Span[]
  /** True where it is owed not to do it. */
  readonly negated: boolean
  readonly due: FoundWhen | null
  readonly condition: Span | null
  readonly consequence: Span | null
  /** The statement that it rests on; null when the story asserts it. */
  readonly statement: number | null
  /** What the story reports of it, in the order of the text. */
  readonly outcomes: readonly FoundOutcome[]
  readonly maker: Maker
}

export type Due = {
  readonly id: string
  readonly kind: DueKind
  readonly by: string | null
  readonly to: string | null
  readonly what: readonly Citation[]
  readonly negated: boolean
  readonly due: When | null
  readonly condition: Citation | null
  readonly consequence: Citation | null
  readonly statement: string | null
  /** What is reported of it, in the order of the text: reports that contradict each other stand side by side. */
  readonly outcomes: readonly ReportedOutcome[]
  /** As of the day that the caller gives, else of the story's anchor. Computed from the reports and the day, never a fact of the record. */
  readonly state: DueState
  readonly maker: Maker
}

/**
 * What the last report says became of it; null without one, and where one report has it met and another not: nobody is said to be right.
 */
export function outcomeOf(outcomes: readonly Pick<FoundOutcome, 'state'>[]): Outcome | null {
  const states = new Set(outcomes.map(({ state }) => state))
  return states.has('reported-met') && states.has('reported-not-met') ? null : (outcomes.at(-1)?.state ?? null)
}

/**
 * A due as of an ISO day: what is reported of it; else lapsed once the last day of its time is over, which tells that the day has
 * passed and never whether it was done. A due without a day of the calendar stays open.
 */
export function stateOf({ due, outcomes }: Stated, asOf: string | null): DueState {
  const last = due === null || asOf === null ? undefined : boundsOf(due.value)?.last
  return outcomeOf(outcomes) ?? (last !== undefined && asOf !== null && last < asOf ? 'lapsed' : 'open')
}

type Stated = Pick<FoundDue, 'due'> & { readonly outcomes: readonly Pick<FoundOutcome, 'state'>[] }
