import { describe, expect, it } from 'vitest'
import { foundStatement } from '../../../test/found-statement.js'
import type { FoundActors } from '../../model/actor.js'
import { segment } from '../1-segment/segment.js'
import { type Candidate, choose } from './candidates.js'
import { candidatesOf } from './find-dues.js'

const NOBODY: FoundActors = { actors: [], speakers: [], diagnostics: [] }
const TODAY = '2031-05-12'

/** Candidates of a sentence, and their words. */
function read(text: string) {
  const all = candidatesOf(segment(text), [], NOBODY, [], TODAY)
  const words = ({ draft }: Candidate) => draft.due.what.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return { all, words }
}

describe('candidates', () => {
  it('are found whether they are likely or not', () => {
    const { all, words } = read('The crew may repair the pump, and the guild will be glad of it.')
    expect(all.map(words)).toEqual(expect.arrayContaining(['repair the pump', 'be glad of it']))
  })

  it('tell whether the rules found them', () => {
    const { all } = read('Vell has often vowed to close the strait.')
    expect(new Set(all.map(({ rules }) => rules))).toEqual(new Set([true, false]))
  })

  it('are none where a source will not comment, or denies', () => {
    const text = 'Ress said she would not comment on the lock.'
    const said = (act: 'reject' | 'deny') =>
      foundStatement({
        source: [{ start: 0, end: 4 }],
        cue: [{ start: 5, end: 9 }],
        content: [{ start: 10, end: text.length - 1 }],
        act,
      })
    for (const act of ['reject', 'deny'] as const)
      expect(candidatesOf(segment(text), [said(act)], NOBODY, [], TODAY)).toEqual([])
  })
})

describe('what is chosen', () => {
  it('is likely enough', () => {
    const { all, words } = read('The crew may repair the pump, and the guild will sell the ferry.')
    const likely = choose(all, (features) => (features.has('trigger may') ? 0.2 : 0.8), 0.5)
    expect(likely.map(words)).toEqual(['sell the ferry'])
    expect(choose(all, () => 0.2, 0.5)).toEqual([])
  })

  it('is what the rules found, however it is weighed, and nothing else at its place', () => {
    const { all, words } = read('Vell has often vowed to close the strait.')
    const chosen = choose(all, () => 0.9, 0.5)
    expect(chosen.map((c) => [words(c), c.rules])).toEqual([['close the strait', true]])
    expect(choose(all, () => 0, 0.5).map(words)).toEqual(['close the strait'])
  })

  it('stands in the order of the text', () => {
    const { all, words } = read('The guild will sell the ferry, and the crew may repair the pump.')
    const chosen = choose(all, (features) => (features.has('trigger may') ? 0.9 : 0.6), 0.5)
    expect(chosen.map(words)).toEqual(['sell the ferry', 'repair the pump'])
  })
})
