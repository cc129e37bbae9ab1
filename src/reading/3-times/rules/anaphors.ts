import { addDays, boundsOf, partsOf, weekdayOf } from '../../../model/calendar.js'
import type { TimePart } from '../../../model/time.js'
import type { Context } from '../context.js'
import { type Draft, type Found, NO_TIME, OUT_OF_RANGE, OWN, pattern, type TimeRule } from '../rule.js'
import { grainOf, grainOfUnit, pad, unitAfter, valueAfter } from '../values.js'
import {
  durationOf,
  MONTH,
  monthNumber,
  NUMBER,
  numberOf,
  PART,
  partOf,
  S,
  UNIT,
  unitOf,
  VAGUE,
  WEEKDAY,
  weekdayNumber,
} from '../words.js'
import { unitAt } from './last-next.js'

/** The time that an anaphor is counted from: the last one named, where that is fine enough. Never one named before it. */
function antecedent(
  context: Context,
  fits: (value: string) => boolean,
): { readonly index: number; readonly value: string } | null {
  const index = context.last()
  const value = index < 0 ? null : context.named[index]!.draft.value!
  return value === null || !fits(value) ? null : { index, value }
}

const isDayValue = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value)
/** Values that lie inside one unit, so that "that year" means one. */
const inside: Readonly<Record<string, (value: string) => boolean>> = {
  day: isDayValue,
  week: (value) => isDayValue(value) || /-W\d/.test(value),
  month: (value) => /^\d{4}-\d\d/.test(value),
  quarter: (value) => /^\d{4}-(?:\d\d|Q)/.test(value),
  year: (value) => /^\d{4}/.test(value),
  decade: (value) => /^\d{3}/.test(value),
  century: (value) => /^\d{2}/.test(value),
}

function unitNear(context: Context, unit: ReturnType<typeof unitOf>, n: number): Draft {
  const grain = grainOfUnit(unit)
  const implied: readonly TimePart[] = grain === 'year' ? ['year'] : ['year', 'month']
  const draft = { type: 'DATE', grain, implied } as const
  // "the prior quarter" is prior to the one that the story is about, not to the one that this was set against.
  const own = unit === 'quarter' && n < 0 ? context.quarter() : -1
  const from =
    own < 0
      ? antecedent(context, inside[unit] ?? (() => false))
      : { index: own, value: context.named[own]!.draft.value! }
  if (from === null) return { ...draft, value: null, reason: NO_TIME }
  const value = unitAfter(boundsOf(from.value)!.first, unit, n)
  return value === null ? { ...draft, value, reason: OUT_OF_RANGE } : { ...draft, value, from: from.index }
}

/** "In April 2016, and the following June": the first such month after the last time named, or the last before it. */
function monthNear(context: Context, month: number, n: number): Draft {
  const draft = { type: 'DATE', grain: 'month', implied: ['year'] } as const
  const from = antecedent(context, (value) => inside.year!(value))
  if (from === null) return { ...draft, value: null, reason: NO_TIME }
  // Of a year alone, "the following June" is the next year's.
  const first = n > 0 && /^\d{4}$/.test(from.value) ? boundsOf(from.value)!.last : boundsOf(from.value)!.first
  const away = (((month - partsOf(first).month) * n + 11) % 12) + 1
  return { ...draft, value: unitAfter(first, 'month', n * away), from: from.index }
}

export const ANAPHORS: readonly TimeRule[] = [
  {
    id: 'rule:times/that-unit',
    summary: 'that day, the same year: the unit that holds the last time named',
    pattern: pattern(
      `(?:earlier${S}|later${S}|the${S})?(?:that|that${S}same|(?<=the${S})same|the${S}same)${S}(?:very${S})?(?:(?<unit>day|week|month|year|decade|century)|(?<part>${PART}))`,
    ),
    read: ({ groups, words }, context) => {
      const mod = /^earlier/i.test(words) ? 'START' : /^later/i.test(words) ? 'END' : undefined
      if (groups.unit !== undefined) {
        const draft = unitNear(context, unitOf(groups.unit), 0)
        return draft.value === null || mod === undefined ? draft : { ...draft, mod }
      }
      const from = antecedent(context, isDayValue)
      const draft = { type: 'TIME', grain: 'part-of-day', implied: ['year', 'month', 'day'] } as const
      if (from === null) return { ...draft, value: null, reason: NO_TIME }
      return { ...draft, value: from.value.slice(0, 10) + partOf(groups.part!), from: from.index }
    },
    examples: [
      {
        text: 'It fell in 1988. Half the mills shut that year.',
        anchor: null,
        words: 'that year',
        type: 'DATE',
        value: '1988',
      },
      {
        text: 'He died on March 5, 2012. That night it rained.',
        anchor: null,
        words: 'That night',
        type: 'TIME',
        value: '2012-03-05TNI',
      },
      { text: 'That day it rained.', anchor: '2014-08-12', words: 'That day', type: 'DATE', value: null },
    ],
    counterexamples: ['He knew that days were long.'],
    source: OWN,
  },
  {
    id: 'rule:times/following-unit',
    summary: 'the unit after or before the last time named',
    pattern: pattern(
      `(?:the${S})(?:(?<next>following|next)|(?<previous>previous|preceding|prior))${S}(?:(?<unit>day|week|month|quarter|year|decade|century)|(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<part>morning|afternoon|evening|night))`,
    ),
    first: 't',
    read: ({ groups }, context) => {
      const n = groups.next === undefined ? -1 : 1
      if (groups.unit !== undefined) {
        const near = unitNear(context, unitOf(groups.unit), n)
        // With no time named before, "from the previous year" is from the one before the story's.
        const lone =
          near.value === null && n < 0 && /^(?:week|month|quarter|year)$/.test(groups.unit) && context.last() < 0
        return lone ? unitAt(context, unitOf(groups.unit), n) : near
      }
      if (groups.month !== undefined) return monthNear(context, monthNumber(groups.month), n)
      const from = antecedent(context, isDayValue)
      const draft = {
        type: groups.part ? 'TIME' : 'DATE',
        grain: groups.part ? 'part-of-day' : 'day',
        implied: ['year', 'month', 'day'],
      } as const
      if (from === null) return { ...draft, value: null, reason: NO_TIME }
      const day = from.value.slice(0, 10)
      if (groups.part !== undefined) {
        const next = addDays(day, n)
        return { ...draft, value: next === null ? null : next + partOf(groups.part), from: from.index }
      }
      const away = (((((weekdayNumber(groups.weekday!) - weekdayOf(day)) * n + 6) % 7) + 7) % 7) + 1
      return { ...draft, value: addDays(day, away * n), from: from.index }
    },
    examples: [
      {
        text: 'She left on May 22, 1995, and the following year she came back.',
        anchor: null,
        words: 'the following year',
        type: 'DATE',
        value: '1996',
      },
      {
        text: 'She left on May 31, 1995. The next day it rained.',
        anchor: null,
        words: 'The next day',
        type: 'DATE',
        value: '1995-06-01',
      },
      {
        text: 'It ruled in April 2016, and the following September the mill closed.',
        anchor: null,
        words: 'the following September',
        type: 'DATE',
        value: '2016-09',
      },
      {
        text: 'Output fell from the previous year.',
        anchor: '2014-08-12',
        words: 'the previous year',
        type: 'DATE',
        value: '2013',
      },
      {
        text: 'The following day it rained.',
        anchor: '2014-08-12',
        words: 'The following day',
        type: 'DATE',
        value: null,
      },
    ],
    counterexamples: ['The next days were dry.'],
    source: OWN,
  },
  {
    id: 'rule:times/that-month',
    summary: 'a month of the year last named: "that November"',
    pattern: pattern(`that${S}(?<month>${MONTH})`),
    first: 't',
    read: (found, context) => {
      // "He said that May would win"
      if (!/^\s?(?:[,.;:)]|$|and\b|when\b|as\b|at\b|by\b)/.test(context.after(found, 6))) return null
      const from = antecedent(context, inside.year!)
      if (from === null) return null
      const value = `${from.value.slice(0, 4)}-${pad(monthNumber(found.groups.month!))}`
      return { type: 'DATE', grain: 'month', implied: ['year'], value, from: from.index }
    },
    examples: [
      {
        text: 'She ran in 1974 and lost that June, by a hair.',
        anchor: '2014-08-12',
        words: 'that June',
        type: 'DATE',
        value: '1974-06',
      },
    ],
    counterexamples: ['In 2012 he said that November would be dry.'],
    source: OWN,
  },
  {
    id: 'rule:times/units-later',
    summary: 'so many units before or after the last time named',
    pattern: pattern(
      `(?:(?<number>${NUMBER}|an?|the)|(?<vague>${VAGUE}))${S}(?<unit>${UNIT})${S}(?<way>earlier|later|before|after|afterwards?|previously|prior)`,
    ),
    read: readLater,
    examples: [
      {
        text: 'The dam was built in 1996. Eight years later it burst.',
        anchor: null,
        words: 'Eight years later',
        type: 'DATE',
        value: '2004',
      },
      {
        text: 'He resigned on March 7, 2012. The day before, he had sued.',
        anchor: null,
        words: 'The day before',
        type: 'DATE',
        value: '2012-03-06',
      },
      {
        text: 'He resigned on March 7, 2012, and died two days later.',
        anchor: null,
        words: 'two days later',
        type: 'DATE',
        value: '2012-03-09',
      },
      {
        text: 'A day earlier, troops had shut the border.',
        anchor: '2014-08-12',
        words: 'A day earlier',
        type: 'DATE',
        value: '2014-08-11',
      },
      { text: 'Two days later he died.', anchor: '2014-08-12', words: 'Two days later', type: 'DATE', value: null },
      {
        text: 'He resigned on Friday, after two days of talks begun a day earlier.',
        anchor: '2014-08-12',
        words: 'a day earlier',
        type: 'DATE',
        value: '2014-08-07',
      },
    ],
    counterexamples: ['It came two days before the vote.', 'A year after the flood they left.'],
    source: OWN,
  },
  {
    id: 'rule:times/then',
    summary: '"until then", "by then": the last time named',
    pattern: pattern(`(?<=(?:until|till|by)\\s)then(?!-)`),
    first: 't',
    read: (_, context) => {
      const from = antecedent(context, () => true)
      if (from === null || context.named[from.index]!.paragraph !== context.paragraph) return null
      return {
        type: 'DATE',
        value: from.value,
        grain: grainOf(from.value),
        from: from.index,
        implied: ['year', 'month', 'day'],
      }
    },
    examples: [
      {
        text: 'The rights end on June 4, 2012. Until then they trade.',
        anchor: null,
        words: 'then',
        type: 'DATE',
        value: '2012-06-04',
      },
    ],
    counterexamples: ['Then it rained.', 'In 2012 it was sold by then-owner Vell.'],
    source: OWN,
  },
]

/** "two days before the vote" counts from the vote. */
const counted = (after: string): boolean =>
  !/^\s*(?:[,.;:)"”’'-]|$|and\b|but\b|when\b|in\b|by\b|at\b|with\b|that\b|for\b|to\b)/.test(after)

function readLater(found: Found, context: Context): Draft | null {
  const { number, unit: word, way } = found.groups
  const back = /^(?:earlier|before|previously|prior)/i.test(way!)
  if (/^(?:before|after|prior)$/i.test(way!) && counted(context.after(found, 30))) return null
  const unit = unitOf(word!)
  const n = number === undefined ? null : /^the$/i.test(number) ? 1 : numberOf(number)
  if (/^the$/i.test(number ?? '') && (/s$/.test(word!) || !/^(?:before|after)/i.test(way!))) return null
  if (/^(?:second|minute|hour|quarter)$/.test(unit) && n === 1 && unit === 'second') return null
  // Of hours, and of what is not counted, TimeML tells the length.
  if (n === null || !Number.isInteger(n) || /^(?:second|minute|hour)$/.test(unit))
    return { type: 'DURATION', value: durationOf(n, unit), grain: grainOfUnit(unit) }
  const draft = { type: 'DATE', grain: grainOfUnit(unit), implied: ['year', 'month', 'day'] } as const
  const from = antecedent(context, inside[unit] ?? (() => true))
  // "up from a year earlier": what is compared with no time named is compared with the story's own.
  if (
    from === null &&
    back &&
    context.day !== null &&
    /^(?:day|week|month|quarter|year)$/.test(unit) &&
    context.last() < 0
  ) {
    const value = unitAfter(context.day, unit, -n)
    return value === null ? { ...draft, value, reason: OUT_OF_RANGE } : { ...draft, value, from: 'story' }
  }
  if (from === null) return { ...draft, value: null, reason: NO_TIME }
  const value =
    unit === 'year' && /-\d\d$/.test(from.value)
      ? unitAfter(boundsOf(from.value)!.first, 'year', back ? -n : n)
      : valueAfter(from.value, unit, back ? -n : n)
  // Nothing comes of "two days after 2012" nor of what passes the calendar's ends.
  if (value === null) return { ...draft, value, reason: NO_TIME }
  return { ...draft, value, grain: grainOf(value), from: from.index }
}
