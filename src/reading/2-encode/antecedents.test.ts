import { expect, it } from 'vitest'
import {
  MENTION_AHEAD,
  MENTION_BACK,
  MENTION_FACTS,
  MENTION_VECTOR,
  PAIR_FACTS,
  type PairQuestion,
} from '../../encoder/encoder.js'
import { segment } from '../1-segment/segment.js'
import { findAntecedents } from './antecedents.js'
import { decodeMentions, type FoundMention } from './mentions.js'

/** Mentions of a text, each by its words; the last of them heads it. */
function mentionsIn(text: ReturnType<typeof segment>, ...phrases: readonly string[]): readonly FoundMention[] {
  let from = 0
  return phrases.map((phrase) => {
    const start = text.text.indexOf(phrase, from)
    from = start + 1
    const first = text.words.findIndex((w) => w.start === start)
    const last = text.words.findIndex((w) => w.end === start + phrase.length)
    return { words: [first, last + 1], head: last, probability: 1, vector: new Float32Array(MENTION_VECTOR) }
  })
}

/** Refers back where the head word is the same, a little more to what stands nearer, and never otherwise. */
const bySameHead = async (q: PairQuestion) => ({
  scores: Float32Array.from(
    q.mention,
    (_, k) => (q.pairs[k * PAIR_FACTS + 1] ? 2 : -9) - q.pairs[k * PAIR_FACTS + 17]!,
  ),
  fresh: new Float32Array(q.facts.length / MENTION_FACTS),
})

it('hands on the likeliest earlier mentions, by their odds', async () => {
  const text = segment('The port closed. A ferry left the port. “The port is shut,” she said. The old port burned.')
  const found = mentionsIn(text, 'The port', 'A ferry', 'the port', 'The port', 'she', 'The old port')
  const mentions = await findAntecedents(found, text, () => false, bySameHead)
  expect(mentions.map((m) => m.antecedents.map((a) => a.mention))).toEqual([[], [], [0], [2, 0], [], [3, 2, 0]])
  for (const { antecedents } of mentions) for (const { odds } of antecedents) expect(odds).toBeLessThan(2)
})

it('finds what shares a word from far before, and has nothing to say without a network of pairs', async () => {
  const crowd = Array.from({ length: 60 }, (_, i) => `Tarn${i} slept.`).join(' ')
  const text = segment(`The port closed. ${crowd} The port burned.`)
  const found = mentionsIn(text, 'The port', ...Array.from({ length: 60 }, (_, i) => `Tarn${i}`), 'The port')
  const mentions = await findAntecedents(found, text, () => false, bySameHead)
  expect(mentions.at(-1)?.antecedents.map((a) => a.mention)).toEqual([0])
  const silent = await findAntecedents(found, text, () => false, null)
  expect(silent.every((m) => m.antecedents.length === 0)).toBe(true)
})

it('finds a mention for each head that the window answers for, and none that reaches out of the window', () => {
  const words = [10, 11, 12, 14]
  const begins = new Float32Array(4 * MENTION_BACK)
  const ends = new Float32Array(4 * MENTION_AHEAD)
  begins[1 * MENTION_BACK + 1] = 1
  begins[1 * MENTION_BACK + 9] = 5 // before the window
  ends[1 * MENTION_AHEAD + 2] = 1
  ends[1 * MENTION_AHEAD + 20] = 5
  const scores = {
    heads: Float32Array.from([-3, 2, -3, 2]),
    begins,
    ends,
    vectors: Float32Array.from({ length: 4 * MENTION_VECTOR }, (_, i) => Math.floor(i / MENTION_VECTOR)),
  }
  const found = decodeMentions(scores, words, (word) => word < 14)
  expect(found.map(({ words, head }) => ({ words, head }))).toEqual([{ words: [10, 15], head: 11 }])
  expect(found[0]?.vector).toEqual(new Float32Array(MENTION_VECTOR).fill(1))
})
