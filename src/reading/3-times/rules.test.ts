import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { segment } from '../1-segment/segment.js'
import { findTimes } from './find-times.js'
import type { TimeRule } from './rule.js'
import { TIME_RULES } from './rules/index.js'

const times = (text: string, day: string | null) =>
  findTimes(segment(text), day === null ? null : { day, from: 'given' }).map((time) => ({
    ...time,
    words: text.slice(time.span.start, time.span.end),
  }))

const isRule = (value: unknown): value is TimeRule =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'examples' in value

describe('the list of rules', () => {
  const folder = fileURLToPath(new URL('rules/', import.meta.url))
  const files = readdirSync(folder).filter((file) => file !== 'index.ts')

  it.each(files)('holds those of %s', async (file) => {
    const module: Record<string, unknown> = await import(`${folder}${file}`)
    const rules = Object.values(module).flatMap((value) => (Array.isArray(value) ? value.filter(isRule) : []))
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules) expect(TIME_RULES).toContain(rule)
  })

  it('names each rule once and gives each examples', () => {
    expect(new Set(TIME_RULES.map((rule) => rule.id)).size).toBe(TIME_RULES.length)
    for (const rule of TIME_RULES) expect(rule.examples.length, rule.id).toBeGreaterThan(0)
    for (const rule of TIME_RULES) expect(rule.counterexamples.length, rule.id).toBeGreaterThan(0)
    for (const rule of TIME_RULES) expect(rule.pattern.flags, rule.id).toBe('y')
  })
})

describe('what a match can begin with', () => {
  const texts = TIME_RULES.flatMap(({ examples, counterexamples }) => [
    ...examples.map((e) => e.text),
    ...counterexamples,
  ])
  it.each(TIME_RULES.filter((rule) => rule.first !== undefined))('is told of $id', ({ pattern, first }) => {
    for (const text of texts.map((t) => t.toLowerCase()))
      for (let at = 0; at < text.length; at++) {
        pattern.lastIndex = at
        if (pattern.test(text)) expect(first, text.slice(at)).toContain(text.charAt(at))
      }
  })
})

for (const rule of TIME_RULES)
  describe(rule.id, () => {
    for (const { text, anchor, words, type, value, mod } of rule.examples)
      it(`${text} (${anchor})`, () => {
        const found = times(text, anchor).find((time) => time.words === words)
        expect(found, JSON.stringify(times(text, anchor))).toBeDefined()
        const { by, reason } = found!
        expect({ by, type: found!.type, value: found!.value, mod: found!.mod }).toEqual({
          by: rule.id,
          type,
          value,
          mod: mod ?? null,
        })
        expect(reason === null).toBe(value !== null)
      })
    for (const text of rule.counterexamples)
      it(`not: ${text}`, () => {
        expect(times(text, '2014-08-12').filter((time) => time.by === rule.id)).toEqual([])
      })
  })
