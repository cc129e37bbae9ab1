import { describe, expect, it } from 'vitest'
import { findWords, type GoldStatement, type GoldStory } from '../corpora/stories.js'
import { cite } from '../src/model/span.js'
import {
  confusions,
  countActs,
  measureActs,
  measureFields,
  NO_FIELDS,
  type ReadFields,
  scoreFields,
  sumFields,
} from './6-statements.js'

const TEXT = `Mayor Orla Venk promised that the bridge would open. She accused the ferrymen of lying in the Lantern.
The ferrymen declined to comment. Harbour master Tam Osk reportedly denied it again.
`
const venk = { speaker: 'Orla Venk', role: 'Mayor', form: 'indirect' } as const
const GOLD: readonly GoldStatement[] = [
  { n: 1, ...venk, cue: 'promised', content: ['that the bridge would open'], act: 'promise' },
  { n: 2, ...venk, cue: 'accused', content: ['the ferrymen of lying'], act: 'accuse', via: 'the Lantern' },
  { n: 3, cue: 'declined to comment', content: [], form: 'indirect', silence: 'declined', certainty: 'unknown' },
  {
    n: 4,
    speaker: 'Tam Osk',
    cue: 'denied',
    content: ['it'],
    saidAt: '2031-04-01~',
    form: 'indirect',
    act: 'deny',
    distance: 'hearsay',
    negated: true,
    repeated: true,
  },
]
const story: GoldStory = {
  name: 'bridge',
  folder: '(here)',
  text: TEXT,
  anchor: null,
  record: { statements: GOLD },
}
const actors: ReadFields['actors'] = [
  { id: 'venk', name: 'Mayor Orla Venk' },
  { id: 'osk', name: 'Tam Osk' },
]
type Read = ReadFields['statements'][number]

/** The gold statement as if it had been read without a fault, but for what is given. */
function reading(n: number, but: Partial<Read> = {}): Read {
  const gold = GOLD.find((s) => s.n === n)!
  const at = (words: string) => cite(TEXT, findWords(story, words))
  return {
    id: `s${n}`,
    source: [],
    cue: [at(gold.cue!)],
    content: gold.content.map(at),
    form: gold.form,
    within: null,
    speaker: gold.speaker === undefined ? null : gold.speaker === 'Tam Osk' ? 'osk' : 'venk',
    role: gold.role ?? null,
    act: gold.act ?? 'say',
    silence: gold.silence ?? null,
    certainty: gold.certainty ?? 'certain',
    distance: gold.distance ?? 'plain',
    negated: gold.negated ?? false,
    repeated: gold.repeated ?? false,
    via: gold.via ? at(gold.via) : null,
    saidAt: gold.saidAt ? { value: gold.saidAt } : null,
    ...but,
  }
}
const score = (...statements: readonly Read[]) => scoreFields(story, { actors, statements })

describe('fields of a statement', () => {
  it('are all right when the record is the gold one; role, via and saidAt count where the gold has one', () => {
    const { fields, wrong, silence, statementAndSpeaker } = score(reading(1), reading(2), reading(3), reading(4))
    const four = { right: 4, n: 4 }
    expect(fields).toEqual({
      speaker: four,
      role: { right: 2, n: 2 },
      act: four,
      form: four,
      certainty: four,
      distance: four,
      negated: four,
      repeated: four,
      via: { right: 1, n: 1 },
      saidAt: { right: 1, n: 1 },
    })
    expect(wrong).toEqual([])
    expect(silence).toEqual({ tp: 1, predicted: 1, gold: 1 })
    expect(statementAndSpeaker).toEqual({ tp: 4, predicted: 4, gold: 4 })
  })

  it('are counted of what was met only', () => {
    const { fields, silence, statementAndSpeaker } = score(reading(1), reading(4, { content: reading(2).content }))
    expect(fields.act).toEqual({ right: 1, n: 2 })
    expect(silence).toEqual({ tp: 0, predicted: 0, gold: 1 })
    expect(statementAndSpeaker).toEqual({ tp: 1, predicted: 2, gold: 4 })
  })

  it.each([
    ['speaker', reading(1, { speaker: 'osk' }), 'Orla Venk', 'Tam Osk'],
    ['speaker', reading(1, { speaker: null }), 'Orla Venk', '∅'],
    ['speaker', reading(3, { speaker: 'osk' }), '∅', 'Tam Osk'],
    ['role', reading(2, { role: null }), 'Mayor', '∅'],
    ['act', reading(1, { act: 'say' }), 'promise', 'say'],
    ['form', reading(1, { form: 'mixed' }), 'indirect', 'mixed'],
    ['certainty', reading(3, { certainty: 'certain' }), 'unknown', 'certain'],
    ['distance', reading(4, { distance: 'plain' }), 'hearsay', 'plain'],
    ['negated', reading(4, { negated: false }), 'true', 'false'],
    ['repeated', reading(1, { repeated: true }), 'false', 'true'],
    ['saidAt', reading(4, { saidAt: null }), '2031-04-01~', '∅'],
    ['saidAt', reading(1, { saidAt: { value: '2031-04-02' } }), '∅', '2031-04-02'],
    ['via', reading(2, { via: null }), 'the Lantern', '∅'],
    ['via', reading(2, { via: cite(TEXT, findWords(story, 'Harbour')) }), 'the Lantern', 'Harbour'],
  ] as const)('%s is named when it is wrong', (field, read, gold, found) => {
    const { fields, wrong } = score(read)
    expect(wrong).toEqual([{ field, n: Number(read.id.slice(1)), gold, read: found }])
    expect(fields[field]).toEqual({ right: 0, n: 1 })
  })

  it('agree as names do: without titles and articles, or the shorter in the longer', () => {
    const lantern = cite(TEXT, findWords(story, 'Lantern'))
    expect(score(reading(2, { via: lantern, speaker: 'Venk' })).wrong).toEqual([])
  })

  it('agree as times do: without the marks of what is about or uncertain', () => {
    expect(score(reading(4, { saidAt: { value: '2031-04-01' } })).fields.saidAt).toEqual({ right: 1, n: 1 })
    expect(score(reading(4, { saidAt: { value: '2031-04' } })).fields.saidAt).toEqual({ right: 0, n: 1 })
  })
})

describe('silence', () => {
  it('is found whichever way it was kept, and false where the gold has none', () => {
    const { silence } = score(reading(3, { silence: 'no-answer' }), reading(1, { silence: 'declined' }))
    expect(silence).toEqual({ tp: 1, predicted: 2, gold: 1 })
  })
  it('is missed when the statement is found and not its silence', () => {
    expect(score(reading(3, { silence: null })).silence).toEqual({ tp: 0, predicted: 0, gold: 1 })
  })
})

describe('acts', () => {
  const all = sumFields([
    score(reading(1, { act: 'say' }), reading(2), reading(3), reading(4, { act: 'say' })),
    score(reading(1), reading(2, { act: 'say' }), reading(3, { act: 'accuse' })),
    score(reading(1, { act: 'say' })),
  ])
  it('are counted among the statements that met', () => {
    expect(Object.fromEntries(countActs(all))).toEqual({
      say: { tp: 1, predicted: 5, gold: 2 },
      accuse: { tp: 1, predicted: 2, gold: 2 },
      promise: { tp: 1, predicted: 1, gold: 3 },
      deny: { tp: 0, predicted: 0, gold: 1 },
    })
    expect(measureActs('here', all).map((s) => s.measure)).toEqual(['say', 'deny', 'accuse', 'promise'])
  })
  it('are named with what they were taken for, most often first', () => {
    expect(confusions(all)).toBe('promise → say 2, accuse → say 1, deny → say 1, say → accuse 1')
    expect(confusions(NO_FIELDS)).toBe('')
  })
})

it('says what always reading the usual would give', () => {
  const all = sumFields([score(reading(1), reading(2), reading(3), reading(4))])
  expect(all.usual).toMatchObject({ act: { right: 1, n: 4 }, negated: { right: 3, n: 4 } })
  const scores = Object.fromEntries(measureFields('here', all).map((s) => [s.measure, s.value]))
  expect(scores).toMatchObject({ act: 100, 'act, were it always say': 25, 'negated, were it always no': 75 })
  expect(measureFields('here', NO_FIELDS).map((s) => s.measure)).not.toContain('via')
})
