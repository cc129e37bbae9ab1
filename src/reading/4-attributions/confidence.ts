import type { Candidate } from '../../model/candidate.js'

/**
 * Logistic calibration (Platt 1999) of the model's scores: intercept, weight of the cue's log-odds, weight of the log-probability of
 * source and content. Fitted by `evaluation/calibrate.ts`.
 */
export type Calibration = readonly [number, number, number]

const OUTER: Calibration = [-1.004, 0.731, 0.902]

/** A nested reading is right about half as often as an outer one of the same scores (gold stories): log-odds to take off. */
const NESTED_DISCOUNT = 1

/** 0..1: how often such a reading is right (source overlaps, content Jaccard at least 0.5). */
export function confidenceOf(
  { odds, logProbability }: Pick<Candidate, 'odds' | 'logProbability'>,
  nested: boolean,
  [a, b, c] = OUTER,
): number {
  const cue = Math.min(12, Math.max(-12, odds))
  const path = Math.max(-12, logProbability)
  const score = a + b * cue + c * path - (nested ? NESTED_DISCOUNT : 0)
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}
