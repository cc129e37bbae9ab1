import type { DueKind } from '../../model/due.js'
import type { FoundStatement } from '../../model/found-statement.js'
import type { Candidate } from './candidates.js'
import { triggerOf } from './trigger.js'

/** What nobody undertakes: a state, or an outcome. */
const STATE =
  /^(?:have (?!to )|be (?:the |a |an |able|more|less|very|too|so |better|worse)|become|lose|win|get|cost|mean|need|suffer|fall|rise|grow|improve|happen|know|see|feel|come to)\b/

/**
 * The kind of what was chosen: a sure rule's own; of what was only weighed that of the words, but that a state is expected and not
 * promised, and that what an actor “would” do, as is said and not guessed, is an undertaking.
 */
export function settledKind({ draft, rules }: Candidate, statement: FoundStatement | null, by: number | null): DueKind {
  const { due, seen } = draft
  if (rules || statement === null) return due.kind
  const trigger = triggerOf(draft)
  const state = STATE.test(seen.region.lower.slice(seen.deed.start, seen.deed.end))
  if (due.kind === 'promise' && state && /^(?:will|would|going|opens)$/.test(trigger)) return 'expected'
  const undertaken = trigger === 'would' && statement.act === 'say' && by !== null && !state
  return due.kind === 'expected' && undertaken ? 'promise' : due.kind
}
