import type { Act } from '../../model/act.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import { answerOf, isNoToQuestion, mostAlike } from './answers.js'
import { type Candidates, isClaim, tells } from './candidates.js'
import { ACTS_OF, type NounClass } from './claim-nouns.js'
import type { Claim, Claims } from './claims.js'
import { insideOf } from './inside.js'
import type { Mark } from './mark.js'
import { Owners } from './owners.js'
import { NEAR_OWN, Persons } from './persons.js'
import type { Places } from './places.js'
import { type Reference, referenceOf } from './reference.js'
import { isRivalOf } from './rivals.js'
import { stemsOf, whole } from './words.js'

/** Paragraphs back in which what was told may be told again in full. */
const FAR = 12
/** Paragraphs back to which "the claim" and "it" reach: the one before. */
const NEAR = 1
/** Paragraphs with which a story opens, its headline among them. */
const LEAD = 4
/** What a repetition must have in common with what it repeats: weight of words, their number, and their share of the repetition. */
const ENOUGH = { weight: 1.6, share: 0.3 }
/** As much for a phrase that has few words, and for words that the whole story is about. */
const SHORT = { weight: 0.9, share: 0.6 }
const COMMON = { number: 3, of: 0.5 }
/** And for what another confirms: nearly the same. */
const SAME = { weight: 2, share: 0.5 }
/** Where the story tells whose claim it is, a word does. */
const ANY = { weight: 0.3, share: 0 }
/** A claim further back counts less, by so much a paragraph. */
const FADING = 0.93
/** Weight of one word that few statements have. */
const A_WORD = 0.6
/** A thing that was told before: “the meeting”. */
const THE_THING = /^["']?(?:the|this|that|these|those|such|any) (?:[\p{L}'-]+ ?){1,3}$/iu
/** “Contradicted him”: of whom it may not be known who he is. */
const SOMEBODY = /^(?:him|her|them)["'.,;]*$/iu
const UNSURE: ReadonlySet<string> = new Set(['not-confirmed', 'could-not-verify'])

const PLANS = ACTS_OF.plan
/** What may be done to a thing that is no claim: a proposal of it is rejected. */
const OF_PLANS: ReadonlySet<string> = new Set(['rejects', 'disputes'])
const REPORTS = whole('report(?:s|ed|ing)?|publish(?:es|ed|ing)?|wr(?:ote|ites?|itten)')
const COURT = /\b(?:courts?|judges?|justices?|tribunal|magistrate|jury|panel)\b/iu
/** What is forecast may be called untrue to its face, but is not what the story's own "pushed back" answers. */
const FORECASTS: ReadonlySet<Act> = new Set<Act>(['expect', 'think'])
/** Whose a thing is: "Venn's levy". */
const OWNER = /^[^']{1,40}(?:'s|s') /u
/** Letters of a noun that its verb begins with: testimony, testified. */
const ROOT = 5

/** What takes up a claim that counts something. */
const isNumber = (noun: string): boolean => /^(?:figure|number|toll|estimate|count|tally|statistic)$/.test(noun)

type Noun = Extract<Reference, { kind: 'noun' }>
const indices = (claim: Claim | undefined): readonly number[] => (claim === undefined ? [] : [claim.index])

/** What a mark is set against. */
export class Targets {
  readonly #claims: Claims
  readonly #places: Places
  readonly #candidates: Candidates
  readonly #owners: Owners
  readonly #persons: Persons

  constructor(claims: Claims, places: Places, candidates: Candidates) {
    this.#claims = claims
    this.#places = places
    this.#candidates = candidates
    this.#owners = new Owners(claims, places)
    this.#persons = new Persons(claims, places, candidates)
  }

  /** Indices of the statements that a mark is set against, in the order of the text; empty where the story does not tell. */
  of(mark: Mark): readonly number[] {
    const { refers } = mark
    if (refers.how === 'sentence') return indices(this.#inSentence(mark))
    if (mark.kind === 'contradicts') return indices(this.#counted(mark))
    if (refers.how === 'before')
      return isNoToQuestion(this.#claims, mark) ? [] : indices(this.#justBefore(mark) ?? this.#beforeThat(mark))
    if (refers.how === 'person') return indices(this.#persons.saidBy(mark, refers.span))
    const inside = insideOf(this.#claims, mark)
    if (inside !== undefined) return [inside.index]
    const words = this.#claims.words(refers.span)
    if (refers.how === 'charge') return indices(this.#charge(mark, stemsOf(words)))
    const reference = referenceOf(words)
    if (mark.kind === 'confirmed' || mark.kind === 'corrected') return this.#confirmed(mark, words, reference)
    const named = ['bare', 'noun'].includes(reference.kind) ? null : this.#persons.whom(mark, words)
    const person = this.#claims.same(named, mark.by) ? null : named
    if (person === null && SOMEBODY.test(words)) return indices(this.#justBefore(mark))
    if (person !== null) return indices(this.#justBefore(mark, person))
    const stems = stemsOf(words)
    switch (reference.kind) {
      case 'bare':
        return indices(this.#justBefore(mark))
      case 'wrong':
        return indices(
          this.#charge(mark, stemsOf(reference.complement)) ??
            (UNSURE.has(mark.kind) ? this.#sentenceBefore(mark) : undefined),
        )
      case 'clause':
        return indices(
          // One word is too little to tell what a whole clause tells again.
          (stems.size > 1 ? this.#retold(this.#candidates.before(mark, FAR), stems, mark) : undefined) ??
            this.#answered(mark, stems) ??
            this.#against(mark, stems),
        )
      case 'thing':
        if (refers.how === 'told')
          return indices(
            this.#retold(this.#candidates.before(mark, FAR), stems, mark) ?? this.#toldLater(mark, null, stems),
          )
        return indices(
          this.#retold(this.#things(mark, words, refers.span), stems, mark) ??
            (UNSURE.has(mark.kind) && THE_THING.test(words) ? this.#sentenceBefore(mark) : undefined),
        )
      case 'noun': {
        const named = this.#named(mark, refers.span.start, reference)
        const { means, complement, definite, of } = reference
        const takesUp = (means === 'charge' && of === null) || UNSURE.has(mark.kind)
        return named.length > 0 || !takesUp || !definite || complement !== ''
          ? named
          : indices(this.#sentenceBefore(mark))
      }
    }
  }

  /** What stands in the sentence before, said by another: “the meeting”, “the raid” take up what was told there. */
  #sentenceBefore(mark: Mark, speaks: (claim: Claim) => boolean = () => true): Claim | undefined {
    const { text } = this.#claims
    const at = sentenceAt(text, mark.counter === null ? mark.span.start : this.#claims.of(mark.counter)!.hull.start)
    return this.#candidates
      .before(mark, 0)
      .find((c) => isClaim(c) && sentenceAt(text, c.hull.end - 1) >= at - 1 && speaks(c))
  }

  /** A charge, or a claim, in the sentence before that has a word in common with what is denied in full. */
  #answered(mark: Mark, stems: ReadonlySet<string>): Claim | undefined {
    if (mark.kind !== 'denies') return undefined
    return this.#sentenceBefore(mark, (c) => this.#claims.overlap(stems, this.#claims.stems(c)).weight >= A_WORD)
  }

  /** What was said of who denies, nearby, that has a word in common with it: “denies that she was warned”. */
  #against(mark: Mark, stems: ReadonlySet<string>): Claim | undefined {
    if (mark.kind !== 'denies') return undefined
    const paragraph = this.#candidates.paragraphOf(mark)
    return this.#candidates
      .before(mark, NEAR_OWN)
      .find(
        (c) =>
          tells(c) &&
          paragraph - c.paragraph <= NEAR_OWN &&
          this.#candidates.isAbout(c.statement, mark.by) &&
          this.#claims.overlap(stems, this.#claims.stems(c)).weight >= A_WORD,
      )
  }

  /** What another counted, right before or in the same paragraph. */
  #counted(mark: Mark): Claim | undefined {
    const paragraph = this.#candidates.paragraphOf(mark)
    const said = this.#claims.words(mark.span)
    const near = [
      ...this.#candidates.before(mark, NEAR),
      ...this.#candidates.after(mark).filter((c) => c.paragraph === paragraph && c.statement.speaker !== null),
    ]
    return near.find((c) => tells(c) && isRivalOf(said, this.#claims.content(c.statement)))
  }

  /** What may be meant by a thing that is no claim: a plan; "Venn's levy" is Venn's. */
  #things(mark: Mark, words: string, { start }: Span): readonly Claim[] {
    const all = this.#candidates.before(mark, FAR)
    if (!OF_PLANS.has(mark.kind)) return all
    const plans = all.filter(({ statement }) => PLANS.has(statement.act))
    const owner = OWNER.exec(words)
    if (owner === null) return plans
    const owners = this.#places.in({ start, end: start + owner[0].length })
    return plans.filter(({ statement: { speaker } }) => owners.some((actor) => this.#owners.isOf(actor, speaker)))
  }

  #inSentence(mark: Mark): Claim | undefined {
    return this.#candidates.before(mark, 0).find((claim) => tells(claim) && this.#candidates.inSentence(claim, mark))
  }

  /** Only what is told again in full, or taken up by "the report": to acknowledge something is not yet to confirm what another said. */
  #confirmed(mark: Mark, words: string, reference: Reference): readonly number[] {
    const { kind } = reference
    if (kind === 'noun' && reference.of === null && reference.complement === '') return this.#named(mark, 0, reference)
    if (kind !== 'clause' && kind !== 'noun') return []
    return indices(this.#retold(this.#candidates.before(mark, FAR), stemsOf(words), mark, SAME))
  }

  #named(mark: Mark, start: number, reference: Noun): readonly number[] {
    const { of, complement, modifier, pointing } = reference
    if (reference.means === 'ruling') return indices(this.#ruling(mark))
    const owners =
      of === null ? this.#owners.byAdjective(modifier) : this.#owners.in({ start: start + of[0], end: start + of[1] })
    const told = complement !== '' || modifier !== ''
    const all = this.#candidates.before(
      mark,
      owners.length > 0 || told || reference.means === 'charge' || reference.count === 'both' ? FAR : NEAR,
    )
    const anybody = of !== null && this.#owners.isAnybody({ start: start + of[0], end: start + of[1] })
    const theirs = this.#owners.claimsOf(owners, all, anybody)
    const stems = stemsOf(`${modifier} ${complement}`)
    const least = theirs.length < all.length ? ANY : ENOUGH
    const retold = this.#retold(theirs, stems, mark, least) ?? this.#toldLater(mark, owners, stems)
    if (retold !== undefined) return [retold.index]
    if (complement !== '' && owners.length === 0 && !pointing) return []
    const charges =
      reference.means === 'charge' && reference.plural && of === null && !pointing ? this.#charges(mark, all) : []
    if (charges.length > 0) return charges
    const such = (anybody ? [...theirs, ...all] : theirs).find((claim) => this.#isSuch(claim, reference, mark))
    if (such !== undefined && reference.count === 'one') return [such.index]
    const taken = this.#taken(mark, reference, theirs)
    const against = taken.some((index) => this.#candidates.isAbout(this.#claims.of(index)!.statement, mark.by))
    const charged = reference.means === 'charge' && !pointing && !against ? this.#chargedFar(mark, all) : undefined
    if (charged !== undefined) return [charged.index]
    if (taken.length > 0) return taken
    return indices(this.#owned(theirs === all ? [] : owners, theirs, mark))
  }

  /** What another court found, wherever the story tells it. */
  #ruling(mark: Mark): Claim | undefined {
    const all = [...this.#candidates.before(mark, FAR), ...this.#candidates.after(mark)]
    return all.find(({ statement: { speaker, act } }) => {
      if (speaker === null || !ACTS_OF.ruling.has(act)) return false
      return COURT.test(this.#claims.actors.actors[speaker]!.name)
    })
  }

  /** The claims near by that a noun alone takes up: one, two or all of one speaker's in their paragraph. */
  #taken(mark: Mark, reference: Noun, theirs: readonly Claim[]): readonly number[] {
    const fitting = theirs.filter((claim) => this.#takesUp(claim, reference, mark))
    const about = fitting.filter(({ statement }) => this.#candidates.isAbout(statement, mark.by))
    const nearest = about.find(({ statement }) => statement.act === 'accuse') ?? about[0] ?? fitting[0]
    if (nearest === undefined) return []
    const { paragraph, statement } = nearest
    const block = fitting.filter((c) => c.paragraph === paragraph && c.statement.speaker === statement.speaker)
    const all = { one: [nearest], both: this.#two(fitting), several: block }[reference.count]
    return all.map((claim) => claim.index).reverse()
  }

  /** “Her testimony” is what she testified, “the suggestion” what was suggested. */
  #isSuch(claim: Claim, { noun, definite, generic }: Noun, mark: Mark): boolean {
    const { statement, paragraph } = claim
    if (!definite || generic || noun.length < 2 * ROOT - 3 || !tells(claim)) return false
    if (this.#candidates.paragraphOf(mark) - paragraph > NEAR_OWN) return false
    const root = noun.slice(0, ROOT)
    return statement.cue.some((span) =>
      this.#claims
        .words(span)
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(root)),
    )
  }

  /** “Either account”: what two said against each other, of each what has most in common with the other's. */
  #two(fitting: readonly Claim[]): readonly Claim[] {
    const [first] = fitting
    const others = fitting.filter((c) => !this.#claims.same(c.statement.speaker, first!.statement.speaker))
    const [second] = others
    if (second === undefined) return fitting.slice(0, 2)
    const theirs = others.filter((c) => this.#claims.same(c.statement.speaker, second.statement.speaker))
    return [first!, mostAlike(this.#claims, theirs, this.#claims.stems(first!)) ?? second]
  }

  /** Whether a noun alone can take up a claim: it stands near, and is such a thing. */
  #takesUp(claim: Claim, { noun, means, of, definite, apposed, generic, count }: Noun, mark: Mark): boolean {
    const { statement, paragraph } = claim
    const far = this.#candidates.paragraphOf(mark) - paragraph
    if (apposed) return far === 0 && this.#candidates.inSentence(claim, mark)
    if (
      !definite ||
      far > (means === 'charge' ? NEAR_OWN : count === 'both' ? NEAR + 1 : NEAR) ||
      (generic &&
        !this.#candidates.inSentence(claim, mark) &&
        !(isNumber(noun) && /\d|hundred|thousand|dozen|million/.test(this.#claims.content(statement))))
    )
      return false
    if (means === 'report' && of === null) return this.#isReport(statement)
    return this.#fits(statement, means, mark.by)
  }

  /** "Venn's offer" after what Venn said, whatever that was. */
  #owned(owners: readonly number[], theirs: readonly Claim[], mark: Mark): Claim | undefined {
    if (owners.length === 0) return undefined
    const paragraph = this.#candidates.paragraphOf(mark)
    return theirs.find((c) => paragraph - c.paragraph <= NEAR_OWN && !['ask', 'praise'].includes(c.statement.act))
  }

  /** "The accusations" may take up a charge from further back, where it is one against the disputer or his country. */
  #chargedFar({ by }: Mark, all: readonly Claim[]): Claim | undefined {
    if (by === null) return undefined
    const { actors } = this.#claims.actors
    const { country } = actors[by]!
    const against = ({ about }: FoundStatement) => about.some((a) => country !== null && actors[a]!.country === country)
    // The first: what a story opens with is what it is about.
    return all
      .filter(
        ({ statement }) =>
          ACTS_OF.charge.has(statement.act) && (this.#candidates.isAbout(statement, by) || against(statement)),
      )
      .at(-1)
  }

  /** "The allegations": all that the disputer was accused of, where he was more than once. */
  #charges({ by }: Mark, all: readonly Claim[]): readonly number[] {
    const charges = all.filter(({ statement }) => statement.act === 'accuse' && this.#candidates.isAbout(statement, by))
    return charges.length > 1 ? charges.map((claim) => claim.index).reverse() : []
  }

  /** A story's first sentences tell in short what comes in full, of its owner's or of anybody's where none is told. */
  #toldLater(mark: Mark, owners: readonly number[] | null, stems: ReadonlySet<string>): Claim | undefined {
    if (owners?.length === 0 || this.#candidates.paragraphOf(mark) > LEAD) return undefined
    const after = this.#candidates.after(mark)
    return this.#retold(owners === null ? after : this.#owners.claimsOf(owners, after, true), stems, mark)
  }

  /** What was reported by a document, a newspaper or nobody in particular. */
  #isReport({ speaker, cue }: FoundStatement): boolean {
    const kind = speaker === null ? null : this.#claims.actors.actors[speaker]!.kind
    return kind !== 'person' || cue.some((span) => REPORTS.test(this.#claims.words(span)))
  }

  #fits(statement: FoundStatement, means: NounClass, by: number | null): boolean {
    if (ACTS_OF[means].has(statement.act)) return true
    return means === 'charge' && statement.act === 'say' && this.#candidates.isAbout(statement, by)
  }

  /** A charge against the disputer nearby, or one further back that has words in common. */
  #charge(mark: Mark, stems: ReadonlySet<string>): Claim | undefined {
    const all = this.#candidates.before(mark, FAR)
    const charges = all.filter(({ statement }) => this.#fits(statement, 'charge', mark.by))
    const paragraph = this.#candidates.paragraphOf(mark)
    const against = (c: Claim) => this.#candidates.isAbout(c.statement, mark.by)
    const near = charges.filter((c) => paragraph - c.paragraph <= NEAR && against(c))
    if (stems.size === 0) return near[0]
    return (
      near.find((c) => this.#claims.overlap(stems, this.#claims.stems(c)).weight > 0) ??
      this.#retold(charges, stems, mark) ??
      this.#retold(all.filter(against), stems, mark)
    )
  }

  /** The claim that has most in common with words that tell it again. */
  #retold(among: readonly Claim[], stems: ReadonlySet<string>, mark: Mark, least = ENOUGH): Claim | undefined {
    const paragraph = this.#candidates.paragraphOf(mark)
    let [best, most]: [Claim | undefined, number] = [undefined, 0]
    for (const claim of among) {
      if (!tells(claim)) continue
      const { weight, share, number } = this.#claims.overlap(stems, this.#claims.stems(claim))
      const usual = least === ENOUGH && weight >= SHORT.weight && share >= SHORT.share
      const common = least === ENOUGH && number >= COMMON.number && number >= COMMON.of * stems.size
      if (!usual && !common && (weight < least.weight || share < least.share)) continue
      const score = weight * FADING ** Math.abs(paragraph - claim.paragraph)
      // One of a statement and what stands within it: the outer one, which comes later on the way back.
      const outer = best !== undefined && best.statement.within === claim.index
      if (score > most || (outer && score >= most)) [best, most] = [claim, score]
    }
    return best
  }

  /** The nearest claim before, of anybody's or of one person's. */
  #justBefore(mark: Mark, speaker: number | null = null): Claim | undefined {
    const forecasts = mark.counter !== null
    const near = this.#candidates
      .before(mark, NEAR)
      .filter((c) => isClaim(c) || (forecasts && tells(c) && FORECASTS.has(c.statement.act)))
    const [first] = speaker === null ? near : near.filter((c) => this.#claims.same(c.statement.speaker, speaker))
    const block = near.filter((c) => this.#claims.same(c.statement.speaker, first?.statement.speaker ?? null))
    const nearest = mostAlike(this.#claims, block, answerOf(this.#claims, mark)) ?? first
    // "It" takes up all that was said, not what is told within it.
    return near.find(({ index }) => index === nearest?.statement.within) ?? nearest
  }

  /** The story's own "Tannick, however, pushed back" may answer the paragraph before the last, where that one makes no claim. */
  #beforeThat(mark: Mark): Claim | undefined {
    if (mark.counter !== null) return undefined
    return this.#candidates.before(mark, NEAR + 1).find(isClaim)
  }
}
