import { type DueRule, GOLD, pattern } from './rule.js'

const MEETINGS =
  '(?:elections?|referend(?:um|ums|a)|votes?|primary|primaries|caucus(?:es)?|ballots?|run-?offs?|summits?|meetings?|talks|hearings?|trials?|debates?|conventions?|conferences?|inauguration|ceremony|launch|rally|rallies|polls|visits?|anniversary|sessions?|strike|match|final|festival|concert|opening|auction|sentencing)'
const NAMED =
  "(?:(?!(?:to|of|for|with|from|in|on|at|by|and|or|is|was|are|were|has|have|had|hold|holds|held|will|that|who|which|about|as|than) )[\\p{L}\\p{N}][\\p{L}\\p{N}.'-]{0,24} ){0,4}?"

/** Gatherings that are planned, without a verb that says so. */
export const GATHERING_RULES: readonly DueRule[] = [
  {
    id: 'rule:dues/planned-thing',
    kind: 'planned',
    summary: 'a planned gathering or journey',
    voice: true,
    needs: ['planned', 'scheduled', 'planning'],
    pattern: pattern(
      `(?:(?<verb>\\b(?:is|are)(?: also| now)? planning) (?=(?:a|an|the|more|new|two|three|protests|rallies) )|\\b(?:a|the|his|her|its|their|an) (?:[\\p{L}-]{2,20} ){0,2}?(?:planned|scheduled) )(?<what>(?:(?!(?:to|of|for|with|in|on|at|by|and|or|is|was|who|that|which)\\b)[\\p{L}.'-]{1,24} ){0,4}?(?:marche?s?|demonstrations?|protests?|speech|speeches|visits?|trips?|tours?|walk-?outs?|releases?|launch|launches|merger|sale|sit-ins?|boycotts?|vigils?|parades?|rallies|rally|meetings?|talks|summits?|strikes?|hearings?|elections?|votes?|debates?|conferences?)\\b)`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [
      { words: 'They met before a planned march to the harbour.', what: 'march to the harbour' },
      { words: 'The pilots are planning a large protest.', what: 'a large protest' },
    ],
    counterexamples: [{ words: 'They planned well and met with no protest.' }],
    source: GOLD,
  },
]

/** Gatherings that are named with their date, wherever they stand. The story asserts them. */
export const DATED_RULES: readonly DueRule[] = [
  {
    id: 'rule:dues/dated-before',
    kind: 'planned',
    summary: 'a vote or gathering with its date before it',
    voice: true,
    pattern: pattern(`(?<![\\p{L}§])(?<what>@(?:'s?)? ${NAMED}${MEETINGS})\\b(?!['-])`),
    deed: 'exact',
    owes: 'nobody',
    time: 'ahead',
    examples: [
      {
        act: 'say',
        cue: 'said',
        words: 'the forgers wanted to sway the 8 November Ostrelle council election',
        when: '8 November',
        what: '8 November Ostrelle council election',
      },
      { words: 'She is away until next week’s summit.', when: 'next week', what: 'next week’s summit' },
    ],
    counterexamples: [{ words: 'The council election was calm.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/dated-after',
    kind: 'planned',
    summary: 'a vote or gathering with its date after it',
    voice: true,
    pattern: pattern(
      `\\b(?<what>(?:(?:the|a|an|its|their|his|her|(?:this|that|each)(?! ${MEETINGS}\\b)) )${NAMED}${MEETINGS})(?: (?:here|there|in \\p{L}[\\p{L}.-]{1,20}(?: \\p{L}[\\p{L}.-]{1,20})?))?,? (?:(?:on|in|for|of) (?:(?:the|early|late|mid) ){0,2})?@`,
    ),
    deed: 'exact',
    owes: 'possessor',
    time: 'ahead',
    examples: [
      { words: 'They may turn away at a guild convention in July.', when: 'July', what: 'a guild convention' },
      { words: 'He led them before the Ostrelle vote 16 May.', when: '16 May', what: 'the Ostrelle vote' },
      {
        words: 'He could win before the guild’s yearly meeting in Ulm next month.',
        when: 'next month',
        what: 'the guild’s yearly meeting',
      },
    ],
    counterexamples: [{ words: 'They met at a guild convention.' }],
    source: GOLD,
  },
]
