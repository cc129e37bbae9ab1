import type { Span } from '../../model/span.js'
import { type Candidates, tells } from './candidates.js'
import type { Claim, Claims } from './claims.js'
import type { Mark } from './mark.js'
import type { Places } from './places.js'

/** Paragraphs back to which "Venn's claim", or what Venn said, reaches. */
export const NEAR_OWN = 3
/** And where he said nothing there but in another's words. */
const FAR = 12
/** Units of a name that is the whole object of a verb, and of a title before it. */
const LONGEST_NAME = 60
const TITLE = 12

/** What one who is named by disputing words said: “Venn had misspoken”, “contradicted her”. */
export class Persons {
  readonly #claims: Claims
  readonly #places: Places
  readonly #candidates: Candidates

  constructor(claims: Claims, places: Places, candidates: Candidates) {
    this.#claims = claims
    this.#places = places
    this.#candidates = candidates
  }

  /** What one who is named said last: by himself, though further back, before what another tells of him. */
  saidBy(mark: Mark, span: Span): Claim | undefined {
    const [who, more] = this.#places.in(span)
    if (more !== undefined) return undefined
    const words = this.#claims.words(span)
    const last = /^\p{Lu}/u.test(words) ? words.split(' ').at(-1)! : undefined
    const { actors } = this.#claims.actors
    const lastOf = (actor: number) => actors[actor]!.name.split(' ').at(-1)!
    const name = who === undefined ? last : lastOf(who)
    const isHis = ({ statement: { speaker } }: Claim) =>
      speaker !== null && (who !== undefined ? this.#claims.same(speaker, who) : lastOf(speaker) === last)
    const isNamesake = ({ statement: { speaker } }: Claim) => speaker !== null && lastOf(speaker) === name
    const said = this.#candidates.before(mark, FAR).filter(tells)
    const paragraph = this.#candidates.paragraphOf(mark)
    const near = said.filter((c) => paragraph - c.paragraph <= NEAR_OWN)
    const own = (c: Claim) => c.statement.within === null && isHis(c)
    return near.find(own) ?? said.find(own) ?? near.find(isHis) ?? near.find(isNamesake)
  }

  /** Whom words name that name nobody else and nothing: "contradicted her", "disagreed with Venn". */
  whom({ refers }: Mark, words: string): number | null {
    if (refers.how !== 'words' || words.length > LONGEST_NAME) return null
    if (!/^(?:\p{Lu}|h(?:im|er)$|them$)/u.test(words)) return null
    const { start, end } = refers.span
    const named = this.#places.before(end, LONGEST_NAME)
    if (named === undefined || named.end !== end || named.start < start) return null
    return named.start <= start + TITLE ? named.actor : null
  }
}
