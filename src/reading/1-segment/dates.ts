const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'
export const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.?)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = '(?:1[5-9]|20)\\d\\d'

/** Dates as they stand in datelines, with or without their year. */
export const DATE = `(?:${MONTH} ${DAY}(?:,? ${YEAR})?|${DAY} ${MONTH}(?:,? ${YEAR})?|${YEAR}-\\d\\d-\\d\\d)`
/** The same, with a year. */
export const FULL_DATE = `(?:${MONTH} ${DAY},? ${YEAR}|${DAY} ${MONTH},? ${YEAR}|${YEAR}-\\d\\d-\\d\\d)`

/** The ISO day of a date that gives year, month and day, or null when one is missing or no calendar has it. */
export function isoDay(date: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const year = /(?:^|[ ,])(\d{4})$/.exec(date)?.[1]
  const month = /\p{L}{3}/u.exec(date.replace(/\d+(?:st|nd|rd|th)/, (d) => d.slice(0, -2)))?.[0]?.toLowerCase()
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(date.replace(/(?:st|nd|rd|th)\b/, ''))?.[0]
  if (year === undefined || month === undefined || day === undefined) return null
  return valid(Number(year), MONTHS.indexOf(month) + 1, Number(day))
}

function valid(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (month < 1 || month > 12 || day < 1 || day > days) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
