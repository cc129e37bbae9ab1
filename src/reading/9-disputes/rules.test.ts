import { describe, expect, it } from 'vitest'
import { type Act, SILENCES, type Silence } from '../../model/act.js'
import { stemOf } from '../../model/stem.js'
import { CLAIM_NOUNS } from './claim-nouns.js'
import { CONFIRMING } from './confirming.js'
import { DISPUTING, type Example, type Told } from './disputing.js'
import { isWorthwhile } from './marks.js'
import { areOpposed } from './opposed-lines.js'
import { REBUTTING } from './rebutting.js'
import { referenceOf } from './reference.js'
import { BESIDE } from './shift-beside.js'
import { LINES } from './shift-lines.js'
import { SHIFTS } from './shift-rules.js'
import { TURNS } from './shift-turns.js'
import { WHO } from './shift-who.js'
import { TELLING } from './told.js'
import { stemsOf, straight } from './words.js'

const SILENT = new Set<string>(SILENCES)

function told([cue, content, as, source]: Example): Told {
  const silence = as !== undefined && SILENT.has(as) ? (as as Silence) : null
  const act = as === undefined || silence !== null ? 'say' : (as as Act)
  return { cue: straight(cue), content: straight(content), act, silence, ...(source === undefined ? {} : { source }) }
}

describe.each([...DISPUTING, ...REBUTTING, ...CONFIRMING])('$id', (rule) => {
  const first = (example: Example) =>
    [...DISPUTING, ...REBUTTING, ...CONFIRMING].find((r) => r.against(told(example)) !== null)
  it.each(rule.examples.map((example) => [example.join(' | '), example] as const))('%s', (_, example) => {
    expect(first(example)?.id).toBe(rule.id)
    expect(isWorthwhile(rule, told(example))).toBe(true)
  })
  it.each(rule.counterexamples.map((example) => [example.join(' | '), example] as const))('not: %s', (_, example) =>
    expect(first(example)?.id).not.toBe(rule.id),
  )
})

const matchOf = (pattern: RegExp, sentence: string) => [...straight(sentence).matchAll(pattern)][0]?.groups

describe.each(TELLING)('$id', (rule) => {
  it.each(rule.examples)('%s', (sentence, said) => expect(matchOf(rule.pattern, sentence)?.said?.trim()).toBe(said))
  it.each(rule.counterexamples)('not: %s', (sentence) => expect(matchOf(rule.pattern, sentence)).toBeUndefined())
})

describe.each([...SHIFTS, ...LINES, ...TURNS, ...WHO, ...BESIDE])('$id', (rule) => {
  it.each(rule.examples)('%s', (sentence, from, to) => {
    const found = matchOf(rule.pattern, sentence)
    expect([found?.from, found?.to].map((words) => words?.trim().replace(/,$/, ''))).toEqual([from, to])
    expect(rule.hint?.test(sentence)).not.toBe(false)
  })
  it.each(rule.counterexamples)('not: %s', (sentence) => {
    const found = matchOf(rule.pattern, sentence)
    expect(rule.opposed && found && !areOpposed(found.from!, found.to!) ? undefined : found).toBeUndefined()
  })
})

describe('nouns of what was said', () => {
  it('are rows with a source, each noun once', () => {
    const nouns = CLAIM_NOUNS.flatMap((row) => row.nouns)
    expect(new Set(nouns).size).toBe(nouns.length)
    for (const row of CLAIM_NOUNS) expect(row.source).not.toBe('')
  })

  it.each([
    ['it', { kind: 'bare' }],
    ['That', { kind: 'bare' }],
    ['something', { kind: 'bare' }],
    ['any wrongdoing', { kind: 'wrong' }],
    ['any role in the fire', { kind: 'wrong', complement: ' in the fire' }],
    ['the accusation', { kind: 'noun', means: 'charge', count: 'one', definite: true, generic: false }],
    ['These claims', { kind: 'noun', means: 'claim', count: 'several', definite: true }],
    ['both reports', { kind: 'noun', means: 'report', count: 'both' }],
    ['the idea', { kind: 'noun', generic: true }],
    ['this idea', { kind: 'noun', generic: false }],
    ['a charge', { kind: 'noun', apposed: true }],
    ['Venn’s offer', { kind: 'noun', means: 'plan', of: [0, 4], definite: true }],
    ['his remarks', { kind: 'noun', of: [0, 3] }],
    ['the fraud claims', { kind: 'noun', modifier: ' fraud' }],
    ['allegations that he sold it', { kind: 'noun', definite: false, complement: ' that he sold it' }],
    ['claims by Orla Venn', { kind: 'noun', of: [10, 19] }],
    ['that he would sell the ferry', { kind: 'clause' }],
    ['selling the ferry', { kind: 'clause' }],
    ['the new levy', { kind: 'thing' }],
  ])('%s', (words, reference) => expect(referenceOf(words)).toMatchObject(reference))
})

describe('stems', () => {
  it.each([
    ['hacked', 'hack'],
    ['computers', 'comput'],
    ['Tannick’s', 'tannic'],
    ['ferries', 'ferr'],
    ['tolls', 'toll'],
    ['dropped', 'drop'],
  ])('%s', (word, stem) => expect(stemOf(straight(word))).toBe(stem))
  it('leave out words that tell nothing', () =>
    expect([...stemsOf('He denied that the ferries had been sold')]).toEqual(['ferr', 'sold']))
})
