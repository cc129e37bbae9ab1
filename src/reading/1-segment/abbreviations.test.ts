import { describe, expect, it } from 'vitest'
import { BEFORE_NUMBER, LEADING, OPENERS, SPEECH, TRAILING } from './abbreviations.js'

describe('lexicon rows', () => {
  it.each([...LEADING, ...BEFORE_NUMBER, ...TRAILING, ...OPENERS, ...SPEECH])('$note', ({ words, note, source }) => {
    expect(words.every((w) => /^[a-z]+$/.test(w))).toBe(true)
    expect(new Set(words).size).toBe(words.length)
    expect(note && source).toBeTruthy()
  })
})
