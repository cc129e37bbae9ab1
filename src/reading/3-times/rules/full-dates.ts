import { isoWeekOf, makeDay, partsOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { dayGone, yearOfNext } from '../periods.js'
import { type Draft, type Found, NO_DAY, NO_SUCH_DAY, OWN, pattern, TIMEML, type TimeRule, written } from '../rule.js'
import { nearestDate } from '../values.js'
import { MONTH, monthNumber, ORDINAL, ordinalOf, S, WEEKDAY, YEAR } from '../words.js'

/** "on October 5 of last year" */
const OF_YEAR = `,?${S}(?:of${S})?(?<rel>last|this|next)${S}year`

const DAY = '(?:0?[1-9]|[12]\\d|3\\d)(?:st|nd|rd|th)?'
const WRITTEN = `(?:${DAY}|${ORDINAL})`
const BEFORE = `(?:(?:(?:this|the)${S}(?:coming|past)${S}|this${S}|next${S}|last${S})?${WEEKDAY},?${S})?`

/** A day of the month in digits or words. */
const dayOf = (words: string): number => ordinalOf(words) ?? Number.parseInt(words, 10)

/** "may 5" in small letters is a date only where a preposition says so. */
function isMonth(found: Found, context: Context): boolean {
  const { groups, start } = found
  const month = written(found, 'month')
  if (!/^(?:may|march|mar)$/.test(month)) return true
  return (
    groups.year !== undefined ||
    /\b(?:on|by|of|since|until|before|after|from|to|through|early|late|day)[\s,]+$/.test(context.before({ start }, 20))
  )
}

/** "the week of Sept. 8" is the week that holds the day. */
function dated(found: Found, context: Context): Draft | null {
  const draft = dayDated(found, context)
  if (draft === null || found.groups.week === undefined) return draft
  return { ...draft, grain: 'week', value: draft.value === null ? null : isoWeekOf(draft.value) }
}

function dayDated(found: Found, context: Context): Draft | null {
  const { month, day: named, year } = found.groups
  if (!isMonth(found, context)) return null
  const m = monthNumber(month!)
  const d = dayOf(named!)
  const from = { type: 'DATE', grain: 'day' } as const
  if (year !== undefined) {
    const value = makeDay(Number(year), m, d)
    return value === null ? { ...from, value, reason: NO_SUCH_DAY } : { ...from, value }
  }
  const joined = found.groups.rel === undefined ? yearOfNext(found, context, m) : null
  const day = joined === null ? null : makeDay(joined, m, d)
  if (day !== null) return { ...from, value: day, implied: ['year'] }
  // A leap year has every day that any year has.
  if (makeDay(2000, m, d) === null) return { ...from, value: null, reason: NO_SUCH_DAY }
  if (context.day === null) return { ...from, value: null, reason: NO_DAY, implied: ['year'] }
  const rel = found.groups.rel
  // "the quarter ended June 30" is over.
  const over = /\bended\s(?:on\s)?$/.test(context.before(found, 10))
  const value =
    rel === undefined
      ? ((over ? dayGone(context.day, m, d) : null) ?? nearestDate(context.day, m, d, () => context.direction(found)))
      : makeDay(partsOf(context.day).year + RELATIVE[rel]!, m, d)
  return { ...from, value, from: 'story', implied: ['year'], ...(value === null ? { reason: NO_SUCH_DAY } : {}) }
}

function numeric({ groups }: Found): Draft | null {
  const { a, b, year } = groups
  const y = year!.length === 2 ? Number(year) + (Number(year) > 50 ? 1900 : 2000) : Number(year)
  const value = makeDay(y, Number(a), Number(b)) ?? makeDay(y, Number(b), Number(a))
  return value === null ? null : { type: 'DATE', grain: 'day', value }
}

const RELATIVE: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

export const FULL_DATES: readonly TimeRule[] = [
  {
    id: 'rule:times/date-month-first',
    summary: 'month, day and perhaps year, as Americans write them; a year left out is that of the nearest such day',
    pattern: pattern(
      `(?:(?:the${S})?(?<week>week)${S}(?:of|beginning|starting)${S})?${BEFORE}(?<month>${MONTH})${S}(?:the${S})?(?<day>${WRITTEN})(?![:.]\\d|,\\d{3}|%|${S}(?:percent|million|billion))(?:,?${S}(?<year>${YEAR})(?!,\\d|-\\d|\\d)|${OF_YEAR})?`,
    ),
    read: dated,
    examples: [
      { text: 'It closed on March 3, 2011.', anchor: null, words: 'March 3, 2011', type: 'DATE', value: '2011-03-03' },
      {
        text: 'She wrote on Sunday, Feb. 9, that it was over.',
        anchor: '2014-02-12',
        words: 'Sunday, Feb. 9',
        type: 'DATE',
        value: '2014-02-09',
      },
      {
        text: 'He goes in the week of Sept. 8.',
        anchor: '2014-08-29',
        words: 'the week of Sept. 8',
        type: 'DATE',
        value: '2014-W37',
      },
      {
        text: 'Sales rose in the quarter ended June 30.',
        anchor: '2014-05-12',
        words: 'June 30',
        type: 'DATE',
        value: '2013-06-30',
      },
      {
        text: 'It ran from Nov. 3 to June 5, 2011.',
        anchor: '2014-07-12',
        words: 'Nov. 3',
        type: 'DATE',
        value: '2010-11-03',
      },
      { text: 'The fair opens Jan. 4.', anchor: '2013-12-20', words: 'Jan. 4', type: 'DATE', value: '2014-01-04' },
      {
        text: 'The bill dates from February 31, 2012.',
        anchor: '2014-02-12',
        words: 'February 31, 2012',
        type: 'DATE',
        value: null,
      },
      {
        text: 'The guild met on March eighth.',
        anchor: '2014-04-01',
        words: 'March eighth',
        type: 'DATE',
        value: '2014-03-08',
      },
      { text: 'The ferry sank on June 5.', anchor: null, words: 'June 5', type: 'DATE', value: null },
    ],
    counterexamples: ['It may 5 or 6 times a day fail.', 'Troops march 20 miles.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/date-day-first',
    summary: 'day, month and perhaps year, as the British write them',
    pattern: pattern(
      `${BEFORE}(?:the${S})?(?<day>${WRITTEN})${S}(?:of${S})?(?<month>${MONTH})(?:,?${S}(?<year>${YEAR})(?!,\\d|-\\d|\\d)|${OF_YEAR})?`,
    ),
    read: dated,
    examples: [
      { text: 'It closed on 3 March 2011.', anchor: null, words: '3 March 2011', type: 'DATE', value: '2011-03-03' },
      {
        text: 'He died on the 4th of July.',
        anchor: '2014-08-12',
        words: 'the 4th of July',
        type: 'DATE',
        value: '2014-07-04',
      },
      {
        text: 'Wednesday 5 March was windy.',
        anchor: '2014-03-12',
        words: 'Wednesday 5 March',
        type: 'DATE',
        value: '2014-03-05',
      },
    ],
    counterexamples: ['All 12 may go.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/date-iso',
    summary: 'year, month and day in digits',
    pattern: pattern(
      '(?<year>(?:1[5-9]|20)\\d\\d)(?<mark>[-/])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?:t(?<clock>\\d\\d:\\d\\d(?::\\d\\d)?)(?<utc>z?))?(?![-/]\\d)',
    ),
    first: '12',
    read: ({ groups }) => {
      const day = makeDay(Number(groups.year), Number(groups.month), Number(groups.day))
      if (day === null) return { type: 'DATE', grain: 'day', value: day, reason: NO_SUCH_DAY }
      if (groups.clock === undefined) return { type: 'DATE', grain: 'day', value: day }
      const grain = groups.clock.length > 5 ? 'second' : 'minute'
      return { type: 'TIME', grain, value: `${day}T${groups.clock}`, ...(groups.utc === 'z' ? { zone: 'Z' } : {}) }
    },
    examples: [
      { text: 'Filed 2013-03-07 by post.', anchor: null, words: '2013-03-07', type: 'DATE', value: '2013-03-07' },
      {
        text: 'Filed 2013-03-07T10:15 by post.',
        anchor: null,
        words: '2013-03-07T10:15',
        type: 'TIME',
        value: '2013-03-07T10:15',
      },
      { text: 'Filed 2013-02-30 by post.', anchor: null, words: '2013-02-30', type: 'DATE', value: null },
    ],
    counterexamples: ['Call 2013-555-0134.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/date-slashes',
    summary: 'month, day and year in digits between slashes or points; the day first where there is no such month',
    pattern: pattern('(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<year>(?:19|20)?\\d\\d)(?![/.-]?\\d)'),
    first: '0123456789',
    read: numeric,
    examples: [
      { text: 'Seen on 3/14/2013.', anchor: null, words: '3/14/2013', type: 'DATE', value: '2013-03-14' },
      { text: 'Seen on 14.03.13 at sea.', anchor: null, words: '14.03.13', type: 'DATE', value: '2013-03-14' },
    ],
    counterexamples: ['Version 1.2.3 is out.', 'Call 55-13-2044.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/day-of-month',
    summary: 'a day of a month that is not named: that of the last day named, or of the story, nearest',
    pattern: pattern(`the${S}(?<day>\\d{1,2})(?:st|nd|rd|th)`),
    first: 't',
    read: (found, context) => {
      if (
        !/\b(?:on|until|by|since|till|before|after|(?:morning|afternoon|evening|night) of)\s$/.test(
          context.before(found, 14),
        ) ||
        !/^\s?(?:[,.;:)]|$|and\b|but\b|when\b|or\b)/.test(context.after(found, 6))
      )
        return null
      const last = context.last((value) => /^\d{4}-\d\d/.test(value))
      const month = last >= 0 ? context.named[last]!.draft.value!.slice(0, 7) : (context.day?.slice(0, 7) ?? null)
      const draft = { type: 'DATE', grain: 'day', implied: ['year', 'month'] } as const
      if (month === null) return { ...draft, value: null, reason: NO_DAY }
      const value = makeDay(Number(month.slice(0, 4)), Number(month.slice(5)), Number(found.groups.day))
      return value === null
        ? { ...draft, value, reason: NO_SUCH_DAY }
        : { ...draft, value, from: last >= 0 ? last : 'story' }
    },
    examples: [
      {
        text: 'Talks began on May 3, 2012, and ended on the 24th.',
        anchor: null,
        words: 'the 24th',
        type: 'DATE',
        value: '2012-05-24',
      },
    ],
    counterexamples: ['They live on the 24th floor.'],
    source: OWN,
  },
]
