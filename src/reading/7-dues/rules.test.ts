import { describe, expect, it } from 'vitest'
import { foundStatement } from '../../../test/found-statement.js'
import { foundTime } from '../../../test/found-time.js'
import type { FoundActors } from '../../model/actor.js'
import type { FoundDue } from '../../model/due.js'
import type { FoundTime } from '../../model/time.js'
import { segment } from '../1-segment/segment.js'
import { candidatesOf, DUE_RULES, findDues, hadBeen, WHOLE_RULES } from './find-dues.js'
import { makeSource } from './region.js'
import { REPORTED_RULES } from './reported.js'
import type { Example } from './rule.js'
import { makeWho } from './who.js'
import { WIDE_RULES } from './wide.js'

const TODAY = '2031-05-12'
const AHEAD = '2031-05-16'
const NOBODY: FoundActors = { actors: [], speakers: [], diagnostics: [] }

function timeOf(text: string, words: string): FoundTime {
  const start = text.indexOf(words)
  const length = /\b(?:two|few) days\b/.test(words)
  return foundTime({
    span: { start, end: start + words.length },
    type: length ? 'DURATION' : 'DATE',
    value: length ? 'P2D' : AHEAD,
  })
}

/** The words of an example as a story: a statement after its cue, or one sentence of the story's own. */
function storyOf({ act, cue, words, when }: Example) {
  const lead = cue === undefined ? '' : `Ress ${cue} `
  const text = `${lead}${words}`
  const statement = foundStatement({
    source: lead === '' ? [] : [{ start: 0, end: 4 }],
    cue: lead === '' ? [] : [{ start: 5, end: lead.length - 1 }],
    content: [{ start: lead.length, end: text.length }],
    act: act ?? 'say',
  })
  const times = when === undefined ? [] : [timeOf(text, when)]
  return { text, statements: act === undefined ? [] : [statement], times }
}

const inWords = (text: string, due: FoundDue) => {
  return { ...due, words: due.what.map(({ start, end }) => text.slice(start, end)).join(' … ') }
}

function read(example: Example) {
  const { text, statements, times } = storyOf(example)
  return findDues(segment(text), statements, NOBODY, times, TODAY).map((due) => inWords(text, due))
}

/** All that may be a due in an example, likely or not. */
function candidatesIn(example: Example) {
  const { text, statements, times } = storyOf(example)
  const found = candidatesOf(segment(text), statements, NOBODY, times, TODAY)
  return found.map(({ draft }) => inWords(text, draft.due))
}

/** All that had been due in an example. */
function hadBeenIn(example: Example) {
  const { text, statements, times } = storyOf(example)
  const told = { text, today: TODAY, who: makeWho([]) }
  return hadBeen(makeSource(segment(text), times), statements, told).map(({ draft }) => inWords(text, draft.due))
}

describe('rules of dues', () => {
  it('have names of their own', () => {
    const names = [...DUE_RULES, ...WHOLE_RULES, ...WIDE_RULES, ...REPORTED_RULES].map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
  })

  it('name the words that they need where they read any sentence of the story', () => {
    const free = DUE_RULES.filter(({ voice, time, needs }) => voice && time === 'maybe' && needs === undefined)
    expect(free.map(({ id }) => id)).toEqual([])
  })

  for (const rule of [...DUE_RULES, ...WHOLE_RULES])
    describe(rule.id, () => {
      // What hangs on who is meant has its examples in find-dues.test.ts.
      it('has examples', () =>
        expect(rule.examples.length > 0 || rule.own === 'country' || rule.own === 'speaker').toBe(true))
      for (const example of rule.examples)
        it(`${example.cue ?? ''} | ${example.words}`, () => {
          const due = read(example).find(({ maker }) => maker === rule.id)
          expect({ kind: due?.kind, what: due?.words, when: due?.due !== null }).toEqual({
            kind: rule.kind,
            what: example.what,
            when: example.when !== undefined,
          })
        })
      for (const example of rule.counterexamples)
        it(`not: ${example.cue ?? ''} | ${example.words}`, () =>
          expect(read(example).map(({ maker }) => maker)).not.toContain(rule.id))
    })
})

describe('general rules of dues', () => {
  for (const rule of WIDE_RULES)
    describe(rule.id, () => {
      for (const example of rule.examples)
        it(`${example.cue ?? ''} | ${example.words}`, () => {
          const found = candidatesIn(example).filter(({ maker }) => maker === rule.id)
          expect(found.map(({ words }) => words)).toContain(example.what)
          if (example.when !== undefined) expect(found.some(({ due }) => due !== null)).toBe(true)
        })
      for (const example of rule.counterexamples)
        it(`not: ${example.cue ?? ''} | ${example.words}`, () =>
          expect(candidatesIn(example).map(({ maker }) => maker)).not.toContain(rule.id))
    })
})

describe('rules of what had been due', () => {
  for (const rule of REPORTED_RULES)
    describe(rule.id, () => {
      for (const example of rule.examples)
        it(example.words, () => {
          const found = hadBeenIn(example).filter(({ maker }) => maker === rule.id)
          expect(found.map(({ words }) => words)).toContain(example.what)
        })
      for (const example of rule.counterexamples)
        it(`not: ${example.words}`, () => expect(hadBeenIn(example).map(({ maker }) => maker)).not.toContain(rule.id))
      it('is recorded only with a report', () =>
        expect(
          rule.examples
            .flatMap((e) => read(e))
            .filter(({ maker }) => maker === rule.id)
            .every(({ outcomes }) => outcomes.length > 0),
        ).toBe(true))
    })
})
