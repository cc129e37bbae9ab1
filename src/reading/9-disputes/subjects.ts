import type { Span } from '../../model/span.js'
import type { Claims } from './claims.js'
import type { Places } from './places.js'

/** Units between who does it and the verb. */
const FAR = 100
/** Mentions that may stand between: "Venn, whose guild owns the mill, denied". */
const MOST_MENTIONS = 4
const BETWEEN =
  /^(?: \([^)]{1,12}\))?(?: ?(?:,? ?(?:however|though|meanwhile|in turn|who|which|that|for (?:his|her|its|their) part|has|have|had|was|is|are|were|also|later|then|\p{L}+ly|and|in a statement|on \p{Lu}\p{Ll}+day|this week|last week),? ?){0,4}|,? (?:who|which) (?:[^,.;]{0,60} )?|, [^,.;]{2,80}(?:, ?| (?=who ))(?:who )?(?:has |have |had |is |are |was |were )?)$/u

/** The mention of an actor who does what a verb tells, right before it but for auxiliaries, adverbs and what stands between commas. */
export function subjectOf(claims: Claims, places: Places, verb: Span): (Span & { readonly actor: number }) | undefined {
  let place = places.before(verb.start, FAR)
  for (let i = 0; place !== undefined && i < MOST_MENTIONS; i++) {
    if (BETWEEN.test(claims.words({ start: place.end, end: verb.start }))) return place
    place = places.before(place.start, FAR)
  }
  return undefined
}
