import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Sentence } from '../../model/text.js'
import { makeWindows } from './windows.js'

const sentencesOf = (lengths: readonly number[]): Sentence[] => {
  let at = 0
  return lengths.map((n) => {
    const words = [at, at + n] as const
    at += n
    return { start: words[0], end: words[1], words, paragraph: 0 }
  })
}

it('answers for every word once and never reads more than it may', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 4, max: 80 }),
      fc.integer({ min: 0, max: 40 }),
      (lengths, most, shared) => {
        const sentences = sentencesOf(lengths)
        const sizes = Array.from({ length: sentences.at(-1)!.words[1] }, (_, i) => 1 + (i % 3))
        const windows = makeWindows(sizes, sentences, most, Math.min(shared, most - 1))
        const answered = windows.flatMap((w) => Array.from({ length: w.to - w.from }, (_, i) => w.from + i))
        expect(answered).toEqual(sizes.map((_, i) => i))
        for (const w of windows) {
          expect(sizes.slice(w.first, w.last).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(Math.max(most, 3))
          expect(w.first <= w.from && w.to <= w.last).toBe(true)
        }
      },
    ),
  )
})

it('keeps sentences whole where they fit', () => {
  const windows = makeWindows(new Array<number>(12).fill(1), sentencesOf([4, 4, 4]), 8, 4)
  expect(windows).toEqual([
    { first: 0, last: 8, from: 0, to: 6 },
    { first: 4, last: 12, from: 6, to: 12 },
  ])
})
