import { expect, it } from 'vitest'
import type { Timex } from '../corpora/timeml.js'
import { measureKinds, measureTimes, runPeer } from './3-times.js'
import { CHRONO } from './peers/chrono.js'
import { COMPROMISE } from './peers/compromise.js'
import { MICROSOFT } from './peers/microsoft.js'
import type { Peer } from './peers/peer.js'
import { kindOf } from './time-kinds.js'
import { countTimes, isUnlooked, pairTimes } from './times.js'

const timex = (start: number, end: number, value = '2031', type = 'DATE'): Timex => ({ start, end, type, value })

it('pairs equal spans before overlapping ones, each once', () => {
  const [a, b, c] = [timex(0, 5), timex(6, 9), timex(20, 25)]
  const pairs = pairTimes([a, b, c], [timex(4, 8), timex(6, 9, '2032'), timex(30, 31)])
  expect(pairs.map(({ gold, read }) => [gold?.start, read?.start])).toEqual([
    [0, 4],
    [6, 6],
    [20, undefined],
    [undefined, 30],
  ])
  const count = countTimes(pairs)
  expect(count.relaxed).toEqual({ tp: 2, predicted: 3, gold: 3 })
  expect([count.strict.tp, count.value.tp, count['strict+value'].tp, count.type.tp]).toEqual([1, 1, 0, 2])
})

it.each([
  ['friday', '2031-04-04', "weekday after the story's date"],
  ['friday', '2031-03-28', 'weekday, past'],
  ['wednesday night', '2031-03-26TNI', 'clock, part of day'],
  ['the third quarter', '2030-Q3', 'quarter, half, fiscal'],
  ['a year earlier', '2030', 'N units ago, earlier, later'],
  ['may 2030', '2030-05', 'date or month with its year'],
  ['may 5', '2030-05-05', 'month and day, no year'],
  ['may', '2030-05', 'month'],
  ['the 1990s', '199', 'decade, century'],
  ['now', 'PRESENT_REF', 'present, past, future reference'],
  ['last week', '2031-W13', 'last, this, next week, month, year'],
  ['the past two years', 'P2Y', 'last, past, next N units'],
  ['several days', 'PXD', 'vague duration'],
  ['three days', 'P3D', 'duration'],
  ['that year', '2030', 'the day, that year'],
  ['today', '2031-04-02', 'today, yesterday, tomorrow'],
  ['1999', '1999', 'year'],
] as const)('%s, %s, is of the kind %s', (words, value, kind) => {
  const type = value.startsWith('P') && !value.endsWith('REF') ? 'DURATION' : 'DATE'
  expect(kindOf({ words, value, type, made: '2031-04-02' })).toBe(kind)
})

it('keeps a third of the documents, and those whose gold is held, apart', () => {
  const ids = Array.from({ length: 300 }, (_, i) => ({ id: `TimeBank/doc_${i}` }))
  const apart = ids.filter((s) => isUnlooked(s, new Set()))
  expect(apart.length).toBeGreaterThan(75)
  expect(apart.length).toBeLessThan(125)
  const other = ids.find((s) => !apart.includes(s))!
  expect(isUnlooked(other, new Set([other.id]))).toBe(true)
})

it('measures a parser, and by kind', () => {
  const text = 'The mill burnt in 2030 and now it stands.'
  const timexes = [timex(18, 22, '2030'), timex(27, 30, 'PRESENT_REF')]
  const peer: Peer = { name: 'years', find: () => [timex(18, 22, '2030'), timex(0, 3, '')] }
  const run = runPeer(peer, [{ id: 'OURS/mill', text, date: '2031-04-02', timexes }])
  expect(measureTimes(run, new Set()).find((s) => s.measure === 'value')).toMatchObject({ value: 50, tp: 1 })
  const kinds = measureKinds(run.found)
  expect([kinds.get('year'), kinds.get('present, past, future reference')]).toEqual([
    { right: 1, n: 1 },
    { right: 0, n: 1 },
  ])
})

const TEXT = 'The mill burnt on Friday. Orla Venk said last month that it had stood for three days in 2029.'
const WANTED = ['Friday 2031-03-28', 'last month 2031-03', 'three days P3D', '2029 2029']

// chrono-node knows no bare year.
it.each([
  [CHRONO, WANTED.slice(0, 3)],
  [COMPROMISE, WANTED],
  [MICROSOFT, WANTED],
])('maps what $name finds to TIMEX3', (peer, wanted) => {
  const found = peer.find(TEXT, '2031-04-02').map((t) => `${TEXT.slice(t.start, t.end)} ${t.value}`)
  expect(found).toEqual(expect.arrayContaining([...wanted]))
})
