import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const expect: ActRule = {
  act: 'expect',
  summary: 'predicts, hopes',
  cue: stems(
    'expect|predict|forecast|hop(?:e|es|ed|ing)\\b|anticipat|count(?:s|ed|ing)? on|foresee|foresaw|project(?:s|ed|ing)\\b',
  ),
  own: ({ main }) =>
    /(?:^|, )(?:i|we|he|she|they|it|the \w+) (?:\w+ )?(?:expect|hope|anticipate|predict)/.test(main) ||
    /\bi doubt\b/.test(main),
  content: ({ asserted }) =>
    /^(?!i\b|we\b)[^,]*?\b(?:will|would|'ll|might|may|could)\b (?!be accessible|be available|be open to)/.test(
      asserted,
    ),
  examples: [
    ['expects', 'a vote by May'],
    ['said', 'he expects the text this week'],
    ['said', 'the levy will pass by a wide margin'],
  ],
  counterexamples: [['said', 'the levy passed']],
}
