import { matchesOf } from '../../model/matches.js'
import { hasVerb, isThing } from './clause.js'
import { type FieldRule, OWN_CHOICE, type Weighed } from './rule.js'
import type { Told } from './told.js'

const NOT =
  /(?<![\p{L}])(?:(?<!decision |decided |choice |choosing |chose |order |\bas )not(?! (?:only|just|merely|least)\b)|never|no longer|nor|cannot|nobody|no one|nothing|none of|neither|hardly|unable to|un(?:aware|willing)\b)(?![\p{L}])|n't(?![\p{L}])/u
/** "no troops would be sent", "had no information", "there is no plan". */
const NO =
  /(?:^|\b(?:is|are|was|were|be|been|has|have|had|having|there's|see|sees|saw|give|gives|gave|made|make|makes|with|takes?|took|played?|plays|poses?|posed|of|in|found|finds|knows?|knew|need|needs|needed)(?: \w+ly)? |")no (?!doubt|more than|less than|fewer than|question|wonder|matter)/
/** A negation in what follows is not of the main clause. */
const EMBEDDED =
  / (?:that|whether|how|why|what|who|which|to ensure|(?:by|of|from|about|for|despite|without) (?:not )?\w+ing|because) /g
const EITHER = /\b(?:either not|whether or not|not only)\b/

const doubts = /^(?:i|we|he|she|they|it)(?: (?:\w+ly|still|also))? doubt/

/** Whether the main clause of a content is negated. */
export function isNegated({ asserted: main }: Told): boolean {
  if (EITHER.test(main)) return false
  if (doubts.test(main)) return true
  const cut = [...matchesOf(EMBEDDED, main)].find(({ index }) => hasVerb(main.slice(0, index)))
  const clause = cut === undefined ? main : main.slice(0, cut.index)
  return NOT.test(clause) || NO.test(clause.replace(/["']/g, ''))
}

/** In this order; where none applies the content is not negated. */
export const NEGATIONS: readonly FieldRule<boolean, Weighed>[] = [
  {
    id: 'rule:statements/negated-not',
    summary: 'never of a silence, a question or a refused thing',
    value: false,
    applies: ({ act, silent, content, cue }) =>
      silent || content === '' || act === 'ask' || (act === 'reject' && !NEGATED_CUE.test(cue) && isThing(content)),
    examples: [['rejected', 'any plans that are not ours']],
    counterexamples: [['said', 'no ships would be sent']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:statements/denied',
    summary: 'denies what is put affirmatively',
    value: true,
    applies: (told) => told.act === 'deny' && !/insist|maintain/.test(told.cue) && !isNegated(told),
    examples: [['denied', 'that he had sold the ferry']],
    counterexamples: [],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:statements/deny-by-words',
    summary: 'denies in a sentence that is itself negated',
    value: true,
    applies: (told) => told.act === 'deny' && !/den(?:y|ie)/.test(told.cue) && isNegated(told),
    examples: [['insisted', 'that they had never met']],
    counterexamples: [],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:statements/negated-cue',
    summary: 'does not think, is not expected',
    value: true,
    applies: ({ cue, act }) => NEGATED_CUE.test(cue) && act !== 'deny',
    examples: [
      ['does not think', 'the road matters'],
      ['is not expected', 'the deputy to sign'],
      ['doubts', 'the road matters'],
    ],
    counterexamples: [['thinks', 'the road matters']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:statements/negated',
    summary: 'the main clause of the content is negated',
    value: true,
    applies: (told) => told.act !== 'deny' && isNegated(told),
    examples: [
      ['said', 'no ships would be sent'],
      ['insisted', 'the guild is not serious'],
      ['said', 'he does not think the road matters'],
      ['said', 'she had no information'],
    ],
    counterexamples: [
      ['said', 'the guild is serious, and the road is not'],
      ['said', 'they were careful that nobody was hurt'],
      ['said', 'the page was either not loading or slow'],
    ],
    source: OWN_CHOICE,
  },
]

const NEGATED_CUE = /(?<![\p{L}])(?:not|never|no longer)(?![\p{L}])|n't(?![\p{L}])|^doubt/u
