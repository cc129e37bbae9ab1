import type { FoundActors } from '../../model/actor.js'
import { firstIndex } from '../../model/search.js'
import type { Span } from '../../model/span.js'

type Place = Span & { readonly actor: number; readonly rank: number }

/** Who is meant where a place and its government are named by the same word: the one who acts. */
const RANK = { metonym: 0, name: 1, title: 1, description: 1, pronoun: 1 } as const

/** Where actors are mentioned, in the order of the text. */
export class Places {
  readonly #actors: FoundActors
  #sorted: readonly Place[] | undefined

  constructor(actors: FoundActors) {
    this.#actors = actors
  }

  /** Sorted when they are first asked for: most stories tell of no dispute. */
  get #places(): readonly Place[] {
    this.#sorted ??= this.#actors.actors
      .flatMap(({ mentions }, actor) => mentions.map(({ span, form }): Place => ({ ...span, actor, rank: RANK[form] })))
      .sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end)
    return this.#sorted
  }

  /** Actors of the mentions that begin inside a span, each once, in the order of the text. */
  in({ start, end }: Span): readonly number[] {
    const found = new Set<number>()
    for (let i = this.#from(start); i < this.#places.length && this.#places[i]!.start < end; i++)
      found.add(this.#places[i]!.actor)
    return [...found]
  }

  /** The last mention that ends at or before a character and begins no more than `reach` units before it; of two in one place the one who acts. */
  before(at: number, reach: number): (Span & { readonly actor: number }) | undefined {
    for (let i = this.#from(at) - 1; i >= 0 && this.#places[i]!.start >= at - reach; i--) {
      const place = this.#places[i]!
      if (place.end > at) continue
      let first = place
      for (let j = i - 1; j >= 0 && this.#places[j]!.start === place.start; j--)
        if (this.#places[j]!.end <= at) first = this.#places[j]!
      return first
    }
    return undefined
  }

  #from(at: number): number {
    return firstIndex(this.#places.length, (i) => this.#places[i]!.start >= at)
  }
}
