import { makeStory } from '../src/intake/story.js'
import { addDays } from '../src/model/calendar.js'
import type { Due } from '../src/model/due.js'
import { idOf } from '../src/model/ids.js'
import type { Reading } from '../src/model/reading.js'
import type { Statement } from '../src/model/statement.js'
import type { Story } from '../src/model/story.js'
import type { Entry } from '../src/store/store.js'
import { actorOf, clause, type Draft, draftOf, put } from './synthetic-draft.js'
import { RATES, writeDispute, writeDue, writeEvent, writeShift } from './synthetic-findings.js'
import { writeStatements } from './synthetic-statements.js'
import { below, capital, type Random, randomFrom } from './synthetic-words.js'
import type { World } from './synthetic-world.js'

export { type World, worldFrom } from './synthetic-world.js'

/**
 * Synthetic stories with their readings: as long, as many-voiced and as full of dues and events as the sample stories, over three
 * years, by sixty publishers. A story of the same world and number is the same on every machine.
 */
export const FIRST_DAY = '2031-01-01'
export const DAYS = 1096
export const STATEMENTS = 30
export const READER = 'synthetic/1'

const DIMENSIONS = 384
const CENTRES = 2000
/** Share of stories that another publisher took over word for word. */
const COPIED = 0.12
const PARAGRAPH = 4

export type EntryOptions = {
  /** Of how many stories this is one: they are spread over the days. */
  readonly of?: number
  /** Above 1 an edited version: a sentence more, and a statement is gone. */
  readonly revision?: number
  readonly vectors?: boolean
}

/** The `n`th story, from 0. */
export function entryAt(world: World, n: number, options: EntryOptions = {}): Entry {
  const revision = options.revision ?? 1
  const own = randomFrom(world.seed, 2, n)
  const copy = n > 0 && own() < COPIED
  const from = copy ? Math.max(0, n - 1 - below(own, 20)) : n
  const day = addDays(FIRST_DAY, Math.floor((n / (options.of ?? 20_000)) * DAYS))!
  const publisher = world.publishers[world.publisher(own)]!
  const url = `https://${publisher.toLowerCase().replace(/\W+/g, '-')}.example/${day}/${n}`
  const written = write(world, randomFrom(world.seed, 3, from), idOf('n', 'url', url), day, revision)
  const title = capital(written.title)
  const published = `${day}T${String(6 + (n % 16)).padStart(2, '0')}:00:00Z`
  const story = makeStory(written.draft.text, { url, title, published, publisher, revision })
  return {
    story,
    reading: readingOf(story, written),
    reader: READER,
    place: `/synthetic/${n}.txt`,
    at: `${addDays(day, revision - 1)}T22:00:00.000Z`,
    keepText: true,
    vectors: options.vectors ? vectorsOf(world, from, written.statements.length) : null,
  }
}

type Written = Pick<Reading, 'statements' | 'dues' | 'events' | 'coded' | 'disputes' | 'shifts'> & {
  readonly draft: Draft
  readonly title: string
}

/** So many on average, by Poisson's law. */
function times(random: Random, mean: number): number {
  const least = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > least; product *= random()) count++
  return count
}

function write(world: World, random: Random, id: string, day: string, revision: number): Written {
  const draft = draftOf(world, random, id, day)
  const title = clause({ ...draft, text: '' }, true, null).words
  const statements: Statement[] = []
  const dues: Due[] = []
  const found: ReturnType<typeof writeEvent>[] = []
  const wanted = { dues: times(random, RATES.dues), events: times(random, RATES.events) }
  const edited = revision === 1 ? -1 : 3 + below(randomFrom(world.seed, 4, revision), STATEMENTS - 6)
  while (statements.length < STATEMENTS) {
    const last = statements.length + 1 >= STATEMENTS
    const made = writeStatements(draft).slice(0, last ? 1 : 2)
    statements.push(...made)
    if (statements.length === edited || statements.length === edited + 1)
      put(draft, `This was edited ${revision - 1} times. `)
    const share = statements.length / STATEMENTS
    while (dues.length < wanted.dues * share - 0.5) dues.push(writeDue(draft, statements))
    while (found.length < wanted.events * share - 0.5) found.push(writeEvent(draft, statements))
    if (statements.length % PARAGRAPH === 0) writeBackground(draft)
  }
  const disputes = Array.from({ length: times(random, RATES.disputes) }, () => writeDispute(draft, statements))
  const shifts = random() < RATES.shifts ? [writeShift(draft)] : []
  const events = found.map(({ event }) => event)
  const coded = found.flatMap((one) => one.coded)
  const kept = revision === 1 ? statements : statements.filter((_, i) => i !== edited)
  return { draft, title, statements: kept, dues, events, coded, disputes, shifts }
}

/** What the story tells itself ends a paragraph. */
function writeBackground(draft: Draft): void {
  clause(draft, true, null)
  put(draft, '.\n')
}

function readingOf(story: Story, { draft, statements, dues, events, coded, disputes, shifts }: Written): Reading {
  const { id, revision, title, published, publisher, byline, url, sha256, text } = story
  const here = new Set(statements.map((s) => s.id))
  return {
    schema: 'onrecord/1',
    story: {
      id,
      revision,
      title,
      dateline: null,
      published,
      publisher,
      byline,
      url,
      anchor: published!.slice(0, 10),
      language: 'en',
      sha256,
      coverage: {
        units: text.length,
        words: text.split(/\s+/).length,
        windows: Math.ceil(text.length / 1000),
        read: [{ start: 0, end: text.length }],
        unread: [],
      },
    },
    actors: draft.cast.filter(({ mentions }) => mentions.length > 0).map(actorOf),
    times: draft.times,
    statements,
    dues,
    events,
    coded,
    disputes: disputes.filter(({ statement }) => here.has(statement)),
    shifts,
    diagnostics: [],
  }
}

/** Vectors of length 1 around two thousand points: a story's statements stand near a few of them. */
export function vectorsOf(world: World, n: number, count: number): readonly Float32Array[] {
  const random = randomFrom(world.seed, 5, n)
  const centres = Array.from({ length: 6 }, () => below(random, CENTRES))
  return Array.from({ length: count }, () => near(centreOf(world, centres[below(random, 6)]!), random, 0.8))
}

const centres = new Map<number, Float32Array>()

function centreOf(world: World, centre: number): Float32Array {
  const known = centres.get(centre)
  if (known) return known
  const random = randomFrom(world.seed, 6, centre)
  const made = unit(Float32Array.from({ length: DIMENSIONS }, () => bell(random)))
  centres.set(centre, made)
  return made
}

/** `noise` times a random vector of length 1 is added: 0.8 makes neighbours with a cosine of about 0.6. */
export function near(vector: Float32Array, random: Random, noise: number): Float32Array {
  const other = unit(Float32Array.from({ length: DIMENSIONS }, () => bell(random)))
  return unit(vector.map((x, i) => x + noise * other[i]!))
}

const bell = (random: Random) => random() + random() + random() - 1.5

function unit(vector: Float32Array): Float32Array {
  let sum = 0
  for (const x of vector) sum += x * x
  const length = Math.sqrt(sum)
  return vector.map((x) => x / length)
}
