import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PlacedRecord, placed, quoteWords, type WrittenRecord, type WrittenStory } from '../corpora/offsets.js'
import { type CorpusText, corpusTexts, PLACED, placedStories } from '../corpora/placed.js'
import { exampleStories, findWords } from '../corpora/stories.js'
import { timemlText } from '../corpora/timeml.js'
import { REPOSITORY } from '../corpora/where.js'
import { convertStory, materialize, placedJson, startStory } from './gold.js'
import { scoreStory } from './statements.js'

const TEXT = `Mayor Orla
Venk told the 🦉 Lantern that “the bridge will open”, and said the ferry would not run.
She said Ulmish officials had reportedly declined to comment. “It was said before,” she said.
`

const RECORD: WrittenRecord = {
  anchor: '2031-04-02',
  actors: [
    { name: 'Orla Venk', kind: 'person', role: 'Mayor', mentions: ['Mayor Orla\nVenk', 'Venk'] },
    { name: 'Ulmish government', kind: 'government' },
  ],
  statements: [
    {
      n: 1,
      source: 'Mayor Orla\nVenk',
      cue: 'told',
      content: ['that “the bridge will open”'],
      form: 'mixed',
      speaker: 'Orla Venk',
      role: 'Mayor',
      act: 'promise',
      via: 'Lantern',
      saidAt: '2031-04-01',
    },
    {
      n: 2,
      source: null,
      cue: 'said',
      content: ['the ferry would not run'],
      form: 'indirect',
      speaker: 'Orla Venk',
      act: 'reject',
      negated: true,
    },
    { n: 3, source: 'She', cue: 'said#2', content: ['Ulmish officials had', 'declined to comment'], form: 'indirect' },
    {
      n: 4,
      source: 'Ulmish officials',
      cue: 'declined to comment',
      content: [],
      form: 'indirect',
      speaker: 'Ulmish government',
      act: 'say',
      silence: 'declined',
      certainty: 'unknown',
      distance: 'hearsay',
      within: 3,
    },
    { n: 5, source: 'she', cue: 'said#4', content: ['“It was said before,”'], form: 'direct', repeated: true },
  ],
}

const story: WrittenStory = { name: 'bridge', folder: '(here)', text: TEXT, anchor: '2031-04-02', record: RECORD }
const texts: readonly CorpusText[] = [{ corpus: 'timeml', doc: 'OURS/bridge', text: TEXT, anchor: '2031-04-03' }]

let out = ''
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'onrecord-gold-'))
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

function convert(): PlacedRecord {
  const folder = join(out, 'bridge')
  startStory(texts, 'timeml', 'OURS/bridge', folder)
  writeFileSync(join(folder, 'record.json'), JSON.stringify(RECORD))
  return convertStory(texts, folder, 'tuned', 'invented')
}

describe('gold without words', () => {
  it('keeps places, in UTF-16 units, and every value', () => {
    const record = convert()
    expect(record).toMatchObject({ corpus: 'timeml', doc: 'OURS/bridge', anchor: '2031-04-02', split: 'tuned' })
    const [first, second, , silence, last] = record.statements
    expect(first).toMatchObject({ source: [[0, 15]], speaker: [6, 15], role: [0, 5], via: [28, 35], within: null })
    expect(first!.via).toEqual([TEXT.indexOf('Lantern'), TEXT.indexOf('Lantern') + 7])
    expect(second).toMatchObject({ source: [], negated: true, certainty: 'certain', distance: 'plain', role: null })
    expect(silence).toMatchObject({ content: [], speaker: 'Ulmish government', silence: 'declined', within: 3 })
    expect(TEXT.slice(...last!.cue[0]!)).toBe('said')
    expect(last!.cue[0]![0]).toBe(TEXT.lastIndexOf('said'))
  })

  it('holds none of the words', () => {
    const json = placedJson(convert())
    for (const word of ['bridge will', 'ferry', 'Lantern', 'Orla', 'told', 'comment']) expect(json).not.toContain(word)
    expect(JSON.parse(json)).toEqual(convert())
  })

  it('gives the words again', () => {
    const folder = join(out, 'kept')
    mkdirSync(folder)
    writeFileSync(join(folder, 'bridge.json'), placedJson(convert()))
    const [again] = placedStories(texts, folder)!
    expect(again).toMatchObject({ name: 'bridge', text: TEXT, anchor: '2031-04-02', split: 'tuned', note: 'invented' })
    expect(again!.record).toMatchObject(RECORD)
    expect(placed(again!)).toEqual(placed(story))
    materialize([again!], join(out, 'words'))
    expect(readFileSync(join(out, 'words/bridge/story.txt'), 'utf8')).toBe(TEXT)
    expect(readFileSync(join(out, 'words/bridge/anchor'), 'utf8')).toBe('2031-04-02\n')
    expect(JSON.parse(readFileSync(join(out, 'words/bridge/record.json'), 'utf8'))).toMatchObject(RECORD)
    const read = convert().statements.map((s) => {
      const spans = (places: PlacedRecord['statements'][number]['cue']) =>
        places.map(([start, end]) => ({ start, end }))
      const within = s.within === null ? null : `s${s.within}`
      return { ...s, id: `s${s.n}`, source: spans(s.source), cue: spans(s.cue), content: spans(s.content), within }
    })
    expect(scoreStory(again!, read)).toMatchObject({ missed: [], extra: [], nested: { tp: 1, predicted: 1, gold: 1 } })
  })

  it('refuses another text, sentences as names, and the repository', () => {
    const folder = join(out, 'kept')
    const other = [{ ...texts[0]!, text: `${TEXT} ` }]
    expect(() => placedStories(other, folder)).toThrow('not the one that was annotated')
    expect(() => placedStories([], folder)).toThrow('timeml has no OURS/bridge')
    expect(placedStories(undefined, join(out, 'nowhere'))).toEqual(corpusTexts() === undefined ? undefined : [])
    expect(() => convertStory(other, join(out, 'bridge'), 'tuned', '')).toThrow('no text of the corpora')
    const long = { ...RECORD, actors: [{ name: 'one two three four five six seven eight nine', kind: 'group' }] }
    expect(() => placed({ ...story, record: long })).toThrow('too long for a name')
    expect(() => materialize([story], join(REPOSITORY, 'out'))).toThrow('inside the repository')
  })

  it('takes the words of every sample story apart and together', () => {
    for (const sample of exampleStories()) {
      const { statements } = placed(sample)
      sample.record.statements.forEach((s, i) => {
        const pieces = s.content.map((c) => findWords(sample, c))
        expect(statements[i]!.content).toEqual(pieces.map(({ start, end }) => [start, end]))
        for (const piece of pieces) expect(findWords(sample, quoteWords(sample.text, piece))).toEqual(piece)
      })
    }
  })
})

it('takes the text of a TimeML file', () => {
  const xml = `<?xml version="1.0" ?><TimeML><DCT><TIMEX3 tid="t0" value="2031-04-02T10:00">x</TIMEX3></DCT><TITLE>No</TITLE>
<TEXT>
Venk &amp; Co <EVENT eid="e1">said</EVENT> it&#39;s <TIMEX3 tid="t1">late</TIMEX3>.
</TEXT></TimeML>`
  expect(timemlText(xml)).toEqual({ date: '2031-04-02', text: "\nVenk & Co said it's late.\n" })
})

describe('the committed records', () => {
  const stories = placedStories()
  if (stories === undefined) console.log('skipped: gold without words on its texts (no corpora at ../shared/data)')

  it('have every place inside the story, in order and not empty', () => {
    for (const file of readdirSync(PLACED).filter((f) => f.endsWith('.json'))) {
      const { statements } = JSON.parse(readFileSync(join(PLACED, file), 'utf8')) as PlacedRecord
      const numbers = new Set(statements.map((s) => s.n))
      expect(numbers.size).toBe(statements.length)
      for (const s of statements) {
        for (const [start, end] of [...s.source, ...s.cue, ...s.content]) expect(start).toBeLessThan(end)
        expect(s.within === null || numbers.has(s.within)).toBe(true)
        expect(s.content.length > 0 || s.silence !== null).toBe(true)
      }
    }
  })

  it.skipIf(stories === undefined)('fit their texts', () => {
    for (const s of stories!) expect(placed(s).statements.length).toBe(s.record.statements.length)
  })
})
