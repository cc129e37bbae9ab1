import type { DisputingRule } from './disputing.js'
import { done } from './disputing-words.js'
import { whole } from './words.js'

const OWN_CHOICE = 'own choice, checked against PolNeAR train'

const CONFIRM = whole(
  'confirm(?:s|ed|ing)?|corroborat(?:e|es|ed|ing)|verif(?:y|ies|ied|ying)|bear(?:s|ing)? out|bore out',
)
const CORRECT = whole(
  'correct(?:s|ed|ing)|clarif(?:ies|ied|ying)|retract(?:s|ed|ing)?|revis(?:es|ed|ing)|amend(?:s|ed|ing)?|walk(?:s|ed|ing)? back|took back|takes back|recant(?:s|ed|ing)?',
)

/** What in a statement confirms or corrects another. After the rules of disputing, in order of precedence. */
export const CONFIRMING: readonly DisputingRule[] = [
  {
    id: 'rule:disputes/confirms',
    summary: 'confirms it',
    kind: 'confirmed',
    against: (told) => (done(CONFIRM, told) ? { how: 'words', range: [0, told.content.length] } : null),
    examples: [
      ['confirmed', 'that the mill had been sold', 'confirm'],
      ['later confirmed', 'the report', 'confirm'],
    ],
    counterexamples: [
      ['has not confirmed', 'the report', 'not-confirmed'],
      ['said', 'the report was thorough'],
      ['acknowledged', 'that he had signed', 'confirm'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/corrects',
    summary: 'corrects it, takes it back',
    kind: 'corrected',
    against: (told) => (done(CORRECT, told) ? { how: 'words', range: [0, told.content.length] } : null),
    examples: [
      ['later corrected', 'the figure to nine'],
      ['retracted', 'the claim'],
    ],
    counterexamples: [['corrected', '', 'not-said']],
    source: OWN_CHOICE,
  },
]
