import { describe, expect, it } from 'vitest'
import { foundStatement } from '../../../../test/found-statement.js'
import type { FoundDue } from '../../../model/due.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { segment } from '../../1-segment/segment.js'
import { makeSource } from '../region.js'
import { makeWho } from '../who.js'
import { makeOutcomes } from './find-outcomes.js'
import { THINGS } from './things.js'
import { TURNS } from './turns.js'

const TODAY = '2031-06-02'

function dueIn(story: string, what: string, more: Partial<FoundDue> = {}): FoundDue {
  const start = story.indexOf(what)
  if (start < 0) throw new Error(`not in the story: ${what}`)
  return {
    kind: /\b(?:must|had to|given)\b/.test(story)
      ? 'deadline'
      : /\b(?:expected|expects)\b/.test(story)
        ? 'expected'
        : 'promise',
    by: null,
    to: null,
    what: [{ start, end: start + what.length }],
    negated: false,
    due: null,
    condition: null,
    consequence: null,
    statement: null,
    outcomes: [],
    maker: 'rule:dues/sample',
    ...more,
  }
}

const found = (story: string, due: FoundDue, statements: readonly FoundStatement[] = []) =>
  makeOutcomes(makeSource(segment(story), []), statements, makeWho([]), TODAY).of([due])[0]!.reported

const told = (story: string, due: FoundDue, statements: readonly FoundStatement[] = []) =>
  found(story, due, statements).map(({ state, span, statement }) => ({
    state,
    words: story.slice(span.start, span.end),
    statement,
  }))

describe('rules of what became of a due', () => {
  const rules = [...THINGS, ...TURNS]

  it('have names of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  for (const { id, state, summary, examples, counterexamples } of rules) {
    for (const [story, what, words] of examples)
      it(`${id}: ${summary}: ${story}`, () => {
        expect(told(story, dueIn(story, what))).toEqual([{ state, words, statement: null }])
        expect(found(story, dueIn(story, what))[0]!.maker).toBe(id)
      })
    for (const [story, what] of counterexamples)
      it(`${id}: not ${story}`, () => expect(told(story, dueIn(story, what))).toEqual([]))
  }
})

describe('a deed told again', () => {
  const friday = {
    value: '2031-05-30',
    grain: 'day',
    span: null,
    anchor: null,
    implied: [],
  } as unknown as FoundDue['due']

  it('is met once its day has come', () => {
    const story = 'The guild will mend the lock at Tarn on Friday. On Friday it mended the lock at Tarn.'
    expect(told(story, dueIn(story, 'mend the lock at Tarn', { due: friday }))).toEqual([
      { state: 'reported-met', words: 'mended', statement: null },
    ])
    expect(told(story, dueIn(story, 'mend the lock at Tarn'))).toEqual([])
  })

  it('is not met where it was not done, and the other way round of a promise not to do it', () => {
    const story = 'Osk promised to tax the barges at Tarn. He did not tax the barges.'
    const due = dueIn(story, 'tax the barges at Tarn')
    expect(told(story, due)).toEqual([{ state: 'reported-not-met', words: 'did not tax', statement: null }])
    expect(told(story, { ...due, negated: true })).toEqual([
      { state: 'reported-met', words: 'did not tax', statement: null },
    ])
  })

  it('is withdrawn where it will not be done', () => {
    const story = 'Osk had promised to tax the barges at Tarn. He said he will not tax the barges.'
    expect(told(story, dueIn(story, 'tax the barges at Tarn'))).toEqual([
      { state: 'withdrawn', words: 'will not tax', statement: null },
    ])
  })

  it('is not met where nobody did it', () => {
    const story = 'The guild will mend the lock at Tarn on Friday. On Friday no pilot mended the lock at Tarn.'
    expect(told(story, dueIn(story, 'mend the lock at Tarn', { due: friday }))).toEqual([])
  })

  it('is another deed with another object', () => {
    const story = 'Osk promised to tax the barges at Tarn. He did not tax the wine.'
    expect(told(story, dueIn(story, 'tax the barges at Tarn'))).toEqual([])
  })
})

describe('a promise not to do it', () => {
  const states = (story: string, what: string) => told(story, dueIn(story, what, { negated: true })).map((o) => o.state)

  it('is not met where the deed is told as done, and met where it is not', () => {
    expect(states('Osk vowed not to sell the mill. He did so in May.', 'sell the mill')).toEqual(['reported-not-met'])
    expect(states('Osk vowed not to sell the mill. He did not.', 'sell the mill')).toEqual(['reported-met'])
    expect(states('Osk vowed not to strike. The strike took place.', 'strike')).toEqual(['reported-not-met'])
  })

  it('is neither taken back nor put off where the deed is', () => {
    expect(states('Osk vowed not to hold a vote. The vote was called off.', 'hold a vote')).toEqual([])
    expect(states('Osk vowed not to drop the bid. He dropped the bid.', 'drop the bid')).toEqual([])
  })

  it('is kept and broken as a promise', () => {
    expect(states('Osk vowed not to sell the mill. He kept his promise.', 'sell the mill')).toEqual(['reported-met'])
    expect(states('Osk vowed not to sell the mill. He broke his promise.', 'sell the mill')).toEqual([
      'reported-not-met',
    ])
  })
})

describe('a deed that undoes something', () => {
  it('is not undone where it is told again', () => {
    for (const [story, what] of [
      ['Osk vowed to lift the ban. The ban was lifted.', 'lift the ban'],
      ['Osk vowed to drop the bid. He dropped the bid.', 'drop the bid'],
      ['Osk vowed to cancel the bid. He cancelled the bid.', 'cancel the bid'],
      ['Osk vowed to call off the strike. On Friday he called it off.', 'call off the strike'],
    ] as const)
      expect(told(story, dueIn(story, what))).toEqual([])
  })

  it('is another with another particle', () => {
    const story = 'Osk vowed to call a strike. He called off the strike.'
    expect(told(story, dueIn(story, 'call a strike')).map(({ state }) => state)).toEqual(['withdrawn'])
  })
})

describe('who reports it', () => {
  const story = 'Osk promised to mend the lock. Venn said that Osk broke his promise.'
  const content = { start: story.indexOf('that Osk broke'), end: story.length - 1 }
  const due = dueIn(story, 'mend the lock')

  it('is the statement that the words stand in', () => {
    const said = foundStatement({ content: [content], act: 'say' })
    expect(told(story, due, [said])).toEqual([{ state: 'reported-not-met', words: 'broke', statement: 0 }])
  })

  it('is nobody where it is denied, demanded, only possible, or not confirmed', () => {
    const others = [
      { act: 'deny' },
      { act: 'demand' },
      { certainty: 'possible' },
      { silence: 'not-confirmed' },
    ] as const
    for (const more of others)
      expect(told(story, due, [foundStatement({ content: [content], act: 'say', ...more })])).toEqual([])
  })

  it('are two where they contradict each other', () => {
    const both = `${story} Tarn's clerk said that he kept his promise.`
    expect(told(both, dueIn(both, 'mend the lock')).map(({ state }) => state)).toEqual([
      'reported-not-met',
      'reported-met',
    ])
  })
})
