import type { Features } from '../src/model/weighing.js'

/** A logistic model over features by their names. */
export type Model = { readonly names: readonly string[]; readonly weights: readonly number[]; readonly bias: number }

/** What a model is fitted on: what was seen, and whether it is so. */
export type Example = { readonly features: Features; readonly gold: boolean }

/** Newton's steps of a fit. */
const STEPS = 12

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

export function chance({ names, weights, bias }: Model, features: Features): number {
  return sigmoid(names.reduce((sum, name, i) => sum + weights[i]! * (features.get(name) ?? 0), bias))
}

/** Solves a symmetric system by elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]!]))
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r
    ;[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!]
    for (let r = c + 1; r < n; r++) {
      const factor = rows[r]![c]! / rows[c]![c]!
      if (factor !== 0) for (let k = c; k <= n; k++) rows[r]![k]! -= factor * rows[c]![k]!
    }
  }
  const x = new Float64Array(n)
  for (let r = n - 1; r >= 0; r--) {
    let value = rows[r]![n]!
    for (let k = r + 1; k < n; k++) value -= rows[r]![k]! * x[k]!
    x[r] = value / rows[r]![r]!
  }
  return x
}

/**
 * Logistic regression with an L2 penalty, by Newton's steps; the bias is not penalised.
 * @param penalty how many times half the sum of squared weights is held against the fit
 * @param least what fewer examples have is left out
 */
export function fitted(rows: readonly Example[], penalty: number, least = 1): Model {
  const seen = new Map<string, number>()
  for (const { features } of rows) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].flatMap(([name, n]) => (n >= least ? [name] : [])).sort()
  const places = new Map(names.map((name, i) => [name, i]))
  const n = names.length + 1
  const inputs = rows.map(({ features }) => {
    const x = [...features].flatMap(([name, value]) => {
      const at = places.get(name)
      return at === undefined ? [] : [[at, value] as const]
    })
    return [...x, [n - 1, 1] as const]
  })
  const w = new Float64Array(n)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(n)
    const curve = Array.from({ length: n }, () => new Float64Array(n))
    for (const [r, input] of inputs.entries()) {
      const p = sigmoid(input.reduce((sum, [i, x]) => sum + w[i]! * x, 0))
      const slope = Math.max(p * (1 - p), 1e-4)
      for (const [i, x] of input) {
        gradient[i]! += (p - Number(rows[r]!.gold)) * x
        for (const [j, y] of input) curve[i]![j]! += slope * x * y
      }
    }
    for (let i = 0; i < n; i++) {
      const held = i < n - 1 ? penalty : 1e-6
      gradient[i]! += held * w[i]!
      curve[i]![i]! += held
    }
    const move = solve(curve, gradient)
    for (let i = 0; i < n; i++) w[i]! -= move[i]!
  }
  return { names, weights: [...w.slice(0, -1)], bias: w[n - 1]! }
}

/** The weights as lines of a file, those that round to nothing left out. */
export const weightLines = ({ names, weights }: Model): string =>
  names
    .flatMap((name, i) => {
      const value = Math.round(weights[i]! * 100) / 100
      return Math.abs(value) < 0.02 ? [] : [`  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${value},\n`]
    })
    .join('')
