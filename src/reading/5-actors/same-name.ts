import type { WordSpan } from '../../model/candidate.js'
import { countryOf } from '../../model/lexicon/country-names.js'
import { isBodyWord } from './lexicon/bodies.js'
import type { Token } from './tokens.js'

/** A word as names are compared: no accents, points or case; Varensky, Varenskyy and Varenskiy are one. */
const normal = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:al|el|ul)-(?=\p{L}{3})/u, '')
    .replace(/[.’'-]/g, '')
    .replace(/(?<=\p{L}{3})(?:iy|yy|ij|yi|ii|i)$/u, 'y')

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)$/
const PARTICLE = /^(?:al|el|bin|ibn|de|van|von|der|la|le|da|di)$/

/** The tokens of a person's name that tell persons apart. */
export const nameParts = (all: readonly Token[], [a, b]: WordSpan): readonly string[] => {
  const parts = all
    .slice(a, b)
    .map((t) => normal(t.text))
    .filter((w) => w !== '' && !SUFFIX.test(w))
  const full = parts.filter((w, i) => !(PARTICLE.test(w) && i > 0 && parts.length > 2))
  return full.length > 0 ? full : parts
}

const fits = (a: string, b: string) =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** Whether two names of more than one word can be one person's. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    // “Tarik bin Omar” and “Tarik bin Omar al-Sarand”: the shorter is how the longer begins.
    return short.length >= 2 && short.every((w, i) => fits(w, long[i]!))
  }
  const [x, y] = [a[0]!, b[0]!]
  if (fits(x, y)) return true
  if (x.length > 2 && y.length > 2 && (x.startsWith(y) || y.startsWith(x) || oneSlip(x, y))) return true
  return b.slice(0, -1).includes(x) || a.slice(0, -1).includes(y)
}

/** Words of five letters and more that differ in one: slips of the pen, and spellings of one name. */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 5 || long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  const rest = long.slice(i + 1)
  return rest === short.slice(i) || rest === short.slice(i + 1)
}

/** Of a name that ends so, any beginning is a short form: “Quintara” for “Quintara Rope Co.”. */
export const INCORPORATED = /^(?:co|cos|corp|inc|ltd|plc|llc|sa|ag|nv|airlines|airways)$/

export const ACRONYM = /^(?:[A-Z]{2,7}|(?:[A-Z]\.){2,7})$/
export const bare = (word: string) => word.replaceAll('.', '').toLowerCase()

/** Whether two names of bodies can be one's: the same words, or some that follow one another in the longer. */
export function sameBody(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === long.length) return short.every((w, i) => w === long[i])
  if (short.length < 2) return false
  const from = long.indexOf(short[0]!)
  if (from < 0) return false
  if (!short.every((w, i) => long[from + i] === w)) return false
  return from === 0 || isBodyWord(short.at(-1)!)
}

/** “rtc” of “reef and tides council”, with and without its small words. */
export function initials(parts: readonly string[]): readonly string[] {
  if (parts.length < 2) return []
  const heavy = parts.filter((w) => !/^(?:of|the|and|for|on|in|&)$/.test(w))
  // “TMS” for the “U.S. Tides and Moorings Service”
  const own = countryOf(heavy[0]!) || heavy[0] === 'us' ? heavy.slice(1) : []
  return [heavy, parts, ...(own.length > 1 ? [own] : [])].map((words) => words.map((w) => w[0]).join(''))
}

/** A surname, a first name, or a family name that comes first. */
export const isPartOf = (parts: readonly string[], full: readonly string[]): boolean =>
  parts.length === 1
    ? full.at(-1) === parts[0] || full[0] === parts[0] || full.slice(1, -1).includes(parts[0]!)
    : parts.every((w) => full.includes(w))
