import type { Context } from '../context.js'
import { type Found, OUT_OF_RANGE, OWN, pattern, type TimeRule } from '../rule.js'
import { S, YEAR } from '../words.js'

/** Four digits that count something, or are part of a name or a larger number. */
function isYear(found: Found, context: Context): boolean {
  const year = Number(found.groups.year)
  const before = context.before(found, 24)
  const after = context.after(found, 24)
  if (
    /[$£€#+=:/.]\s?$|\d[,.-]$|\b(?:no\.?|number|flight|room|box|page|boeing|route|section|level of|at|highway|suite|only|than|of the|about|some|nearly|almost|over|another|least)\s$/.test(
      before,
    ) &&
    !groupsMarked(found)
  ) {
    if (
      !/\b(?:of the|at|than|about|some|over|nearly|almost)\s$/.test(before) ||
      /^\s[a-z]/.test(context.text.slice(found.end, found.end + 2))
    )
      return false
  }
  if (
    /^(?:,\d{3}|\.\d|:\d|%|\s?(?:percent|people|men|women|troops|soldiers|jobs|workers|employees|shares|points|feet|miles|kilometers|kilometres|km|meters|metres|tons|tonnes|pounds|dollars|students|homes|years|members|votes|cases|hours|gmt|degrees|barrels|square|delegates|families|acres|euros|yards|units|copies|seats|others|deaths|tickets|calls|rebels|police|refugees|prisoners|words|vehicles|cars|on the|street|avenue|st\.|ave\.|road)\b)/.test(
      after,
    )
  )
    return false
  return (
    year >= 1900 ||
    groupsMarked(found) ||
    /\b(?:in|since|until|of|by|from|before|after|between|around|and|to|early|late|mid|circa)[\s-]$|\($/.test(before)
  )
}

const groupsMarked = ({ groups }: Found): boolean => groups.marked !== undefined

export const YEARS: readonly TimeRule[] = [
  {
    id: 'rule:times/year',
    summary: 'a year in digits',
    pattern: pattern(
      `(?<marked>(?:the${S})?(?:calendar${S})?year${S}|calendar${S})?(?<year>${YEAR})(?!\\d|-\\d\\d\\d)`,
    ),
    read: (found, context) =>
      isYear(found, context) ? { type: 'DATE', grain: 'year', value: found.groups.year! } : null,
    examples: [
      { text: 'It opened in 1996.', anchor: null, words: '1996', type: 'DATE', value: '1996' },
      { text: 'It opened in the year 1648.', anchor: null, words: 'the year 1648', type: 'DATE', value: '1648' },
      {
        text: 'It opened in early 2003.',
        anchor: null,
        words: 'early 2003',
        type: 'DATE',
        value: '2003',
        mod: 'START',
      },
    ],
    counterexamples: ['It has 2000 people.', 'It costs $1999.', 'He flew 1,900 miles.'],
    source: OWN,
  },
  {
    id: 'rule:times/year-out-of-range',
    summary: 'a year after 9999: no value',
    pattern: pattern(`(?:the${S})?year${S}(?:\\d{5,12}|\\d{2,3}(?:,\\d{3})+)`),
    read: () => ({ type: 'DATE', value: null, grain: 'year', reason: OUT_OF_RANGE }),
    examples: [
      { text: 'It will shut in the year 12025.', anchor: null, words: 'the year 12025', type: 'DATE', value: null },
    ],
    counterexamples: ['It will shut in the year 2025.'],
    source: OWN,
  },
]
