import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closest, indexOfTokens, quoteTokens } from './quote-match.js'

const keys = (text: string) => quoteTokens(text).map(({ key }) => key)
const text = fc.array(fc.constantFrom('we', 'will', 'not', 'be', 'at', 'the', 'table', 'friends', '3.5', '%'), {
  minLength: 1,
  maxLength: 30,
})

describe('tokens of a quotation', () => {
  it('are its words, whatever stands between them', () => {
    expect(keys('“We will not — ever! — be (there),” she said.')).toEqual([
      'we',
      'will',
      'not',
      'ever',
      'be',
      'there',
      'she',
      'said',
    ])
    expect(keys("don’t don't")).toEqual(["don't", "don't"])
    expect(keys('3.5% of 1,200 U.S. dollars, $5.')).toEqual(['3.5', '%', 'of', '1,200', 'u.s', 'dollars', '$', '5'])
    expect(keys('café cafe\u0301 CAFÉ')).toEqual(['café', 'café', 'café'])
    expect(keys('—“”… ')).toEqual([])
  })

  it('have places that slice to them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(50), (words, offset) => {
        let last = offset
        for (const { start, end, key } of quoteTokens(words, offset)) {
          expect(start >= last && end > start).toBe(true)
          expect(keys(words.slice(start - offset, end - offset))).toEqual([key])
          last = end
        }
        expect(last <= words.length + offset).toBe(true)
      }),
    )
  })
})

describe('the place of words in words', () => {
  it('is found wherever they follow each other', () => {
    fc.assert(
      fc.property(text, text, text, (before, middle, after) => {
        const inside = quoteTokens([...before, ...middle, ...after].join(' '))
        const asked = quoteTokens(middle.join(', '))
        const at = indexOfTokens(asked, inside)
        expect(at >= 0 && at <= before.length).toBe(true)
        expect(inside.slice(at, at + asked.length).map(({ key }) => key)).toEqual(asked.map(({ key }) => key))
        // It is the first such place.
        for (let i = 0; i < at; i++)
          expect(inside.slice(i, i + asked.length).map(({ key }) => key)).not.toEqual(asked.map(({ key }) => key))
      }),
    )
  })

  it('is not found where a word is missing, added or out of order', () => {
    const inside = quoteTokens('we will not be at the table without our friends')
    for (const asked of ['we will be', 'be not at', 'our friends we', 'without friends', 'tables'])
      expect(indexOfTokens(quoteTokens(asked), inside)).toBe(-1)
    expect(indexOfTokens(quoteTokens('our friends'), inside)).toBe(8)
    expect(indexOfTokens([], inside)).toBe(0)
    expect(indexOfTokens(quoteTokens('x'), [])).toBe(-1)
  })
})

describe('the stretch most like what is asked', () => {
  const inside = quoteTokens('On Tuesday she said that we will not be at the table without our friends, and left.')
  const of = (asked: string) => closest(quoteTokens(asked), inside)!

  it('tells word by word what is missing and what was added', () => {
    const found = of('we will never be at the table without friends')
    expect(
      inside
        .slice(found.from, found.to)
        .map(({ key }) => key)
        .join(' '),
    ).toBe('we will not be at the table without our friends')
    expect(found.diff).toEqual([
      { op: 'same', words: 'we will' },
      { op: 'missing', words: 'never' },
      { op: 'added', words: 'not' },
      { op: 'same', words: 'be at the table without' },
      { op: 'added', words: 'our' },
      { op: 'same', words: 'friends' },
    ])
    expect(found.likeness).toBeCloseTo((2 * 8) / (9 + 10))
  })

  it('is 1 for the same words, and none where no word is shared', () => {
    expect(of('we will not be at the table')).toMatchObject({
      likeness: 1,
      diff: [{ op: 'same', words: 'we will not be at the table' }],
    })
    expect(closest(quoteTokens('harvest'), inside)).toBeUndefined()
    expect(closest([], inside)).toBeUndefined()
    expect(closest(quoteTokens('x'), [])).toBeUndefined()
  })

  it('gives a difference from which both can be put together again', () => {
    fc.assert(
      fc.property(text, text, (asked, other) => {
        const [a, t] = [quoteTokens(asked.join(' ')), quoteTokens(other.join(' '))]
        const found = closest(a, t)
        expect(found !== undefined).toBe(asked.some((word) => other.includes(word)))
        if (!found) return
        const parts = (...ops: readonly string[]) =>
          found.diff
            .filter(({ op }) => ops.includes(op))
            .map(({ words }) => words)
            .join(' ')
        expect(parts('same', 'missing')).toBe(a.map(({ key }) => key).join(' '))
        expect(parts('same', 'added')).toBe(
          t
            .slice(found.from, found.to)
            .map(({ key }) => key)
            .join(' '),
        )
        expect(found.likeness > 0 && found.likeness <= 1).toBe(true)
      }),
    )
  })

  it('finds words deep in a long text', () => {
    const long = quoteTokens(
      `${'nothing of note happened there '.repeat(200)} we will not be at the table ${'and so on '.repeat(200)}`,
    )
    expect(closest(quoteTokens('we will not be at table'), long)!.likeness).toBeGreaterThan(0.9)
  })
})
