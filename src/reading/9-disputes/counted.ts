/** A kind of thing that two may count differently, by the words behind its number or before it. */
export type Counted = {
  readonly means: string
  /** Flags `iu`; holds from the first word behind the number. */
  readonly after: RegExp
  /** Holds up to the number. */
  readonly before?: RegExp
  readonly note: string
}

/** Words that may stand between a number and what it counts. */
const BETWEEN = String.raw`(?:(?!and |or |but |who |that |which |of |in )[\p{L}'-]{1,20} ){0,2}`
const counted = (words: string) => new RegExp(`^${BETWEEN}(?:${words})(?![\\p{L}])`, 'iu')

/** In order of precedence. */
export const COUNTED: readonly Counted[] = [
  {
    means: 'missing',
    after: counted('missing|unaccounted|trapped'),
    before: /(?:looking for|searching for|missing at) (?:\p{L}+ )?$/iu,
    note: 'people who were not found',
  },
  {
    means: 'dead',
    after: counted('dead|killed|deaths?|died|fatalities|bodies|were killed|had died|have died|lives'),
    before: /(?:\bdead|\btoll|\bdeaths) (?:at|to|of) (?:\p{L}+ )?$/iu,
    note: 'people who died',
  },
  {
    means: 'hurt',
    after: counted('wounded|injured|hurt|injuries|were (?:hurt|wounded|injured)'),
    before: /(?:\bwounded|\binjured|\bhurt) at (?:\p{L}+ )?$/iu,
    note: 'people who were hurt',
  },
  {
    means: 'arrested',
    after: counted('arrested|detained|arrests|were (?:held|arrested|detained)'),
    note: 'people who were held',
  },
  { means: 'took part', after: counted('protesters|demonstrators|marchers|participants'), note: 'a crowd' },
  {
    means: 'ill',
    after: counted('infected|patients|cases|ill|sick|people (?:with|in isolation|have fallen ill|had fallen ill)'),
    note: 'people who fell ill',
  },
]

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The value of digits or of a number word; null where it is none. */
export function numberOf(words: string): number | null {
  const digits = words.replaceAll(',', '')
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits)
  const word = words.toLowerCase()
  if (WORDS.includes(word)) return WORDS.indexOf(word)
  return TENS.includes(word) ? 30 + 10 * TENS.indexOf(word) : null
}
