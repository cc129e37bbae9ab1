import type { FoundDispute } from '../../model/dispute.js'
import { matchesOf } from '../../model/matches.js'
import { sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import { type Candidates, tells } from './candidates.js'
import type { Claim, Claims } from './claims.js'
import { COUNTED, numberOf } from './counted.js'
import type { Mark } from './mark.js'
import { stemsOf } from './words.js'

/** Paragraphs back to a rival figure, and to what is said again with “nobody”. */
const NEAR = 1
const BACK = 2
/** Units of a content in which its figures stand, of a claim that says one short thing, and between a number and what it counts. */
const HEAD = 260
const SHORT = 110

/** What a claim counts: the kind of thing, how many, and whether it is a lower bound. */
type Figure = { readonly of: string; readonly value: number; readonly atLeast: boolean }

const NUMBER =
  /(?<![\p{L}\p{N}.,$£€-])(?<bound>(?:at least|more than|over|as many as|some|about|around|nearly|up to|only|just) )?(?<number>\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\p{N}%]|,\d| percent| per cent| o'clock)(?= (?<after>[^.;:"]{2,60}))/giu

/** What a content counts, each kind once. */
export function figuresIn(words: string): readonly Figure[] {
  const out = new Map<string, Figure>()
  for (const { index, groups } of matchesOf(NUMBER, words.slice(0, HEAD))) {
    const { number, after = '', bound = '' } = groups!
    const value = numberOf(number!)
    // “Looking for 19”, “the dead at 14”: what is counted may stand before.
    const before = words.slice(Math.max(0, index - 24), index)
    const row = COUNTED.find(({ after: a, before: b }) => a.test(after) || b?.test(before))
    if (row === undefined || value === null || out.has(row.means)) continue
    out.set(row.means, { of: row.means, value, atLeast: /at least|more than|over/i.test(bound) })
  }
  return [...out.values()]
}

/** Whether two figures cannot both be so. */
const areRivals = (a: Figure, b: Figure): boolean =>
  a.of === b.of &&
  a.value !== b.value &&
  !(a.atLeast && b.atLeast) &&
  !(a.atLeast && b.value > a.value) &&
  !(b.atLeast && a.value > b.value)

const PLAIN = /(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})+(?![\p{N}%])|(?<![\p{L}\p{N}.,])\d{1,7}(?:\.\d+)?(?![\p{N}])/gu

/** Whether words that put a number at a value, or only tell that there is another, may answer what a claim counts. */
export function isRivalOf(said: string, claim: string): boolean {
  const put = / the (dead|wounded|injured|missing) at (.*)/i.exec(said)
  const own = put === null ? [] : figuresIn(`${put[2]} ${put[1]}`)
  const theirs = figuresIn(claim)
  if (own.length > 0) return theirs.some((b) => own.some((a) => areRivals(a, b)))
  const value = PLAIN_AT.exec(said)?.[1]?.replaceAll(',', '')
  const numbers = (claim.match(PLAIN) ?? []).map((number) => number.replaceAll(',', ''))
  return value === undefined ? theirs.length > 0 || numbers.length > 0 : numbers.length > 0 && !numbers.includes(value)
}
const PLAIN_AT = /\bat (?:\p{L}+ ){0,2}(\d[\d,.]*)/u

/** Different numbers of the same thing by two who give them, and what one says nobody did and another that it was done. */
export function rivals(claims: Claims, candidates: Candidates): readonly FoundDispute[] {
  return claims.list.flatMap((claim): readonly FoundDispute[] => {
    const { speaker, within } = claim.statement
    if (speaker === null || within !== null || !tells(claim)) return []
    const figures = figuresIn(claims.content(claim.statement))
    const negates = isNobodys(claims, claim)
    if (figures.length === 0 && !negates) return []
    const before = candidates.before(markOf(claim), BACK).filter((other) => isOf(claims, other, speaker))
    const other = before.find(
      (c) =>
        (claim.paragraph - c.paragraph <= NEAR && disagree(claims, figures, c)) ||
        (negates && isSaid(claims, claim, c)),
    )
    return other === undefined ? [] : [disputeOf(claim, other)]
  })
}

/** Told by somebody else in particular. */
const isOf = (claims: Claims, { statement: { within, speaker, act } }: Claim, by: number): boolean =>
  within === null && speaker !== null && !claims.same(speaker, by) && act !== 'ask' && act !== 'expect'

const disagree = (claims: Claims, figures: readonly Figure[], other: Claim): boolean =>
  figures.length > 0 && figuresIn(claims.content(other.statement)).some((b) => figures.some((a) => areRivals(a, b)))

const NOBODY =
  /^["'([]{0,3}(?:that )?(?:no (?!doubt|longer)|nobody |no one |none |nothing |not one |there (?:has|have) never been |there (?:was|were|is|are) no )/iu

const isNobodys = (claims: Claims, { statement: { content } }: Claim): boolean =>
  content.some((piece) => piece.end - piece.start <= SHORT && NOBODY.test(claims.words(piece, SHORT)))

/** What another says that nobody did: “nobody knocked”, of a man who knocked. */
const MOST_ALIKE = { weight: 0.6, share: 0.5 }

function isSaid(claims: Claims, claim: Claim, other: Claim): boolean {
  if (other.statement.negated || other.statement.act === 'deny') return false
  const { weight, share } = claims.overlap(claims.stems(claim), claims.stems(other))
  return weight >= MOST_ALIKE.weight && share >= MOST_ALIKE.share
}

function disputeOf({ index, statement, hull }: Claim, other: Claim): FoundDispute {
  const span: Span = statement.content[0] ?? hull
  return {
    statement: other.index,
    by: statement.speaker,
    kind: 'contradicts',
    span,
    counter: index,
    maker: 'rule:disputes/rival',
  }
}

const markOf = (claim: Claim): Mark => ({
  kind: 'contradicts',
  by: claim.statement.speaker,
  span: claim.hull,
  counter: claim.index,
  refers: { how: 'before' },
  maker: 'rule:disputes/rival',
})

/** “Velmora says that it carried mortars. Lindholt says it carried salt.”: one sentence after another with the same verb. */
const SAME_VERB =
  /^["']?(?:that )?(?:(?:it|he|she|they|there)|the [\p{L}-]+(?: [\p{L}-]+)?) (?<verb>(?!was |were |is |are |had |has |would |will )\p{L}{3,20}) (?<what>[^.;,]{2,60})$/iu

export function parallel(claims: Claims): readonly FoundDispute[] {
  return claims.list.flatMap((claim, i): readonly FoundDispute[] => {
    const other = claims.list[i - 1]
    if (other === undefined || other.paragraph !== claim.paragraph || !tells(claim) || !tells(other)) return []
    const { speaker } = claim.statement
    if (speaker === null || !isOf(claims, other, speaker) || claim.statement.within !== null) return []
    if (sentenceAt(claims.text, claim.hull.start) !== sentenceAt(claims.text, other.hull.start) + 1) return []
    const second = SAME_VERB.exec(claims.content(claim.statement))?.groups
    const first = claims.content(other.statement)
    if (second === undefined || first.length > SHORT) return []
    const told = new RegExp(`(?<![\\p{L}])${second.verb} (?<what>[^.;,]{2,60})$`, 'iu').exec(first)?.groups
    if (told === undefined || claims.overlap(stemsOf(second.what!), stemsOf(told.what!)).number > 0) return []
    return [{ ...disputeOf(claim, other), maker: 'rule:disputes/parallel' }]
  })
}
