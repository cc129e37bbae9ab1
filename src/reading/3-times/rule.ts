import type { Grain, TimeMod, TimePart, TimeType } from '../../model/time.js'
import type { Context } from './context.js'

/** What a rule made of the words that it matched. */
export type Draft = {
  readonly type: TimeType
  readonly value: string | null
  readonly grain: Grain
  readonly mod?: TimeMod
  /** What the value was counted from: the story's day, or a time named before (its index). Nothing for a value that stands by itself. */
  readonly from?: 'story' | number
  readonly implied?: readonly TimePart[]
  /** Offset from UTC that the words name, `-05:00` or `Z`. */
  readonly zone?: string
  /** It is told as what the time that a story is about is set against: "the year-earlier quarter". */
  readonly compared?: true
  /** No "about" goes with it. */
  readonly exact?: true
  /** Why there is no value. */
  readonly reason?: string
  /** Where the time ends, if before the end of the match. */
  readonly end?: number
  /** Other times that the same words name ("between 3 and 5 May"); places as in the text, this one left out. */
  readonly also?: readonly (Draft & { readonly start: number; readonly end: number })[]
  /** The range that it opens or closes, `a/b`. */
  readonly range?: string
}

/** A match, with its place in the text. */
export type Found = {
  /** What the pattern's groups took, in small letters. */
  readonly groups: Readonly<Record<string, string | undefined>>
  /** As the text has them. */
  readonly words: string
  readonly start: number
  readonly end: number
}

/** A text, the day from which it counts, the words that are a time in it, and what they mean. */
export type Example = {
  readonly text: string
  /** An ISO day, or null for a story that tells none. */
  readonly anchor: string | null
  readonly words: string
  readonly type: TimeType
  readonly value: string | null
  readonly mod?: TimeMod
}

/** One way of naming a time. At each place the rule with the longest match counts, of equals the first in `rules/index.ts`. */
export type TimeRule = {
  readonly id: `rule:times/${string}`
  readonly summary: string
  /** Matches at a place of the text in small letters; flag `y`. */
  readonly pattern: RegExp
  /** What a match can begin with, in small letters; told of some, to spare the pattern at most places. */
  readonly first?: string
  /** Null where the words turn out to be no time. */
  readonly read: (found: Found, context: Context) => Draft | null
  readonly examples: readonly Example[]
  /** Texts in which this rule finds nothing. */
  readonly counterexamples: readonly string[]
  readonly source: string
}

export const TIMEML = 'TimeML 1.2.1, ISO 8601'
export const OWN = 'own choice, checked against TimeBank and AQUAINT'

/** A pattern in small letters that must end with a word. One that need not ignore case is compiled and run faster. */
export const pattern = (source: string): RegExp => new RegExp(`(?:${source})(?!\\w)`, 'y')

export const NO_DAY = 'The story tells no day to count from.'
export const NO_TIME = 'No time named before can be counted from.'
export const NO_SUCH_DAY = 'No calendar has this day.'
export const OUT_OF_RANGE = 'It lies outside the years 1 to 9999.'

/** A group's words as the text has them, capitals and all. */
export function written({ words, groups }: Found, group: string): string {
  const lower = groups[group] ?? ''
  const at = words.toLowerCase().indexOf(lower)
  return at < 0 ? lower : words.slice(at, at + lower.length)
}
