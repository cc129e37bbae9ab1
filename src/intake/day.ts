import { RFC_822_ZONES } from '../model/lexicon/zones.js'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day of the calendar as YYYY-MM-DD; 2025-02-31 is none. */
export function isDay(value: string): boolean {
  const match = DAY.exec(value)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** True for a day, or a day with a time of day after it. */
export const isMoment = (value: string): boolean =>
  isDay(value.slice(0, 10)) &&
  /^(?:[T ](?:[01]\d|2[0-4]):[0-5]\d(?::[0-6]\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value.slice(10))

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const CLOCK =
  '(?:,? (?:at )?(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d{1,9})?)?(?: ?(?<half>[ap]\\.?m\\b\\.?))?)?(?: ?(?<zone>z|[+-]\\d\\d:?\\d\\d|[a-z]{1,5}))?'
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?'

/** Dates as they stand in feeds and pages where they are not ISO 8601. */
const OTHERS: readonly RegExp[] = [
  // RFC 822: Tue, 4 Mar 2031 10:00:00 GMT
  new RegExp(`^${WEEKDAY}(?<day>\\d{1,2})[ -]${MONTH}[ -](?<year>\\d{4}|\\d\\d)${CLOCK}$`),
  // March 4, 2031 10:00 AM
  new RegExp(`^${WEEKDAY}${MONTH} (?<day>\\d{1,2}),? (?<year>\\d{4})${CLOCK}$`),
  // ISO 8601 without its marks: 20310304T100000+0100
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:t?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?:\.\d{1,9})?(?<zone>z|[+-]\d\d:?\d\d)?)?$/,
  // Slack ISO: 2031-3-4T9:00Z
  /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:[t ](?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,12})?)? ?(?<zone>z|utc|gmt|[+-]\d\d(?::?\d\d)?)?)?$/,
]

const ZONES: Readonly<Record<string, string>> = { ...RFC_822_ZONES, z: 'Z', ut: 'Z' }

const LONGEST = 60

/** A day or moment in ISO 8601 from the ways in which feeds and pages write it; null where it is none of the calendar. */
export function toMoment(written: string): string | null {
  const value = written.trim()
  if (value.length > LONGEST) return null
  if (isMoment(value)) return value
  const small = value
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ \([a-z ]+\)$/, '')
  for (const pattern of OTHERS) {
    const groups = pattern.exec(small)?.groups
    if (groups) return momentOf(groups)
  }
  return null
}

function momentOf({ year, month, day, hour, minute, second, half, zone }: Record<string, string | undefined>) {
  const full = year!.length === 2 ? (Number(year) < 70 ? `20${year}` : `19${year}`) : year!
  const number = /^\d/.test(month!) ? month! : String(MONTHS.indexOf(month!) + 1)
  const date = `${full}-${number.padStart(2, '0')}-${day!.padStart(2, '0')}`
  if (!isDay(date)) return null
  if (hour === undefined) return date
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0)
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null
  const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? offsetOf(zone) : ZONES[zone]
  // A zone that nobody can tell the hours of leaves the day.
  if (offset === undefined) return date
  return `${date}T${String(hours).padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`
}

const offsetOf = (zone: string) => `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`
