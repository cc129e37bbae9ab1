import { partsOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { periodEnd, quarterEnding } from '../periods.js'
import { type Draft, type Found, NO_DAY, NO_TIME, OWN, pattern, TIMEML, type TimeRule } from '../rule.js'
import { unitAfter, valueAfter, yearValue } from '../values.js'
import { GAP, S, YEAR } from '../words.js'

const NTH = '(?:first|second|third|fourth|final|1st|2nd|3rd|4th)'
const NUMBERS: Readonly<Record<string, number>> = { f: 1, s: 2, t: 3, '1': 1, '2': 2, '3': 3, '4': 4 }
const nthOf = (words: string): number => (/^fo|^fi?n/i.test(words) ? 4 : NUMBERS[words.charAt(0).toLowerCase()]!)
const RELATIVE: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
const AGO = `(?:a${S}year|year)(?:${S}|-)(?:ago|earlier)`

const quarter = { type: 'DATE', grain: 'quarter' } as const

/** A quarter without its year: this year's, or last year's where that one has not begun and nothing looks ahead. */
export function quarterOfYear(found: Found, context: Context, n: number, unit: 'Q' | 'H'): Draft {
  const { year, rel } = found.groups
  const draft = { type: 'DATE', grain: unit === 'Q' ? 'quarter' : 'half-year' } as const
  if (year !== undefined) {
    const value = `${year}-${unit}${n}`
    return isYearBefore(value, context) ? { ...draft, value, compared: true } : { ...draft, value }
  }
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY, implied: ['year'] }
  const now = partsOf(context.day)
  const begun = now.month > (n - 1) * (unit === 'Q' ? 3 : 6)
  const end = unit === 'Q' && rel === undefined ? periodEnd(found, context) : null
  const ended = end === null ? null : quarterEnding(end)
  // A quarter of the calendar has the year in which it ended; one of a fiscal year has the story's.
  if (ended?.endsWith(`Q${n}`)) return { ...draft, value: ended, from: 'story', implied: ['year'] }
  const back = !begun && context.direction(found) !== 'future' ? 1 : 0
  const then = yearValue(now.year + (rel === undefined ? -back : RELATIVE[rel.toLowerCase()]!))
  const told = {
    ...draft,
    value: then === null ? null : `${then}-${unit}${n}`,
    from: 'story',
    implied: ['year'],
  } as const
  return rel === 'last' ? { ...told, compared: true } : told
}

/** Whether a quarter is that of the year before the one that the story is about, which it is set against. */
function isYearBefore(value: string, context: Context): boolean {
  const last = context.quarter()
  return last >= 0 && valueAfter(context.named[last]!.draft.value!, 'year', -1) === value
}

/** The quarter that the story's figures are about: the last one named, else the one before the story's day. */
export function quarterMeant(context: Context, years: number): Draft {
  const last = context.quarter()
  const value =
    last >= 0 ? context.named[last]!.draft.value! : context.day === null ? null : unitAfter(context.day, 'quarter', -1)
  if (value === null) return { ...quarter, value, reason: NO_DAY }
  const then = valueAfter(value, 'year', years)
  return {
    ...quarter,
    value: then,
    from: last >= 0 ? last : 'story',
    implied: ['year'],
    ...(years === 0 ? {} : { compared: true as const }),
    ...(then === null ? { reason: NO_TIME } : {}),
  }
}

export const QUARTERS: readonly TimeRule[] = [
  {
    id: 'rule:times/quarter',
    summary: 'a quarter by its number, with or without the year',
    pattern: pattern(
      `(?:(?:the|its|this${S}year['’]s|(?<rel>last|this|next)${S}year['’]s)${S})?(?:(?<lead>${YEAR})(?:['’]s)?${S})?(?:fiscal${GAP})?(?<nth>${NTH})${GAP}(?:fiscal${S})?(?:quarter|period)s?(?:${S}of${S}(?:(?:fiscal${S})?(?:year${S})?(?<year>${YEAR})|(?<of>last|this|next)${S}year)|,?${S}(?<tail>${YEAR})(?!,\\d|-\\d))?`,
    ),
    read: (found, context) => {
      const { nth, lead, rel, of, year = found.groups.tail } = found.groups
      // "the second period" of a game is none.
      if (/period/i.test(found.words) && !context.earnings) return null
      if (/quarters$/i.test(found.words)) return null
      // In "its fourth-quarter loss" the pronoun is the loss's.
      if (/^\w+\s.*-quarter$/i.test(found.words) && !/^(?:(?:the|this|last|next)\s+fiscal|\d{4}\s)/i.test(found.words))
        return null
      // "scored in the fourth quarter"
      if (
        /\b(?:scored|touchdowns?|points|goals?|coach|halftime|played|rebounds|yards)\b/.test(context.before(found)) &&
        !year
      )
        return null
      return quarterOfYear({ ...found, groups: { year: year ?? lead, rel: of ?? rel } }, context, nthOf(nth!), 'Q')
    },
    examples: [
      {
        text: 'It lost money in the third quarter.',
        anchor: '2014-10-20',
        words: 'the third quarter',
        type: 'DATE',
        value: '2014-Q3',
      },
      {
        text: 'Its fourth-quarter loss grew.',
        anchor: '2014-01-20',
        words: 'fourth-quarter',
        type: 'DATE',
        value: '2013-Q4',
      },
      {
        text: 'Sales grew in the second quarter of 2012.',
        anchor: null,
        words: 'the second quarter of 2012',
        type: 'DATE',
        value: '2012-Q2',
      },
      {
        text: 'Fourth-quarter 2012 sales grew.',
        anchor: '2014-05-05',
        words: 'Fourth-quarter 2012',
        type: 'DATE',
        value: '2012-Q4',
      },
      {
        text: "Sales grew in last year's first quarter.",
        anchor: '2014-05-05',
        words: "last year's first quarter",
        type: 'DATE',
        value: '2013-Q1',
      },
    ],
    counterexamples: [
      'Three quarters of them left.',
      'She scored twice in the fourth quarter.',
      'The first quarters were taken.',
    ],
    source: TIMEML,
  },
  {
    id: 'rule:times/quarter-in-figures',
    summary: 'Q3 2014, 3Q',
    pattern: pattern(`(?:q(?<a>[1-4])|(?<b>[1-4])q)(?:,?${S}(?<year>${YEAR}))?`),
    first: 'q1234',
    read: (found, context) => quarterOfYear(found, context, Number(found.groups.a ?? found.groups.b), 'Q'),
    examples: [
      { text: 'Sales grew in Q3 2014 again.', anchor: null, words: 'Q3 2014', type: 'DATE', value: '2014-Q3' },
    ],
    counterexamples: ['The Q5 sold well.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/the-quarter',
    summary: 'the quarter that the story’s figures are about',
    pattern: pattern(
      `(?:(?:the|this|that|its)${S}(?:(?:latest|last|past|most${S}recent|recent|current|same|entire|full|reporting)${S})?(?:fiscal${S})?quarter|the${S}(?:latest|most${S}recent|reporting)${S}(?:fiscal${S})?period)(?!${S}of\\b)`,
    ),
    read: ({ words, ...place }, context) => {
      if (/^the\s+quarter$/i.test(words) && !context.earnings) return null
      if (/^[\s-]*(?:century|finals?|mile|pound|to-)/.test(context.after({ ...place }, 12))) return null
      if (/current/i.test(words) || (/^this/i.test(words) && context.quarter() < 0))
        return context.day === null
          ? { ...quarter, value: null, reason: NO_DAY }
          : { ...quarter, value: unitAfter(context.day, 'quarter', 0), from: 'story', implied: ['year'] }
      const last = context.named[context.quarter()]
      // A quarter of a fiscal year keeps the number that the story gave it.
      const end =
        last !== undefined && /fiscal/i.test(context.text.slice(last.start, last.end))
          ? null
          : periodEnd(place, context)
      const ended = end === null ? null : quarterEnding(end)
      return ended === null ? quarterMeant(context, 0) : { ...quarter, value: ended, from: 'story', implied: ['year'] }
    },
    examples: [
      {
        text: 'Sales rose in the quarter ended Jan. 31.',
        anchor: '2014-05-20',
        words: 'the quarter',
        type: 'DATE',
        value: '2013-Q4',
      },
      {
        text: 'Third-quarter sales rose. Costs fell in the quarter.',
        anchor: '2014-11-20',
        words: 'the quarter',
        type: 'DATE',
        value: '2014-Q3',
      },
    ],
    counterexamples: ['They moved to the quarter of the poor.'],
    source: OWN,
  },
  {
    id: 'rule:times/quarter-a-year-before',
    summary: 'the same quarter a year before',
    pattern: pattern(
      `(?:(?:the|its|an?)${S})?(?:(?:comparable|corresponding|same|like)${S}(?:quarter|period)${S}(?:of|in)${S}(?:fiscal${S})?(?<other>${YEAR})|(?:comparable|corresponding|same|like)${S}(?:year-(?:ago|earlier)${S})?(?:(?<nth>${NTH})${GAP})?(?:quarter|period)(?!${S}of${S}(?!last|the|this|fiscal|\\d))(?:${S}(?:(?:of${S})?last${S}year|${AGO}|(?:of|in)${S}(?:the${S})?(?:previous|prior)${S}year|the${S}year${S}before))?|last${S}year['’]s${S}(?:quarter|period)|quarter(?:,?${S})${AGO}|(?:year-(?:ago|earlier)|prior-year|year-before)(?:${S}(?:(?<n>${NTH})${GAP})?(?:quarter|period))?)`,
    ),
    read: (found, context) => {
      if (/^(?:the\s+)?(?:same|like)\s+period$/i.test(found.words)) return null
      if (context.quarter() < 0 && !context.earnings && !/\byear-|-year\b/i.test(found.words)) return null
      if (found.groups.other !== undefined) return sameOf(found.groups.other, context)
      const period = /period/i.test(found.words)
      const months = lengthMeant(context, found.start)
      if (months !== null && (period || !/quarter/i.test(found.words)))
        return months.startsWith('P') && period
          ? { type: 'DURATION', value: months, grain: 'month' }
          : lastYear(context)
      if (context.quarter() < 0 && !/quarter/i.test(found.words)) return lastYear(context)
      return quarterMeant(context, -1)
    },
    examples: [
      {
        text: 'Third-quarter sales rose 3% from the year-earlier quarter.',
        anchor: '2014-11-20',
        words: 'the year-earlier quarter',
        type: 'DATE',
        value: '2013-Q3',
      },
      {
        text: 'Third-quarter sales rose from the same period of 2012.',
        anchor: '2014-11-20',
        words: 'the same period of 2012',
        type: 'DATE',
        value: '2012-Q3',
      },
      {
        text: 'Third-quarter sales rose from the comparable period last year.',
        anchor: '2014-11-20',
        words: 'the comparable period last year',
        type: 'DATE',
        value: '2013-Q3',
      },
    ],
    counterexamples: ['They rose in the same quarter of town.'],
    source: OWN,
  },
  {
    id: 'rule:times/year-before-in-figures',
    summary:
      'in a company’s figures, a year earlier or last year, after "from" or a comma, is the quarter that they are set against',
    pattern: pattern(
      `(?:(?:in|for)${S}the${S})?(?:a${S}year${S}(?<ago>ago|earlier|before)|the${S}year${S}before|(?<last>last${S}year)(?!['’]))`,
    ),
    read: (found, context) => {
      if (!context.earnings || context.quarter() < 0) return null
      if (found.groups.last !== undefined && !isCompared(found, context)) return null
      if (lengthMeant(context, found.start) !== null) return lastYear(context)
      return quarterMeant(context, -1)
    },
    examples: [
      {
        text: 'Third-quarter profit was 3 crowns, up from 2 crowns a year earlier.',
        anchor: '2014-11-20',
        words: 'a year earlier',
        type: 'DATE',
        value: '2013-Q3',
      },
      {
        text: 'Third-quarter profit was 3 crowns, compared with 2 crowns last year.',
        anchor: '2014-11-20',
        words: 'last year',
        type: 'DATE',
        value: '2013-Q3',
      },
    ],
    counterexamples: ['Third-quarter profit rose. The firm was founded last year.'],
    source: OWN,
  },
  {
    id: 'rule:times/period-of-year',
    summary: 'the quarter of another year: "the 1988 quarter"',
    pattern: pattern(`the${S}(?<year>${YEAR})${S}(?:quarter|period)`),
    first: 't',
    read: ({ groups, words }, context) => sameOf(groups.year!, context, /quarter$/i.test(words)),
    examples: [
      {
        text: 'Third-quarter sales rose from the 2012 quarter.',
        anchor: '2014-11-20',
        words: 'the 2012 quarter',
        type: 'DATE',
        value: '2012-Q3',
      },
    ],
    counterexamples: ['The 2012 team won.'],
    source: OWN,
  },
  {
    id: 'rule:times/half-year',
    summary: 'half of a year',
    pattern: pattern(
      `(?:(?:the|its)${S})?(?<half>first|second|last|1st|2nd)(?:${S}|-)(?:fiscal${S})?half(?:${S}of${S}(?:(?:fiscal${S})?(?<year>${YEAR})|(?:(?<rel>last|this|next)|the)${S}(?:fiscal${S})?year))?`,
    ),
    read: (found, context) => {
      if (!/year|\d{4}$/i.test(found.words) && !context.earnings && !isOfFigures(found, context)) return null
      return quarterOfYear(found, context, /^(?:f|1)/i.test(found.groups.half!) ? 1 : 2, 'H')
    },
    examples: [
      {
        text: 'Sales fell in the last half of 1989.',
        anchor: null,
        words: 'the last half of 1989',
        type: 'DATE',
        value: '1989-H2',
      },
      {
        text: 'Sales fell in the first half of this year.',
        anchor: '2014-08-12',
        words: 'the first half of this year',
        type: 'DATE',
        value: '2014-H1',
      },
    ],
    counterexamples: ['They led in the first half.'],
    source: TIMEML,
  },
]

const FIGURES =
  /\b(?:sales|profits?|earnings|growth|grew|economy|exports?|imports?|revenues?|income|output|production|inflation|deliveries|shipped|shipments|orders|turnover|surplus|deficit|percent|million|billion|tons|tonnes)\b|[%$£€]/
const GAME =
  /\b(?:scor\w{1,4}|goals?|touchdowns?|coach|halftime|penalty|played|players?|yards|match|game|led|lead|minutes?)\b/

/** "Sales rose in the first half", but not of a game. */
function isOfFigures(found: Found, context: Context): boolean {
  const around = `${context.before(found)} ${context.after(found)}`
  return FIGURES.test(around) && !GAME.test(around) && !/^\s(?:of|an?|the)\b/.test(context.after(found, 6))
}

/** Whether "last year" is what a figure is compared with. */
const isCompared = (found: Found, context: Context): boolean =>
  /(?:compared|up|down|from|versus|against|rose|fell|earned|loss of|net of|profit of)[^.;]{0,90}$/.test(
    context.before(found, 110),
  ) &&
  /[\d)](?:\s\w+)?,?\s(?:(?:a|per) share,?\s)?(?:in\s|for\s)?$|(?:million|billion|cents|share|pence|quarter|period),?\s$|\bfrom\s$/.test(
    context.before(found, 30),
  ) &&
  !/^\s*['’]/.test(context.after(found, 3))

/** The same quarter of another year, or that year where figures are of other lengths. */
function sameOf(year: string, context: Context, quarterly = false): Draft {
  const last = context.quarter()
  if (last < 0 || (!quarterly && lengthMeant(context, Number.MAX_SAFE_INTEGER) !== null))
    return { type: 'DATE', value: year, grain: 'year' }
  return { ...quarter, value: year + context.named[last]!.draft.value!.slice(4), from: last, compared: true }
}

const lastYear = (context: Context): Draft =>
  context.day === null
    ? { type: 'DATE', value: null, grain: 'year', reason: NO_DAY }
    : { type: 'DATE', value: unitAfter(context.day, 'year', -1), grain: 'year', from: 'story', implied: ['year'] }

/** The months that figures run over where those were named after the last quarter: "the nine months". */
function lengthMeant({ named, text }: Context, before: number): string | null {
  for (let i = named.length - 1; i >= 0 && i > named.length - 6; i--) {
    const { draft, start, end } = named[i]!
    if (start >= before) continue
    if (draft.value !== null && draft.value.charAt(5) === 'Q') return null
    if (draft.type === 'DURATION' && /^(?:the|its)\s.*months$/i.test(text.slice(start, end))) return draft.value
  }
  return null
}
