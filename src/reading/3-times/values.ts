import {
  addDays,
  addMonths,
  dayNumber,
  isoWeekOf,
  makeDay,
  mondayOf,
  monthOf,
  partsOf,
  quarterOf,
  weekdayOf,
} from '../../model/calendar.js'
import type { Grain } from '../../model/time.js'
import type { Direction } from './direction.js'
import type { Unit } from './words.js'

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** A year as four digits, or null out of range. */
export const yearValue = (year: number): string | null => (1 <= year && year <= 9999 ? pad(year, 4) : null)

/** The year with these last two digits, up to ten years after the story's. */
export function yearOfTwo(two: string, day: string | null): string {
  const now = day === null ? 2000 : partsOf(day).year
  const year = now - (now % 100) + Number(two)
  return pad(year > now + 10 ? year - 100 : year, 4)
}

/** The day with this month and day of the month that is nearest to `anchor`; far ones by where the clause looks. */
export function nearestDate(anchor: string, month: number, day: number, look: () => Direction): string | null {
  const { year } = partsOf(anchor)
  const days = [year - 1, year, year + 1].flatMap((y) => makeDay(y, month, day) ?? [])
  if (days.length === 0) return null
  const away = (d: string) => Math.abs(dayNumber(d) - dayNumber(anchor))
  const nearest = days.reduce((a, b) => (away(b) < away(a) ? b : a))
  const direction = away(nearest) <= SURE ? null : look()
  if (direction === null) return nearest
  const fits = days.filter((d) => (direction === 'past' ? d <= anchor : d >= anchor))
  return fits.length === 0 ? nearest : fits.reduce((a, b) => (away(b) < away(a) ? b : a))
}

/** Within this many days a date without its year is the nearest, whatever the verb. */
const SURE = 120

/**
 * Month of the year nearest to `anchor` in the direction; "in December" in the past tense is the last one. One that has just gone is
 * that one whatever the verb: of the next such month a story says "next June".
 */
export function nearestMonth(anchor: string, month: number, direction: Direction): string | null {
  const { year, month: now } = partsOf(anchor)
  const ahead = month >= now ? year : year + 1
  const back = month <= now ? year : year - 1
  const toCome = (month - now + 12) % 12
  const gone = (now - month + 12) % 12
  const looks = 0 < gone && gone <= JUST_GONE ? 'past' : direction
  const chosen = looks === 'future' ? ahead : looks === 'past' ? back : toCome < gone - 2 ? ahead : back
  const y = yearValue(chosen)
  return y === null ? null : `${y}-${pad(month)}`
}

/** So many months back. */
const JUST_GONE = 2

/** The weekday on the anchor's day or before it, or after it. */
export function nearestWeekday(anchor: string, weekday: number, direction: Direction): string | null {
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  return addDays(anchor, direction === 'future' ? (7 - back) % 7 : -back)
}

/** The weekend in the week of a day. */
export const weekendOf = (day: string): string => `${isoWeekOf(day)}-WE`

export const grainOfUnit = (unit: Unit): Grain => (unit === 'fortnight' ? 'week' : unit)

/** The unit of time that holds the day `n` units after `day`. Null out of range. */
export function unitAfter(day: string, unit: Unit, n: number): string | null {
  const { year } = partsOf(day)
  switch (unit) {
    case 'day':
      return addDays(day, n)
    case 'week':
    case 'fortnight':
    case 'weekend': {
      const then = addDays(day, 7 * n * (unit === 'fortnight' ? 2 : 1))
      return then === null ? null : unit === 'weekend' ? weekendOf(then) : isoWeekOf(then)
    }
    case 'month':
    case 'quarter': {
      const then = addMonths(day, n * (unit === 'quarter' ? 3 : 1))
      return then === null ? null : unit === 'quarter' ? quarterOf(then) : monthOf(then)
    }
    case 'year':
      return yearValue(year + n)
    case 'decade': {
      const then = yearValue(year + 10 * n)
      return then === null ? null : then.slice(0, 3)
    }
    case 'century': {
      const then = yearValue(year + 100 * n)
      return then === null ? null : then.slice(0, 2)
    }
    default:
      return null
  }
}

/** A value counted on from another of its kind: years keep a quarter's or a month's form, days need a day. Null where it makes none. */
export function valueAfter(value: string, unit: Unit, n: number): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  if (day !== undefined) {
    if (unit === 'year' || unit === 'decade' || unit === 'century')
      return unitAfter(day, unit === 'year' ? 'year' : unit, n)
    return unit === 'week' || unit === 'fortnight'
      ? addDays(day, 7 * n * (unit === 'week' ? 1 : 2))
      : unitAfter(day, unit, n)
  }
  const year = /^\d{4}/.exec(value)?.[0]
  if (year === undefined) return null
  const rest = value.slice(4)
  if (unit === 'year' || unit === 'decade') {
    const then = yearValue(Number(year) + n * (unit === 'year' ? 1 : 10))
    return then === null || /^-W\d/.test(rest) ? then : `${then}${rest}`
  }
  const month = /^-(\d\d)$/.exec(rest)?.[1]
  if (month !== undefined)
    return unit === 'month' || unit === 'quarter'
      ? unitAfter(`${value}-01`, unit === 'quarter' ? 'month' : unit, unit === 'quarter' ? 3 * n : n)
      : null
  const quarter = /^-Q(\d)$/.exec(rest)?.[1]
  if (quarter !== undefined && (unit === 'quarter' || unit === 'month'))
    return unitAfter(`${year}-${pad(Number(quarter) * 3 - 2)}-01`, unit, n)
  const week = /^-W(\d\d)/.exec(rest)?.[1]
  if (week !== undefined && (unit === 'week' || unit === 'fortnight')) {
    const monday = mondayOf(Number(year), Number(week))
    return monday === null ? null : unitAfter(monday, unit, n)
  }
  return null
}

/** Grain of a TIMEX3 value that stands on the calendar. */
export function grainOf(value: string): Grain {
  if (/_REF$/.test(value)) return 'reference'
  if (/T\d\d:\d\d:\d\d/.test(value)) return 'second'
  if (/T\d\d:\d\d/.test(value)) return 'minute'
  if (/T\d\d/.test(value)) return 'hour'
  if (/T[A-Z]{2}/.test(value)) return 'part-of-day'
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day'
  if (/WE$/.test(value)) return 'weekend'
  if (/-W/.test(value)) return /-WI$/.test(value) ? 'season' : 'week'
  if (/^\d{4}-\d\d$/.test(value)) return 'month'
  if (/-Q/.test(value)) return 'quarter'
  if (/-H/.test(value)) return 'half-year'
  if (/-(?:SP|SU|FA|WI)$/.test(value)) return 'season'
  return value.length >= 4 ? 'year' : value.length === 3 ? 'decade' : 'century'
}
