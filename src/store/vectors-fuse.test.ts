import { expect, it } from 'vitest'
import { fuse } from './vectors-fuse.js'

it('puts first what both rankings have', () => {
  const fused = fuse([
    [1, 2, 3],
    [4, 3],
  ])
  expect(fused).toEqual([3, 1, 4, 2])
})

it('keeps a single ranking, and makes nothing of none', () => {
  expect(fuse([[5, 2, 9], []])).toEqual([5, 2, 9])
  expect(fuse([])).toEqual([])
})
