import type { Attribution } from '../../model/attribution.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime, FoundWhen } from '../../model/time.js'

/** When it was said, as far as the cue's own sentence tells. */
export function findSaidAt(
  _text: SegmentedText,
  _attribution: Attribution,
  _times: readonly FoundTime[],
): FoundWhen | null {
  return null
}
