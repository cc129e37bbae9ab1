import { describe, expect, it } from 'vitest'
import { type Recorded, recordedEncoder } from '../../encoder/recorded.js'
import { makeStory } from '../../intake/story.js'
import { read } from '../read.js'

const words = (spans: readonly { words: string }[]) => spans.map((s) => s.words)

async function told(text: string, ...found: Recorded[]) {
  const { statements } = await read(makeStory(text), recordedEncoder(found))
  return statements.map((s) => [words(s.source), words(s.content)])
}

describe('a dateline', () => {
  it.each([
    ['VELDEN (Herald) - Seán O’Dálaigh, the harbour minister, said the dam holds.', 'VELDEN ( Herald ) - Seán'],
    ['KELSA, June 2 (Wire) — Seán O’Dálaigh, the harbour minister, said the dam holds.', 'KELSA , June 2'],
  ])('is no part of a source: %s', async (text, begins) => {
    const all = text.replace(/[(),.—’-]/g, ' $& ').split(/\s+/)
    const source = all.slice(0, all.indexOf('said') - 1).join(' ')
    expect(source.startsWith(begins)).toBe(true)
    const found = { cue: 'said', source: [source], content: ['the dam holds'] }
    expect(await told(text, found)).toEqual([[['Seán O’Dálaigh, the harbour minister'], ['the dam holds']]])
  })

  it('is no part of a content', async () => {
    const found = { cue: 'said', source: ['Orla Venn'], content: ['VELDEN ( Herald ) - The dam holds'] }
    expect(await told('VELDEN (Herald) - The dam holds, Orla Venn said.', found)).toEqual([
      [['Orla Venn'], ['The dam holds']],
    ])
  })
})

describe('a source stands in one sentence', () => {
  it('of two the one that is nearer to the cue', async () => {
    const found = { cue: 'warned of', source: ['reporter Lena Dahl asked Venk . Venk'], content: ['a long winter'] }
    expect(await told('“Who pays?” reporter Lena Dahl asked Venk. Venk warned of a long winter.', found)).toEqual([
      [['Venk'], ['a long winter']],
    ])
  })

  it('the one before the cue, not the one before that', async () => {
    const found = { cue: 'denied', source: ['Ina . Holt'], content: ['it'] }
    expect(await told('The house was lent to Holt’s sister, Ina. Holt denied it.', found)).toEqual([[['Holt'], ['it']]])
  })

  it('also where its pieces are apart', async () => {
    const found = { cue: 'said', source: ['Ina', 'Holt'], content: ['it rained'] }
    expect(await told('They went to Ina. Then Holt said it rained.', found)).toEqual([[['Holt'], ['it rained']]])
  })

  it('and in another one than the cue where that has none', async () => {
    const found = { cue: 'said', source: ['Ina Holt'], content: ['“ It rained ”'] }
    expect(await told('The floor went to Ina Holt. “It rained” was all that was said.', found)).toEqual([
      [['Ina Holt'], ['“It rained”']],
    ])
  })
})

describe('who was told', () => {
  const that = 'that the pier was shut'
  it.each<[text: string, found: Recorded, source: string[], content: string[]]>([
    [
      'Lena Dahl was told by Oren Venk that the pier was shut.',
      { cue: 'was told', source: [], content: ['Lena Dahl', that] },
      ['Oren Venk'],
      [that],
    ],
    [
      'The pilots had been warned that the pier was shut.',
      { cue: 'had been warned', source: ['The pilots'], content: [that] },
      [],
      [that],
    ],
    [
      'The pilots were told on Monday by a spokesman for the port that the pier was shut.',
      { cue: 'were told', source: ['The pilots'], content: [that] },
      ['a spokesman for the port'],
      [that],
    ],
    [
      'The pilots were not informed by the port that the pier was shut.',
      { cue: 'informed', source: ['The pilots'], content: ['by the port that the pier was shut'] },
      ['the port'],
      [that],
    ],
    [
      '“The pier is shut,” the pilots were told by Oren Venk, the harbour master.',
      { cue: 'were told', source: ['the pilots'], content: ['“ The pier is shut , ”'] },
      ['Oren Venk'],
      ['“The pier is shut,”'],
    ],
    [
      'The pilots were told by phone that the pier was shut.',
      { cue: 'were told', source: ['The pilots'], content: [that] },
      [],
      [that],
    ],
    [
      'The pilots were told that the pier was shut by Oren Venk.',
      { cue: 'were told', source: ['The pilots'], content: [`${that} by Oren Venk`] },
      [],
      [`${that} by Oren Venk`],
    ],
    [
      'The pilots were asked about the pier by Oren Venk.',
      { cue: 'were asked about', source: ['The pilots'], content: ['the pier by Oren Venk'] },
      ['Oren Venk'],
      ['the pier'],
    ],
    [
      'The pilots were told to stand by the door.',
      { cue: 'were told', source: ['The pilots'], content: ['to stand by the door'] },
      [],
      ['to stand by the door'],
    ],
    [
      'Oren Venk was asked to name a pilot.',
      { cue: 'was asked', source: [], content: ['Oren Venk', 'to name a pilot'] },
      [],
      ['Oren Venk', 'to name a pilot'],
    ],
    [
      'Oren Venk told the pilots that the pier was shut.',
      { cue: 'told', source: ['Oren Venk'], content: [that] },
      ['Oren Venk'],
      [that],
    ],
  ])('is not who told it: %s', async (text, found, source, content) => {
    expect(await told(text, found)).toEqual([[source, content]])
  })

  it('nor inside another’s words', async () => {
    const outer = {
      cue: 'said',
      source: ['Lena Dahl'],
      content: ['she had been told by Oren Venk that the pier was shut'],
    }
    const inner = { cue: 'had been told', outer: false, source: ['she'], content: [that] }
    const text = 'Lena Dahl said she had been told by Oren Venk that the pier was shut.'
    expect((await told(text, outer, inner))[1]).toEqual([['Oren Venk'], [that]])
  })
})
