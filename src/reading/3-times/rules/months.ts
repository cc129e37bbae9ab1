import { partsOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { yearOfNext } from '../periods.js'
import { type Draft, type Found, NO_DAY, pattern, TIMEML, type TimeRule, written } from '../rule.js'
import { nearestMonth, pad, unitAfter, yearValue } from '../values.js'
import { MONTH, monthNumber, S, YEAR } from '../words.js'

/** What leads a month. */
const LEADS =
  /\b(?:in|since|until|till|by|from|of|to|and|through|before|after|during|between|for|early|late|mid|last|next|this|every|each)[\s-]+$/
/** After these no verb can stand. */
const NO_VERB = /\b(?:in|since|until|during|last|next|early|late|mid)[\s-]+$/
const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i

/** "may" and "march" are verbs, "jan" may be a name: they want a preposition, a capital or a point. */
function isMonth(found: Found, context: Context): boolean {
  const word = written(found, 'month').replace('.', '')
  const before = context.before(found, 30)
  if (ABBREVIATED.test(word)) {
    const led = LEADS.test(before) || /\bthe\s$/.test(before)
    return led && /^[A-Z]/.test(word) && found.groups.month!.endsWith('.')
  }
  // "this august body"
  if (
    word === 'august' &&
    /\b(?:an?|the|this|these|its|his|her|their)\s{1,2}$/.test(`${before}${found.groups.which ?? ''} `)
  )
    return false
  if (/^(?:april|june|august)$/i.test(word)) return !isFirstName(found, context, before)
  if (!/^(?:may|march)$/i.test(word)) return true
  const capital = word !== word.toLowerCase() && word !== word.toUpperCase()
  return capital ? isCapitalMonth(found, context, before) : isPlainMonth(found, context, before)
}

/** "April Rowe", where nothing leads a month. */
const isFirstName = (found: Found, context: Context, before: string): boolean =>
  found.groups.which === undefined &&
  found.groups.rel === undefined &&
  /^\s[A-Z][a-z]+\b(?!['’]s? [a-z])/.test(context.text.slice(found.end, found.end + 24)) &&
  !/(?:\b(?:in|since|until|till|by|from|of|to|through|before|after|during|between|for|early|late|mid|the|an?|its|this|each|every)[\s-]+|-)$/.test(
    before,
  )

/** "MAY", "may": only where no verb can be meant. */
const isPlainMonth = (found: Found, context: Context, before: string): boolean =>
  NO_VERB.test(before) ||
  (LEADS.test(before) && !/\b(?:to|and)\s$/.test(before) && /^\s*(?:[,.;:?!)]|$|\d{4})/.test(context.after(found, 8)))

/** "May", which in a title may be the verb: led, or before a point, or "the March accession". */
function isCapitalMonth(found: Found, context: Context, before: string): boolean {
  if (/\bthe\s$/.test(before))
    return (
      /^\s[a-z]/.test(context.after(found, 3)) &&
      !/^\s(?:on|of|for|to|from|in|was|is|and|through)\b/.test(context.after(found, 9))
    )
  if (LEADS.test(before) || found.groups.which !== undefined) return true
  // "the Harvest March"
  if (/\b[A-Z][\w’']*\s$/.test(context.text.slice(Math.max(0, found.start - 16), found.start))) return false
  const after = context.after(found, 20)
  return /\w\s$/.test(before) && /^\s*(?:['’]s\b|[,.;:)]|$|through\b|and\s[a-z]{3,9}\b\s*[,.])/.test(after)
}

export const MONTHS: readonly TimeRule[] = [
  {
    id: 'rule:times/month-year',
    summary: 'a month with its year',
    pattern: pattern(
      `(?:the${S}month${S}of${S})?(?<month>${MONTH})(?:,?${S}|${S}of${S}|-)(?<year>${YEAR})(?!,\\d|\\d|-\\d)`,
    ),
    read: ({ groups }) => ({
      type: 'DATE',
      grain: 'month',
      value: `${groups.year}-${pad(monthNumber(groups.month!))}`,
    }),
    examples: [
      { text: 'It began in November 1995.', anchor: null, words: 'November 1995', type: 'DATE', value: '1995-11' },
      { text: 'It began in Sept. 2003.', anchor: null, words: 'Sept. 2003', type: 'DATE', value: '2003-09' },
      {
        text: 'It ended in early March of 2011.',
        anchor: null,
        words: 'early March of 2011',
        type: 'DATE',
        value: '2011-03',
        mod: 'START',
      },
    ],
    counterexamples: ['It may reach 2,000 homes.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/month',
    summary: 'a month alone: the last one, or the next where the clause looks ahead',
    pattern: pattern(
      `(?:(?<which>last|next|this|the${S}coming|this${S}past|this${S}coming)${S})?(?:the${S}month${S}of${S})?(?<month>${MONTH})(?:,?${S}(?:of${S})?(?<rel>last|this|next)${S}year)?`,
    ),
    read: readMonth,
    examples: [
      { text: 'The mill closed in October.', anchor: '2014-08-12', words: 'October', type: 'DATE', value: '2013-10' },
      {
        text: 'It ran from November to August 2011.',
        anchor: '2014-07-12',
        words: 'November',
        type: 'DATE',
        value: '2010-11',
      },
      {
        text: 'Rain falls between June and August.',
        anchor: '2014-07-12',
        words: 'August',
        type: 'DATE',
        value: '2014-08',
      },
      {
        text: 'The mill will close in October.',
        anchor: '2014-08-12',
        words: 'October',
        type: 'DATE',
        value: '2014-10',
      },
      { text: 'The mill closed last May.', anchor: '2014-02-12', words: 'last May', type: 'DATE', value: '2013-05' },
      {
        text: 'The mill closed in late May.',
        anchor: '2014-08-12',
        words: 'late May',
        type: 'DATE',
        value: '2014-05',
        mod: 'END',
      },
      {
        text: 'Mid-November was wet.',
        anchor: '2014-12-12',
        words: 'Mid-November',
        type: 'DATE',
        value: '2014-11',
        mod: 'MID',
      },
    ],
    counterexamples: [
      'They may go.',
      'They march on.',
      'The long march ended.',
      'Jan told them.',
      'June Vell and April Rowe left.',
      'He spoke to this august body.',
    ],
    source: TIMEML,
  },
]

function readMonth(found: Found, context: Context): Draft | null {
  const { month, which } = found.groups
  if (!isMonth(found, context)) return null
  const m = monthNumber(month!)
  const draft = { type: 'DATE', grain: 'month', implied: ['year'] } as const
  const joined = which === undefined ? yearOfNext(found, context, m) : null
  if (joined !== null) return { ...draft, value: `${yearValue(joined)}-${pad(m)}` }
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY }
  const { year, month: now } = partsOf(context.day)
  const at = (y: number) => {
    const value = yearValue(y)
    return { ...draft, value: value === null ? null : `${value}-${pad(m)}`, from: 'story' } as const
  }
  const rel = found.groups.rel
  if (rel !== undefined) return at(year + { last: -1, this: 0, next: 1 }[rel as 'last' | 'this' | 'next'])
  const asked = which?.toLowerCase()
  if (asked === 'last' || asked?.endsWith('past')) return at(m < now ? year : year - 1)
  if (asked === 'next' || asked?.endsWith('coming')) return at(m > now ? year : year + 1)
  if (asked === 'this') return at(year)
  const following = followingMonth(context, found.start, m)
  if (following !== null) return { ...draft, ...following }
  return { ...draft, value: nearestMonth(context.day, m, context.direction(found)), from: 'story' }
}

/** In "between June and August" the second follows the first, whatever the verb. */
function followingMonth(context: Context, start: number, month: number): Pick<Draft, 'value' | 'from'> | null {
  const last = context.named.at(-1)
  const value = last?.draft.value
  if (!value || last!.draft.grain !== 'month' || last!.draft.type !== 'DATE' || start - last!.end > 12) return null
  const joint = /^,?\s?(?:(?:to|through|until|and|or)\s|[-–]\s?)(?:late\s|early\s|mid-?)?$/
  const away = (month - Number(value.slice(5, 7)) + 12) % 12
  if (!joint.test(context.lower.slice(last!.end, start)) || away === 0) return null
  // "In August and May" tells of two months, not of a time between them.
  if (/\b(?:and|or)\s/.test(context.lower.slice(last!.end, start)) && away > 6) return null
  const next = unitAfter(`${value.slice(0, 7)}-01`, 'month', away)
  return next === null ? null : { value: next, from: context.named.length - 1 }
}
