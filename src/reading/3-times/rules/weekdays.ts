import { addDays, isoWeekOf, mondayOf, weekdayOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { type Draft, type Found, NO_DAY, pattern, TIMEML, type TimeRule, written } from '../rule.js'
import { nearestWeekday } from '../values.js'
import { PART, partOf, S, WEEKDAY, weekdayNumber } from '../words.js'

const WHICH = `(?:this${S}past|this${S}coming|the${S}coming|the${S}following|the${S}previous|last|next|this|past|on)`

/** "sat", "sun" and "wed" are words; they want capitals, and a point or a comma or a number beside them. */
function isWeekday(found: Found): boolean {
  const weekday = written(found, 'weekday')
  if (!/^(?:sat|sun|wed|mon|tue|fri|thu|thur|thurs|tues)\.?$/i.test(weekday)) return true
  return /^(?:Sat|Sun|Wed|Mon|Tue|Fri|Thu|Thur|Thurs|Tues)\./.test(weekday)
}

function dayMeant({ groups, ...place }: Found, context: Context): string | null {
  const day = context.day!
  const weekday = weekdayNumber(groups.weekday!)
  const which = groups.which?.toLowerCase().replace(/\s+/g, ' ')
  if (which === 'last' || which?.endsWith('past')) return addDays(day, -(((weekdayOf(day) - weekday + 6) % 7) + 1))
  if (which === 'next' || which?.endsWith('coming')) return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1)
  if (which === 'this') {
    const [year, week] = isoWeekOf(day).split('-W').map(Number)
    const monday = mondayOf(year!, week!)
    return monday === null ? null : addDays(monday, weekday - 1)
  }
  // "from Monday to Wednesday", "Friday and Saturday": the second follows the first.
  const last = context.named.at(-1)
  if (
    last?.draft.grain === 'day' &&
    last.draft.value !== null &&
    /^,?\s(?:to|through|and|or|until)\s(?:on\s)?$/.test(context.lower.slice(last.end, place.start))
  )
    return nearestWeekday(last.draft.value, weekday, 'future')
  return nearestWeekday(day, weekday, context.direction({ groups, ...place }))
}

function readWeekday(found: Found, context: Context): Draft | null {
  if (!isWeekday(found)) return null
  const part = found.groups.part
  const draft = {
    type: part ? 'TIME' : 'DATE',
    grain: part ? 'part-of-day' : 'day',
    implied: ['year', 'month', 'day'],
    exact: true,
  } as const
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
  const day = dayMeant(found, context)
  return { ...draft, value: day === null ? null : `${day}${part ? partOf(part) : ''}`, from: 'story' }
}

export const WEEKDAYS: readonly TimeRule[] = [
  {
    id: 'rule:times/weekday',
    summary:
      'a weekday, with or without a part of the day: the last one, today counted, or the next where the clause looks ahead',
    pattern: pattern(
      `(?:(?<which>${WHICH})${S})?(?<weekday>${WEEKDAY})(?:,?${S}(?:in${S}the${S}|at${S})?(?:early${S}|late${S})?(?<part>${PART}))?`,
    ),
    read: readWeekday,
    examples: [
      {
        text: 'The envoy said on Friday that she had left.',
        anchor: '2014-08-12',
        words: 'Friday',
        type: 'DATE',
        value: '2014-08-08',
      },
      {
        text: 'The envoy has until Friday to leave.',
        anchor: '2014-08-12',
        words: 'Friday',
        type: 'DATE',
        value: '2014-08-15',
      },
      {
        text: 'The vote is scheduled for Monday.',
        anchor: '2014-08-12',
        words: 'Monday',
        type: 'DATE',
        value: '2014-08-18',
      },
      {
        text: 'The boat sank Sunday night.',
        anchor: '2014-08-12',
        words: 'Sunday night',
        type: 'TIME',
        value: '2014-08-10TNI',
      },
      {
        text: 'They met last Tuesday.',
        anchor: '2014-08-12',
        words: 'last Tuesday',
        type: 'DATE',
        value: '2014-08-05',
      },
      { text: 'THE ENVOY LEFT ON FRIDAY.', anchor: '2014-08-12', words: 'FRIDAY', type: 'DATE', value: '2014-08-08' },
      { text: 'The envoy left on Friday.', anchor: null, words: 'Friday', type: 'DATE', value: null },
    ],
    counterexamples: ['They sat there.', 'The sun rose.', 'Sun Li wed.'],
    source: TIMEML,
  },
]
