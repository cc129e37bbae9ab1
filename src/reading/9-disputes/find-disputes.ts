import type { FoundActors } from '../../model/actor.js'
import type { FoundDisputes } from '../../model/dispute.js'
import type { FoundStatement } from '../../model/found-statement.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'

/** Who denies, disputes, rejects or does not confirm which statement, and whose line moved, as the story tells it. */
export function findDisputes(
  _text: SegmentedText,
  _statements: readonly FoundStatement[],
  _actors: FoundActors,
  _times: readonly FoundTime[],
): FoundDisputes {
  return { disputes: [], shifts: [] }
}
