import { addDays, addMonths, isoWeekOf, monthOf, weekdayOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { type Draft, type Found, NO_DAY, OUT_OF_RANGE, pattern, TIMEML, type TimeRule } from '../rule.js'
import { NUMBER, numberOf, S, UNIT, type Unit, unitOf, VAGUE, WEEKDAY, weekdayNumber } from '../words.js'
import { unitAt } from './last-next.js'

const back: Draft = { type: 'DATE', value: 'PAST_REF', grain: 'reference' }
const ahead: Draft = { type: 'DATE', value: 'FUTURE_REF', grain: 'reference' }

function readAgo({ groups }: Found, context: Context): Draft {
  const sign = groups.ago ? -1 : 1
  const n = groups.number === undefined ? null : numberOf(groups.number)
  const day = n === null ? null : dayAgo(groups, context, n)
  if (day !== null) return day
  // "48 hours ago" is two days ago.
  if (n !== null && n > 0 && n % 24 === 0 && groups.unit === 'hours') return unitAt(context, 'day', (n / 24) * sign)
  if (n === null || /^hours?|minutes?|seconds?$/i.test(groups.unit!)) return sign < 0 ? back : ahead
  const unit = unitOf(groups.unit!)
  if (unit === 'decade') return decades(context, 10 * n * sign)
  if (unit === 'century' || unit === 'millennium') return decades(context, (unit === 'century' ? 100 : 1000) * n * sign)
  if (!Number.isInteger(n)) return unevenly(context, unit, n * sign)
  return unitAt(context, unit, n * sign)
}

/** "two weeks ago Friday", "a year ago today": the day itself. */
function dayAgo({ unit, weekday, today }: Found['groups'], context: Context, n: number): Draft | null {
  if (weekday === undefined && today === undefined) return null
  const draft = { type: 'DATE', grain: 'day', implied: ['year', 'month', 'day'] } as const
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
  const of = unitOf(unit!)
  // "ten years ago this month"
  if (today !== undefined && /^this/.test(today)) {
    const then = of === 'year' ? addMonths(context.day, -12 * n) : null
    const grain = today.endsWith('week') ? 'week' : 'month'
    if (then === null) return null
    return { ...draft, grain, value: grain === 'week' ? isoWeekOf(then) : monthOf(then), from: 'story' }
  }
  const from = today === 'yesterday' ? addDays(context.day, -1) : context.day
  const months = of === 'year' ? 12 * n : of === 'month' ? n : 0
  const days = of === 'week' ? 7 * n : of === 'day' ? n : 0
  if (from === null || (months === 0 && days === 0)) return null
  const then = months > 0 ? addMonths(from, -months) : addDays(from, -days)
  if (then === null) return { ...draft, value: null, reason: OUT_OF_RANGE }
  // The weekday within three days of that.
  const away = weekday === undefined ? 0 : ((weekdayNumber(weekday) - weekdayOf(then) + 10) % 7) - 3
  return { ...draft, value: addDays(then, away), from: 'story' }
}

/** "Two and a half years ago" is a month, "three and a half months ago" the one that lies half a month before three months ago. */
function unevenly(context: Context, unit: Unit, n: number): Draft {
  if (unit === 'year') return unitAt(context, 'month', Math.round(12 * n))
  if (unit !== 'month' || context.day === null) return n < 0 ? back : ahead
  const month = addMonths(context.day, Math.trunc(n))
  const day = month === null ? null : addDays(month, n < 0 ? -15 : 15)
  const draft = { type: 'DATE', grain: 'month', implied: ['year', 'month'] } as const
  return day === null
    ? { ...draft, value: null, reason: OUT_OF_RANGE }
    : { ...draft, value: monthOf(day), from: 'story' }
}

const decades = (context: Context, years: number): Draft => unitAt(context, 'year', years)

export const AGO: readonly TimeRule[] = [
  {
    id: 'rule:times/ago',
    summary: 'a number of units before or after the story’s day, as coarse as the unit',
    pattern: pattern(
      `(?:(?:${NUMBER}${S}(?:to|or)${S})?(?<number>${NUMBER}|an?)|(?<vague>${VAGUE}))?(?:^|${S}|-)?(?<unit>${UNIT})(?:${S}or${S}(?:so|two|more))?(?:${S}(?<ago>ago)(?:${S}(?:on${S})?(?:(?<weekday>${WEEKDAY})|(?<today>today|yesterday|this${S}(?:week|month))))?|${S}(?<hence>from${S}now|hence))`,
    ),
    read: readAgo,
    examples: [
      { text: 'He left two years ago.', anchor: '2014-03-01', words: 'two years ago', type: 'DATE', value: '2012' },
      {
        text: 'He left about 10 days ago.',
        anchor: '2014-03-01',
        words: 'about 10 days ago',
        type: 'DATE',
        value: '2014-02-19',
        mod: 'APPROX',
      },
      {
        text: 'He left five months ago.',
        anchor: '2014-03-01',
        words: 'five months ago',
        type: 'DATE',
        value: '2013-10',
      },
      {
        text: 'It was sold three and a half months ago.',
        anchor: '2014-06-11',
        words: 'three and a half months ago',
        type: 'DATE',
        value: '2014-02',
      },
      {
        text: 'He left several years ago.',
        anchor: '2014-03-01',
        words: 'several years ago',
        type: 'DATE',
        value: 'PAST_REF',
      },
      {
        text: 'They met two weeks ago Friday.',
        anchor: '2014-08-12',
        words: 'two weeks ago Friday',
        type: 'DATE',
        value: '2014-08-01',
      },
      {
        text: 'They met ten years ago this month.',
        anchor: '2014-08-12',
        words: 'ten years ago this month',
        type: 'DATE',
        value: '2004-08',
      },
      { text: 'It ends a year from now.', anchor: '2014-03-01', words: 'a year from now', type: 'DATE', value: '2015' },
      { text: 'He left two years ago.', anchor: null, words: 'two years ago', type: 'DATE', value: null },
      { text: 'It sank 9,000 years ago.', anchor: '2014-03-01', words: '9,000 years ago', type: 'DATE', value: null },
    ],
    counterexamples: ['He stayed two years.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/half-century-ago',
    summary: 'half or a quarter of a century ago',
    pattern: pattern(`(?:an?${S})?(?<part>half|quarter)(?:-|${S}(?:an?${S}|of${S}a${S})?)century${S}ago`),
    read: ({ groups }, context) => unitAt(context, 'year', groups.part === 'half' ? -50 : -25),
    examples: [
      {
        text: 'He left half a century ago.',
        anchor: '2014-03-01',
        words: 'half a century ago',
        type: 'DATE',
        value: '1964',
      },
    ],
    counterexamples: ['He stayed half a century.'],
    source: TIMEML,
  },
]
