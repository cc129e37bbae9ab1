import { addDays, dayNumber, dayOfNumber, makeDay } from '../../model/calendar.js'

/** Days of feasts that move, each in the Gregorian year asked for. Null where no day of that year is known. */

/** Easter Sunday of a Gregorian year. "Anonymous" algorithm, Nature 13 (1876), as Meeus gives it. */
export function easterOf(year: number): string | null {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return makeDay(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter Sunday of the Orthodox churches: by the Julian calendar (Meeus, Astronomical Algorithms, 1991), as a Gregorian day. */
export function orthodoxEasterOf(year: number): string | null {
  const d = (19 * (year % 19) + 15) % 30
  const n = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114
  const julian = makeDay(year, Math.floor(n / 31), (n % 31) + 1)
  return julian === null ? null : addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2)
}

/** Algorithms of Dershowitz and Reingold, Calendrical Calculations (1997), on days numbered from 1 January of year 1. */
const FIRST_DAY = dayNumber('0001-01-01')
const dayFixed = (fixed: number): string | null => dayOfNumber(fixed - 1 + FIRST_DAY)

/** Days from the Hebrew calendar's epoch to 1 Tishri of a Hebrew year, before the delays that keep years to their lengths. */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12084 + 13753 * months
  const day = 29 * months + Math.floor(parts / 25920)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}

const HEBREW_EPOCH = -1373427

/** 1 Tishri of a Hebrew year. */
function roshHashanah(year: number): number {
  const [before, now, after] = [hebrewElapsed(year - 1), hebrewElapsed(year), hebrewElapsed(year + 1)]
  const delay = after - now === 356 ? 2 : now - before === 382 ? 1 : 0
  return HEBREW_EPOCH + now + delay
}

/** From a day of the Hebrew year to the feast: Passover in spring, 163 days before 1 Tishri; the others of spring go by it. */
const HEBREW = {
  purim: -193,
  passover: -163,
  shavuot: -113,
  'rosh hashanah': 0,
  'yom kippur': 9,
  sukkot: 14,
} as const

export type HebrewFeast = keyof typeof HEBREW | 'hanukkah'

export function hebrewFeast(feast: HebrewFeast, year: number): string | null {
  const hebrew = year + 3761
  const newYear = roshHashanah(hebrew)
  if (feast !== 'hanukkah') return dayFixed(newYear + HEBREW[feast])
  // 25 Kislev: Heshvan has 30 days in a year of 355 or 385.
  const long = (roshHashanah(hebrew + 1) - newYear) % 10 === 5
  return dayFixed(newYear + 30 + (long ? 30 : 29) + 24)
}

/** Days of the tabular Islamic calendar in a Gregorian year, one or two; what is seen of the moon may be a day off. */
export function islamicDays(month: number, day: number, year: number): readonly string[] {
  const about = Math.floor(((year - 622) * 33) / 32)
  return [about - 1, about, about + 1, about + 2].flatMap((islamic) => {
    if (islamic < 1) return []
    const fixed =
      227014 +
      354 * (islamic - 1) +
      Math.floor((3 + 11 * islamic) / 30) +
      29 * (month - 1) +
      Math.floor(month / 2) +
      day
    const then = dayFixed(fixed)
    return then?.startsWith(String(year).padStart(4, '0')) ? [then] : []
  })
}

/**
 * Days from 20 January to the first day of the Chinese year, 1980 to 2035. Source: own collection, held against the Chinese calendar of
 * ICU, which is a day off in 2027 and 2030, where the new moon falls within minutes of midnight in China. No short rule gives it.
 */
const LUNAR_NEW_YEARS = {
  from: 1980,
  days: [
    27, 16, 5, 24, 13, 31, 20, 9, 28, 17, 7, 26, 15, 3, 21, 11, 30, 18, 8, 27, 16, 4, 23, 12, 2, 20, 9, 29, 18, 6, 25,
    14, 3, 21, 11, 30, 19, 8, 27, 16, 5, 23, 12, 2, 21, 9, 28, 17, 6, 24, 14, 3, 22, 11, 30, 19,
  ],
} as const

export function lunarNewYear(year: number): string | null {
  const days = LUNAR_NEW_YEARS.days[year - LUNAR_NEW_YEARS.from]
  return days === undefined ? null : addDays(`${year}-01-20`, days)
}
