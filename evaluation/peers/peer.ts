import type { Timex } from '../../corpora/timeml.js'

/** A ready-made parser of times, its results mapped to TIMEX3. */
export type Peer = {
  /** Package and version, as it is shown. */
  readonly name: string
  /** `made` is the ISO day of the document; null where it has none, and the parser then counts from a day of its own. */
  readonly find: (text: string, made: string | null) => readonly Timex[]
}

/** Day of the calendar without a time zone, as the parsers get it and give it: noon, UTC. */
export const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

/** The day that is counted from where the document has none. */
export const NO_DAY = '2000-01-01'

const pad = (n: number): string => String(n).padStart(2, '0')
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
export const isoMonth = (date: Date): string => date.toISOString().slice(0, 7)
export const isoYear = (date: Date): string => date.toISOString().slice(0, 4)
export const isoQuarter = (date: Date): string => `${isoYear(date)}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`
export const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000)

/** ISO 8601 week of a day: that of its Thursday. */
export function isoWeek(date: Date): string {
  const thursday = addDays(date, 4 - (date.getUTCDay() || 7))
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return `${isoYear(thursday)}-W${pad(1 + Math.floor((thursday.getTime() - first) / (7 * 86_400_000)))}`
}

/** How coarse the words themselves are, where a parser gives a day for all of them: "last week" is a week. */
export function atGrainOf(words: string, day: Date): string {
  if (/\bweekends?\b/i.test(words)) return `${isoWeek(day)}-WE`
  if (/\bweeks?\b/i.test(words)) return isoWeek(day)
  if (/\bquarters?\b/i.test(words)) return isoQuarter(day)
  if (/\bmonths?\b/i.test(words)) return isoMonth(day)
  if (/\byears?\b/i.test(words)) return isoYear(day)
  return isoDay(day)
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\bmorning\b/i, 'TMO'],
  [/\bafternoon\b/i, 'TAF'],
  [/\bevening\b/i, 'TEV'],
  [/\b(?:tonight|night|overnight)\b/i, 'TNI'],
]

/** The part of a day that the words name, as TIMEX3 writes it; empty where they name none. */
export const partOfDay = (words: string): string => PARTS.find(([words_]) => words_.test(words))?.[1] ?? ''

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/**
 * A bare weekday of news is the last one: what a parser places after the document is taken a week back, unless the words look ahead.
 */
export const backInTime = (words: string, day: Date, made: Date): Date =>
  WEEKDAY.test(words) && !/\b(?:next|this|coming)\b/i.test(words) && isoDay(day) > isoDay(made) ? addDays(day, -7) : day

const UNITS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
}

/** `P3D`, `PT2H`; `PXD` where the number is not told. Undefined for a unit that TIMEX3 does not have. */
export function duration(number: number | null, unit: string): string | undefined {
  const letter = UNITS[unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')]
  if (letter === undefined) return undefined
  return `P${letter.startsWith('T') ? 'T' : ''}${number ?? 'X'}${letter.at(-1)}`
}

const typeOf = (value: string, words: string): string => {
  if (/^(?:every|each)\b/i.test(words)) return 'SET'
  if (value.startsWith('P') && !value.endsWith('_REF')) return 'DURATION'
  return value.includes('T') ? 'TIME' : 'DATE'
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const LENGTH =
  /\b(\d+|an?|few|several|couple(?: of)?|[a-z]+)[- ](second|minute|hour|day|week|month|quarter|year|decade)s?\b/i

/** The length of time that the words count, "the past two months"; undefined where they count none. */
export function lengthIn(words: string): string | undefined {
  const [, number, unit] = LENGTH.exec(words) ?? []
  if (number === undefined || unit === undefined) return undefined
  const n = /^an?$/i.test(number) ? 1 : /^\d+$/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase())
  if (n < 0 && !/^(?:few|several|couple)/i.test(number)) return undefined
  return duration(n < 0 ? null : n, unit)
}

/** Words that count from a moment: "two years ago" is a moment and no length. */
export const AGO = /\b(?:ago|earlier|later|before|after|from now|hence)\b/i

/** TIMEX3 leaves out the preposition before a time, which parsers take in, and what punctuation stands after it. */
const BEFORE = /^(?:(?:on|in|at|for|by|from|since|of|within|during|until|till|before|after|between|as of)\s+)+/i

/** Punctuation at the end, but for the stop of "a.m.". */
const TAIL = /[\s,;:]+$|(?<![ap]\.m)[\s,.;:]+$/i

/** The expression at a place of the text, without what TIMEX3 leaves out. */
export function timexAt(text: string, start: number, end: number, value: string, type?: string): Timex {
  const words = text.slice(start, end)
  const lead = (BEFORE.exec(words) ?? [''])[0].length
  const bare = words.slice(lead).replace(TAIL, '')
  return { start: start + lead, end: start + lead + bare.length, type: type ?? typeOf(value, bare), value }
}

/** Where a range of two times is joined: annotators mark the two. */
const JOIN = /\s+(?:to|through|thru|until|and)\s+|\s*[-–]\s*/

/** Both ends of a range, where its words fall into two; else the whole with the value of its beginning. */
export function rangeAt(text: string, start: number, end: number, from: string, to: string): readonly Timex[] {
  const words = text.slice(start, end)
  const join = JOIN.exec(words.replace(BEFORE, (lead) => ' '.repeat(lead.length)))
  if (join === null) return [timexAt(text, start, end, from)]
  return [
    timexAt(text, start, start + join.index, from),
    timexAt(text, start + join.index + join[0].length, end, to),
  ].filter((t) => t.end > t.start)
}
