import type { SegmentedText } from './text.js'

/** The first index below `length` for which `holds` does, as for all after it; `length` when there is none. Binary search. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the sentence that holds the character, or of the next one. */
export const sentenceAt = ({ sentences }: SegmentedText, at: number): number =>
  firstIndex(sentences.length, (i) => sentences[i]!.end > at)
