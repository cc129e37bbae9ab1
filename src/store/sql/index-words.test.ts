import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasWords, plainWords, withPlainLetters } from './index-words.js'
import { countWords, indexWords, matchWords, similarTokens } from './postgres-words.js'

const text = fc.string({ unit: 'binary', maxLength: 40 })

describe('words of an index', () => {
  it('are small plain letters and digits apart by one space', () => {
    for (const [given, words] of [
      ['Čapková’s “café” — 3.5%, U.S.!', 'capkova s cafe 3 5 u s'],
      ['e\u0301lan ÉLAN', 'elan elan'],
      ['cease-fire/talks_now', 'cease fire talks now'],
      ['ŁÓDEK Møller Straße', 'lodek moller strasse'],
      ['Дмитро Галенський', 'дмитро галенськии'],
      ['\u0000a\ud800b\u0010', 'a b'],
      ['…', ''],
    ] as const)
      expect(plainWords(given)).toBe(words)
    fc.assert(
      fc.property(text, (given) => {
        const words = plainWords(given)
        expect(words).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
        expect(plainWords(words)).toBe(words)
        expect(words !== '').toBe(hasWords(given.normalize('NFKD')))
      }),
    )
  })

  it('keep marks where the tokenizer knows them', () => {
    expect(withPlainLetters('Łódź, Straße, Øre')).toBe('lódź, Strasse, ore')
    expect(withPlainLetters('plain')).toBe('plain')
  })
})

describe('questions to PostgreSQL', () => {
  const count = (sql: string) => sql.replace(/'[^']*'/g, '').split('?').length - 1

  it('have a value for each place, whatever is asked', () => {
    const list = fc.array(fc.constantFrom('border', 'at the table', '—', '', 'café'), { maxLength: 4 })
    const query = fc.record({ phrases: list, words: list, without: list, any: fc.boolean() })
    fc.assert(
      fc.property(
        query,
        fc.constantFrom(20, 2_000_000_000),
        fc.constantFrom('rank' as const, 'newest' as const, 'oldest' as const),
        fc.constantFrom('statement' as const, 'story' as const),
        (asked, most, by, what) => {
          const { sql, values } = matchWords(what, asked, most, by)
          expect(count(sql)).toBe(values.length)
          expect(values).not.toContain('')
          const wanted = [...asked.phrases, ...asked.words].some(hasWords)
          expect(sql.includes(`${what}_text`)).toBe(wanted)
        },
      ),
    )
    for (const words of [['a'], ['a', 'b', '—']]) expect(count(countWords(words).sql)).toBe(words.length)
  })

  it('rank what is narrowed down whole, and of all else the newest', () => {
    const asked = { phrases: [], words: ['the'], without: [] }
    expect(matchWords('statement', asked, 20_000, 'rank').sql).toMatch(/ORDER BY row DESC LIMIT 5000/)
    expect(matchWords('statement', asked, 20, 'rank').sql).toMatch(/ORDER BY row DESC LIMIT 20\)/)
    expect(matchWords('statement', asked, 2_000_000_000, 'rank').sql).not.toMatch(/LIMIT/)
  })

  it('look for trigrams without the extension, or in other letters than its own', () => {
    expect(similarTokens('orme', 5, 'public')!.sql).toContain('public.similarity')
    expect(similarTokens('orme', 5, null)!.values).toEqual(['orm', 'rme'])
    expect(similarTokens('велмора', 5, 'public')!.sql).toContain('strpos')
    expect(similarTokens('li', 5, null)).toBeUndefined()
  })

  it('hold of a text what an index can', () => {
    const long = Array.from({ length: 200_000 }, (_, i) => `word${i}`).join(' ')
    const kept = indexWords(long)
    expect(long.startsWith(kept)).toBe(true)
    expect(kept.length).toBeGreaterThan(400_000)
    expect(kept.length).toBeLessThan(1_000_000)
    const usual = 'the same words again and again '.repeat(20_000).trim()
    expect(indexWords(usual)).toBe(usual)
  })
})
