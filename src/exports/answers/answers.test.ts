import { describe, expect, it } from 'vitest'
import type { Answer, AnswerRow, AnswerStory, StatementAnswer } from '../../model/answer.js'
import { sentenceAround } from './around.js'
import { cellsOf, columnsOf } from './cells.js'
import { csv } from './csv.js'
import { ANSWERS, beforeEmbargo } from './index.js'
import { linkTo } from './link.js'
import { markdown } from './markdown.js'
import { text } from './text.js'

const story: AnswerStory = {
  id: 'n0123456789ab',
  revision: 1,
  title: 'Bridge *opens*',
  publisher: 'The Tannick Post',
  day: '2031-04-01',
  url: 'https://tannick-post.example/bridge',
  place: '/stories/bridge.txt',
}

const said = (fields: Partial<StatementAnswer> = {}): StatementAnswer => {
  const words = fields.words ?? 'the bridge was safe'
  return {
    type: 'statement',
    id: 's0123456789ab',
    speaker: 'Orla Venk',
    role: 'Mayor',
    source: 'she',
    cue: 'said',
    words,
    form: 'indirect',
    act: 'say',
    silence: null,
    negated: false,
    certainty: 'certain',
    distance: 'plain',
    repeated: false,
    saidAt: null,
    day: '2031-04-01',
    status: [],
    confidence: 0.9,
    by: 'model:reader-1',
    corrected: [],
    context: { before: 'It rained. Later she said ', after: '. Nobody asked.' },
    citations: [{ story: story.id, revision: 1, span: { start: 26, end: 26 + words.length }, words }],
    story,
    ...fields,
  }
}

const answer = (...rows: readonly AnswerRow[]): Answer => ({
  operation: 'search',
  asked: { query: 'bridge' },
  rows,
  total: null,
  notes: [],
})
const plain = { width: 80, colour: false }

describe('text', () => {
  it('puts no marks around words that have none', () => {
    const shown = text(answer(said()), plain)
    expect(shown).toBe(`2031-04-01 · Orla Venk, Mayor — said
  the bridge was safe
  in: Later she said the bridge was safe.
  say · indirect · s0123456789ab · n0123456789ab/1:26-45
  The Tannick Post · 2031-04-01 · Bridge *opens*
  https://tannick-post.example/bridge
`)
  })

  it.each<[string, Partial<StatementAnswer>, string]>([
    ['whoever is not told', { speaker: null, source: 'they' }, 'they (not told who) — said'],
    [
      'a source without words',
      { speaker: null, source: null, cue: 'reportedly' },
      'a source that is not named — reportedly',
    ],
    ['a colon that is no word', { cue: ':' }, 'Orla Venk, Mayor\n'],
  ])('names %s', (_, fields, head) => expect(text(answer(said(fields)), plain)).toContain(head))

  it('lets no story steer the terminal', () => {
    const shown = text(answer(said({ words: 'wipe\u001b[2J\u202eit', speaker: 'A\u0007B' })), plain)
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('never breaks an address', () => {
    const url = `https://tannick-post.example/${'long-'.repeat(30)}`
    expect(text(answer(said({ story: { ...story, url } })), { width: 40, colour: false })).toContain(`\n  ${url}\n`)
  })

  it('tells the line of a file where there is no address', () => {
    const row = said({ story: { ...story, url: null } })
    expect(text(answer(row), { ...plain, lineOf: () => 7 })).toContain('\n  /stories/bridge.txt:7\n')
    expect(text(answer(row), { ...plain, lineOf: () => null })).toContain('\n  /stories/bridge.txt\n')
  })
})

describe('the sentence around words', () => {
  it.each([
    ['as far as it goes', 'It rained. She said ', '. Then all left.', 'She said it was so.'],
    ['cut where the context is', `${'so '.repeat(28)}`, ' and on.', `… ${'so '.repeat(28)}it was so and on.`],
    ['not beyond a paragraph', 'A headline\n\nShe said ', '\n\nMore', 'She said it was so'],
  ])('%s', (_, before, after, expected) => expect(sentenceAround('it was so', { before, after })).toBe(expected))

  it('is nothing where it says no more', () => {
    expect(sentenceAround('It was so', { before: 'Before. ', after: '.' })).toBeNull()
    expect(sentenceAround('It was so', null)).toBeNull()
  })
})

describe('a link', () => {
  it('leads to the words', () =>
    expect(linkTo(said({ words: 'a well-known, safe bridge' }))).toBe(
      'https://tannick-post.example/bridge#:~:text=a%20well%2Dknown%2C%20safe%20bridge',
    ))

  it('names long words by their ends', () => {
    const link = linkTo(
      said({
        words: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
      }),
    )
    expect(link).toMatch(/text=one%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen$/)
  })

  it('is none where there is no page of the web', () => {
    expect(linkTo(said({ story: { ...story, url: null } }))).toBeNull()
    expect(linkTo(said({ story: { ...story, url: 'javascript:alert(1)' } }))).toBeNull()
  })
})

describe('Markdown', () => {
  it('takes nothing of a story for markup', () => {
    const shown = markdown(answer(said({ words: '1. <b>[x](y)</b> & `so`' })))
    expect(shown).toContain('> 1\\. \\<b\\>\\[x\\](y)\\</b\\> \\& \\`so\\`')
    expect(shown).toContain('[The Tannick Post · 2031-04-01 · Bridge \\*opens\\*](<https://')
  })
})

describe('CSV', () => {
  it('is no formula for a spreadsheet, and keeps marks and lines', () => {
    const shown = csv(answer(said({ words: '=1+1', speaker: 'Venk, "O"\nII' })))
    expect(shown).toContain(`,'=1+1,`)
    expect(shown).toContain('"Venk, ""O""\nII"')
  })

  it('has a column for every cell of every kind of row', () => {
    expect(Object.keys(cellsOf(said()))).toEqual(columnsOf(['statement']))
    expect(csv(answer(), { kinds: ['shift'] })).toMatch(
      /^type,id,actor,issue,from,to,day,spans,story,.*,url,place\r\n$/,
    )
  })
})

describe('an embargo', () => {
  it('keeps rows out of what leaves, and headlines out of what is told of an actor', () => {
    const held = { ...story, embargoedUntil: '2199-01-01T00:00:00Z' }
    const actor = {
      type: 'actor',
      name: 'Orla Venk',
      kind: 'person',
      roles: [],
      country: null,
      statements: 2,
      alsoNamed: [],
    } as const
    const shown = beforeEmbargo(answer(said(), said({ story: held }), { ...actor, stories: [held, story] }))
    expect(shown.rows).toEqual([said(), { ...actor, stories: [story] }])
    expect(shown.notes).toEqual(['1 of stories under embargo left out.'])
    expect(ANSWERS.filter(({ leaves }) => leaves).map(({ name }) => name)).toEqual(['jsonl', 'csv', 'md'])
  })
})
