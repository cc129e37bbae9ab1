import { evaluates } from '../evaluation.js'
import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const condemn: ActRule = {
  act: 'condemn',
  summary: 'finds fault with a party, a deed or a plan',
  cue: stems(
    'condemn|denounc|critici[sz]|critiqu|critical of|slam|blast|lambast|rebuk|deplor|decri(?:ed|es)|decry|assail|ridicul|mock|scold|attack(?:ed|s|ing)? (?:the|his|her|their)|(?:has |have |had |also |\\w+ly )*attack(?:ed|s|ing)$|hit(?:s|ting) |hitting\\b|ripp(?:ed|ing)|tak(?:e|es|ing) shots|scoff|rail(?:s|ed|ing)? against|went after|go(?:es|ing)? after|t(?:akes?|ook|aking) issue|knock(?:s|ed|ing)\\b|attacks? on|jeer|chastis|castigat|bash(?:ed|es|ing)?\\b|skewer|lament|decr(?:y|ied|ying)|disparag|belittl|insult|lash(?:ed|es|ing) out|t(?:ook|ake) aim',
  ),
  both: ({ cue, content }) => NAMES.test(cue) && evaluates(content) === 'bad',
  content: ({ main }) => evaluates(main) === 'bad',
  examples: [
    ['condemned', 'the attack'],
    ['were critical of', 'the plan'],
    ['called', 'the offer one-sided'],
    ['said', 'the plan was a disgrace'],
  ],
  counterexamples: [
    ['called', 'it an area of contention'],
    ['said', 'the plan was long'],
  ],
}

/** Cues that give a thing a name. */
const NAMES = stems('call|label|brand|describ|dub|characteri[sz]|termed')
