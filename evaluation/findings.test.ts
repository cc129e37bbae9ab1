import { expect, it } from 'vitest'
import { findWords, type GoldRecord, type GoldStory } from '../corpora/stories.js'
import { measureDues, type ReadDues, scoreDues, sumDues } from './7-dues.js'
import { measureEvents, type ReadEvents, scoreEvents, sumEvents } from './8-events.js'
import { measureDisputes, type ReadDisputes, scoreDisputes } from './9-disputes.js'
import { measureAbility, meetBest, sameActor, sameTime } from './findings.js'

const TEXT = `Mayor Orla Venk promised to mend the bridge by Friday. The mill burnt on Monday at Tannick Quay, and two millers
were hurt, Venk said. The millers denied that the mill had burnt. Venk, who had asked for a wall, now wants a ditch.
`
const RECORD: GoldRecord = {
  statements: [
    { n: 1, source: 'Mayor Orla Venk', cue: 'promised', content: ['to mend the bridge by Friday'], form: 'indirect' },
    { n: 2, cue: 'said', content: ['two millers\nwere hurt'], form: 'indirect' },
    { n: 3, source: 'The millers', cue: 'denied', content: ['that the mill had burnt'], form: 'indirect' },
  ],
  dues: [{ kind: 'promise', by: 'Orla Venk', what: 'mend the bridge', due: '2031-04-04', statement: 1 }],
  events: [
    {
      kind: 'accident',
      trigger: 'burnt',
      participants: [
        { actor: 'Orla Venk', part: 'other' },
        { actor: 'millers', part: 'target' },
      ],
      place: 'Tannick Quay',
      time: '2031-03-31',
      figures: [{ value: 2, of: 'millers', words: 'two millers', giver: 'Orla Venk' }],
    },
  ],
  disputes: [{ statement: 2, by: 'millers', kind: 'denies', words: 'denied', counter: 3 }],
  shifts: [{ actor: 'Orla Venk', from: 'asked for a wall', to: 'wants a ditch' }],
}
const story: GoldStory = { name: 'mill', folder: '(here)', text: TEXT, anchor: '2031-04-02', record: RECORD }
const at = (words: string) => findWords(story, words)
const actors = [
  { id: 'venk', name: 'Mayor Orla Venk' },
  { id: 'millers', name: 'The millers' },
]

const due = (but: Partial<ReadDues['dues'][number]> = {}): ReadDues['dues'][number] => ({
  kind: 'promise',
  by: 'venk',
  what: [at('to mend the bridge')],
  due: { value: '2031-04-04~' },
  ...but,
})

it('counts dues, and those with the right date', () => {
  const score = (...dues: ReadDues['dues']) => scoreDues(story, { actors, dues })
  expect(score(due())).toMatchObject({ missed: [], extra: [], wrong: [], given: { right: 1, n: 1 } })
  const late = score(due({ due: null, kind: 'threat', by: null }), due({ what: [at('The mill')] }))
  expect(late).toMatchObject({ due: { tp: 1, predicted: 2, gold: 1 }, dated: { tp: 0, predicted: 2, gold: 1 } })
  expect(late.wrong).toEqual([
    'kind | promise → threat | mend the bridge',
    'date | 2031-04-04 → ∅ | mend the bridge',
    'by | Orla Venk → ∅ | mend the bridge',
  ])
  expect(late.extra).toEqual(['promise | Mayor Orla Venk | The mill | 2031-04-04~'])
  expect(score().missed).toEqual(['promise | Orla Venk | mend the bridge | 2031-04-04'])
  expect(measureDues('here', [sumDues([score(due()), late])]).map((s) => [s.measure, s.value])).toEqual([
    ['due', 80],
    ['due with the right date', 40],
    ['kind', 50],
    ['date', 50],
    ['date, where the gold has one', 50],
    ['by', 50],
  ])
})

const twoMillers = { ...at('two millers'), words: 'two millers' }
const event = (but: Partial<ReadEvents['events'][number]> = {}): ReadEvents['events'][number] => ({
  kind: 'accident',
  trigger: at('burnt'),
  participants: [{ actor: 'millers', part: 'target' }],
  place: 'Quay',
  time: { value: '2031-03-31' },
  figures: [{ value: 2, words: 'two millers', span: twoMillers, giver: 'venk' }],
  ...but,
})

it('counts events, their figures, and who gives them', () => {
  const score = (...events: ReadEvents['events']) => scoreEvents(story, { actors, events })
  const one = { tp: 1, predicted: 1, gold: 1 }
  expect(score(event())).toMatchObject({ event: one, figure: one, figureAndGiver: one, missed: [], wrong: [] })
  expect(score(event())).toMatchObject({ place: { right: 1, n: 1 }, participant: { tp: 1, predicted: 1, gold: 2 } })
  // With another trigger it is the same event by its kind, time and figure.
  expect(score(event({ trigger: at('hurt') })).event).toEqual(one)
  expect(score(event({ trigger: at('hurt'), kind: 'other' })).event.tp).toBe(0)
  const wrong = score(event({ figures: [{ ...event().figures[0]!, giver: null }], time: null, kind: 'other' }))
  expect(wrong).toMatchObject({ figure: one, figureAndGiver: { ...one, tp: 0 } })
  expect(wrong.wrong).toEqual([
    'kind | accident → other | burnt',
    'time | 2031-03-31 → ∅ | burnt',
    'giver | Orla Venk → ∅ | two millers',
  ])
  expect(score()).toMatchObject({ missed: ['accident | burnt | 2031-03-31', 'figure | 2 | two millers | Orla Venk'] })
  const measured = measureEvents('here', [sumEvents([score(event()), wrong])])
  expect(Object.fromEntries(measured.map((s) => [s.measure, s.value]))).toMatchObject({
    event: 100,
    'figure and giver': 50,
    time: 50,
  })
})

it('counts disputes by the statement they are about and who disputes it', () => {
  const statements = [
    {
      id: 's1',
      source: [],
      cue: [at('promised')],
      content: [at('to mend the bridge')],
      form: 'indirect',
      within: null,
    },
    {
      id: 's2',
      source: [],
      cue: [at('said')],
      content: [at('two millers\nwere hurt')],
      form: 'indirect',
      within: null,
    },
  ] as const
  const dispute = { statement: 's2', by: 'millers', kind: 'denies', span: at('denied') } as const
  const shift = { actor: 'venk', from: at('a wall'), to: at('a ditch') }
  const score = (read: Partial<ReadDisputes>, of = story) =>
    scoreDisputes(of, { actors, statements, disputes: [dispute], shifts: [shift], ...read })
  const one = { tp: 1, predicted: 1, gold: 1 }
  expect(score({})).toMatchObject({ dispute: one, shift: one, kind: { right: 1, n: 1 }, missed: [], extra: [] })
  expect(score({ disputes: [{ ...dispute, statement: 's1' }] }).dispute.tp).toBe(0)
  expect(score({ disputes: [{ ...dispute, by: 'venk' }], shifts: [] })).toMatchObject({
    dispute: { tp: 0, predicted: 1, gold: 1 },
    missed: [
      'denies | millers | denied | two millers were hurt',
      'shift | Orla Venk | asked for a wall | wants a ditch',
    ],
    extra: ['denies | Mayor Orla Venk | denied | two millers were hurt'],
  })
  const noShifts = { ...story, record: { ...RECORD, parts: ['disputes'] as const } }
  expect(score({}, noShifts)).toMatchObject({ dispute: one, shift: { tp: 0, predicted: 0, gold: 0 }, extra: [] })
  expect(measureDisputes('here', [score({}, noShifts)]).map((s) => s.measure)).toEqual(['dispute', 'kind'])
  expect(measureDisputes('here', [score({})]).map((s) => s.measure)).toEqual(['dispute', 'kind', 'shift'])
})

it('measures a part only over the stories in which it is annotated', () => {
  const others = { ...story, name: 'other', record: { ...RECORD, parts: ['statements'] as const } }
  const measured: number[] = []
  const ability = {
    part: 'dues',
    score: () => ({ missed: [], extra: [], wrong: [] }),
    measure: (_: string, scored: readonly unknown[]) => {
      measured.push(scored.length)
      return []
    },
  } as const
  measureAbility(ability, 'here', [story, others], new Map())
  measureAbility(ability, 'here', [others], new Map())
  expect(measured).toEqual([1])
})

it('compares times, actors and likeness', () => {
  expect([sameTime('2031-04~', '2031-04'), sameTime(null, undefined), sameTime('2031', null)]).toEqual([
    true,
    true,
    false,
  ])
  expect([sameActor(null, null), sameActor(null, 'Venk'), sameActor('Orla Venk', 'Venk')]).toEqual([true, false, true])
  expect([...meetBest([1, 5], [5, 4, 9], (g, r) => Math.max(0, 3 - Math.abs(g - r)))]).toEqual([[1, 0]])
})
