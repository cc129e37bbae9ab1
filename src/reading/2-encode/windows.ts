import type { Sentence } from '../../model/text.js'

/** Half-open range of word indices that the model reads at once, and the part of it whose cues it answers for. */
export type Window = { readonly first: number; readonly last: number; readonly from: number; readonly to: number }

/**
 * Packs whole sentences into windows of at most `most` word pieces; a sentence longer than that is cut between words.
 * Neighbours share up to `shared` pieces, whole sentences where possible; each answers for its half of what they share,
 * so that every word is answered for once and is read with context on both sides.
 * @param sizes word pieces of each word
 */
export function makeWindows(
  sizes: readonly number[],
  sentences: readonly Sentence[],
  most: number,
  shared: number,
): readonly Window[] {
  const units = cutSentences(sizes, sentences, most)
  const ranges: (readonly [number, number])[] = []
  for (let u = 0; u < units.length; ) {
    let size = 0
    let v = u
    while (v < units.length && (v === u || size + units[v]!.size <= most)) size += units[v++]!.size
    ranges.push([units[u]!.first, units[v - 1]!.last])
    if (v === units.length) break
    let back = v
    let again = 0
    while (back - 1 > u && again + units[back - 1]!.size <= shared) again += units[--back]!.size
    u = back
  }
  return ranges.map(([first, last], i) => {
    const before = ranges[i - 1]
    const after = ranges[i + 1]
    return {
      first,
      last,
      from: before && before[1] > first ? (before[1] + first) >> 1 : first,
      to: after && last > after[0] ? (last + after[0]) >> 1 : last,
    }
  })
}

type Unit = { readonly first: number; readonly last: number; readonly size: number }

function cutSentences(sizes: readonly number[], sentences: readonly Sentence[], most: number): readonly Unit[] {
  const out: Unit[] = []
  for (const {
    words: [begin, end],
  } of sentences) {
    let first = begin
    let size = 0
    for (let i = begin; i < end; i++) {
      if (size + sizes[i]! > most && i > first) {
        out.push({ first, last: i, size })
        first = i
        size = 0
      }
      size += sizes[i]!
    }
    if (first < end) out.push({ first, last: end, size })
  }
  return out
}
