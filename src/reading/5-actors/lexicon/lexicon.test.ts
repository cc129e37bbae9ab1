import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../../model/lexicon/countries.js'
import {
  adjectiveOf,
  CAPITALS,
  countryName,
  countryOf,
  DEMONYMS,
  METONYM_OF,
  METONYMS,
  OTHER_CAPITALS,
  OTHER_DEMONYMS,
  OTHER_NAMES,
} from '../../../model/lexicon/country-names.js'
import { lookup, type Row } from '../../../model/lexicon/row.js'
import { BODY, BODY_WORDS, GENERAL, KNOWN_BODIES, STANDS_FOR } from './bodies.js'
import { HONORIFICS, OFFICES, PLURALS, personNoun, singular } from './people.js'
import { PLACE_WORDS } from './places.js'

type Country = {
  readonly cca3: string
  readonly independent: boolean | null
  readonly name: { readonly common: string }
  readonly capital: readonly string[]
  readonly demonyms: { readonly eng?: { readonly m: string } }
}

const LISTS: Readonly<Record<string, readonly Row[]>> = {
  BODY_WORDS,
  GENERAL,
  KNOWN_BODIES,
  HONORIFICS,
  OFFICES,
  PLURALS,
  METONYMS,
  OTHER_NAMES,
  OTHER_DEMONYMS,
  OTHER_CAPITALS,
  PLACE_WORDS,
}

describe.each(Object.entries(LISTS))('the rows of %s', (_name, rows) => {
  it('have words, a meaning and a source each', () => {
    for (const { words, means, source } of rows) {
      expect(words.split(/,\s*/).filter((w) => w.trim() === '')).toEqual([])
      expect(means).not.toBe('')
      expect(source).not.toBe('')
    }
  })
})

it('of two rows with one word the first stands', () => {
  const row = (means: string) => ({ words: 'Quay, pier', means, note: '', source: 'test' })
  expect([...lookup([row('a'), row('b')])]).toEqual([
    ['quay', 'a'],
    ['pier', 'a'],
  ])
})

describe('countries', () => {
  it('are those of the package that they were taken from', () => {
    const all = createRequire(import.meta.url)('world-countries') as readonly Country[]
    const rows = all.map((c) => [
      c.cca3,
      c.name.common,
      c.demonyms.eng?.m ?? '',
      c.independent ? (c.capital[0] ?? '') : '',
    ])
    expect([...COUNTRIES].map((c) => [...c])).toEqual(rows.sort((a, b) => (a[0]! < b[0]! ? -1 : 1)))
  })

  it.each([
    ['french', 'FRA'],
    ['new zealand', 'NZL'],
    ['u.s.', 'USA'],
    ['british', 'GBR'],
    ['indian', 'IND'],
    ['turkey', 'TUR'],
  ])('%s is of %s', (words, code) => expect(countryOf(words)).toBe(code))

  it('a demonym of two countries tells neither', () => {
    expect(DEMONYMS.get('dominican')).toBeUndefined()
    expect(DEMONYMS.get('congolese')).toBeUndefined()
  })

  it('capitals of territories speak for nobody', () => {
    expect(CAPITALS.get('hamilton')).toBeUndefined()
    expect(CAPITALS.get('paris')).toBe('FRA')
  })

  it('every code of a row is a country with an adjective, or one that is no more', () => {
    const codes = [...OTHER_NAMES, ...OTHER_DEMONYMS, ...OTHER_CAPITALS].map((r) => r.means)
    const gone = ['SUN', 'YUG', 'CSK']
    expect(codes.filter((c) => !gone.includes(c) && !(countryName(c) && adjectiveOf(c)))).toEqual([])
    for (const code of METONYM_OF.values()) if (/^[A-Z]{3}$/.test(code)) expect(adjectiveOf(code)).toBeDefined()
  })
})

describe('nouns', () => {
  it.each([
    ['officials', 'official'],
    ['parties', 'party'],
    ['spokesmen', 'spokesman'],
    ['israelis', 'israeli'],
    ['bosses', 'boss'],
  ])('%s are each a %s', (plural, one) => expect(singular(plural)).toBe(one))

  it.each(['boss', 'crisis', 'politics', 'news', 'this', 'has'])('%s is no plural', (word) =>
    expect(singular(word)).toBeUndefined(),
  )

  it('a word for a man or a woman says how the story speaks; an office does not', () => {
    expect(personNoun('spokeswoman')).toBe('she')
    expect(personNoun('king')).toBe('he')
    expect(personNoun('president')).toBe('any')
  })

  it('before a name alone, what ends like a doer is one', () => {
    expect(personNoun('lamplighter')).toBeUndefined()
    expect(personNoun('lamplighter', true)).toBe('any')
    for (const word of ['number', 'river', 'november', 'harbour']) expect(personNoun(word, true)).toBeUndefined()
  })

  it('general words stand for words of bodies that are known', () => {
    const unknown = [...STANDS_FOR.values()]
      .flatMap((set) => [...set])
      .filter((w) => !BODY.has(w) && !BODY.has(`${w}.`))
    expect(
      unknown.filter(
        (w) => !/^(?:packet|compass|kettle|vision|sentinel|inquirer|examiner|dispatch|courier|bulletin)$/.test(w),
      ),
    ).toEqual([])
  })
})
