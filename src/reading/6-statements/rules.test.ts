import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ACTS } from '../../model/act.js'
import { decideAct } from './acts/decide.js'
import { ACT_RULES, BY_CONTENT, BY_CUE, BY_OWN } from './acts/index.js'
import { CERTAINTIES } from './certainty.js'
import { DISTANCES } from './distance.js'
import { NEGATIONS } from './negation.js'
import { REPEATED } from './repeated.js'
import { decide, type Example, type Weighed } from './rule.js'
import { SILENCES } from './silence.js'
import { makeTold } from './told.js'

const told = ([cue, content]: Example) => makeTold('the envoy', cue, content === '' ? [] : [content])

function weighed(example: Example): Weighed {
  const words = told(example)
  const silent = decide(SILENCES, words) !== undefined
  return { ...words, silent, act: decideAct(words, silent) }
}

describe('acts', () => {
  const folder = readdirSync(fileURLToPath(new URL('acts/', import.meta.url)))
  const others = ['act.ts', 'decide.ts', 'index.ts']

  it('has a rule for every act, a file for every rule, and lists each where it decides', () => {
    expect(ACT_RULES.map((rule) => rule.act)).toEqual(ACTS)
    expect(folder.filter((file) => !others.includes(file)).sort()).toEqual(ACTS.map((act) => `${act}.ts`).sort())
    const acts = (rules: readonly { readonly act: string }[]) => rules.map((rule) => rule.act).sort()
    expect(acts(BY_CUE)).toEqual(acts(ACT_RULES.filter((rule) => rule.cue || rule.both)))
    expect(acts(BY_OWN)).toEqual(acts(ACT_RULES.filter((rule) => rule.own)))
    expect(acts(BY_CONTENT)).toEqual(acts(ACT_RULES.filter((rule) => rule.content)))
  })

  for (const rule of ACT_RULES)
    describe(rule.act, () => {
      for (const example of rule.examples)
        it(`${example.join(' | ')}`, () => expect(weighed(example).act).toBe(rule.act))
      for (const example of rule.counterexamples)
        it(`not: ${example.join(' | ')}`, () => expect(weighed(example).act).not.toBe(rule.act))
    })
})

describe('silence', () => {
  for (const rule of SILENCES)
    describe(rule.id, () => {
      for (const example of rule.examples)
        it(`${example.join(' | ')}`, () => expect(decide(SILENCES, told(example))).toBe(rule))
      for (const example of rule.counterexamples)
        it(`not: ${example.join(' | ')}`, () => expect(decide(SILENCES, told(example))).not.toBe(rule))
    })
})

for (const [name, rules] of Object.entries({ certainty: CERTAINTIES, distance: DISTANCES, negation: NEGATIONS }))
  describe(name, () => {
    for (const rule of rules as readonly (typeof rules)[number][])
      describe(rule.id, () => {
        const found = (example: Example) => (rules as readonly (typeof rule)[]).find((r) => r.applies(weighed(example)))
        for (const example of rule.examples)
          it(`${example.join(' | ')}`, () => expect(found(example)?.id).toBe(rule.id))
        for (const example of rule.counterexamples)
          it(`not: ${example.join(' | ')}`, () => expect(found(example)?.id).not.toBe(rule.id))
      })
  })

describe(REPEATED.id, () => {
  for (const cue of REPEATED.examples) it(cue, () => expect(REPEATED.applies(cue)).toBe(true))
  for (const cue of REPEATED.counterexamples) it(`not: ${cue}`, () => expect(REPEATED.applies(cue)).toBe(false))
})
