import { addDays, addMonths, makeDay, partsOf, quarterOf } from '../../model/calendar.js'
import type { Context } from './context.js'
import type { Draft, Found } from './rule.js'
import { MONTH, monthNumber, S, YEAR } from './words.js'

/** The day on which a period that was just named ends: "the quarter ended June 30", "the year ending 5 May 2012". */
const END = new RegExp(
  `^,?${S}(?:(?:that|which)${S})?(?<verb>ended|ending|ends|to|through)${S}(?:on${S})?(?:(?<month>${MONTH})${S}(?<day>\\d{1,2})|(?<first>\\d{1,2})${S}(?<named>${MONTH}))(?!\\d|%)(?:,?${S}(?<year>${YEAR})(?!\\d))?`,
)

/** The last such day up to the story's, or the first from it on. */
export function dayGone(anchor: string, month: number, day: number, ahead = false): string | null {
  const { year } = partsOf(anchor)
  const days = [year - 1, year, year + 1].flatMap((y) => makeDay(y, month, day) ?? [])
  return (ahead ? days.find((d) => d >= anchor) : days.findLast((d) => d <= anchor)) ?? null
}

export function periodEnd(found: Pick<Found, 'end'>, context: Context): string | null {
  const groups = END.exec(context.after(found, 60))?.groups
  if (groups === undefined) return null
  const month = monthNumber((groups.month ?? groups.named)!)
  const day = Number(groups.day ?? groups.first)
  if (groups.year !== undefined) return makeDay(Number(groups.year), month, day)
  return context.day === null ? null : dayGone(context.day, month, day, /^end(?:ing|s)$/.test(groups.verb!))
}

/** A length with the days that it runs over, where the words after it tell its end. */
export function withDays(draft: Draft, found: Pick<Found, 'end'>, context: Context): Draft {
  const months = /^P(\d+)([MY])$/.exec(draft.value ?? '')
  const end = months === null ? null : periodEnd(found, context)
  if (months === null || end === null) return draft
  const after = addDays(end, 1)
  const first = after === null ? null : addMonths(after, -Number(months[1]) * (months[2] === 'Y' ? 12 : 1))
  return first === null ? draft : { ...draft, range: `${first}/${end}` }
}

/** The quarter of the calendar that most of a quarter lies in that ends on a day. */
export function quarterEnding(end: string): string | null {
  const middle = addDays(end, -45)
  return middle === null ? null : quarterOf(middle)
}

/** What a month or a day without its year is joined to: "to July 2012", "and June 5, 1999". */
const JOINED = new RegExp(
  `^(?:${S}(?:to|through|until|till|and|or)${S}|\\s?[-–]\\s?)(?:early${S}|late${S}|mid-)?(?<month>${MONTH})(?:${S}\\d{1,2}(?:st|nd|rd|th)?)?,?${S}(?<year>${YEAR})(?!\\d|,\\d)`,
)

/** The year of a month that another month with its year follows: "from April to July 2012". */
export function yearOfNext(found: Pick<Found, 'end'>, context: Context, month: number): number | null {
  const groups = JOINED.exec(context.after(found, 40))?.groups
  if (groups === undefined) return null
  return Number(groups.year) - (month > monthNumber(groups.month!) ? 1 : 0)
}
