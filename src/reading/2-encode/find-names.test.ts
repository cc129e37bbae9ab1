import { expect, it } from 'vitest'
import { NAME_LABELS } from '../../encoder/encoder.js'
import { segment } from '../1-segment/segment.js'
import { findNames } from './find-names.js'

const LABELS = NAME_LABELS.length

/** One window over a text, in which some words are said to be persons, surely or not. */
function windowOf(text: ReturnType<typeof segment>, odds: Readonly<Record<number, number>>) {
  const words = text.words.map((_, i) => i)
  const scores = new Float32Array(words.length * LABELS)
  for (const i of words) {
    scores[i * LABELS] = 4
    scores[i * LABELS + 1] = 4 + (odds[i] ?? -4)
  }
  return { window: { first: 0, last: words.length, from: 0, to: words.length }, words, scores }
}

const found = (plain: string, odds: Readonly<Record<number, number>>, agree: number) => {
  const text = segment(plain)
  return findNames([windowOf(text, odds)], text, new Uint8Array(text.words.length), { name: 0, agree }).map(
    ({ words: [a] }) => a,
  )
}

it('draws what is said of the same word together, where it has a capital', () => {
  const plain = 'Tarn spoke. Tarn left. The tarn froze. Oru left.'
  const odds = { 0: 6, 3: -0.5, 7: -0.5, 10: -0.5 }
  expect(found(plain, odds, 0)).toEqual([0])
  expect(found(plain, odds, 0.6)).toEqual([0, 3])
})

it('is not led astray by certainty', () => {
  expect(found('Tarn spoke. Tarn left.', { 0: 500, 3: 500 }, 0.6)).toEqual([0, 3])
  expect(found('Tarn spoke. Tarn left.', { 0: -500, 3: -500 }, 0.6)).toEqual([])
})
