import { describe, expect, it } from 'vitest'
import { foundStatement } from '../../../test/found-statement.js'
import type { Act } from '../../model/act.js'
import type { ActorKind, FoundActor } from '../../model/actor.js'
import type { DueKind } from '../../model/due.js'
import { segment } from '../1-segment/segment.js'
import { candidatesOf, findDues } from './find-dues.js'
import { settledKind } from './kinds.js'
import { bodyOf } from './settle-by.js'
import { makeWho } from './who.js'

function cast(words: string, kinds: Readonly<Record<string, ActorKind>>) {
  const actors = Object.entries(kinds).map(
    ([name, kind]): FoundActor => ({
      name,
      kind,
      roles: [],
      country: null,
      mentions: [...words.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
        span: { start: index, end: index + name.length },
        form: 'name',
        by: 'rule:test/marked',
      })),
      standsFor: null,
    }),
  )
  return { text: segment(words), actors, who: makeWho(actors) }
}

describe('the body that a person speaks for', () => {
  const kinds = { 'Orla Venn': 'person', 'Salt Guild': 'organization' } as const
  const body = (words: string) => bodyOf(cast(words, kinds), 0)

  it('stands behind their office', () => expect(body('Orla Venn, president of the Salt Guild, was glad.')).toBe(1))
  it('or before it', () => expect(body('The Salt Guild director Orla Venn was glad.')).toBe(1))
  it('is not told by a name that only stands near', () =>
    expect(body('Orla Venn, a critic of the Salt Guild, was glad.')).toBeNull())
  it('is not found across a sentence', () =>
    expect(body('Orla Venn was glad. The director of the Salt Guild was not.')).toBeNull())
})

describe('who owes', () => {
  it('is the body of which a speaker says “we”', () => {
    const words = '“We will repair both pumps by spring,” said Orla Venn, president of the Salt Guild.'
    const { text, actors } = cast(words, { 'Orla Venn': 'person', 'Salt Guild': 'organization' })
    const at = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length })
    const said = foundStatement({
      source: [at('Orla Venn')],
      cue: [at('said')],
      content: [at('We will repair both pumps by spring')],
      act: 'promise',
      speaker: 0,
    })
    const dues = findDues(text, [said], { actors, speakers: [0], diagnostics: [] }, [], '2031-05-12')
    expect(dues.map(({ kind, by }) => [kind, by])).toEqual([['promise', 1]])
  })
})

describe('the kind of what was weighed', () => {
  const of = (what: string, kind: DueKind, act: Act) => {
    const words = `the Salt Guild would ${what}`
    const { text, actors } = cast(words, { 'Salt Guild': 'organization' })
    const statement = foundStatement({ content: [{ start: 0, end: words.length }], act })
    const [weighed] = candidatesOf(text, [statement], { actors, speakers: [null], diagnostics: [] }, [], '2031-05-12')
    if (weighed === undefined) throw new Error(`nothing found: ${words}`)
    const due = { ...weighed.draft.due, kind }
    return settledKind({ ...weighed, rules: false, draft: { ...weighed.draft, due } }, statement, due.by)
  }

  it('is a promise where an actor would do it', () =>
    expect(of('repair both pumps', 'expected', 'say')).toBe('promise'))
  it('but not where it is only thought', () => expect(of('repair both pumps', 'expected', 'think')).toBe('expected'))
  it('is no promise of a state', () => expect(of('become poorer', 'promise', 'say')).toBe('expected'))
})
