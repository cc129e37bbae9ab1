import { describe, expect, it } from 'vitest'
import { type Recorded, recordedEncoder } from '../../encoder/recorded.js'
import { makeStory } from '../../intake/story.js'
import { read } from '../read.js'
import { isSelfReport } from './self-report.js'

type Line = { source: string; cue: string; content: string; form: string; within: number | null }

/** What stage 4 makes of what the model is said to have found. Marks are words of their own, parted by spaces, in `found`. */
async function statementsOf(text: string, found: readonly Recorded[]): Promise<Line[]> {
  const { statements } = await read(makeStory(text), recordedEncoder(found))
  const words = (spans: readonly { words: string }[]) => spans.map((s) => s.words).join(' … ')
  return statements.map((s) => ({
    source: words(s.source),
    cue: words(s.cue),
    content: words(s.content),
    form: s.form,
    within: s.within === null ? null : statements.findIndex((t) => t.id === s.within),
  }))
}

describe('a verb that takes a thing', () => {
  const told = (text: string, cue: string) => statementsOf(text, [{ cue, source: ['Venn'], content: [] }])

  it('has the noun phrase after it where nothing was found', async () => {
    expect((await told('Venn condemned the raid on Sarn and left.', 'condemned'))[0]?.content).toBe('the raid on Sarn')
  })

  it.each([
    ['Venn condemned quietly what was done.', 'condemned'],
    ['Venn said the raid was over.', 'said'],
  ])('and else nothing: %s', async (text, cue) => expect(await told(text, cue)).toEqual([]))
})

describe('spans of content', () => {
  it('holds the marks, and the comma inside them, but not the sentence’s own stop', async () => {
    const text = '“The dam holds,” Orla Venn said.'
    const found = [{ cue: 'said', source: ['Orla Venn'], content: ['The dam holds'] }]
    expect(await statementsOf(text, found)).toEqual([
      { source: 'Orla Venn', cue: 'said', content: '“The dam holds,”', form: 'direct', within: null },
    ])
  })

  it('leaves out separators at the edges, but not the point of an abbreviation', async () => {
    const text = 'Venn said, the dam in the U.N. Then she left.'
    const found = [{ cue: 'said', source: ['Venn'], content: [', the dam in the U . N .'] }]
    expect((await statementsOf(text, found))[0]!.content).toBe('the dam in the U.N.')
  })

  it('fills a hole of a few words, not one where the cue stands', async () => {
    const text = 'Venn said the dam in old Sarn would never ever break.'
    const one = [{ cue: 'said', source: ['Venn'], content: ['the dam', 'would never ever break'] }]
    expect((await statementsOf(text, one))[0]!.content).toBe('the dam in old Sarn would never ever break')
    const split = [{ cue: 'said', source: ['Venn'], content: ['The dam', 'will hold'] }]
    expect((await statementsOf('The dam, Venn said, will hold.', split))[0]!.content).toBe('The dam … will hold')
  })
})

describe('form', () => {
  it('is mixed where a word stands outside the marks, indirect without any', async () => {
    const found = [{ cue: 'said', source: ['Venn'], content: ['it was “ a trick ”'] }]
    expect((await statementsOf('Venn said it was “a trick”.', found))[0]!.form).toBe('mixed')
    const plain = [{ cue: 'said', source: ['Venn'], content: ['it was a trick'] }]
    expect((await statementsOf('Venn said it was a trick.', plain))[0]!.form).toBe('indirect')
  })
})

describe('doubles', () => {
  const text = 'Venn said in a post on the wall that the dam holds, and Sarn agreed.'
  const said = { cue: 'said', source: ['Venn'], content: ['that the dam holds'] }
  const kept = async (...others: Recorded[]) =>
    (await statementsOf(text, [said, ...others])).map((s) => [s.source, s.cue])

  it.each([[['Venn']], [[]]])('of one source, or none, are one statement with the verb: %j', async (source) => {
    const other = { cue: 'post', source, content: ['that the dam holds'] }
    expect(await kept(other)).toEqual([['Venn', 'said']])
  })

  it('of two sources are two', async () => {
    const other = { cue: 'agreed', source: ['Sarn'], content: ['that the dam holds'] }
    expect(await kept(other)).toEqual([
      ['Venn', 'said'],
      ['Sarn', 'agreed'],
    ])
  })

  it('leave what stood inside them inside the one that is kept', async () => {
    const nesting = 'Venn said in a post that Sarn thinks the dam holds.'
    const found = [
      { cue: 'said', source: ['Venn'], content: ['that Sarn thinks the dam holds'] },
      { cue: 'post', source: [], content: ['that Sarn thinks the dam holds'] },
      { cue: 'thinks', outer: false, source: ['Sarn'], content: ['the dam holds'] },
    ]
    expect((await statementsOf(nesting, found)).map((s) => [s.cue, s.within])).toEqual([
      ['said', null],
      ['thinks', 0],
    ])
  })
})

describe('nesting', () => {
  const text = 'Orla Venn said that King Sarn had told her the road was safe.'
  const outer = { cue: 'said', source: ['Orla Venn'], content: ['that King Sarn had told her the road was safe'] }
  const inner = { cue: 'had told', outer: false, source: ['King Sarn'], content: ['the road was safe'] }

  it('puts a statement within the smallest one whose content holds its cue', async () => {
    expect((await statementsOf(text, [outer, inner])).map((s) => [s.cue, s.within])).toEqual([
      ['said', null],
      ['had told', 0],
    ])
  })

  it('drops what only the nested head finds in the story’s own voice', async () => {
    expect(await statementsOf(text, [inner])).toEqual([])
  })

  it('judges a nested form by the marks inside the outer one', async () => {
    const quoted = '“My aunt said the road was safe,” Venn said.'
    const found = [
      { cue: 'said#2', source: ['Venn'], content: ['My aunt said the road was safe'] },
      { cue: 'said', outer: false, source: ['My aunt'], content: ['the road was safe'] },
    ]
    expect((await statementsOf(quoted, found)).map((s) => s.form)).toEqual(['direct', 'indirect'])
  })

  it('holds a naming that it broke off before', async () => {
    const naming = 'Venn said she and the King reached what he called “a truce” in Sarn.'
    const found = [
      { cue: 'said', source: ['Venn'], content: ['she and the King'] },
      { cue: 'called', source: ['he'], content: ['“ a truce ”'] },
    ]
    expect((await statementsOf(naming, found)).map((s) => [s.content, s.within])).toEqual([
      ['she and the King reached what he called “a truce” in Sarn', null],
      ['“a truce”', 0],
    ])
  })

  it('has no statement where the cue is a copula', async () => {
    const copula = 'Venn said the mill was not so sure.'
    const found = [
      { cue: 'said', source: ['Venn'], content: ['the mill was not so sure'] },
      { cue: 'was not so', outer: false, source: ['the mill'], content: ['sure'] },
    ]
    expect((await statementsOf(copula, found)).map((s) => s.cue)).toEqual(['said'])
  })

  it('keeps a self-report as one statement', () => {
    expect(isSelfReport('he', 'expects', false)).toBe(true)
    expect(isSelfReport('I', 'said', true)).toBe(true)
    expect(isSelfReport('he', 'had instructed', false)).toBe(false)
    expect(isSelfReport('King Sarn', 'thinks', false)).toBe(false)
  })
})
