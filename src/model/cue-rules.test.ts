import { describe, expect, it } from 'vitest'
import { segment } from '../reading/1-segment/segment.js'
import { CUE_RULES, findRuleCues } from './cue-rules.js'

const cuesIn = (sentence: string) => {
  const text = segment(sentence)
  return findRuleCues(text).map(({ words: [a, b], rule }) => ({
    rule: rule.id,
    cue: text.text.slice(text.words[a]!.start, text.words[b - 1]!.end),
  }))
}

it('has rules with names of their own', () => {
  expect(new Set(CUE_RULES.map((r) => r.id)).size).toBe(CUE_RULES.length)
})

describe.each(CUE_RULES)('$id', (rule) => {
  it.each(rule.examples)('finds the cue of: %s', (sentence, cue) => {
    expect(cuesIn(sentence)).toEqual([{ rule: rule.id, cue }])
  })

  it.each(rule.counterexamples)('finds none in: %s', (sentence) => {
    expect(cuesIn(sentence).filter((c) => c.rule === rule.id)).toEqual([])
  })

  it('reads hostile text', () => {
    for (const part of ['did not ', 'could not be ', 'to the ', 'declined to ', "n't", 'gave no x ', ' \t'])
      expect(cuesIn(part.repeat(20_000)).length).toBeLessThan(20_001)
  })
})
