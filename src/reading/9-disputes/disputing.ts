import type { Act, Silence } from '../../model/act.js'
import type { ConfirmationKind, DisputeKind } from '../../model/dispute.js'
import { referenceOf } from './reference.js'
import { opens, whole } from './words.js'

/** A statement as the rules of disputing see it: straight words. */
export type Told = {
  readonly cue: string
  /** Its first piece. */
  readonly content: string
  readonly act: Act
  readonly silence: Silence | null
}

/**
 * What of a statement tells what it is set against: a range of its content ("told" where that may only tell it again, "charge" where that is a deed the speaker is charged with),
 * or the statement before.
 */
export type Against =
  | { readonly how: 'words' | 'told' | 'charge'; readonly range: readonly [start: number, end: number] }
  | { readonly how: 'before' }

/** A cue and a content that a rule is shown; its act and silence where they are not `say` and none. */
export type Example = readonly [cue: string, content: string, as?: Act | Silence]

/** One way in which a statement disputes another. In order of precedence: the first that applies decides. */
export type DisputingRule = {
  readonly id: `rule:disputes/${string}`
  readonly summary: string
  readonly kind: DisputeKind | ConfirmationKind
  /** What it is set against; null where the rule does not apply. */
  readonly against: (told: Told) => Against | null
  /** The words that say so, where they stand in the content; else the cue says so. */
  readonly says?: RegExp
  readonly examples: readonly Example[]
  readonly counterexamples: readonly Example[]
  readonly source: string
}

const OWN_CHOICE = 'own choice, checked against PolNeAR train'
const LEVIN = 'verbs of denial and refusal, own collection'

const NOT =
  /(?<![\p{L}])(?:not|never|yet to|unable to|cannot|declin\w{0,4} to|refus\w{0,4} to|neither|without|no)(?![\p{L}])|n't(?![\p{L}])/iu
/** "must rebut", "to dismiss": told as yet to be done. */
const TO_COME = /^(?:to|not to|must|should|would|could|can|will|may|might|shall)\s/iu
/** Whether a verb stands in a cue that tells of a deed done, not of one withheld or to come. */
export const done = (verb: RegExp, { cue, silence }: Told): boolean =>
  verb.test(cue) && !NOT.test(cue) && !TO_COME.test(cue) && silence === null
const all = ({ content }: Told): Against => ({ how: 'words', range: [0, content.length] })
const when = (holds: boolean, against: Against): Against | null => (holds ? against : null)

const DENY = whole('den(?:y|ies|ied|ying)|denials?|disavow(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|disclaim(?:s|ed|ing)?')
const DISPUTE = whole(
  'disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?|contest(?:s|ed|ing)?|took issue with|takes issue with|taking issue with|disagree(?:s|d|ing)? with|brush(?:es|ed|ing)? (?:off|aside)|shrug(?:s|ged|ging)? off|scoff(?:s|ed|ing)? at|play(?:s|ed|ing)? down|poo-pooh(?:s|ed)?|push(?:es|ed|ing)? back (?:on|at|against)|pour(?:s|ed|ing)? cold water on|cast(?:s|ing)? doubt (?:on|over)|knock(?:s|ed|ing)? down|(?:shot|hit|fired|jabbed|struck|snapped) back (?:at|against)|swat(?:s|ted|ting)? (?:away|down)',
)
const DISMISS = whole('dismiss(?:es|ed|ing)?|discount(?:s|ed|ing)?')
const REJECT = whole(
  'overturn(?:s|ed|ing)?|overrul(?:es|ed|ing)|str(?:ikes|uck) down|vacat(?:es|ed|ing)|quash(?:es|ed|ing)?|reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|push(?:es|ed|ing)? back',
)
const REFUSE = whole('refus(?:es|ed)|turn(?:s|ed) down|rebuff(?:s|ed)')
/** "was denied entry", "denied him the victory": withheld, not disputed. */
const WITHHELD = opens(
  String.raw`(?:him|her|us|me|you|people|victims?|\w+ers)(?= [\p{L}])|(?:the |his |her |their )?(?:\p{L}+ )?(?:entry|access|opportunit(?:y|ies)|visas?|bail|asylum|coverage|benefits|services?|request)`,
)

const UNTRUE =
  '(?:not (?:true|correct|accurate|the case|factual)|untrue|inaccurate|incorrect|false|fabricat(?:ed|ions?)|a (?:complete |total |flat |blatant |outright |big )?(?:lie|fabrication|falsehood|myth|smear|fiction)|lies|baseless|unfounded|groundless|without (?:any )?(?:foundation|merit|basis)|nonsense|rubbish|fake news|fiction)'
/** Said of a claim it disputes it; said of anything else it judges. */
const ABSURD =
  '(?:ridiculous|absurd|preposterous|wrong|misleading|laughable|exaggerated|ludicrous|politically motivated|propaganda)'
const ENDS = String.raw`(?= *(?:["'.,;!?)]|$|and |but |because |- |\u2014))`
const BE = '(?:is|are|was|were)'
/** "had no substance", "doesn't hold water". */
const HOLDS_NOT = `(?:(?:has|have|had|lacks?|lacked) ["']?(?:no |any )?(?:substance|merit|basis|foundation|validity|truth|evidence)|(?:do|does|did)(?: not|n't)(?: really| simply| even)? (?:hold|jibe|square|comport|add up|stand up|match|reflect|make sense|ring true))`
const CLAIM_PHRASE = String.raw`(?:the|this|that|these|those|such|his|her|their|all|any|[\p{L}.-]{2,30}'s?) ["']?(?:[\p{L}'-]+ ){0,2}?(?:claim|charge|allegation|accusation|report|rumou?r|stor(?:y|ie)|suggestion|assertion|statement|figure|account|characterization|remark|comment|rationale|argument|reasoning|criticism|complaint|notion|idea)s?(?: (?:that|about|of|by|from|to) [^.;"]{2,140}?)?`
const ADVERBS =
  '(?:(?:just|simply|absolutely|totally|completely|flatly|categorically|utterly|patently|all|both|entirely|clearly|demonstrably|plainly|so) ){0,2}'
/** "That is simply not true", "The claim is false": the subject is what is disputed. */
const THAT_IS_UNTRUE = new RegExp(
  String.raw`(?<![\p{L}])(?:(that|this|it|these|those|they)(?: ${BE}|'s|'re) ${ADVERBS}${UNTRUE}${ENDS}|(${CLAIM_PHRASE}),? (?:${BE} ${ADVERBS}(?:${UNTRUE}|${ABSURD})|${HOLDS_NOT})(?![\p{L}]))`,
  'iu',
)
const FLATLY = opens(
  `${ADVERBS}(?:not true|untrue|false|wrong)(?=[ "']*[.,!;]|["']|$)|nothing could be further from the truth`,
)
/** "called the claim a lie", "described the report as baseless". */
const CALLS = whole(
  'call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|characteri[sz](?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|denounc(?:e|es|ed|ing)|blast(?:s|ed|ing)?|slam(?:s|med|ming)?|reject(?:s|ed|ing)?',
)
const CALLED_UNTRUE = new RegExp(
  String.raw`^(.{3,200}?) (?:as )?["']{0,2}${ADVERBS}(?:${UNTRUE}|${ABSURD}|an? (?:[\p{L}-]+ ){0,2}(?:lie|fabrication|smear|hoax|distortion|invention))(?![\p{L}])`,
  'iu',
)
const OWN_WORDS =
  /^["'([]{0,3}(?:that )?["']?(?:i|we|he|she|they|it) ["']?(?:(?:\p{L}+ly|also|do|does|did|would|have|has|had) )?(?:reject|den(?:y|ie)|disput|dismiss|disagree(?:d|s)? with|refut)(?:s|ed|es|e|d)? /iu
/** A deed told as not done, of the speaker's own side. */
const NOT_DONE =
  /^["'([]{0,3}(?:that )?(?:i|we|he|she|they|it|the [\p{L}-]+|his [\p{L}-]+|her [\p{L}-]+|their [\p{L}-]+) (?:(?:[\p{L}]+ly|also|have|has|had) )?(?:never (?!been to|been so|seen|heard|met|thought|imagined|expected)|(?:did|have|has|had) not |(?:did|have|has|had)n't |(?:was|were)(?: not|n't) (?!\w+ing)|(?:played|had|took) no (?:role|part|hand|knowledge|involvement))/iu
/** "did not see any evidence that", "should show proof of their claims". */
const NO_EVIDENCE =
  /(?:(?:did|do|does|have|has|had)(?: not|n't)(?: yet)? (?:see|seen|find|found|offer|offered|present|presented|provide|provided)|(?:is|are|was|were|has|have|had) no|saw no|sees no|found no|should (?:provide|show|present|produce|offer)|without(?: \p{L}+ing)?)(?: any| the)? ?(?:[\p{L}]+ )?(?:evidence|proof)(?: in [^.;,"]{2,40}?)?(?: for| of| that| to support| to back up)(?: the idea that)? /iu
const NO_KNOWLEDGE =
  /^["'([]{0,3}(?:that )?(?:i|we|he|she|they|it|there) (?:(?:have|has|had|is|was|were|knew of|knows of|know of|saw|sees|see|found) no (?:\p{L}+ )?(?:information|knowledge|records?|indications?|confirmation|reports?|signs?)(?: (?:of|on|about|that|to suggest|to support|for))?|(?:is|was|were|am|are) (?:not aware|unaware) of|(?:was|were)n't aware of|(?:isn't|aren't) aware of) /iu

/** What in a statement sets it against another. */
export const DISPUTING: readonly DisputingRule[] = [
  {
    id: 'rule:disputes/could-not-verify',
    summary: 'could not verify it',
    kind: 'could-not-verify',
    against: (told) =>
      when(
        whole(String.raw`verif\p{L}+|corroborat\p{L}+|substantiat\p{L}+|independently confirm(?:ed)?`).test(told.cue) &&
          NOT.test(told.cue),
        all(told),
      ),
    examples: [
      ['could not be independently verified', 'The figures', 'not-confirmed'],
      ['could not verify', 'the claim', 'not-confirmed'],
    ],
    counterexamples: [
      ['verified', 'the claim', 'confirm'],
      ['has not confirmed', 'the visit', 'not-confirmed'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/not-confirmed',
    summary: 'has not confirmed it, would not confirm it',
    kind: 'not-confirmed',
    against: (told) =>
      when(
        told.silence !== null &&
          (told.silence === 'not-confirmed' || /\bconfirm/i.test(`${told.cue} ${told.content.slice(0, 20)}`)),
        {
          how: 'words',
          range: [/^(?:to )?confirm(?: (?:or|nor) deny)? /i.exec(told.content)?.[0].length ?? 0, told.content.length],
        },
      ),
    examples: [
      ['has not officially confirmed', 'this view', 'not-confirmed'],
      ['declined to confirm or deny', 'the report', 'declined'],
      ['declined', 'to confirm the report', 'declined'],
    ],
    counterexamples: [
      ['confirmed', 'that the pier was closed', 'confirm'],
      ['declined to discuss', 'the report', 'declined'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/not-charged',
    summary: 'has not charged anybody with it',
    kind: 'not-confirmed',
    against: (told) =>
      when(
        told.silence !== null &&
          /\b(?:accus|blam|attribut|acknowledg|conced|admit)/i.test(told.cue) &&
          told.content.length > 20,
        all(told),
      ),
    examples: [['has not publicly accused', 'Tannick of setting the fire at the mill', 'not-said']],
    counterexamples: [
      ['accused', 'Tannick of setting the fire at the mill', 'accuse'],
      ['did not say', 'who set the fire at the mill', 'not-said'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/no-knowledge',
    summary: 'says that nothing is known of it',
    kind: 'not-confirmed',
    says: NO_KNOWLEDGE,
    against: ({ content }) => {
      const found = NO_KNOWLEDGE.exec(content)
      return found === null ? null : { how: 'words', range: [found[0].length, content.length] }
    },
    examples: [
      ['said', 'they had no record of a raid on the mill'],
      ['said', 'he was unaware of the claim'],
    ],
    counterexamples: [['said', 'she had no ferry to sell']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/no-evidence',
    summary: 'says that there is no evidence of it, asks for some',
    kind: 'disputes',
    says: NO_EVIDENCE,
    against: ({ content }) => {
      const found = NO_EVIDENCE.exec(content.slice(0, FIRST))
      return found === null ? null : { how: 'told', range: [found.index + found[0].length, content.length] }
    },
    examples: [
      ['said', 'she had seen no log, and there was no firm evidence that pirates took the ferry'],
      ['told', 'people should show proof of their accusations'],
    ],
    counterexamples: [['said', 'the evidence was thin']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/called-untrue',
    summary: 'calls what was said untrue',
    kind: 'disputes',
    says: CALLED_UNTRUE,
    against: ({ cue, content }) => {
      const found = CALLS.test(cue) ? CALLED_UNTRUE.exec(content) : null
      if (found === null || !['noun', 'bare'].includes(referenceOf(found[1]!).kind)) return null
      return { how: 'words', range: [0, found[1]!.length] }
    },
    examples: [
      ['called', 'the accusation “a lie”'],
      ['dismissed', 'the report as baseless', 'deny'],
      ['called', 'that “nonsense”'],
      ['described', 'the claims of the guild as “politically motivated”'],
    ],
    counterexamples: [
      ['called', 'the envoy a liar'],
      ['called', 'the plan one-sided', 'condemn'],
      ['called', 'the new levy wrong', 'condemn'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/denies',
    summary: 'denies it',
    kind: 'denies',
    against: (told) =>
      when(
        done(DENY, told) && !/\b(?:been|being|was|were) denied\b/i.test(told.cue) && !WITHHELD.test(told.content),
        all(told),
      ),
    examples: [
      ['denied', 'that he would sell the ferry', 'deny'],
      ['has flatly denied', 'any role in the fire', 'deny'],
      ['denies', 'it', 'deny'],
    ],
    counterexamples: [
      ['did not deny', 'the report', 'not-said'],
      ['denied', 'him the prize'],
      ['had been denied', 'entry'],
    ],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/disputes',
    summary: 'disputes it, pushes back against it',
    kind: 'disputes',
    against: (told) => when(done(DISPUTE, told), all(told)),
    examples: [
      ['disputed', 'their account', 'deny'],
      ['took issue with', 'the forecast'],
      ['pushed back on', 'those charges'],
    ],
    counterexamples: [['has never disputed', 'the account']],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/dismisses',
    summary: 'dismisses it',
    kind: 'disputes',
    against: (told) => when(done(DISMISS, told), all(told)),
    examples: [['have long been dismissed', 'These claims', 'deny']],
    counterexamples: [['welcomed', 'These claims']],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/refuses',
    summary: 'refuses what was demanded',
    kind: 'rejects',
    against: (told) => {
      const reference = REFUSE.test(told.cue) && !NOT.test(told.cue) ? referenceOf(told.content) : null
      return when(reference?.kind === 'noun' && reference.means === 'plan', all(told))
    },
    examples: [['has been refused', 'the demand of the guild for the ferry', 'declined']],
    counterexamples: [['refused', 'to sail', 'declined']],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/rejects',
    summary: 'rejects it',
    kind: 'rejects',
    against: (told) => when(done(REJECT, told), all(told)),
    examples: [
      ['rejected', 'the demand', 'reject'],
      ['has rejected', 'the accusation', 'deny'],
      ['overturned', 'a ruling of the harbour court'],
    ],
    counterexamples: [['accepted', 'the demand']],
    source: LEVIN,
  },
  {
    id: 'rule:disputes/untrue',
    summary: 'says that it is not true',
    kind: 'denies',
    says: THAT_IS_UNTRUE,
    against: ({ content }) => {
      const found = THAT_IS_UNTRUE.exec(content.slice(0, FIRST))
      return found === null
        ? null
        : { how: 'words', range: [found.index, found.index + (found[1] ?? found[2])!.length] }
    },
    examples: [
      ['said', '“That is simply not true,”'],
      ['said', 'the claim was false'],
      ['said', 'the mayor’s claims about a flood are unfounded'],
      ['said', 'the allegations had “no substance”'],
      ['said', '“This idea that the port is dying doesn’t really square with what we see,”'],
    ],
    counterexamples: [
      ['said', 'the road was open'],
      ['said', '“It is the wrong time,”'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/flatly',
    summary: 'says nothing but that it is not true',
    kind: 'denies',
    says: FLATLY,
    against: ({ content }) => when(FLATLY.test(content), { how: 'before' }),
    examples: [['said', '“Absolutely false,”']],
    counterexamples: [['said', 'false teeth are dear']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/own-words',
    summary: 'says that he rejects it',
    kind: 'rejects',
    says: OWN_WORDS,
    against: ({ content }) => {
      const found = OWN_WORDS.exec(content)
      return found === null ? null : { how: 'words', range: [found[0].length, content.length] }
    },
    examples: [
      ['wrote', 'that he “rejects the latest remarks of the guild”'],
      ['said', '“We categorically deny these allegations,”'],
    ],
    counterexamples: [['said', 'the port rejects boats of tin']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:disputes/not-done',
    summary: 'says that it was not done',
    kind: 'denies',
    says: NOT_DONE,
    against: ({ content, act }) =>
      when(act === 'deny' && NOT_DONE.test(content), { how: 'charge', range: [0, content.length] }),
    examples: [
      ['said', 'he never sold the ferry', 'deny'],
      ['insisted', 'that they had not taken the money', 'deny'],
    ],
    counterexamples: [
      ['said', 'he would not sail', 'reject'],
      ['said', 'the guild was serious'],
    ],
    source: OWN_CHOICE,
  },
]

/** Units of a content in which it is called untrue. */
const FIRST = 280
