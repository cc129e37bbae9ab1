import type { Act } from '../../model/act.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { sentenceAt } from '../../model/search.js'
import { contains, type Span } from '../../model/span.js'
import type { Claim, Claims } from './claims.js'
import type { Mark } from './mark.js'
import type { Places } from './places.js'
import { ACTS_OF, type NounClass, type Reference, referenceOf } from './reference.js'
import { stemsOf, whole } from './words.js'

/** Statements before a mark that are looked at. */
const MOST_BEFORE = 40
/** Paragraphs back in which what was told may be told again in full. */
const FAR = 12
/** Paragraphs back to which "the claim" and "it" reach: the one before. */
const NEAR = 1
/** Statements within another that are looked at. */
const MOST_WITHIN = 20
/** What a repetition must have in common with what it repeats: weight of words, and its share of the repetition. */
const ENOUGH = { weight: 1.6, share: 0.3 }
/** As much for a phrase that has few words. */
const SHORT = { weight: 0.9, share: 0.6 }
/** And for what another confirms: nearly the same. */
const SAME = { weight: 2, share: 0.5 }
/** A claim further back counts less, by so much a paragraph. */
const FADING = 0.93

const PLANS = ACTS_OF.plan
/** What may be done to a thing that is no claim: a proposal of it is rejected. */
const OF_PLANS: ReadonlySet<string> = new Set(['rejects', 'disputes'])
const REPORTS = whole('report(?:s|ed|ing)?|publish(?:es|ed|ing)?|wr(?:ote|ites?|itten)')
type Noun = Extract<Reference, { kind: 'noun' }>
/** Paragraphs with which a story opens, its headline among them. */
const LEAD = 4
const NO_CLAIM: ReadonlySet<Act> = new Set<Act>(['ask', 'praise', 'expect', 'want', 'promise', 'think'])

/** What is forecast may be called untrue to its face, but is not what the story's own "pushed back" answers. */
const FORECASTS: ReadonlySet<Act> = new Set<Act>(['expect', 'think'])

/** What a mark is set against. */
export class Targets {
  readonly #claims: Claims
  readonly #places: Places

  constructor(claims: Claims, places: Places) {
    this.#claims = claims
    this.#places = places
  }

  /** Indices of the statements that a mark is set against, in the order of the text; empty where the story does not tell. */
  of(mark: Mark): readonly number[] {
    const { refers } = mark
    if (refers.how === 'sentence') return indices(this.#before(mark, 0).find((claim) => this.#inSentence(claim, mark)))
    if (refers.how === 'before') return indices(this.#justBefore(mark) ?? this.#beforeThat(mark))
    const inside = this.#inside(mark)
    if (inside !== undefined) return [inside.index]
    const words = this.#claims.words(refers.span)
    if (refers.how === 'charge') return indices(this.#charge(mark, stemsOf(words)))
    const reference = referenceOf(words)
    if (mark.kind === 'confirmed' || mark.kind === 'corrected') return this.#confirmed(mark, words, reference)
    const person = reference.kind === 'bare' ? null : this.#whom(mark, words)
    if (person !== null) return indices(this.#justBefore(mark, person))
    switch (reference.kind) {
      case 'bare':
        return indices(this.#justBefore(mark))
      case 'wrong':
        return indices(this.#charge(mark, stemsOf(reference.complement)))
      case 'clause':
        return indices(this.#retold(this.#before(mark, FAR), stemsOf(words), mark))
      case 'thing':
        return indices(
          this.#retold(
            this.#before(mark, FAR).filter((c) => !OF_PLANS.has(mark.kind) || PLANS.has(c.statement.act)),
            stemsOf(words),
            mark,
          ),
        )
      case 'noun':
        return this.#named(mark, refers.span.start, reference)
    }
  }

  /** Only what is told again in full, or taken up by "the report": to acknowledge something is not yet to confirm what another said. */
  #confirmed(mark: Mark, words: string, reference: Reference): readonly number[] {
    const { kind } = reference
    if (kind === 'noun' && reference.of === null && reference.complement === '') return this.#named(mark, 0, reference)
    if (kind !== 'clause' && kind !== 'noun') return []
    return indices(this.#retold(this.#before(mark, FAR), stemsOf(words), mark, SAME))
  }

  /** What is disputed may be a statement of another's inside the disputing one: "denied Venn's claim that …". */
  #inside({ counter, by, refers }: Mark): Claim | undefined {
    if (counter === null || refers.how !== 'words') return undefined
    const outer = this.#claims.of(counter)!
    const { list } = this.#claims
    const from = this.#claims.from(refers.span.start)
    for (let i = from; i < Math.min(from + MOST_WITHIN, list.length); i++) {
      const claim = list[i]!
      if (claim.hull.start >= outer.hull.end) return undefined
      const { within, speaker, silence } = claim.statement
      const told = silence === null && tells(claim)
      if (within !== counter || !told || speaker === null || this.#claims.same(speaker, by)) continue
      if (contains(refers.span, claim.hull) && this.#isNamed(claim)) return claim
    }
    return undefined
  }

  /** The noun of the claim is its cue ("Venn's claim that …"), or it hangs on who made it ("critics who called it a folly"). */
  #isNamed({ statement: { cue, source } }: Claim): boolean {
    const words = (spans: readonly Span[]) => spans.map((span) => this.#claims.words(span)).join(' ')
    return referenceOf(`the ${words(cue)}`).kind === 'noun' || /^(?:who|which|that)$/i.test(words(source))
  }

  #named(mark: Mark, start: number, reference: Noun): readonly number[] {
    const { of, complement, modifier, count } = reference
    const owners = of === null ? [] : this.#places.in({ start: start + of[0], end: start + of[1] })
    const far = owners.length > 0 || complement !== '' || modifier !== ''
    const theirs = this.#by(owners, this.#before(mark, far ? FAR : NEAR))
    const stems = stemsOf(`${modifier} ${complement}`)
    const retold = this.#retold(theirs, stems, mark) ?? this.#toldLater(mark, owners, stems)
    if (retold !== undefined) return [retold.index]
    if (complement !== '' && owners.length === 0) return []
    const fitting = theirs.filter((claim) => this.#takesUp(claim, reference, mark))
    if (count === 'both')
      return fitting
        .slice(0, 2)
        .map((c) => c.index)
        .reverse()
    const nearest =
      fitting.find(({ statement }) => this.#isAbout(statement, mark.by)) ??
      fitting[0] ??
      this.#owned(owners, theirs, mark)
    if (nearest === undefined) return []
    if (count === 'one') return [nearest.index]
    return fitting
      .filter((c) => c.paragraph === nearest.paragraph && c.statement.speaker === nearest.statement.speaker)
      .map((c) => c.index)
      .reverse()
  }

  #by(owners: readonly number[], all: readonly Claim[]): readonly Claim[] {
    if (owners.length === 0) return all
    return all.filter(({ statement }) => owners.some((owner) => this.#claims.same(owner, statement.speaker)))
  }

  /** Whether a noun alone can take up a claim: it stands near, and is such a thing. */
  #takesUp(claim: Claim, { means, of, definite, apposed, generic }: Noun, mark: Mark): boolean {
    const { statement, paragraph } = claim
    const far = this.#paragraphOf(mark) - paragraph
    if (apposed) return far === 0 && this.#inSentence(claim, mark)
    if (!definite || far > NEAR || (generic && !this.#inSentence(claim, mark))) return false
    if (means === 'report' && of === null) return this.#isReport(statement)
    return this.#fits(statement, means, mark.by)
  }

  /** "Venn's offer" after what Venn said, whatever that was. */
  #owned(owners: readonly number[], theirs: readonly Claim[], mark: Mark): Claim | undefined {
    if (owners.length === 0) return undefined
    return theirs.find(
      ({ paragraph, statement }) => this.#paragraphOf(mark) - paragraph <= NEAR && !NO_CLAIM.has(statement.act),
    )
  }

  /** A story's first sentences tell in short what comes in full. */
  #toldLater(mark: Mark, owners: readonly number[], stems: ReadonlySet<string>): Claim | undefined {
    if (owners.length === 0 || this.#paragraphOf(mark) > LEAD) return undefined
    const { list } = this.#claims
    const from = this.#claims.from(mark.span.end)
    const after = list
      .slice(from, from + MOST_BEFORE)
      .filter((c) => c.statement.silence === null && c.statement.within !== mark.counter)
    return this.#retold(this.#by(owners, after), stems, mark)
  }

  #inSentence({ hull }: Claim, { span }: Mark): boolean {
    const { text } = this.#claims
    return sentenceAt(text, hull.start) === sentenceAt(text, span.start)
  }

  /** What was reported by a document, a newspaper or nobody in particular. */
  #isReport({ speaker, cue }: FoundStatement): boolean {
    const kind = speaker === null ? null : this.#claims.actors.actors[speaker]!.kind
    return kind !== 'person' || cue.some((span) => REPORTS.test(this.#claims.words(span)))
  }

  #fits(statement: FoundStatement, means: NounClass, by: number | null): boolean {
    if (ACTS_OF[means].has(statement.act)) return true
    return means === 'charge' && statement.act === 'say' && this.#isAbout(statement, by)
  }

  /** A charge against the disputer nearby, or one further back that has words in common. */
  #charge(mark: Mark, stems: ReadonlySet<string>): Claim | undefined {
    const charges = this.#before(mark, FAR).filter(({ statement }) => this.#fits(statement, 'charge', mark.by))
    const near = charges.filter((c) => this.#paragraphOf(mark) - c.paragraph <= NEAR)
    const against = (c: Claim) => this.#isAbout(c.statement, mark.by)
    if (stems.size === 0) return near.find(against)
    return (
      near.find((c) => against(c) && this.#claims.overlap(stems, this.#claims.stems(c)).weight > 0) ??
      this.#retold(charges, stems, mark) ??
      this.#retold(this.#before(mark, FAR).filter(against), stems, mark)
    )
  }

  /** The claim that has most in common with words that tell it again. */
  #retold(among: readonly Claim[], stems: ReadonlySet<string>, mark: Mark, least = ENOUGH): Claim | undefined {
    const paragraph = this.#paragraphOf(mark)
    let [best, most]: [Claim | undefined, number] = [undefined, 0]
    for (const claim of among) {
      const { weight, share } = this.#claims.overlap(stems, this.#claims.stems(claim))
      const enough =
        (weight >= least.weight && share >= least.share) ||
        (least === ENOUGH && weight >= SHORT.weight && share >= SHORT.share)
      const score = weight * FADING ** Math.abs(paragraph - claim.paragraph)
      // One of a statement and what stands within it: the outer one, which comes later on the way back.
      const outer = best !== undefined && best.statement.within === claim.index
      if (enough && (score > most || (outer && score >= most))) [best, most] = [claim, score]
    }
    return best
  }

  /** The nearest claim before, of anybody's or of one person's. */
  #justBefore(mark: Mark, speaker: number | null = null): Claim | undefined {
    const near = this.#before(mark, NEAR)
      .filter(tells)
      .filter(
        ({ statement }) => !NO_CLAIM.has(statement.act) || (mark.counter !== null && FORECASTS.has(statement.act)),
      )
    const nearest =
      speaker === null ? near[0] : near.find(({ statement }) => this.#claims.same(statement.speaker, speaker))
    // "It" takes up all that was said, not what is told within it.
    return near.find(({ index }) => index === nearest?.statement.within) ?? nearest
  }

  /** The story's own "Tannick, however, pushed back" may answer the paragraph before the last, where that one makes no claim. */
  #beforeThat(mark: Mark): Claim | undefined {
    if (mark.counter !== null) return undefined
    return this.#before(mark, NEAR + 1)
      .filter(tells)
      .find(({ statement }) => !NO_CLAIM.has(statement.act))
  }

  /** Whom words name that name nobody else and nothing: "contradicted her", "disagreed with Venn". */
  #whom({ refers }: Mark, words: string): number | null {
    if (refers.how !== 'words' || words.length > LONGEST_NAME || !/^(?:\p{Lu}|h(?:im|er)$|them$)/u.test(words))
      return null
    const { start, end } = refers.span
    const named = this.#places.before(end, LONGEST_NAME)
    return named !== undefined && named.start <= start + TITLE && named.start >= start && named.end === end
      ? named.actor
      : null
  }

  /** Claims of others that begin before a mark, the nearest first, back to a number of paragraphs. */
  #before(mark: Mark, reach: number): readonly Claim[] {
    const { list } = this.#claims
    const at = mark.counter === null ? mark.span.start : Math.max(this.#claims.of(mark.counter)!.hull.start, 0)
    const paragraph = this.#paragraphOf(mark)
    const out: Claim[] = []
    const last = this.#claims.from(at) - 1
    for (let i = last; i >= Math.max(0, last - MOST_BEFORE); i--) {
      const claim = list[i]!
      if (paragraph - claim.paragraph > reach) break
      if (this.#mayBe(claim, mark, at)) out.push(claim)
    }
    return out
  }

  #mayBe({ index, hull, statement, paragraph }: Claim, { counter, by, kind }: Mark, at: number): boolean {
    if (index === counter || statement.silence !== null || statement.content.length === 0) return false
    if (statement.certainty === 'unknown') return false
    // Nobody disputes himself, but may correct himself.
    if (kind !== 'corrected' && this.#claims.same(statement.speaker, by)) return false
    if (counter !== null && statement.within === counter) return false
    if (hull.end > at && !this.#goesOn({ statement, at })) return false
    return this.#claims.text.paragraphs[paragraph]?.kind !== 'headline'
  }

  /** A statement that reaches over the mark holds it, unless the mark is the other half of its sentence ("…, but she denied it"). */
  #goesOn({ statement, at }: { statement: FoundStatement; at: number }): boolean {
    const piece = statement.content.find((span) => span.start <= at && at < span.end)
    if (piece === undefined) return true
    return OTHER_HALF.test(this.#claims.words({ start: Math.max(piece.start, at - REACH), end: at }, REACH))
  }

  #isAbout(statement: FoundStatement, actor: number | null): boolean {
    return actor !== null && statement.about.some((a) => this.#claims.same(a, actor))
  }

  #paragraphOf({ span }: Mark): number {
    return this.#claims.paragraphAt(span.start)
  }
}

/** Units before a mark in which the word stands that opens its half of a sentence. */
const REACH = 60
const OTHER_HALF =
  /[,;)] (?:but|although|though|while|yet|which|something|an? (?:charge|claim|accusation|allegation|suggestion|report)(?: that| which)?)(?: [\p{L}.'-]+){0,6} *$/iu
/** Units of a name that is the whole object of a verb, and of a title before it. */
const LONGEST_NAME = 60
const TITLE = 12
/** Units of a content that tells anything. */
const LEAST = 12

/** More than "yes". */
const tells = ({ statement: { content } }: Claim): boolean =>
  content[0] !== undefined && content[0].end - content[0].start > LEAST

const indices = (claim: Claim | undefined): readonly number[] => (claim === undefined ? [] : [claim.index])
