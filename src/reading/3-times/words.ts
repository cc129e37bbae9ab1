/** Words of time as parts of patterns, and what they mean. Patterns are for small letters. */

/** White space between two words, once {@link Context.lower} has made one space of a line's break. */
export const S = ' {1,4}'
/** Between the words of a compound: "third-quarter", "third quarter". */
export const GAP = '(?: {1,4}|-)'

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ')

/** A month's name or its abbreviation with or without a point. */
export const MONTH =
  '(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)'

/** 1 to 12. */
export const monthNumber = (name: string): number =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1

const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
export const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|(?:mon|tues?|wed|thurs?|thur|fri|sat|sun)\\b\\.?)'

/** Monday 1 … Sunday 7. */
export const weekdayNumber = (name: string): number =>
  WEEKDAY_NAMES.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase())) + 1

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ONES_PATTERN = [...ONES].reverse().join('|')
const TENS_PATTERN = TENS.join('|')

export const WORD_NUMBER = `(?:(?:${TENS_PATTERN})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${ONES_PATTERN})`
/** The words that numbers are made of, as alternatives. */
export const WORD_NUMBER_WORDS = `${TENS_PATTERN}|${ONES_PATTERN}|hundred|thousand`

/** 18, 2,500, 2.5, 2 1/2, "twenty-one", "a hundred", "two and a half". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}(?:\\.\\d{1,2})?(?:[- ](?:1/2|1/4|3/4))?|(?:a|one|two|three|four|five|six|seven|eight|nine)${S}(?:hundred|thousand)|${WORD_NUMBER})(?:${GAP}and${GAP}a${GAP}half)?`

/** The number meant, or null. */
export function numberOf(words: string): number | null {
  const half = /[\s-]and[\s-]a[\s-]half$/i.test(words) ? 0.5 : 0
  const plain = words
    .toLowerCase()
    .replace(/[\s-]and[\s-]a[\s-]half$/, '')
    .trim()
  const whole = wholeOf(plain)
  return whole === null ? null : whole + half
}

const FRACTIONS: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 }

function wholeOf(plain: string): number | null {
  const digits = /^(\d[\d,]*(?:\.\d+)?)(?:[- ](1\/2|1\/4|3\/4))?$/.exec(plain)
  if (digits) return Number(digits[1]!.replaceAll(',', '')) + (FRACTIONS[digits[2] ?? ''] ?? 0)
  if (plain === 'a' || plain === 'an') return 1
  const big = /^(\w+)\s+(hundred|thousand)$/.exec(plain)
  if (big) return (wholeOf(big[1]!) ?? 1) * (big[2] === 'hundred' ? 100 : 1000)
  const [first = '', second] = plain.split(/[\s-]+/)
  const tens = TENS.indexOf(first)
  if (tens >= 0) return (tens + 2) * 10 + (second === undefined ? 0 : ONES.indexOf(second) + 1)
  return ONES.includes(first) ? ONES.indexOf(first) + 1 : null
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
/** "first" … "twenty-first", 1st … 99th. */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|${[...ORDINALS].reverse().join('|')})`

export function ordinalOf(words: string): number | null {
  const plain = words.toLowerCase()
  const digits = /^(\d{1,2})/.exec(plain)
  if (digits) return Number(digits[1])
  if (plain === 'thirtieth') return 30
  const compound = /^(twenty|thirty)[- ](\w+)$/.exec(plain)
  if (compound) return (compound[1] === 'twenty' ? 20 : 30) + ORDINALS.indexOf(compound[2]!) + 1
  return ORDINALS.includes(plain) ? ORDINALS.indexOf(plain) + 1 : null
}

/** Vague numbers: they count as X. */
export const VAGUE =
  '(?:a couple(?: of)?|a few|a handful of|a number of|several|some|many|few|various|countless|(?:tens|dozens|scores|hundreds|thousands|millions|billions) of|a dozen|two dozen)'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|millenni(?:um|ums|a))'
/** Units that are dates: no clock needed. */
export const DATE_UNIT = '(?:days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))'

export function unitOf(words: string): Unit {
  const plain = words.toLowerCase()
  if (plain.startsWith('centur')) return 'century'
  if (plain.startsWith('millenni')) return 'millennium'
  if (plain.startsWith('night')) return 'day'
  return plain.replace(/s$/, '') as Unit
}

/** A year in digits that a story may mean. */
export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)'

/** A TIMEX3 duration of `n` units; X where the number is not told. */
export function durationOf(n: number | null, unit: Unit): string {
  const [letter, factor] = LETTERS[unit]
  const time = letter.startsWith('T')
  const mark = time ? letter.slice(1) : letter
  if (n === null) return `P${time ? 'T' : ''}X${mark}`
  // Counted decades are years, as TempEval-3 has them and ISO 8601 wants it.
  const years = YEARS_IN[unit]
  if (years !== undefined) return durationOf(years * n, 'year')
  const count = n * factor
  if (Number.isInteger(count)) return `P${time ? 'T' : ''}${count}${mark}`
  return fraction(count, time, mark)
}

/** Units that are written as years where they are counted. */
const YEARS_IN: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000 }

const LETTERS: Readonly<Record<Unit, readonly [letter: string, factor: number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  weekend: ['WE', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['E', 1],
  century: ['C', 1],
  millennium: ['ML', 1],
}

/** "2 1/2 years" is P2Y6M: halves and quarters go on in the next smaller unit where it divides evenly. */
function fraction(count: number, time: boolean, mark: string): string {
  const below = time ? { H: ['M', 60], M: ['S', 60] }[mark] : { Y: ['M', 12], D: ['TH', 24] }[mark]
  const whole = Math.floor(count)
  const rest = below === undefined ? 0.5 : (count - whole) * Number(below[1])
  if (below === undefined || !Number.isInteger(rest)) return `P${time ? 'T' : ''}${count}${mark}`
  const head = whole === 0 ? '' : `${whole}${mark}`
  const [smaller] = below
  if (smaller === 'TH') return `P${head}T${rest}H`
  return `P${time ? 'T' : ''}${head}${rest}${smaller}`
}

/** A part of the day. */
export const PART =
  '(?:mornings?|afternoons?|evenings?|nights?|nighttime|lunchtime|midday|dawn|dusk|daybreak|nightfall|sunrise|sunset|sundown)'

/** TIMEX3 part of the day, with its T. */
export function partOf(words: string): string {
  const plain = words.toLowerCase()
  if (/^(?:morning|dawn|daybreak|sunrise)/.test(plain)) return 'TMO'
  if (/^afternoon/.test(plain)) return 'TAF'
  if (/^(?:evening|dusk|sunset|sundown)/.test(plain)) return 'TEV'
  return /^(?:midday|lunchtime)/.test(plain) ? 'TMI' : 'TNI'
}
