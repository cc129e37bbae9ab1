import nlp from 'compromise'
import dates, { type DateJSON, type DurationJSON } from 'compromise-dates'
import type { Timex } from '../../corpora/timeml.js'
import {
  AGO,
  addDays,
  atGrainOf,
  backInTime,
  duration,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
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
 * compromise-dates gives the beginning, end and unit of each phrase, and apart from these durations. Mapped to TIMEX3:
 *
 * - a unit coarser than a day → week, month, quarter or year; a phrase that is joined in two → both its ends
 * - a time of day → `YYYY-MM-DDThh:mm`, or a part of the day where the words name one; "now" → `PRESENT_REF`
 * - a bare weekday after the document → a week earlier; a month without a year that lies more than half a year
 *   ahead → a year earlier
 * - what repeats → a SET of its interval; what it finds and cannot place → an expression without a value
 * - durations that touch none of these → `P3D`
 */
export const COMPROMISE: Peer = {
  name: 'compromise 14.17.0, compromise-dates 3.9.0',
  find: (text, made) => {
    const day = noon(made ?? NO_DAY)
    try {
      return read(text, day)
    } catch {
      // It throws on some phrases ("t.isValid is not a function"): then sentence by sentence, so that only that one is lost.
      return [...text.matchAll(SENTENCE)].flatMap((m) => {
        try {
          return read(m[0], day).map((t) => ({ ...t, start: t.start + m.index, end: t.end + m.index }))
        } catch {
          return []
        }
      })
    }
  },
}

const SENTENCE = /[^.!?]+[.!?]*["”’')]*\s*/g

function read(text: string, made: Date): readonly Timex[] {
  const view = extended(text)
  const asked = { offset: true, terms: false }
  const phrases = view.dates({ today: isoDay(made), timezone: 'UTC' }).json(asked) as readonly Phrase[]
  const found = phrases.flatMap(({ offset, dates: d }) =>
    timexesOf(text, offset.start, offset.start + offset.length, d, made),
  )
  const lengths = (view.durations().json(asked) as readonly Lasting[]).flatMap(({ offset, duration: d }) =>
    durationAt(text, offset.start, offset.start + offset.length, d),
  )
  return [...found, ...lengths.filter((l) => !found.some((t) => t.start < l.end && l.start < t.end))]
}

const extended = nlp.extend(dates)

type Phrase = { readonly offset: { readonly start: number; readonly length: number }; readonly dates: DateJSON }
type Lasting = { readonly offset: { readonly start: number; readonly length: number }; readonly duration: DurationJSON }

function timexesOf(text: string, start: number, end: number, found: DateJSON, made: Date): readonly Timex[] {
  const words = text.slice(start, end)
  if (found.repeat) {
    const [unit, n] = Object.entries(found.repeat.interval)[0] ?? ['', 1]
    return [timexAt(text, start, end, duration(n, unit) ?? '', 'SET')]
  }
  if (/\bnow\b/i.test(words) && words.length < 12) return [timexAt(text, start, end, 'PRESENT_REF')]
  if (/^\d{4}$/.test(words.trim())) return [timexAt(text, start, end, words.trim())]
  const length = AGO.test(words) ? undefined : lengthIn(words)
  if (length) return [timexAt(text, start, end, length)]
  if (found.start === null) return [timexAt(text, start, end, '', 'DATE')]
  const from = timexValue(found.start, found.unit, words, made)
  const apart =
    found.end !== null &&
    found.end.slice(0, 10) !== found.start.slice(0, 10) &&
    !/week|month|quarter|year|season/.test(found.unit ?? '')
  return apart
    ? rangeAt(text, start, end, from, timexValue(found.end!, found.unit, words, made))
    : [timexAt(text, start, end, from)]
}

const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i
const AHEAD = /\b(?:next|coming)\b|\d{4}/i

function timexValue(moment: string, unit: string | undefined, words: string, made: Date): string {
  const given = noon(moment.slice(0, 10))
  // More than half a year ahead: the same of the year before is nearer.
  const early = MONTH.test(words) && !AHEAD.test(words) && given.getTime() - made.getTime() > 183 * 86_400_000
  const day = backInTime(words, early ? addDays(given, -365) : given, made)
  if (AGO.test(words)) return atGrainOf(words, day)
  if (unit === 'week') return isoWeek(day)
  if (unit === 'weekend') return `${isoWeek(day)}-WE`
  if (unit === 'month') return isoMonth(day)
  if (unit === 'quarter') return isoQuarter(day)
  if (unit === 'year') return isoYear(day)
  if (unit === 'decade') return isoYear(day).slice(0, 3)
  const season = /\b(spring|summer|fall|autumn|winter)\b/i.exec(words)?.[1]?.toLowerCase()
  if (unit === 'season' && season)
    return `${isoYear(day)}-${season === 'autumn' ? 'FA' : season.slice(0, 2).toUpperCase()}`
  const part = partOfDay(words)
  if (part) return isoDay(day) + part
  return unit === 'time' || unit === 'minute' || unit === 'hour'
    ? `${isoDay(day)}T${moment.slice(11, 16)}`
    : isoDay(day)
}

function durationAt(text: string, start: number, end: number, lasting: DurationJSON): readonly Timex[] {
  const [unit, n] = Object.entries(lasting)[0] ?? ['', 1]
  const value = lengthIn(text.slice(start, end)) ?? duration(Number.isFinite(n) ? n : null, unit)
  return value === undefined ? [] : [timexAt(text, start, end, value)]
}
