import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PlacedRecord, placed, type WrittenRecord, type WrittenStory, written } from '../corpora/offsets.js'
import { type CorpusText, corpusTexts, PLACED, placedStories } from '../corpora/placed.js'
import { quoteWords } from '../corpora/places.js'
import { exampleStories, findWords, hasPart, RECORD_PARTS } from '../corpora/stories.js'
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
  dues: [
    {
      kind: 'promise',
      by: 'Orla Venk',
      what: 'the ferry would not run',
      negated: true,
      due: '2031-04',
      condition: 'said#3',
      consequence: 'no boats',
      statement: 2,
    },
    { kind: 'planned', what: 'bridge will open', state: 'lapsed' },
  ],
  events: [
    {
      kind: 'meeting',
      trigger: 'said#2',
      participants: [{ actor: 'Ulmish government', part: 'party' }],
      place: 'the ferry',
      time: '2031-W13',
      figures: [
        { value: 12, of: 'comment', words: '🦉', giver: 'Orla Venk' },
        { low: 24, high: 99, unit: 'boat', of: 'boats sunk', words: 'run' },
      ],
      accordingTo: [3, 4],
    },
    { kind: 'other', trigger: 'open' },
  ],
  disputes: [{ statement: 1, by: 'Ulmish government', kind: 'denies', words: 'declined', counter: 4 }],
  shifts: [
    {
      actor: 'Orla Venk',
      issue: 'the bridge',
      from: 'will open',
      to: 'would not run',
      at: '2031-04-01',
      statements: [1],
    },
    { actor: 'Orla Venk', from: 'told', to: 'said' },
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

  it('keeps dues, events, disputes and shifts as it keeps statements', () => {
    const { dues, events, disputes, shifts, parts } = convert()
    const words = (place: unknown) => TEXT.slice(...(place as [number, number]))
    expect(parts).toEqual(RECORD_PARTS)
    expect(dues[0]).toMatchObject({ by: [6, 15], to: null, consequence: 'no boats', due: '2031-04', state: 'open' })
    expect([dues[0]!.what, dues[0]!.condition].map(words)).toEqual(['the ferry would not run', 'said'])
    expect(dues[1]).toMatchObject({ by: null, due: null, negated: false, statement: null, state: 'lapsed' })
    const [first, second] = events[0]!.figures
    expect(first).toMatchObject({ value: 12, low: null, high: null, unit: null, giver: [6, 15] })
    expect([first!.words, first!.of, events[0]!.place].map(words)).toEqual(['🦉', 'comment', 'the ferry'])
    expect(second).toMatchObject({ value: null, low: 24, high: 99, of: 'boats sunk', giver: null })
    expect(events[0]!.participants).toEqual([{ actor: 'Ulmish government', part: 'party' }])
    expect(events[1]).toMatchObject({ participants: [], place: null, time: null, figures: [], accordingTo: [] })
    expect(disputes).toMatchObject([{ statement: 1, by: 'Ulmish government', kind: 'denies', counter: 4 }])
    expect([disputes[0]!.words, shifts[0]!.issue, shifts[0]!.from, shifts[0]!.to].map(words)).toEqual([
      'declined',
      'the bridge',
      'will open',
      'would not run',
    ])
    expect(shifts[1]).toMatchObject({ issue: null, at: null, statements: [] })
  })

  it('says which parts are annotated', () => {
    const only = { ...story, record: { ...RECORD, parts: ['dues'] as const } }
    expect(placed(only).parts).toEqual(['dues'])
    expect(RECORD_PARTS.filter((part) => hasPart(only, part))).toEqual(['dues'])
    expect(RECORD_PARTS.filter((part) => hasPart(story, part))).toEqual(RECORD_PARTS)
    const wrong = { ...RECORD, parts: ['due'] } as unknown as WrittenRecord
    expect(() => placed({ ...story, record: wrong })).toThrow('no part due')
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
      const { statements, dues } = placed(sample)
      expect(placed({ ...sample, record: written(sample.text, { ...placed(sample), anchor: null }) })).toEqual(
        placed(sample),
      )
      expect(dues.length).toBeGreaterThan(0)
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
Venk &amp; Co <EVENT eid="e1">said</EVENT> it&#39;s <TIMEX3 tid="t1" type="DATE" value="2031-04"><TIMEX3 tid="t2" value="" type="SET"/>late
in <TIMEX3 tid="t3" value="" type="SET"></TIMEX3><!-- <TIMEX3 --><TIMEX3 tid="t4" type="DURATION" value="P1D">M&amp;y</TIMEX3></TIMEX3>.
</TEXT></TimeML>`
  const text = "\nVenk & Co said it's late\nin M&y.\n"
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const timexes = [
    { ...at('late\nin M&y'), type: 'DATE', value: '2031-04' },
    { ...at('M&y'), type: 'DURATION', value: 'P1D' },
  ]
  expect(timemlText(xml)).toEqual({ date: '2031-04-02', text, timexes })
})

describe('the committed records', () => {
  const stories = placedStories()
  if (stories === undefined) console.log('skipped: gold without words on its texts (no corpora at ../shared/data)')

  it('have every place inside the story, in order and not empty', () => {
    for (const file of readdirSync(PLACED).filter((f) => f.endsWith('.json'))) {
      const record = JSON.parse(readFileSync(join(PLACED, file), 'utf8')) as PlacedRecord
      const { statements, dues, events, disputes, shifts, parts } = record
      const numbers = new Set(statements.map((s) => s.n))
      expect(numbers.size).toBe(statements.length)
      for (const s of statements) {
        for (const [start, end] of [...s.source, ...s.cue, ...s.content]) expect(start).toBeLessThan(end)
        expect(s.within === null || numbers.has(s.within)).toBe(true)
        expect(s.content.length > 0 || s.silence !== null).toBe(true)
      }
      const places = [
        ...dues.flatMap((d) => [d.what, d.condition ?? [0, 1]]),
        ...events.flatMap((e) => [e.trigger, ...e.figures.map((f) => f.words)]),
        ...disputes.map((d) => d.words),
        ...shifts.flatMap((s) => [s.from, s.to]),
      ]
      for (const [start, end] of places) expect(start).toBeLessThan(end!)
      const meant = [
        ...dues.flatMap((d) => d.statement ?? []),
        ...events.flatMap((e) => e.accordingTo),
        ...disputes.flatMap((d) => [d.statement, ...(d.counter === null ? [] : [d.counter])]),
        ...shifts.flatMap((s) => s.statements),
      ]
      expect([file, meant.filter((n) => !numbers.has(n))]).toEqual([file, []])
      if (record.corpus === 'polnear-train')
        expect([record.split, parts.includes('statements')]).toEqual(['tuned', false])
      for (const part of RECORD_PARTS.slice(1)) expect(parts.includes(part) || record[part].length === 0).toBe(true)
    }
  })

  it.skipIf(stories === undefined)('fit their texts', () => {
    for (const s of stories!) expect(placed(s).statements.length).toBe(s.record.statements.length)
  })
})
