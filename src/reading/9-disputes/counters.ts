import { sentenceAt } from '../../model/search.js'
import type { Claims } from './claims.js'
import type { Mark } from './mark.js'
import type { Places } from './places.js'

/**
 * The statement in which somebody disputes, where the story first tells in its own voice that he does ("Tannick pushed back. Officials in
 * Tannick called the plan …"): the next one, in the same or the next sentence of the paragraph, by him or by those about him.
 */
export function counterOf(claims: Claims, places: Places, { counter, by, span }: Mark): number | null {
  if (counter !== null || by === null) return counter
  const { text } = claims
  const next = claims.list[claims.from(span.end)]
  if (next === undefined || next.paragraph !== claims.paragraphAt(span.start)) return null
  if (sentenceAt(text, next.hull.start) > sentenceAt(text, span.start) + 1) return null
  const theirs = [next.statement.speaker, ...next.statement.source.flatMap((source) => places.in(source))]
  return theirs.some((actor) => claims.same(actor, by)) || speaksFor(claims, next.statement.speaker) ? next.index : null
}

/** Right behind what somebody is told to deny, his spokesman tells it in his own words. */
function speaksFor(claims: Claims, speaker: number | null): boolean {
  const { actors } = claims.actors
  if (speaker === null) return false
  return actors[speaker]!.roles.some(({ span }) => SPEAKS.test(claims.words(span)))
}
const SPEAKS = /spokes|press secretary|press officer/i
