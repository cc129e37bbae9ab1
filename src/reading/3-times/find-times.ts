import type { SegmentedText } from '../../model/text.js'
import type { FoundTime, TimeAnchor } from '../../model/time.js'

/** The ISO day that relative times count from, and where it comes from; null where the story tells none. */
export type Anchor = { readonly day: string; readonly from: Exclude<TimeAnchor, 'text' | null> } | null

/** Time expressions of a text in its order, none inside another. */
export function findTimes(_text: SegmentedText, _anchor: Anchor): readonly FoundTime[] {
  return []
}
