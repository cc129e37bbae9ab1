import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords } from './words.js'

const slices = (text: string) => findWords(text).map((w) => text.slice(w.start, w.end))

/** The rules of `training/features.py`, a code point at a time. */
function reference(text: string): string[] {
  const out: string[] = []
  let run = ''
  for (const c of text) {
    const mark = /[!-/:-@[-`{-~]|\p{P}/u.test(c)
    const breaks = /[\s\x1c-\x1f\x85\p{Cc}\p{Cf}\ufffd]/u.test(c)
    if (!mark && !breaks) {
      run += c
      continue
    }
    if (run) out.push(run)
    run = ''
    if (mark) out.push(c)
  }
  if (run) out.push(run)
  return out
}

describe('words', () => {
  it.each([
    ['“No,” he said.', ['“', 'No', ',', '”', 'he', 'said', '.']],
    ["Vell's 3.5%", ['Vell', "'", 's', '3', '.', '5', '%']],
    ['a\u00a0b\u2009c\u3000d', ['a', 'b', 'c', 'd']],
    ['a\u0000b\u200bc\ufeffd\ufffde\u00adf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a\x1cb\x85c', ['a', 'b', 'c']],
    ['😀 zo😀e\u{10100}f', ['😀', 'zo😀e', '\u{10100}', 'f']],
    ['a\ud800b \udc00', ['a\ud800b', '\udc00']],
    ['$5+€3', ['$', '5', '+', '€3']],
    ['Ostra—Velia', ['Ostra', '—', 'Velia']],
    ['', []],
  ])('%j', (text, words) => {
    expect(slices(text)).toEqual(words)
  })

  it('are those of the reference', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(slices(text)).toEqual(reference(text))
      }),
      { numRuns: 500 },
    )
  })
})
