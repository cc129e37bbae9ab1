import { expect, it } from 'vitest'
import { byWords, fuse, readPairs } from './meaning.js'

it('ranks by shared words, a rare one before a common one, and a short text before a long one', () => {
  const rank = byWords(['the dam is safe', 'the mill is old', 'the dam was built by the men who had built the mill'])
  expect(rank('dam')).toEqual([0, 2])
  expect(rank('the old dam')[0]).toBe(1)
  expect(rank('ferry')).toEqual([])
})

it('asks for statements that are there once', () => {
  const pairs = readPairs()
  expect(pairs.length).toBe(110)
  expect(new Set(pairs.map(({ wanted }) => wanted)).size).toBe(pairs.length)
  for (const { kind, query, wanted, decoy } of pairs) {
    expect(['otherwise', 'words', 'names']).toContain(kind)
    expect([query, wanted, decoy].every((text) => text.trim() === text && text !== '')).toBe(true)
  }
})

it('fuses rankings: first what both have, then by place and weight', () => {
  expect(fuse([[1, 2, 3], 1], [[4, 3], 1])).toEqual([3, 1, 4, 2])
  expect(fuse([[1], 0.5], [[2, 3], 1])).toEqual([2, 3, 1])
  expect(fuse([[5, 2, 9], 1], [[], 1])).toEqual([5, 2, 9])
})
