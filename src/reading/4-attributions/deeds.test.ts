import { describe, expect, it } from 'vitest'
import { DEEDS, isDeed } from './deeds.js'

describe('stances and deeds', () => {
  it.each([
    'backed',
    'have long opposed',
    'is introducing a new bill',
    'have not signed on',
    'voted last year',
    "don't support",
    'were working',
  ])('has nothing said in “%s”', (cue) => expect(isDeed(cue)).toBe(true))

  it.each([
    'said',
    'expressed support for',
    'endorsed',
    'vowed to oppose',
    'backtracked',
    'signed a letter saying',
    '',
  ])('leaves “%s” alone', (cue) => expect(isDeed(cue)).toBe(false))

  it('names a source in every row', () => {
    expect(DEEDS.every((row) => row.source !== '' && row.stem !== '')).toBe(true)
  })
})
