import type { DisputeKind } from '../../model/dispute.js'

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
  /** Who does it: the actor named right before, the one named in `by`, who speaks in the sentence, or nobody. */
  readonly by: 'before' | 'named' | 'speaker' | 'nobody'
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
  'den(?:ied|ies)|disput(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|rebutted|dismiss(?:ed|es)|contradict(?:ed|s)?|contest(?:ed|s)|mock(?:ed|s)|ridicul(?:ed|es)|belittl(?:ed|es)|challeng(?:ed|es)|questioned|discredit(?:ed|s)|debunk(?:ed|s)|downplay(?:ed|s)|undercuts?|undermin(?:ed|es)|assail(?:ed|s)'
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
    id: 'rule:disputes/told-relative',
    summary: 'a claim, which another denies',
    kind: 'denies',
    pattern: told(
      String.raw`(?:(?:which|that|something|one)|(?<=, )an? (?:[\p{L}-]{1,20} ){0,2}?(?:charge|claim|accusation|allegation|suggestion|assertion|report)) (?!(?:that|which|was|were|is|are|has|have|had|be|been|being)(?![\p{L}]))(?<by>\p{L}${WITHIN}{0,60}?|he|she|they|the [\p{L} '-]{2,40}?) (?:(?:has|have|had) [^,.;]{2,40} (?:and|but) )?(?<said>${ADVERB}(?:${VERB}))(?= *(?:[,.;)]|and |but |while |$))`,
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
      `(?<said>(?:did|has|have|had|would|does|do|could)(?: not|n't) (?:immediately |officially |publicly )?confirm(?:ed)?) (?:this|that|it)(?= *(?:[.,;:]|$))`,
    ),
    by: 'before',
    opens: true,
    examples: [['Her office did not confirm that.', 'did not confirm']],
    counterexamples: ['The bishop did not confirm that boy.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-despite',
    summary: 'despite a denial',
    kind: 'denies',
    pattern: told(
      String.raw`(?:despite|in spite of|notwithstanding) (?<by>[^.,;]{2,50}?)(?:'s?|(?<=s)') (?<said>(?:\p{L}+ ){0,2}?denials?)(?= *(?:[.,;)]|that |of |$))`,
    ),
    by: 'named',
    examples: [['The mill was sold, the guild said, despite Orla Venn’s repeated denials.', 'repeated denials']],
    counterexamples: ['Despite the rain the denial was read out.'],
    source: OWN,
  },
  {
    id: 'rule:disputes/told-word',
    summary: 'a word or a claim that another calls something bad',
    kind: 'disputes',
    pattern: told(
      String.raw`(?<=, )an? (?:\p{L}{2,20} )?(?:word|term|claim|charge|figure|description|account|version|accusation|suggestion|comparison) (?:that |which )?(?<by>\p{L}[^,.;]{1,60}?|he|she|they) (?<said>(?:has |have |had )?(?:called|described as|dismissed as|disputes|disputed|rejects|rejected|contests))(?= |[.,;]|$)`,
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
    pattern: told(`(?<said>contrary to|despite|in spite of|notwithstanding) (?<what>${SAID})`),
    by: 'speaker',
    examples: [['Contrary to Orla Venn’s claims, the pilots say the bridge was open.', 'Contrary to']],
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
      `(?:, (?:however|though|meanwhile|in turn), )?(?<said>${ADVERB}(?:push(?:ed|es) back|disagree[sd]|beg(?:ged|s) to differ|took issue|object(?:ed|s)|(?:den(?:ied|ies)|disput(?:ed|es)|reject(?:ed|s)|dismiss(?:ed|es)|contradict(?:ed|s)|rul(?:ed|es) out) (?:this|that|it)|rul(?:ed|es) (?:this|that|it) out)(?: (?:strongly|sharply|hard|angrily|forcefully|firmly|swiftly|immediately|quickly|for the time being|for now))?)(?= *(?:[.,;:]|$))`,
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
