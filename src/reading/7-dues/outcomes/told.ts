import type { FoundDue, Outcome } from '../../../model/due.js'
import type { Maker, Span } from '../../../model/span.js'

/** That something became of a due, by its index, and the words that say so. */
export type Told = {
  readonly due: number
  readonly state: Outcome
  readonly span: Span
  readonly maker: Maker
  /** Whether the words that tell it hold what is due, or go on from it. */
  readonly direct: boolean
}

/** What words that tell of the deed report of a due: of a promise not to do it the other way round, or nothing. */
export const ofDeed = (state: Outcome, { negated }: Pick<FoundDue, 'negated'>): Outcome | null =>
  negated ? TURNED[state] : state

const TURNED: Readonly<Record<Outcome, Outcome | null>> = {
  'reported-met': 'reported-not-met',
  'reported-not-met': 'reported-met',
  withdrawn: null,
  superseded: null,
}

/** Of a pattern: an adverb in -ly that may stand between an auxiliary and its verb, and leaves it true. */
export const ADVERB_IN_LY = '(?!(?:near|hard|scarce|bare|rare|possib|probab|like|supposed|alleged)ly )\\p{L}{3,12}ly'

/** Before the words in their sentence: it is only asked, denied, feared, or made to depend on something. */
const DOUBTED =
  /\b(?:if|unless|whether|den(?:y|ies|ied|ying|ials?)|fear(?:s|ed|ing)?|rumou?rs?|rumou?red|should|what would|lest|worr(?:y|ies|ied)|in case|chances?|prospects?|possibilit(?:y|ies)|likel(?:y|ihood)|no plans?|without)\b|(?:^|, |"|-- )had (?:the|it|he|she|they|we|\p{L}+)(?! (?:been|\p{L}+ed)\b)/u
/** Right before the words: it is not so, or not yet. */
const NOT_SO =
  /(?:\b(?:would|will|shall|could|can|may|might|must|ought|(?<!only )to|not|never|nor|yet|ever|nearly|almost|hardly)\b|n't|'ll|'d)(?: (?:have|be|been|also|still|now|then|soon|simply|\p{L}+ly)){0,2} $/u

/** In their clause: nobody did it. */
const NOBODY = /\b(?:nobody|no one|none of|neither|no(?! (?:longer|sooner|more)\b))\b[^,;:]{0,40}$/u

/** Whether words from `at` on in a sentence tell that something is so. */
export const isSo = (sentence: string, at: number): boolean =>
  !DOUBTED.test(sentence.slice(0, at)) &&
  !NOT_SO.test(sentence.slice(Math.max(0, at - 40), at)) &&
  !NOBODY.test(sentence.slice(Math.max(0, at - 60), at)) &&
  !/\?["')]*\s*$/.test(sentence)
