import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const ask: ActRule = {
  act: 'ask',
  summary: 'asks a question, requests, invites',
  cue: stems(
    'ask|invit|request|encourag|appeal|inquir|enquir|beseech|besought|entreat|solicit(?!or)|quer(?:y|ied|ies)|seek(?:s|ing) (?:advice|ideas|comment|help)|question(?:s|ed|ing)?\\b|plead(?!ed guilty|s guilty|ing guilty)|beg(?:s|ged|ging)\\b|wonder',
  ),
  both: ({ cue, content }) => /\bwant(?:s|ed)?$/.test(cue) && content.startsWith('to know'),
  content: ({ sentence, main }) =>
    /\?["”’']*$/.test(sentence) ||
    /\b(?:i|we) (?:\w+ly )?(?:ask|invite|beg) (?:you|them|him|her|everyone|all|the|our)\b|\bwe(?:'re| are) asking\b|^(?:please|tell (?:me|us))\b/.test(
      main,
    ),
  examples: [
    ['asked', 'whether the ferry would sail'],
    ['wanted', 'to know who had sold the ferry'],
    ['said', '“Tonight I ask you to keep the lamps lit,”'],
    ['entreated', 'the guild to wait'],
    ['invited', 'the guild to dig up the letters'],
    ['wrote', '“Who will keep the lamps lit?”'],
  ],
  counterexamples: [['said', 'the ferry would sail']],
}
