/** Whether words are in the record as they are asked for: token by token, never by a guess. */

import type { WordDiff } from './answer.js'
import type { Span } from './span.js'

/** A word with its place; `key` is what is compared. */
export type QuoteToken = Span & { readonly key: string }

/**
 * Words of a text, in UTF-16 units. Capitals, the form of apostrophes, accents put together or not, and all punctuation do not count;
 * every word does.
 */
export function quoteTokens(text: string, offset = 0): readonly QuoteToken[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’ʼ.,][\p{L}\p{N}\p{M}]+)*|[%$€£]/gu)].map((m) => ({
    start: offset + m.index,
    end: offset + m.index + m[0].length,
    key: m[0].normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'"),
  }))
}

/** Index of the first token of `inside` from which all of `asked` follows; -1 where it does not. */
export function indexOfTokens(asked: readonly QuoteToken[], inside: readonly QuoteToken[]): number {
  for (let at = 0; at + asked.length <= inside.length; at++)
    if (asked.every(({ key }, i) => inside[at + i]!.key === key)) return at
  return -1
}

export type Close = {
  /** Tokens of the text, half-open, that the asked words were set against. */
  readonly from: number
  readonly to: number
  /** 0..1: twice the words that are the same, of all words of both. */
  readonly likeness: number
  readonly diff: WordDiff
}

/** Texts longer than this are looked at around the words that they share with what is asked. */
const MOST_TOKENS = 2000

/**
 * The stretch of a text most like the words asked: the longest common subsequence of words, tightened to its first and last word.
 * @returns undefined where no word is shared
 */
export function closest(asked: readonly QuoteToken[], inside: readonly QuoteToken[]): Close | undefined {
  const text = inside.slice(0, MOST_TOKENS)
  let best: Close | undefined
  for (const [from, to] of windows(asked, text)) {
    const found = compare(asked, text, from, to)
    if (found && (best === undefined || found.likeness > best.likeness)) best = found
  }
  return best
}

/** Stretches as long as what is asked and a half more, one beginning at each half. */
function windows(asked: readonly QuoteToken[], text: readonly QuoteToken[]): readonly (readonly [number, number])[] {
  const size = Math.ceil(asked.length * 1.5) + 2
  const step = Math.max(1, size >> 2)
  if (text.length <= size) return [[0, text.length]]
  const starts: number[] = []
  for (let at = 0; at + size - step < text.length; at += step) starts.push(at)
  return starts.map((at) => [at, Math.min(text.length, at + size)])
}

function compare(
  asked: readonly QuoteToken[],
  text: readonly QuoteToken[],
  from: number,
  to: number,
): Close | undefined {
  const pairs = common(asked, text, from, to)
  if (pairs.length === 0) return undefined
  const first = pairs[0]![1]
  const last = pairs.at(-1)![1] + 1
  const likeness = (2 * pairs.length) / (asked.length + last - first)
  return { from: first, to: last, likeness, diff: diffOf(asked, text, pairs, first, last) }
}

/** Longest common subsequence by dynamic programming, as pairs of indices. */
function common(
  asked: readonly QuoteToken[],
  text: readonly QuoteToken[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const columns = to - from + 1
  const table = new Uint16Array((asked.length + 1) * columns)
  for (let i = asked.length - 1; i >= 0; i--)
    for (let j = to - from - 1; j >= 0; j--)
      table[i * columns + j] =
        asked[i]!.key === text[from + j]!.key
          ? table[(i + 1) * columns + j + 1]! + 1
          : Math.max(table[(i + 1) * columns + j]!, table[i * columns + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < asked.length && j < to - from; ) {
    if (asked[i]!.key === text[from + j]!.key) pairs.push([i++, from + j++])
    else if (table[(i + 1) * columns + j]! >= table[i * columns + j + 1]!) i++
    else j++
  }
  return pairs
}

function diffOf(
  asked: readonly QuoteToken[],
  text: readonly QuoteToken[],
  pairs: readonly (readonly [number, number])[],
  first: number,
  last: number,
): WordDiff {
  const diff: { op: 'same' | 'missing' | 'added'; words: string }[] = []
  const put = (op: 'same' | 'missing' | 'added', tokens: readonly QuoteToken[]) => {
    if (tokens.length === 0) return
    const words = tokens.map(({ key }) => key).join(' ')
    const before = diff.at(-1)
    if (before?.op === op) before.words += ` ${words}`
    else diff.push({ op, words })
  }
  let i = 0
  let j = first
  for (const [a, t] of pairs) {
    put('missing', asked.slice(i, a))
    put('added', text.slice(j, t))
    put('same', [asked[a]!])
    i = a + 1
    j = t + 1
  }
  put('missing', asked.slice(i))
  put('added', text.slice(j, last))
  return diff
}
