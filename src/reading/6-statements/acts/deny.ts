import { stems, words } from '../rule.js'
import type { ActRule } from './act.js'

const CLAIM = words(
  'claims?|notions?|accusations?|allegations?|charges?|suggestions?|reports?|rumou?rs?|ideas? that|assertions?',
)
/** Something that a party may be charged with, denied of itself. */
const NOT_OURS =
  /^(?:i|we|he|she|they|it|his|her|their|our|my)\b[^,]*?\b(?:(?:have|has|had|did|do|does|was|were|is|are|am) (?:not|never)|(?:have|has|had|did|do|does|was|were|is|are)n't|never|(?:give|gave|gives|had|have|has|played|took) no)\b/

/** What was said is called untrue. */
const UNTRUE =
  /^(?:that|this|it|these|those|they|the (?:claim|charge|report|allegation|accusation|stor(?:y|ie))s?)(?:'s|'re| is| are| was| were)(?:n't| not)?(?: simply| just| all| absolutely| totally| completely)? (?:not (?:true|correct|accurate)|false\b(?! (?:reason|choice))|untrue|a lie|lies|fabricat|unfounded|baseless|without (?:foundation|merit|basis)|incorrect)/

const UNFOUNDED =
  /\b(?:claim|charge|allegation|accusation|report|rumou?r|stor(?:y|ie)|suggestion)s?\b[^,]* (?:is|are|was|were) (?:\w+ly )?(?:unfounded|false|baseless|untrue|not true|without merit|groundless)\b/

export const deny: ActRule = {
  act: 'deny',
  summary: 'says that what was claimed or charged is not so',
  cue: stems('den(?:y|ie)|refut|rebut|disput|debunk'),
  both: ({ cue, content }) =>
    (stems('dismiss|reject').test(cue) && (content === '' || CLAIM.test(content))) ||
    (/insist|maintain/.test(cue) && NOT_OURS.test(content.replace(/^that /, ''))),
  content: ({ main }) => UNTRUE.test(main) || UNFOUNDED.test(main),
  examples: [
    ['denied', 'that he had sold the ferry'],
    ['said', '“That is simply not true,”'],
    ['dismissed', 'the claims'],
    ['insisted', 'that they had never met the envoy'],
  ],
  counterexamples: [
    ['rejected', 'the offer'],
    ['said', 'the road was open'],
  ],
}
