import type { DisputeKind } from '../../model/dispute.js'
import { BAD } from './disputing-words.js'

/**
 * A way in which the story itself tells, in no statement's words, that something is disputed. The groups of the pattern: `said`, the words
 * that say so; `what`, what is disputed, where that is told; `by`, who does it, where that stands behind.
 */
export type TellingRule = {
  readonly id: `rule:disputes/${string}`
  readonly summary: string
  readonly kind: DisputeKind
  /** Flags `dgiu`, or `dgu`; looked for in straight words of one sentence. */
  readonly pattern: RegExp
  /** Who does it: the actor named right before (or, where it is none of the story's, nobody), the one named in `by`, who speaks in the sentence, or nobody. */
  readonly by: 'before' | 'anybody' | 'named' | 'speaker' | 'nobody'
  /** True where it answers what went before only at the head of its sentence: "Tannick disagreed", not "and some disagreed". */
  readonly opens?: boolean
  /** A sentence, and its words that say so. */
  readonly examples: readonly (readonly [sentence: string, said: string])[]
  readonly counterexamples: readonly string[]
  readonly source: string
}

const OWN = 'own collection, checked against PolNeAR train'
/** The same where capitals tell a name. */
const named = (pattern: string) => new RegExp(`(?<![\\p{L}])${pattern}`, 'dgu')
const told = (pattern: string) => new RegExp(`(?<![\\p{L}])${pattern}`, 'dgiu')

const ADVERB = String.raw`(?:(?:has|have|had|also|later|\p{L}{2,20}ly|all|since|always|long|(?:appear|seem)(?:s|ed) to) ){0,3}`
const VERB =
  'den(?:ied|ies|y)|disput(?:ed|es?)|reject(?:ed|s)?|refut(?:ed|es?)|rebut(?:ted|s)?|dismiss(?:ed|es)?|contradict(?:ed|s)?|contest(?:ed|s)?|disown(?:ed|s)?|disavow(?:ed|s)?|repudiat(?:ed|es?)|mock(?:ed|s)|ridicul(?:ed|es)|belittl(?:ed|es)|challeng(?:ed|es)|questioned|discredit(?:ed|s)|debunk(?:ed|s)|downplay(?:ed|s)|undercuts?|undermin(?:ed|es)|assail(?:ed|s)'
/** “Fired back”, “to fire back”. */
const BACK =
  '(?:jab(?:bed)?|hit|fired?|str(?:uck|ike)|snap(?:ped)?|lash(?:ed)?|punch(?:ed)?|push(?:ed)?|shot|shoot) back'
const REPLY = `${BACK}(?: on \\p{L}{6,9})? (?:at|on|against)|brush(?:ed|es) (?:off|aside)|shrugg?(?:ed|s) off|rebuff(?:ed|s)|bristl(?:ed|es) at|scoff(?:ed|s) at|took issue with|takes issue with|bat(?:ted|s) away`
const NOUN =
  'views?|notions?|ideas?|assessments?|conclusions?|interpretations?|arguments?|theor(?:y|ies)|complaints?|suspicions?|insinuations?|calls|demands?|proposals?|offers?|claims?|accusations?|allegations?|charges?|reports?|rumou?rs?|suggestions?|accounts?|criticisms?|assertions?|remarks?|comments?|stor(?:y|ies)|characteri[sz]ations?|versions?|figures?|assumptions?|testimon(?:y|ies)|statements?|predictions?|warnings?|findings?|tales?|narratives?|objections?|denials?'
/** What a claim is named by, with what was claimed. */
const claimOf = (nouns: string) =>
  String.raw`(?:(?:the|this|that|these|those|such|any|all|both|some|many|several|his|her|its|their|\p{N}{4}|several aspects of (?:his|her|its|their)|(?:[a-z.-]+ ){0,2}[\p{Lu}][\p{L}.'-]{1,30}'s?) (?:[\p{L}-]{1,20} ){0,2}?)?(?:${nouns})(?![\p{L}])(?: (?:that|of|about|from|by|for) [^.;]{1,160})?`
const CLAIM = claimOf(NOUN)
/** What takes up a claim in its own sentence: “…, a charge that”. */
const TAKEN_UP =
  '(?:charge|claim|accusation|allegation|suggestion|assertion|report|figure|finding|number|estimate|account|version|view|description|characteri[sz]ation|statement|conclusion|notion|idea|theory|prediction|comparison|insinuation|argument|contention|position|warning|word|term|label|criticism|complaint|vision)s?'
/** What may be unconfirmed: a claim, or what was told before. */
const UNSURE = `${CLAIM}|(?:the|this|these|any) (?:[\\p{L}'-]{1,20} ){0,2}?[\\p{L}'-]{3,20}(?= *(?:[.,;:)]|$|independently|immediately|on |in ))|(?:this|that|it|them)(?= *(?:[.,;:)]|$|independently|immediately))`
/** What is said to be so: to have views is not to claim them. */
const SAID = claimOf(
  'claims?|accusations?|allegations?|charges?|reports?|rumou?rs?|suggestions?|assertions?|statements?|predictions?|denials?|testimony|accounts?|insistence|assurances?',
)
/** What a clause goes on with: a full stop only behind a title. */
const WITHIN = String.raw`(?:[^,.;]|(?<=(?<![\p{L}])(?:Mrs?|Ms|Dr|Sens?|Reps?|Gov|Gen))\.)`
const NUMBER = String.raw`(?:\p{N}[\p{N}.,]{0,12}(?<=\p{N})|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
const WRONG = `(?:any |all )?(?:wrongdoing|involvement|responsibility)(?: in [^.,;]{1,80})?|(?:any|a) (?:role|part|link|connection)(?: (?:in|to|with) [^.,;]{1,80})?`

/** In order of precedence. */
export const TELLING: readonly TellingRule[] = [
  {
    id: 'rule:disputes/told-unverified',
    summary: 'could not be verified',
    kind: 'could-not-verify',
    pattern: told(
      String.raw`(?<what>(?:the|this|that|these|those|such|his|her|its|their|neither|none of the) (?:[\p{L}'-]{1,25} ){0,3}?(?:${NOUN}|statements?|information|details?|footage|videos?|toll|numbers?|documents?|it))? ?(?<said>(?:could|can|has|have|had)(?: not|n't) (?:be|been) (?:independently |immediately )?(?:verified|corroborated|confirmed|substantiated))(?![\p{L}])`,
    ),
    by: 'nobody',
    examples: [
      ['The figures could not be independently verified.', 'could not be independently verified'],
      ['Neither account could be checked; the claim could not be verified.', 'could not be verified'],
    ],
    counterexamples: ['The figures were verified.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-no-way',
    summary: 'nobody, or somebody who is named, could verify it',
    kind: 'could-not-verify',
    pattern: told(
      `(?<said>(?:(?:could(?: not|n't)|(?:was|were|is|are|has been|have been|had been) unable to|(?:was|were|has|have|had)(?: not|n't) (?:been )?able to|ha(?:s|ve|d)(?: not|n't)(?: yet)?(?: been able to)?|it (?:was|is|has been|had been) (?:not possible|impossible|difficult|hard) to|there (?:was|is|were) no (?:way|means) (?:to|of)) (?:independently |immediately |fully )?(?:verif(?:y|ied|ying)|corroborat(?:e|ed|ing)|substantiat(?:e|ed|ing)|authenticat(?:e|ed|ing)|independently confirm(?:ed)?)|there (?:was|is|has been|had been|were) no (?:immediate |official )?(?:independent|outside) (?:confirmation|verification|corroboration) (?:of|for)))(?: independently| immediately)? (?<what>${UNSURE})`,
    ),
    by: 'anybody',
    examples: [
      ['The Sarne Herald was unable to independently verify the claim.', 'was unable to independently verify'],
      ['It was not possible to verify that account.', 'It was not possible to verify'],
      ['There was no independent confirmation of the report.', 'There was no independent confirmation of'],
    ],
    counterexamples: ['The Sarne Herald verified the claim.', 'The clerk could not verify whether she was in.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-relative',
    summary: 'a claim, which another denies',
    kind: 'denies',
    pattern: told(
      String.raw`(?:(?:which|that|something|one)|(?<=, |[-\u2013\u2014] )(?:an? )?(?:[\p{L}-]{1,20} ){0,2}?${TAKEN_UP}) (?!(?:that|which|was|were|is|are|has|have|had|be|been|being)(?![\p{L}]))(?<by>\p{L}${WITHIN}{0,60}?|he|she|they|the [\p{L} '-]{2,40}?) (?:(?:has|have|had) [^,.;]{2,40} (?:and|but) )?(?<said>${ADVERB}(?:${VERB}))(?= *(?:[,.;)]|and |but |while |$))`,
    ),
    by: 'named',
    examples: [
      ['There were reports that Venn sold the mill, which he has denied.', 'has denied'],
      ['Dorrin said the guild had lied, a charge that Orla Venn strongly denied.', 'strongly denied'],
    ],
    counterexamples: [
      'The visa, which was denied, cost ten crowns.',
      'It was a bill that the council rejected out of hand.',
    ],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-participle',
    summary: 'a claim denied by another',
    kind: 'denies',
    pattern: told(
      String.raw`(?<=, |[-\u2013\u2014] )(?:an? )?(?:[\p{L}-]{1,20} ){0,2}?${TAKEN_UP} (?:(?:that|which) )?(?:(?:was|were|is|are|has been|have been|had been) )?(?<said>(?:(?:later|since|also|long|\p{L}{2,20}ly) ){0,2}(?:denied|disputed|rejected|refuted|rebutted|dismissed|contradicted|contested|challenged|questioned|mocked|ridiculed|debunked)) (?:[^,.;]{2,30} )?by (?<by>[^,;]{2,60}?)(?= as |[,.;]|$)`,
    ),
    by: 'named',
    examples: [
      ['Dorrin said the guild had lied, a claim dismissed by Orla Venn as nonsense.', 'dismissed'],
      ['Dorrin said nine had died, a figure that was later disputed by Orla Venn.', 'later disputed'],
    ],
    counterexamples: ['It was a bill rejected by the council.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-denies',
    summary: 'denies a claim or a wrong',
    kind: 'denies',
    pattern: told(
      `(?<said>${ADVERB}(?:${VERB}|${REPLY}))(?: on \\p{L}{6,9}| last week| this week)? (?<what>${CLAIM}|${WRONG}|it(?= *[,.;)]))`,
    ),
    by: 'before',
    examples: [
      ['The mill, which is closed, denied the report, saying it was full.', 'denied'],
      ['Orla Venn has repeatedly denied any wrongdoing.', 'has repeatedly denied'],
    ],
    counterexamples: ['The council denied him the post.', 'Dorrin rejected the chair.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-denies-deed',
    summary: 'denies having done it, or that it is so',
    kind: 'denies',
    pattern: told(
      `(?<said>${ADVERB}den(?:ied|ies))(?: on \\p{L}{6,9})? (?<what>(?:having|being|ever|that|(?!(?:anything|something|nothing|everything|during|evening|morning|king)(?![\\p{L}]))\\p{L}{3,}ing) [^.;]{3,140}|(?:the|any) (?:meeting|visit|raid|attack|strike|deal|plan|talks|incident|order|payment|sale|link)s?(?= *[,.;]))`,
    ),
    by: 'before',
    examples: [
      ['On Monday Orla Venn denied having sold the mill.', 'denied'],
      ['The guild later denied that it had sold the mill.', 'later denied'],
    ],
    counterexamples: ['The guild denied him the prize.', 'The guild denied a king his due.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-innocent',
    summary: 'maintains his innocence',
    kind: 'denies',
    pattern: told(
      `(?<said>${ADVERB}(?:maintain(?:s|ed)?|protest(?:s|ed)?|insist(?:s|ed)? on|proclaim(?:s|ed)?|assert(?:s|ed)?|maintaining|protesting) (?:his|her|its|their) (?<what>innocence)|${ADVERB}(?:plead(?:s|ed)?|pled) (?:not guilty|innocent))(?![\\p{L}])`,
    ),
    by: 'before',
    examples: [
      ['Orla Venn has always maintained her innocence.', 'has always maintained her innocence'],
      ['Orla Venn pleaded not guilty on Monday.', 'pleaded not guilty'],
    ],
    counterexamples: ['The innocence of the crowd was maintained.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-denial',
    summary: 'issues a denial',
    kind: 'denies',
    pattern: told(
      String.raw`(?<said>(?:issu(?:ed|es)|repeat(?:ed|s)|made|makes|gave|gives|offer(?:ed|s)|released?) (?:an?|his|her|its|their|another) (?:[\p{L}-]{2,20} ){0,2}denials?)(?= *(?:[.,;]|$|of |on |and )(?:of (?<what>${CLAIM}))?)`,
    ),
    by: 'before',
    examples: [['The guild issued a flat denial.', 'issued a flat denial']],
    counterexamples: ['The guild heard a denial.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-drew-denial',
    summary: 'draws a denial from somebody, or somebody\u2019s denial of a claim',
    kind: 'denies',
    pattern: told(
      String.raw`(?<said>(?:drew|drawn|draws|brought|prompted|provoked|(?:was |were )?met (?:with|by)) (?:an? )?(?:[\p{L}-]{2,20} ){0,2}denials?) (?:from|by) (?<by>[^.,;]{2,60}?)(?= *(?:[.,;]|$|and |who |which |on ))`,
    ),
    by: 'named',
    examples: [['The charge drew a sharp denial from Orla Venn.', 'drew a sharp denial']],
    counterexamples: ['The chapel drew pilgrims from Orla.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-denial-of',
    summary: 'somebody\u2019s denial of a claim',
    kind: 'denies',
    pattern: named(
      String.raw`(?<by>\p{Lu}[\p{L}.'-]{1,20}?(?: \p{Lu}[\p{L}.-]{1,20}){0,2})'s? (?<said>(?:\p{L}{2,20} ){0,2}?(?:denial|rejection|dismissal|rebuttal)s?) of (?<what>${CLAIM})`,
    ),
    by: 'named',
    examples: [['Tannick’s denial of the charge came within hours.', 'denial']],
    counterexamples: ['Tannick’s denial of bail was a blow.', 'Tannick’s rejection of the budget was a blow.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-counter',
    summary: 'says what the story calls a counter to what another said',
    kind: 'disputes',
    pattern: told(
      `(?<said>(?:apparent |direct |sharp |pointed |implicit |veiled |clear ){0,2}(?:(?<!r[au]ns? )counter|rebuke|rebuttal|riposte|retort|rejoinder|contradiction)) (?:to|of) (?<what>[^;]{3,200})`,
    ),
    by: 'speaker',
    examples: [['In an apparent rebuke to talk of a toll, Venn stressed that the bridge was free.', 'apparent rebuke']],
    counterexamples: ['The cups stood on the counter.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-dissent',
    summary: 'dissents from what a court or a panel found',
    kind: 'disputes',
    pattern: told(
      `(?<said>in (?:a|an|her|his|their) (?:[\\p{L}-]{1,20} ){0,2}dissent(?:ing opinion)?|dissent(?:ed|ing))(?![\\p{L}])`,
    ),
    by: 'speaker',
    examples: [['Judge Venn, in her dissent, said the law was sound.', 'in her dissent']],
    counterexamples: ['Dissent was rare in Astane.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-not-confirmed',
    summary: 'did not confirm what was said before',
    kind: 'not-confirmed',
    pattern: told(
      `(?<said>(?:(?:did|has|have|had|would|does|do|could|will)(?: not|n't) (?:yet |immediately |officially |publicly |directly )?|(?:has|have|had) (?:yet|declined|refused) to |(?:declined|declines|refused|refuses) to |(?:has |have |had |would |could |did |will )?neither |stopped short of )(?:confirm(?:ed|ing)?)(?:,? (?:or|nor) (?:den(?:y|ied)|reject(?:ed)?|dismiss(?:ed)?|disput(?:e|ed)))?) (?<what>${UNSURE})`,
    ),
    by: 'before',
    opens: true,
    examples: [
      ['Her office did not confirm that.', 'did not confirm'],
      ['Tannick has yet to confirm the raid.', 'has yet to confirm'],
      ['Tannick has neither confirmed nor denied the report.', 'has neither confirmed nor denied'],
    ],
    counterexamples: ['The bishop did not confirm that boy.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-despite',
    summary: 'despite a denial',
    kind: 'denies',
    pattern: told(
      String.raw`(?:(?:despite|in spite of|notwithstanding|over) (?<by>[^.,;]{2,50}?)(?:'s?|(?<=s)') (?<said>(?:\p{L}+ ){0,2}?denials?)(?= *(?:[.,;)]|that |of |$)))`,
    ),
    by: 'named',
    examples: [['The mill was sold, the guild said, despite Orla Venn’s repeated denials.', 'repeated denials']],
    counterexamples: ['Despite the rain the denial was read out.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-despite-by',
    summary: 'despite denials by somebody',
    kind: 'denies',
    pattern: told(
      String.raw`(?:despite|in spite of|notwithstanding|amid) (?<said>(?:an? |the )?(?:\p{L}+ ){0,2}?denials?) (?:by|from) (?<by>[^.,;]{2,60}?)(?= *(?:[.,;)]|that |of |$))`,
    ),
    by: 'named',
    examples: [['The mill was sold, the guild said, despite repeated denials by Orla Venn.', 'repeated denials']],
    counterexamples: ['Despite advice by Orla Venn the mill was sold.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-word',
    summary: 'a word or a claim that another calls something bad',
    kind: 'disputes',
    pattern: told(
      String.raw`(?<=, |[-\u2013\u2014] )(?:an? )?(?:\p{L}{2,20} )?${TAKEN_UP} (?:that |which )?(?<by>\p{L}[^,.;]{1,60}?|he|she|they)(?:, [^,.;]{2,50},)? (?<said>(?:has |have |had )?(?:(?:call(?:s|ed)?|describe[sd]? as|label(?:s|l?ed)?|brand(?:s|ed)?|denounce[sd]? as|(?:says?|said) (?:is|was|were|are))(?= (?:[\p{L}"'-]+ ){0,3}?["']{0,2}${BAD}(?![\p{L}]))|(?:dismiss(?:es|ed)?|reject(?:s|ed)?) as|disputes|disputed|rejects|rejected|contests)|(?<=(?:word|term|label|vision) (?:that |which )?[^,.;]{1,70} )(?:called|described as))(?= |[.,;]|$)`,
    ),
    by: 'named',
    examples: [['Astane calls the men hostages, a word that Orla Venn described as rude.', 'described as']],
    counterexamples: ['Astane wrote a word that Orla Venn read out.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-other-figure',
    summary: 'gives another figure than was given before',
    kind: 'contradicts',
    pattern: told(
      `(?<said>(?:gave|gives|offered|had|has) (?:a|its own|her own|his own|their own) (?:very |quite |much |slightly |somewhat )?(?:different|higher|lower|smaller|larger|conflicting|darker|graver) (?:count|figure|number|toll|estimate|tally|account|version)s?)(?= *(?:[.,;:]|$))`,
    ),
    by: 'before',
    opens: false,
    examples: [['The pilots’ guild gave a higher figure.', 'gave a higher figure']],
    counterexamples: ['The guild gave a higher wage.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-other-version',
    summary: 'tells it otherwise than was told before',
    kind: 'disputes',
    pattern: told(
      `(?<said>(?:told|tells?|gave|gives?|offer(?:ed|s)?|ha[ds]|paint(?:ed|s)?|present(?:ed|s)?) (?:an?|its own|her own|his own|their own) (?:very |quite |much |slightly |somewhat |rather |starkly |markedly |entirely |completely )?(?:different|conflicting|contrasting|contradictory) (?:story|tale|version|account|picture|view|recollection|explanation|take|reading)s?)(?![\\p{L}])`,
    ),
    by: 'before',
    opens: false,
    examples: [['The pilots’ guild told a rather different story.', 'told a rather different story']],
    counterexamples: ['The guild told a long story.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-back',
    summary: 'fires back at somebody',
    kind: 'disputes',
    pattern: named(
      `(?<said>(?:took to (?:\\p{L}+ ){1,3}to |was quick to |has |have |had |also |later |quickly |immediately ){0,2}${BACK})(?: on \\p{L}{6,9})? (?:at|against) (?<what>\\p{Lu}[\\p{L}.'-]{1,20}(?: \\p{Lu}[\\p{L}.'-]{1,20}){0,3})(?= *[,.;:]| on | over )`,
    ),
    by: 'before',
    examples: [['Tannick took to the radio to fire back at Orla Venn.', 'took to the radio to fire back']],
    counterexamples: ['The bird looked back at Orla Venn.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-contrary',
    summary: 'says a thing contrary to what another claims, or despite it',
    kind: 'disputes',
    pattern: told(
      `(?<said>contrary to|despite|in spite of|notwithstanding|(?:contradict|deny|disput|reject|dismiss|refut|rebutt|challeng|counter|question|brush)ing(?: aside| off)?) (?<what>${SAID})`,
    ),
    by: 'speaker',
    examples: [
      ['Contrary to Orla Venn’s claims, the pilots say the bridge was open.', 'Contrary to'],
      ['Contradicting the ministry’s account, the pilots say the bridge was open.', 'Contradicting'],
    ],
    counterexamples: [
      'Despite the rain, the pilots say the bridge was open.',
      'Despite Venn’s odd views, the pilots say the bridge was open.',
    ],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-put-at',
    summary: 'puts a number at another value',
    kind: 'contradicts',
    pattern: told(
      String.raw`(?<said>(?:put|puts|has put|had put) (?:it|(?:the|its|their) (?:number|figure|total|toll|count|dead|wounded|injured|missing|loss|losses|fall|rise|cost|turnout|damage)(?: of [^.,;]{2,60})?) at (?:(?:about|around|nearly|some|at least|more than|only|just|roughly) )?${NUMBER}(?: percent| per cent)?)(?![\p{L}])`,
    ),
    by: 'before',
    examples: [['The ministry put the number at 2,300.', 'put the number at 2,300']],
    counterexamples: ['The ministry put the cup at 2,300 paces.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-against',
    summary: 'pushes back, disagrees, against what was said before',
    kind: 'rejects',
    pattern: told(
      `(?:, (?:however|though|meanwhile|in turn), )?(?<said>${ADVERB}(?:push(?:ed|es) back|(?:hit|fired|shot|struck|punched) back|disagree[sd]?|demur(?:red|s)|beg(?:ged|s)? to differ|took issue|object(?:ed|s)|(?:den(?:ied|ies|y)|disput(?:ed|es?)|reject(?:ed|s)?|dismiss(?:ed|es)?|contradict(?:ed|s)?|rul(?:ed|es) out) (?:this|that|it)|rul(?:ed|es) (?:this|that|it) out)(?: (?:strongly|sharply|hard|angrily|forcefully|firmly|swiftly|immediately|quickly|for the time being|for now))?)(?= *(?:[.,;:]|$))`,
    ),
    by: 'before',
    opens: true,
    examples: [
      ['Tannick, however, pushed back strongly.', 'pushed back strongly'],
      ['Dorrin disagreed.', 'disagreed'],
      ['The harbour master rejected that.', 'rejected that'],
      ['Venn ruled that out for the time being.', 'ruled that out for the time being'],
    ],
    counterexamples: ['The crowd pushed back the boats.', 'The two disagreed on the levy.'],
    source: OWN,
  },
]
