import { polnear } from '../corpora/polnear.js'
import { openModel } from '../src/encoder/onnx.js'
import { makeStory } from '../src/intake/story.js'
import type { Scores } from '../src/model/candidate.js'
import type { SegmentedText } from '../src/model/text.js'
import { confidenceOf } from '../src/reading/4-attributions/confidence.js'
import { read } from '../src/reading/read.js'
import { matchedRelaxed, predictionsOf } from './4-attributions.js'
import { binsOf, calibrationError } from './prf.js'

/**
 * Fits the three numbers of `confidence.ts` to PolNeAR dev by Newton's method for logistic regression (Platt 1999), and prints the
 * expected calibration error of a fit to the even stories on the odd ones, and the other way round.
 *
 *     npx tsx evaluation/calibrate.ts MODEL
 */
type Row = { readonly odds: number; readonly path: number; readonly right: boolean; readonly even: boolean }

const encoder = await openModel(process.argv[2]!, 2)
const rows: Row[] = []
for (const [i, { id, text, attributions }] of (polnear('dev') ?? []).entries()) {
  let segmented: SegmentedText | undefined
  let scores: Scores | undefined
  const trace = (stage: string, result: unknown) => {
    if (stage === '1-segment') segmented = result as SegmentedText
    if (stage === '2-encode') scores = result as Scores
  }
  const predicted = predictionsOf(await read(makeStory(text, { id }), encoder, { trace }), { nested: false })
  const right = matchedRelaxed({ text, gold: attributions, predicted })
  predicted.forEach((statement, k) => {
    const candidate = scores!.candidates.find(
      (c) => segmented!.words[c.cue[0]]!.start === statement.cue[0]!.start && c.outer,
    )
    if (candidate)
      rows.push({ odds: candidate.odds, path: candidate.logProbability, right: right[k]!, even: i % 2 === 0 })
  })
}

type Weights = [number, number, number]

const features = ({ odds, path }: Row): Weights => [1, Math.min(12, Math.max(-12, odds)), Math.max(-12, path)]

function weightsFor(data: readonly Row[]): Weights {
  const w: Weights = [0, 0, 0]
  for (let round = 0; round < 30; round++) {
    const gradient = [0, 0, 0]
    const hessian = [
      [1e-6, 0, 0],
      [0, 1e-6, 0],
      [0, 0, 1e-6],
    ]
    for (const row of data) {
      const x = features(row)
      const p = 1 / (1 + Math.exp(-x.reduce((n, v, i) => n + v * w[i]!, 0)))
      for (let i = 0; i < 3; i++) {
        gradient[i]! += (Number(row.right) - p) * x[i]!
        for (let j = 0; j < 3; j++) hessian[i]![j]! += p * (1 - p) * x[i]! * x[j]!
      }
    }
    const step = solve(hessian, gradient)
    for (let i = 0; i < 3; i++) w[i]! += step[i]!
  }
  return w
}

/** Gauss-Jordan elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((r, i) => [...r, right[i]!])
  rows.forEach((row, i) => {
    const pivot = row[i]!
    for (let k = 0; k < row.length; k++) row[k]! /= pivot
    rows.forEach((other, j) => {
      const factor = other[i]!
      if (j !== i) for (let k = 0; k < row.length; k++) other[k]! -= factor * row[k]!
    })
  })
  return rows.map((r) => r.at(-1)!)
}

const judge = (weights: Weights) => (row: Row) => ({
  confidence: confidenceOf({ odds: row.odds, logProbability: row.path }, false, weights),
  right: row.right,
})
const [even, odd] = [rows.filter((r) => r.even), rows.filter((r) => !r.even)]
const held = [...odd.map(judge(weightsFor(even))), ...even.map(judge(weightsFor(odd)))]
console.log('expected calibration error, fitted on the other half:', calibrationError(binsOf(held)).toFixed(4))
console.log(
  'weights:',
  weightsFor(rows).map((w) => Number(w.toFixed(3))),
)
await encoder.close()
