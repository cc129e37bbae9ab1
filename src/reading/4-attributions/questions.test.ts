import { expect, it } from 'vitest'
import { type Recorded, recordedEncoder } from '../../encoder/recorded.js'
import { makeStory } from '../../intake/story.js'
import { read } from '../read.js'

async function contents(text: string, ...found: Recorded[]): Promise<readonly string[][]> {
  const { statements } = await read(makeStory(text), recordedEncoder(found))
  return statements.map((s) => s.content.map((c) => c.words))
}

it.each<[text: string, cue: string, source: string[]]>([
  ['Did the minister say the dam holds?', 'say', ['the minister']],
  ['Has anyone ever publicly said the dam holds?', 'said', ['anyone']],
  ['But why would Orla Venn insist the dam holds?', 'insist', ['Orla Venn']],
  ['Did the minister of ports say the dam holds?', 'say', []],
  ['Who said the dam holds?', 'said', ['Who']],
  ['Did the minister really say the dam holds?!', 'say', ['the minister']],
  ['Did the minister say the dam holds? It rained.', 'say', ['the minister']],
])('nobody has said what the story asks: %s', async (text, cue, source) => {
  expect(await contents(text, { cue, source, content: ['the dam holds'] })).toEqual([])
})

it.each<[text: string, cue: string, source: string[]]>([
  ['Does it matter that the minister said the dam holds?', 'said', ['the minister']],
  ['Does it matter that the minister said the dam holds?', 'said', []],
  ['“Did the minister say the dam holds?” Venn asked.', 'say', ['the minister']],
  ['Would the pier, the minister said, the dam holds?', 'said', ['the minister']],
  ['Could Venn’s promise that the dam holds be kept?', 'promise that', ['Venn']],
  ['Could Venn’s promise that the dam holds be kept?', 'promise that', ['Venn ’ s']],
  ['Is the promise that the dam holds kept?', 'promise that', []],
  ['The minister said the dam holds.', 'said', ['The minister']],
])('but what it tells, or somebody asks, stands: %s', async (text, cue, source) => {
  expect(await contents(text, { cue, source, content: ['the dam holds'] })).toEqual([['the dam holds']])
})

it('unquoted content ends with its question', async () => {
  const found = { cue: 'asked', source: ['Venn'], content: ['who would pay ? “ Leave now ! ”'] }
  expect(await contents('Venn asked who would pay? “Leave now!” Then it rained.', found)).toEqual([['who would pay?']])
})

it('a question that comes before its cue is left whole', async () => {
  const found = { cue: 'asked', source: ['Venn'], content: ['“ Who pays ? We do ? ”'] }
  expect(await contents('“Who pays? We do?” Venn asked.', found)).toEqual([['“Who pays? We do?”']])
})
