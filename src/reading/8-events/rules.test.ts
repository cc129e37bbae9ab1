import { describe, expect, it } from 'vitest'
import { verbForms } from '../../model/inflect.js'
import { segment } from '../1-segment/segment.js'
import { KINDS } from './kinds.js'
import { TRIGGERS } from './lexicon/triggers.js'
import { mentionsIn } from './mentions.js'
import { isGoverned, UNREAL, unrealBy } from './reality.js'
import { tokenize } from './tokens.js'

function read(sentence: string) {
  const tokens = tokenize(segment(sentence))
  return mentionsIn(tokens, 0).map((mention) => {
    const governed = isGoverned(tokens.all, mention, 0)
    const words = sentence.slice(mention.span.start, mention.span.end)
    return { ...mention, words, governed, unreal: unrealBy(tokens.all, mention, 0)?.id }
  })
}

describe('what has not happened', () => {
  for (const rule of UNREAL)
    describe(rule.id, () => {
      for (const sentence of rule.examples)
        it(sentence, () =>
          expect(
            read(sentence)
              .filter((m) => m.unreal === undefined)
              .map((m) => m.words),
          ).toEqual([]),
        )
      for (const [sentence, trigger] of rule.counterexamples)
        it(sentence, () => expect(read(sentence).find((m) => m.words === trigger)?.unreal).toBeUndefined())
    })
})

describe('what is only thought of', () => {
  for (const [sentence, governed] of [
    ['The mayor threatened a raid.', true],
    ['Officials called for a vote.', true],
    ['They will attend the summit.', true],
    ['A raid began at dawn.', false],
    ['She spoke after the summit.', false],
  ] as const)
    it(sentence, () => expect(read(sentence).find((m) => m.noun)?.governed).toBe(governed))
})

describe('kinds that the object tells', () => {
  for (const rule of KINDS) {
    for (const [sentence, trigger] of rule.examples)
      it(sentence, () => expect(read(sentence).find((m) => m.words === trigger)?.kind).toBe(rule.kind))
    for (const [sentence, trigger] of rule.counterexamples)
      it(sentence, () => expect(read(sentence).find((m) => m.words === trigger)?.kind).not.toBe(rule.kind))
  }
})

describe('how a word is used', () => {
  for (const [sentence, words, use] of [
    ['Guards killed two men.', 'killed', 'past'],
    ['Two men were killed.', 'killed', 'passive'],
    ['Guards have killed two men.', 'killed', 'perfect'],
    ['Guards are killing the crows.', 'killing', 'progressive'],
    ['The boats are divided.', 'divided', undefined],
    ['The wounded men slept.', 'wounded', undefined],
    ['After meeting with Venn, they slept.', 'meeting', 'gerund'],
    ['The meeting ended.', 'meeting', 'noun'],
    ['The attack ended.', 'attack', 'noun'],
    ['The attack ads ended.', 'attack', undefined],
    ['Rebels seized the port.', 'seized', 'past'],
    ['The talks were cut off.', 'cut off', 'passive'],
    ['Guards test-fired a rocket.', 'test-fired', 'past'],
    ['The Court of Appeals sat.', 'Appeals', undefined],
  ] as const)
    it(`${words}: ${sentence}`, () => expect(read(sentence).find((m) => m.words === words)?.use).toBe(use))

  it('knows every form of a verb', () => {
    const forms = (base: string) => verbForms(base).map(([word]) => word)
    expect(forms('seize')).toEqual(['seize', 'seizes', 'seized', 'seized', 'seizing'])
    expect(forms('flee')).toEqual(['flee', 'flees', 'fled', 'fled', 'fleeing'])
    expect(forms('ratify')).toEqual(['ratify', 'ratifies', 'ratified', 'ratified', 'ratifying'])
    expect(forms('ban')).toEqual(['ban', 'bans', 'banned', 'banned', 'banning'])
    expect(forms('die')).toEqual(['die', 'dies', 'died', 'died', 'dying'])
    expect(forms('visit')).toEqual(['visit', 'visits', 'visited', 'visited', 'visiting'])
    expect(forms('withdraw')).toEqual(['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'])
    expect(forms('acquit')).toEqual(['acquit', 'acquits', 'acquitted', 'acquitted', 'acquitting'])
  })
})

describe('rows of triggers', () => {
  it('have words, a note and a source', () => {
    for (const row of TRIGGERS) {
      expect((row.verbs ?? '') + (row.nouns ?? '')).not.toBe('')
      expect(row.note && row.source).toBeTruthy()
    }
  })
})
