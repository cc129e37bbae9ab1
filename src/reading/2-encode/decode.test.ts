import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeCues, decodeRelation } from './decode.js'

const NO = -1e4
const decoding = {
  transitions: [
    [0.3, 0, NO, 0, NO],
    [0, -1, 0.5, 0, NO],
    [0, 0, 0.2, 0, NO],
    [0, 0, NO, -1, 0.7],
    [0, 0, NO, 0.1, 0],
  ],
  begin: [0, 0, NO, 0, NO],
}

function scoreOf(labels: readonly number[], scores: Float32Array): number {
  let score = decoding.begin[labels[0]!]!
  labels.forEach((l, i) => {
    score += scores[i * 5 + l]! + (i > 0 ? decoding.transitions[labels[i - 1]!]![l]! : 0)
  })
  return score
}

/** The score of every sequence of labels, and so the best one's and the sum: what Viterbi and forward must give. */
function exhaustive(scores: Float32Array) {
  const words = scores.length / 5
  let sum = 0
  let best = Number.NEGATIVE_INFINITY
  for (let code = 0; code < 5 ** words; code++) {
    const score = scoreOf(
      Array.from({ length: words }, (_, i) => Math.floor(code / 5 ** i) % 5),
      scores,
    )
    sum += Math.exp(score)
    best = Math.max(best, score)
  }
  return { best, log: best - Math.log(sum) }
}

/** The labels that give these runs: of two sequences with one score either may be found. */
function labelsOf(words: number, ...roles: readonly (readonly [number, readonly (readonly [number, number])[]])[]) {
  const labels = Array<number>(words).fill(0)
  for (const [begin, ranges] of roles)
    for (const [first, last] of ranges) labels.fill(begin + 1, first, last).fill(begin, first, first + 1)
  return labels
}

it('finds the best sequence and its probability', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: 5, maxLength: 25 }), (values) => {
      const scores = Float32Array.from(values.slice(0, values.length - (values.length % 5)))
      const found = decodeRelation(scores, decoding, { source: 0, content: 0 })
      const { best, log } = exhaustive(scores)
      expect(found.logProbability).toBeCloseTo(log, 4)
      const labels = labelsOf(scores.length / 5, [1, found.source], [3, found.content])
      expect(scoreOf(labels, scores)).toBeCloseTo(best, 4)
    }),
    { numRuns: 60 },
  )
})

it('opens fewer pieces at a price', () => {
  const scores = Float32Array.from([0, 1, 0, 0, 0, 0, 0, 0, 1, 0])
  expect(decodeRelation(scores, decoding, { source: 0, content: 0 }).source).toEqual([[0, 1]])
  expect(decodeRelation(scores, decoding, { source: -2, content: 0 }).source).toEqual([])
})

it('reads runs of cue words, also where the first is marked as an inner one', () => {
  const scores = Float32Array.from([0, 3, 1, 9, 0, 0, 0, 1, 3, 9, 0, 0, 4, 0, 1, 9, 0, 0, 0, 1, 3, 0, 0, 4])
  expect(decodeCues(scores, 0, 0).map((c) => c.range)).toEqual([
    [0, 2],
    [3, 4],
  ])
  expect(decodeCues(scores, 3, 0).map((c) => c.range)).toEqual([[3, 4]])
  expect(decodeCues(scores, 0, -5)).toEqual([])
})
