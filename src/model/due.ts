import { boundsOf } from './calendar.js'
import type { Citation, Maker, Span } from './span.js'
import type { FoundWhen, When } from './time.js'

/** deadline: set by one on another; promise: an own undertaking, exclusions too; threat; planned: scheduled; expected: a source expects it. */
export const DUE_KINDS = ['deadline', 'promise', 'threat', 'planned', 'expected'] as const
export type DueKind = (typeof DUE_KINDS)[number]

export const DUE_STATES = ['open', 'lapsed', 'reported-met', 'reported-not-met', 'withdrawn', 'superseded'] as const
export type DueState = (typeof DUE_STATES)[number]

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
  /** As of the day that the caller gives, else of the story's anchor. Computed, never a fact of the record. */
  readonly state: DueState
  readonly maker: Maker
}

/**
 * A due as of an ISO day: lapsed once the last day of its time is over. Only what one story tells: that the day has passed, never
 * whether it was done. A due without a day of the calendar stays open; the other states need other stories.
 */
export function stateOf({ due }: Pick<FoundDue, 'due'>, asOf: string | null): DueState {
  const last = due === null || asOf === null ? undefined : boundsOf(due.value)?.last
  return last !== undefined && asOf !== null && last < asOf ? 'lapsed' : 'open'
}
