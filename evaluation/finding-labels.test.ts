import { describe, expect, it } from 'vitest'
import { findingLabels } from '../corpora/finding-labels.js'
import { corpusTexts, placedStories } from '../corpora/placed.js'

const texts = corpusTexts()
if (texts === undefined) console.log('skipped: labels of findings (no corpora at ../shared/data)')

describe.skipIf(texts === undefined)('labels of findings', () => {
  it('stand where the texts of the corpora are', () => {
    const labels = findingLabels(texts)!
    expect(labels.length).toBeGreaterThan(600)
    const words = labels.flatMap(({ text, events }) => events.map(({ start, end }) => text.slice(start, end)))
    expect(words.filter((w) => w.trim() !== w)).toEqual([])
  })

  it('are of no story that has a record, and so of none that is set aside', () => {
    const recorded = new Set(placedStories(texts)!.map(({ corpus, doc }) => `${corpus} ${doc}`))
    expect(findingLabels(texts)!.filter(({ corpus, doc }) => recorded.has(`${corpus} ${doc}`))).toEqual([])
  })
})
