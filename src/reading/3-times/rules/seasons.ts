import { partsOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { type Draft, type Found, NO_DAY, pattern, TIMEML, type TimeRule, written } from '../rule.js'
import { yearOfTwo, yearValue } from '../values.js'
import { S, YEAR } from '../words.js'

const CODES: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' }
/** First month; a winter is that of its December. */
const FIRST: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Whose year the words ask for: years from that of the latest such season, or from this year. */
function yearAsked(found: Found, context: Context, code: string): number | null {
  if (context.day === null) return null
  const { year, month } = partsOf(context.day)
  const first = FIRST[code]!
  const { rel } = found.groups
  if (rel !== undefined) return year + RELATIVE[rel]!
  // January and February are in the winter that began last year.
  const latest = first <= month ? year : year - 1
  const inside = month >= first ? month < first + 3 : code === 'WI' && month < 3
  const which = found.groups.which?.split(/\s+/).at(-1) ?? 'the'
  if (which === 'last' || which === 'past') return inside ? latest - 1 : latest
  if (which === 'next' || which === 'coming') return latest + 1
  if (which === 'this') return inside ? latest : year
  return context.direction(found) === 'future' && !inside ? latest + 1 : latest
}

const RELATIVE: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

function readSeason(found: Found, context: Context): Draft | null {
  const { season, year, two, which, rel } = found.groups
  const code = CODES[season!]!
  const draft = { type: 'DATE', grain: 'season' } as const
  if (year !== undefined) return { ...draft, value: `${year}-${code}` }
  if (two !== undefined) return { ...draft, value: `${yearOfTwo(two, context.day)}-${code}`, implied: ['year'] }
  const bare = which === undefined && rel === undefined
  const word = /^(?:fall|spring)$/.test(season!) && which === 'the'
  if ((bare || word) && !isSeason(found, context)) return null
  // A part of a name: "at Camp Winter"
  if (bare && /^[A-Z][a-z]/.test(written(found, 'season'))) return null
  const asked = yearAsked(found, context, code)
  if (asked === null) return { ...draft, value: null, reason: NO_DAY, implied: ['year'] }
  const then = yearValue(asked)
  return { ...draft, value: then === null ? null : `${then}-${code}`, from: 'story', implied: ['year'] }
}

/** "fall" and "spring" are words too. */
const isSeason = (found: Found, context: Context): boolean =>
  LED.test(context.before(found, 12)) &&
  /^\s*(?:[,.;:)]|and\b|or\b|when|with|for\b|season|semester|election|$)/.test(context.after(found, 12))

const LED =
  /\b(?:in|by|during|until|since|of|through|late|early|mid|for|every|each|over|throughout|into|next|this)[\s-]$/

export const SEASONS: readonly TimeRule[] = [
  {
    id: 'rule:times/season',
    summary: 'a season; winter has the year of its December',
    pattern: pattern(
      `(?:(?<which>last|next|this(?:${S}past|${S}coming)?|the(?:${S}past|${S}coming)?)${S})?(?<season>spring|summer|fall|autumn|winter)(?:(?:,?${S}(?:of${S}(?:the${S}year${S})?)?(?:(?<year>${YEAR})(?:[-–/]\\d{1,2}(?!\\d))?|['’‘](?<two>\\d\\d)(?![\\ds])))|${S}(?:of${S})?(?<rel>last|this|next)${S}year)?(?!-|${S}(?:olympic|olympics|games|palace|camp|house))`,
    ),
    read: readSeason,
    examples: [
      { text: 'He was shot last fall.', anchor: '2014-04-12', words: 'last fall', type: 'DATE', value: '2013-FA' },
      { text: 'It grew in the summer.', anchor: '2014-10-12', words: 'the summer', type: 'DATE', value: '2014-SU' },
      {
        text: 'It froze in the winter of 1994.',
        anchor: null,
        words: 'the winter of 1994',
        type: 'DATE',
        value: '1994-WI',
      },
    ],
    counterexamples: ['Prices fall.', 'The fall was deep.', 'They spring up.', 'He went to the Winter Palace.'],
    source: TIMEML,
  },
]
