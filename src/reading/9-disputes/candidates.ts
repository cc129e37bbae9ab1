import type { Act } from '../../model/act.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { Claim, Claims } from './claims.js'
import type { Mark } from './mark.js'
import { referenceOf } from './reference.js'
import { Sides } from './sides.js'

/** Statements before a mark that are looked at. */
const MOST_BEFORE = 40
/** Units before a mark in which the word stands that opens its half of a sentence. */
const REACH = 140
const OTHER_HALF =
  /(?:[,;)] | - | -- | — )(?:(?:but|although|though|while|yet)(?: [^"“”;]{0,120})?|despite(?: [\p{L}'-]+){0,3}|(?:which|something|(?:an? )?(?:[\p{L}-]+ ){0,2}(?:charge|claim|accusation|allegation|suggestion|assertion|report|figure|finding|account|version|statement|view|description|characteri[sz]ation)s?(?: that| which)?)(?:,? [\p{L}.'-]+){0,8},?) *$/iu
/** Units of a content that tells anything: more than "yes". */
const LEAST = 12

/** Units of a content that may be no more than the name of a claim. */
const LONGEST_NAME = 60

/** Whether a statement tells anything that may be disputed. */
export const tells = ({ statement: { content, silence } }: Claim): boolean =>
  silence === null && content[0] !== undefined && content[0].end - content[0].start > LEAST

/** Acts that claim nothing that is so. */
const NO_CLAIM: ReadonlySet<Act> = new Set<Act>(['ask', 'praise', 'expect', 'want', 'promise', 'think'])

/** Whether a statement claims anything that "it" or "the remarks" may take up. */
export const isClaim = (claim: Claim): boolean => tells(claim) && !NO_CLAIM.has(claim.statement.act)

/** Whether the words before a place open the other half of a sentence, which takes back what the first tells ("…, though Venn"). */
export const isOtherHalf = (claims: Claims, { start, end }: Span): boolean =>
  OTHER_HALF.test(claims.words({ start: Math.max(start, end - REACH), end }, REACH))

/** Which statements of a story a mark may be set against. */
export class Candidates {
  readonly #claims: Claims
  readonly #sides: Sides
  /** Whether a content only takes up another, by the index of its statement. */
  readonly #known = new Map<number, boolean>()

  constructor(claims: Claims) {
    this.#claims = claims
    this.#sides = new Sides(claims)
  }

  /** Claims of others that begin before a mark, the nearest first, back to a number of paragraphs. */
  before(mark: Mark, reach: number): readonly Claim[] {
    const { list } = this.#claims
    const at = mark.counter === null ? mark.span.start : this.#claims.of(mark.counter)!.hull.start
    const paragraph = this.paragraphOf(mark)
    const out: Claim[] = []
    const last = this.#claims.from(at) - 1
    for (let i = last; i >= Math.max(0, last - MOST_BEFORE); i--) {
      const claim = list[i]!
      if (paragraph - claim.paragraph > reach) break
      if (this.#mayBe(claim, mark, at)) out.push(claim)
    }
    return out
  }

  /** Claims that come after a mark, in the order of the text. */
  after(mark: Mark): readonly Claim[] {
    const from = this.#claims.from(mark.span.end)
    return this.#claims.list
      .slice(from, from + MOST_BEFORE)
      .filter(
        (c) => tells(c) && c.statement.within !== mark.counter && !this.#claims.same(c.statement.speaker, mark.by),
      )
  }

  inSentence({ hull }: Claim, { span }: Mark): boolean {
    const { text } = this.#claims
    return sentenceAt(text, hull.start) === sentenceAt(text, span.start)
  }

  /** Whether a statement is about an actor, or about one he speaks for. */
  isAbout(statement: FoundStatement, actor: number | null): boolean {
    if (actor === null) return false
    const side = this.#sides.of(actor)
    return statement.about.some((a) => side.some((one) => this.#claims.same(a, one)))
  }

  paragraphOf({ span }: Mark): number {
    return this.#claims.paragraphAt(span.start)
  }

  #mayBe({ index, hull, statement, paragraph }: Claim, { counter, by, kind, span }: Mark, at: number): boolean {
    if (index === counter || statement.silence !== null || statement.content.length === 0) return false
    if (statement.certainty === 'unknown') return false
    // Nobody disputes himself, but may correct himself.
    if (kind !== 'corrected' && this.#claims.same(statement.speaker, by)) return false
    if (counter !== null && statement.within === counter) return false
    if (hull.end > at && !this.#goesOn(statement, at) && !this.#goesOn(statement, span.start)) return false
    if (this.#claims.text.paragraphs[paragraph]?.kind === 'headline') return false
    if (this.#asks(statement)) return false
    return !this.#takesUp(index, statement)
  }

  /** “Why he had gone”: a question, told by another, claims nothing. */
  #asks({ content: [first], act }: FoundStatement): boolean {
    return (
      act === 'ask' ||
      /^["']?(?:to \p{L}+ )?(?:why|who|when|where|how|what (?:could|would|might|will)) /iu.test(
        this.#claims.words(first!, 30),
      )
    )
  }

  /** "The allegations", "this": a content that only takes up what another said is not what is disputed. */
  #takesUp(index: number, { content: [first] }: FoundStatement): boolean {
    if (first!.end - first!.start > LONGEST_NAME) return false
    const known = this.#known.get(index)
    if (known !== undefined) return known
    const reference = referenceOf(this.#claims.words(first!))
    const takes = reference.kind === 'bare' || (reference.kind === 'noun' && reference.complement === '')
    this.#known.set(index, takes)
    return takes
  }

  /** A statement that reaches over the mark holds it, unless the mark is the other half of its sentence ("…, but she denied it"). */
  #goesOn(statement: FoundStatement, at: number): boolean {
    const piece = statement.content.find((span) => span.start <= at && at < span.end)
    if (piece === undefined) return true
    return isOtherHalf(this.#claims, { start: Math.max(piece.start, at - REACH), end: at })
  }
}
