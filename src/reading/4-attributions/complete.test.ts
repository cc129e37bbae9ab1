import { describe, expect, it } from 'vitest'
import { type Recorded, recordedEncoder } from '../../encoder/recorded.js'
import { makeStory } from '../../intake/story.js'
import { segment } from '../1-segment/segment.js'
import { read } from '../read.js'
import { completeContents } from './complete.js'

type Case = readonly [name: string, text: string, found: Recorded, content: readonly string[]]

const venn = (content: readonly string[], cue = 'said'): Recorded => ({ cue, source: ['Venn'], content })

it.each<Case>([
  [
    'a clause that breaks off',
    'Venn said the dam and the mill had what he called “a future” in Sarn. It rained.',
    venn(['the dam and the mill']),
    ['the dam and the mill had what he called “a future” in Sarn'],
  ],
  ['no further than a mark', 'Venn said the dam, which is old, would hold.', venn(['the dam']), ['the dam']],
  ['no further than a preposition', 'Venn said the dam holds in a letter.', venn(['the dam holds']), ['the dam holds']],
  ['only a verb that takes a clause', 'Venn’s promise of help was late.', venn(['help'], 'promise of'), ['help']],
  [
    'a verb after the cue',
    'The old dam, Venn said, would hold until May.',
    venn(['The old dam']),
    ['The old dam', 'would hold until May'],
  ],
  [
    'a clause that leads up to the rest',
    'With the river in flood, Venn said, the mill has closed.',
    venn(['With the river in flood']),
    ['With the river in flood', 'the mill has closed'],
  ],
  [
    'a subject without its verb',
    'The lead, Venn said, stands at 412 votes.',
    venn(['The lead']),
    ['The lead', 'stands at 412 votes'],
  ],
  [
    'nothing after a whole clause',
    'The dam will hold, Venn said, pointing to the mill.',
    venn(['The dam will hold']),
    ['The dam will hold'],
  ],
  [
    'no gloss at its end',
    'Venn said the dam would hold the lake, which is deep.',
    venn(['the dam would hold the lake , which is deep']),
    ['the dam would hold the lake'],
  ],
  ['what stands before, in a headline', 'River deal is close, Venn says', venn([], 'says'), ['River deal is close']],
  [
    'all of a quotation whose end it has',
    '“It rained. We left,” Venn said.',
    venn(['We left , ”']),
    ['“It rained. We left,”'],
  ],
  [
    'a quotation that nobody else says',
    '“We waited,” Venn said. “Then we left.”',
    venn(['“ We waited , ”']),
    ['“We waited,”', '“Then we left.”'],
  ],
  [
    'no quotation inside a sentence of the story',
    '“We waited,” Venn said. They had “a key” too.',
    venn(['“ We waited , ”']),
    ['“We waited,”'],
  ],
  [
    'no indirect speech of another paragraph',
    'Lamps were lit at every table.\n\nTurnout was high, Venn said.',
    venn(['Lamps were lit at every table', 'Turnout was high']),
    ['Turnout was high'],
  ],
  [
    'no more than the words before a relative clause with a cue of its own',
    'Venn said the war began with “a trick”, which Sarn said was cheap.',
    venn(['the war began with “ a trick ” , which Sarn said was cheap']),
    ['the war began with “a trick”'],
  ],
])('%s', async (name, text, found, content) => {
  const other: Recorded[] = name.includes('relative')
    ? [{ cue: 'said#2', source: ['Sarn'], content: ['was cheap'] }]
    : []
  const { statements } = await read(makeStory(text), recordedEncoder([found, ...other]))
  const first = statements.find((s) => s.source[0]?.words === 'Venn')
  expect(first?.content.map((c) => c.words)).toEqual(content)
})

it('has the ship, and no source, in “the ship is expected to sail”', async () => {
  const found = [{ cue: 'is expected', source: ['The ship'], content: ['to sail'] }]
  const { statements } = await read(makeStory('The ship is expected to sail.'), recordedEncoder(found))
  expect(statements[0]).toMatchObject({ source: [], content: [{ words: 'The ship' }, { words: 'to sail' }] })
})

it('asserts nothing inside what is asked', async () => {
  const found = [
    { cue: 'asked', source: ['Venn'], content: ['if Sarn wants war'] },
    { cue: 'wants', outer: false, source: ['Sarn'], content: ['war'] },
  ]
  const { statements } = await read(makeStory('Venn asked if Sarn wants war.'), recordedEncoder(found))
  expect(statements.map((s) => s.cue[0]!.words)).toEqual(['asked'])
})

it('takes a signed quotation for a statement without a cue', async () => {
  const { statements } = await read(
    makeStory('“It was one fog away.” – Orla Venn, ferryman\n\nIt rained.'),
    recordedEncoder([]),
  )
  expect(statements).toMatchObject([
    {
      cue: [],
      source: [{ words: 'Orla Venn, ferryman' }],
      content: [{ words: '“It was one fog away.”' }],
      by: 'rule:attributions/pull-quote',
    },
  ])
})

it('makes a silence of a cue without content, and nothing of another', async () => {
  const text = 'The mayor could not be reached for comment. Venn had spoken.'
  const { statements } = await read(
    makeStory(text),
    recordedEncoder([
      { cue: 'could', outer: false, source: ['The mayor'], content: [] },
      { cue: 'had spoken', source: ['Venn'], content: [] },
    ]),
  )
  expect(statements).toHaveLength(1)
  expect(statements[0]).toMatchObject({
    source: [{ words: 'The mayor' }],
    cue: [{ words: 'could not be reached for comment' }],
    content: [],
    by: 'rule:encode/unreached',
  })
})

describe('a silence', () => {
  const silence = (content: string[]) => ({ cue: 'made no immediate comment', source: ['The port'], content })

  it('has no quotation of another sentence', async () => {
    const text = 'The port made no immediate comment. “We are sure.” It rained.'
    const { statements } = await read(makeStory(text), recordedEncoder([silence(['“ We are sure . ”'])]))
    expect(statements).toMatchObject([{ cue: [{ words: 'made no immediate comment' }], content: [] }])
  })

  it('nor one that nobody is said to have said', async () => {
    const text = 'The port made no immediate comment on “the list”. “We are sure.”'
    const { statements } = await read(makeStory(text), recordedEncoder([silence(['“ the list ”'])]))
    expect(statements.map((s) => s.content.map((c) => c.words))).toEqual([['“the list”']])
  })
})

it('looks only near the end of each content, however long the sentence', () => {
  let looked = 0
  const cost = (statements: number) => {
    const text = segment('Venn said the old dam held '.repeat(statements))
    const outer = Array.from({ length: statements }, (_, i) => {
      const at = i * 'Venn said the old dam held '.length
      const cue = [{ start: at + 5, end: at + 9 }]
      return {
        get source() {
          looked++
          return [{ start: at, end: at + 4 }]
        },
        cue,
        content: [{ start: at + 10, end: at + 13 }],
        silent: false,
        within: null,
      }
    })
    looked = 0
    completeContents(text, outer)
    expect(text.sentences).toHaveLength(1)
    expect(outer.every((a) => a.content[0]!.end - a.content[0]!.start === 'the old dam held'.length)).toBe(true)
    return looked
  }
  const small = cost(50)
  expect(cost(200)).toBeLessThanOrEqual(4 * small)
})

it('takes the clause round "reportedly" for its content', async () => {
  const text = 'The envoy had reportedly named Saturday as the last day, and left.'
  const found = [{ cue: 'reportedly', source: [], content: ['The envoy'] }]
  const { statements } = await read(makeStory(text), recordedEncoder(found))
  expect(statements.map((s) => [s.cue, s.source, s.content].map((spans) => spans.map((c) => c.words)))).toEqual([
    [['reportedly'], [], ['The envoy had', 'named Saturday as the last day']],
  ])
})
