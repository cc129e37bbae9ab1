import type { FoundActors } from '../../model/actor.js'
import type { FoundDue } from '../../model/due.js'
import type { FoundStatement } from '../../model/found-statement.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'

/** What is owed, and when: deadlines, promises, threats, plans, expectations. */
export function findDues(
  _text: SegmentedText,
  _statements: readonly FoundStatement[],
  _actors: FoundActors,
  _times: readonly FoundTime[],
): readonly FoundDue[] {
  return []
}
