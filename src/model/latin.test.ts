import { expect, it } from 'vitest'
import { latin } from './latin.js'

it('writes letters out, inside a class and outside, and leaves escapes as they are', () => {
  const inside = 'A-Za-zÀ-ÖØ-öø-ɏ'
  expect(latin(String.raw`(?<![\p{L}-])a\p{L}{2,5}\[\\p{L}[^\p{L}.]`)).toBe(
    String.raw`(?<![${inside}-])a[${inside}]{2,5}\[\\p{L}[^${inside}.]`,
  )
})

it('finds the words that the Unicode pattern finds', () => {
  const source = String.raw`(?<![\p{L}])(?:naïv|blam)\p{L}*(?![\p{L}])`
  const [plain, unicode] = [new RegExp(latin(source), 'i'), new RegExp(source, 'iu')]
  for (const words of ['he blamed her', 'Naïveté', 'unblamed', 'éblamer', 'BLAME', 'x', 'blam3'])
    expect(plain.test(words), words).toBe(unicode.test(words))
})
