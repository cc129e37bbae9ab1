import { describe, expect, it } from 'vitest'
import { DEEDS, isDeed, isManner, isNoReport } from './deeds.js'

describe('stances and deeds', () => {
  it.each([
    'backed',
    'have long opposed',
    'is introducing a tax on salt',
    'have not signed on',
    'voted last year',
    "don't support",
    'were working',
    'was giving',
    'is not serious about',
    'vetoed',
    'are tired of',
  ])('has nothing said in “%s”', (cue) => expect(isDeed(cue)).toBe(true))

  it.each([
    'said',
    'expressed support for',
    'endorsed',
    'gave a speech saying',
    'vowed to oppose',
    'backtracked',
    'signed a letter saying',
    '',
  ])('leaves “%s” alone', (cue) => expect(isDeed(cue)).toBe(false))

  it('tells a manner from a content', () => {
    expect(isManner('strongly')).toBe(true)
    expect(isManner('the raid')).toBe(false)
  })

  it.each(['was not so', 'is exactly', 'had been very', "isn't", 'would never be quite'])(
    'has no reporting word in “%s”',
    (cue) => expect(isNoReport(cue)).toBe(true),
  )

  it.each(['was', 'was allegedly', 'is apparently', 'is likely', 'was clear', 'said', 'was told', ''])(
    'leaves “%s” to others',
    (cue) => expect(isNoReport(cue)).toBe(false),
  )

  it('names a source in every row', () => {
    expect(DEEDS.every((row) => row.source !== '' && row.stem !== '')).toBe(true)
  })
})
