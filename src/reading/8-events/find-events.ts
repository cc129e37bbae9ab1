import type { FoundActors } from '../../model/actor.js'
import type { FoundEvent } from '../../model/event.js'
import type { FoundStatement } from '../../model/found-statement.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'

/** What happened, according to whom. */
export function findEvents(
  _text: SegmentedText,
  _statements: readonly FoundStatement[],
  _actors: FoundActors,
  _times: readonly FoundTime[],
): readonly FoundEvent[] {
  return []
}
