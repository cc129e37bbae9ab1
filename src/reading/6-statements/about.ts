import type { FoundActors } from '../../model/actor.js'
import { firstIndex } from '../../model/search.js'
import { overlaps, type Span } from '../../model/span.js'

type Place = Span & { readonly actor: number }

/** Where actors are mentioned, in the order of the text. */
export class Mentions {
  readonly #places: readonly Place[]
  /** Length of the longest mention: one that begins further before a span cannot reach into it. */
  readonly #longest: number

  constructor({ actors }: FoundActors) {
    this.#places = actors
      .flatMap(({ mentions }, actor) => mentions.map(({ span }): Place => ({ ...span, actor })))
      .sort((a, b) => a.start - b.start || a.end - b.end)
    this.#longest = this.#places.reduce((most, p) => Math.max(most, p.end - p.start), 0)
  }

  /** Actors mentioned in the spans, each once, in the order of their first mention there. */
  in(spans: readonly Span[]): readonly number[] {
    const found = new Set<number>()
    for (const span of spans) for (const place of this.#from(span)) found.add(place.actor)
    return [...found]
  }

  /** The actor that a phrase names: its longest mention that holds the phrase's last word; null where none does ("his ministers"). */
  of(phrase: Span): number | null {
    let best: Place | null = null
    for (const place of this.#from(phrase))
      if (place.end >= phrase.end && (best === null || place.end - place.start > best.end - best.start)) best = place
    return best?.actor ?? null
  }

  #from(span: Span): readonly Place[] {
    const low = firstIndex(this.#places.length, (i) => this.#places[i]!.start >= span.start - this.#longest)
    const out: Place[] = []
    for (let i = low; i < this.#places.length && this.#places[i]!.start < span.end; i++)
      if (overlaps(this.#places[i]!, span)) out.push(this.#places[i]!)
    return out
  }
}
