import { pattern, TIMEML, type TimeRule } from '../rule.js'
import { numberOf, S, WORD_NUMBER } from '../words.js'

const CENTURIES: Readonly<Record<string, number>> = { seventeen: 1700, eighteen: 1800, nineteen: 1900, twenty: 2000 }
const SMALL = '(?:zero|oh|o)[- ](?:one|two|three|four|five|six|seven|eight|nine)|hundred'

export const SPELLED_YEARS: readonly TimeRule[] = [
  {
    id: 'rule:times/year-in-words',
    summary: 'a year in words, as transcripts write it',
    pattern: pattern(
      `(?:(?:the${S})?year${S})?(?:(?<century>seventeen|eighteen|nineteen|twenty)(?:${S}|-)(?<rest>${SMALL}|${WORD_NUMBER})|two[- ]thousand(?:${S}(?:and${S})?(?<small>${WORD_NUMBER}))?)`,
    ),
    read: ({ groups, words, ...place }, context) => {
      const { century, rest, small } = groups
      const led =
        /\byear\b/i.test(words) ||
        /\b(?:in|since|until|of|by|from|before|after|between|to|early|late)\s$/.test(context.before(place, 10))
      if (!led || /^\s(?:people|men|dollars|percent|points|votes)\b/.test(context.after(place, 16))) return null
      if (century === undefined)
        return { type: 'DATE', grain: 'year', value: String(2000 + (small === undefined ? 0 : (numberOf(small) ?? 0))) }
      const tail = rest === 'hundred' ? 0 : (numberOf(rest!.replace(/^(?:zero|oh|o)[- ]/, '')) ?? 0)
      // "twenty five" is a number
      if (tail < 10 && !/^(?:zero|oh|o)/.test(rest!) && rest !== 'hundred') return null
      return { type: 'DATE', grain: 'year', value: String(CENTURIES[century]! + tail) }
    },
    examples: [
      {
        text: 'It opened in nineteen ninety-four.',
        anchor: null,
        words: 'nineteen ninety-four',
        type: 'DATE',
        value: '1994',
      },
      {
        text: 'It ends by the year two thousand.',
        anchor: null,
        words: 'the year two thousand',
        type: 'DATE',
        value: '2000',
      },
    ],
    counterexamples: ['It sold two thousand boats.', 'She is twenty one.'],
    source: TIMEML,
  },
]
