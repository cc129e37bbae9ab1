import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, type Span } from '../../model/span.js'
import { segment } from './segment.js'

const inside = (text: string, spans: readonly (Span | null)[]) =>
  spans.every((s) => s === null || (0 <= s.start && s.start <= s.end && s.end <= text.length))

function sound(text: string) {
  const read = segment(text)
  expect(inside(text, [...read.paragraphs, ...read.sentences, ...read.words, ...read.quotations])).toBe(true)
  expect(
    inside(text, [...read.quotations.map((q) => q.inner), read.title, read.byline, read.dateline?.span ?? null]),
  ).toBe(true)
  for (const [a, b] of [read.paragraphs, read.sentences, read.words].flatMap((s) =>
    s.slice(1).map((x, i) => [s[i]!, x] as const),
  ))
    expect(a.end).toBeLessThanOrEqual(b.start)
  let next = 0
  for (const s of read.sentences) {
    expect(s.words[0]).toBe(next)
    next = s.words[1]
    expect(s.start).toBe(read.words[s.words[0]]!.start)
    expect(s.end).toBe(read.words[s.words[1] - 1]!.end)
    expect(contains(read.paragraphs[s.paragraph]!, s)).toBe(true)
  }
  expect(next).toBe(read.words.length)
  for (const q of read.quotations) {
    expect(contains(q, q.inner) && q.inner.start < q.inner.end).toBe(true)
    expect(read.paragraphs.some((p) => contains(p, q))).toBe(true)
  }
  for (const d of read.diagnostics) if (d.span) expect(d.span.words).toBe(text.slice(d.span.start, d.span.end))
}

const piece = fc.constantFrom(
  ...'"\'“”‘’„‚«»‹›`([)]-—.,:;!?…',
  ..."``|''|said|Orla|U.S.|Gen.|By Jane Roe|TARNOW (AB) —|\n|\n\n|\r\n| | |3.5|May 7, 2015|workers’|😀|\ud83d|\u0000".split(
    '|',
  ),
)

describe('any text', () => {
  it('is cut soundly', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sound), { numRuns: 300 })
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 80 }).map((p) => p.join('')),
        sound,
      ),
      { numRuns: 1500 },
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((p) => p.join(' ')),
        sound,
      ),
      { numRuns: 500 },
    )
  })
  it('says when there is no word', () => {
    expect(segment(' \n').diagnostics.map((d) => d.code)).toEqual(['no-sentence', 'no-dateline'])
    expect(segment('').sentences).toEqual([])
  })
  it('is cut the same way twice', () => {
    const text = 'Pact holds\n\nTARNOW (AB) — “We stay.” Orla left.'
    expect(segment(text)).toEqual(segment(text))
  })
})
