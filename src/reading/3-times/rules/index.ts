import type { TimeRule } from '../rule.js'
import { AGO } from './ago.js'
import { ANAPHORS } from './anaphors.js'
import { CLOCK } from './clock.js'
import { DAYS } from './days.js'
import { DECADES } from './decades.js'
import { DURATIONS } from './durations.js'
import { FISCAL } from './fiscal.js'
import { FULL_DATES } from './full-dates.js'
import { HOLIDAY_RULES } from './holidays.js'
import { LAST_NEXT } from './last-next.js'
import { MONTHS } from './months.js'
import { QUARTERS } from './quarters.js'
import { RANGES } from './ranges.js'
import { REFERENCES } from './references.js'
import { SEASONS } from './seasons.js'
import { SETS } from './sets.js'
import { SPELLED_YEARS } from './spelled-years.js'
import { STORY_UNITS } from './story-units.js'
import { UNITS_ALONE } from './units-alone.js'
import { WEEKDAYS } from './weekdays.js'
import { YEARS } from './years.js'

/** In order of precedence among matches of the same length. */
export const TIME_RULES: readonly TimeRule[] = [
  ...RANGES,
  ...CLOCK,
  ...HOLIDAY_RULES,
  ...FULL_DATES,
  ...MONTHS,
  ...SETS,
  ...WEEKDAYS,
  ...DAYS,
  ...QUARTERS,
  ...FISCAL,
  ...SEASONS,
  ...REFERENCES,
  ...DURATIONS,
  ...UNITS_ALONE,
  ...ANAPHORS,
  ...LAST_NEXT,
  ...AGO,
  ...DECADES,
  ...YEARS,
  ...SPELLED_YEARS,
  ...STORY_UNITS,
]
