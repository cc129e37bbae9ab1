import type { Act } from '../../model/act.js'
import type { FoundDispute } from '../../model/dispute.js'
import { sentenceAt } from '../../model/search.js'
import { type Candidates, tells } from './candidates.js'
import type { Claim, Claims } from './claims.js'
import type { Mark } from './mark.js'
import { whole } from './words.js'

/** A word that opens a sentence which is set against the one before. */
const ADVERSATIVE =
  /^["'([]{0,3}(?:but|however|yet|still|in fact|on the contrary|nonetheless|nevertheless|in contrast|by contrast|in reality|not so)(?![\p{L}])|, (?:however|though|by contrast|for (?:his|her|its|their) part), /iu
const INSISTS = whole(
  'insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|contend(?:s|ed|ing)?|counter(?:s|ed|ing)?|retort(?:s|ed|ing)?',
)
/** Units of a sentence's head in which such a word stands. */
const HEAD = 160
/** Paragraphs back to what is answered. */
const NEAR = 1
/** And to what is said again with "not". */
const FAR = 6
/** What an answer must have in common with what it answers. */
const SOME = { weight: 1.5, share: 0.25 }
/** And a contradiction, which nothing in the story points out: words by weight, and their share of both. */
const MUCH = { weight: 2.5, share: 0.7 }
/** Acts that tell that something is so. */
const ASSERTS: ReadonlySet<Act> = new Set<Act>(['say', 'accuse', 'announce', 'confirm', 'deny', 'warn', 'condemn'])
/** Units of a content beyond which two that share words need not be about one thing. */
const LONGEST = 260

/**
 * Statements by different speakers of which one says what the other says is not so: told by the story where it puts a "but" between them,
 * else found by us.
 */
export function opposed(claims: Claims, candidates: Candidates): readonly FoundDispute[] {
  return claims.list.flatMap((claim): readonly FoundDispute[] => {
    const { statement } = claim
    if (statement.speaker === null || statement.within !== null || !tells(claim) || statement.certainty === 'unknown')
      return []
    if (!ASSERTS.has(statement.act)) return []
    const denies = statement.negated || statement.act === 'deny'
    const told = (denies || insists(claims, claim)) && isSetAgainst(claims, claim)
    if (!told && !denies) return []
    const mark = markOf(claim, told)
    const answered = told
      ? candidates
          .before(mark, NEAR)
          .filter((other) => answers(claims, claim, other))
          .slice(0, 1)
      : []
    const others =
      answered.length > 0 || !denies
        ? answered
        : candidates
            .before(mark, FAR)
            .filter((other) => contradicts(claims, claim, other))
            .slice(0, 1)
    return others.map((other) => dispute(mark, other, answered.length > 0))
  })
}

function markOf({ index, hull, statement }: Claim, told: boolean): Mark {
  const span = (told ? statement.cue[0] : statement.content[0]) ?? hull
  return {
    kind: 'disputes',
    by: statement.speaker,
    span,
    counter: index,
    refers: { how: 'before' },
    maker: 'rule:disputes/answers',
  }
}

function dispute({ by, span, counter }: Mark, other: Claim, told: boolean): FoundDispute {
  return told
    ? { statement: other.index, by, kind: 'disputes', span, counter, maker: 'rule:disputes/answers' }
    : { statement: other.index, by, kind: 'contradicts', span, counter, maker: 'rule:disputes/contradicts' }
}

const insists = (claims: Claims, { statement: { cue } }: Claim): boolean =>
  cue.some((span) => INSISTS.test(claims.words(span)))

/** Whether the sentence begins as one that is set against what went before. */
function isSetAgainst(claims: Claims, { hull }: Claim): boolean {
  const sentence = claims.text.sentences[sentenceAt(claims.text, hull.start)]
  return sentence !== undefined && ADVERSATIVE.test(claims.words(sentence, HEAD))
}

/** Whether a statement may answer another: it speaks of the same things. */
function answers(claims: Claims, claim: Claim, other: Claim): boolean {
  if (!tells(other) || other.statement.negated || other.statement.within !== null) return false
  if (!ASSERTS.has(other.statement.act)) return false
  const { weight, share } = claims.overlap(claims.stems(claim), claims.stems(other))
  return weight >= SOME.weight && share >= SOME.share
}

function contradicts(claims: Claims, claim: Claim, other: Claim): boolean {
  if (!tells(other) || other.statement.negated || other.statement.act === 'deny' || other.statement.speaker === null)
    return false
  if (lengthOf(claim) > LONGEST || lengthOf(other) > LONGEST) return false
  const [one, two] = [claims.stems(claim), claims.stems(other)]
  const { weight, share } = claims.overlap(one, two)
  return weight >= MUCH.weight && share >= MUCH.share && claims.overlap(two, one).share >= MUCH.share
}

const lengthOf = ({ statement: { content } }: Claim): number =>
  content.reduce((sum, span) => sum + span.end - span.start, 0)
