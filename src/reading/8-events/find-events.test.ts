import { describe, expect, it } from 'vitest'
import { foundStatement } from '../../../test/found-statement.js'
import type { FoundActors } from '../../model/actor.js'
import type { FoundEvent } from '../../model/event.js'
import { segment } from '../1-segment/segment.js'
import { findTimes } from '../3-times/find-times.js'
import { findEvents } from './find-events.js'

const NOBODY: FoundActors = { actors: [], speakers: [], diagnostics: [] }
const ANCHOR = '2031-05-14'

/** What the words between the marks ‹ › say is told by the only statement. */
function story(marked: string) {
  const start = marked.indexOf('‹')
  const words = marked.replace(/[‹›]/g, '')
  const told = start < 0 ? null : foundStatement({ content: [{ start, end: marked.indexOf('›') - 1 }] })
  const text = segment(words)
  const times = findTimes(text, { day: ANCHOR, from: 'given' })
  return { words, events: findEvents(text, told ? [told] : [], NOBODY, times, ANCHOR) }
}

const shown = (words: string, { kind, trigger, time }: FoundEvent) =>
  [kind, words.slice(trigger.start, trigger.end), time?.value ?? null] as const

const triggers = (marked: string) => {
  const { words, events } = story(marked)
  return events.map((event) => shown(words, event))
}

describe('events', () => {
  it('have a kind, a trigger and a time', () => {
    expect(triggers('On Monday, rebels attacked the port of Tannick and killed 12 people.')).toEqual([
      ['attack', 'attacked', '2031-05-12'],
    ])
    expect(triggers('In 2019, Ostrelle annexed the island of Vell.')).toEqual([['other', 'annexed', '2019']])
    expect(triggers('The council of Ulm approved the levy on Monday.')).toEqual([['vote', 'approved', '2031-05-12']])
  })

  it('are what happened, not what may', () => {
    expect(triggers('Rebels may attack the port on Friday. The envoys will meet in Vell on 3 June.')).toEqual([])
    expect(triggers('If rebels attacked the port, 12 people would be killed.')).toEqual([])
  })

  it('have figures that the next sentences go on with, but not those of what may come', () => {
    const { words, events } = story(
      'Profit at Tannick Ferries fell 12% to $40 million in 2030, from $46 million. Sales were $910 million, or $3.10 a share. In six years it may have 20 boats.',
    )
    const figures = events.flatMap((e) => e.figures.map(({ span }) => words.slice(span.start, span.end)))
    expect(figures).toEqual(['12%', '$40 million', '$46 million', '$910 million', '$3.10'])
  })

  it('are one however often they are told', () => {
    const found = triggers(
      'A bomb attack in Tannick killed 12 people on Monday. The attack began at dawn. Nobody has said who was behind the attack.',
    )
    expect(found).toEqual([['attack', 'bomb attack', '2031-05-12']].map((row) => [row[0], 'attack', row[2]]))
  })

  it('point at the noun, not at the verb that carries it', () => {
    expect(triggers('In February 2029, Ostrelle launched a full-scale attack on Vell.')).toEqual([
      ['attack', 'attack', '2029-02'],
    ])
  })

  it('take a crash for what killed its victims', () => {
    const { words, events } = story('Some 70 sailors were killed when two boats collided in May 2030.')
    expect(events.map((event) => shown(words, event))).toEqual([['accident', 'collided', '2030-05']])
    expect(events[0]?.figures.map((f) => [f.value, words.slice(f.span.start, f.span.end)])).toEqual([
      [70, 'Some 70 sailors'],
      [2, 'two boats'],
    ])
  })

  it('carry the statement that tells them, and their figures no giver but its speaker', () => {
    const { events } = story('Officials said ‹at least 23 people were killed in an air raid on Monday›.')
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ accordingTo: [0], kind: 'attack' })
    expect(events[0]?.figures[0]).toMatchObject({ value: 23, low: 23, high: null, giver: null })
    expect(story('At least 23 people were killed in an air raid on Monday.').events[0]?.accordingTo).toEqual([])
  })

  it('leave nothing of the text out of order, and nothing outside it', () => {
    const { words, events } = story(
      'Guards arrested 40 people on Monday. Two boats sank in Vell in 2030. The mayor resigned on Sunday.',
    )
    const places = events.flatMap((e) => [e.trigger, ...e.figures.map((f) => f.span)])
    for (const { start, end } of places) expect(0 <= start && start < end && end <= words.length).toBe(true)
    expect(events.map((e) => e.trigger.start)).toEqual([...events.map((e) => e.trigger.start)].sort((a, b) => a - b))
  })
})
