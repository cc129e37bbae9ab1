const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day of the calendar as YYYY-MM-DD; 2025-02-31 is none. */
export function isDay(value: string): boolean {
  const match = DAY.exec(value)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** True for a day, or a day with a time of day after it. */
export const isMoment = (value: string): boolean =>
  isDay(value.slice(0, 10)) &&
  /^(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value.slice(10))
