import { type Draft, type Found, pattern, TIMEML, type TimeRule } from '../rule.js'
import { grainOfUnit } from '../values.js'
import { durationOf, GAP, NUMBER, numberOf, S, UNIT, unitOf, VAGUE } from '../words.js'

const lasting = (n: number | null, unit: string): Draft => ({
  type: 'DURATION',
  value: durationOf(n, unitOf(unit)),
  grain: grainOfUnit(unitOf(unit)),
})

const AROUND = `(?<lead>(?:(?:the|a|its|his|her|their|another|each${S}of${S}the|all)${S})?(?:(?:first|last|past|next|final|coming|latest|previous|preceding|following|remaining|recent|initial|entire|whole|full|opening|closing)${S})?)`

/** "a second" is as often an ordinal, "the day" a date. */
function readNumber({ groups }: Found): Draft | null {
  // In "a 10-year lease" the article is the lease's.
  if (groups.joint === '-' && groups.lead !== '') return null
  const n = groups.number === undefined ? null : numberOf(groups.number)
  if (/^(?:seconds?|quarters?)$/i.test(groups.unit!) && (n === 1 || n === null)) return null
  if (/^nights?$/i.test(groups.unit!) && n === 1) return null
  return lasting(n, groups.unit!)
}

export const DURATIONS: readonly TimeRule[] = [
  {
    id: 'rule:times/duration',
    summary: 'a number of units',
    pattern: pattern(
      `${AROUND}(?<number>${NUMBER}|an?)(?<joint>${GAP})(?:more${S}|additional${S}|consecutive${S}|straight${S}|full${S}|trading${S}|business${S}|working${S}|calendar${S}|long${S})?(?<unit>${UNIT})(?!-old)(?:-long)?`,
    ),
    read: readNumber,
    examples: [
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
    counterexamples: ['He came a second time.'],
    source: TIMEML,
  },
  {
    id: 'rule:times/vague-duration',
    summary: 'some units, we are not told how many',
    pattern: pattern(`${AROUND}(?<vague>${VAGUE})${GAP}(?:more${S})?(?<unit>${UNIT})(?!-old)`),
    read: ({ groups }) => lasting(null, groups.unit!),
    examples: [
      { text: 'He stayed for a few days.', anchor: null, words: 'a few days', type: 'DURATION', value: 'PXD' },
      {
        text: 'In the next several months it fell.',
        anchor: null,
        words: 'the next several months',
        type: 'DURATION',
        value: 'PXM',
      },
    ],
    counterexamples: ['Some 8-day tours end.', 'A few people left.'],
    source: TIMEML,
  },
]
