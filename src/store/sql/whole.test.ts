import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepable, keepableValues, restored, restoreRows } from './whole.js'

/** Any string of UTF-16 units, well formed or not, with more of the odd ones than chance would give. */
const anything = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0x10, 0x30, 0x61, 0xd800, 0xdc00, 0xdfff)), {
    maxLength: 40,
  })
  .map((units) => String.fromCharCode(...units))

describe('a text that engines keep', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(restored(keepable(text))).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('has no NUL and is UTF-8, as which it comes back, too', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const kept = keepable(text)
        expect(kept).not.toContain('\u0000')
        expect(Buffer.from(kept, 'utf8').toString('utf8')).toBe(kept)
      }),
      { numRuns: 500 },
    )
  })

  it('is another for another text, so that what is asked for is what is found', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        expect(keepable(one) === keepable(other)).toBe(one === other)
      }),
    )
  })

  it('is the text itself where nothing is odd', () => {
    for (const text of ['', 'plain', '“Čapková” 📰', '\u0001\u007f\uffff', 'a\\u0000b'])
      expect(keepable(text)).toBe(text)
    expect(keepable('a\u0000b')).toBe('a\u00100000b')
    expect(keepable('\ud800')).toBe('\u0010d800')
    expect(keepable('\u0010')).toBe('\u00100010')
  })

  it('is made of the texts among values, and unmade in rows', () => {
    const values = ['a\u0000', 1, null, new Uint8Array([0, 16])]
    expect(keepableValues(values)).toEqual(['a\u00100000', 1, null, new Uint8Array([0, 16])])
    expect(restoreRows([{ a: 'a\u00100000', b: 16, c: null }])).toEqual([{ a: 'a\u0000', b: 16, c: null }])
  })
})
