/**
 * Keys by which names are found however they are spelled. A key is for finding candidates; it never says that two names mean the
 * same person.
 */

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** A text in small letters without marks. */
export const plainLetters = (text: string): string =>
  withoutLetters(
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  )

/** Small letters that are no plain letter with a mark, in plain ones. */
export const withoutLetters = (text: string): string => text.replace(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter]!)

/** A name in small plain letters, its words apart by one space: without marks, apostrophes, punctuation and the article. */
export function foldName(name: string): string {
  const folded = plainLetters(name)
    .replace(/['’‘ʼ`´]s\b/g, '')
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return folded.replace(/^the (?=.)/, '')
}

/** Words of a name, folded. */
export const nameTokens = (name: string): readonly string[] =>
  foldName(name)
    .split(' ')
    .filter((token) => token !== '')

/** What different transliterations write differently; longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|s?t?sch|sh/g, 's'],
  [/tch|ch/g, 'c'],
  [/kh|gh/g, 'h'],
  [/dzh|zh|dj/g, 'z'],
  [/ts|tz/g, 'z'],
  [/ph|ff/g, 'f'],
  [/ck|cq|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/th/g, 't'],
]

/** The consonants of a folded word with the sound that it begins with: the same for Zelensky, Zelenskyy and Zelenskiy. */
export function skeletonOf(token: string): string {
  const sounded = SOUNDS.reduce((word, [from, to]) => word.replace(from, to), token)
  const first = /^[aeiouyj]/.test(sounded) ? 'a' : ''
  const consonants = sounded.replace(/[aeiouyj]/g, '').replace(/(.)\1+/g, '$1')
  return first + consonants
}

/**
 * 0..1: how alike two folded words are: 1 less the share of letters to be put in, left out, changed or exchanged with their neighbour
 * (Damerau-Levenshtein, optimal string alignment).
 */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : 1 - distance(a, b) / longest
}

function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** Whether a word of a question may be another spelling of a word of a name, both folded. */
export function mayBeSpelled(asked: string, found: string): boolean {
  if (asked === found) return true
  if (Math.min(asked.length, found.length) < 4) return false
  const alike = likeness(asked, found)
  if (skeletonOf(asked) === skeletonOf(found) && skeletonOf(asked).length >= 3) return alike >= 0.6
  return asked[0] === found[0] && alike >= (Math.max(asked.length, found.length) >= 9 ? 0.77 : 0.8)
}
