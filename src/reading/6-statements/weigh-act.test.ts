import { describe, expect, it } from 'vitest'
import { ACTS } from '../../model/act.js'
import type { ActScores } from '../../model/candidate.js'
import { signsOf } from './signs.js'
import { makeTold } from './told.js'
import { weighAct } from './weigh-act.js'

const told = (cue: string, content: string) => makeTold('the envoy', cue, content === '' ? [] : [content])
const scoresOf = (act: (typeof ACTS)[number], score: number) => Float32Array.from(ACTS, (a) => (a === act ? score : 0))
/** A rule's word counts five. */
const weighing: ActScores = {
  acts: ACTS,
  signs: Object.fromEntries(ACTS.map((act) => [`act ${act}`, ACTS.map((a) => (a === act ? 5 : 0))])),
}

describe('what the rules say of an act', () => {
  it('is the act they decide on, by what, and every rule that applies', () => {
    expect(signsOf(told('denied', 'that he had sold the pier'), false)).toEqual({
      act: 'deny',
      signs: ['act deny', 'by cue deny', 'cue deny'],
    })
    expect(signsOf(told('said', 'the pier was long'), false).signs).toEqual(['act say', 'by nothing say'])
  })
})

describe('the act, weighed', () => {
  const promise = told('said', 'we will pay for the pier')
  it('is the rules’ where the network sees little', () =>
    expect(weighAct(promise, false, scoresOf('accuse', 4), weighing)).toBe('promise'))
  it('is the network’s where it sees more', () =>
    expect(weighAct(promise, false, scoresOf('accuse', 6), weighing)).toBe('accuse'))
  it('is the rules’ where the cue says it', () =>
    expect(weighAct(told('denied', 'that he had sold the pier'), false, scoresOf('accuse', 9), weighing)).toBe('deny'))
  it('is left to the rules without scores, without weights, for a silence and without content', () => {
    const scores = scoresOf('accuse', 9)
    expect(weighAct(promise, false, null, weighing)).toBe('promise')
    expect(weighAct(promise, false, scores, null)).toBe('promise')
    expect(weighAct(told('would not confirm', 'the sale'), true, scores, weighing)).toBe('confirm')
    expect(weighAct(told('praised', ''), false, scores, weighing)).toBe('praise')
  })
})
