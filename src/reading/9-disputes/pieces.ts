import { matchesOf } from '../../model/matches.js'
import { sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { straight } from './words.js'

/** Units of a text that are looked through at once: stems that stand nearer to each other are looked at together. */
const STEP = 120

/** Words of a sentence round a place where something may be told, with straight marks, and where they begin in the text. */
export type Piece = {
  readonly start: number
  readonly words: string
  readonly sentence: Span
  /** The sentences before it that the words reach into. */
  readonly before: readonly Span[]
  /** The part of the words in which what is looked for stands, as a range of them; the rest is what it may need round it. */
  readonly part: readonly [from: number, to: number]
}

/** How far round a stem is looked, in units; `across`: into how many sentences before it too. */
export type Reach = { readonly before: number; readonly after: number; readonly across?: number }

/**
 * The pieces of a text that hold a stem, in its order. Each part of the text is in one of them at most, and all are short: the work is
 * linear in the text, even if that is one sentence.
 */
export function* piecesOf(segmented: SegmentedText, stems: RegExp, reach: Reach): Generator<Piece> {
  const { text, sentences } = segmented
  let next = 0
  for (const { index } of matchesOf(stems, text)) {
    if (index < next) continue
    const at = sentenceAt(segmented, index)
    const sentence = sentences[at]
    if (sentence === undefined || index < sentence.start) continue
    next = Math.min(index + STEP, sentence.end)
    const before = sentences.slice(Math.max(0, at - (reach.across ?? 0)), at)
    const start = Math.max((before[0] ?? sentence).start, index - reach.before)
    const words = straight(text.slice(start, Math.min(sentence.end, next + reach.after))).replace(/\s/g, ' ')
    yield { start, words, sentence, before, part: [index - start, next - start] }
  }
}

/** A stop that ends no sentence ("Gov.", "U.S.", "6.5"), and a comma inside a number, each of the same length as what it stands for. */
const INNER_STOP = '\u2024'
const INNER_COMMA = '\u201a'
const CLOSING = /\.(?=["')\]]*$)/

/** The piece with stops only where its sentences end, so that a pattern that keeps to a sentence may say `[^.]`, and one to a clause `[^,]`. */
export function withoutInnerStops(piece: Piece): Piece {
  let words = ''
  for (const { end } of [...piece.before, piece.sentence]) {
    const part = piece.words.slice(words.length, Math.max(words.length, end - piece.start))
    const stop = CLOSING.exec(part.trimEnd())?.index ?? -1
    words += part
      .replace(/\./g, (_, at: number) => (at === stop ? '.' : INNER_STOP))
      .replace(/(?<=\d),(?=\d)/g, INNER_COMMA)
  }
  return { ...piece, words: words + piece.words.slice(words.length) }
}

type Range = readonly [number, number]

/** Matches of several patterns in a piece, the first in the text first, of those that begin together the one of the first pattern. */
export function matchesIn<T extends { readonly pattern: RegExp }>(
  { words }: Piece,
  rules: readonly T[],
): readonly { readonly rule: T; readonly match: RegExpExecArray }[] {
  const found: { readonly rule: T; readonly match: RegExpExecArray }[] = []
  for (const rule of rules) for (const match of matchesOf(rule.pattern, words)) found.push({ rule, match })
  return found.sort((a, b) => a.match.index - b.match.index)
}

/** Whether a range of a piece's words stands in its part. */
export const inPart = ({ part: [from, to] }: Piece, [start, end]: Range): boolean => start < to && end > from

/** A range of a piece as a place in the text, without white space at its ends. */
export function placeOf({ start, words }: Piece, [from, to]: Range): Span {
  const said = words.slice(from, to)
  const lead = said.length - said.trimStart().length
  return { start: start + from + lead, end: start + from + said.trimEnd().length }
}
