import { stems } from '../rule.js'
import type { ActRule } from './act.js'

/** What a suggestion puts forward, and what it only hints. */
const SUGGESTED =
  /^(?:\w+ing\b|(?:that )?[^,]*\b(?:should|the (?:only|best) way)\b|[^,]*\bcould (?:simply|just|instead|also|be left)\b|(?:they|we|he|she) (?!are|were|have|had|would|will|could|did|do|can|may|might|is|was|has|knew|saw|'|\w+(?:ed|s)\b)\w+ )/

export const propose: ActRule = {
  act: 'propose',
  summary: 'puts forward what might be done',
  cue: stems(
    'propos|recommend|advocat|float(?:s|ed|ing)|put(?:s|ting)? forward|advanc(?:es|ed|ing)\\b|prescription|offer(?:s|ed|ing)? to|advis(?:es|ed|ing)|counsel(?:s|l?ed|l?ing)\\b|pitch(?:es|ed|ing)\\b|moot(?:s|ed|ing)\\b|advice|(?:the )?need for\\b|argu(?:e|es|ed|ing) for\\b',
  ),
  both: ({ cue, content, main }) =>
    (stems('suggest').test(cue) && SUGGESTED.test(main)) || (stems('argu').test(cue) && content.startsWith('for ')),
  content: ({ asserted }) =>
    /^(?!i\b|he\b|she\b).*\b(?:should|ought to|must)\b|\bwe need\b|\b(?:it's|it is|now is)(?: \w+ly)? (?:time|up to|important|essential|vital|necessary)\b|\b(?:the (?:only|best|right) way|the way (?:to \w+|forward) is|why not)\b|^(?!i\b).*\b(?:(?:needs|(?:we|you|they|people|voters|\w+s)(?: \w+ly)? need) (?:to (?!know)|a\b|an\b|one\b|two\b|some(?:body|one)?\b)|do need|need to be)|^(?:(?:we|you)(?: \w+ly)? have to (?!be\b|look\b|decide\b|wait\b)|they have to stop)|^you better\b|^let's (?!go back|see|face|say|be|not pretend)|\bit makes sense (?:to|for)\b|\b(?:best|better) bet\b|\b(?:is|are|'s) (?:\w+ )?overdue\b|\bmerits (?:a|an|the)\b|^(?:just put|don't underestimate|don't forget)\b|\bit's (?:\w+ ){0,2}(?:important|essential|vital) (?:than ever )?(?:to (?!remember|note)|that\b)|\b(?:have|has|'ve) got to\b(?! be\b)|^there (?:has|have|needs?) to be\b/.test(
      asserted,
    ),
  examples: [
    ['proposed', 'a shared lock authority'],
    ['suggested', 'moving the border post'],
    ['said', 'the guild must open its books'],
    ['counselled', 'patience'],
    ['said', 'the guild needs to open its books'],
    ['suggested', 'they walk to the pier'],
    ['argued', 'for a wider pier'],
    ['stressed', 'that the way forward is to share the locks'],
  ],
  counterexamples: [
    ['said', 'she sees no need to meet the guild'],
    ['said', 'the guild had needed no boats'],
    ['suggested', 'the talks had helped'],
  ],
}
