import { firstIndex } from '../../model/search.js'
import type { Claims } from './claims.js'

/** The places of a text that stand in the cue or content of somebody's statement: what is told there is told by a statement, not by the story. */
export class Taken {
  readonly #starts: readonly number[]
  /** The furthest end of all spans up to each. */
  readonly #ends: readonly number[]

  constructor({ list }: Claims) {
    const spans = list
      .filter(({ statement: { source, speaker } }) => source.length > 0 || speaker !== null)
      .flatMap(({ statement: { cue, content } }) => [...cue, ...content])
      .sort((a, b) => a.start - b.start)
    this.#starts = spans.map((span) => span.start)
    let end = 0
    this.#ends = spans.map((span) => {
      end = Math.max(end, span.end)
      return end
    })
  }

  holds(at: number): boolean {
    const last = firstIndex(this.#starts.length, (i) => this.#starts[i]! > at) - 1
    return last >= 0 && this.#ends[last]! > at
  }
}
