import type { Act } from '../../model/act.js'
import type { FoundDispute } from '../../model/dispute.js'
import { sentenceAt } from '../../model/search.js'
import { type Candidates, tells } from './candidates.js'
import type { Claim, Claims } from './claims.js'
import type { Mark } from './mark.js'

/** A word that opens a sentence which is set against the one before. */
const ADVERSATIVE =
  /^["'([]{0,3}(?:but|however|yet|still|in fact|on the contrary|nonetheless|nevertheless|in contrast|by contrast|in reality|not so)(?![\p{L}])|, (?:however|though|by contrast|for (?:his|her|its|their) part), /iu
/** Units of a sentence's head in which such a word stands. */
const HEAD = 160
/** Paragraphs back to what is answered. */
const NEAR = 2
/** And to what is said again with "not". */
const FAR = 6
/** What an answer must have in common with what it answers. */
const SOME = { weight: 1.5, share: 0.25 }
/** And what stands beside that by the same speaker. */
const BESIDE = 0.5
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
    if (!asserts(claim)) return []
    const answering = isSetAgainst(claims, claim)
      ? answeredBy(claims, claim, candidates.before(markOf(claim), NEAR))
      : []
    if (answering.length > 0) return answering.map((other) => disputeOf(claim, other, true))
    if (!isDenial(claim)) return []
    const other = candidates.before(markOf(claim), FAR).find((before) => contradicts(claims, claim, before))
    return other === undefined ? [] : [disputeOf(claim, other, false)]
  })
}

/** Whether somebody in particular tells that something is so, or is not. */
function asserts(claim: Claim): boolean {
  const { speaker, within, certainty, act } = claim.statement
  return speaker !== null && within === null && certainty !== 'unknown' && tells(claim) && ASSERTS.has(act)
}

const isDenial = ({ statement: { act, negated } }: Claim): boolean => act === 'deny' || negated

const spanOf = ({ hull, statement: { cue, content } }: Claim, told: boolean) => (told ? cue[0] : content[0]) ?? hull

const markOf = (claim: Claim): Mark => ({
  kind: 'disputes',
  by: claim.statement.speaker,
  span: spanOf(claim, true),
  counter: claim.index,
  refers: { how: 'before' },
  maker: 'rule:disputes/answers',
})

const disputeOf = (claim: Claim, other: Claim, told: boolean): FoundDispute => ({
  statement: other.index,
  by: claim.statement.speaker,
  kind: told ? 'disputes' : 'contradicts',
  span: spanOf(claim, told),
  counter: claim.index,
  maker: told ? 'rule:disputes/answers' : 'rule:disputes/contradicts',
})

/** Whether the sentence begins as one that is set against what went before. */
function isSetAgainst(claims: Claims, { hull }: Claim): boolean {
  const sentence = claims.text.sentences[sentenceAt(claims.text, hull.start)]
  return sentence !== undefined && ADVERSATIVE.test(claims.words(sentence, HEAD))
}

/** The nearest claim that a statement may answer, and what the same speaker said beside it of the same things. */
function answeredBy(claims: Claims, claim: Claim, before: readonly Claim[]): readonly Claim[] {
  const first = before.find((other) => answers(claims, claim, other))
  if (first === undefined) return []
  const stems = claims.stems(claim)
  return before.filter(
    (other) =>
      other === first ||
      (other.statement.within === null &&
        other.statement.speaker === first.statement.speaker &&
        Math.abs(other.paragraph - first.paragraph) <= 1 &&
        claims.overlap(stems, claims.stems(other)).weight >= BESIDE),
  )
}

/** Whether a statement may answer another: it speaks of the same things. */
function answers(claims: Claims, claim: Claim, other: Claim): boolean {
  if (!tells(other) || isDenial(other) === isDenial(claim) || other.statement.within !== null) return false
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
