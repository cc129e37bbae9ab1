import { describe, expect, it } from 'vitest'
import { ploverRecord } from '../corpora/plover.js'
import { type Coded, judgeCoded, measurePlover, PLOVER_MEASURES } from './8-plover.js'

const line = { id: 'one', text: '{Ulm blamed Vell for the flood.}', event: 'DISAPPROVE' }
const RECORD = ploverRecord({ ...line, source: [{ code: 'JAP', sector: 'GOVfoo' }], target: [{ code: 'IGO' }] })

describe('a gold record', () => {
  it('has the names of the present manual', () => {
    expect(RECORD).toEqual({
      id: 'one',
      text: 'Ulm blamed Vell for the flood.',
      event: 'ACCUSE',
      mode: 'disapprove',
      actors: [{ country: 'JPN', sector: 'GOV' }],
      recipients: [{ country: 'IGO', sector: null }],
    })
    const events = ['DEMAND', 'INVESTIGATE', 'FIGHT', 'AID'].map((event) => ploverRecord({ ...line, event }).event)
    expect(events).toEqual(['REQUEST', 'ACCUSE', 'ASSAULT', 'AID'])
    const protest = ploverRecord({ ...line, event: 'PROTEST', mode: 'strike-hun', target: 'diplomatic' })
    expect(protest).toMatchObject({ mode: 'hunger', actors: [], recipients: [] })
    expect(ploverRecord({ ...line, event: 'FIGHT', mode: '' }).mode).toBeNull()
    const starred = ploverRecord({ ...line, source: [{ code: 'USA', sector: '***' }] })
    expect(starred.actors).toEqual([{ country: 'USA', sector: null }])
  })
})

const RIGHT: Coded = {
  event: 'ACCUSE',
  mode: 'disapprove',
  actors: [{ country: 'JPN', sector: ['LEG', 'GOV'] }],
  recipients: [{ country: 'UNO', sector: [] }],
}

describe('a coded event', () => {
  it('is right when all of it is', () => {
    expect(Object.values(judgeCoded(RECORD, [RIGHT]))).toEqual(PLOVER_MEASURES.map(() => true))
  })
  it('is wrong in everything that is asked when there is none', () => {
    expect(Object.values(judgeCoded(RECORD, []))).toEqual(PLOVER_MEASURES.map(() => false))
  })
  it('counts as the first of its sentence', () => {
    const other: Coded = {
      ...RIGHT,
      event: 'REJECT',
      recipients: [],
      actors: [...RIGHT.actors, { country: 'USA', sector: [] }],
    }
    expect(judgeCoded(RECORD, [other, RIGHT])).toEqual({
      category: false,
      'category of any event': true,
      mode: false,
      'actor country': false,
      'recipient country': false,
      'actor sector': true,
    })
  })
  it('is not asked for what the record does not have', () => {
    const bare = ploverRecord({ ...line, event: 'AID' })
    expect(judgeCoded(bare, [RIGHT])).toMatchObject({
      mode: undefined,
      'actor country': undefined,
      'actor sector': undefined,
    })
  })
  it('has both sides together where all confer', () => {
    const [ulm, vell] = [{ code: 'USA' }, { code: 'FRA' }]
    const talks = ploverRecord({ ...line, event: 'CONSULT', source: [ulm], target: [vell] })
    const all = [ulm, vell].map(({ code }) => ({ country: code, sector: [] }))
    expect(judgeCoded(talks, [{ event: 'CONSULT', mode: null, actors: all, recipients: [] }])).toMatchObject({
      'actor country': true,
      'recipient country': true,
    })
  })
})

it('measures shares of what is asked, and those of every second record', () => {
  const [right, none] = [judgeCoded(RECORD, [RIGHT]), judgeCoded(RECORD, [])]
  const measured = measurePlover([right, none])
  expect(Object.fromEntries(measured.map((s) => [s.measure, [s.value, s.gold]]))).toMatchObject({
    category: [50, 2],
    mode: [50, 2],
    'category, half set aside': [0, 1],
  })
})
