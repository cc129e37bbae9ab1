import { addDays, daysBetween, daysInMonth, isoWeekOf, makeDay, partsOf, weekdayOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { HOLIDAYS, type HolidayDay, KNOWN_DAYS } from '../lexicon.js'
import { type Draft, type Found, NO_DAY, OUT_OF_RANGE, pattern, type TimeRule } from '../rule.js'
import { S, YEAR } from '../words.js'

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

function dayIn(year: number, when: HolidayDay): string | null {
  if ('easter' in when) {
    const easter = easterOf(year)
    return easter === null ? null : addDays(easter, when.easter)
  }
  if ('day' in when) return makeDay(year, when.month, when.day)
  const { month, weekday, nth, plus = 0 } = when
  const from = makeDay(year, month, nth < 0 ? daysInMonth(year, month) : 1)
  if (from === null) return null
  const shift = nth < 0 ? -((weekdayOf(from) - weekday + 7) % 7) : ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1)
  return addDays(from, shift + plus)
}

const NAMES = HOLIDAYS.map(({ words, when }) => ({ when, pattern: new RegExp(`^(?:${words})$`, 'i') }))

function readHoliday({ groups, ...found }: Found, context: Context): Draft | null {
  const { name, which, year, part } = groups
  const plain = name!.replace(/\s+/g, ' ')
  const when = NAMES.find((holiday) => holiday.pattern.test(plain))?.when
  if (when === undefined) return null
  const draft = { type: 'DATE', grain: part === undefined ? 'day' : 'week' } as const
  const value = (day: string | null) => (day === null ? null : part === undefined ? day : isoWeekOf(day))
  if (year !== undefined) return { ...draft, value: value(dayIn(Number(year), when)) }
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY, implied: ['year'] }
  const anchor = context.day
  const now = partsOf(anchor).year
  const days = [now - 1, now, now + 1].flatMap((y) => dayIn(y, when) ?? [])
  const asked = which?.toLowerCase() ?? (context.direction({ groups, ...found }) === 'future' ? 'ahead' : undefined)
  const away = (day: string) => Math.abs(daysBetween(anchor, day))
  const fits = days.filter((day) =>
    asked === 'last'
      ? day < anchor
      : asked === 'next' || asked === 'ahead'
        ? day >= anchor
        : asked === 'this'
          ? partsOf(day).year === now
          : true,
  )
  const nearest = fits.length === 0 ? null : fits.reduce((a, b) => (away(b) < away(a) ? b : a))
  if (nearest === null) return { ...draft, value: null, reason: OUT_OF_RANGE }
  return { ...draft, value: value(nearest), from: 'story', implied: ['year'] }
}

export const HOLIDAY_RULES: readonly TimeRule[] = [
  {
    id: 'rule:times/holiday',
    summary: 'a holiday, fixed, by weekday or counted from Easter; without a year the nearest',
    pattern: pattern(
      `(?:(?<which>last|next|this)${S})?(?<name>${HOLIDAYS.map(({ words }) => words.replaceAll(' ', S)).join('|')})(?:,?${S}(?<year>${YEAR}))?(?:${S}(?<part>week))?(?!-themed|${S}(?:islands?|parades?|trees?|cards?|carols?|presents?|gifts?|shopping|part(?:y|ies)|greetings?|dinner|decorations|masks?|costumes?|candy|eggs?|bunny|lights|music|special)\\b)`,
    ),
    read: readHoliday,
    examples: [
      {
        text: 'She was found on Thanksgiving Day.',
        anchor: '2014-12-01',
        words: 'Thanksgiving Day',
        type: 'DATE',
        value: '2014-11-27',
      },
      { text: 'They left last Easter.', anchor: '2014-03-01', words: 'last Easter', type: 'DATE', value: '2013-03-31' },
      {
        text: 'They will leave by Christmas.',
        anchor: '2014-03-01',
        words: 'Christmas',
        type: 'DATE',
        value: '2014-12-25',
      },
      {
        text: 'They left on Labor Day 2012.',
        anchor: null,
        words: 'Labor Day 2012',
        type: 'DATE',
        value: '2012-09-03',
      },
    ],
    counterexamples: ['He flew to Easter Island.'],
    source: 'src/reading/3-times/lexicon.ts, a row each',
  },
  {
    id: 'rule:times/known-day',
    summary: 'a day that everybody knows by its date alone',
    pattern: pattern(`(?:9/11|sept(?:ember\\b|\\.)?${S}11(?:th)?)(?!,?${S}${YEAR})`),
    read: (found, context) => {
      const known = KNOWN_DAYS.find(
        ({ words, followedBy }) => words.test(found.words) && (followedBy?.test(context.after(found, 16)) ?? true),
      )
      return known === undefined ? null : { type: 'DATE', value: known.day, grain: 'day', implied: ['year'] }
    },
    examples: [
      {
        text: 'The law dates from after 9/11, he said.',
        anchor: '2014-08-12',
        words: '9/11',
        type: 'DATE',
        value: '2001-09-11',
      },
      {
        text: 'He survived the Sept. 11 attacks.',
        anchor: '2014-08-12',
        words: 'Sept. 11',
        type: 'DATE',
        value: '2001-09-11',
      },
    ],
    counterexamples: ['They met on Sept. 11 in Ulm.', 'It costs 9/10 of that.'],
    source: 'src/reading/3-times/lexicon.ts, a row each',
  },
]
