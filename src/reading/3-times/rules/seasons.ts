import { partsOf } from '../../../model/calendar.js'
import type { Context } from '../context.js'
import { type Draft, type Found, NO_DAY, pattern, TIMEML, type TimeRule, written } from '../rule.js'
import { yearValue } from '../values.js'
import { S, YEAR } from '../words.js'

const CODES: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' }
/** First month; a winter is that of its December. */
const FIRST: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function readSeason(found: Found, context: Context): Draft | null {
  const { season, year, which, rel } = found.groups
  const code = CODES[season!.toLowerCase()]!
  const draft = { type: 'DATE', grain: 'season' } as const
  if (year !== undefined) return { ...draft, value: `${year}-${code}` }
  if (which === undefined && rel === undefined && !isSeason(found, context)) return null
  if (/^(?:fall|spring)$/i.test(season!) && which === 'the' && !isSeason(found, context)) return null
  if (/^[A-Z][a-z]/.test(written(found, 'season'))) {
    if (/[a-z]\s*$/i.test(context.before(found, 3)) && found.words.toLowerCase() === season) return null
  }
  if (context.day === null) return { ...draft, value: null, reason: NO_DAY, implied: ['year'] }
  const { year: now, month } = partsOf(context.day)
  const first = FIRST[code]!
  const asked = (rel ?? which)?.toLowerCase().replace(/\s+/g, ' ')
  // January and February are in the winter that began last year.
  const latest = first <= month ? now : now - 1
  const inside = month >= first ? month < first + 3 : code === 'WI' && month < 3
  const value = (y: number) => {
    const text = yearValue(y)
    return { ...draft, value: text === null ? null : `${text}-${code}`, from: 'story', implied: ['year'] } as const
  }
  if (rel !== undefined) return value(now + { last: -1, this: 0, next: 1 }[asked as 'last' | 'this' | 'next'])
  if (asked === 'last' || asked === 'this past' || asked === 'the past') return value(inside ? latest - 1 : latest)
  if (asked === 'next' || asked === 'this coming' || asked === 'the coming') return value(latest + 1)
  if (asked === 'this') return value(inside ? latest : code === 'WI' ? now : now)
  return value(context.direction(found) === 'future' && !inside ? latest + 1 : latest)
}

/** "fall" and "spring" are words too. */
const isSeason = ({ groups, ...place }: Found, context: Context): boolean =>
  /^(?:last|next|this)/i.test(groups.which ?? '') ||
  groups.rel !== undefined ||
  (/\b(?:in|by|during|until|since|of|through|late|early|mid|for|every|each|over|throughout|into|next|this)[\s-]$/.test(
    context.before(place, 12),
  ) &&
    /^\s*(?:[,.;:)]|and\b|or\b|when|with|for\b|season|semester|election|$)/.test(context.after(place, 12)))

export const SEASONS: readonly TimeRule[] = [
  {
    id: 'rule:times/season',
    summary: 'a season; winter has the year of its December',
    pattern: pattern(
      `(?:(?<which>last|next|this(?:${S}past|${S}coming)?|the(?:${S}past|${S}coming)?)${S})?(?<season>spring|summer|fall|autumn|winter)(?:(?:,?${S}(?:of${S}(?:the${S}year${S})?)?(?<year>${YEAR}))|${S}(?:of${S})?(?<rel>last|this|next)${S}year)?(?!-|${S}(?:olympic|olympics|games|palace|camp|house))`,
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
