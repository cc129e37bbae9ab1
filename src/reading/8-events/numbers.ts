import type { Token } from './tokens.js'

/**
 * A number of a text, as it bounds what it counts: "629" is 629 and nothing else, "about 700" is 700 without bounds, "at least 23" has a
 * low one, "nearly 200" a high one, "dozens" has both and no value.
 */
export type FoundNumber = {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** `percent`, `share`, `fold`, or a currency's name ("dollar"); null for a bare number. */
  readonly unit: string | null
  /** Half-open range of tokens, with the words that bound it. */
  readonly first: number
  readonly last: number
}

/** Small numbers in words; source of the word lists in this file: own collection. */
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** Written against the digits: "$5bn", "3m". */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])
/** A plural without a number: at least two of it, and not as many as make one of the next. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['millions', [2e6, 9_999_999]],
  ['billions', [2e9, 9_999_999_999]],
])
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
])
const CURRENCY = /^[$€£¥₽₹]$/
const CURRENCY_WORDS =
  /^(?:dollars?|euros?|pounds?|yen|yuan|renminbi|roubles?|rubles?|rupees?|pesos?|francs?|marks?|lire|liras?|shekels?|riyals?|rials?|dinars?|dirhams?|won|krona|kronor|kroner|zloty|reals?|cents?)$/

/** Words before a number, and how they bound it. */
type Bound = 'low' | 'high' | 'about' | 'exact'
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['at the very least', 'low'],
  ['no fewer than', 'low'],
  ['no less than', 'low'],
  ['not less than', 'low'],
  ['well over', 'low'],
  ['just over', 'low'],
  ['upwards of', 'low'],
  ['upward of', 'low'],
  ['in excess of', 'low'],
  ['as few as', 'low'],
  ['at least', 'low'],
  ['more than', 'low'],
  ['greater than', 'low'],
  ['over', 'low'],
  ['above', 'low'],
  ['no more than', 'high'],
  ['not more than', 'high'],
  ['as many as', 'high'],
  ['as much as', 'high'],
  ['up to', 'high'],
  ['at most', 'high'],
  ['fewer than', 'high'],
  ['less than', 'high'],
  ['just under', 'high'],
  ['under', 'high'],
  ['below', 'high'],
  ['nearly', 'high'],
  ['almost', 'high'],
  ['close to', 'about'],
  ['closer to', 'about'],
  ['somewhere around', 'about'],
  ['an estimated', 'about'],
  ['estimated at', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['some', 'about'],
  ['a reported', 'exact'],
  ['a record', 'exact'],
  ['a total of', 'exact'],
  ['a further', 'exact'],
  ['another', 'exact'],
  ['exactly', 'exact'],
  ['precisely', 'exact'],
]
const AFTER: readonly (readonly [string, Bound])[] = [
  ['or more', 'low'],
  ['or fewer', 'high'],
  ['or less', 'high'],
  ['or so', 'about'],
]

/** A currency's name, by its sign or its plural. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₽': 'rouble',
  '₹': 'rupee',
}

const near = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start
const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''
const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** Whether the words stand there. */
const stands = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => lower(tokens, at + i) === word)

const split = (phrases: readonly (readonly [string, Bound])[]) =>
  phrases.map(([words, bound]) => ({ words: words.split(' '), bound })).sort((a, b) => b.words.length - a.words.length)
const LEADS = split(BEFORE)
const TAILS = split(AFTER)

/** The bare value: digits or words, without bounds and units. */
type Bare = {
  readonly value: number
  readonly vague?: readonly [number, number]
  readonly end: number
  readonly share?: true
}

/** A number's digits; null for more of them than a number of a story has. */
function digits(text: string): number | null {
  const value = Number(text.replaceAll(',', ''))
  return Number.isFinite(value) && text.length <= 20 ? value : null
}

/** The ones after tens: "-four", and " four" in broadcast style, but not of "twenty two-day trips". */
function onesAfter(tokens: readonly Token[], at: number, stop: number): { value: number; end: number } {
  const hyphen = lower(tokens, at) === '-' && near(tokens, at) ? 1 : 0
  const one = SMALL.get(lower(tokens, at + hyphen))
  const none = one === undefined || one === 0 || one > 9 || at + hyphen >= stop
  if (none || (hyphen === 0 && lower(tokens, at + 1) === '-')) return { value: 0, end: at }
  return { value: one, end: at + hyphen + 1 }
}

/** "two hundred and thirty-one", "1.2 billion", "5bn", "a dozen". */
function cardinal(tokens: readonly Token[], at: number, stop: number): Bare | null {
  const token = tokens[at]
  if (token === undefined || at >= stop) return null
  let i = at
  let value: number
  if (token.kind === 'number') {
    const read = digits(token.text)
    if (read === null) return null
    value = read
    i++
    const short = near(tokens, i) ? SHORT_SCALES.get(lower(tokens, i)) : undefined
    if (short !== undefined && i < stop) return { value: rounded(value * short), end: i + 1 }
  } else if ((token.lower === 'a' || token.lower === 'half' || token.lower === 'several') && i + 1 < stop) {
    const one = lower(tokens, i + 1) === 'a' ? i + 2 : i + 1
    const scale = lower(tokens, one)
    if (token.lower === 'several') return null
    if (!SCALES.has(scale) && scale !== 'dozen') return null
    const half = token.lower === 'half' ? 0.5 : 1
    return { value: half * (SCALES.get(scale) ?? 12), end: one + 1 }
  } else {
    const small = SMALL.get(token.lower)
    if (small === undefined) return null
    value = small
    i++
    if (small >= 20) {
      const ones = onesAfter(tokens, i, stop)
      value += ones.value
      i = ones.end
    }
  }
  // “two and a half years”
  if (stands(tokens, i, ['and', 'a', 'half']) && i + 2 < stop) return { value: value + 0.5, end: i + 3 }
  if (lower(tokens, i) === 'dozen' && i < stop) return { value: value * 12, end: i + 1 }
  return scaled(tokens, value, i, stop)
}

/** What follows a number in words or digits and multiplies it: "hundred", "hundred thousand", "thousand five hundred", "-million". */
function scaled(tokens: readonly Token[], first: number, at: number, stop: number): Bare {
  let whole = 0
  let part = first
  let i = at
  for (let turns = 0; turns < 12 && i < stop; turns++) {
    const hyphen = lower(tokens, i) === '-' && near(tokens, i) && SCALES.has(lower(tokens, i + 1)) ? 1 : 0
    const scale = SCALES.get(lower(tokens, i + hyphen))
    if (scale === undefined) break
    i += 1 + hyphen
    if (scale === 100) part *= 100
    else {
      whole += part * scale
      part = 0
    }
    const and = lower(tokens, i) === 'and' ? 1 : 0
    const next = SMALL.get(lower(tokens, i + and))
    if (next === undefined || i + and >= stop || tokens[at - 1]?.kind === 'number') {
      if (and === 0 && SCALES.has(lower(tokens, i))) continue
      break
    }
    i += 1 + and
    part += next
    if (next >= 20) {
      const ones = onesAfter(tokens, i, stop)
      part += ones.value
      i = ones.end
    }
  }
  return { value: rounded(whole + part), end: i }
}

/** "two-thirds", "a quarter", "half", "one in three", "nine out of ten". */
function share(tokens: readonly Token[], at: number, stop: number): Bare | null {
  const word = lower(tokens, at)
  if (word === 'half' && lower(tokens, at + 1) !== '-') {
    const more =
      lower(tokens, at + 1) === 'a' && (SCALES.has(lower(tokens, at + 2)) || lower(tokens, at + 2) === 'dozen')
    return more ? null : { value: 0.5, end: at + 1, share: true }
  }
  const one = word === 'a' ? 1 : SMALL.get(word)
  if (one === undefined || one === 0) return null
  const hyphen = lower(tokens, at + 1) === '-' && near(tokens, at + 1) ? 1 : 0
  const name = lower(tokens, at + 1 + hyphen)
  const parts = FRACTIONS.get(name)
  const plural = name.endsWith('s')
  // “a third of them”, not “a third boat”.
  const counts = word !== 'a' || name === 'half' || lower(tokens, at + 2 + hyphen) === 'of'
  if (parts !== undefined && counts && (one === 1 ? !plural : plural) && at + 1 + hyphen < stop && one < parts)
    return { value: rounded(one / parts), end: at + 2 + hyphen, share: true }
  const out = stands(tokens, at + 1, ['out', 'of']) ? 3 : word !== 'a' && lower(tokens, at + 1) === 'in' ? 2 : 0
  const of = out === 0 ? undefined : SMALL.get(lower(tokens, at + out))
  if (of === undefined || of <= one || at + out >= stop) return null
  return { value: rounded(one / of), end: at + out + 1, share: true }
}

/** "dozens", "tens of thousands", "hundreds of thousands", "several hundred". */
function vague(tokens: readonly Token[], at: number, stop: number): Bare | null {
  const word = lower(tokens, at)
  const scales = stands(tokens, at + 1, ['of']) && at + 2 < stop ? VAGUE.get(lower(tokens, at + 2)) : undefined
  const times = word === 'tens' ? 10 : word === 'hundreds' ? 100 : 1
  if (scales && times > 1) {
    const low = (scales[0] / 2) * 2 * times
    return { value: 0, vague: [low, (scales[0] / 2) * times * 10 - 1], end: at + 3 }
  }
  if (word === 'several') {
    const scale = SCALES.get(lower(tokens, at + 1)) ?? (lower(tokens, at + 1) === 'dozen' ? 12 : undefined)
    if (scale === undefined || at + 1 >= stop) return null
    return { value: 0, vague: [2 * scale, (scale === 12 ? 100 : 10 * scale) - 1], end: at + 2 }
  }
  const plain = VAGUE.get(word)
  return plain ? { value: 0, vague: plain, end: at + 1 } : null
}

const bare = (tokens: readonly Token[], at: number, stop: number): Bare | null =>
  share(tokens, at, stop) ?? vague(tokens, at, stop) ?? cardinal(tokens, at, stop)

type Unit = { readonly unit: string | null; readonly end: number; readonly times?: number }

/** What a number is measured in, from the words after it. */
function unitAfter(tokens: readonly Token[], at: number, stop: number): Unit | null {
  const word = at < stop ? lower(tokens, at) : ''
  const hyphen = word === '-' && near(tokens, at) ? 1 : 0
  const next = hyphen ? lower(tokens, at + 1) : word
  if (next === '%' || next === 'percent' || next === 'pct') return { unit: 'percent', end: at + 1 + hyphen }
  if (next === 'per' && lower(tokens, at + 1 + hyphen) === 'cent') return { unit: 'percent', end: at + 2 + hyphen }
  if (next === 'percentage' && /^points?$/.test(lower(tokens, at + 1 + hyphen)))
    return { unit: 'percentage points', end: at + 2 + hyphen }
  if (hyphen && next === 'fold') return { unit: 'fold', end: at + 2 }
  if (CURRENCY_WORDS.test(next) && !hyphen)
    return { unit: /yen|won/.test(next) ? next : next.replace(/s$/, ''), end: at + 1 }
  return null
}

/** What stands before a number and bounds it: the longest phrase that ends there. */
function boundBefore(tokens: readonly Token[], at: number, from: number): { bound: Bound; first: number } | null {
  for (const { words, bound } of LEADS) {
    const first = at - words.length
    if (first >= from && stands(tokens, first, words)) return { bound, first }
  }
  return null
}

function boundAfter(tokens: readonly Token[], at: number): { bound: Bound; last: number } | null {
  for (const { words, bound } of TAILS) if (stands(tokens, at, words)) return { bound, last: at + words.length }
  return null
}

/** The other end of a range: "30 to 40", "3-5", "between 3 and 5". */
function rangeEnd(tokens: readonly Token[], at: number, stop: number, between: boolean): Bare | null {
  const word = lower(tokens, at)
  const joins = between
    ? word === 'and'
    : word === 'to' || ((word === '-' || word === '–') && tokens[at - 1]?.kind === 'number')
  if (!joins || at + 1 >= stop) return null
  const money = CURRENCY.test(lower(tokens, at + 1)) ? 1 : 0
  const found = cardinal(tokens, at + 1 + money, stop)
  return found
}

const bounds = (bare: Bare, bound: Bound | null): Pick<FoundNumber, 'value' | 'low' | 'high'> => {
  const { value, vague } = bare
  if (vague) return { value: null, low: vague[0], high: bound === 'low' ? null : vague[1] }
  if (bound === 'low') return { value, low: value, high: null }
  if (bound === 'high') return { value, low: null, high: value }
  if (bound === 'about') return { value, low: null, high: null }
  return { value, low: value, high: value }
}

/** The number at a token, if one begins there; tokens before `from` and from `stop` on are not looked at. */
function numberAt(tokens: readonly Token[], at: number, from: number, stop: number): FoundNumber | null {
  const money = CURRENCY.test(lower(tokens, at)) ? 1 : 0
  const found = bare(tokens, at + money, stop)
  if (found === null) return null
  let head = at
  // “US$5”, “NZ $ 26”
  if (money && head > from && /^[A-Z]{1,3}$/.test(tokens[head - 1]!.text)) head--
  const before = boundBefore(tokens, head, from)
  const between = before === null && lower(tokens, head - 1) === 'between'
  const fromTo = before === null && lower(tokens, head - 1) === 'from'
  const opens = (between || fromTo) && head > from
  const first = before?.first ?? head
  const unit = unitAfter(tokens, found.end, stop)
  const end = unit?.end ?? found.end
  const other = found.vague || found.share ? null : rangeEnd(tokens, end, stop, between)
  const name = unit?.unit ?? (money ? SIGNS[tokens[at]!.text]! : found.share ? 'share' : null)
  const last = other && unitAfter(tokens, other.end, stop)
  const otherName = last?.unit ?? SIGNS[lower(tokens, end + 1)] ?? null
  // “rose 5 percent to $30 million” is by how much and to what, no range.
  const alike = unit === null || (unit.unit === 'percent' ? otherName === 'percent' : (otherName ?? name) === name)
  if (other && alike && (other.value > found.value || between || fromTo)) {
    // “between $3 and $5 million”: the scale belongs to both.
    const scale = found.value < 1000 && other.value >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(other.value) / 3)) : 1
    const [low, high] = [found.value * scale, other.value].sort((a, b) => a - b)
    return {
      value: null,
      low: low!,
      high: high!,
      unit: last?.unit ?? name,
      first: opens ? head - 1 : first,
      last: last?.end ?? other.end,
    }
  }
  const after = boundAfter(tokens, end)
  return { ...bounds(found, before?.bound ?? after?.bound ?? null), unit: name, first, last: after?.last ?? end }
}

/** The numbers among the tokens `from`…`stop`, left to right; none overlaps another. */
export function readNumbers(tokens: readonly Token[], from: number, stop: number): readonly FoundNumber[] {
  const out: FoundNumber[] = []
  let free = from
  for (let i = from; i < stop; i++) {
    if (i < free) continue
    const found = numberAt(tokens, i, free, stop)
    if (found === null) continue
    out.push(found)
    free = found.last
  }
  return out
}
