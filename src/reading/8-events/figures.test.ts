import { describe, expect, it } from 'vitest'
import { segment } from '../1-segment/segment.js'
import { NOT_FIGURES, readFigures } from './figures.js'
import { Spans, tokenize } from './tokens.js'

function read(sentence: string) {
  const { all } = tokenize(segment(sentence))
  return readFigures(sentence, all, 0, all.length, new Spans([]))
}
const wordsOf = (sentence: string) => read(sentence).map(({ span }) => sentence.slice(span.start, span.end))

describe('what is no figure', () => {
  for (const rule of NOT_FIGURES)
    describe(rule.id, () => {
      for (const sentence of rule.examples) it(sentence, () => expect(wordsOf(sentence)).toEqual([]))
      for (const [sentence, figure] of rule.counterexamples)
        it(sentence, () => expect(wordsOf(sentence)).toEqual([figure]))
    })
})

describe('what a figure counts', () => {
  it('is the noun phrase up to its plural', () => {
    expect(read('The storm sank 51 Tannick harbour boats near Vell.')[0]).toMatchObject({
      value: 51,
      of: 'Tannick harbour boats',
    })
    expect(wordsOf('The port sent 40 boats and rafts in May.')).toEqual(['40 boats and rafts'])
    expect(wordsOf('Tens of thousands of “lost” letters came.')).toEqual(['Tens of thousands of “lost” letters'])
  })

  it('has a measure for a unit', () => {
    expect(read('They held a 90-minute meeting.')[0]).toMatchObject({ value: 90, unit: 'minute', of: 'meeting' })
    expect(read('They talked for two hours.')[0]).toMatchObject({ value: 2, unit: 'hour', of: null })
  })

  it('is told on either side of a dash where both are percents', () => {
    expect(wordsOf('Venn led in Tannick, 41%-38%, that day.')).toEqual(['41%', '38%'])
  })

  it('may be left out', () => {
    expect(read('The guild says the number is closer to 40,000.')[0]).toMatchObject({ value: 40_000, of: null })
  })

  it('is not read inside a date', () => {
    const sentence = 'It burned on May 16.'
    const { all } = tokenize(segment(sentence))
    expect(readFigures(sentence, all, 0, all.length, new Spans([{ start: 13, end: 19 }]))).toEqual([])
  })
})
