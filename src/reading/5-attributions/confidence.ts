import type { Candidate } from '../../model/candidate.js'

/**
 * Logistic calibration (Platt 1999) of the model's scores: intercept, weight of the cue's log-odds, weight of the log-probability of
 * source and content. Fitted by `evaluation/calibrate.ts`.
 */
export type Calibration = readonly [number, number, number]

const OUTER: Calibration = [0.5, 0.3, 0.3]

/** 0..1: how often such a reading is right (source overlaps, content Jaccard at least 0.5). */
export function confidenceOf(candidate: Candidate, _nested: boolean, [a, b, c] = OUTER): number {
  const odds = Math.min(12, Math.max(-12, candidate.odds))
  const path = Math.max(-12, candidate.logProbability)
  return Math.round(1000 / (1 + Math.exp(-(a + b * odds + c * path)))) / 1000
}
