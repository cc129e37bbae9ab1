import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const ask: ActRule = {
  act: 'ask',
  summary: 'asks a question, requests, invites',
  cue: stems(
    'ask|invit|request|encourag|appeal|inquir|enquir|question(?:s|ed|ing)?\\b|plead(?!ed guilty|s guilty|ing guilty)|beg(?:s|ged|ging)\\b|wonder',
  ),
  content: ({ sentence }) => /\?["”’']*$/.test(sentence),
  examples: [
    ['asked', 'whether the ferry would sail'],
    ['invited', 'the guild to dig up the letters'],
    ['wrote', '“How can we look at both sides if one side is gone?”'],
  ],
  counterexamples: [['said', 'the ferry would sail']],
}
