import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NAME_LABELS } from '../../encoder/encoder.js'
import { recordedEncoder } from '../../encoder/recorded.js'
import { segment } from '../1-segment/segment.js'
import { encode } from './encode.js'
import { decodeNames } from './names.js'

const LABELS = NAME_LABELS.length
const never = () => false

/** The best score of any sequence of labels in which no name goes on that did not begin. */
function exhaustive(scores: Float32Array): number {
  const words = scores.length / LABELS
  let best = Number.NEGATIVE_INFINITY
  for (let code = 0; code < LABELS ** words; code++) {
    const labels = Array.from({ length: words }, (_, i) => Math.floor(code / LABELS ** i) % LABELS)
    const begun = labels.every((l, i) => l === 0 || l % 2 === 1 || labels[i - 1] === l || labels[i - 1] === l - 1)
    if (begun)
      best = Math.max(
        best,
        labels.reduce((sum, l, i) => sum + scores[i * LABELS + l]!, 0),
      )
  }
  return best
}

it('finds the best labels, of which no name goes on that did not begin', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: 36, maxLength: 36 }), (values) => {
      const scores = Float32Array.from(values)
      const labels = [0, 0, 0, 0]
      for (const { range, kind } of decodeNames(scores, 0, never))
        for (let i = range[0]; i < range[1]; i++)
          labels[i] = NAME_LABELS.indexOf(`${i === range[0] ? 'B' : 'I'}-${kind}`)
      const found = labels.reduce((sum, l, i) => sum + scores[i * LABELS + l]!, 0)
      expect(found).toBeCloseTo(exhaustive(scores), 4)
    }),
    { numRuns: 20 },
  )
})

it('gives the probability of the least sure word, and finds more when favoured', () => {
  const scores = new Float32Array(2 * LABELS)
  scores[1] = 4
  scores[LABELS + 2] = 1
  const [name] = decodeNames(scores, 0, never)
  expect(name).toEqual({ range: [0, 2], kind: 'person', probability: expect.closeTo(Math.E / (Math.E + 8), 5) })
  expect(decodeNames(new Float32Array(LABELS), -1, never)).toEqual([])
})

it('begins a name anew with a paragraph', () => {
  const scores = new Float32Array(2 * LABELS)
  scores[1] = scores[LABELS + 2] = 4
  scores[LABELS + 1] = 2
  expect(decodeNames(scores, 0, (i) => i === 1).map((n) => n.range)).toEqual([
    [0, 1],
    [1, 2],
  ])
})

it('finds every name of a text once, in its order, whatever the windows', async () => {
  const text = segment(
    'Ilse Tarn flew to Oru Island. She met the Karst Council there.\n\nThe council thanked Tarn and left Dalgrave.',
  )
  const names = [
    { words: 'Dalgrave', kind: 'place' },
    { words: 'Ilse Tarn', kind: 'person' },
    { words: 'Oru Island', kind: 'place' },
    { words: 'Karst Council', kind: 'organization' },
  ] as const
  for (const most of [8, 16, 254]) {
    const scores = await encode(text, recordedEncoder([], most, names))
    const found = scores.names.map(
      ({ words: [a, b], kind }) => `${kind} ${text.text.slice(text.words[a]!.start, text.words[b - 1]!.end)}`,
    )
    expect(found).toEqual(['person Ilse Tarn', 'place Oru Island', 'organization Karst Council', 'place Dalgrave'])
  }
})
