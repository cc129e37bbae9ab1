import { makeDay } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { type Draft, type Found, NO_DAY, NO_SUCH_DAY, pattern, TIMEML, type TimeRule } from '../rule.js'
import { nearestDate } from '../values.js'
import { MONTH, monthNumber, S, YEAR } from '../words.js'

const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const TO = `(?:\\s?[-–—]\\s?|${S}(?:to|through|until|till)${S}(?:the${S})?)`
const AND = `(?:${TO}|${S}and${S}(?:the${S})?)`

/** Two days of one month, the one at each end of the match: its first number and the rest. */
function twoDays(found: Found, context: Context): Draft | null {
  const { a, b, month, year } = found.groups
  const m = monthNumber(month!)
  const at = (d: string): Draft => {
    const draft = { type: 'DATE', grain: 'day' } as const
    const n = Number.parseInt(d, 10)
    if (year !== undefined) {
      const value = makeDay(Number(year), m, n)
      return value === null ? { ...draft, value, reason: NO_SUCH_DAY } : { ...draft, value }
    }
    if (context.day === null) return { ...draft, value: null, reason: NO_DAY, implied: ['year'] }
    const value = nearestDate(context.day, m, n, () => context.direction(found))
    return { ...draft, value, from: 'story', implied: ['year'], ...(value === null ? { reason: NO_SUCH_DAY } : {}) }
  }
  const [first, second] = [at(a!), at(b!)]
  const range =
    first.value !== null && second.value !== null && first.value < second.value
      ? { range: `${first.value}/${second.value}` }
      : {}
  const words = found.words.toLowerCase()
  // Where the month leads, the second is a number alone; where it follows, the first.
  const cut = words.indexOf(a!, /^\d/.test(words) ? 0 : month!.length) + a!.length
  const start = found.start + words.indexOf(b!, cut)
  return { ...first, ...range, end: found.start + cut, also: [{ ...second, ...range, start, end: found.end }] }
}

/** No story tells of so many years by the first and the last of them. */
const LONG = 500

export const RANGES: readonly TimeRule[] = [
  {
    id: 'rule:times/days-of-a-month',
    summary: 'two days before their month: "between 3 and 5 May"',
    pattern: pattern(
      `(?<a>${DAY})${AND}(?<b>${DAY})${S}(?:of${S})?(?<month>${MONTH})(?:,?${S}(?<year>${YEAR})(?!,\\d|-\\d|\\d))?`,
    ),
    first: '0123456789',
    read: (found, context) =>
      // "and" may join what is no range
      /^\S+\s+and/i.test(found.words) && !/\bbetween\s+(?:the\s+)?$/.test(context.before(found, 16))
        ? withoutRange(twoDays(found, context))
        : twoDays(found, context),
    examples: [
      { text: 'It ran between 3 and 5 May 2012.', anchor: null, words: '3', type: 'DATE', value: '2012-05-03' },
      {
        text: 'It ran between 3 and 5 May 2012.',
        anchor: null,
        words: '5 May 2012',
        type: 'DATE',
        value: '2012-05-05',
      },
    ],
    counterexamples: ['They won 3 to 5 in May.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/month-and-its-days',
    summary: 'two days after their month: "May 3-5"',
    pattern: pattern(
      `(?<month>${MONTH})${S}(?<a>${DAY})${AND}(?<b>${DAY})(?![:.]\\d|,\\d{3}|%|${S}(?:${MONTH}|percent|million|people|[ap]\\.?m|others|days|hours|years))(?:,?${S}(?<year>${YEAR})(?!,\\d|-\\d|\\d))?`,
    ),
    read: (found, context) =>
      /\sand\s/i.test(found.words) && !/\bbetween\s+$/.test(context.before(found, 12))
        ? withoutRange(twoDays(found, context))
        : twoDays(found, context),
    examples: [
      {
        text: 'The fair on Aug. 3-5 was wet.',
        anchor: '2014-08-12',
        words: 'Aug. 3',
        type: 'DATE',
        value: '2014-08-03',
      },
      { text: 'The fair on Aug. 3-5 was wet.', anchor: '2014-08-12', words: '5', type: 'DATE', value: '2014-08-05' },
    ],
    counterexamples: ['It opened on Aug. 3, 5 hours late.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/years-from-to',
    summary: 'two years with a dash: "1914-18"',
    pattern: pattern(`(?<a>${YEAR})(?:-|–|/|${S}[-–]${S}(?=\\d\\d\\)))(?<b>${YEAR}|\\d\\d)(?![\\d-])`),
    first: '12',
    read: (found, context) => {
      const { a, b } = found.groups
      const to = b!.length === 2 ? a!.slice(0, 2) + b! : b!
      // "2008-05" is a month where nothing leads
      if (Number(to) <= Number(a) || /(?:[\d$£€/-]|:\s?|\bpp?\.\s|\bpages\s)$/.test(context.before(found, 6)))
        return null
      // "1310-2050" are prices.
      if (Number(to) - Number(a) > LONG) return null
      const range = { range: `${a}-01-01/${to}-12-31` }
      const draft = { type: 'DATE', grain: 'year', ...range } as const
      const start = found.end - b!.length
      return { ...draft, value: a!, end: found.start + 4, also: [{ ...draft, value: to, start, end: found.end }] }
    },
    examples: [
      { text: 'He ruled from 1914-18 alone.', anchor: null, words: '1914', type: 'DATE', value: '1914' },
      { text: 'Her last poems (1851 – 53) are dark.', anchor: null, words: '53', type: 'DATE', value: '1853' },
      { text: 'He ruled from 1914-18 alone.', anchor: null, words: '18', type: 'DATE', value: '1918' },
    ],
    counterexamples: ['Call 1914-12-0555.'],
    source: TIMEML,
  },
]

function withoutRange(draft: Draft | null): Draft | null {
  if (draft === null) return null
  const { range: _, also = [], ...rest } = draft
  return { ...rest, also: also.map(({ range: __, ...other }) => other) }
}
