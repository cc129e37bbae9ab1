import { describe, expect, it } from 'vitest'
import type { FoundActors } from '../../model/actor.js'
import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { segment } from '../1-segment/segment.js'
import { judge } from './judge.js'

const NOBODY: FoundActors = { actors: [], speakers: [null], diagnostics: [] }

/** What is judged of a sentence in which `[cue]` and `{content}` are marked. */
function judged(marked: string) {
  const cue: Span[] = []
  const content: Span[] = []
  let text = ''
  let start = 0
  for (const mark of marked) {
    if (mark === '[' || mark === '{') start = text.length
    else if (mark === ']') cue.push({ start, end: text.length })
    else if (mark === '}') content.push({ start, end: text.length })
    else text += mark
  }
  const attribution: Attribution = {
    source: [],
    cue,
    content,
    form: 'indirect',
    within: null,
    confidence: 1,
    by: 'rule:test/marked',
  }
  const found = judge(segment(text), [attribution], NOBODY, [])[0]!
  const words = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end))
  return { ...found, to: words(found.to), via: words(found.via) }
}

describe('via', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['In an interview with Radio Ostrelle on May 3, Ress [said] {the pier was safe}.', 'interview with Radio Ostrelle'],
    ['{The pier is safe}, she [told] the Tannick Herald on Monday.', 'Tannick Herald'],
    ['Ress [said] in a written statement {that the pier was safe}.', 'written statement'],
    ['{The pier is safe}, Ress [said] by telephone.', 'telephone'],
    ['At a news conference in Tannick, Ress [warned] {that the pier might fall}.', 'news conference in Tannick'],
    ['Ress [said] {the pier was safe in an interview of 2030}.', null],
    ['Ress [told] reporters {the pier was safe}.', null],
    ['The report [said] {the pier was safe}.', null],
  ]
  for (const [marked, via] of cases) it(marked, () => expect(judged(marked).via).toBe(via))
})

describe('to', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['{The pier is safe}, she [told] reporters on Monday.', 'reporters'],
    ['Ress [told] the harbour council {that the pier was safe}.', 'harbour council'],
    ['Ress [warned] her colleagues {that the pier might fall}.', 'her colleagues'],
    ['{The pier is safe}, Ress [said] to the pilots.', 'pilots'],
    ['Ress [told] the Tannick Herald {that the pier was safe}.', null],
    ['Ress [said] on Monday {that the pier was safe}.', null],
    ['Ress [promised] on Friday {to mend the pier}.', null],
    ['Ress [warned] in writing {that the pier might fall}.', null],
    ['Ress [was told] by the guild {that the pier was shut}.', null],
  ]
  for (const [marked, to] of cases) it(marked, () => expect(judged(marked).to).toBe(to))
})

describe('about', () => {
  it('holds the actors that the content mentions, but for the speaker, and the one that is told', () => {
    const text = 'Ress told the guild that Odda Prell and Ress met Marn.'
    const at = (words: string, from = 0): Span => {
      const start = text.indexOf(words, from)
      return { start, end: start + words.length }
    }
    const actor = (...spans: readonly Span[]): FoundActors['actors'][number] => ({
      name: 'x',
      kind: 'person',
      roles: [],
      country: null,
      mentions: spans.map((span) => ({ span, form: 'name', by: 'rule:test/marked' })),
      standsFor: null,
    })
    const actors: FoundActors = {
      actors: [actor(at('Ress'), at('Ress', 10)), actor(at('Odda Prell')), actor(at('Marn')), actor(at('the guild'))],
      speakers: [0],
      diagnostics: [],
    }
    const attribution: Attribution = {
      source: [at('Ress')],
      cue: [at('told')],
      content: [at('that Odda Prell and Ress met Marn')],
      form: 'indirect',
      within: null,
      confidence: 1,
      by: 'rule:test/marked',
    }
    const [found] = judge(segment(text), [attribution], actors, [])
    expect(found!.about).toEqual([1, 2])
    expect(found!.to).toEqual({ ...at('guild'), actor: 3 })
  })
})

describe('what goes on', () => {
  const text = 'In a statement, Ress said the pier was safe. “It will hold,” she said. Marn said it was late.'
  const at = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }
  const told = (source: Span, cue: Span, content: Span, form: Attribution['form']): Attribution => ({
    source: [source],
    cue: [cue],
    content: [content],
    form,
    within: null,
    confidence: 1,
    by: 'rule:test/marked',
  })
  const attributions = [
    told(at('Ress'), at('said'), at('the pier was safe'), 'indirect'),
    told(at('she'), at('said', 60), at('“It will hold,”'), 'direct'),
    told(at('Marn'), at('said', 75), at('it was late'), 'indirect'),
  ]

  it('keeps the occasion of the same speaker’s words before it', () => {
    const found = judge(segment(text), attributions, { actors: [], speakers: [0, 0, 1], diagnostics: [] }, [])
    const via = found.map((j) => (j.via === null ? null : text.slice(j.via.start, j.via.end)))
    expect(via).toEqual(['statement', 'statement', null])
  })

  it('not of another’s, nor of one that nobody knows', () => {
    const of = (speakers: readonly (number | null)[]) =>
      judge(segment(text), attributions, { actors: [], speakers, diagnostics: [] }, [])[1]!.via
    expect(of([0, 1, 1])).toBeNull()
    expect(of([null, null, 1])).toBeNull()
  })
})
