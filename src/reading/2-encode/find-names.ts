import { NAME_LABELS } from '../../encoder/encoder.js'
import type { NameCandidate } from '../../model/candidate.js'
import type { SegmentedText } from '../../model/text.js'
import { OPENS_PARAGRAPH } from './features.js'
import { decodeNames } from './names.js'
import { type FoundName, wholeNames } from './whole-names.js'
import type { Window } from './windows.js'

/** A window with what the names network says of its words. */
export type NamedWindow = {
  readonly window: Window
  /** The words that were shown, as indices into the text's. */
  readonly words: readonly number[]
  /** `[words, 9]` */
  readonly scores: Float32Array
}

const LABELS = NAME_LABELS.length
/** Less likely is not told from impossible, so that no logarithm is infinite. */
const LEAST = 1e-30
/** O and the kinds of name. */
const KINDS = (LABELS + 1) / 2

/**
 * The names of a whole text. What is said of a word with a capital is drawn towards what is said of the same word elsewhere in the
 * text, since in one story a name seldom means two things; then each window is decoded by itself.
 * @param features of each word of the text
 * @param options `name`: added to the log-odds of every label of a name; `agree`: how far the same words are drawn together, 0 to 1
 */
export function findNames(
  windows: readonly NamedWindow[],
  text: SegmentedText,
  features: Uint8Array,
  options: { readonly name: number; readonly agree: number },
): readonly NameCandidate[] {
  const opens = (word: number) => (features[word]! & OPENS_PARAGRAPH) !== 0
  const means = meansByWord(windows, text)
  const names = windows.flatMap(({ window: { from, to }, words, scores }) =>
    decodeNames(drawnTogether(scores, words, text, means, options.agree), options.name, (i) => opens(words[i]!))
      .map(({ range, kind, probability }): FoundName => {
        return { words: [words[range[0]]!, words[range[1] - 1]! + 1], kind, probability }
      })
      .filter((name) => from <= name.words[0] && name.words[0] < to),
  )
  return wholeNames(withoutOverlaps(names), text)
}

/** Of two windows' names one may reach into the other's part: the first stands. */
function withoutOverlaps(names: readonly FoundName[]): readonly FoundName[] {
  const out: FoundName[] = []
  for (const name of names) {
    const last = out.at(-1)
    if (last === undefined || last.words[1] <= name.words[0]) out.push(name)
  }
  return out
}

type Sum = { count: number; readonly kinds: Float64Array }

function capitalized(text: SegmentedText, i: number): string | null {
  const word = text.text.slice(text.words[i]!.start, text.words[i]!.end)
  return /^\p{Lu}/u.test(word) ? word : null
}

/** For each word with a capital the sum of its log-probabilities of being no name and a name of each kind, each occurrence once. */
function meansByWord(windows: readonly NamedWindow[], text: SegmentedText): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const { window, words, scores } of windows)
    words.forEach((i, k) => {
      const word = window.from <= i && i < window.to ? capitalized(text, i) : null
      if (word === null) return
      const sum = sums.get(word) ?? { count: 0, kinds: new Float64Array(KINDS) }
      sum.count++
      kindsOf(scores, k).forEach((value, kind) => {
        sum.kinds[kind]! += value
      })
      sums.set(word, sum)
    })
  return sums
}

function drawnTogether(
  scores: Float32Array,
  words: readonly number[],
  text: SegmentedText,
  means: ReadonlyMap<string, Sum>,
  agree: number,
): Float32Array {
  const out = scores.slice()
  words.forEach((i, k) => {
    const word = capitalized(text, i)
    const sum = word === null ? undefined : means.get(word)
    if (sum === undefined || sum.count < 2) return
    kindsOf(scores, k).forEach((own, kind) => {
      const drawn = agree * (sum.kinds[kind]! / sum.count - own)
      for (let label = Math.max(0, 2 * kind - 1); label <= 2 * kind; label++) out[k * LABELS + label]! += drawn
    })
  })
  return out
}

/** Log-probabilities that a window's word is no name, and a name of each kind. */
function kindsOf(scores: Float32Array, word: number): readonly number[] {
  const row = scores.subarray(word * LABELS, (word + 1) * LABELS)
  const top = Math.max(...row)
  const odds = Array.from(row, (x) => Math.exp(x - top))
  const log = Math.log(odds.reduce((a, b) => a + b, 0))
  const logOf = (value: number) => Math.log(Math.max(value, LEAST)) - log
  return Array.from({ length: KINDS }, (_, kind) =>
    kind === 0 ? logOf(odds[0]!) : logOf(odds[2 * kind - 1]! + odds[2 * kind]!),
  )
}
