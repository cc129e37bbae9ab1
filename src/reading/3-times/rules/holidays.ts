import { addDays, daysBetween, daysInMonth, isoWeekOf, makeDay, partsOf, weekdayOf } from '../../../model/calendar.js'
import type { TimePart } from '../../../model/time.js'
import type { Context } from '../context.js'
import { easterOf, hebrewFeast, islamicDays, lunarNewYear, orthodoxEasterOf } from '../feasts.js'
import { HOLIDAYS, type HolidayDay, KNOWN_DAYS } from '../lexicon.js'
import { type Draft, type Found, NO_DAY, OUT_OF_RANGE, pattern, type TimeRule } from '../rule.js'
import { S, YEAR } from '../words.js'

function daysIn(year: number, when: HolidayDay): readonly string[] {
  if ('islamic' in when) return islamicDays(when.islamic, when.day === 'all' ? 1 : when.day, year)
  const day = dayIn(year, when)
  return day === null ? [] : [day]
}

function dayIn(year: number, when: Exclude<HolidayDay, { islamic: number }>): string | null {
  if ('easter' in when) {
    const easter = when.orthodox ? orthodoxEasterOf(year) : easterOf(year)
    return easter === null ? null : addDays(easter, when.easter)
  }
  if ('hebrew' in when) return hebrewFeast(when.hebrew, year)
  if ('lunar' in when) return lunarNewYear(year)
  if ('unknown' in when) return null
  if ('day' in when) return makeDay(year, when.month, when.day)
  const { month, weekday, nth, plus = 0 } = when
  const from = makeDay(year, month, nth < 0 ? daysInMonth(year, month) : 1)
  if (from === null) return null
  const shift = nth < 0 ? -((weekdayOf(from) - weekday + 7) % 7) : ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1)
  return addDays(from, shift + plus)
}

const NAMES = HOLIDAYS.map(({ words, when }) => ({ when, pattern: new RegExp(`^(?:${words})$`, 'i') }))

/** What the words ask for. */
type Asked = 'last' | 'next' | 'this' | 'ahead' | undefined

/** A feast so many days ago is the one meant, whatever the verb. */
const JUST_GONE = 30

/** The day nearest to the story's of those that fit the words. */
function dayAsked(when: HolidayDay, anchor: string, asked: Asked): string | null {
  const now = partsOf(anchor).year
  const away = (day: string) => Math.abs(daysBetween(anchor, day))
  const fits = [now - 1, now, now + 1]
    .flatMap((year) => daysIn(year, when))
    .filter((day) => {
      if (asked === 'last') return day < anchor
      if (asked === 'next') return day >= anchor
      if (asked === 'ahead') return day >= anchor || away(day) <= JUST_GONE
      return asked !== 'this' || partsOf(day).year === now
    })
  return fits.length === 0 ? null : fits.reduce((a, b) => (away(b) < away(a) ? b : a))
}

function readHoliday({ groups, ...found }: Found, context: Context): Draft | null {
  const { name, which, year, part } = groups
  const plain = name!.replace(/\s+/g, ' ')
  const when = NAMES.find((holiday) => holiday.pattern.test(plain))?.when
  // "the new year's plans"
  if (when === undefined || (/^new year['’]s$/.test(plain) && !/New/i.test(found.words))) return null
  const draft = {
    type: 'DATE',
    grain: part === undefined ? 'day' : 'week',
    implied: year === undefined ? IMPLIED : [],
  } as const
  if ('unknown' in when) return { ...draft, value: null, reason: when.unknown }
  if (year === undefined && context.day === null) return { ...draft, value: null, reason: NO_DAY }
  const asked = (which ?? (context.direction({ groups, ...found }) === 'future' ? 'ahead' : undefined)) as Asked
  const day = year === undefined ? dayAsked(when, context.day!, asked) : (daysIn(Number(year), when)[0] ?? null)
  if (day === null) return { ...draft, value: null, reason: 'lunar' in when ? NO_TABLE : OUT_OF_RANGE }
  const from = year === undefined ? ({ from: 'story' } as const) : {}
  if (!('islamic' in when)) return { ...draft, value: part === undefined ? day : isoWeekOf(day), ...from }
  // What is seen of the moon decides, and may be a day off.
  if (when.day !== 'all') return { ...draft, value: day, mod: 'APPROX', ...from }
  const last = addDays(day, 29)
  return {
    ...draft,
    grain: 'month',
    value: null,
    reason: NO_MONTH,
    ...(last === null ? {} : { range: `${day}/${last}` }),
  }
}

const IMPLIED: readonly TimePart[] = ['year']
const NO_TABLE = 'The table of lunar new years does not have this year.'
const NO_MONTH = 'A month of the Islamic calendar is none of ours; about its days are in the range.'

export const HOLIDAY_RULES: readonly TimeRule[] = [
  {
    id: 'rule:times/holiday',
    summary: 'a holiday, fixed, by weekday, counted from Easter or by the moon; without a year the nearest',
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
        text: 'They will leave after Passover.',
        anchor: '2014-03-01',
        words: 'Passover',
        type: 'DATE',
        value: '2014-04-15',
      },
      {
        text: 'They will leave after Eid al-Fitr.',
        anchor: '2014-07-01',
        words: 'Eid al-Fitr',
        type: 'DATE',
        value: '2014-07-29',
        mod: 'APPROX',
      },
      {
        text: 'They left before the Lunar New Year.',
        anchor: '2014-02-10',
        words: 'Lunar New Year',
        type: 'DATE',
        value: '2014-01-31',
      },
      {
        text: 'Orthodox Easter was wet.',
        anchor: '2013-06-10',
        words: 'Orthodox Easter',
        type: 'DATE',
        value: '2013-05-05',
      },
      { text: 'They fast in Ramadan.', anchor: '2014-07-01', words: 'Ramadan', type: 'DATE', value: null },
      { text: 'Lamps are lit at Diwali.', anchor: '2014-07-01', words: 'Diwali', type: 'DATE', value: null },
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
    first: '9s',
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
