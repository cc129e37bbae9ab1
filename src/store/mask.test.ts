import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../model/span.js'
import { BLOCK, maskText, maskValue, maskWords, occurrences } from './mask.js'

const TEXT = 'Ana Orme said that Orme & Sons would close. “Ormes all,” said Orme.'
const cite = (words: string, nth = 0) => {
  let start = -1
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(words, start + 1)
  return { start, end: start + words.length, words }
}

const spans = (length: number) =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 6 },
  )
const masked = fc
  .string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '”', '📰', BLOCK), maxLength: 40 })
  .chain((text) => fc.tuple(fc.constant(text), spans(text.length)))

describe('a covered text', () => {
  it('keeps its length, its white space and whatever was not to be covered', () => {
    fc.assert(
      fc.property(masked, ([text, list]) => {
        const out = maskText(text, list)
        expect(out.length).toBe(text.length)
        for (let i = 0; i < text.length; i++) {
          const inside = list.some(({ start, end }) => start <= i && i < end)
          expect(out[i]).toBe(inside && !/\s/.test(text[i]!) ? BLOCK : text[i])
        }
      }),
    )
  })

  it('is the same whatever the order of spans, and covered twice', () => {
    fc.assert(
      fc.property(masked, ([text, list]) => {
        const out = maskText(text, list)
        expect(maskText(text, [...list].reverse())).toBe(out)
        expect(maskText(out, list)).toBe(out)
        expect(list.reduce((covered, span) => maskText(covered, [span]), text)).toBe(out)
      }),
    )
  })
})

describe('words wherever they stand', () => {
  it('are whole words', () => {
    expect(occurrences(TEXT, ['Orme']).map(({ start }) => start)).toEqual([4, 19, TEXT.length - 5])
    expect(maskWords(TEXT, ['Orme'])).toBe('Ana ████ said that ████ & Sons would close. “Ormes all,” said ████.')
    expect(occurrences(TEXT, ['', ' ', 'rme'])).toEqual([])
    expect(maskWords('Čapková’s and Čapkovás', ['Čapková'])).toBe('███████’s and Čapkovás')
  })

  it('may hold what means something to a pattern', () => {
    for (const word of ['a.b', 'a|b', '(a)', '[a', 'a*', '$a', 'a\\b', '^', '{2}'])
      expect(maskWords(`x ${word} y`, [word])).toBe(`x ${BLOCK.repeat(word.length)} y`)
    expect(maskWords('axb', ['a.b'])).toBe('axb')
  })
})

describe('a covered value of the record', () => {
  const value = {
    id: 'Orme',
    by: 'Orme',
    title: 'Orme leaves',
    content: [cite('Orme', 1), cite('Ana Orme said')],
    list: ['Orme'],
    n: 1,
    none: null,
    yes: true,
  }

  it('is covered by places where it has places, else by words, and keeps ids', () => {
    expect(maskValue(value, { spans: [cite('Orme')], words: ['Orme'] })).toEqual({
      ...value,
      title: '████ leaves',
      content: [cite('Orme', 1), { ...cite('Ana Orme said'), words: 'Ana ████ said' }],
      list: ['████'],
    })
  })

  it('keeps what became of a due, which is no word of the story', () => {
    const due = { state: 'withdrawn', outcomes: [{ state: 'withdrawn', statement: null }] }
    expect(maskValue(due, { spans: [], words: ['withdrawn'] })).toEqual(due)
  })

  it('is covered by words everywhere where there is no text', () => {
    const { content } = maskValue(value, { spans: [], words: ['Orme'], everywhere: true })
    expect(content.map(({ words }) => words)).toEqual(['████', 'Ana ████ said'])
  })

  it('says at every place what the covered text says there', () => {
    fc.assert(
      fc.property(spans(TEXT.length), spans(TEXT.length), (cited, covered) => {
        const citations = cited
          .filter(({ start, end }) => start < end)
          .map((s) => ({ ...s, words: TEXT.slice(s.start, s.end) }))
        const text = maskText(TEXT, covered)
        for (const { start, end, words } of maskValue(citations, { spans: covered, words: ['Orme'] }))
          expect(words).toBe(text.slice(start, end))
      }),
    )
  })
})
