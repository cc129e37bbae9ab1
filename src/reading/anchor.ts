import { daysBetween } from '../model/calendar.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Story } from '../model/story.js'
import type { SegmentedText } from '../model/text.js'
import type { Anchor } from '../model/time.js'

/** What the caller says goes before the dateline, and that before the day of publication, as the text or else its file has it. */
export function anchorOf(story: Story, text: SegmentedText): Anchor {
  if (story.anchor !== null) return { day: story.anchor, from: 'given' }
  if (text.dateline?.date) return { day: text.dateline.date, from: 'dateline' }
  if (text.published !== null) return { day: text.published, from: 'published' }
  return story.published === null ? null : { day: story.published.slice(0, 10), from: 'published' }
}

/** A story is published within this many days of its dateline, or one of the two is wrong. */
const NEAR = 31

/** Days that should agree and do not, a dateline after publication too: which of them times were counted from. */
export function anchorDiagnostics(story: Story, text: SegmentedText, anchor: Anchor): readonly Diagnostic[] {
  const dateline = text.dateline
  const published = story.published?.slice(0, 10) ?? null
  if (anchor === null || !dateline?.date || !published || !/^\d{4}-\d\d-\d\d$/.test(published)) return []
  if (Math.abs(daysBetween(dateline.date, published)) <= NEAR) return []
  const message = `The dateline says ${dateline.date} and the story was published on ${published}; times count from ${anchor.day}.`
  const by = 'rule:read/anchor' as const
  return [{ code: 'days-differ', severity: 'warning', message, span: dateline.span, by }]
}
