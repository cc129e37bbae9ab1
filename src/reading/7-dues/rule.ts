import type { Act } from '../../model/act.js'
import type { DueKind } from '../../model/due.js'
import { wholeWords } from '../../model/latin.js'
import type { Region } from './region.js'

/** An invented stretch of words that a rule is shown: a statement's content with its act and cue, or a sentence of the story. */
export type Example = {
  readonly act?: Act
  readonly cue?: string
  readonly words: string
  /** The time in the words, if there is one; it lies ahead. */
  readonly when?: string
  /** The deed that is to be found. */
  readonly what?: string
}

/**
 * One way in which words say that something is due. Lists of these are in order of precedence: the first that finds a deed decides.
 * Patterns see a region's words: straight marks, `§` for each unit of a time, `¤` for another's words. Their groups:
 * `what` opens the deed, `by` names who owes it, `to` who set it, `not` negates it, `verb` is where its subject ends.
 */
export type DueRule = {
  readonly id: `rule:dues/${string}`
  readonly kind: DueKind
  readonly summary: string
  /** Whether it reads the story's own sentences. */
  readonly voice: boolean
  /** Which statements it reads; without it none. */
  readonly said?: (region: Region) => boolean
  readonly pattern: RegExp
  /** True where the pattern must begin a piece of the content. */
  readonly opens?: boolean
  /** The deed: what the group opens, the group itself, the subject of the verb, or subject and what the group opens. */
  readonly deed: 'what' | 'exact' | 'subject' | 'both'
  /**
   * Who owes it: the group `by` or else whom the statement addresses, the speaker, the subject of the verb, whose thing the subject
   * or the deed is (“the guild's verdict”), whose it is as a pronoun before the deed tells (“its meeting”), or whom the deed comes from (“an answer from Vell”).
   */
  readonly owes: 'by' | 'speaker' | 'subject' | 'thing' | 'deed' | 'possessor' | 'from' | 'nobody'
  /** Who set it, or to whom. */
  readonly set?: 'to' | 'speaker' | 'subject'
  /**
   * `ahead`: only with a time that is not past; `any`: only with a time, one just past too; `maybe`: without one too, but not with a past one.
   */
  readonly time: 'ahead' | 'any' | 'maybe'
  /** Words of which the region must have one: most regions are passed over for want of them. */
  readonly needs?: readonly string[]
  /** True where the time may stand before as well as after. */
  readonly either?: boolean
  /** True where its verb, in the present tense, tells of time to come. */
  readonly present?: boolean
  /** True where the time must be a day. */
  readonly day?: boolean
  /** What must stand directly before the time. */
  readonly lead?: RegExp
  /** `self`: a pronoun as subject must mean the speaker, if it can be told. `speaker`: the subject must be such a pronoun. `country`: the subject must be the speaker's country or its government. */
  readonly own?: 'self' | 'speaker' | 'country'
  /** Whether the subject, as words, may be the deed's doer. */
  readonly subject?: RegExp
  /** True where the deed is ruled out whatever the pattern's groups say. */
  readonly negated?: boolean
  /** True where it finds what had been due, with a past time too: recorded only where the story reports what became of it. */
  readonly reported?: true
  /** True of a general one: what it finds is weighed against the rest of its kind before it is recorded. */
  readonly wide?: true
  readonly examples: readonly Example[]
  readonly counterexamples: readonly Example[]
  readonly source: string
}

export const OWN_CHOICE = 'own choice, checked against the gold stories and PolNeAR train'
export const GOLD = 'gold decision 34 (design/gold-decisions.md)'

/** Lower-case letters, as code units: `\p{L}` with its hundreds of ranges takes long to compile, and 40 patterns have it. */
const LETTER = 'a-z\\u00df-\\u024f\\u0370-\\u1fff\\u2c00-\\ud7ff\\uf900-\\ufdff'
const inClass = /\[[^\]]*\]/g

/** A pattern over a region's words in lower case; in `source` a `@` stands for a whole time, and `\p{L}` for a letter. */
export const pattern = (source: string): RegExp =>
  new RegExp(
    source
      .replaceAll('@', '§{1,80}')
      .replaceAll(inClass, (found) => found.replaceAll('\\p{L}', LETTER).replaceAll('\\p{N}', '0-9'))
      .replaceAll('\\p{L}', `[${LETTER}]`),
    'dg',
  )

/** One of these is in every region that {@link WILL} matches. */
export const FUTURE: readonly string[] = ['will', 'would', 'shall', 'll', 'd', 'going', 'won']

/** Who undertakes, and negation between the verb and its deed. */
export const WILL =
  "(?<verb>\\b(?:will|would|shall|wo(?=n't))|(?<=\\p{L})'(?:ll|d)(?= )|(?<=\\p{L} |')(?:is|are|am|was|were|s|re|m) going to)"
export const NOT = "(?<not> not| never|n't)?"
/** Adverbs between a modal and its verb, and a quotation that opens there. */
export const ADVERB =
  '(?: \\p{L}{2,20}ly| also| now| still| then| soon| again| simply| always| likely| once more| once again| first| just|(?: (?:on|in|by|at))? @)? "?'
/** What stands before the deed itself: “be happy to withdraw” is about withdrawing. */
export const EASE = '(?:\\p{L}{2,20}ly )?(?:be (?:happy|glad|pleased|ready|prepared|willing|able|back|back @) to )?'
/** Verbs of states: what they tell is no deed. */
export const STATE =
  '(?!(?:be(?! (?:\\p{L}+ly )?(?:\\p{L}{1,20}(?:ed|en|wn|ld|nt|ut|ade|id)\\b|(?!(?:interest|challeng|will|surpris|disappoint|excit|outstand|lack|miss|try|go|be|hav|look|mak|watch|wait|damag)ing)\\p{L}{2,20}ing\\b|(?:in|on|at|out|available|back)\\b))|become|seem|appear|remain|have|depend|need|like|love|prefer|want|know|mean|cost|look|feel|think|believe|understand|deserve|require|suffer|lose|fall|fail|rise|grow|increase|decline|drop|benefit|face(?! off)|die|exceed|average|total|go (?:a long way|far)|improve|worsen|last|save|result|make (?:it|him|her|them|things|sense))\\b)'
/** A participle, in a passive. */
export const PARTICIPLE =
  '(?!(?:about|out|different|present|silent|absent|patient|confident|important|significant|indifferent|quiet|wet|net|yet|sound|run|fun|round|around|sent to say)\\b)\\p{L}{1,20}(?:ed|en|wn|ld|nt|ut|ade|id|ug|ought|aught|ound|ung|ilt|orn|pt|et|ost|one|un|eft|ead)\\b'
/** Any verb; an adverb before it is none. */
export const VERB =
  '(?<what>(?!(?:not|never|until|after|before|when|if|as|also|now|still|then|soon|again|simply|always|likely|just|first|instead|only|really|probably|certainly|definitely|eventually|ultimately|immediately|and|or|but)\\b)\\p{L})'

/** Those asked in a poll answer; they promise nothing. */
export const ASKED = /\b(?:percent|per cent|respondents|voters|polls?|survey)\b|%/

/** Reporting words that say an undertaking. */
export const PROMISES = wholeWords(
  'promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|sw(?:ear|ears|ore|orn|earing)|guarant(?:ee|ees|eed|eeing)|undert(?:ake|akes|ook|aken|aking)|commit(?:s|ted|ting)?(?: (?:to|itself|himself|herself|themselves))?|commitments?|assur(?:e|es|ed|ing)|assurances?|agree(?:s|d|ing)?|offer(?:s|ed|ing)?',
)
export const THREATENS = wholeWords('threat(?:en|ens|ened|ening|s)?|menac(?:e|es|ed|ing)|ultimatum')
export const EXPECTS = wholeWords(
  'expect(?:s|ed|ing|ations?)?|anticipat(?:e|es|ed|ing)|predict(?:s|ed|ing|ions?)?|forecast(?:s|ed|ing)?|hop(?:e|es|ed|ing)|project(?:s|ed|ing)|foresee(?:s|ing)?|likely',
)
export const PLANS = wholeWords('plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intentions?|prepar(?:es|ed|ing)')
export const DEMANDS = wholeWords(
  'demand(?:s|ed|ing)?|order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|direct(?:s|ed|ing)?|call(?:s|ed|ing)?(?: \\p{L}+)? (?:for|on|upon)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|tells?|told|requir(?:e|es|ed|ing)|request(?:s|ed|ing)?|want(?:s|ed|ing)?|press(?:es|ed|ing)?|insist(?:s|ed|ing)?(?: on)?|warn(?:s|ed|ing)?',
)
