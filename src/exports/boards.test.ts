import { describe, expect, it } from 'vitest'
import type { Actor } from '../model/actor.js'
import type { Reading } from '../model/reading.js'
import { type Citation, cite } from '../model/span.js'
import type { Story } from '../model/story.js'
import { boardsOf } from './boards.js'
import { html } from './html.js'
import { terminal } from './terminal.js'

const TEXT = [
  'Premier Odda Prell gave the miners until Monday to leave the pit, or she would send the guard.',
  'At least 23 people were hurt in the pit on 3 May, the miners said. The guard disputed that.',
  'Prell moved from talks to force.',
].join('\n\n')

const find = (words: string): Citation => {
  const start = TEXT.indexOf(words)
  return cite(TEXT, { start, end: start + words.length })
}

const actor = (id: string, name: string): Actor => ({
  id,
  name,
  kind: 'person',
  roles: [],
  country: null,
  mentions: [],
  standsFor: null,
})

const READING: Reading = {
  schema: 'onrecord/1',
  story: {
    id: 'n1',
    revision: 1,
    title: null,
    dateline: null,
    published: null,
    publisher: null,
    byline: null,
    url: null,
    anchor: '2031-05-04',
    language: 'en',
    sha256: '0',
    coverage: { units: TEXT.length, words: 40, windows: 1, read: [], unread: [] },
  },
  actors: [actor('a1', 'Odda Prell'), actor('a2', 'the <miners>'), actor('a3', 'the guard')],
  times: [],
  statements: [
    {
      id: 's1',
      story: 'n1',
      source: [find('the miners')],
      cue: [find('said')],
      content: [find('At least 23 people were hurt in the pit on 3 May')],
      form: 'indirect',
      speaker: 'a2',
      role: null,
      act: 'say',
      silence: null,
      negated: false,
      certainty: 'certain',
      distance: 'plain',
      repeated: false,
      saidAt: { value: '2031-05-04', grain: 'day', words: null, span: null, anchor: null, implied: [] },
      to: null,
      via: null,
      within: null,
      status: [{ kind: 'disputed', by: 'a3', statement: null, span: find('disputed') }],
      about: [],
      confidence: 0.9,
      by: 'model:sample',
    },
  ],
  dues: [
    {
      id: 'd1',
      kind: 'deadline',
      by: 'a2',
      to: 'a1',
      what: [find('leave the pit')],
      negated: false,
      due: {
        value: '2031-05-05',
        grain: 'day',
        words: 'Monday',
        span: find('Monday'),
        anchor: 'given',
        implied: ['year', 'month', 'day'],
      },
      condition: null,
      consequence: find('send the guard'),
      statement: null,
      outcomes: [],
      state: 'open',
      maker: 'rule:sample',
    },
  ],
  events: [
    {
      id: 'e1',
      kind: 'accident',
      plover: { event: 'ASSAULT', mode: null, context: [], auxiliary: ['negation'], actors: [], recipients: [] },
      trigger: find('hurt'),
      participants: [{ actor: 'a2', part: 'target' }],
      place: 'the pit',
      time: {
        value: '2031-05-03',
        grain: 'day',
        words: '3 May',
        span: find('3 May'),
        anchor: 'given',
        implied: ['year'],
      },
      figures: [
        {
          value: 23,
          low: 23,
          high: null,
          unit: null,
          of: 'people hurt',
          words: 'At least 23 people',
          span: find('At least 23 people'),
          giver: 'a2',
        },
      ],
      accordingTo: ['s1'],
      maker: 'rule:sample',
    },
  ],
  coded: [],
  disputes: [
    {
      id: 'x1',
      statement: 's1',
      by: 'a3',
      kind: 'disputes',
      span: find('disputed'),
      counter: null,
      maker: 'rule:sample',
    },
  ],
  shifts: [
    {
      id: 'h1',
      actor: 'a1',
      issue: null,
      from: find('talks'),
      to: find('force'),
      at: null,
      span: find('moved'),
      statements: [],
      maker: 'rule:sample',
    },
  ],
  diagnostics: [],
}

const STORY = { ...READING.story, text: TEXT } as unknown as Story
const OPTIONS = { many: false, width: 100, colour: false, place: 'pit.txt', firstLine: 1 }

describe('what is told beside statements', () => {
  it('has a row for each thing, with the story’s words', () => {
    expect(
      boardsOf(READING).map(({ title, rows }) => [title, rows.map(({ head, text }) => `${head} | ${text}`)]),
    ).toEqual([
      ['Due', ['deadline · due 2031-05-05 (“Monday”) · open | the <miners>, set by Odda Prell: leave the pit']],
      ['Happened', ['accident · 2031-05-03 (“3 May”) · the pit | the <miners> (target): “hurt”']],
      ['Disputed', ['statement 1 | the guard disputes it: “disputed”']],
      ['Shifts', ['shift | Odda Prell: from “talks” to “force”']],
    ])
  })

  it('says who tells it, and from whom a figure is', () => {
    const [due, event] = boardsOf(READING).map(({ rows }) => rows[0]!.notes)
    expect(due).toEqual(['else “send the guard”', 'told by the story'])
    expect(event).toEqual([
      '“At least 23 people” = 23 to more, says the <miners>',
      'PLOVER ASSAULT negation',
      'according to statement 1',
    ])
  })

  it('says what became of what is due, and who reports it', () => {
    const outcome = { state: 'withdrawn', span: find('talks'), statement: 's1', maker: 'rule:sample' } as const
    const dues = READING.dues.map((due) => ({ ...due, outcomes: [outcome, { ...outcome, statement: null }] }))
    expect(boardsOf({ ...READING, dues })[0]!.rows[0]!.notes).toEqual([
      'else “send the guard”',
      'withdrawn: “talks”, statement 1',
      'withdrawn: “talks”, told by the story',
      'told by the story',
    ])
  })

  it('leaves out boards without rows', () => {
    expect(boardsOf({ ...READING, dues: [], events: [], disputes: [], shifts: [] })).toEqual([])
  })

  it('stands below the statements on the terminal, each with its place', () => {
    const shown = terminal.render(READING, STORY, OPTIONS)
    expect(shown).toContain('said 2031-05-04 · disputed by the guard')
    expect(shown.slice(shown.indexOf('\nDisputed'))).toBe(
      '\nDisputed\n  statement 1\n  the guard disputes it: “disputed”\n  3:78\n\nShifts\n  shift\n  Odda Prell: from “talks” to “force”\n  5:7\n',
    )
  })

  it('stands below the story on a page, each with a link to its words', () => {
    const page = html.render(READING, STORY, OPTIONS)
    for (const id of ['d1', 'e1', 'x1', 'h1']) {
      expect(page).toContain(`href="#words-${id}"`)
      expect(page.match(new RegExp(`id="words-${id}"`, 'g'))).toHaveLength(1)
    }
    expect(page).toContain('<h2>Due</h2>')
    expect(page).toContain('the &lt;miners&gt;, set by Odda Prell')
    expect(page).not.toContain('<miners>')
  })
})
