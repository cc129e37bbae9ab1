import { describe, expect, it } from 'vitest'
import { outcomeLots } from '../corpora/outcome-lots.js'
import { findWords, type GoldStory } from '../corpora/stories.js'
import type { ReportedOutcome } from '../src/model/due.js'
import { scoreOutcomes } from './7-outcomes.js'

const text = 'Osk promised to mend the lock and vowed to sell the barge. He mended the lock.'
const story: GoldStory = {
  name: 'sample',
  folder: '',
  text,
  anchor: null,
  record: {
    statements: [],
    dues: [
      { kind: 'promise', what: 'mend the lock', state: 'reported-met' },
      { kind: 'promise', what: 'sell the barge', state: 'open' },
    ],
  },
}
const cited = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, words })
const outcome = (state: ReportedOutcome['state']): ReportedOutcome => ({
  state,
  span: cited('mended'),
  statement: null,
  maker: 'rule:sample',
})

describe('score of outcomes', () => {
  it('counts what is told and right', () => {
    const dues = [{ what: [cited('mend the lock')], outcomes: [outcome('reported-met')] }]
    expect(scoreOutcomes(story, { dues }).outcome).toEqual({ tp: 1, predicted: 1, gold: 1 })
  })

  it('counts another state as false and missed, one of an open due as false', () => {
    const dues = [
      { what: [cited('mend the lock')], outcomes: [outcome('withdrawn')] },
      { what: [cited('sell the barge')], outcomes: [outcome('reported-met')] },
    ]
    expect(scoreOutcomes(story, { dues }).outcome).toEqual({ tp: 0, predicted: 2, gold: 1 })
  })

  it('knows which dues were read', () => {
    expect(scoreOutcomes(story, { dues: [] })).toMatchObject({ outcome: { gold: 1 }, found: { n: 0 } })
    expect(scoreOutcomes(story, { dues: [{ what: [cited('mend the lock')], outcomes: [] }] }).found.n).toBe(1)
  })
})

describe('invented stories of outcomes', () => {
  for (const { name, stories } of outcomeLots())
    it(`${name} quote their stories`, () => {
      for (const lot of stories)
        for (const due of lot.record.dues ?? []) expect(lot.text.slice(...place(lot, due.what))).toBe(due.what)
    })
})

function place(lot: GoldStory, words: string): [number, number] {
  const { start, end } = findWords(lot, words)
  return [start, end]
}
