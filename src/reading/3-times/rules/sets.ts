import { type Draft, pattern, TIMEML, type TimeRule } from '../rule.js'
import { grainOfUnit, pad } from '../values.js'
import {
  durationOf,
  MONTH,
  monthNumber,
  NUMBER,
  numberOf,
  ordinalOf,
  PART,
  partOf,
  S,
  UNIT,
  type Unit,
  unitOf,
  WEEKDAY,
  weekdayNumber,
} from '../words.js'

const EVERY: Readonly<Record<string, readonly [unit: Unit, n: number]>> = {
  hourly: ['hour', 1],
  daily: ['day', 1],
  nightly: ['day', 1],
  weekly: ['week', 1],
  biweekly: ['week', 2],
  fortnightly: ['week', 2],
  monthly: ['month', 1],
  annually: ['year', 1],
  yearly: ['year', 1],
  semiannually: ['month', 6],
}

const every = (unit: Unit, n: number | null): Draft => ({
  type: 'SET',
  value: durationOf(n, unit),
  grain: grainOfUnit(unit),
})

/** A number with what is counted, right before "a year". */
const RATE =
  /(?:[$£€]\s?\d[\d.,]*|\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|many|several)(?:\s(?!of\b)\w+){0,2}\s(?:million|billion|trillion|dollars|cents|times|[a-z]{2,}s)|\b(?:million|billion|trillion))\s$/

const SEASONS: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' }

export const SETS: readonly TimeRule[] = [
  {
    id: 'rule:times/daily',
    summary: 'daily, weekly, annually …',
    pattern: pattern(`(?:twice${S}|(?:almost|nearly)${S})?(?<word>${Object.keys(EVERY).join('|')})(?!-)`),
    read: ({ groups, words, ...place }, context) => {
      // A paper's name: "the Tannick Daily Mail"
      if (/^[A-Z]/.test(words) && !/^[\s"“'‘`]*$/.test(context.before(place, 30))) return null
      if (/\b(?:semi|bi|tri)-$/.test(context.before(place, 6))) return null
      const [unit, n] = EVERY[groups.word!.toLowerCase()]!
      return every(unit, n)
    },
    examples: [
      { text: 'They march daily.', anchor: null, words: 'daily', type: 'SET', value: 'P1D' },
      { text: 'It costs a million annually.', anchor: null, words: 'annually', type: 'SET', value: 'P1Y' },
    ],
    counterexamples: ['The Vell Daily Mail wrote it.', 'It pays semi-annually.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/every',
    summary: 'each or every unit, weekday, month, season, part of the day',
    pattern: pattern(
      `(?:each|every|once${S}an?|twice${S}an?|(?:two|three|four|five|six|several)${S}times${S}an?|(?:once|twice)${S}(?:each|every)|per)${S}(?:and${S}every${S})?(?:(?<other>other|second|alternate)${S}|(?<nth>third|fourth|fifth|sixth|tenth)${S}|(?<number>${NUMBER}|few|couple${S}of)${S})?(?:(?<unit>${UNIT})|(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<season>spring|summer|fall|autumn|winter)|(?<part>${PART}))`,
    ),
    read: ({ groups }) => {
      const { other, nth, number, unit, weekday, month, season, part } = groups
      const n = other ? 2 : nth ? ordinalOf(nth) : number === undefined ? 1 : numberOf(number)
      if (unit === 'weekend' && n === 1) return { type: 'SET', value: 'XXXX-WXX-WE', grain: 'weekend' }
      if (unit !== undefined && !/^nights?$/i.test(unit))
        return n === 1 && /^second/.test(unit) ? null : every(unitOf(unit), n)
      const draft = { type: 'SET' } as const
      if (weekday) return { ...draft, value: `XXXX-WXX-${weekdayNumber(weekday)}`, grain: 'day' }
      if (month) return { ...draft, value: `XXXX-${pad(monthNumber(month))}`, grain: 'month' }
      if (season) return { ...draft, value: `XXXX-${SEASONS[season.toLowerCase()]}`, grain: 'season' }
      return { ...draft, value: `XXXX-XX-XX${partOf(part ?? 'night')}`, grain: 'part-of-day' }
    },
    examples: [
      { text: 'They march every day.', anchor: null, words: 'every day', type: 'SET', value: 'P1D' },
      { text: 'They meet every other week.', anchor: null, words: 'every other week', type: 'SET', value: 'P2W' },
      { text: 'They meet each Thursday.', anchor: null, words: 'each Thursday', type: 'SET', value: 'XXXX-WXX-4' },
      { text: 'They meet every weekend.', anchor: null, words: 'every weekend', type: 'SET', value: 'XXXX-WXX-WE' },
      { text: 'They meet twice a month.', anchor: null, words: 'twice a month', type: 'SET', value: 'P1M' },
    ],
    counterexamples: ['Each of them left.', 'He lost every time.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/so-much-a-unit',
    summary: 'what is told as so much or so many a unit: "three million crowns a year"',
    pattern: pattern(
      `an?${S}(?<unit>hour|day|night|week|month|year)(?!-|${S}(?:ago|earlier|later|before|after|from|since|on|into|of|long)\\b)`,
    ),
    read: ({ groups, ...place }, context) =>
      RATE.test(context.before(place, 40)) ? every(unitOf(groups.unit!), 1) : null,
    examples: [
      { text: 'It costs 3 million crowns a year.', anchor: null, words: 'a year', type: 'SET', value: 'P1Y' },
      { text: 'It plans four flights a week.', anchor: null, words: 'a week', type: 'SET', value: 'P1W' },
    ],
    counterexamples: ['He stayed a year.', 'He sold 12 boats a year ago.', 'It took half a year.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/weekdays-in-general',
    summary: 'weekdays and weekends in the plural',
    pattern: pattern(
      `(?<days>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?<plural>s)?(?:${S}(?<part>mornings|afternoons|evenings|nights))?|weekends|weekdays`,
    ),
    read: ({ groups, words }) => {
      const { days, plural, part } = groups
      if (days === undefined)
        return { type: 'SET', value: /^weekends/i.test(words) ? 'XXXX-WXX-WE' : 'XXXX-WXX-XX', grain: 'day' }
      if (plural === undefined && part === undefined) return null
      return {
        type: 'SET',
        value: `XXXX-WXX-${weekdayNumber(days)}${part ? partOf(part) : ''}`,
        grain: part ? 'part-of-day' : 'day',
      }
    },
    examples: [
      { text: 'They meet on Mondays.', anchor: null, words: 'Mondays', type: 'SET', value: 'XXXX-WXX-1' },
      { text: 'They fly Tuesday nights.', anchor: null, words: 'Tuesday nights', type: 'SET', value: 'XXXX-WXX-2TNI' },
    ],
    counterexamples: ['They met on Monday.'],
    source: TIMEML,
  },
]
