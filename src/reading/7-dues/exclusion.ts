import type { Region } from './region.js'
import { ADVERB, ASKED, type DueRule, FUTURE, GOLD, OWN_CHOICE, PROMISES, pattern, STATE, VERB } from './rule.js'

const refuses = ({ act, source }: Region): boolean => act === 'reject' && !ASKED.test(source)

/** Words of the speaker's own side. */
const OURS =
  /^(?:and |but |that )?(?:i|we|he|she|they|it|(?:the|our|his|her|its|their|my) (?:government|country|party|campaign|team|administration|company|ministry|army|troops|forces|city|union|group|side|people|council|board|bank|agency|department|office|federation|firm|body|committee|panel))$/i
/** Deeds of saying and thinking: who will not comment has promised nothing. */
const NO_SPEECH =
  '(?!(?:say|tell|comment|speculate|discuss|elaborate|answer|jump|draw|get into|go into|tolerate|stand for|affect|change|matter|hesitate|be (?:able|surprised|enough|easy|a|the|an|there)|go that far|talk|speak|mention|name|identify|confirm|deny|judge|criticize|dispute|argue)\\b)'

/** Deeds in the doer's own hands. */
const REFUSABLE =
  '(?:board|sign|sail|vote|attend|join|participate|return|leave|pay|work with|negotiate|recogni[sz]e|take part|cooperate|appear|testify|surrender|hand over|withdraw|donate|contribute|send|seek|run for)'

/** Undertakings that something will not be done. */
export const EXCLUSION_RULES: readonly DueRule[] = [
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
      `(?<verb>\\b(?:will|would|shall|wo))(?<not> not| never|n't)${ADVERB}(?<what>be (?:allowed|permitted|sent|deployed|given|accepted|included|part of|used|paid|released|returned|sold|handed))\\b`,
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
      `(?<verb>\\b(?:(?:will|would|shall) (?:not|never)|(?:wo|would|will)n't|never (?:will|would))|(?<=\\p{L} |')(?:am|is|are|was|were|m|s|re) not going to)${ADVERB}${NO_SPEECH}${STATE}${VERB}`,
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
    id: 'rule:dues/exclusion-assured',
    kind: 'promise',
    summary: 'gives one’s word that something will not be done',
    voice: false,
    said: (region) => refuses(region) && PROMISES.test(region.cue),
    needs: FUTURE,
    pattern: pattern(
      `(?<verb>\\b(?:will|would|shall) (?:not|never)|(?:wo|would)n't|\\bnever (?:will|would))${ADVERB}${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    negated: true,
    examples: [
      {
        act: 'reject',
        cue: 'assured',
        words: 'that Ostrelle would not join the pact',
        what: 'join the pact',
      },
    ],
    counterexamples: [{ act: 'reject', cue: 'said', words: 'that the levy would not join the two towns' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/exclusion-refused',
    kind: 'promise',
    summary: 'says that those whose deed it is will not do it',
    voice: false,
    said: refuses,
    needs: FUTURE,
    pattern: pattern(`(?<verb>\\b(?:will|would) not|(?:wo|would)n't)${ADVERB}(?<what>${REFUSABLE})\\b`),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    negated: true,
    examples: [
      {
        act: 'reject',
        cue: 'said',
        words: 'the crews of Ulm will not sail any ship over the bar after Friday',
        when: 'Friday',
        what: 'sail any ship over the bar',
      },
    ],
    counterexamples: [{ act: 'reject', cue: 'said', words: 'the crews of Ulm will not be there' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/exclusion-no',
    kind: 'promise',
    summary: 'says that none of the own side will do something, or have it done',
    voice: false,
    said: ({ act, source }) => act !== 'deny' && act !== 'ask' && act !== 'think' && !ASKED.test(source),
    needs: ['will', 'shall', 'would'],
    pattern: pattern(
      `(?:^|[.;,] |\\bthat )["']*(?:no|not (?:one|a single)) (?:[\\p{L}\\p{N}.'-]{1,30} ){1,6}?(?<verb>will|shall|would) (?:ever )?(?<what>(?:carry|enter|cross|set foot|board|sail|pass|leave|march|move|fire)|be (?:sent|left|allowed|forced|raised|cut|closed|sold|dismissed|used|paid|moved|handed|given|laid off|punished|deported|released|taken|turned away))\\b`,
    ),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    negated: true,
    examples: [
      {
        act: 'expect',
        cue: 'told',
        words: '“No pilot of ours will carry a knife across the bay,”',
        what: 'carry a knife across the bay',
      },
      { act: 'say', cue: 'told', words: 'that no one would be left below', what: 'be left below' },
    ],
    counterexamples: [{ act: 'say', cue: 'said', words: 'no ferry would be as fast' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/exclusion-nobody',
    kind: 'promise',
    summary: 'says that nobody will do something',
    voice: false,
    said: ({ act, source }) => (act === 'reject' || act === 'expect' || act === 'promise') && !ASKED.test(source),
    needs: ['nobody', 'one'],
    pattern: pattern(
      `(?:^|[.;,] |\\bthat )["']*(?:nobody|no one)(?: (?!knows|can|who|else)[\\p{L}'-]{1,20}){0,4}? (?<verb>is going to|will|would) (?:ever )?(?!be\\b)${NO_SPEECH}${STATE}${VERB}`,
    ),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    negated: true,
    examples: [
      {
        act: 'expect',
        cue: 'said',
        words: '“Nobody in uniform is going to steer a ferry,”',
        what: 'steer a ferry',
      },
    ],
    counterexamples: [{ act: 'expect', cue: 'said', words: '“Nobody will need a ferry,”' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/exclusion-and-ruled-out',
    kind: 'promise',
    summary: 'and rules something out, beside what else is said',
    voice: false,
    said: ({ act }) => act !== 'deny' && act !== 'ask',
    needs: ['ruled', 'rules'],
    pattern: pattern(
      `(?<!\\b(?:not|never|nothing) )\\band (?:(?:also|again|\\p{L}{2,12}ly) )?rule[ds] out (?<what>(?:any|a|an|the|all|his|her|its|their|further|another|\\p{L}{2,20}ing)\\b)`,
    ),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    negated: true,
    examples: [
      {
        act: 'promise',
        cue: 'promised',
        words: 'to pay for boats and ruled out any use of navy crews',
        what: 'any use of navy crews',
      },
    ],
    counterexamples: [{ act: 'say', cue: 'said', words: 'the court and rules of the guild' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/exclusion-in-voice',
    kind: 'promise',
    summary: 'will not do it, as the story says',
    voice: true,
    needs: ['will', 'won'],
    pattern: pattern(`(?<verb>\\b(?:will not|won't))${ADVERB}(?<what>${REFUSABLE})\\b`),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    negated: true,
    examples: [{ words: 'Vell lends the guild boats but won’t donate any coin.', what: 'donate any coin' }],
    counterexamples: [{ words: 'The cover would not pay for it.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/exclusion-ruled-out',
    kind: 'promise',
    summary: 'rules something out',
    voice: false,
    // The cue may have been taken without its “out”.
    said: ({ act, cue, lower }) =>
      (act === 'reject' || act === 'announce') &&
      (/\brul(?:e|es|ed|ing) out/.test(cue) || (/\brul(?:e|es|ed|ing)$/.test(cue) && lower.startsWith('out '))) &&
      !/\bnot\b|n't|never|declin|refus/.test(cue),
    pattern: pattern(`^["']*(?:out )?(?!(?:that|out|on|in|for|against) )${VERB}`),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    negated: true,
    examples: [{ act: 'reject', cue: 'ruled out', words: 'any sale of the ferry', what: 'any sale of the ferry' }],
    counterexamples: [{ act: 'reject', cue: 'declined to rule out', words: 'any sale of the ferry' }],
    source: OWN_CHOICE,
  },
]
