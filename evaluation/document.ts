import type { Span } from '../src/model/span.js'

/** White space and letters as Python has them (`str.isspace`, `\w`), which the neutral scorers count with. */
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const TOKEN = /[\p{L}\p{N}_]+/gu
const ALPHANUMERIC = /[\p{L}\p{N}]/u

/** Tokens of one text, and span lists turned into sets that can be compared. */
export type Document = {
  readonly text: string
  /** Tokens that the spans touch. */
  tokens(spans: readonly Span[]): ReadonlySet<number>
  /**
   * A key of the alphanumeric characters covered, or where there are none (a cue may be a colon) of all that are no white space.
   * Punctuation, quotation marks and white space thus never decide a match. Empty when nothing is covered.
   */
  characters(spans: readonly Span[]): string
  /** Tokens inside double quotation marks; a mark left open closes at the end of its paragraph. */
  readonly quoted: ReadonlySet<number>
}

export function makeDocument(text: string): Document {
  const tokens = [...text.matchAll(TOKEN)].map((m): Span => ({ start: m.index, end: m.index + m[0].length }))
  const kinds = kindsOf(text)
  return {
    text,
    tokens: (spans) => {
      const found = new Set<number>()
      for (const span of spans) {
        for (let i = firstAfter(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++) found.add(i)
      }
      return found
    },
    characters: (spans) => {
      const covered = new Set<number>()
      for (const { start, end } of spans) for (let i = start; i < end; i++) if (kinds[i] !== 0) covered.add(i)
      const letters = [...covered].filter((i) => kinds[i] === 2)
      return (letters.length > 0 ? letters : [...covered]).sort((a, b) => a - b).join(' ')
    },
    quoted: quotedTokens(text, tokens),
  }
}

/** For each UTF-16 unit: 0 white space, 1 other, 2 part of a letter or digit. */
function kindsOf(text: string): Uint8Array {
  const kinds = new Uint8Array(text.length)
  let at = 0
  for (const character of text) {
    const kind = SPACE.test(character) ? 0 : ALPHANUMERIC.test(character) ? 2 : 1
    kinds.fill(kind, at, at + character.length)
    at += character.length
  }
  return kinds
}

/** Index of the first token that ends after `place`. */
function firstAfter(tokens: readonly Span[], place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > place) high = middle
    else low = middle + 1
  }
  return low
}

function quotedTokens(text: string, tokens: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  let inside = false
  let at = 0
  tokens.forEach((token, i) => {
    for (; at < token.start; at++) {
      const character = text[at]!
      if (character === '\n') inside = false
      else if (character === '"') inside = !inside
      else if (character === '“') inside = true
      else if (character === '”') inside = false
    }
    if (inside) found.add(i)
  })
  return found
}
