import type { Actor, MentionForm } from '../src/model/actor.js'
import { addDays, partsOf, weekdayOf } from '../src/model/calendar.js'
import { idOf } from '../src/model/ids.js'
import type { Citation, Maker } from '../src/model/span.js'
import type { Time, When } from '../src/model/time.js'
import { ABOUT, below, CLAUSES, capital, oneOf, type Random, zipf } from './synthetic-words.js'
import { type Named, type Topic, unnamed, type World } from './synthetic-world.js'

export const BY_MODEL: Maker = 'model:synthetic'
export const BY_RULE: Maker = 'rule:synthetic'

/** A story while it is written: the text so far, and what it tells of. */
export type Draft = {
  text: string
  readonly id: string
  readonly random: Random
  readonly world: World
  readonly topic: Topic
  readonly day: string
  readonly cast: readonly Role[]
  readonly times: Time[]
}

/** An actor of the story; `mentions` fills as it is written. */
export type Role = {
  readonly named: Named
  readonly id: string
  readonly mentions: Actor['mentions'][number][]
  role: Citation | null
}

const CAST = 15
const UNNAMED = 3
/** A story's first actors speak most. */
const byCast = zipf(CAST, 0.9)

export function draftOf(world: World, random: Random, id: string, day: string): Draft {
  const named = new Map<string, Named>()
  while (named.size < CAST - UNNAMED) {
    const one = world.names[world.name(random)]!
    named.set(one.name, one)
  }
  const known = [...named.values()]
  while (named.size < CAST) {
    const one = unnamed(random, oneOf(random, known))
    named.set(one.name, one)
  }
  const cast = [...named.values()].map((one) => ({ named: one, id: idOf('a', id, one.name), mentions: [], role: null }))
  return { text: '', id, random, world, topic: oneOf(random, world.topics), day, cast, times: [] }
}

export function put(draft: Draft, words: string): Citation {
  const start = draft.text.length
  draft.text += words
  return { start, end: draft.text.length, words }
}

export const someone = (draft: Draft): Role => draft.cast[byCast(draft.random)]!

/** Writes whom a sentence is about: the full name with the title at first, later a part of it or a pronoun. */
export function mention(draft: Draft, role: Role, opens: boolean): Citation {
  const { named, mentions } = role
  const first = mentions.length === 0
  if (first && named.role !== null && named.kind === 'person') {
    role.role = put(draft, named.role)
    put(draft, ' ')
  }
  const pronoun = !first && draft.random() < 0.2
  const article = named.kind === 'unnamed' ? (opens ? 'A ' : 'a ') : ''
  const [words, form]: readonly [string, MentionForm] = pronoun
    ? [opens ? 'It' : 'it', 'pronoun']
    : [article + (first ? named.name : named.short), named.kind === 'unnamed' ? 'description' : 'name']
  const span = put(draft, words)
  mentions.push({ span, words, form, by: pronoun ? BY_RULE : BY_MODEL })
  return role.role !== null && first ? { start: role.role.start, end: span.end, words: `${named.role} ${words}` } : span
}

/**
 * Writes a clause and tells whom it mentions.
 * @param about an actor that it is about, if any
 */
export function clause(draft: Draft, opens: boolean, about: Role | null): Citation {
  const { random } = draft
  const start = draft.text.length
  const pattern = oneOf(random, about === null ? CLAUSES : ABOUT)
  for (const [i, part] of pattern.entries()) {
    if (i > 0) put(draft, ' ')
    if (part === '@') mention(draft, about!, false)
    else {
      const word = wordFor(draft, part)
      put(draft, opens && i === 0 ? capital(word) : word)
    }
  }
  return { start, end: draft.text.length, words: draft.text.slice(start) }
}

/** Half of a story's nouns and verbs are its topic's. */
function wordFor({ random, world: { words }, topic }: Draft, part: string): string {
  const own = random() < 0.5
  switch (part) {
    case 'N':
      return words.nouns[own ? oneOf(random, topic.nouns) : words.noun(random)]!
    case 'A':
      return words.adjectives[words.adjective(random)]!
    case 'V':
    case 'D':
    case 'P':
      return words.verbs[own ? oneOf(random, topic.verbs) : words.verb(random)]!['VDP'.indexOf(part)]!
    case '#':
      return String(2 + below(random, random() < 0.5 ? 20 : 2000))
    default:
      return part
  }
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Writes a day, so many days from the story's: near ones by the weekday, others by the date. */
export function time(draft: Draft, days: number): When {
  const value = addDays(draft.day, days)!
  const { month, day } = partsOf(value)
  const words = Math.abs(days) < 7 ? DAYS[weekdayOf(value) - 1]! : `${day} ${MONTHS[month - 1]}`
  const span = put(draft, words)
  const implied = Math.abs(days) < 7 ? (['year', 'month', 'day'] as const) : (['year'] as const)
  const at = { value, grain: 'day', anchor: 'published', implied, words, span } as const
  draft.times.push({
    ...at,
    id: idOf('t', draft.id, span.start),
    type: 'DATE',
    mod: null,
    range: null,
    reason: null,
    by: BY_RULE,
    anchoredOn: null,
    zone: null,
  })
  return at
}

export function actorOf({ named, id, mentions, role }: Role): Actor {
  const { name, kind, country } = named
  return {
    id,
    name,
    kind,
    roles: role === null ? [] : [{ words: role.words, span: role, of: null }],
    country,
    mentions,
    standsFor: null,
  }
}
