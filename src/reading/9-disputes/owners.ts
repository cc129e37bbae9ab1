import type { FoundStatement } from '../../model/found-statement.js'
import type { Span } from '../../model/span.js'
import { stemOf } from '../../model/stem.js'
import type { Claim, Claims } from './claims.js'
import type { Places } from './places.js'

/** Units back to whom a pronoun may mean. */
const LAST_NAMED = 160
const PRONOUN = /^(?:his|her|its|their)$/iu
/** “The mayor”, “the rival candidate”: named by what he is, whoever that may be. */
const BY_OFFICE =
  /^the (?:[\p{L}.-]+ ){0,3}(?:candidate|nominee|contender|president|chancellor|premier|minister|mayor|governor|senator|secretary|leader|chairman|chairwoman|chief|general|billionaire|businessman|spokesman|spokeswoman|envoy|ambassador|prosecutor|judge|bishop)$/iu
/** What somebody is called who is named by what he is. */
const OFFICE = /^the (?:[\p{L}.-]+ ){0,2}(\p{Ll}{5,})$/iu
/** Who speaks for another, by name or title. */
const SPEAKS_FOR = /spokes|press secretary|administration|campaign|lawyer|attorney|\baides?\b|advis[eo]r|white house/iu

/** Whose a claim is that the story names by its owner: "Venn's claim", "their report". */
export class Owners {
  readonly #claims: Claims
  readonly #places: Places

  constructor(claims: Claims, places: Places) {
    this.#claims = claims
    this.#places = places
  }

  /** Whose a claim is; a pronoun that nobody is known for is whoever was named last before it. */
  in(span: Span): readonly number[] {
    const named = this.#places.in(span)
    const words = this.#claims.words(span)
    if (named.length > 0) return named
    if (!PRONOUN.test(words)) return this.#inOffice(words)
    const last = this.#places.before(span.start, LAST_NAMED)
    return last === undefined ? [] : [last.actor]
  }

  /** “The Kestrian claims”: those whose name the adjective is made of. */
  byAdjective(modifier: string): readonly number[] {
    const stems = new Set((modifier.match(/\p{Lu}[\p{L}-]{4,}/gu) ?? []).map(stemOf))
    if (stems.size === 0) return []
    return this.#claims.actors.actors.flatMap(({ name }, index) =>
      name.split(' ').some((word) => /^\p{Lu}/u.test(word) && stems.has(stemOf(word))) ? [index] : [],
    )
  }

  /** “The inspector”: those who are told to be one. */
  #inOffice(words: string): readonly number[] {
    const office = OFFICE.exec(words)?.[1]?.toLowerCase()
    if (office === undefined) return []
    return this.#claims.actors.actors.flatMap(({ kind, roles }, index) => {
      const holds = roles.some(({ span }) => this.#claims.words(span).toLowerCase().split(' ').includes(office))
      return holds && kind === 'person' ? [index] : []
    })
  }

  /** Whether words name their owner by nothing that tells him from others. */
  isAnybody(span: Span): boolean {
    const words = this.#claims.words(span)
    if (PRONOUN.test(words)) return true
    const { actors } = this.#claims.actors
    return BY_OFFICE.test(words) && this.#places.in(span).every((actor) => actors[actor]!.kind !== 'person')
  }

  /** Those of the owner; where he has made none, those of whoever speaks for somebody, or where he is named by nothing of his own anybody's. */
  claimsOf(owners: readonly number[], all: readonly Claim[], anybody: boolean): readonly Claim[] {
    if (owners.length === 0) return all
    const theirs = all.filter(({ statement: { speaker } }) => owners.some((owner) => this.isOf(owner, speaker)))
    if (theirs.length > 0) return theirs
    return anybody ? all : all.filter(({ statement }) => this.#speaksFor(statement))
  }

  /** Whether a speaker is an actor, or one of several of whom he is one ("Venn and his lawyers"). */
  isOf(owner: number, speaker: number | null): boolean {
    if (speaker === null) return false
    const { actors } = this.#claims.actors
    return this.#claims.same(owner, speaker) || actors[speaker]!.name.startsWith(`${actors[owner]!.name} and `)
  }

  #speaksFor({ speaker }: FoundStatement): boolean {
    if (speaker === null) return false
    const { name, roles } = this.#claims.actors.actors[speaker]!
    return SPEAKS_FOR.test(name) || roles.some(({ span }) => SPEAKS_FOR.test(this.#claims.words(span)))
  }
}
