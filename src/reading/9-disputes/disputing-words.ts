import type { Silence } from '../../model/act.js'
import { opens, whole } from './words.js'

// Patterns of the words that the rules of disputing look for, in straight words of a cue or a content.

export const NOT =
  /(?<![\p{L}])(?:not|never|yet to|unable to|cannot|declin\w{0,4} to|refus\w{0,4} to|neither|without|no)(?![\p{L}])|n't(?![\p{L}])/iu
/** "must rebut", "to dismiss": told as yet to be done. */
const TO_COME = /^(?:to|not to|must|should|would|could|can|will|may|might|shall)\s/iu

/** Whether a verb stands in a cue that tells of a deed done, not of one withheld or to come. */
export const done = (verb: RegExp, { cue, silence }: { cue: string; silence: Silence | null }): boolean =>
  verb.test(cue) && !NOT.test(cue) && !TO_COME.test(cue) && silence === null

export const VERIFY = whole(String.raw`verif\p{L}+|corroborat\p{L}+|substantiat\p{L}+|independently confirm(?:ed)?`)

/** The same within what is said. */
export const COULD_NOT_VERIFY =
  /(?:could|can|was|were|had been)(?: not|n't)(?: been)?(?: able to)?(?: \p{L}+ly)? (?:verif(?:y|ied)|corroborate|substantiate|confirm) ((?:either|both|the|these|those|this|that|any of the) (?:[\p{L}'-]+ )?(?:accounts?|claims?|versions?|reports?|figures?|allegations?|stor(?:y|ies)))(?![\p{L}])/iu

export const DENY = whole(
  'den(?:y|ies|ied|ying)|denials?|disavow(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|disclaim(?:s|ed|ing)?',
)
export const DISPUTE = whole(
  'disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?|contest(?:s|ed|ing)?|took issue with|takes issue with|taking issue with|disagree(?:s|d|ing)? with|brush(?:es|ed|ing)? (?:off|aside)|shrug(?:s|ged|ging)? off|scoff(?:s|ed|ing)? at|play(?:s|ed|ing)? down|poo-pooh(?:s|ed)?|push(?:es|ed|ing)? back (?:on|at|against)|pour(?:s|ed|ing)? cold water on|cast(?:s|ing)? doubt (?:on|over)|knock(?:s|ed|ing)? down|(?:shot|hit|fired|jabbed|struck|snapped) back (?:at|against)|swat(?:s|ted|ting)? (?:away|down)',
)
export const DISMISS = whole('dismiss(?:es|ed|ing)?|discount(?:s|ed|ing)?')
export const REJECT = whole(
  'overturn(?:s|ed|ing)?|overrul(?:es|ed|ing)|str(?:ikes|uck) down|vacat(?:es|ed|ing)|quash(?:es|ed|ing)?|reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|push(?:es|ed|ing)? back',
)
export const REFUSE = whole('refus(?:es|ed)|turn(?:s|ed) down|rebuff(?:s|ed)')
/** "was denied entry", "denied him the victory": withheld, not disputed. */
export const WITHHELD = opens(
  String.raw`(?:him|her|us|me|you|people|victims?|\w+ers)(?= [\p{L}])|(?:the |his |her |their )?(?:\p{L}+ )?(?:entry|access|opportunit(?:y|ies)|visas?|bail|asylum|coverage|benefits|services?|request)`,
)

const UNTRUE =
  '(?:not (?:true|correct|accurate|the case|factual)|untrue|inaccurate|incorrect|false|fabricat(?:ed|ions?)|a (?:complete |total |flat |blatant |outright |big )?(?:lie|fabrication|falsehood|myth|smear|fiction)|lies|baseless|unfounded|groundless|without (?:any )?(?:foundation|merit|basis)|nonsense|rubbish|fake news|fiction)'
/** Said of a claim it disputes it; said of anything else it judges. */
const ABSURD =
  '(?:ridiculous|absurd|preposterous|wrong|misleading|laughable|exaggerated|ludicrous|disgusting|outrageous|shameful|scurrilous|far-fetched|malicious|politically motivated|propaganda)'
const ENDS = String.raw`(?= *(?:["'.,;!?)]|$|and |but |because |- |\u2014))`
const BE = '(?:is|are|was|were)'
/** "had no substance", "doesn't hold water". */
const HOLDS_NOT = `(?:(?:has|have|had|lacks?|lacked) ["']?(?:no |any )?(?:substance|merit|basis|foundation|validity|truth|evidence)|(?:do|does|did)(?: not|n't)(?: really| simply| even)? (?:hold|jibe|square|comport|add up|stand up|match|reflect|make sense|ring true))`
const CLAIM_PHRASE = String.raw`(?:the|this|that|these|those|such|his|her|their|all|any|[\p{L}.-]{2,30}'s?) ["']?(?:[\p{L}'-]+ ){0,2}?(?:claim|charge|allegation|accusation|report|rumou?r|stor(?:y|ie)|suggestion|assertion|statement|figure|account|characterization|remark|comment|rationale|argument|reasoning|criticism|complaint|notion|idea)s?(?: (?:that|about|of|by|from|to) [^.;"]{2,140}?)?`
const ADVERBS =
  '(?:(?:just|simply|absolutely|totally|completely|flatly|categorically|utterly|patently|all|both|entirely|clearly|demonstrably|plainly|so) ){0,2}'
/** "That is simply not true", "The claim is false": the subject is what is disputed. */
export const THAT_IS_UNTRUE = new RegExp(
  String.raw`(?<![\p{L}])(?:(that|this|it|these|those|they)(?: ${BE}|'s|'re) ${ADVERBS}${UNTRUE}${ENDS}|(${CLAIM_PHRASE}),? (?:${BE} ${ADVERBS}(?:${UNTRUE}|${ABSURD})|${HOLDS_NOT})(?![\p{L}]))`,
  'iu',
)
export const FLATLY = opens(
  `${ADVERBS}(?:not true|untrue|false|wrong)(?=[ "']*[.,!;]|["']|$)|nothing could be further from the truth`,
)
/** "called the claim a lie", "described the report as baseless". */
export const CALLS = whole(
  'call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|characteri[sz](?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|denounc(?:e|es|ed|ing)|blast(?:s|ed|ing)?|slam(?:s|med|ming)?|reject(?:s|ed|ing)?',
)
export const CALLED_UNTRUE = new RegExp(
  String.raw`^(.{3,200}?) (?:as )?["']{0,2}${ADVERBS}(?:${UNTRUE}|${ABSURD}|an? (?:[\p{L}-]+ ){0,2}(?:lie|fabrication|smear|hoax|distortion|invention))(?![\p{L}])`,
  'iu',
)
/** “a ghost story told in an office”: what is called so, in quotation marks, is no praise when it is an account or a claim. */
export const CALLED_A =
  /^((?:the|this|that|these|those|his|her|their|its|[\p{L}.' -]{2,40}?'s?) (?:[\p{L}-]+ ){0,2}?(?:accounts?|claims?|accusations?|allegations?|charges?|rumou?rs?|assertions?|version|testimony))(?: as)? "an? (?!(?:[\p{L}-]+ ){0,2}?(?:good|great|welcome|fair|major|important|brave|clear|honest|first|right)\b)[^"]{4,80}"/iu
export const WAS_WRONG =
  /^["'([]{0,3}(?:that )?((?!(?:that|this|it|there|what|how|why|if|whether|who|when|where) )[\p{L}][\p{L} .'-]{1,50}?) (?:(?:had|has|have) )?(?:misspoke|misspoken|misspeaks|(?:was|is|were|are) (?:simply |just |flat |flat-out |totally |completely |plainly )?(?:wrong|mistaken|lying|misinformed|incorrect)|misstated|mischaracteri[sz]ed)(?= *(?:["'.,;!?]|$)| and | when | that | about )/iu
export const RUNS_COUNTER =
  /(?:contradict(?:s|ed)?|(?:is|are|was|were) (?:inconsistent|at odds) with|r[au]ns? counter to|fl(?:ies|ew) in the face of|bel(?:ies|ied)) (?:[\p{L}]+ ){0,3}?(?:of |in )?(?=(?:his|her|their|its|the|this|that|these|those|[\p{L}.-]{2,30}'s?) ["']?(?:[\p{L}-]+ ){0,2}?(?:claim|testimon|statement|account|assertion|remark|comment|argument|stor|version|report|denial))/iu
export const OVERLOOKS =
  /^["'([]{0,3}(?:that |this |it |they |such \p{L}+ |those \p{L}+ |the (?:claim|argument|criticism|statement|remark|comment|account)s? )(?:overlook(?:s|ed)?|ignore[sd]?|misses|missed|misstate[sd]?|distort(?:s|ed)?|mischaracteri[sz]e[sd]?|misrepresent(?:s|ed)?|leaves out|left out) /iu
export const OWN_WORDS =
  /^["'([]{0,3}(?:that )?["']?(?:i|we|he|she|they|it) ["']?(?:(?:\p{L}+ly|also|do|does|did|would|have|has|had) )?(?:reject|den(?:y|ie)|disput|dismiss|disagree(?:d|s)? with|refut)(?:s|ed|es|e|d)? /iu
/** A deed told as not done, of the speaker's own side. */
export const NOT_DONE =
  /^["'([]{0,3}(?:that )?(?:i|we|he|she|they|it|the [\p{L}-]+|his [\p{L}-]+|her [\p{L}-]+|their [\p{L}-]+) (?:(?:[\p{L}]+ly|also|have|has|had) )?(?:never (?!been to|been so|seen|heard|met|thought|imagined|expected)|(?:did|have|has|had) not |(?:did|have|has|had)n't |(?:was|were)(?: not|n't) (?!\w+ing)|(?:played|had|took) no (?:role|part|hand|knowledge|involvement))/iu
/** "did not see any evidence that", "should show proof of their claims". */
export const NO_EVIDENCE =
  /(?:(?:did|do|does|have|has|had)(?: not|n't)(?: yet)? (?:see|seen|find|found|offer|offered|present|presented|provide|provided)|(?:is|are|was|were|has|have|had) no|saw no|sees no|found no|should (?:provide|show|present|produce|offer)|without(?: \p{L}+ing)?)(?: any| the)? ?(?:[\p{L}]+ )?(?:evidence|proof)(?: in [^.;,"]{2,40}?)?(?: for| of| that| to support| to back up)(?: the idea that)? /iu
export const NO_KNOWLEDGE =
  /^["'([]{0,3}(?:that )?(?:i|we|he|she|they|it|there) (?:(?:have|has|had|is|was|were|knew of|knows of|know of|saw|sees|see|found) no (?:\p{L}+ )?(?:information|knowledge|records?|indications?|confirmation|reports?|signs?)(?: (?:of|on|about|that|to suggest|to support|for))?|(?:is|was|were|am|are) (?:not aware|unaware) of|(?:was|were)n't aware of|(?:isn't|aren't) aware of) /iu
