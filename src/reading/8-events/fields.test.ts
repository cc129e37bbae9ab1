import { describe, expect, it } from 'vitest'
import type { FoundActors } from '../../model/actor.js'
import { segment } from '../1-segment/segment.js'
import { findTimes } from '../3-times/find-times.js'
import { findEvents, happeningsOf } from './find-events.js'
import { setScene } from './scene.js'
import { maybeWhen, whenTold } from './when.js'

const NOBODY: FoundActors = { actors: [], speakers: [], diagnostics: [] }
const ANCHOR = '2031-11-14'

function sceneOf(words: string) {
  const text = segment(words)
  return setScene(text, [], NOBODY, findTimes(text, { day: ANCHOR, from: 'given' }), ANCHOR)
}

/** Trigger and time of each event. */
const times = (words: string) => {
  const text = segment(words)
  const found = findEvents(text, [], NOBODY, findTimes(text, { day: ANCHOR, from: 'given' }), ANCHOR)
  return found.map(({ trigger, time }) => [words.slice(trigger.start, trigger.end), time?.value ?? null])
}

/** What may be when the first happening of a text happened. */
const maybes = (words: string) => {
  const scene = sceneOf(words)
  return maybeWhen(scene, happeningsOf(scene)[0]!)
}

describe('when something happened', () => {
  it('is told by its clause', () => {
    expect(times('Guards arrested 40 people in Vell on Monday.')).toEqual([['arrested', '2031-11-10']])
  })

  it('may be told by the sentence before', () => {
    const found = times('Rebels attacked the port of Tannick on Monday. They killed 12 people and burned two ships.')
    expect(found.length).toBeGreaterThan(0)
    for (const [, time] of found) expect(time).toBe('2031-11-10')
  })

  it('is none where the story tells none', () => {
    expect(times('Rebels attacked the port of Tannick and killed 12 people.').map(([, time]) => time)).toEqual([null])
  })

  it('is the whole of a range, and what began lasts until the day of the story', () => {
    const values = (words: string) => maybes(words).map((m) => m.value)
    expect(values('The lake of Ulm rose by two metres from 2019 to 2024.')).toEqual(['2019-01-01/2024-12-31'])
    expect(values('Guards arrested 40 people in Vell since June.')).toEqual(['2031-06-01/2031-11-14'])
  })

  it('counts the months of a year from its first day', () => {
    const [spell] = sceneOf('In the first nine months, the ferry line earned 4 million crowns.').spells
    expect(spell?.time.value).toBe('2031-01-01/2031-09-30')
    expect(sceneOf('In the past nine months, the ferry line earned 4 million crowns.').spells).toEqual([])
  })

  it('is not what it is only held against', () => {
    const [rose] = maybes('Revenue rose to 9 million crowns from 7 million a year earlier.')
    expect([...rose!.features.keys()].some((name) => / compared$/.test(name))).toBe(true)
    const [fell] = maybes('Revenue fell to 9 million crowns in October.')
    expect([...fell!.features.keys()].some((name) => / compared$/.test(name))).toBe(false)
  })

  it('has no value where the words have none', () => {
    const scene = sceneOf('Guards arrested 40 people in Vell on Monday.')
    expect(scene.times.map((t) => whenTold(scene, t))).toEqual(['2031-11-10'])
  })
})
