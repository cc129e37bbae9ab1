import { boundsOf } from '../../model/calendar.js'
import type { FoundTime } from '../../model/time.js'

/** What stands between the ends of a range, and what must stand before it where that alone is not enough. */
const JOINTS: readonly { readonly between: RegExp; readonly before?: RegExp }[] = [
  { between: /^,?\s{1,3}(?:to|through|until|till)\s{1,3}(?:the\s{1,3})?$/i },
  { between: /^\s?(?:-|–|—|--)\s?$/ },
  { between: /^,?\s{1,3}and\s{1,3}(?:the\s{1,3})?$/i, before: /\bbetween\s{1,3}(?:the\s{1,3})?$/i },
]

/** Begin and end of ISO days or months: the values themselves where they are such. */
function rangeOf(from: string, to: string): string | null {
  const [a, b] = [boundsOf(from), boundsOf(to)]
  if (a === null || b === null || a.first > b.last) return null
  if (a.first === b.last && from >= to) return null
  const plain = (value: string) => /^\d{4}-\d\d(?:-\d\d(?:T\d.*)?)?$/.test(value)
  return plain(from) && plain(to) ? `${from}/${to}` : `${a.first}/${b.last}`
}

/** Marks times that open and close a range, "from Monday to Wednesday", with the range. */
export function withRanges(text: string, times: readonly FoundTime[]): readonly FoundTime[] {
  const out = [...times]
  for (let i = 0; i + 1 < times.length; i++) {
    const [a, b] = [times[i]!, times[i + 1]!]
    if (a.value === null || b.value === null || a.grain !== b.grain || b.span.start - a.span.end > 12) continue
    const between = text.slice(a.span.end, b.span.start)
    const before = text.slice(Math.max(0, a.span.start - 14), a.span.start)
    if (!JOINTS.some((joint) => joint.between.test(between) && (joint.before?.test(before) ?? true))) continue
    const range = rangeOf(a.value, b.value)
    if (range === null) continue
    out[i] = { ...out[i]!, range }
    out[i + 1] = { ...b, range }
  }
  return out
}
