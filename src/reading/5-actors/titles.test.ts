import { describe, expect, it } from 'vitest'
import { readMarked as read } from '../../../test/marked.js'

describe('roles', () => {
  it.each<[string, string, string, string | undefined]>([
    ['before a name', 'U.S. Special Envoy Marten Sool came.', 'Marten Sool', 'U.S. Special Envoy'],
    [
      'of a body',
      'Lake State Water Committee Chairman Ivo Brandt came.',
      'Ivo Brandt',
      'Lake State Water Committee Chairman',
    ],
    ['with “of”', 'Secretary of State Ivo Brandt came.', 'Ivo Brandt', 'Secretary of State'],
    [
      'with a place',
      'Ambassador to the United States Ivo Brandt came.',
      'Ivo Brandt',
      'Ambassador to the United States',
    ],
    [
      'with a body and its letters',
      'Director of the Reef Council (RC) Ivo Brandt came.',
      'Ivo Brandt',
      'Director of the Reef Council (RC)',
    ],
    ['of several at once', 'Sens. Odda Prell (R-Tenn.), Ivo Brandt (D-N.J.) and Orla Venn came.', 'Orla Venn', 'Sens.'],
    ['not of who comes after one', 'Sen. Odda Prell, Ivo Brandt and Orla Venn came.', 'Orla Venn', undefined],
    [
      'after a name',
      'Ivo Brandt, an expert on tides at the Reef Institute, came.',
      'Ivo Brandt',
      'expert on tides at the Reef Institute',
    ],
    ['after a name and an age', 'Ivo Brandt, 44, a ferryman from Pellam, came.', 'Ivo Brandt', 'ferryman from Pellam'],
    ['before a comma', 'The boy’s great-uncle, Ivo Brandt, came.', 'Ivo Brandt', 'boy’s great-uncle'],
    [
      'in full before abbreviated',
      'Sen. Ivo Brandt came. Committee Chairman Ivo Brandt left.',
      'Ivo Brandt',
      'Committee Chairman',
    ],
    ['without the day before it', 'On 4 March President Ivo Brandt came.', 'Ivo Brandt', 'President'],
    ['none in kinship', 'Odda Prell and her husband, Ivo Brandt, came.', 'Ivo Brandt', undefined],
    ['none in kinship by age', 'Odda Prell and her elder brother, Ivo Brandt, came.', 'Ivo Brandt', undefined],
    ['kinship that tells whose', 'The mayor’s husband, Ivo Brandt, came.', 'Ivo Brandt', 'mayor’s husband'],
    ['with a hyphen', '{Then-Governor Ruth Abel} <said> [no].', 'Ruth Abel', 'Then-Governor'],
    ['none in a form of address', 'Mr. Ivo Brandt came.', 'Ivo Brandt', undefined],
    ['none in who comes next', 'Ivo Brandt, officials said, came.', 'Ivo Brandt', undefined],
    ['none in the phrase before', 'To speak with his mother, Brandt came. Ivo Brandt left.', 'Ivo Brandt', undefined],
    ['none in the verb before', 'They hope to defeat Republican Ivo Brandt.', 'Ivo Brandt', 'Republican'],
  ])('%s', (_name, text, name, role) => expect(read(text).role(name)).toBe(role))

  it('are what a description gives, where nothing else does', () => {
    const { role } = read('Ivo Brandt spoke.\n\n{The Lantern Party candidate} <said> [it was late].')
    expect(role('Ivo Brandt')).toBe('Lantern Party candidate')
  })

  it('tell the country', () => {
    expect(read('French President Ivo Brandt came.').actor('Ivo Brandt')?.country).toBe('FRA')
    expect(read('Ivo Brandt of the Reef came.').actor('Ivo Brandt')?.country).toBeNull()
  })
})
