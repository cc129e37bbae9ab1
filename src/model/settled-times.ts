import { isoWeekOf, weekdayOf } from './calendar.js'
import type { FoundTime } from './time.js'

const SUNDAY = 7
const LAST_WEEK = /^(?:early |late )?(?:the )?last week$/i

/**
 * Times as dates of the record count them. TIMEX3 gives "last week" the ISO week before the anchor's; of a story dated on a Sunday it
 * is the week that just ended, the anchor's own (gold decision 33).
 * @param day the anchor, an ISO day; null where there is none
 */
export function settledTimes(text: string, times: readonly FoundTime[], day: string | null): readonly FoundTime[] {
  if (day === null || weekdayOf(day) !== SUNDAY) return times
  return times.map((time) => {
    const { start, end } = time.span
    return LAST_WEEK.test(text.slice(start, end)) && time.grain === 'week' ? { ...time, value: isoWeekOf(day) } : time
  })
}
