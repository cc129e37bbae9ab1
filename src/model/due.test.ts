import { describe, expect, it } from 'vitest'
import { type Outcome, outcomeOf, stateOf } from './due.js'

const on = (value: string | null, ...states: readonly Outcome[]) => ({
  outcomes: states.map((state) => ({ state })),
  due: value === null ? null : { value, grain: 'day' as const, span: null, anchor: null, implied: [] },
})

describe('state of a due', () => {
  const cases: readonly (readonly [value: string | null, asOf: string | null, state: string])[] = [
    ['2031-05-16', '2031-05-15', 'open'],
    ['2031-05-16', '2031-05-16', 'open'],
    ['2031-05-16', '2031-05-17', 'lapsed'],
    ['2031-05-16~', '2031-05-17', 'lapsed'],
    ['2031-05-16T09:00', '2031-05-17', 'lapsed'],
    ['2031-05-03/2031-05-09', '2031-05-09', 'open'],
    ['2031-05-03/2031-05-09', '2031-05-10', 'lapsed'],
    ['2031-W20', '2031-05-18', 'open'],
    ['2031-W20', '2031-05-19', 'lapsed'],
    ['2031', '2031-12-31', 'open'],
    ['FUTURE_REF', '2040-01-01', 'open'],
    ['P2D', '2040-01-01', 'open'],
    [null, '2040-01-01', 'open'],
    ['2031-05-16', null, 'open'],
  ]
  for (const [value, asOf, state] of cases)
    it(`${value} as of ${asOf} is ${state}`, () => expect(stateOf(on(value), asOf)).toBe(state))

  it('is that of the last report, whatever the day', () => {
    expect(stateOf(on('2031-05-16', 'superseded', 'reported-met'), '2031-05-17')).toBe('reported-met')
    expect(stateOf(on(null, 'withdrawn'), null)).toBe('withdrawn')
  })

  it('is what the day tells where one report has it met and another not', () => {
    const contested = on('2031-05-16', 'reported-met', 'reported-not-met')
    expect(outcomeOf(contested.outcomes)).toBeNull()
    expect(stateOf(contested, '2031-05-16')).toBe('open')
    expect(stateOf(contested, '2031-05-17')).toBe('lapsed')
  })
})
