import { BE, CONJUNCTIONS, HAVE, MODALS, SUBORDINATORS } from './lexicon/function-words.js'
import type { Tokens } from './tokens.js'

/** What it costs to go over a token: how much it parts what stands before it from what stands after. */
const COST: readonly (readonly [RegExp, number])[] = [
  [/^[;:.!?…]$|^\.{3}$/, 4],
  [/^(?:--|—|–|[“”"«»]|''|``)$/, 2],
  [/^[()[\]]$/, 3],
  [/^,$/, 0.8],
]
const WORD = 0.1
const SUBORDINATE = 1.5
const CONJOINED = 0.6
const FINITE = 0.5
const REPORTING = 3

/**
 * How closely words of one sentence hang together: the fewer clauses begin between them, the closer. A sum over the text, so that the
 * distance of any two is one subtraction.
 */
export class Ties {
  readonly #sums: Float64Array

  constructor({ all }: Tokens) {
    this.#sums = new Float64Array(all.length + 1)
    for (const [i, token] of all.entries()) {
      let cost = WORD
      if (token.kind === 'mark') cost = COST.find(([mark]) => mark.test(token.text))?.[1] ?? 0
      else if (SUBORDINATORS.has(token.lower)) cost = SUBORDINATE
      else if (CONJUNCTIONS.has(token.lower)) cost = CONJOINED
      else if (/^(?:said|says|told|added)$/.test(token.lower)) cost = REPORTING
      else if (BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower)) cost = FINITE
      this.#sums[i + 1] = this.#sums[i]! + cost
    }
  }

  /** From the end of one range of tokens to the beginning of another; 0 where they meet. */
  between(a: { first: number; last: number }, b: { first: number; last: number }): number {
    if (a.last <= b.first) return this.#sums[b.first]! - this.#sums[a.last]!
    return b.last <= a.first ? this.#sums[a.first]! - this.#sums[b.last]! : 0
  }
}
