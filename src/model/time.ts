import type { Citation, Maker, Span } from './span.js'

/** TIMEX3 types. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** How fine a value is. `reference` is PRESENT_REF, PAST_REF or FUTURE_REF. */
export const GRAINS = [
  'second',
  'minute',
  'hour',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half-year',
  'year',
  'decade',
  'century',
  'millennium',
  'reference',
] as const
export type Grain = (typeof GRAINS)[number]

/** TIMEX3 mod. */
export const TIME_MODS = [
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
] as const
export type TimeMod = (typeof TIME_MODS)[number]

/** What a value was counted from: the story's anchor (given, dateline or published), another time of the text, or nothing. */
export type TimeAnchor = 'given' | 'dateline' | 'published' | 'text' | null

/** The ISO day that relative times count from, and where it comes from; null where the story tells none. */
export type Anchor = { readonly day: string; readonly from: Exclude<TimeAnchor, 'text' | null> } | null

/** A part of a value that the words did not say: "on Friday" implies year, month and day. */
export type TimePart = 'year' | 'month' | 'day' | 'hour'

/** One time expression of a text (TIMEX3), as found. */
export type FoundTime = {
  readonly span: Span
  readonly type: TimeType
  /** TIMEX3 value as TempEval-3 writes it ("2025-08-29", "2025-W35", "P2D", "PXW", "PAST_REF"); null where it cannot be told. */
  readonly value: string | null
  readonly grain: Grain
  readonly mod: TimeMod | null
  readonly anchor: TimeAnchor
  /** Index of the time it was counted from, in the same list; null unless `anchor` is `text`. */
  readonly anchoredOn: number | null
  readonly implied: readonly TimePart[]
  /** The range that this time opens or closes ("from Monday to Wednesday"), as `begin/end` in ISO days or months; else null. */
  readonly range: string | null
  /** Why `value` is null, one sentence; null where it is not. */
  readonly reason: string | null
  /** Offset from UTC of a clock time whose words name its zone, `-05:00` or `Z`; nothing else has one. The value is in that zone. */
  readonly zone?: string
  readonly by: Maker
}

/** One time expression as the record has it. */
export type Time = Omit<FoundTime, 'span' | 'anchoredOn' | 'zone'> & {
  readonly id: string
  readonly span: Citation
  readonly words: string
  /** Id of the time it was counted from. */
  readonly anchoredOn: string | null
  readonly zone: string | null
}

/** A time as other nouns carry it: when said, when due, when it happened. */
export type FoundWhen = {
  /** TIMEX3 value, an ISO 8601-2 interval `a/b`, with `~` where it is about; null where the words do not tell. */
  readonly value: string
  readonly grain: Grain
  /** The words that tell it; null where they stand at none of their own. */
  readonly span: Span | null
  readonly anchor: TimeAnchor
  readonly implied: readonly TimePart[]
}

export type When = Omit<FoundWhen, 'span'> & { readonly words: string | null; readonly span: Citation | null }
