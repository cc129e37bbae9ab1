import { describe, expect, it } from 'vitest'
import { type Recorded, recordedEncoder } from '../../encoder/recorded.js'
import { makeStory } from '../../intake/story.js'
import { segment } from '../1-segment/segment.js'
import { read } from '../read.js'
import { findAnswered } from './answered.js'

const answeredIn = (sentence: string) =>
  findAnswered(segment(sentence)).map(({ source, cue, content }) => ({
    source: source.map((s) => sentence.slice(s.start, s.end)).join(' … '),
    cue: sentence.slice(cue.start, cue.end),
    content: sentence.slice(content.start, content.end).replace(/\.$/, ''),
  }))

describe('claims told by who answers them', () => {
  it.each([
    ['Venn denied charges that she had sold the pier.', '', 'charges', 'that she had sold the pier'],
    [
      'Venn flatly rejected accusations made by Mr. Odo Prell, the mayor, that she had sold it.',
      'Mr. Odo Prell, the mayor',
      'accusations',
      'that she had sold it',
    ],
    ['The guild dismissed Prell’s false claims that it had struck.', 'Prell’s', 'false claims', 'that it had struck'],
    ['Venn rejected his suggestion that the dam leaks, calling it idle.', 'his', 'suggestion', 'that the dam leaks'],
    ['Venn rejected Prell’s notion that the dam leaks.', 'Prell’s', 'notion', 'that the dam leaks'],
    ['An officer denied a newspaper report that nine had fled.', 'a newspaper', 'report', 'that nine had fled'],
    ['Venn dismissed a report in the Sarn Gazette that nine fled.', 'the Sarn Gazette', 'a report', 'that nine fled'],
    ['The mill declined to comment Monday on rumours that it would shut.', '', 'rumours', 'that it would shut'],
    ['He declined to confirm or deny rumours that she would go.', '', 'rumours', 'that she would go'],
    ['Prell pleaded not guilty to charges that he had robbed the mill.', '', 'charges', 'that he had robbed the mill'],
    ['Venn dismissed as untrue rumours and reports that she was ill.', '', 'rumours and reports', 'that she was ill'],
    ['Venn disputed Port Guild claims that the pier was sold.', 'Port Guild', 'claims', 'that the pier was sold'],
    ['Prell denied accusations of selling the pier.', '', 'accusations of', 'selling the pier'],
    ['Any suggestion that the port had known is entirely false.', '', 'Any suggestion', 'that the port had known'],
  ])('%s', (sentence, source, cue, content) => expect(answeredIn(sentence).at(-1)).toEqual({ source, cue, content }))

  it.each([
    ['a relative clause about the noun', 'Venn denied charges that were brought in May.'],
    ['one whose object the noun is', 'Venn denied the claims that Prell made in May.'],
    ['nobody’s notion', 'Venn rejected the notion that the dam leaks.'],
    ['no clause', 'Venn denied the charges against the mill.'],
    ['a verb', 'Venn denied it and claims that the dam holds.'],
    ['nothing that answers', 'The guild wrote reports that the dam leaks.'],
    ['what somebody else does between', 'Venn denied it when the guild made claims that the dam leaks.'],
    ['a claim that the story itself calls so', 'Venn tells of the debunked claim that the dam leaks.'],
    ['a judgement that is the claim', 'The charge that the guild was unfair is old.'],
    ['what is asked about it', 'Venn answered questions about claims that the dam leaks.'],
    ['a thing of that name', 'Venn rejected charges of forty crowns.'],
  ])('%s: %s', (_, sentence) => expect(answeredIn(sentence)).toEqual([]))

  it('looks through hostile text in time', () => {
    for (const part of [
      'denied claims by ',
      'denied a ',
      'reports that was ',
      'claims of ',
      'denied as x and y ',
      'a. ',
    ])
      expect(answeredIn(part.repeat(8000)).length).toBeLessThan(8001)
  })
})

async function told(text: string, found: readonly Recorded[]) {
  const { statements, disputes, actors } = await read(makeStory(text), recordedEncoder(found))
  const words = (spans: readonly { words: string }[]) => spans.map((s) => s.words).join(' … ')
  const name = (id: string | null) => actors.find((a) => a.id === id)?.name ?? null
  return {
    statements: statements.map((s) => [words(s.cue), words(s.content), name(s.speaker), s.act]),
    within: statements.map((s) => statements.findIndex((t) => t.id === s.within)),
    disputes: disputes.map((d) => [name(d.by), statements.findIndex((s) => s.id === d.statement)]),
  }
}

describe('a claim within its denial', () => {
  const text = 'Orla Venn denied accusations by Odo Prell that she had sold the pier.'
  const content = 'accusations by Odo Prell that she had sold the pier'

  it('is a statement of its own, which the denial is set against', async () =>
    expect(await told(text, [{ cue: 'denied', source: ['Orla Venn'], content: [content] }])).toEqual({
      statements: [
        ['denied', content, 'Orla Venn', 'deny'],
        ['accusations', 'that she had sold the pier', 'Odo Prell', 'accuse'],
      ],
      within: [-1, 0],
      disputes: [['Orla Venn', 1]],
    }))

  it('is told once', async () => {
    const inner = { cue: 'accusations', outer: false, source: ['Odo Prell'], content: ['that she had sold the pier'] }
    const found = await told(text, [{ cue: 'denied', source: ['Orla Venn'], content: [content] }, inner])
    expect(found.statements).toHaveLength(2)
  })

  it('is none where nobody’s words hold it', async () => expect((await told(text, [])).statements).toEqual([]))

  it('is what a preposition was found to hold', async () => {
    const tale = 'The mill declined to comment Monday on rumours that it would shut.'
    const found = await told(tale, [
      { cue: 'declined to comment', source: ['The mill'], content: ['that it would shut'] },
      { cue: 'on', source: [], content: ['rumours that it would shut'] },
    ])
    expect(found.statements.map(([cue, words]) => [cue, words])).toEqual([
      ['declined to comment', 'rumours that it would shut'],
      ['rumours', 'that it would shut'],
    ])
  })
})
