import { withDays } from '../periods.js'
import { NO_DAY, pattern, TIMEML, type TimeRule } from '../rule.js'
import { unitAfter } from '../values.js'
import { GAP, S, YEAR } from '../words.js'
import { quarterOfYear } from './quarters.js'

const QUARTERS = ['january', 'april', 'july', 'october']
/** "the September quarter": the month in which it ends. */
const BY_LAST = 'march|june|september|december'
const BY_MONTHS = 'january(?:-|–)march|april(?:-|–)june|july(?:-|–)september|october(?:-|–)december'

export const FISCAL: readonly TimeRule[] = [
  {
    id: 'rule:times/fiscal-year',
    summary: 'a fiscal year, by its number, as the current, last or next one, or by its end',
    pattern: pattern(
      `(?:the${S}|its${S})?(?:(?:fiscal${S}(?:year${S})?|fy ?)(?<year>${YEAR})(?:[-–/]\\d\\d(?!\\d))?|(?<lead>${YEAR})${S}(?:fiscal|financial)${S}year|(?<which>current|latest|last|next|this|previous|prior|preceding|coming)${S}(?:fiscal|financial)${S}year|fiscal${S}year)`,
    ),
    read: ({ groups, ...place }, context) => {
      const { year = groups.lead, which } = groups
      if (year !== undefined) return { type: 'DATE', value: year, grain: 'year' }
      if (which === undefined) return withDays({ type: 'DURATION', value: 'P1Y', grain: 'year' }, place, context)
      if (context.day === null) return { type: 'DATE', value: null, grain: 'year', reason: NO_DAY }
      const n = /last|latest|previous|prior|preceding/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0
      return { type: 'DATE', value: unitAfter(context.day, 'year', n), grain: 'year', from: 'story', implied: ['year'] }
    },
    examples: [
      { text: 'It expects a loss in FY2013.', anchor: null, words: 'FY2013', type: 'DATE', value: '2013' },
      { text: 'It expects a loss in fiscal 2013.', anchor: null, words: 'fiscal 2013', type: 'DATE', value: '2013' },
      {
        text: 'It expects a loss in the current fiscal year.',
        anchor: '2014-08-12',
        words: 'the current fiscal year',
        type: 'DATE',
        value: '2014',
      },
    ],
    counterexamples: ['The fiscal office shut.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/quarter-by-its-months',
    summary: 'a quarter by its first and last month, or its last: "the October-December quarter", "the June quarter"',
    pattern: pattern(
      `(?:the${S})?(?:(?<months>${BY_MONTHS})${GAP}(?:quarter|period)|(?<last>${BY_LAST})${GAP}quarter)(?:${S}(?:of|in)${S}(?:(?<year>${YEAR})|(?<rel>last|this|next)${S}year))?`,
    ),
    read: (found, context) => {
      const { months, last } = found.groups
      const n = last === undefined ? QUARTERS.indexOf(/^[a-z]+/.exec(months!)![0]) : BY_LAST.split('|').indexOf(last)
      return quarterOfYear(found, context, n + 1, 'Q')
    },
    examples: [
      {
        text: 'Sales grew in the October-December quarter.',
        anchor: '2014-02-05',
        words: 'the October-December quarter',
        type: 'DATE',
        value: '2013-Q4',
      },
      {
        text: 'Sales grew in the June quarter.',
        anchor: '2014-08-05',
        words: 'the June quarter',
        type: 'DATE',
        value: '2014-Q2',
      },
    ],
    counterexamples: ['They met in October-December 2012.', 'The October quarter was dry.'],
    source: TIMEML,
  },
]
