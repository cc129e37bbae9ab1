import type { Distance } from '../../model/act.js'
import { type FieldRule, stems, type Weighed, words } from './rule.js'

const FACTIVE = 'factive reporting verbs (Kiparsky & Kiparsky 1970; Hooper 1975)'
const HEDGE = 'hedges and evidentials (Hyland 1998), own choice'

/** How far the story stands from what it reports; where none applies, plainly beside it. */
export const DISTANCES: readonly FieldRule<Distance, Weighed>[] = [
  {
    id: 'rule:statements/hearsay',
    summary: 'reportedly, is said to',
    value: 'hearsay',
    applies: ({ cue }) =>
      words(
        'reportedly|reputedly|rumou?red|(?:is|are|was|were|been) (?:widely |also )?(?:said|reported|rumou?red|understood|supposed) to(?: have)?|word (?:is|has it)|rumou?rs?|hearsay',
      ).test(cue) || /^(?:is|are|was|were) (?:said|reported|rumou?red)$/.test(cue),
    examples: [
      ['reportedly', 'The envoy had named a day'],
      ['is said to', 'have left'],
    ],
    counterexamples: [['reported', 'that the envoy had left']],
    source: HEDGE,
  },
  {
    id: 'rule:statements/doubtful',
    summary: 'claimed, alleged',
    value: 'doubtful',
    applies: ({ cue, silent }) =>
      !silent &&
      stems(
        'claim(?:s|ed|ing)?\\b|alleg(?:e|es|ed|ing|edly|ation|ations)\\b|purport|so-called|supposedly|profess|pretend|ostensib|boast|insinuat',
      ).test(cue),
    examples: [
      ['claimed', 'he had won'],
      ['alleges', 'that the votes were bought'],
    ],
    counterexamples: [['declaimed', 'a poem']],
    source: HEDGE,
  },
  {
    id: 'rule:statements/impression',
    summary: 'appeared, suggested, signalled',
    value: 'impression',
    applies: ({ cue, act, silent }) =>
      !silent &&
      (stems(
        'appear(?:s|ed|ing)?\\b(?! (?:in|on|at|before)\\b)|seem|signal|indicat|hint|impl(?:y|ies|ied|ying)|inclination|inclined|sounded\\b|intimat|gave the impression|suggestion that',
      ).test(cue) ||
        (stems('suggest').test(cue) && act !== 'propose')),
    examples: [
      ['appeared open to', 'a truce'],
      ['suggested', 'the talks had helped'],
      ['signalled', 'that it would sign'],
    ],
    counterexamples: [
      ['suggested', 'moving the border post'],
      ['said', 'the signal was lost'],
    ],
    source: HEDGE,
  },
  {
    id: 'rule:statements/endorsed',
    summary: 'acknowledged, noted, revealed',
    value: 'endorsed',
    applies: ({ cue, silent }) =>
      !silent &&
      stems(
        'acknowledg|admit|admission|conced|recogni[sz]|not(?:e|es|ed|ing)\\b|point(?:s|ed|ing)? out|reveal|disclos|observ(?:e|es|ed|ing)\\b|reali[sz]|aware\\b|remind|remember|recall(?!s? (?:the|his) ambass)|confess',
      ).test(cue),
    examples: [
      ['acknowledged', 'that the pier was old'],
      ['pointing out', 'that ninety had signed'],
    ],
    counterexamples: [
      ['confirmed', 'that the pier was old'],
      ['announced', 'a vote'],
    ],
    source: FACTIVE,
  },
]
