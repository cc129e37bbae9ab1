import { addDays, addMonths, boundsOf, isDay, weekdayOf } from '../../model/calendar.js'
import type { FoundTime, FoundWhen } from '../../model/time.js'

/** A length of time as TIMEX3 writes it, in one unit. */
const LENGTH = /^P(T?)(\d+)([DWMYH])$/
const VAGUE = /\b(?:couple|few|several|about|around|roughly|some|or so|or two|nearly|almost)\b/i

/** The day a length of time after another. Hours that do not fill a day count as one. */
function after(day: string, length: string): string | null {
  const match = LENGTH.exec(length)
  if (!match) return null
  const n = Number(match[2])
  if (n > 5000) return null
  switch (match[1]! + match[3]!) {
    case 'D':
      return addDays(day, n)
    case 'W':
      return addDays(day, 7 * n)
    case 'M':
      return addMonths(day, n)
    case 'Y':
      return addMonths(day, 12 * n)
    case 'TH':
      return addDays(day, Math.max(1, Math.ceil(n / 24)))
    default:
      return null
  }
}

/** A part of a month or year that has days of its own, as the annotators write it. */
function modified({ value, mod }: FoundTime): string | null {
  if (value === null) return null
  const year = /^\d{4}$/.test(value)
  if (mod === 'END') return /^\d{4}(?:-\d\d|-Q\d)?$/.test(value) ? (boundsOf(value)?.last ?? value) : value
  if (mod === 'START' && isDay(value)) return `${value}TMO`
  if (mod === 'START') return `${year ? `${value}-Q1` : value}~`
  // The middle of a month is about its fifteenth day, that of a decade about its fifth year.
  if (mod === 'MID' && /^\d{4}-\d\d$/.test(value)) return `${value}-15~`
  if (mod === 'MID' && /^\d{3}$/.test(value)) return `${value}5~`
  return mod === 'APPROX' || mod === 'MID' ? `${value}~` : value
}

/** The day on which it was said, and the story's own; either may not be known. */
export type Days = { readonly saidOn: string | null; readonly today: string | null }

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/** A weekday ahead counts from the day on which it was said, not from the story's. */
function weekdayAfter({ value, type }: FoundTime, words: string, { saidOn, today }: Days): string | null {
  if (type !== 'DATE' || value === null || saidOn === null || saidOn === today) return null
  if (!WEEKDAY.test(words) || !isDay(value) || !isDay(saidOn)) return null
  const days = (weekdayOf(value) - weekdayOf(saidOn) + 7) % 7
  return addDays(saidOn, days === 0 ? 7 : days)
}

/**
 * When it is due.
 * @param words the time's words
 */
export function whenDue(time: FoundTime, words: string, days: Days): FoundWhen | null {
  const { saidOn } = days
  const { span, grain, anchor, implied } = time
  if (time.type === 'SET') return null
  if (time.range !== null && !time.range.startsWith('P')) return { value: time.range, grain, span, anchor, implied }
  if (time.type !== 'DURATION') {
    const value = weekdayAfter(time, words, days) ?? modified(time)
    // Midnight at a day's end is that day's last moment.
    return value === null ? null : { value: value.replace(/T24:00(?=~?$)/, ''), grain, span, anchor, implied }
  }
  const said = (time.range ?? time.value)?.split('/').at(-1) ?? null
  const length = said !== null && LENGTH.test(said) ? said : null
  const couple = /\bcouple\b/i.test(words) ? `P2${time.value?.at(-1) ?? ''}` : length
  const day = saidOn !== null && isDay(saidOn) && couple !== null ? after(saidOn, couple) : null
  if (day === null) return { value: 'FUTURE_REF', grain: 'reference', span, anchor, implied }
  // “In thirty years” tells a year.
  if (Number(/^P(\d+)Y$/.exec(couple ?? '')?.[1] ?? 0) >= DECADE)
    return { value: `${day.slice(0, 4)}~`, grain: 'year', span, anchor: anchor ?? 'text', implied: ['year'] }
  const about = VAGUE.test(words) || time.mod === 'APPROX' || time.range !== null
  return {
    value: about ? `${day}~` : day,
    grain: 'day',
    span,
    anchor: anchor ?? 'text',
    implied: ['year', 'month', 'day'],
  }
}

/** So many years ahead are counted in years. */
const DECADE = 10

/** How a time lies to a day. Null where it stands at no day of a calendar, or the day is not known. */
export function side(time: FoundTime, today: string | null): 'past' | 'ahead' | null {
  if (time.value === 'PAST_REF') return 'past'
  if (time.value === 'FUTURE_REF') return 'ahead'
  if (time.value === null || today === null) return null
  const bounds = boundsOf(time.range ?? time.value)
  return bounds === null ? null : bounds.last < today ? 'past' : 'ahead'
}

/** True of several days that have begun and are not over. */
export function goesOn(time: FoundTime, today: string | null): boolean {
  const bounds = time.value === null || today === null ? null : boundsOf(time.range ?? time.value)
  return bounds !== null && today !== null && bounds.first < today && today <= bounds.last
}

/**
 * The same time read ahead: of a day whose year was not said the next one, of a weekday the one after today. What is planned lies
 * ahead, whatever its sentence's other verbs look back on. Null where the words say the year, or it is no day.
 */
export function readAhead(time: FoundTime, today: string | null): FoundTime | null {
  const { value, implied } = time
  if (value === null || today === null || !isDay(today) || !implied.includes('year')) return null
  if (/^\d{4}-\d\d$/.test(value) && time.range === null)
    return { ...time, value: addMonths(`${value}-01`, 12)?.slice(0, 7) ?? value }
  const months = implied.includes('day') ? 0 : 12
  const move = (day: string): string | null => (months > 0 ? addMonths(day, months) : addDays(day, 7))
  const ends = (time.range ?? value).split('/')
  if (!ends.every(isDay)) return null
  const moved = ends.map(move)
  if (moved.some((day) => day === null) || moved.at(-1)! < today) return null
  return { ...time, value: move(value.slice(0, 10)) ?? value, range: time.range === null ? null : moved.join('/') }
}

/** Years ahead in which a gathering that is named with its date may lie: “in a generation” tells no date. */
const MOST_YEARS = 6

export function isFar({ value }: FoundTime, today: string | null): boolean {
  const first = value === null ? undefined : boundsOf(value)?.first
  return first !== undefined && today !== null && Number(first.slice(0, 4)) - Number(today.slice(0, 4)) > MOST_YEARS
}
