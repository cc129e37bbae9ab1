import { describe, expect, it } from 'vitest'
import { segment } from './segment.js'

const show = (text: string) => segment(text).sentences.map((s) => text.slice(s.start, s.end))
/** Sentences are written with | between them. */
const check = (marked: string) => {
  const parts = marked.split('|').map((p) => p.trim())
  expect(show(parts.join(' '))).toEqual(parts)
}

describe('sentences', () => {
  it.each([
    'The pact holds. | Nobody left.',
    'Will it hold? | Nobody knows! | We shall see…',
    'The U.S. Special Envoy met Gen. Orla Vash on Jan. 5 at 3 p.m. in Tarn.',
    'She lives in the U.S. | He said so.',
    'She lives in the U.S. | “We know,” he said.',
    'J. K. Trenn and George W. Olm met Sen. Pell and Mrs. Dorn at No. 5 St. Mark Road.',
    'Trenn Inc. bought Olm Co. last year. | The price rose 3.5 percent to $2.75.',
    'It belongs to Trenn Inc. | The firm denies it.',
    'They came at 9 a.m. | Officials were late.',
    'They came at 9 a.m. Monday and at 10 p.m. EST.',
    '“Why?” he asked. | Nobody knew.',
    '“Why?” Orla Vash asked. | Nobody knew.',
    '“Why?” | She left.',
    '“We stay.” | Orla left. | “All of us.”',
    'He said ‘Stop!’ and left. | She stayed.',
    'They left (no one knows why). | She stayed.',
    'They left. (No one knows why.) | She stayed.'.replace('left. (', 'left. | ('),
    'Sen. Olm (R-Ven.), who left, called. | Nobody came.',
    'See www.velia.example and v2.0 of the plan. | It is long.',
    'The case of Olm v. Dorn came up. | Then it closed.',
    'Is it plan B. | The other one failed.'.replace('Is it', 'It is'),
    'He said No. | She left.',
    'Well... maybe. | Then... | Nothing.'.replace('Then... | Nothing', 'Then... nothing'),
    'The “War of Ostra.” | The name stuck.',
    '1. The first item stays whole. | The second follows.',
    "``We stay.'' | Orla left.",
    'iTarn rose. | eVelia fell.',
    'He said: "Stop." | "No," she said.',
    'It broke off .... | Then it went on.',
  ])('%s', check)

  it('never cross a paragraph', () => {
    expect(show('The pact holds\nNobody left.')).toEqual(['The pact holds', 'Nobody left.'])
  })

  it('hold every word once, with their paragraph', () => {
    const { words, sentences } = segment('Pact holds\n\nOrla left. “Why?” he asked.\n\n***\n')
    expect(sentences.map((s) => s.paragraph)).toEqual([0, 1, 1, 2])
    expect(sentences.flatMap((s) => s.words)).toEqual([0, 2, 2, 5, 5, 12, 12, 15])
    expect(words.length).toBe(15)
  })
})
