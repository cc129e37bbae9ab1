import type { Context } from '../context.js'
import { type Draft, type Found, NO_DAY, OUT_OF_RANGE, pattern, TIMEML, type TimeRule, written } from '../rule.js'
import { grainOfUnit, unitAfter } from '../values.js'
import { S, unitOf } from '../words.js'

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  next: 1,
  coming: 1,
  this: 0,
  current: 0,
  final: 0,
  very: 0,
  upcoming: 1,
  previous: -1,
}

export function unitAt(context: Context, unit: ReturnType<typeof unitOf>, n: number): Draft {
  const grain = grainOfUnit(unit)
  const implied = grain === 'year' || grain === 'decade' ? (['year'] as const) : (['year', 'month'] as const)
  const draft = { type: 'DATE', grain, implied } as const
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
  const value = unitAfter(context.day, unit, n)
  return value === null ? { ...draft, value, reason: OUT_OF_RANGE } : { ...draft, value, from: 'story' }
}

export const LAST_NEXT: readonly TimeRule[] = [
  {
    id: 'rule:times/last-unit',
    summary: 'last, this or next week, month, quarter, year, decade, century',
    pattern: pattern(
      `(?:(?:all|later|earlier|sometime)${S})?(?:the${S}(?<the>coming|current|upcoming)|(?<bare>last|next|this(?:${S}(?:past|coming|current|final|very))?))${S}(?<unit>week|month|quarter|year|decade|century)(?:['’]s\\b)?`,
    ),
    read: (found: Found, context) => {
      const { groups } = found
      // A programme's name: "This Week"
      if (/^This\s[A-Z]/.test(found.words) && /^[A-Z][a-z]/.test(written(found, 'unit'))) return null
      const which = (groups.the ?? groups.bare)!.toLowerCase().split(/\s+/).at(-1)!
      return unitAt(context, unitOf(groups.unit!), STEP[which]!)
    },
    examples: [
      { text: 'They met last week.', anchor: '2014-03-01', words: 'last week', type: 'DATE', value: '2014-W08' },
      { text: 'They meet next month.', anchor: '2014-12-01', words: 'next month', type: 'DATE', value: '2015-01' },
      {
        text: 'Early this year it rained.',
        anchor: '2014-12-01',
        words: 'Early this year',
        type: 'DATE',
        value: '2014',
        mod: 'START',
      },
      { text: 'It was sold last year.', anchor: null, words: 'last year', type: 'DATE', value: null },
    ],
    counterexamples: ['The last years were dry.'],
    source: TIMEML,
  },
]
