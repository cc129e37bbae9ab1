import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const propose: ActRule = {
  act: 'propose',
  summary: 'puts forward what might be done',
  cue: stems(
    'propos|recommend|advocat|float(?:s|ed|ing)|put(?:s|ting)? forward|advanc(?:es|ed|ing)\\b|prescription|offer(?:s|ed|ing)? to|advis(?:es|ed|ing)',
  ),
  both: ({ cue, main }) =>
    stems('suggest').test(cue) && /^(?:\w+ing\b|(?:that )?[^,]*\b(?:should|the (?:only|best) way)\b)/.test(main),
  content: ({ asserted }) =>
    /^(?!i\b|he\b|she\b).*\b(?:should|ought to|must)\b|\bwe need\b|\b(?:it's|it is|now is)(?: \w+ly)? (?:time|up to|important|essential|vital|necessary)\b|\b(?:the (?:only|best|right) way|the way (?:to \w+|forward) is|let's|why not)\b/.test(
      asserted,
    ),
  examples: [
    ['proposed', 'a shared lock authority'],
    ['suggested', 'moving the border post'],
    ['said', 'the guild must open its books'],
    ['stressed', 'that the way to proceed is to talk'],
  ],
  counterexamples: [['suggested', 'the talks had helped']],
}
