import { describe, expect, it } from 'vitest'
import { foundStatement } from '../../../test/found-statement.js'
import { foundTime } from '../../../test/found-time.js'
import type { Act } from '../../model/act.js'
import type { ActorKind, FoundActor } from '../../model/actor.js'
import type { Span } from '../../model/span.js'
import { segment } from '../1-segment/segment.js'
import { findDues } from './find-dues.js'

const TODAY = '2031-05-12'

type Said = {
  readonly cue: string
  readonly content: string | readonly string[]
  readonly act: Act
  readonly speaker: string | null
  readonly saidAt?: string
  readonly within?: number
  readonly silence?: 'not-said'
}

type Told = {
  readonly text: string
  readonly said?: readonly Said[]
  /** Names and kinds of actors; the country after a slash. */
  readonly actors?: Readonly<Record<string, ActorKind | `${ActorKind}/${string}`>>
  /** Words of times and their values; a duration where the value opens with P. */
  readonly times?: Readonly<Record<string, string>>
}

/** What is due in a story whose statements, actors and times are given by their words. */
function read({ text, said = [], actors = {}, times = {} }: Told) {
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the story: ${words}`)
    return { start, end: start + words.length }
  }
  const found = Object.entries(actors).map(([name, kind]): FoundActor => {
    const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
      span: { start: index, end: index + name.length },
      form: 'name' as const,
      by: 'rule:test/marked' as const,
    }))
    const [is, country] = kind.split('/')
    return { name, kind: is as ActorKind, roles: [], country: country ?? null, mentions, standsFor: null }
  })
  const index = (name: string | null) => (name === null ? null : found.findIndex((a) => a.name === name))
  const statements = said.map((s) =>
    foundStatement({
      source: s.speaker === null ? [] : [at(s.speaker)],
      cue: [at(s.cue)],
      content: [s.content].flat().map(at),
      within: s.within ?? null,
      speaker: index(s.speaker),
      act: s.act,
      silence: s.silence ?? null,
      saidAt:
        s.saidAt === undefined ? null : { value: s.saidAt, grain: 'day', span: null, anchor: 'given', implied: [] },
    }),
  )
  const when = Object.entries(times)
    .map(([words, value]) =>
      foundTime({
        span: at(words),
        type: value.startsWith('P') ? 'DURATION' : 'DATE',
        value,
        implied: /day$/.test(words) ? ['year', 'month', 'day'] : /^\d+ \p{L}+$/u.test(words) ? ['year'] : [],
      }),
    )
    .sort((a, b) => a.span.start - b.span.start)
  const cast = { actors: found, speakers: statements.map((s) => s.speaker), diagnostics: [] }
  const words = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end))
  return findDues(segment(text), statements, cast, when, TODAY).map((due) => ({
    kind: due.kind,
    by: due.by === null ? null : found[due.by]!.name,
    to: due.to === null ? null : found[due.to]!.name,
    what: due.what.map(words),
    negated: due.negated,
    due: due.due?.value ?? null,
    dueWords: words(due.due?.span ?? null),
    condition: words(due.condition),
    consequence: words(due.consequence),
    statement: due.statement,
  }))
}

describe('deadlines', () => {
  it('that one sets on another, told by a third', () => {
    const dues = read({
      text: 'Harrow said on Friday that Vell had given Tannick until Monday to open the lock to Ulm.',
      actors: { Harrow: 'person', Vell: 'person', Tannick: 'person' },
      times: { Friday: '2031-05-09', Monday: '2031-05-19' },
      said: [
        {
          cue: 'said',
          content: 'that Vell had given Tannick until Monday to open the lock to Ulm',
          act: 'say',
          speaker: 'Harrow',
          saidAt: '2031-05-09',
        },
      ],
    })
    expect(dues).toEqual([
      {
        kind: 'deadline',
        by: 'Tannick',
        to: 'Vell',
        what: ['open the lock to Ulm'],
        negated: false,
        due: '2031-05-12',
        dueWords: 'Monday',
        condition: null,
        consequence: null,
        statement: 0,
      },
    ])
  })

  it('over two pieces, with whom the answer is to come from', () => {
    const dues = read({
      text: 'Vell reportedly made Monday the deadline for an answer from Tannick on the lock.',
      actors: { Vell: 'person', Tannick: 'government' },
      times: { Monday: '2031-05-12' },
      said: [
        {
          cue: 'reportedly',
          content: ['Vell', 'made Monday the deadline for an answer from Tannick on the lock'],
          act: 'say',
          speaker: null,
        },
      ],
    })
    expect(dues).toMatchObject([
      { kind: 'deadline', by: 'Tannick', what: ['an answer from Tannick on the lock'], due: '2031-05-12' },
    ])
  })

  it('a vague length of time, counted from when it was said, and what is threatened', () => {
    const dues = read({
      text: 'On 2 May, Vell said he was giving Tannick “a couple of weeks” to give an answer before the guild would “shut the gates”.',
      actors: { Vell: 'person', Tannick: 'person' },
      times: { '2 May': '2031-05-02', 'a couple of weeks': 'PXW' },
      said: [
        {
          cue: 'said',
          content:
            'he was giving Tannick “a couple of weeks” to give an answer before the guild would “shut the gates”',
          act: 'threaten',
          speaker: 'Vell',
          saidAt: '2031-05-02',
        },
      ],
    })
    expect(dues).toMatchObject([
      { kind: 'deadline', by: 'Tannick', to: 'Vell', due: '2031-05-16~', consequence: 'shut the gates' },
    ])
  })

  it('a past one only while it is recent', () => {
    const text = 'The guild had until 4 May to name its pilots.'
    expect(read({ text, times: { '4 May': '2031-05-04' } })).toMatchObject([{ due: '2031-05-04' }])
    expect(read({ text, times: { '4 May': '2029-05-04' } })).toEqual([])
  })
})

describe('promises', () => {
  it('with the condition that they hang on', () => {
    const content = '“If Tannick helps us to guard the lock, we will be happy to leave the bay,”'
    const dues = read({
      text: `${content} Vell told reporters.`,
      actors: { Vell: 'person', Tannick: 'person' },
      said: [{ cue: 'told', content, act: 'promise', speaker: 'Vell' }],
    })
    expect(dues).toMatchObject([
      {
        kind: 'promise',
        by: 'Vell',
        what: ['leave the bay'],
        condition: 'If Tannick helps us to guard the lock',
        negated: false,
      },
    ])
  })

  it('not to do something', () => {
    const dues = read({
      text: 'Vell said that no guild ships would be sent to Ulm.',
      actors: { Vell: 'person' },
      said: [{ cue: 'said', content: 'that no guild ships would be sent to Ulm', act: 'reject', speaker: 'Vell' }],
    })
    expect(dues).toMatchObject([
      { kind: 'promise', by: 'Vell', what: ['guild ships would be sent to Ulm'], negated: true },
    ])
  })

  it('of the speaker’s country', () => {
    const story = {
      text: 'Vell said Ostrelle will keep its ships in the bay.',
      said: [
        { cue: 'said', content: 'Ostrelle will keep its ships in the bay', act: 'expect' as const, speaker: 'Vell' },
      ],
    }
    const own = read({ ...story, actors: { Vell: 'person/OST', Ostrelle: 'government/OST' } })
    expect(own).toMatchObject([{ kind: 'promise', by: 'Ostrelle', what: ['keep its ships in the bay'] }])
    const others = read({ ...story, actors: { Vell: 'person/ULM', Ostrelle: 'government/OST' } })
    expect(others.map(({ kind }) => kind)).not.toContain('promise')
  })

  it('are none where another is refused, or where nothing is told', () => {
    const said = (act: Act, content: string, silence?: 'not-said') =>
      read({
        text: `Vell said ${content}.`,
        actors: { Vell: 'person' },
        said: [{ cue: 'said', content, act, speaker: 'Vell', ...(silence ? { silence } : {}) }],
      })
    expect(said('reject', 'she would not comment on the lock')).toEqual([])
    expect(said('deny', 'that he would send the ships to Ulm')).toEqual([])
    expect(said('promise', 'she will mend the lock', 'not-said')).toEqual([])
    expect(said('say', 'the lock might be mended')).toEqual([])
  })
})

describe('threats', () => {
  it('whom the words between cue and content tell', () => {
    const dues = read({
      text: 'If the guild refused, Vell had threatened to close the strait.',
      actors: { Vell: 'person' },
      said: [
        {
          cue: 'had threatened',
          content: ['If the guild refused', 'to close the strait'],
          act: 'threaten',
          speaker: 'Vell',
        },
      ],
    })
    expect(dues).toMatchObject([
      { kind: 'threat', by: 'Vell', what: ['close the strait'], condition: 'If the guild refused' },
    ])
  })
})

describe('plans', () => {
  it('in the story’s own voice beside a statement', () => {
    const dues = read({
      text: 'The guild has planned a row of fairs, with the first one set to take place in Ulm on 16 May.',
      actors: { guild: 'organization' },
      times: { '16 May': '2031-05-16' },
      said: [{ cue: 'has planned', content: 'a row of fairs', act: 'want', speaker: 'guild' }],
    })
    expect(dues).toMatchObject([
      { kind: 'planned', by: 'guild', what: ['a row of fairs'], due: null, statement: 0 },
      { kind: 'planned', what: ['the first one'], due: '2031-05-16', dueWords: '16 May', statement: null },
    ])
  })

  it('on the day that opens the sentence', () => {
    const dues = read({
      text: 'On Friday, Vell plans to call on the guild.',
      actors: { Vell: 'person' },
      times: { Friday: '2031-05-16' },
      said: [{ cue: 'plans', content: 'to call on the guild', act: 'want', speaker: 'Vell' }],
    })
    expect(dues).toMatchObject([{ kind: 'planned', by: 'Vell', what: ['call on the guild'], due: '2031-05-16' }])
  })

  it('a date without its year lies ahead of what is planned', () => {
    const text = 'The second vote is to be held on 16 April.'
    expect(read({ text, times: { '16 April': '2031-04-16' } })).toMatchObject([{ due: '2032-04-16' }])
  })

  it('a named election is the story’s, whoever speaks of it, and is told once', () => {
    const text =
      'Vell said the forgers wanted to sway the 8 November Ostrelle election. The 8 November election is near.'
    const dues = read({
      text,
      actors: { Vell: 'person' },
      times: { '8 November': '2031-11-08' },
      said: [
        {
          cue: 'said',
          content: 'the forgers wanted to sway the 8 November Ostrelle election',
          act: 'say',
          speaker: 'Vell',
        },
      ],
    })
    expect(dues).toMatchObject([
      { kind: 'planned', by: null, what: ['8 November Ostrelle election'], due: '2031-11-08', statement: null },
    ])
  })

  it('are none where they lie behind', () => {
    expect(read({ text: 'The envoy would sail on 4 May.', times: { '4 May': '2031-05-04' } })).toEqual([])
  })
})

describe('expectations', () => {
  it('of another, by a time', () => {
    const dues = read({
      text: 'Vell said he expects the new chart to be drawn this week.',
      actors: { Vell: 'person' },
      times: { 'this week': '2031-W20' },
      said: [
        {
          cue: 'said',
          content: 'he expects the new chart to be drawn this week',
          act: 'expect',
          speaker: 'Vell',
        },
      ],
    })
    expect(dues).toMatchObject([
      { kind: 'expected', by: null, what: ['the new chart to be drawn'], due: '2031-W20', statement: 0 },
    ])
  })
})

describe('one of a statement', () => {
  it('and what another says in it is the other’s', () => {
    const dues = read({
      text: 'Harrow said Vell had promised to mend the lock.',
      actors: { Harrow: 'person', Vell: 'person' },
      said: [
        { cue: 'said', content: 'Vell had promised to mend the lock', act: 'say', speaker: 'Harrow' },
        { cue: 'had promised', content: 'to mend the lock', act: 'promise', speaker: 'Vell', within: 0 },
      ],
    })
    expect(dues).toMatchObject([{ kind: 'promise', by: 'Vell', what: ['mend the lock'], statement: 1 }])
  })
})
