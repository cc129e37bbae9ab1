import { recognizeDateTime } from '@microsoft/recognizers-text-date-time'
import type { Timex } from '../../corpora/timeml.js'
import { atGrainOf, isoQuarter, isoYear, NO_DAY, noon, type Peer, rangeAt, timexAt } from './peer.js'

/**
 * Microsoft's recognizers give TIMEX expressions of their own dialect, with their readings before and after the document's day. Mapped:
 *
 * - an open year, month or week (`XXXX-WXX-5`, `XXXX-05`): of a weekday the reading in the past, of others the nearer one
 * - `(from,to,P3M)`: a quarter where the words say so, a duration where they count units, else both ends
 * - "two years ago", which is a day there: as coarse as its unit
 * - a season without a year: the document's; a clock without a day: the document's; an hour: its first minute
 * - sets and references as they are
 */
export const MICROSOFT: Peer = {
  name: '@microsoft/recognizers-text-date-time 1.3.2',
  find: (text, made) => {
    const day = made ?? NO_DAY
    // It reads the clock of the machine: midnight of the place it runs in.
    const local = new Date(`${day}T12:00:00`)
    return recognizeDateTime(text, 'en-us', undefined, local).flatMap((r) => {
      const values = ((r.resolution?.values ?? []) as readonly (Reading | null)[]).filter((v) => v !== null)
      return values.length === 0 ? [] : timexesOf(text, r.start, r.end + 1, values, day)
    })
  },
}

type Reading = {
  /** Missing where it found words and made nothing of them. */
  readonly timex?: string
  readonly type: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

const COUNTED =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple)\b.*\b(?:day|week|month|year|hour)s\b/i
const AGO = /\b(?:ago|earlier|later|before|after|from now)\b/i

function timexesOf(
  text: string,
  start: number,
  end: number,
  readings: readonly Reading[],
  made: string,
): readonly Timex[] {
  const words = text.slice(start, end)
  const { timex = '', type } = readings[0]!
  const one = (value: string, as?: string) => [timexAt(text, start, end, value, as)]
  if (type === 'set') return one(timex, 'SET')
  const range = /^\((.+),(.+),(P.+)\)$/.exec(timex)
  if (range) {
    const [, , , length] = range as unknown as [string, string, string, string]
    const reading = near(readings, made, timex)
    const [from, to] = [reading.start?.slice(0, 10), reading.end?.slice(0, 10)]
    if (from && /\bquarter/i.test(words)) return one(isoQuarter(noon(from)))
    if (COUNTED.test(words)) return one(length)
    if (from && to) return rangeAt(text, start, end, from, to)
    return one(length)
  }
  if (/^\d{4}-\d\d-\d\d$/.test(timex) && AGO.test(words)) return one(atGrainOf(words, noon(timex)))
  if (/^(?:SP|SU|FA|WI)$/.test(timex)) return one(`${isoYear(noon(made))}-${timex}`)
  if (timex.startsWith('T')) return one(`${made}${minute(timex)}`)
  if (timex.startsWith('XXXX')) return one(minute(resolved(readings, made, timex)))
  return one(minute(timex))
}

/** `T17` is an hour there, and 17:00 in the gold. */
const minute = (timex: string): string => timex.replace(/T(\d\d)$/, 'T$1:00')

/** A timex whose open parts are filled from the chosen reading. */
function resolved(readings: readonly Reading[], made: string, timex: string): string {
  const reading = near(readings, made, timex)
  const day = (reading.value ?? reading.start)?.slice(0, 10)
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return timex
  const [date, clock] = timex.split('T') as [string, string | undefined]
  if (/^XXXX-\d\d$/.test(date)) return day.slice(0, 7)
  return clock === undefined ? day : `${day}T${clock}`
}

function near(readings: readonly Reading[], made: string, timex: string): Reading {
  const dayOf = (r: Reading) => (r.value ?? r.start ?? made).slice(0, 10)
  const past = readings.filter((r) => dayOf(r) <= made)
  if (/^\(?XXXX-WXX-\d/.test(timex)) return past.at(-1) ?? readings[0]!
  const away = (r: Reading) => Math.abs(noon(dayOf(r)).getTime() - noon(made).getTime())
  return [...readings].sort((a, b) => away(a) - away(b))[0]!
}
