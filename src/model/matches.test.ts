import { describe, expect, test } from 'vitest'
import { matchesOf } from './matches.js'

const places = (pattern: RegExp, words: string) => [...matchesOf(pattern, words)].map((m) => [m.index, m[0]])

describe('matchesOf', () => {
  test.each([
    [/r\w+/g, 'the river rose and receded'],
    [/x*/g, 'axxb'],
    [/(?:)/gu, 'a\u{1f6a2}b'],
    [/$/g, ''],
    [/never/g, 'always'],
  ])('gives what matchAll gives: %s', (pattern, words) => {
    expect(places(pattern, words)).toEqual([...words.matchAll(pattern)].map((m) => [m.index, m[0]]))
  })

  test('is not put off by another search with the same pattern', () => {
    const pattern = /o/g
    const found: number[] = []
    for (const { index } of matchesOf(pattern, 'oo o')) {
      found.push(index)
      places(pattern, 'no')
    }
    expect(found).toEqual([0, 1, 3])
  })
})
