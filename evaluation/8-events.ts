import type { GoldEvent, GoldFigure, GoldStory } from '../corpora/stories.js'
import type { Event, Figure } from '../src/model/event.js'
import type { Reading } from '../src/model/reading.js'
import type { Span } from '../src/model/span.js'
import { sameName } from './5-actors.js'
import {
  type Ability,
  meetBest,
  namesOf,
  runAbility,
  sameActor,
  sameTime,
  type Told,
  tokensIn,
  told,
} from './findings.js'
import { type Count, NONE, NOTHING, plus, plusShare, type Share, shared, tally } from './prf.js'
import { fromCount, fromShare, type Score } from './scores.js'

/**
 * What happened, as `score_record.py` counts it (`agree.test.ts` holds the two together). A gold event meets at most one that was
 * read: one whose trigger shares a word with its own, else one of its kind and time with a figure in the same words.
 *
 * - *event*: met or not
 * - *kind*, *time*: shares of what met; time where the gold has one
 * - *figure*: of all events of a story together, the same number on words in common; *and giver*: by whom it is given, too
 *
 * Beside these, of what met and counted by nobody else: *participant* (a name with its part), *place* (where the gold has one).
 */
export type EventScores = {
  readonly event: Count
  readonly figure: Count
  readonly figureAndGiver: Count
  readonly kind: Share
  readonly time: Share
  readonly place: Share
  readonly participant: Count
}

/** What is compared; a `Reading` is such. */
export type ReadEvents = {
  readonly actors: readonly Pick<Reading['actors'][number], 'id' | 'name'>[]
  readonly events: readonly (Pick<Event, 'kind' | 'place' | 'participants'> & {
    readonly trigger: Span
    readonly time: Pick<NonNullable<Event['time']>, 'value'> | null
    readonly figures: readonly (Pick<Figure, 'value' | 'words' | 'giver'> & { readonly span: Span })[]
  })[]
}

export const NO_EVENTS: EventScores = {
  event: NOTHING,
  figure: NOTHING,
  figureAndGiver: NOTHING,
  kind: NONE,
  time: NONE,
  place: NONE,
  participant: NOTHING,
}

type ReadEvent = ReadEvents['events'][number]

export function scoreEvents(story: GoldStory, read: ReadEvents): EventScores & Told {
  const { quoted, spans } = tokensIn(story)
  const gold = story.record.events ?? []
  const met = meetBest(
    gold.map((event) => ({ event, tokens: quoted(event.trigger) })),
    read.events.map((event) => ({ event, tokens: spans([event.trigger]) })),
    (g, r) => (shared(g.tokens, r.tokens) > 0 ? 1 : sameByFigure(g.event, r.event) ? 0.5 : 0),
  )
  const nameOf = namesOf(read.actors)
  let { kind, time, place, participant } = NO_EVENTS
  const wrong: string[] = []
  for (const [i, j] of met) {
    const [g, r] = [gold[i]!, read.events[j]!]
    kind = tally(kind, g.kind === r.kind)
    if (g.kind !== r.kind) wrong.push(told('kind', `${g.kind} → ${r.kind}`, g.trigger))
    if (g.time) {
      const right = sameTime(g.time, r.time?.value)
      time = tally(time, right)
      if (!right) wrong.push(told('time', `${g.time} → ${r.time?.value ?? '∅'}`, g.trigger))
    }
    if (g.place) place = tally(place, sameName(g.place, r.place))
    participant = plus(participant, countParticipants(g, r, nameOf))
  }
  const figures = scoreFigures(story, gold, read)
  const taken = new Set(met.values())
  const words = (r: ReadEvent) => story.text.slice(r.trigger.start, r.trigger.end)
  return {
    event: { tp: met.size, predicted: read.events.length, gold: gold.length },
    figure: figures.figure,
    figureAndGiver: figures.figureAndGiver,
    kind,
    time,
    place,
    participant,
    missed: [...gold.flatMap((g, i) => (met.has(i) ? [] : [told(g.kind, g.trigger, g.time)])), ...figures.missed],
    extra: [
      ...read.events.flatMap((r, j) => (taken.has(j) ? [] : [told(r.kind, words(r), r.time?.value)])),
      ...figures.extra,
    ],
    wrong: [...wrong, ...figures.wrong],
  }
}

const sameByFigure = (g: GoldEvent, r: ReadEvent): boolean =>
  g.kind === r.kind &&
  Boolean(g.time) &&
  sameTime(g.time, r.time?.value) &&
  (g.figures ?? []).some((f) => r.figures.some((x) => x.words === f.words))

function countParticipants(g: GoldEvent, r: ReadEvent, nameOf: (id: string) => string | null): Count {
  const gold = g.participants ?? []
  const met = meetBest(gold, r.participants, (a, b) =>
    a.part === b.part && sameName(a.actor, nameOf(b.actor)) ? 1 : 0,
  )
  return { tp: met.size, predicted: r.participants.length, gold: gold.length }
}

/** Figures do not ask to which event they belong: what counts is the number, and who gives it. */
function scoreFigures(story: GoldStory, gold: readonly GoldEvent[], read: ReadEvents) {
  const { quoted, spans } = tokensIn(story)
  const nameOf = namesOf(read.actors)
  const wanted = gold.flatMap((e) => e.figures ?? [])
  const found = read.events.flatMap((e) => e.figures)
  const met = meetBest(
    wanted.map((figure) => ({ value: figure.value ?? null, tokens: quoted(figure.words) })),
    found.map((figure) => ({ value: figure.value, tokens: spans([figure.span]) })),
    (g, r) => (g.value === r.value && shared(g.tokens, r.tokens) > 0 ? 1 : 0),
  )
  const pairs = [...met].map(([i, j]) => ({ gold: wanted[i]!, giver: nameOf(found[j]!.giver) }))
  const wrong = pairs.filter(({ gold: g, giver }) => !sameActor(g.giver, giver))
  const count = (tp: number): Count => ({ tp, predicted: found.length, gold: wanted.length })
  const taken = new Set(met.values())
  const number = (f: Pick<GoldFigure, 'value'>) => String(f.value ?? '∅')
  return {
    figure: count(met.size),
    figureAndGiver: count(met.size - wrong.length),
    missed: wanted.flatMap((f, i) => (met.has(i) ? [] : [told('figure', number(f), f.words, f.giver)])),
    extra: found.flatMap((f, j) => (taken.has(j) ? [] : [told('figure', number(f), f.words, nameOf(f.giver))])),
    wrong: wrong.map(({ gold: g, giver }) => told('giver', `${g.giver ?? '∅'} → ${giver ?? '∅'}`, g.words)),
  }
}

export const sumEvents = (all: readonly EventScores[]): EventScores =>
  all.reduce(
    (a, b) => ({
      event: plus(a.event, b.event),
      figure: plus(a.figure, b.figure),
      figureAndGiver: plus(a.figureAndGiver, b.figureAndGiver),
      kind: plusShare(a.kind, b.kind),
      time: plusShare(a.time, b.time),
      place: plusShare(a.place, b.place),
      participant: plus(a.participant, b.participant),
    }),
    NO_EVENTS,
  )

export function measureEvents(corpus: string, scored: readonly EventScores[]): readonly Score[] {
  const all = sumEvents(scored)
  const place = (tolerance: number) => ({ ability: '8-events', corpus, tolerance })
  return [
    fromCount(place(4), 'event', all.event),
    fromCount(place(5), 'figure', all.figure),
    fromCount(place(5), 'figure and giver', all.figureAndGiver),
    fromShare(place(6), 'kind', all.kind),
    fromShare(place(8), 'time', all.time),
    fromShare(place(10), 'place', all.place),
    fromCount(place(6), 'participant, of events found', all.participant),
  ]
}

export const EVENTS: Ability<EventScores & Told> = { part: 'events', score: scoreEvents, measure: measureEvents }

await runAbility(import.meta.url, EVENTS)
