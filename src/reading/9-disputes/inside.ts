import { overlaps, type Span } from '../../model/span.js'
import { tells } from './candidates.js'
import type { Claim, Claims } from './claims.js'
import type { Mark } from './mark.js'
import { referenceOf } from './reference.js'

/** Statements within another, or within what is named, that are looked at. */
const MOST_WITHIN = 20
/** Units before a reference at which a statement may begin that it names: its source or its cue. */
const LEADS = 40
/** Units behind it in which "who say …" may begin. */
const BEHIND = 80
const PREPOSITION = /^(?:of|about|over|to|for|on|in|by|from|with|against)$/iu
const BETWEEN_DASHES = /^ ?(?:(?:--?|[\u2013\u2014]) ?[^.;\u2013\u2014]{2,70} ?(?:--?|[\u2013\u2014]) ?)?$/u
const WHO = /^(?:who|which|that)$/iu
/** What is said of a claim right behind it: “…, a charge”. */
const APPOSED = /, an? (?:[\p{L}-]{1,20} ){0,2}(?:charge|claim|accusation|allegation|suggestion|assertion|report)s?$/iu
/** Share of the words behind "a report that" which the statement told there must cover. */
const MOST_OF = 0.5

/** What is disputed may be told by a statement of another's in the disputing words: "denied Venn's claim that …". */
export function insideOf(claims: Claims, { counter, by, refers }: Mark): Claim | undefined {
  if (refers.how !== 'words') return undefined
  const { list } = claims
  const { span } = refers
  const from = claims.from(span.start - (counter === null ? LEADS : 0))
  const apposed = APPOSED.test(claims.words(span))
  for (const claim of list.slice(from, from + MOST_WITHIN)) {
    const { within, speaker } = claim.statement
    if (claim.hull.start >= span.end) return within === null ? whoSays(claims, claim, span) : undefined
    if (within !== counter || !tells(claim) || claims.same(speaker, by)) continue
    if (apposed || isNamed(claims, claim, span) || isTold(claims, claim, span)) return claim
  }
  return undefined
}

/** The noun of the claim is its cue ("Venn's claim that …") or stands before it ("a ruling saying …"), or it hangs on who made it ("critics who called it a folly"). */
function isNamed(claims: Claims, { hull, statement: { cue, source, speaker } }: Claim, span: Span): boolean {
  const words = (spans: readonly Span[]) => spans.map((place) => claims.words(place)).join(' ')
  const said = words(cue)
  if (!cue.some((place) => overlaps(place, span)) || PREPOSITION.test(said)) return false
  if (referenceOf(`the ${said}`).kind === 'noun') return speaker !== null
  if (WHO.test(words(source))) return true
  const before = referenceOf(claims.words({ start: span.start, end: Math.max(span.start, hull.start) }))
  return before.kind === 'noun' && before.complement === ''
}

/** “A report in the Gazette that Venn would sell”: the noun is followed by what was claimed, of which somebody else's words are the most. */
function isTold(claims: Claims, { hull }: Claim, span: Span): boolean {
  const reference = referenceOf(claims.words(span))
  if (reference.kind !== 'noun' || reference.complement === '') return false
  return hull.end >= span.end - 2 && hull.end - hull.start >= MOST_OF * reference.complement.length
}

/** “Pushed back against pilots - Venn among them - who say …”: told right behind, in the same sentence. */
function whoSays(claims: Claims, claim: Claim, { end }: Span): Claim | undefined {
  const [source] = claim.statement.source
  if (source === undefined || source.start > end + BEHIND || !WHO.test(claims.words(source))) return undefined
  return BETWEEN_DASHES.test(claims.words({ start: end, end: source.start })) && tells(claim) ? claim : undefined
}
