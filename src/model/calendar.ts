/** Arithmetic of days on the Gregorian calendar, extended backwards. A day is an ISO string, `2025-09-01`; years run from 1 to 9999. */

export const FIRST_YEAR = 1
export const LAST_YEAR = 9999

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** The ISO day, or null where no calendar has it. */
export function makeDay(year: number, month: number, day: number): string | null {
  if (!(FIRST_YEAR <= year && year <= LAST_YEAR && 1 <= month && month <= 12)) return null
  return 1 <= day && day <= daysInMonth(year, month) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null
}

export type DayParts = { readonly year: number; readonly month: number; readonly day: number }

/** @throws RangeError on what is no ISO day. */
export function partsOf(day: string): DayParts {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  if (!match) throw new RangeError(`no ISO day: ${day}`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** Whether a text is an ISO day that the calendar has. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false
  const { year, month, day: d } = partsOf(day)
  return makeDay(year, month, d) === day
}

/** Days since 1970-01-01. Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil. */
export function dayNumber(day: string): number {
  const { year, month, day: d } = partsOf(day)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** The day of that number, or null outside the years 1 to 9999. civil_from_days of the same source. */
export function dayOfNumber(number: number): string | null {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const d = shifted - era * 146_097
  const ofEra = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36_524) - Math.floor(d / 146_096)) / 365)
  const ofYear = d - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100))
  const m = Math.floor((5 * ofYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return makeDay(era * 400 + ofEra + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * m + 2) / 5) + 1)
}

/** The day `days` later, or earlier where negative; null outside the years 1 to 9999. */
export const addDays = (day: string, days: number): string | null => dayOfNumber(dayNumber(day) + days)

/** Days from one day to another; negative where the second is before the first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The same day of the month `months` later, or that month's last where it has fewer days. */
export function addMonths(day: string, months: number): string | null {
  const { year, month, day: d } = partsOf(day)
  const index = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return makeDay(y, m, Math.min(d, daysInMonth(y, m)))
}

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week of a day: `2025-W35`. Its year is that of the week's Thursday. */
export function isoWeekOf(day: string): string {
  const { year } = partsOf(day)
  const thursday =
    dayOfNumber(dayNumber(day) + 4 - weekdayOf(day)) ?? (weekdayOf(day) < 4 ? `${pad(year, 4)}-12-31` : day)
  const weekYear = partsOf(thursday).year
  return `${pad(weekYear, 4)}-W${pad(Math.floor(daysBetween(`${pad(weekYear, 4)}-01-01`, thursday) / 7) + 1)}`
}

/** Monday of an ISO week. Null where the year has no such week. */
export function mondayOf(year: number, week: number): string | null {
  const fourth = makeDay(year, 1, 4)
  if (fourth === null || week < 1) return null
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1))
  return monday !== null && isoWeekOf(monday) === `${pad(year, 4)}-W${pad(week)}` ? monday : null
}

export const monthOf = (day: string): string => day.slice(0, 7)
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(partsOf(day).month / 3)}`

/** First and last day. */
export type Bounds = { readonly first: string; readonly last: string }

const months = (year: number, from: number, to: number): Bounds | null => {
  const last = makeDay(year, to, daysInMonth(year, to))
  const first = makeDay(year, from, 1)
  return first === null || last === null ? null : { first, last }
}

/** First month of a season of the northern year, as meteorologists count it; winter goes into the next year. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 }

function seasonBounds(year: number, season: string): Bounds | null {
  const first = SEASONS[season]
  if (first === undefined) return null
  if (first < 12) return months(year, first, first + 2)
  const [from, to] = [months(year, 12, 12), months(year + 1, 2, 2)]
  return from === null || to === null ? null : { first: from.first, last: to.last }
}

function yearsBounds(from: number, to: number): Bounds | null {
  const first = makeDay(Math.max(from, FIRST_YEAR), 1, 1)
  const last = makeDay(to, 12, 31)
  return first === null || last === null ? null : { first, last }
}

type Form = readonly [pattern: RegExp, bounds: (match: RegExpExecArray) => Bounds | null]

const day = (text: string): Bounds | null => (isDay(text) ? { first: text, last: text } : null)

const FORMS: readonly Form[] = [
  [/^(\d{4}-\d\d-\d\d)(?:T.*)?$/, (m) => day(m[1]!)],
  [
    /^(\d{4})-W(\d{1,2})(?:-(WE|[1-7]))?$/,
    (m) => {
      const monday = mondayOf(Number(m[1]), Number(m[2]))
      if (monday === null) return null
      const [from, to] = m[3] === undefined ? [0, 6] : m[3] === 'WE' ? [5, 6] : [Number(m[3]) - 1, Number(m[3]) - 1]
      const [first, last] = [addDays(monday, from), addDays(monday, to)]
      return first === null || last === null ? null : { first, last }
    },
  ],
  [
    /^(\d{4})-(\d\d)(?:-XX)?$/,
    (m) => (Number(m[2]) < 1 || Number(m[2]) > 12 ? null : months(Number(m[1]), Number(m[2]), Number(m[2]))),
  ],
  [/^(\d{4})-Q([1-4])$/, (m) => months(Number(m[1]), Number(m[2]) * 3 - 2, Number(m[2]) * 3)],
  [/^(\d{4})-H([12])$/, (m) => months(Number(m[1]), Number(m[2]) * 6 - 5, Number(m[2]) * 6)],
  [/^(\d{4})-(SP|SU|FA|AU|WI)$/, (m) => seasonBounds(Number(m[1]), m[2]!)],
  [/^(\d{4})(?:-(?:XX|WXX))?$/, (m) => yearsBounds(Number(m[1]), Number(m[1]))],
  [/^(\d{3})X?$/, (m) => yearsBounds(Number(m[1]) * 10, Number(m[1]) * 10 + 9)],
  [/^(\d{2})(?:XX)?$/, (m) => yearsBounds(Number(m[1]) * 100, Number(m[1]) * 100 + 99)],
  [/^(\d)(?:XXX)?$/, (m) => yearsBounds(Number(m[1]) * 1000, Number(m[1]) * 1000 + 999)],
]

/**
 * First and last day that a TIMEX3 value or an interval `a/b` covers; a trailing `~` (about) is passed over.
 * Null for what stands at no days of a calendar: durations, `PAST_REF`, `XXXX-…`, and days that there are none of.
 * A value with a part of the day or a clock time covers its day.
 */
export function boundsOf(value: string): Bounds | null {
  const parts = value.split('/').map((part) => part.replace(/~$/, ''))
  if (parts.length === 2) {
    const [from, to] = [boundsOf(parts[0]!), boundsOf(parts[1]!)]
    return from === null || to === null || from.first > to.last ? null : { first: from.first, last: to.last }
  }
  for (const [pattern, bounds] of FORMS) {
    const match = pattern.exec(parts[0]!)
    if (match) return parts.length === 1 ? bounds(match) : null
  }
  return null
}
