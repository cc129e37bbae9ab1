import type { Context } from '../context.js'
import { type Draft, type Found, pattern, TIMEML, type TimeRule } from '../rule.js'
import { NUMBER, numberOf, S, UNIT, unitOf, VAGUE } from '../words.js'
import { unitAt } from './last-next.js'

const back: Draft = { type: 'DATE', value: 'PAST_REF', grain: 'reference' }
const ahead: Draft = { type: 'DATE', value: 'FUTURE_REF', grain: 'reference' }

function readAgo({ groups }: Found, context: Context): Draft {
  const sign = groups.ago ? -1 : 1
  const n = groups.number === undefined ? null : numberOf(groups.number)
  if (n === null || /^hours?|minutes?|seconds?$/i.test(groups.unit!)) return sign < 0 ? back : ahead
  const unit = unitOf(groups.unit!)
  if (unit === 'decade') return decades(context, 10 * n * sign)
  if (unit === 'century' || unit === 'millennium') return decades(context, (unit === 'century' ? 100 : 1000) * n * sign)
  if (!Number.isInteger(n)) return unit === 'year' ? unitAt(context, 'month', Math.round(12 * n) * sign) : back
  return unitAt(context, unit, n * sign)
}

const decades = (context: Context, years: number): Draft => unitAt(context, 'year', years)

export const AGO: readonly TimeRule[] = [
  {
    id: 'rule:times/ago',
    summary: 'a number of units before or after the story’s day, as coarse as the unit',
    pattern: pattern(
      `(?:(?<number>${NUMBER}|an?)|(?<vague>${VAGUE}))?(?:^|${S}|-)?(?<unit>${UNIT})(?:${S}or${S}(?:so|two|more))?(?:${S}(?<ago>ago)|${S}(?<hence>from${S}now|hence))`,
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
        text: 'He left several years ago.',
        anchor: '2014-03-01',
        words: 'several years ago',
        type: 'DATE',
        value: 'PAST_REF',
      },
      { text: 'It ends a year from now.', anchor: '2014-03-01', words: 'a year from now', type: 'DATE', value: '2015' },
      { text: 'He left two years ago.', anchor: null, words: 'two years ago', type: 'DATE', value: null },
      { text: 'It sank 9,000 years ago.', anchor: '2014-03-01', words: '9,000 years ago', type: 'DATE', value: null },
    ],
    counterexamples: ['He stayed two years.'],
    source: TIMEML,
  },
]
