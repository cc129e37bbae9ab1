import type { Context } from '../context.js'
import { withDays } from '../periods.js'
import { type Draft, type Found, pattern, TIMEML, type TimeRule } from '../rule.js'
import { grainOfUnit } from '../values.js'
import { durationOf, GAP, NUMBER, numberOf, S, UNIT, type Unit, unitOf, VAGUE } from '../words.js'

export const lasting = (n: number | null, unit: string): Draft => ({
  type: 'DURATION',
  value: durationOf(n, unitOf(unit)),
  grain: grainOfUnit(unitOf(unit)),
})

const AROUND = `(?<lead>(?:(?:the|a|its|his|her|their|another|each${S}of${S}the|all)${S})?(?:(?:first|last|past|next|final|coming|latest|previous|preceding|following|remaining|recent|initial|entire|whole|full|opening|closing)${S})?)`

/** "a second" is as often an ordinal, "the day" a date. */
function readNumber({ groups, words, ...place }: Found, context: Context): Draft | null {
  // "Ulm Regatta 2018 day five"
  if (/^\d{4}\s\w+[^s]$/.test(words)) return null
  // A programme's name: "60 Minutes"
  if (/^\d+\s[A-Z][a-z]/.test(words)) return null
  if (groups.unit === 'weekend' || (/^an?$/.test(groups.number ?? '') && groups.unit!.endsWith('s'))) return null
  // A name: "a Century speedboat"
  if (/^an?\s[A-Z][a-z]/.test(words)) return null
  // In "a 10-year lease" the article is the lease's.
  if (groups.joint === '-' && groups.lead !== '') return null
  const n = groups.number === undefined ? null : numberOf(groups.number)
  if (/^(?:seconds?|quarters?)$/i.test(groups.unit!) && (n === 1 || n === null)) return null
  // "by three-quarters", "three quarters of them"
  if (/^quarters$/i.test(groups.unit!) && n === 3 && (groups.joint === '-' || /^\sof\b/.test(context.after(place, 4))))
    return null
  if (/^nights?$/i.test(groups.unit!) && n === 1) return null
  return withDays(lasting(n, groups.unit!), place, context)
}

export const DURATIONS: readonly TimeRule[] = [
  {
    id: 'rule:times/duration',
    summary: 'a number of units',
    pattern: pattern(
      `${AROUND}(?<number>${NUMBER}|an?)(?<joint>${GAP})(?:more${S}|additional${S}|consecutive${S}|straight${S}|full${S}|trading${S}|business${S}|working${S}|calendar${S}|long${S})?(?<unit>${UNIT})(?![\\s-]{1,3}old\\b|${S}of${S}age\\b)(?:-long)?`,
    ),
    read: readNumber,
    examples: [
      { text: 'It took two centuries.', anchor: null, words: 'two centuries', type: 'DURATION', value: 'P200Y' },
      { text: 'He stayed for two weeks.', anchor: null, words: 'two weeks', type: 'DURATION', value: 'P2W' },
      {
        text: 'It took more than four hours.',
        anchor: null,
        words: 'more than four hours',
        type: 'DURATION',
        value: 'PT4H',
        mod: 'MORE_THAN',
      },
      { text: 'a 10-year lease', anchor: null, words: '10-year', type: 'DURATION', value: 'P10Y' },
      { text: 'It took 2 1/2 years.', anchor: null, words: '2 1/2 years', type: 'DURATION', value: 'P2Y6M' },
      {
        text: 'Over the past five months it fell.',
        anchor: null,
        words: 'the past five months',
        type: 'DURATION',
        value: 'P5M',
      },
    ],
    counterexamples: ['He came a second time.', 'She is 30 years of age.', 'It rose by three-quarters in Ulm.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/vague-duration',
    summary: 'some units, we are not told how many',
    pattern: pattern(`${AROUND}(?<vague>${VAGUE})${GAP}(?:more${S})?(?<unit>${UNIT})(?![\\s-]{1,3}old\\b)`),
    read: ({ groups, ...place }, context) => {
      // "the third fire in as many weeks"
      if (/^many/.test(groups.vague!) && /\bas\s$/.test(context.before(place, 4))) return null
      const n = ABOUT.find(([words]) => words.test(groups.vague!))?.[1]
      return n === undefined ? lasting(null, groups.unit!) : { ...lasting(n, groups.unit!), mod: 'APPROX' }
    },
    examples: [
      {
        text: 'He stayed a couple of weeks.',
        anchor: null,
        words: 'a couple of weeks',
        type: 'DURATION',
        value: 'P2W',
        mod: 'APPROX',
      },
      { text: 'He stayed for a few days.', anchor: null, words: 'a few days', type: 'DURATION', value: 'PXD' },
      {
        text: 'In the next several months it fell.',
        anchor: null,
        words: 'the next several months',
        type: 'DURATION',
        value: 'PXM',
      },
    ],
    counterexamples: ['Some 8-day tours end.', 'It was the third fire in as many weeks.', 'A few people left.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/past-unit',
    summary: 'one unit up to the story’s day or on from it, as a length: "over the past year"',
    pattern: pattern(`the${S}(?:past|last|next|coming)${S}(?<unit>week|month|year|decade|century|day|quarter|hour)`),
    first: 't',
    read: (found, context) => {
      const { unit } = found.groups
      // "The last quarter" is one of the calendar's.
      if (unit === 'quarter' && /last|past/i.test(found.words)) return null
      const before = context.before(found, 12)
      const led = /\b(?:over|in|for|during|within|throughout|through|of)\s$/.test(before)
      // "The last year was dry": with the article it is what has gone by.
      const gone = before === '' && /last/i.test(found.words) && /^(?:month|year|decade|century)$/.test(unit!)
      return led || gone || /\bpast\b/i.test(found.words) ? lasting(1, unit!) : null
    },
    examples: [
      { text: 'It grew over the past year.', anchor: null, words: 'the past year', type: 'DURATION', value: 'P1Y' },
      {
        text: 'It will grow over the next decade.',
        anchor: null,
        words: 'the next decade',
        type: 'DURATION',
        value: 'P10Y',
      },
    ],
    counterexamples: ['The next day it rained.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/compound-duration',
    summary: 'a number of units and a number of smaller ones: "two years and six months"',
    pattern: pattern(
      `(?<first>${NUMBER}|an?)${GAP}(?<unit>${UNIT})(?:,?${S}and${S}|,${S}|${S})(?<second>${NUMBER}|an?)${GAP}(?<smaller>${UNIT})(?![ -]{1,3}old\\b)`,
    ),
    read: ({ groups }) => {
      const [a, b] = [numberOf(groups.first!), numberOf(groups.second!)]
      const [large, small] = [unitOf(groups.unit!), unitOf(groups.smaller!)]
      if (a === null || b === null || !Number.isInteger(a) || !BELOW[large]?.includes(small)) return null
      const [head, tail] = [durationOf(a, large), durationOf(b, small)]
      // The T of a time stands once, before the first part that is one.
      const rest = tail.slice(head.includes('T') || !tail.includes('T') ? tail.lastIndexOf('T') + 1 || 1 : 1)
      return { type: 'DURATION', value: head + rest, grain: grainOfUnit(small) }
    },
    examples: [
      {
        text: 'He ruled two years and six months.',
        anchor: null,
        words: 'two years and six months',
        type: 'DURATION',
        value: 'P2Y6M',
      },
      {
        text: 'It took 3 hours 20 minutes.',
        anchor: null,
        words: '3 hours 20 minutes',
        type: 'DURATION',
        value: 'PT3H20M',
      },
      {
        text: 'It took a day and two hours.',
        anchor: null,
        words: 'a day and two hours',
        type: 'DURATION',
        value: 'P1DT2H',
      },
    ],
    counterexamples: ['It took two days, two weeks less.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/unit-long',
    summary: 'as long as one unit, or some: "year-long", "weeks-long"',
    pattern: pattern(`(?<unit>hour|day|night|week|month|year|decade|century)(?<many>s)?-?long`),
    first: 'hdnwmyc',
    read: ({ groups }) => lasting(groups.many === undefined ? 1 : null, groups.unit!),
    examples: [
      { text: 'The year-long strike ended.', anchor: null, words: 'year-long', type: 'DURATION', value: 'P1Y' },
      { text: 'A weeks-long strike ended.', anchor: null, words: 'weeks-long', type: 'DURATION', value: 'PXW' },
    ],
    counterexamples: ['The year was long.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/all-unit',
    summary: 'the length of a whole unit: "all day", "all year long"',
    pattern: pattern(`all${GAP}(?<unit>day|night|week|month|year)(?:${S}long)?(?!-|${S}(?:round|of)\\b)`),
    first: 'a',
    read: ({ groups }) => lasting(1, groups.unit!),
    examples: [{ text: 'They marched all day.', anchor: null, words: 'all day', type: 'DURATION', value: 'P1D' }],
    counterexamples: ['All days were wet.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/half-units',
    summary: 'half a unit, a quarter of a century, a unit and a half',
    pattern: pattern(
      `(?:(?:the${S})?(?:past|last|next|first)${S})?(?:(?:an?${S})?(?<half>half|quarter)(?:-|${S}(?:an?${S}|of${S}an?${S})?)(?<unit>hour|day|year|decade|century)|(?:an?|one)${S}(?<more>minute|hour|day|week|month|year|decade|century)${S}and${S}a${S}half)`,
    ),
    read: ({ groups }) => {
      const unit = unitOf((groups.unit ?? groups.more)!)
      const n = groups.more === undefined ? (groups.half!.startsWith('q') ? 0.25 : 0.5) : 1.5
      return { type: 'DURATION', value: durationOf(n, unit), grain: grainOfUnit(unit) }
    },
    examples: [
      { text: 'It took half an hour.', anchor: null, words: 'half an hour', type: 'DURATION', value: 'PT30M' },
      {
        text: 'It took a year and a half.',
        anchor: null,
        words: 'a year and a half',
        type: 'DURATION',
        value: 'P1Y6M',
      },
      { text: 'It took a quarter century.', anchor: null, words: 'a quarter century', type: 'DURATION', value: 'P25Y' },
    ],
    counterexamples: ['Half the day was gone.', 'They lost in the second half.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/between-two-lengths',
    summary: 'two numbers of one unit: "two to three weeks", "a year or two"',
    pattern: pattern(
      `(?:(?:the${S})?(?:past|last|next|first|coming)${S})?(?:(?<low>${NUMBER})(?:${S}(?:to|or|(?<and>and))${S}|-to-|-|–)(?<high>${NUMBER})${GAP}(?<unit>${UNIT})|(?<one>an?)${S}(?<single>${UNIT})${S}or${S}two)(?![\\s-]{1,3}old\\b)`,
    ),
    read: ({ groups, words, ...place }, context) => {
      if (groups.and !== undefined && !/\bbetween\s$/.test(context.before(place, 10))) return null
      const { low, high, unit, single } = groups
      if (single !== undefined)
        return {
          ...lasting(1, single),
          mod: 'APPROX',
          range: `${durationOf(1, unitOf(single))}/${durationOf(2, unitOf(single))}`,
        }
      const [a, b] = [numberOf(low!), numberOf(high!)]
      if (a === null || b === null || a >= b || /^\d{4}/.test(words)) return null
      const of = unitOf(unit!)
      return { ...lasting(a, unit!), mod: 'APPROX', range: `${durationOf(a, of)}/${durationOf(b, of)}` }
    },
    examples: [
      {
        text: 'It takes two to three weeks.',
        anchor: null,
        words: 'two to three weeks',
        type: 'DURATION',
        value: 'P2W',
        mod: 'APPROX',
      },
      {
        text: 'It takes a day or two.',
        anchor: null,
        words: 'a day or two',
        type: 'DURATION',
        value: 'P1D',
        mod: 'APPROX',
      },
    ],
    counterexamples: ['It takes three weeks.'],
    source: TIMEML,
  },
]

/** Vague numbers that still tell how many. */
const ABOUT: readonly (readonly [RegExp, number])[] = [
  [/^a couple/, 2],
  [/^a dozen/, 12],
  [/^two dozen/, 24],
]

/** The units that may follow a larger one in a length. */
const BELOW: Partial<Record<Unit, readonly Unit[]>> = {
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour', 'minute'],
  hour: ['minute', 'second'],
  minute: ['second'],
}
