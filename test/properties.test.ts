import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleStories } from '../corpora/stories.js'
import { REPOSITORY } from '../corpora/where.js'
import { makeStory } from '../src/intake/story.js'
import type { Reading } from '../src/model/reading.js'
import type { Citation, Span } from '../src/model/span.js'
import { type Onrecord, openOnrecord } from '../src/onrecord.js'

const MODELS = join(REPOSITORY, 'models')
const present = existsSync(MODELS) && readdirSync(MODELS).some((name) => existsSync(join(MODELS, name, 'labels.json')))
if (!present) console.log('skipped: properties of read() (no model in models/)')

/** The same texts each time: a failure must be there for the next person too. */
const RUNS = { numRuns: 60, seed: 20_330_618 }
const MEGABYTE = 2 ** 20

/** Pieces that news is made of, in any order: quotation marks nest, close twice and never close. */
const NEWSY = [
  ...['“', '”', '"', '‘', '’', "'", '«', '»', '(', ')', '—', ',', '.', '?', ' ', ' ', '\n', '\n\n', '\r\n', '\u2028'],
  ...['said', ' the minister', ' he', ' would not', ' that', ' told', ' according to', ' reportedly', ' Mr. Pell'],
  ...['Veshtra', ' 40', ' 3.5%', ' café', ' Київ', ' 😀', ' 👩‍👩‍👧', '\u0000', '\ud83d', '\ude00', '\ufeff', '\u202e'],
]

describe.skipIf(!present)('read()', () => {
  let reader: Onrecord
  beforeAll(async () => {
    reader = await openOnrecord()
  })
  afterAll(() => reader?.close())

  const read = (text: string) => reader.read(makeStory(text))
  const readSoundly = async (text: string) => {
    const reading = await read(text)
    expectSound(reading, text)
    return reading
  }

  it('cites what stands in the text, for every example', async () => {
    for (const { text } of exampleStories()) {
      const { statements } = await readSoundly(text)
      expect(statements.length).toBeGreaterThan(0)
    }
  })

  it.each([
    ['any characters', fc.string({ unit: 'binary', maxLength: 400 })],
    ['letters with their accents and joiners', fc.string({ unit: 'grapheme', maxLength: 400 })],
    ['any UTF-16 units, halves of pairs and NULs among them', units(fc.integer({ min: 0, max: 0xffff }))],
    ['halves of pairs', units(fc.integer({ min: 0xd7f0, max: 0xe010 }))],
    ['what news is made of', fc.array(fc.constantFrom(...NEWSY), { maxLength: 120 }).map((parts) => parts.join(''))],
  ])('throws on no text: %s', async (_name, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        await readSoundly(text)
      }),
      RUNS,
    )
  })

  it.each([
    ['nothing', ''],
    ['5 MB of a letter', 'a'.repeat(5 * MEGABYTE)],
    ['5 MB of spaces', ' '.repeat(5 * MEGABYTE)],
    ['5 MB of line ends', '\n'.repeat(5 * MEGABYTE)],
    ['5 MB of NULs', '\u0000'.repeat(5 * MEGABYTE)],
    ['5 MB of half a pair', '\ud83d'.repeat(5 * MEGABYTE)],
    // A mark is a word of its own, and every word is read: a few thousand show what five million would.
    ['opening marks', '“'.repeat(4000)],
    ['straight marks', '"'.repeat(4000)],
    ['full stops', '.'.repeat(4000)],
    ['quotations in quotations', `${'“‘'.repeat(500)}he said${'’”'.repeat(500)}`],
    ['quotations in quotations with words', `${'“A said, ‘B said, '.repeat(150)}no.${'’ he said.”'.repeat(150)}`],
    ['a sentence without end', 'the mayor said that '.repeat(400)],
    ['a word that no window holds', `The mayor said ${'ab😀'.repeat(3000)} would open.`],
  ])('throws on no text: %s', async (_name, text) => {
    await readSoundly(text)
  })

  it('gives the same bytes when it reads twice', async () => {
    for (const { text } of exampleStories())
      expect(JSON.stringify(await read(text))).toBe(JSON.stringify(await read(text)))
  })

  it('gives the same bytes whatever was read in between', async () => {
    const [first, second] = exampleStories().map((s) => s.text)
    const alone = JSON.stringify(await read(first!))
    await read(second ?? 'Nothing else.')
    await Promise.all([read('Another.'), read(second ?? 'Nothing else.')])
    expect(JSON.stringify(await read(first!))).toBe(alone)
  })

  it('shifts its spans when a paragraph is put before', async () => {
    const before = 'The hall was full on the day of the vote, and the doors stayed open.\n\n'
    let [kept, all] = [0, 0]
    for (const { text } of exampleStories()) {
      const shifted = new Set((await readSoundly(before + text)).statements.map((s) => places(s, -before.length)))
      for (const s of (await read(text)).statements) {
        all++
        if (shifted.has(places(s, 0))) kept++
      }
    }
    // A model reads each sentence in its surroundings, so a reading at the edge of doubt may turn; most must not.
    expect(kept / all).toBeGreaterThan(0.8)
  })
})

function units(unit: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return fc.array(unit, { maxLength: 400 }).map((all) => String.fromCharCode(...all))
}

const places = (s: { source: readonly Span[]; cue: readonly Span[]; content: readonly Span[] }, by: number) =>
  JSON.stringify([s.source, s.cue, s.content].map((spans) => spans.map((x) => [x.start + by, x.end + by])))

/** Every place in the reading is in the text and carries its words; ids are told apart; every reference leads somewhere. */
function expectSound(reading: Reading, text: string): void {
  const cited: Citation[] = []
  collect(reading, cited)
  const wrong = cited.filter((c) => !(c.start < c.end && text.slice(c.start, c.end) === c.words))
  expect(wrong).toEqual([])
  const ids = reading.statements.map((s) => s.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const s of reading.statements) {
    expect(s.within === null || (ids.includes(s.within) && s.within !== s.id)).toBe(true)
    expect(s.confidence >= 0 && s.confidence <= 1).toBe(true)
    expect(s.by).toMatch(/^(rule|model|person):./)
    expect(s.cue.length + s.content.length).toBeGreaterThan(0)
    for (const spans of [s.source, s.cue, s.content])
      for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
  }
  expect(reading.story.coverage.units).toBe(text.length)
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
}

function collect(value: unknown, into: Citation[]): void {
  if (typeof value !== 'object' || value === null) return
  const { start, end, words } = value as Partial<Citation>
  if (typeof start === 'number' && typeof end === 'number' && typeof words === 'string')
    into.push({ start, end, words })
  for (const inner of Object.values(value)) collect(inner, into)
}
