import type { DisputingRule } from './disputing.js'
import {
  BAD_CLAIM,
  CHECKERS,
  CONDEMNS,
  COUNTERS,
  calledAt,
  done,
  LIAR,
  MADE_UP,
  MISQUOTED,
  NO_FIRST,
  NOT_ACCEPT,
  NOTHING_OF_THE_KIND,
  NOTHING_TO_DO,
  OTHER_VERSION,
  PLEADS,
  SAYS_NOT_ACCEPT,
  SET_AGAINST,
  STANDS_BY,
  TELLS,
  THAT_IS_ABSURD,
  TOO_EARLY,
  UNSURE_OF_IT,
} from './disputing-words.js'
import { referenceOf } from './reference.js'

/** “Questioned whether the bid was fair”: a question, set against nothing that was said. */
const ASKS = /^["'([]{0,3}(?:whether|if|how|why|what|who|when|where) /iu

const OWN_CHOICE = 'own choice, checked against PolNeAR train'

/** What in a statement sets it against another by weaker words than those of denial. After them, in order of precedence. */
export const REBUTTING: readonly DisputingRule[] = [
  {
    id: 'rule:disputes/set-against',
    summary: 'questions, mocks or condemns what was said',
    kind: 'disputes',
    against: (told) => {
      if (!done(SET_AGAINST, told) || ASKS.test(told.content)) return null
      const reference = referenceOf(told.content)
      if (reference.kind === 'bare') return { how: 'before' }
      const names = reference.kind === 'noun' && reference.definite && !reference.generic
      return names ? { how: 'words', range: [0, told.content.length] } : null
    },
    examples: [
      ['mocked', 'something'],
      ['mocked', 'Dorrin’s claim that the mill was cursed', 'condemn'],
      ['assailed', 'the remarks', 'condemn'],
    ],
    counterexamples: [
      ['mocked', 'the bishop', 'condemn'],
      ['questioned', 'whether the claim was fair', 'ask'],
      ['condemned', 'the raid on the mill', 'condemn'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/condemns-plan',
    summary: 'condemns what was proposed',
    kind: 'rejects',
    against: (told) => {
      const reference = done(CONDEMNS, told) ? referenceOf(told.content) : null
      const names = reference?.kind === 'noun' && reference.means === 'plan' && reference.definite && !reference.generic
      return names ? { how: 'words', range: [0, told.content.length] } : null
    },
    examples: [['denounced', 'Dorrin’s proposal', 'condemn']],
    counterexamples: [['denounced', 'Dorrin’s boots', 'condemn']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/made-up',
    summary: 'says that another made it up',
    kind: 'denies',
    says: MADE_UP,
    against: ({ content }) => {
      const found = MADE_UP.exec(content)
      if (found === null) return null
      const at = found.index
      return { how: 'person', range: [at, at + found[1]!.length] }
    },
    examples: [
      ['said', '“She just made it up,”'],
      ['thought', 'Dorrin had “made up the story.”'],
    ],
    counterexamples: [['said', 'the crew was made up of pilots']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/misquoted',
    summary: 'says that he was misquoted',
    kind: 'disputes',
    says: MISQUOTED,
    against: ({ content }) => (MISQUOTED.test(content) ? { how: 'before' } : null),
    examples: [['said', 'his words were taken out of context']],
    counterexamples: [['said', 'his boots were taken out of the mill']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/nothing-to-do',
    summary: 'says that he has no part in it',
    kind: 'denies',
    says: NOTHING_TO_DO,
    against: ({ content }) => {
      const found = NOTHING_TO_DO.exec(content)
      // “Not guilty to the charges”: what follows may tell of what.
      return found === null ? null : { how: 'charge', range: [found.index + found[0].length, content.length] }
    },
    examples: [
      ['said', 'he had nothing to do with the fire at the mill'],
      ['pleaded', 'not guilty'],
    ],
    counterexamples: [['said', 'there was nothing to do at the mill']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/pleads',
    summary: 'pleads not guilty to what he is charged with',
    kind: 'denies',
    against: (told) => {
      if (!PLEADS.test(told.cue) || told.silence !== null) return null
      return { how: 'words', range: [/^(?:to|of) /iu.exec(told.content)?.[0].length ?? 0, told.content.length] }
    },
    examples: [['pleaded innocent', 'to charges that he had sold the mill']],
    counterexamples: [['pleaded guilty', 'to charges that he had sold the mill']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/that-is-absurd',
    summary: 'calls what was said absurd',
    kind: 'disputes',
    says: THAT_IS_ABSURD,
    against: ({ content }) => (THAT_IS_ABSURD.test(content) ? { how: 'before' } : null),
    examples: [['said', '“That’s absurd,”']],
    counterexamples: [['said', '“That’s absurdly dear,”']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/called-liar',
    summary: 'calls another a liar',
    kind: 'disputes',
    says: LIAR,
    against: ({ cue, content }) => {
      const from = calledAt({ cue, content })
      const found = from === null ? null : LIAR.exec(content.slice(from))
      if (found === null) return null
      const at = from! + found[0].indexOf(found[1]!)
      return { how: 'person', range: [at, at + found[1]!.length] }
    },
    examples: [['called', 'Orla Venn a “pathetic liar”']],
    counterexamples: [['called', 'Orla Venn a sailor']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/bad-claim',
    summary: 'speaks of a baseless claim',
    kind: 'disputes',
    says: BAD_CLAIM,
    against: ({ content }) => {
      const found = BAD_CLAIM.exec(content)
      if (found === null) return null
      return { how: 'words', range: [found.index, found.index + found[0].length] }
    },
    examples: [['said', 'the “outrageous” allegations showed that the guild was afraid']],
    counterexamples: [
      ['said', 'outrageous claims were in fashion'],
      ['said', 'the outrageous toll showed that the guild was greedy'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/checked',
    summary: 'those who check what others say tell what they found',
    kind: 'disputes',
    against: ({ source = '', act }) => (CHECKERS.test(source) && act !== 'ask' ? { how: 'before' } : null),
    examples: [['noted', 'that the mill had burnt twice', 'say', 'Fact-checkers']],
    counterexamples: [['said', 'the fact-checkers were asleep']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/no-first',
    summary: 'answers with “no”',
    kind: 'denies',
    says: NO_FIRST,
    against: ({ content }) => (NO_FIRST.test(content) ? { how: 'before' } : null),
    examples: [['said', '“No, the mill is sound,”']],
    counterexamples: [['said', '“No mill is sound,”']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/counters',
    summary: 'counters, fires back',
    kind: 'disputes',
    against: (told) => (done(COUNTERS, told) ? { how: 'before' } : null),
    examples: [['countered', 'that the mill was sound']],
    counterexamples: [
      ['said', 'the counter was closed'],
      ['counter-accused', 'Dorrin of burning the mill', 'accuse'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/nothing-of-the-kind',
    summary: 'says that nothing of the kind is so',
    kind: 'denies',
    says: NOTHING_OF_THE_KIND,
    against: ({ content }) => (NOTHING_OF_THE_KIND.test(content) ? { how: 'before' } : null),
    examples: [['insisted', 'that she had asked for nothing of the kind']],
    counterexamples: [['said', 'it was the kindest of the ferries']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/no-comment',
    summary: 'says nothing to it',
    kind: 'not-confirmed',
    against: ({ silence, cue, content }) => {
      const said = /\bcomment/i.test(cue) ? /^(?:(?:on|to|about|regarding) )?/i.exec(content) : null
      if (silence === null || said === null) return null
      const reference = referenceOf(content.slice(said[0].length))
      if (reference.kind !== 'noun' || reference.means === 'plan') return null
      // “On reports that she would go”: the words tell what was reported.
      const names = (reference.definite && !reference.generic) || reference.complement.trim().startsWith('that ')
      return names ? { how: 'words', range: [said[0].length, content.length] } : null
    },
    examples: [
      ['declined to comment', 'on the report', 'declined'],
      ['declined to comment', 'reports that the mill was sold', 'declined'],
    ],
    counterexamples: [
      ['declined to comment', 'on the case', 'declined'],
      ['declined to comment', '', 'declined'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/not-accepts',
    summary: 'does not accept it',
    kind: 'disputes',
    says: SAYS_NOT_ACCEPT,
    against: (told) => {
      const from = NOT_ACCEPT.test(told.cue) ? 0 : SAYS_NOT_ACCEPT.exec(told.content)?.[0].length
      const reference = from === undefined ? null : referenceOf(told.content.slice(from))
      const names = reference?.kind === 'noun' && reference.means !== 'plan' && reference.definite
      return names ? { how: 'words', range: [from!, told.content.length] } : null
    },
    examples: [
      ['did not accept', 'that version', 'reject'],
      ['said', 'she did not believe the report'],
    ],
    counterexamples: [
      ['did not accept', 'the offer', 'reject'],
      ['said', 'she did not believe the bishop'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/unsure',
    summary: 'is not so sure of it',
    kind: 'disputes',
    says: UNSURE_OF_IT,
    against: ({ content }) => (UNSURE_OF_IT.test(content) ? { how: 'before' } : null),
    examples: [['said', 'they were not so sure']],
    counterexamples: [['said', 'they were not so sure that the ferry would sail']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/stands-by',
    summary: 'stands by what was denied',
    kind: 'disputes',
    says: STANDS_BY,
    against: ({ content }) => (STANDS_BY.test(content) ? { how: 'before' } : null),
    examples: [['said', 'the paper stood by its report']],
    counterexamples: [['said', 'the captain stood by his ship']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/other-version',
    summary: 'tells it otherwise',
    kind: 'disputes',
    against: ({ cue, content }) => (TELLS.test(cue) && OTHER_VERSION.test(content) ? { how: 'before' } : null),
    examples: [['told', 'a rather different story']],
    counterexamples: [['told', 'a long story']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/too-early',
    summary: 'says that nothing can be said of it yet',
    kind: 'not-confirmed',
    says: TOO_EARLY,
    against: ({ content }) => (TOO_EARLY.test(content) ? { how: 'before' } : null),
    examples: [['said', 'it was too early to say who had set the fire']],
    counterexamples: [['said', 'it was too early for the ferry']],
    source: OWN_CHOICE,
  },
]
