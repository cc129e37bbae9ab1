import { type Component, type ParsedComponents, type ParsedResult, parse } from 'chrono-node'
import type { Timex } from '../../corpora/timeml.js'
import {
  AGO,
  atGrainOf,
  backInTime,
  isoDay,
  isoMonth,
  isoYear,
  lengthIn,
  NO_DAY,
  noon,
  type Peer,
  partOfDay,
  rangeAt,
  timexAt,
} from './peer.js'

/**
 * chrono-node gives components, known and implied, of a moment. Mapped to TIMEX3:
 *
 * - known hour → `YYYY-MM-DDThh:mm`; a part of the day in the words → `YYYY-MM-DDTMO` …; "now" → `PRESENT_REF`
 * - known month without a day → `YYYY-MM`; known year alone → `YYYY`; else a day, made as coarse as the words ("last week" → a week)
 * - a bare weekday after the document → a week earlier
 * - "for three days", "the past two years", which it counts from the day of the document → `P3D`, `P2Y`
 * - a result with an end → the two times it stands between
 */
export const CHRONO: Peer = {
  name: 'chrono-node 2.10.3',
  find: (text, made) => {
    const day = noon(made ?? NO_DAY)
    return parse(text, { instant: day, timezone: 0 }).flatMap((r) => timexesOf(text, r, day))
  },
}

const LASTING = /^(?:for|within|during|in)\b|\b(?:last|past|next|coming)\s+(?:\w+)\s+\w+s\b/i

function timexesOf(text: string, r: ParsedResult, made: Date): readonly Timex[] {
  const [start, end] = [r.index, r.index + r.text.length]
  const length = LASTING.test(r.text) && !AGO.test(r.text) ? lengthIn(r.text) : undefined
  if (length) return [timexAt(text, start, end, length)]
  const from = timexValue(r.start, r.text, made)
  return r.end ? rangeAt(text, start, end, from, timexValue(r.end, r.text, made)) : [timexAt(text, start, end, from)]
}

function timexValue(c: ParsedComponents, words: string, made: Date): string {
  if (/^(?:right\s+)?now$/i.test(words)) return 'PRESENT_REF'
  const known = (part: Component) => c.isCertain(part)
  const [year, month, day] = [c.get('year')!, c.get('month')!, c.get('day')!]
  const found = new Date(Date.UTC(year, month - 1, day, 12))
  const at = known('weekday') && !known('day') ? backInTime(words, found, made) : found
  if (known('hour')) {
    const two = (n: number | null) => String(n ?? 0).padStart(2, '0')
    return `${isoDay(at)}T${two(c.get('hour'))}:${two(c.get('minute'))}`
  }
  const part = partOfDay(words)
  if (part) return isoDay(at) + part
  if (known('weekday') || (known('month') && known('day'))) return atGrainOf(known('weekday') ? '' : words, at)
  if (known('day')) return atGrainOf(words, at)
  if (known('month')) return isoMonth(at)
  return known('year') ? isoYear(at) : atGrainOf(words, at)
}
