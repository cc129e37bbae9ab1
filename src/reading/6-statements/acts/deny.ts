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

/** A wrong or a deed that is told as not done. */
const NOT_DONE =
  /^(?:i|we|he|she|they|it)(?: \w+ly)? (?:(?:have|has|had) never\b(?! been| seen| heard| met)|never (?:even )?(?:\w+ed|knew|had|took|gave|said|told|sent|sold|stole|made|met|went)\b|(?:was|were)(?: not|n't) (?!going|expecting|looking|trying|doing|getting|being)\w+ing\b|(?:did|do|does)(?: not|n't) (?:send|sent|lie|steal|take|commit|violate|break|authorize|order)\b)|\b(?:did|do|does|has|have|had|was|were|is|are)(?: not|n't| never)(?: \w+)? (?:violate|violated|influenced by|left off|being (?:diminished|removed|fired)|break the law|broken|part of (?:any|a))|\bnone of (?:the|his|her|their) [^,]*\b(?:originated|was|were)\b|\bfound no(?:ne of them)? (?:found )?(?:evidence|wrongdoing)|\bdid nothing (?:wrong|illegal)|\bneither of (?:the|these|those|his|her) [^,]* (?:involve|relate|concern|was|were)|\bnone found any evidence|\bdid not, at any time\b|\bis (?:flatly|simply|completely|totally|absolutely) (?:false|untrue|wrong)\b|^it never even\b|\bcalls? into (?:serious )?question (?:the|those|these) claims?/

/** The bare words of denial. */
const FLAT = /^(?:\w+ \w+, )?(?:that's |it's )?(?:simply |just |absolutely )?(?:not true|untrue|false)\b/

export const deny: ActRule = {
  act: 'deny',
  summary: 'says that what was claimed or charged is not so',
  cue: stems('den(?:y|ie)|refut|rebut|disput|debunk|disavow|repudiat|brush(?:es|ed|ing)? (?:off|aside)'),
  both: ({ cue, content }) =>
    (stems('dismiss|reject').test(cue) && (content === '' || CLAIM.test(cue) || CLAIM.test(content))) ||
    (/\bcall(?:s|ed|ing)?$/.test(cue) && /\blies?\b|\bfalse\b|\buntrue\b|\bbaseless\b|\bunfounded\b/.test(content)) ||
    (/insist|maintain|contend/.test(cue) && NOT_OURS.test(content.replace(/^that /, ''))),
  content: ({ main }) => UNTRUE.test(main) || UNFOUNDED.test(main) || FLAT.test(main) || NOT_DONE.test(main),
  examples: [
    ['denied', 'that he had sold the ferry'],
    ['said', '“That is simply not true,”'],
    ['dismissed', 'the claims'],
    ['brushed aside', 'the reports'],
    ['said', 'the guild did not violate any rules'],
    ['said', 'she never sold the ferry'],
    ['insisted', 'that they had never met the envoy'],
  ],
  counterexamples: [
    ['rejected', 'the offer'],
    ['said', 'the road was open'],
  ],
}
