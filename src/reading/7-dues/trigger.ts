import type { DueKind } from '../../model/due.js'
import type { FoundStatement } from '../../model/found-statement.js'
import type { Draft } from './draft.js'

/** Ways of telling, the surest first, by the words before the deed. */
const TRIGGERS: readonly (readonly [string, RegExp])[] = [
  ['pledge', /\b(?:vow|pledg|promis|guarant|sw[eo]r|threat)/],
  ['agree', /\b(?:agree|commit|offer|assur|undert)/],
  ['schedule', /\b(?:scheduled|rescheduled|slated|set|due|poised)\b/],
  ['decide', /\b(?:decid|decision|propos|elect|opt)/],
  ['plan', /\b(?:plan|intend|intention|prepar)/],
  ['hope', /\b(?:hop|aim|goal|target|would like|would love)/],
  ['want', /\b(?:want|seek|sought|look|eager|try|tri|willing|consider|weigh|idea|work)/],
  [
    'expect',
    /\b(?:expect|likely|projected|predicted|forecast|favou?red|supposed|bound|sure|certain|on track|anticipat)/,
  ],
  ['deadline', /\b(?:deadline|until|ultimatum)\b/],
  [
    'oblige',
    /\b(?:must|should|ought|need|needs|needed|has to|have to|had to|required|ordered|forced|obliged|asked|told|urg|demand|call|request)/,
  ],
  ['refuse', /\b(?:refus|declin)/],
  ['going', /\bgoing to\b/],
  ['will', /\b(?:will|shall|wo)\b|'ll\b/],
  ['would', /\bwould\b|'d\b/],
  ['may', /\b(?:may|might)\b/],
  ['can', /\b(?:could|can|able)\b/],
  ['is to', /(?:\b(?:is|are|was|were|be|been|am)|'(?:s|re|m))(?: not| also| now| still| all)? to\b/],
  ['doing', /(?:\b(?:is|are|was|were|be|been|am)|'(?:s|re|m))(?: \p{L}+)? ?$/u],
  ['to', /\bto\b/],
]

/** What in a draft's words says that it lies ahead, in one word. */
export function triggerOf({ rule, seen: { region, match, deed } }: Draft): string {
  if (rule.deed === 'exact' || rule.id === 'rule:dues/wide-coming-thing') return 'thing'
  if (rule.id === 'rule:dues/wide-arranges') return 'arranges'
  if (rule.opens && deed.start < match.end + 1) {
    const first = region.lower.slice(match.start, deed.start)
    return /\bto\b/.test(first) ? 'opens to' : 'opens'
  }
  const words =
    rule.deed === 'subject'
      ? region.lower.slice(match.start, match.end)
      : region.lower.slice(match.start, Math.max(match.start, deed.start))
  return TRIGGERS.find(([, form]) => form.test(words))?.[0] ?? 'other'
}

/** Whether the speaker tells of an own deed. */
export function isOwned({ due, seen: { region, subject } }: Draft, statement: FoundStatement | null): boolean {
  if (statement === null || statement.speaker === null) return false
  return (
    due.by === statement.speaker || (subject !== null && FIRST.test(region.lower.slice(subject.start, subject.end)))
  )
}
const FIRST = /(?:^|[\s"'])(?:i|we)$/

const PLANS = /^(?:plan|schedule|thing|arranges|doing|is to|want|decide|to)$/
const UNDERTAKES = /^(?:will|would|going|opens|opens to|pledge|agree|other|hope)$/

/** The kind of what a general rule found: what the reporting words do, else what the words themselves say. */
export function kindOf(draft: Draft, statement: FoundStatement | null): DueKind {
  const trigger = triggerOf(draft)
  const dated = draft.due.due !== null
  if (trigger === 'deadline' || (trigger === 'oblige' && dated)) return 'deadline'
  if (statement === null) {
    if (trigger === 'pledge' || trigger === 'agree') return 'promise'
    return PLANS.test(trigger) || (trigger === 'will' && dated) ? 'planned' : 'expected'
  }
  if (statement.act === 'threaten') return 'threat'
  if (PLANS.test(trigger) && trigger !== 'decide') return 'planned'
  if (trigger === 'expect') return 'expected'
  if (statement.act === 'promise' || statement.act === 'reject') return 'promise'
  if (statement.act === 'expect' || statement.act === 'think')
    return trigger === 'will' && isOwned(draft, statement) ? 'promise' : 'expected'
  if (statement.act === 'want' || (statement.act === 'announce' && trigger !== 'will')) return 'planned'
  return isOwned(draft, statement) && UNDERTAKES.test(trigger) ? 'promise' : 'expected'
}
