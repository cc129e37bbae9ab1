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
  'disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?|contest(?:s|ed|ing)?|took issue with|takes issue with|taking issue with|disagree(?:s|d|ing)? with|brush(?:es|ed|ing)? (?:off|aside)|shrug(?:s|ged|ging)? off|laugh(?:s|ed|ing)? off|wav(?:es|ed|ing) (?:off|aside|away)|scoff(?:s|ed|ing)? at|play(?:s|ed|ing)? down|poo-pooh(?:s|ed)?|push(?:es|ed|ing)? back (?:on|at|against)|pour(?:s|ed|ing)? cold water on|cast(?:s|ing)? doubt (?:on|over)|knock(?:s|ed|ing)? down|(?:shot|hit|fired|jabbed|struck|snapped) back (?:at|against)|doubt(?:s|ed|ing)?|(?:express|voic)(?:es|ed|ing) (?:[\\p{L}]+ )?(?:doubts?|skepticism|scepticism) (?:about|over|that)|(?:was|were|is|are|seem|seemed|remained|been|being) (?:[\\p{L}]+ )?(?:skeptical|sceptical|unconvinced|doubtful|dubious) (?:of|about|by|that)|pok(?:es|ed|ing) holes in|f(?:inds|ound) fault with|call(?:s|ed|ing) into question|dispel(?:s|led|ling)?|swat(?:s|ted|ting)? (?:away|down)',
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
  '(?:not (?:true|correct|accurate|the case|factual|so|based (?:in|on) (?:fact|reality|truth|evidence)|(?:actual )?facts?|what (?:i|we|he|she|they|it) (?:had |have |has )?(?:said|saw|seen|heard|meant|wrote|told))|nothing of the (?:kind|sort)|untrue|based (?:up)?on (?:[a-z]+ ){0,2}(?:opinions?|lies|rumou?rs?|falsehoods?|hearsay|speculation|prejudice|misinformation)|inaccurate|incorrect|false|fabricat(?:ed|ions?)|an? (?:[a-z-]+ ){0,2}?(?:lie|fabrication|falsehood|invention|concoction|distortion|slander|myth|smear|fiction|fallacy|hoax|misrepresentation|mischaracteri[sz]ation|(?:false|untrue|bogus|misleading|phony|baseless) [a-z-]+)|(?:(?:all|pure|outright|blatant) )?(?:lies|inventions?|fabrications?|slander|propaganda)|made up|baseless|unfounded|groundless|without (?:any )?(?:foundation|merit|basis)|(?:absolute |complete |utter |total )?(?:nonsense|rubbish|hogwash|bunk|baloney|garbage|rot|drivel|fantasy)|bogus|unsubstantiated|fake news|fiction)'
/** Said of a claim it disputes it; said of anything else it judges. */
const ABSURD =
  '(?:one-sided|biased|unbalanced|slanted|selective|inflated|groundless|illogical|implausible|not credible|incomplete|flawed|cynical|unhelpful|slanderous|defamatory|libellous|libelous|a distraction|a stunt|ridiculous|absurd|preposterous|wrong|mistaken|speculative|overblown|misguided|misleading|laughable|exaggerated|ludicrous|disgusting|outrageous|shameful|scurrilous|far-fetched|malicious|politically motivated|propaganda|unfair|unwarranted|overstated|premature|simplistic|irresponsible|unproven|hypocritical|desperate|pathetic|laughable|offensive|undermined|undercut|contradicted|belied|refuted|disproved|disproven|discredited|debunked)'
/** What a claim is called by those who dispute it. */
export const BAD = `(?:${UNTRUE}|${ABSURD})`
const ENDS = String.raw`(?= *(?:["'.,;!?)]|$|and |but |because |- |\u2014))`
const BE = '(?:is|are|was|were|would be)'
/** “Untimely and untrue”: another word before. */
const AND = '(?:[a-z-]+ and )?'
/** "had no substance", "doesn't hold water". */
const HOLDS_NOT = `(?:(?:has|have|had|lacks?|lacked) ["']?(?:no |any )?(?:substance|merit|basis|foundation|validity|truth|evidence)|(?:do|does|did)(?: not|n't)(?: really| simply| even)? (?:hold|jibe|square|comport|add up|stand up|match|reflect|make sense|ring true))`
const CLAIM_PHRASE = String.raw`(?!that (?:the|this|these|those|such|his|her|their|its|all|any|[\p{L}.-]+'s?) )(?:the|this|that|these|those|such|his|her|their|all|any|[\p{L}.-]{2,30}'s?) ["']?(?:[\p{L}'-]+ ){0,2}?(?:claim|charge|allegation|accusation|report|rumou?r|stor(?:y|ie)|suggestion|assertion|assumption|implication|insinuation|testimon(?:y|ie)|narrative|premise|prediction|theor(?:y|ie)|version|explanation|conclusion|finding|statement|figure|account|characteri[sz]ation|remark|comment|response|rationale|argument|reasoning|criticism|complaint|notion|idea)s?(?: (?:that|about|of|by|from|to) [^.;"]{2,140}?)?`
const ADVERBS =
  '(?:(?:just|simply|absolutely|totally|completely|flatly|categorically|utterly|patently|all|both|entirely|clearly|demonstrably|plainly|so) ){0,2}'
/** "That is simply not true", "The claim is false": the subject is what is disputed. */
export const THAT_IS_UNTRUE = new RegExp(
  String.raw`(?<![\p{L}])(?:(that|this|it|these|those|they)(?: ${BE}|'s|'re|'d be) ${ADVERBS}(?:${UNTRUE}${ENDS}|a (?:myth|fallacy|lie) that)|(${CLAIM_PHRASE}),? ["']{0,2}(?:${BE} ${ADVERBS}["']{0,2}${AND}(?:${UNTRUE}|${ABSURD})|${HOLDS_NOT})(?![\p{L}]))`,
  'iu',
)
export const FLATLY = opens(
  `${ADVERBS}(?:not true|not so|untrue|false|wrong|otherwise|differently|nonsense|rubbish|lies)(?=[ "']*[.,!;]|["']|$)|nothing could be further from the truth|nothing of the (?:kind|sort)`,
)
/** "called the claim a lie", "described the report as baseless". */
export const CALLS = whole(
  'call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|characteri[sz](?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|denounc(?:e|es|ed|ing)|blast(?:s|ed|ing)?|slam(?:s|med|ming)?|reject(?:s|ed|ing)?|deem(?:s|ed|ing)?|judg(?:es|ed|ing)|rat(?:es|ed|ing)|rul(?:es|ed)|found|finds|declar(?:es|ed|ing)|decr(?:ies|ied|ying)|ridicul(?:es|ed|ing)|mock(?:s|ed|ing)|derid(?:es|ed|ing)|consider(?:s|ed)?|think|thinks|thought',
)
/** “Answered, calling the claim a lie”: the verb stands in the content. */
const CALLING = /^["'([]{0,3}(?:(?:by |and )?calling|to call|(?:and )?(?:called|calls)) /iu
/** Where the words stand that tell what is called something, and what it is called; null where nothing is. */
export function calledAt({ cue, content }: { cue: string; content: string }): number | null {
  if (CALLS.test(cue)) return 0
  return CALLING.exec(content)?.[0].length ?? null
}
export const CALLED_UNTRUE = new RegExp(
  String.raw`^(.{2,200}?) (?:as |to be |to have been )?["']{0,2}${ADVERBS}(?:${UNTRUE}|${ABSURD}|an? (?:[\p{L}-]+ ){0,2}(?:lie|fabrication|smear|hoax|distortion|invention))(?![\p{L}])`,
  'iu',
)
/** “a ghost story told in an office”: what is called so, in quotation marks, is no praise when it is an account or a claim. */
export const CALLED_A =
  /^((?:the|this|that|these|those|his|her|their|its|[\p{L}.' -]{2,40}?'s?) (?:[\p{L}-]+ ){0,2}?(?:accounts?|claims?|accusations?|allegations?|charges?|rumou?rs?|assertions?|version|testimony))(?: as)? ["']{1,2}(?:an? )?(?!(?:[\p{L}-]+ ){0,2}?(?:good|great|welcome|fair|major|important|brave|clear|honest|first|right|true|accurate|helpful|reasonable|justified)\b)[^"]{4,80}["']/iu
export const WAS_WRONG =
  /^["'([]{0,3}(?:that )?((?!(?:that|this|it|there|what|how|why|if|whether|who|when|where) )[\p{L}][\p{L} .'-]{1,50}?) (?:(?:had|has|have) )?(?:misspoke|misspoken|misspeaks|(?:was|is|were|are) (?:simply |just |flat |flat-out |totally |completely |plainly )?(?:wrong|mistaken|lying|misinformed|incorrect)|misstated|mischaracteri[sz]ed)(?= *(?:["'.,;!?]|$)| and | when | that | about )/iu
export const RUNS_COUNTER =
  /(?:contradict(?:s|ed)?|(?:is|are|was|were) (?:inconsistent|at odds) with|r[au]ns? counter to|fl(?:ies|ew) in the face of|bel(?:ies|ied)) (?:[\p{L}]+ ){0,3}?(?:of |in )?(?=(?:his|her|their|its|the|this|that|these|those|[\p{L}.-]{2,30}'s?) ["']?(?:[\p{L}-]+ ){0,2}?(?:claim|testimon|statement|account|assertion|remark|comment|argument|stor|version|report|denial))/iu
export const OVERLOOKS =
  /^["'([]{0,3}(?:that |this |it |they |such \p{L}+ |those \p{L}+ |the (?:claim|argument|criticism|statement|remark|comment|account)s? )(?:overlook(?:s|ed)?|ignore[sd]?|misses|missed|misstate[sd]?|distort(?:s|ed)?|mischaracteri[sz]e[sd]?|misrepresent(?:s|ed)?|leaves out|left out) /iu
export const OWN_WORDS =
  /(?:^["'([]{0,3}(?:that )?["']?|[.!?]["']{0,2} )(?:i|we|he|she|they|it) ["']?(?:(?:\p{L}+ly|also|do|does|did|would|have|has|had) )?(?:reject|den(?:y|ie)|disput|dismiss|disagree(?:d|s)? with|refut)(?:s|ed|es|e|d)? /iu
/** A deed told as not done, of the speaker's own side. */
export const NOT_DONE =
  /^["'([]{0,3}(?:that )?(?:i|we|he|she|they|it|the [\p{L}-]+|his [\p{L}-]+|her [\p{L}-]+|their [\p{L}-]+) (?:(?:[\p{L}]+ly|also|have|has|had) )?(?:never (?!been to|been so|seen|heard|met|thought|imagined|expected)|(?:did|have|has|had) not |(?:did|have|has|had)n't |(?:was|were)(?: not|n't) (?!\w+ing)|(?:played|had|took) no (?:role|part|hand|knowledge|involvement))/iu
/** "did not see any evidence that", "should show proof of their claims". */
export const NO_EVIDENCE =
  /(?:(?:did|do|does|have|has|had)(?: not|n't)(?: yet)? (?:see|seen|find|found|offer|offered|present|presented|provide|provided)|(?:is|are|was|were|has|have|had) no|saw no|sees no|found no|should (?:provide|show|present|produce|offer)|without(?: \p{L}+ing)?)(?: any| the)? ?(?:[\p{L}]+ )?(?:evidence|proof|basis|justification|grounds|truth|merit|substance)(?: or (?:[\p{L}]+ )?\p{L}+)?(?: in [^.;,"]{2,40}?)?(?: for| of| that| to support| to back up| to(?= the | his | her | their ))(?: the idea that)? /iu
/** "There was no truth in the report": what is set against it follows. */
export const NO_TRUTH =
  /(?:(?:there|it) (?:is|was|were) |(?:has|have|had|found|sees?|saw) )(?:absolutely |simply )?(?:no|little|not a grain of|not a shred of|not an ounce of|not a word of) (?:[\p{L}]+ )?(?:truth|merit|substance|basis|foundation|validity|factual basis|evidence) (?:in|to|for|behind) (?=(?:the|this|that|these|those|any|such|his|her|its|their|it|them|what|[\p{L}.-]{2,30}'s?)(?![\p{L}]))/iu
/** "Did not accept that version": in a cue. */
export const NOT_ACCEPT = whole(
  `(?:(?:did|do|does|has|have|had)(?: not|n't)|never|refus(?:es|ed|ing) to) (?:accept(?:ed)?|agree(?:d)? with|believe[d]?|buy|share[d]?|recogni[sz]e[d]?|acknowledge)`,
)
/** The same within what is said. */
export const SAYS_NOT_ACCEPT =
  /^["'([]{0,3}(?:that )?(?:i|we|he|she|they|it) (?:(?:did|do|does|would|could|will|can)(?: not|n't)|cannot|never) (?:accept|agree with|believe|buy|share|recogni[sz]e) (?=(?:the|this|that|these|those|any|such|his|her|its|their)(?![\p{L}]))/iu
export const NOTHING_OF_THE_KIND = /(?<![\p{L}])(?:nothing|anything) of the (?:kind|sort)(?![\p{L}])/iu
/** "Were not so sure": in what is said. */
export const UNSURE_OF_IT =
  /^["'([]{0,3}(?:that )?(?:i|we|he|she|they|it)(?: is| was| are| were| am| remain(?:s|ed)?|'s|'re|'m)(?:(?: not|n't) (?:(?:so|too|entirely|fully|yet|at all) )?(?:sure|certain|convinced|persuaded)|n't (?:(?:so|too|entirely|fully|yet|at all) )?(?:sure|certain|convinced|persuaded)| (?:unconvinced|unpersuaded|sceptical|skeptical|doubtful))(?= *(?:["'.,;!?)]|$|of |about |by ))/iu
/** "Stood by his remarks": set against who denied them. */
export const STANDS_BY =
  /(?<![\p{L}])(?:st(?:and|ands|ood|anding)|stick|sticks|stuck|sticking) (?:firmly |fully )?(?:by|behind|to) (?:my|our|his|her|its|their|the) (?:[\p{L}]+ ){0,2}?(?:comments?|remarks?|statements?|report(?:s|ing)?|stor(?:y|ies)|article|account|claims?|accusations?|allegations?|words|version|findings?|figures?|coverage|conclusions?|assessment|journalism)(?![\p{L}])/iu
export const NO_KNOWLEDGE =
  /^["'([]{0,3}(?:that )?(?:i|we|he|she|they|it|there) (?:(?:have|has|had|is|was|were|knew of|knows of|know of|saw|sees|see|found) no (?:\p{L}+ )?(?:information|knowledge|records?|indications?|confirmation|reports?|signs?)(?: (?:of|on|about|that|to suggest|to support|for))?|(?:is|was|were|am|are) (?:not aware|unaware) of|(?:was|were)n't aware of|(?:isn't|aren't) aware of) /iu

/** What is set against what somebody said, where its object is a claim: "mocked the report". */
export const SET_AGAINST = whole(
  'assail(?:s|ed|ing)?|belittl(?:e|es|ed|ing)|challeng(?:e|es|ed|ing)|derid(?:e|es|ed|ing)|discredit(?:s|ed|ing)?|downplay(?:s|ed|ing)?|minimi[sz](?:e|es|ed|ing)|mock(?:s|ed|ing)?|object(?:s|ed|ing)? to|question(?:ed|ing)|rebuk(?:e|es|ed|ing)|ridicul(?:e|es|ed|ing)|took exception to|takes exception to|rais(?:es|ed|ing) (?:[\\p{L}]+ )?(?:questions|doubts) (?:about|over)|bristl(?:es|ed|ing) at|(?:call|throw)(?:s|ed|ing)? into (?:doubt|question)|threw into (?:doubt|question)|(?:fir|hit|lash|punch|shot|snap|struck)(?:es|ed|s|ped|ing|ting)? back at',
)
/** What is done to a plan: to condemn what was said does not yet say that it is not so. */
export const CONDEMNS = whole(
  'condemn(?:s|ed|ing)?|critici[sz](?:e|es|ed|ing)|decr(?:y|ies|ied|ying)|denounc(?:e|es|ed|ing)|deplor(?:e|es|ed|ing)|oppos(?:e|es|ed|ing)|protest(?:s|ed|ing)?|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|rail(?:s|ed|ing)? against',
)
/** Told as a reply that is set against what was said. */
export const COUNTERS = whole(
  'counter(?:s|ed|ing)?(?!-)|retort(?:s|ed|ing)?|rejoin(?:s|ed|ing)|rebut(?:s|ted|ting)?|(?:fir|hit|punch|push|snap)(?:ed|es|s|ped|ing)? back|(?:shot|shoots|struck|strikes) back|beg(?:s|ged) to differ|disagree(?:s|d)',
)
/** “No, …”: an answer's first word. */
export const NO_FIRST = /^["'([]{0,3}(?:no(?:,|\.| @)|not at all[,.]|not true[,.]|on the contrary,) ?/iu
/** Told as not yet known. */
export const TOO_EARLY =
  /(?:no (?:final |firm |definitive )?(?:conclusions?|decisions?)(?: or \p{L}+)? (?:can|could|has|have|had) be|(?:it is|it's|it was|still) (?:too|much too|far too) (?:early|soon) to (?:say|tell|know|conclude|draw|judge|determine)|(?:remains?|remained) to be (?:seen|proven|proved)|not (?:in a position|ready|prepared) to (?:say|confirm|draw|conclude))/iu
export const TELLS = whole(
  't(?:old|ells?|elling)|g(?:a|i)ves?|giving|offer(?:s|ed|ing)?|ha[sd]|have|paint(?:s|ed)?|present(?:s|ed)?',
)
/** “A rather different tale”. */
export const OTHER_VERSION = opens(
  String.raw`(?:an?|(?:his|her|its|their) own|quite an?) ["']{0,2}(?:[\p{L}]+ ){0,2}?(?:different|conflicting|contrasting|contradictory|opposite) (?:story|tale|version|account|picture|view|recollection|explanation|take|reading)s?`,
)
/** “She made it up”: who is said to have, and what. */
export const MADE_UP =
  /(?<![\p{L}])((?:[Ss]he|[Hh]e|[Tt]hey|[Yy]ou|\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,2}|[Tt]he [\p{Ll}-]{3,20})) (?:had |has |have |just |simply |was |were |is |are ){0,3}["']{0,2}(?:ma(?:de|king|kes?) (?:it|this|that|things|stuff|the (?:whole )?(?:story|thing|charge|claim|accusation)) up|ma(?:de|king) up (?:the|that|this|a|his|her|their|its) (?!(?:own )?minds?(?![\p{L}]))|fabricat(?:ed|ing) (?:the|that|this|a|it|his|her|their)|invent(?:ed|ing) (?:the|that|this|a|it|his|her|their) (?:story|claim|charge|tale|account|thing))/u
/** “Pleaded not guilty”, with what follows. */
export const PLEADS =
  /^(?:(?:has|have|had|also|again) )*(?:plead(?:s|ed|ing)?|pled) (?:not guilty|innocent)(?![\p{L}])/iu
/** “I was misquoted”, “taken out of context”. */
export const MISQUOTED =
  /(?<![\p{L}])(?:was|were|been|being|is|are) (?:badly |completely |totally |grossly |widely |deliberately )?(?:misquoted|misunderstood|misinterpreted|mischaracteri[sz]ed|misrepresented|misconstrued|taken (?:entirely |completely )?out of context|twisted)(?![\p{L}])/iu
/** “Had nothing to do with it”. */
export const NOTHING_TO_DO =
  /(?<![\p{L}])(?:(?:had|has|have) (?:absolutely )?nothing to do with|(?:(?:is|was|were|am|are) |^|pleaded |pleads? )(?:not guilty|innocent)(?: (?:to|of) (?:(?:the|all|both|any|\p{L}{2,6}) )?(?:charges?|counts?|accusations?|allegations?)(?: against (?:him|her|them))?(?: of)?)?|did nothing (?:wrong|illegal|improper)|(?:played|had|took|has|have) no (?:role|part|hand|involvement) in)(?![\p{L}])/iu
/** “That’s ridiculous”: nothing is told but what is thought of it. */
export const THAT_IS_ABSURD =
  /^["'([]{0,3}(?:that|this|it|those|these)(?:'s| is| was|'re| are| were) (?:just |simply |absolutely |totally |completely |utterly |patently |frankly |so |such |all |downright )?(?:an? )?(?:ridiculous|absurd|preposterous|ludicrous|outrageous|laughable|insane|crazy|wrong|silly|misleading|unfair|stretch|joke|distortion|exaggeration)(?= *(?:[.,;!"']|and ))/iu
/** “Called Venn a liar”: of whom it is said. */
export const LIAR =
  /^["'([]{0,3}((?:\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,3}|[Hh]im|[Hh]er|[Tt]hem|[Tt]he [\p{L}-]{3,20})),? (?:as )?["']{0,2}(?:an? )?["']{0,2}(?:[\p{L}-]{2,20} ){0,2}(?:liars?|lying|delusional|dishonest|misinformed|mistaken|confused|clueless|deluded|out of touch|disingenuous)(?![\p{L}])/u
/** “The ‘outrageous’ allegations”: the claim, with what is thought of it. */
export const BAD_CLAIM =
  /(?<![\p{L}])(?:the|these|those|this|such|his|her|their|its|[\p{L}.-]+'s?) ["']{0,2}(?:outrageous|baseless|false|bogus|unfounded|absurd|ridiculous|groundless|scurrilous|malicious|misleading|unsubstantiated|debunked|discredited|trumped-up|made-up|preposterous|ludicrous|unproven|wild|fabricated)["']{0,2} (?:allegation|accusation|charge|claim|report|stor(?:y|ie)|rumou?r|assertion|statement|attack|criticism|suggestion|narrative)s?(?![\p{L}])/iu
/** Those whose work it is to check what others say. */
export const CHECKERS = /(?<![\p{L}])(?:fact[- ]?checkers?|factcheck)(?![\p{L}])/iu
