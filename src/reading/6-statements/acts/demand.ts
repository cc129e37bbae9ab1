import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const demand: ActRule = {
  act: 'demand',
  summary: 'calls on another to do something',
  cue: stems(
    'demand|call(?:s|ed|ing)? (?:\\w+ )?(?:for|on|upon)\\b|urg|press(?:es|ed|ing)?\\b|push(?:es|ed|ing)? for|insist(?:s|ed|ing)? on|order(?:s|ed|ing)?\\b|instruct|command(?:s|ed|ing)\\b|requir(?:es|ed|ing)|implor|exhort|clamou?r|pressur(?:es|ed|ing)\\b|lobb(?:y|ies|ied)',
  ),
  content: ({ asserted }) =>
    /\b(?:should|must|has to|have to|had to) (?:\w+ly )?(?:resign|step down|step aside|apologi[sz]e|be (?:fired|banned|destroyed|released|removed|impeached|disqualified|secured)|stop\b|end now|release|withdraw|come clean|drop out)\b|\bit's time (?:for )?[^,]{0,60} be \w+ed\b|^get (?:him|her|them|it|out)\b|\b(?:i|we) (?:call on|demand|urge)\b|^stop \w+ing\b/.test(
      asserted,
    ),
  examples: [
    ['called on', 'the guild to open its books'],
    ['said', 'the harbour master should resign'],
    ['clamored for', 'a new count'],
    ['pushed for', 'a lasting truce'],
  ],
  counterexamples: [
    ['called', 'the offer generous'],
    ['said', 'the guild must open its books'],
  ],
}
