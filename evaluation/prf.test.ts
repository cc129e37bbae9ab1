import { describe, expect, it } from 'vitest'
import { binsOf, calibrationError, hitsOf, jaccard, pairUp, prf, rounded } from './prf.js'
import { type Score, worseThan } from './scores.js'

describe('prf', () => {
  it('counts', () => {
    expect(prf({ tp: 2, predicted: 4, gold: 8 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 })
    expect(prf({ tp: 0, predicted: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(hitsOf(['a', 'a', 'b'], ['a', 'b', 'b', 'c'])).toBe(2)
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5)
    expect(jaccard(new Set(), new Set())).toBe(0)
  })

  it('pairs the best first, one to one', () => {
    const pairs = pairUp([
      { predicted: 0, gold: 0, rank: [1, 0] },
      { predicted: 0, gold: 1, rank: [2, 0] },
      { predicted: 1, gold: 1, rank: [2, 1] },
    ])
    expect(pairs.map((p) => [p.predicted, p.gold])).toEqual([
      [1, 1],
      [0, 0],
    ])
  })

  it('rounds half to even, as Python does', () => {
    expect([0.5625, 0.6875, 0.8125, 2 / 3].map((x) => rounded(x, 3))).toEqual([0.562, 0.688, 0.812, 0.667])
    expect([62.25, 62.75, 62.5, 62.349].map((x) => rounded(x, 1))).toEqual([62.2, 62.8, 62.5, 62.3])
  })

  it('measures how far confidence is from accuracy', () => {
    const judged = [0.95, 0.95, 1, 0.05].map((confidence, i) => ({ confidence, right: i < 2 }))
    const bins = binsOf(judged)
    expect(bins.map((b) => b.n)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 3])
    expect(calibrationError(bins)).toBeCloseTo((3 * (2.9 / 3 - 2 / 3) + 0.05) / 4, 12)
  })
})

describe('worseThan', () => {
  const score = (value: number, better: Score['better'] = 'higher', corpus = 'here'): Score => ({
    ability: 'x',
    corpus,
    measure: better,
    value,
    better,
    tolerance: 0.5,
  })
  it('forgives within the tolerance', () => {
    expect(worseThan([score(70), score(5, 'lower')], [score(69.5), score(5.5, 'lower')])).toEqual([])
  })
  it('forgives three items of few', () => {
    const few = { ...score(70), gold: 20 }
    expect(worseThan([few], [{ ...few, value: 55 }])).toEqual([])
    expect(worseThan([few], [{ ...few, value: 54 }])).toHaveLength(1)
  })
  it('names what fell, what rose and should not, and what is gone', () => {
    expect(worseThan([score(70), score(5, 'lower')], [score(69.4), score(5.6, 'lower')])).toHaveLength(2)
    expect(worseThan([score(70), score(5, 'lower')], [score(71)])).toEqual(['x | here | lower: no longer measured'])
  })
  it('says nothing of a corpus that is absent', () => {
    expect(worseThan([score(70, 'higher', 'elsewhere')], [score(71)])).toEqual([])
  })
})
