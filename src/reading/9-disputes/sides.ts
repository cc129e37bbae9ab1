import type { Claims } from './claims.js'
import { Places } from './places.js'

/** Who speaks for another, by what he is or is called. */
const FOR_ANOTHER =
  /spokes|press secretary|press officer|lawyers?\b|attorneys?\b|counsels?\b|\baides?\b|advis[eo]rs?\b|campaign|representatives?\b|surrogates?\b|allies|office\b|administration/iu
/** Letters of a name that tell whose a campaign is. */
const LEAST = 4

/** For whom an actor speaks beside himself: "Venn's lawyer", "the Dorrin campaign". A charge against the one is a charge against the other. */
export class Sides {
  readonly #claims: Claims
  readonly #places: Places
  readonly #known = new Map<number, readonly number[]>()

  constructor(claims: Claims) {
    this.#claims = claims
    this.#places = new Places(claims.actors)
  }

  /** An actor, and those he speaks for. */
  of(actor: number): readonly number[] {
    const known = this.#known.get(actor)
    if (known !== undefined) return known
    const side = [...new Set([actor, ...this.#namedIn(actor), ...this.#spokenFor(actor)])]
    this.#known.set(actor, side)
    return side
  }

  /** "Spokesman for Venn", "Venn’s lawyer", "counsel of the Venn mill": those named in a role of such a kind. */
  #spokenFor(actor: number): readonly number[] {
    return this.#claims.actors.actors[actor]!.roles.flatMap(({ span }) => {
      const words = this.#claims.words(span)
      return FOR_ANOTHER.test(words) ? [...this.#places.in(span), ...this.#personsIn(actor, words)] : []
    })
  }

  /** "The Venn campaign". */
  #namedIn(actor: number): readonly number[] {
    const { name } = this.#claims.actors.actors[actor]!
    return FOR_ANOTHER.test(name) ? this.#personsIn(actor, name) : []
  }

  /** Persons, but for an actor himself, whose last name words hold. */
  #personsIn(actor: number, said: string): readonly number[] {
    const words = new Set(said.replace(/['’]s?(?= |$)/gu, '').split(' '))
    return this.#claims.actors.actors.flatMap(({ kind, name }, index) => {
      const last = name.split(' ').at(-1)!
      return kind === 'person' && index !== actor && last.length >= LEAST && words.has(last) ? [index] : []
    })
  }
}
