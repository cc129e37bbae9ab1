import type { TimeRule } from '../rule.js'
import { AGO } from './ago.js'
import { DAYS } from './days.js'
import { DURATIONS } from './durations.js'
import { FULL_DATES } from './full-dates.js'
import { LAST_NEXT } from './last-next.js'
import { MONTHS } from './months.js'
import { WEEKDAYS } from './weekdays.js'
import { YEARS } from './years.js'

/** In order of precedence among matches of the same length. */
export const TIME_RULES: readonly TimeRule[] = [
  ...FULL_DATES,
  ...MONTHS,
  ...WEEKDAYS,
  ...DAYS,
  ...LAST_NEXT,
  ...AGO,
  ...YEARS,
  ...DURATIONS,
]
