import type { Region } from './region.js'
import {
  ADVERB,
  type DueRule,
  EASE,
  FUTURE,
  GOLD,
  NOT,
  OWN_CHOICE,
  PROMISES,
  pattern,
  STATE,
  VERB,
  WILL,
} from './rule.js'

/** Nobody has promised yet what must, or might, be promised. */
const SUPPOSED =
  /\b(?:must|would|should|could|might|may|yet to)\b|(?:\b(?:not|never|no|nor)\b|n't).*(?:promis|vow|pledg|agree|commit|sign|guarant)|\b(?:how|whether|if)$/
/** Those asked in a poll answer; they promise nothing. */
const ASKED = /\b(?:percent|per cent|respondents|voters|polls?|survey)\b|%/
const promises = ({ act, cue, source }: Region): boolean =>
  (act === 'promise' || (act === 'say' && /\binsist/.test(cue))) && !SUPPOSED.test(cue) && !ASKED.test(source)
const promisesByName = (region: Region): boolean => promises(region) && PROMISES.test(region.cue)
const refuses = ({ act, source }: Region): boolean => act === 'reject' && !ASKED.test(source)

/** Words of the speaker's own side. */
const OURS =
  /^(?:and |but |that )?(?:i|we|he|she|they|it|(?:the|our|his|her|its|their|my) (?:government|country|party|campaign|team|administration|company|ministry|army|troops|forces|city|union|group|side|people))$/i
/** Deeds of saying and thinking: who will not comment has promised nothing. */
const NO_SPEECH =
  '(?!(?:say|tell|comment|speculate|discuss|elaborate|answer|jump|draw|get into|go into|tolerate|stand for|affect|change|matter|hesitate|be (?:able|surprised|enough|easy|a|the|an|\\p{L}+ing)|go that far|talk|speak|mention|name|identify|confirm|deny|judge|criticize|dispute|argue)\\b)'

export const PROMISE_RULES: readonly DueRule[] = [
  {
    id: 'rule:dues/promise-to',
    kind: 'promise',
    summary: 'undertakes to do something',
    voice: false,
    said: promises,
    pattern: pattern(`["']*(?:that )?(?<not>(?:not|never) )?to ${EASE}${VERB}`),
    opens: true,
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    examples: [
      {
        act: 'promise',
        cue: 'promised',
        words: 'to mend the sea wall before the spring tides',
        what: 'mend the sea wall',
      },
      { act: 'promise', cue: 'vowed', words: 'never to sell the ferry', what: 'sell the ferry' },
      { act: 'promise', cue: 'agreed', words: 'to open the lock by Friday', when: 'Friday', what: 'open the lock' },
    ],
    counterexamples: [{ act: 'want', cue: 'wants', words: 'to mend the sea wall' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/promise-together',
    kind: 'promise',
    summary: 'says “we promise to”',
    voice: false,
    said: promises,
    pattern: pattern(`\\b(?:promise|pledge|vow|swear|undertake) (?:you )?(?<not>(?:not|never) )?to ${EASE}${VERB}`),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    examples: [
      {
        act: 'promise',
        cue: 'told',
        words: '“Today we promise to rebuild every pier,”',
        what: 'rebuild every pier',
      },
    ],
    counterexamples: [{ act: 'say', cue: 'said', words: 'those who promise to build seldom do' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/promise-never',
    kind: 'promise',
    summary: 'undertakes that something never will be',
    voice: false,
    said: promises,
    needs: FUTURE,
    pattern: pattern(`(?<verb>\\b(?:never|not|no longer)(?: again)? (?:will|would|shall)) (?:again )?${VERB}`),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    negated: true,
    examples: [
      {
        act: 'promise',
        cue: 'guaranteed',
        words: 'that the harbour never again will stand empty',
        what: 'stand empty',
      },
    ],
    counterexamples: [],
    source: GOLD,
  },
  {
    id: 'rule:dues/promise-done',
    kind: 'promise',
    summary: 'undertakes that something will be done to another',
    voice: false,
    said: promises,
    needs: FUTURE,
    pattern: pattern(
      `${WILL}${NOT}${ADVERB} (?<what>be (?:\\p{L}+ly )?\\p{L}{1,20}(?:ed|en|ought|ept|old|id|ade|ent|ut|iven)\\b)`,
    ),
    deed: 'both',
    owes: 'speaker',
    time: 'maybe',
    subject: /^(?!.*\b(?:i|we|he|she|they|it)$)/i,
    examples: [
      {
        act: 'promise',
        cue: 'insisting',
        words: 'the boat would be returned to the guild once the fine was paid',
        what: 'the boat would be returned to the guild',
      },
    ],
    counterexamples: [{ act: 'expect', cue: 'said', words: 'the boat would be returned to the guild' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/promise-will',
    kind: 'promise',
    summary: 'says that the own side will do something',
    voice: false,
    said: promises,
    needs: FUTURE,
    pattern: pattern(
      `${WILL}${NOT}${ADVERB} ${EASE}(?!(?:a|an|the|be (?!back\\b|given|sent|paid|allowed|there)|have|depend|need|like|prefer|try\\b|want|know|see|mean)\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [
      { act: 'promise', cue: 'said', words: '“We will keep the lamps lit,”', what: 'keep the lamps lit' },
      { act: 'promise', cue: 'vowing', words: 'that he would not leave the island', what: 'leave the island' },
      {
        act: 'promise',
        cue: 'said',
        words: '“If the guild helps us, we will be happy to widen the pier,”',
        what: 'widen the pier',
      },
      { act: 'promise', cue: 'said', words: '“I’m going to back the treaty,”', what: 'back the treaty' },
    ],
    counterexamples: [{ act: 'promise', cue: 'said', words: 'his help would depend upon the price' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/promise-own',
    kind: 'promise',
    summary: 'says “we will do it”, whatever else is said beside',
    voice: false,
    said: ({ act }) => act === 'say' || act === 'announce' || act === 'confirm',
    needs: FUTURE,
    pattern: pattern(
      `(?<verb>\\b(?<=\\b(?:i|we)(?: \\p{L}{2,20}ly| also)? )(?:will|are going to|am going to)|(?<=\\b(?:i|we))'(?:ll|m going to|re going to))(?! (?:not|never)\\b)${ADVERB} ${EASE}(?!(?:be|continue to be|have|see|try|find|get|go|talk|say|tell|miss|always|likely|look|live|stand|fight|defend|win|run|do)\\b)${STATE}${VERB}`,
    ),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    examples: [
      {
        act: 'say',
        cue: 'said',
        words: '“The tide is low. We’ll be back tomorrow to finish the count.”',
        what: 'finish the count',
        when: 'tomorrow',
      },
    ],
    counterexamples: [{ act: 'say', cue: 'said', words: '“We will see how the tide turns,”' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/promise-country',
    kind: 'promise',
    summary: 'says what the speaker’s country will do',
    voice: false,
    said: ({ act }) => act === 'say' || act === 'announce' || act === 'confirm' || act === 'expect',
    needs: ['will', 'll'],
    pattern: pattern(`(?<verb>\\bwill)${NOT}${ADVERB} (?!(?:be|have|need|see|lose|suffer|win)\\b)${VERB}`),
    deed: 'what',
    owes: 'subject',
    own: 'country',
    time: 'maybe',
    examples: [],
    counterexamples: [{ act: 'say', cue: 'said', words: 'Ostrelle will keep its ships in the bay' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/promise-thing',
    kind: 'promise',
    summary: 'promises a thing',
    voice: false,
    said: promisesByName,
    pattern: pattern(
      `^["']*(?!(?:that|to|if|not|it|he|she|they|we|i|on|with|the argument) )(?<what>[\\p{L}\\p{N}$])(?!.{0,200}\\b(?:will|would)\\b)`,
    ),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    examples: [
      { act: 'promise', cue: 'has promised', words: 'a new lighthouse', what: 'a new lighthouse' },
      { act: 'promise', cue: 'guaranteed', words: 'payment of all old debts', what: 'payment of all old debts' },
    ],
    counterexamples: [{ act: 'promise', cue: 'said', words: 'the guild is bound by its word' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/exclusion-none',
    kind: 'promise',
    summary: 'says that no such thing will be done',
    voice: false,
    said: refuses,
    needs: FUTURE,
    pattern: pattern(
      `\\bno (?<what>(?:[\\p{L}\\p{N}.'-]{1,30} ){1,6}?)(?<verb>will|would|shall) be \\p{L}{1,20}(?:ed|en|ent|ut|old|iven)\\b`,
    ),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    negated: true,
    examples: [
      {
        act: 'reject',
        cue: 'making it clear',
        words: 'that no harbour dues would be raised',
        what: 'harbour dues would be raised',
      },
    ],
    counterexamples: [{ act: 'expect', cue: 'said', words: 'no harbour dues would be raised' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/exclusion-allowed',
    kind: 'promise',
    summary: 'rules out that another may do something',
    voice: false,
    said: refuses,
    needs: FUTURE,
    pattern: pattern(
      `(?<verb>\\b(?:will|would|shall|wo))(?<not> not| never|n't)${ADVERB} (?<what>be (?:allowed|permitted|sent|deployed|given|accepted|included|part of|used|paid|released|returned|sold|handed))\\b`,
    ),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    examples: [
      {
        act: 'reject',
        cue: 'stated',
        words: 'that the island would not be allowed to join the pact',
        what: 'be allowed to join the pact',
      },
    ],
    counterexamples: [{ act: 'reject', cue: 'said', words: 'the island would not be surprised' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/exclusion-own',
    kind: 'promise',
    summary: 'says that the own side will not do something',
    voice: false,
    said: refuses,
    needs: FUTURE,
    pattern: pattern(
      `(?<verb>\\b(?:(?:will|would|shall) (?:not|never)|(?:wo|would|will)n't|never (?:will|would))|(?<=\\p{L} |')(?:am|is|are|was|were|m|s|re) not going to)${ADVERB} ${NO_SPEECH}${STATE}${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    subject: OURS,
    own: 'self',
    negated: true,
    examples: [
      { act: 'reject', cue: 'said', words: 'he would never sail to the mainland', what: 'sail to the mainland' },
      { act: 'reject', cue: 'said', words: '“I won’t vote for the levy,”', what: 'vote for the levy' },
    ],
    counterexamples: [
      { act: 'reject', cue: 'said', words: 'she was not going to jump at that idea' },
      { act: 'reject', cue: 'said', words: 'such praise would not affect her plans' },
      { act: 'reject', cue: 'said', words: 'he would not comment on the levy' },
    ],
    source: GOLD,
  },
  {
    id: 'rule:dues/exclusion-ruled-out',
    kind: 'promise',
    summary: 'rules something out',
    voice: false,
    said: ({ act, cue }) =>
      act === 'reject' && /\brul(?:e|es|ed|ing) out/.test(cue) && !/\bnot\b|n't|never|declin|refus/.test(cue),
    pattern: pattern(`^["']*(?!that )${VERB}`),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    negated: true,
    examples: [{ act: 'reject', cue: 'ruled out', words: 'any sale of the ferry', what: 'any sale of the ferry' }],
    counterexamples: [{ act: 'reject', cue: 'declined to rule out', words: 'any sale of the ferry' }],
    source: OWN_CHOICE,
  },
]
