import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isDay,
  isoWeekOf,
  makeDay,
  mondayOf,
  weekdayOf,
} from '../../../model/calendar.js'
import type { Context } from '../context.js'
import {
  type Draft,
  type Found,
  NO_DAY,
  NO_SUCH_DAY,
  OUT_OF_RANGE,
  pattern,
  TIMEML,
  type TimeRule,
  written,
} from '../rule.js'
import { nearestMonth, nearestWeekday } from '../values.js'
import { MONTH, monthNumber, NUMBER, numberOf, PART, partOf, S, WEEKDAY, weekdayNumber, YEAR } from '../words.js'

const WHICH = `(?:this${S}past|this${S}coming|the${S}coming|last|next|this|past|on)`

/** "sat", "sun" and "wed" are words; they want capitals, and a point or a comma or a number beside them. */
function isWeekday(found: Found): boolean {
  const weekday = written(found, 'weekday')
  if (!/^(?:sat|sun|wed|mon|tue|fri|thu|thur|thurs|tues)\.?$/i.test(weekday)) return true
  return /^(?:Sat|Sun|Wed|Mon|Tue|Fri|Thu|Thur|Thurs|Tues)\./.test(weekday)
}

type Meant = { readonly day: string | null; readonly from: 'story' | number }

function dayMeant({ groups, ...place }: Found, context: Context): Meant {
  const at = (day: string | null): Meant => ({ day, from: 'story' })
  const day = context.day!
  const weekday = weekdayNumber(groups.weekday!)
  const which = groups.which?.toLowerCase().replace(/\s+/g, ' ')
  if (which === 'last' || which?.endsWith('past')) return at(addDays(day, -(((weekdayOf(day) - weekday + 6) % 7) + 1)))
  if (which === 'next' || which?.endsWith('coming')) return at(addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1))
  if (which === 'this') {
    const [year, week] = isoWeekOf(day).split('-W').map(Number)
    const monday = mondayOf(year!, week!)
    return at(monday === null ? null : addDays(monday, weekday - 1))
  }
  const upTo = dayUpTo(context, place.start, weekday)
  if (upTo !== null) return at(upTo)
  const following = followingDay(context, place.start, weekday)
  if (following !== null) return at(following)
  const direction = context.direction({ groups, ...place })
  return (direction === 'future' ? afterSaid(context, weekday) : null) ?? at(nearestWeekday(day, weekday, direction))
}

/** What someone said on a day of the sentence lay ahead of that day: "said on Friday that they had until Monday". */
function afterSaid(context: Context, weekday: number): Meant | null {
  const last = context.last((value) => isDay(value), 3)
  const said = last < 0 ? undefined : context.named[last]!
  const value = said?.draft.value
  if (!value || said!.start < context.sentence.start || value >= context.day! || daysBetween(value, context.day!) > 7)
    return null
  if (!/^\D{0,40}\b(?:that|until|by|would|will|will be|to)\b/.test(context.lower.slice(said!.end, said!.end + 48)))
    return null
  const next = addDays(value, 1)
  return next === null ? null : { day: nearestWeekday(next, weekday, 'future'), from: last }
}

/** "Those asked from May 3 through Sunday": what began more than a week ago and is not said to go on is over. */
function dayUpTo(context: Context, start: number, weekday: number): string | null {
  const last = context.named.at(-1)
  const value = last?.draft.value
  if (!value || !isDay(value) || daysBetween(value, context.day!) <= 7 || value > context.day!) return null
  if (!/^\s(?:to|through|until|till)\s$/.test(context.lower.slice(last!.end, start))) return null
  const runs = context.direction({ groups: {}, words: '', start: last!.start, end: start }) === 'future'
  return nearestWeekday(context.day!, weekday, runs ? 'future' : 'past')
}

/** In "from Monday to Wednesday", "Friday and Saturday" the second follows the first, unless that would pass the story's day. */
function followingDay(context: Context, start: number, weekday: number): string | null {
  const last = context.named.at(-1)
  const joint =
    last === undefined ? null : /^,?\s(to|through|and|or|until)\s(?:on\s)?$/.exec(context.lower.slice(last.end, start))
  const value = last?.draft.value
  if (
    !joint ||
    last!.draft.grain !== 'day' ||
    !value ||
    !isDay(value) ||
    Math.abs(daysBetween(value, context.day!)) > 7
  )
    return null
  const day = nearestWeekday(value, weekday, 'future')
  const passes = day !== null && value <= context.day! && day > context.day!
  return passes && /^(?:and|or)$/.test(joint[1]!) ? null : day
}

/** "the Tannick Sunday Times" */
const PAPER =
  /^\s(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Tribune|World|Independent|Group|Club|Journal|Review|Gazette|Chronicle|Observer|Night (?:Football|Live))\b/

/** A paper, a broadcast, or a day that a name makes another: "the Sunday Times", "Monday Night Rowing", "Super Tuesday". */
function isTitle(found: Found, { text, lower }: Context): boolean {
  const after = text.slice(found.end, found.end + 16)
  return (
    PAPER.test(after) ||
    (/[a-z]\sNight$/.test(found.words) && /^\s[A-Z][a-z]/.test(after)) ||
    /\b(?:super|bloody)\s$/.test(lower.slice(Math.max(0, found.start - 8), found.start))
  )
}

function readWeekday(found: Found, context: Context): Draft | null {
  if (!isWeekday(found) || isTitle(found, context)) return null
  const part = found.groups.part
  const draft = {
    type: part ? 'TIME' : 'DATE',
    grain: part ? 'part-of-day' : 'day',
    implied: ['year', 'month', 'day'],
    exact: true,
  } as const
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
  const { day, from } = dayMeant(found, context)
  return { ...draft, value: day === null ? null : `${day}${part ? partOf(part) : ''}`, from }
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
        text: 'Ms. Vell said on Friday that they had been given until Monday.',
        anchor: '2014-08-12',
        words: 'Monday',
        type: 'DATE',
        value: '2014-08-11',
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
    counterexamples: [
      'The Sunday Times wrote it.',
      'She sang on Monday Night Rowing.',
      'It votes on Super Tuesday.',
      'They sat there.',
      'The sun rose.',
      'Sun Li wed.',
    ],
    source: TIMEML,
  },
  {
    id: 'rule:times/weeks-from-weekday',
    summary: 'so many units on from a weekday or from today: "a week from Tuesday"',
    pattern: pattern(
      `(?<number>${NUMBER}|an?)${S}(?<unit>days?|weeks?|months?)${S}from${S}(?:(?<weekday>${WEEKDAY})|(?<day>today|tonight|tomorrow))`,
    ),
    read: ({ groups }, context) => {
      const draft = { type: 'DATE', grain: 'day', implied: ['year', 'month', 'day'] } as const
      const n = numberOf(groups.number!)
      if (n === null || !Number.isInteger(n)) return null
      if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
      const from =
        groups.weekday === undefined
          ? addDays(context.day, groups.day === 'tomorrow' ? 1 : 0)
          : nearestWeekday(context.day, weekdayNumber(groups.weekday), 'future')
      if (from === null) return { ...draft, value: null, reason: OUT_OF_RANGE }
      const value = groups.unit!.startsWith('m')
        ? addMonths(from, n)
        : addDays(from, groups.unit!.startsWith('w') ? 7 * n : n)
      return value === null ? { ...draft, value, reason: OUT_OF_RANGE } : { ...draft, value, from: 'story' }
    },
    examples: [
      {
        text: 'They vote a week from Tuesday.',
        anchor: '2014-08-14',
        words: 'a week from Tuesday',
        type: 'DATE',
        value: '2014-08-26',
      },
    ],
    counterexamples: ['They heard a week from the mayor.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/weekdays-ago',
    summary: 'so many weekdays ago: "two Fridays ago"',
    pattern: pattern(`(?<number>${NUMBER})${S}(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s${S}ago`),
    read: ({ groups }, context) => {
      const draft = { type: 'DATE', grain: 'day', implied: ['year', 'month', 'day'] } as const
      const n = numberOf(groups.number!)
      if (n === null || !Number.isInteger(n) || n > 10) return null
      if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
      const back = (weekdayOf(context.day) - weekdayNumber(groups.weekday!) + 6) % 7
      return { ...draft, value: addDays(context.day, -back - 1 - 7 * (n - 1)), from: 'story' }
    },
    examples: [
      {
        text: 'The mill burned two Fridays ago.',
        anchor: '2014-08-12',
        words: 'two Fridays ago',
        type: 'DATE',
        value: '2014-08-01',
      },
    ],
    counterexamples: ['They met on two Fridays.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/nth-weekday',
    summary: 'a weekday by its number in a month: "the first Monday in November"',
    pattern: pattern(
      `(?:the${S})?(?<nth>first|second|third|fourth|fifth|last)${S}(?<weekday>${WEEKDAY})${S}(?:in|of)${S}(?<month>${MONTH})(?:,?${S}(?<year>${YEAR}))?`,
    ),
    read: (found, context) => {
      const { nth, weekday, month, year } = found.groups
      const draft = { type: 'DATE', grain: 'day' } as const
      const m = monthNumber(month!)
      const near =
        year ??
        (context.day === null ? null : (nearestMonth(context.day, m, context.direction(found))?.slice(0, 4) ?? null))
      if (near === null) return { ...draft, value: null, reason: NO_DAY, implied: ['year'] }
      const y = Number(near)
      const first = makeDay(y, m, nth === 'last' ? daysInMonth(y, m) : 1)
      const place = ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(nth!)
      if (first === null) return { ...draft, value: null, reason: NO_SUCH_DAY }
      const away =
        nth === 'last'
          ? -((weekdayOf(first) - weekdayNumber(weekday!) + 7) % 7)
          : ((weekdayNumber(weekday!) - weekdayOf(first) + 7) % 7) + 7 * place
      const value = addDays(first, away)
      if (value === null || value.slice(0, 7) !== first.slice(0, 7))
        return { ...draft, value: null, reason: NO_SUCH_DAY }
      return year === undefined ? { ...draft, value, from: 'story', implied: ['year'] } : { ...draft, value }
    },
    examples: [
      {
        text: 'They vote on the first Monday in November 2014.',
        anchor: null,
        words: 'the first Monday in November 2014',
        type: 'DATE',
        value: '2014-11-03',
      },
      {
        text: 'They will vote on the last Friday of May.',
        anchor: '2014-03-14',
        words: 'the last Friday of May',
        type: 'DATE',
        value: '2014-05-30',
      },
    ],
    counterexamples: ['They vote first Monday.'],
    source: TIMEML,
  },
]
