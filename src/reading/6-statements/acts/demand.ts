import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const demand: ActRule = {
  act: 'demand',
  summary: 'calls on another to do something',
  cue: stems(
    'demand|call(?:s|ed|ing)? (?:\\w+ )?(?:for|on|upon)\\b|urg|press(?:es|ed|ing)?\\b|push(?:es|ed|ing)? for|insist(?:s|ed|ing)? on|order(?:s|ed|ing)?\\b|instruct|command(?:s|ed|ing)\\b|requir(?:es|ed|ing)|implor|exhort',
  ),
  examples: [
    ['called on', 'the guild to open its books'],
    ['pushed for', 'a lasting truce'],
  ],
  counterexamples: [
    ['called', 'the offer generous'],
    ['said', 'the guild must open its books'],
  ],
}
