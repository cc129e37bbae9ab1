import { addDays } from '../src/model/calendar.js'
import type { Statement } from '../src/model/statement.js'
import { DAYS, entryAt, FIRST_DAY, type World } from './synthetic.js'
import { below, oneOf, type Random, randomFrom } from './synthetic-words.js'
import type { Named } from './synthetic-world.js'

/** One kind of question to measure: an operation and as many different inputs as wanted. */
export type Kind = {
  readonly name: string
  readonly operation: string
  /** Milliseconds that 95 of 100 may take, where the project promises it. */
  readonly goal: number | null
  input(n: number): Readonly<Record<string, unknown>>
}

const GOAL = 50

/** What is asked of a record of so many synthetic stories, each input made from what is in them. */
export function kindsOf(world: World, stories: number): readonly Kind[] {
  const random = (n: number, kind: number) => randomFrom(world.seed, 100 + kind, n)
  const spoken = (r: Random) => statementOf(world, stories, r)
  const day = (r: Random) => addDays(FIRST_DAY, below(r, DAYS))!
  const known = namesIn(world, stories)
  const name = (n: number) => known[n % known.length]!.name
  const kind = (
    name: string,
    operation: string,
    goal: number | null,
    input: (r: Random, n: number) => Readonly<Record<string, unknown>>,
  ): Kind => ({ name, operation, goal, input: (n) => input(random(n, hash(name)), n) })
  const ranks = new Map(world.words.nouns.map((noun, rank) => [noun, rank]))
  const rarest = (statement: Statement) =>
    [...wordsOf(statement)].sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0))[0]!
  return [
    kind('search, a rare word', 'search', GOAL, (r) => ({ query: rarest(spoken(r)) })),
    kind('search, a common word', 'search', GOAL, (_, n) => ({ query: world.words.nouns[n]! })),
    kind('search, two words', 'search', GOAL, (r) => ({ query: pick(contentWords(spoken(r)), r, 2).join(' ') })),
    kind('search, two common words', 'search', GOAL, (r) => ({
      query: `${world.words.nouns[below(r, 30)]} ${world.words.nouns[30 + below(r, 30)]}`,
    })),
    kind('search, a phrase', 'search', GOAL, (r) => ({ query: `"${slice(spoken(r), r, 3, 5)}"` })),
    kind('search, a word by somebody in a year', 'search', GOAL, (r, n) => ({
      query: world.words.nouns[below(r, 200)]!,
      by: name(n),
      since: addDays(FIRST_DAY, below(r, 700))!,
      until: addDays(FIRST_DAY, 700 + below(r, 390))!,
    })),
    kind('search, a word, act and publisher', 'search', GOAL, (r) => ({
      query: world.words.nouns[below(r, 200)]!,
      act: oneOf(r, ['promise', 'deny', 'reject', 'expect']),
      publisher: oneOf(r, world.publishers),
    })),
    kind('search, no words, about somebody', 'search', GOAL, (_, n) => ({ about: name(n) })),
    kind('search, no words, denied ones', 'search', GOAL, (r) => ({ status: 'denied', since: day(r) })),
    kind('said WHO', 'said', GOAL, (_, n) => ({ who: name(n) })),
    kind('said SURNAME', 'said', GOAL, (_, n) => ({ who: surname(known, n) })),
    kind('said WHO, misspelt', 'said', GOAL, (r, n) => ({ who: misspelt(name(n), r) })),
    kind('said WHO about WHAT', 'said', GOAL, (r) => {
      const { statement, speaker } = spokenBy(world, stories, r)
      return { who: speaker, what: pick(contentWords(statement), r, 1) }
    }),
    kind('said WHO about a common word', 'said', GOAL, (r, n) => ({
      who: name(n),
      what: world.words.nouns[below(r, 40)],
    })),
    kind('due in 14 days', 'due', GOAL, (_, n) => {
      const asOf = addDays(FIRST_DAY, 30 + (n % (DAYS - 60)))!
      return { asOf, by: addDays(asOf, 14), state: 'open' }
    }),
    kind('due of somebody', 'due', GOAL, (r, n) => ({ who: name(n), asOf: day(r), state: 'open' })),
    kind('due with a word', 'due', GOAL, (r, n) => ({ what: world.words.nouns[n]!, asOf: day(r) })),
    kind('verify-quote, exact', 'verify-quote', GOAL, (r) => ({ quote: slice(spoken(r), r, 6, 25) })),
    kind('verify-quote, exact, by its speaker', 'verify-quote', GOAL, (r) => {
      const { statement, speaker } = spokenBy(world, stories, r)
      return { quote: slice(statement, r, 6, 25), by: speaker }
    }),
    kind('verify-quote, by another', 'verify-quote', GOAL, (r, n) => ({
      quote: slice(spoken(r), r, 6, 25),
      by: name(n),
    })),
    kind('verify-quote, close', 'verify-quote', GOAL, (r) => ({
      quote: changed(world, slice(spoken(r), r, 8, 25), r),
    })),
    kind('verify-quote, absent', 'verify-quote', GOAL, (r) => ({ quote: absent(world, r) })),
    kind('contested, a month', 'contested', GOAL, (r) => {
      const since = day(r)
      return { since, until: addDays(since, 30) }
    }),
    kind('contested, a word', 'contested', null, (_, n) => ({ what: world.words.nouns[n]! })),
    kind('contested, somebody', 'contested', null, (_, n) => ({ who: name(n) })),
    kind('timeline WHO', 'timeline', null, (_, n) => ({ subject: name(n) })),
    kind('timeline WHAT', 'timeline', null, (r) => ({ subject: pick(contentWords(spoken(r)), r, 2).join(' ') })),
    kind('timeline of a week', 'timeline', null, (r) => {
      const since = day(r)
      return { since, until: addDays(since, 7) }
    }),
    kind('positions WHO WHAT', 'positions', null, (r, n) => ({ who: name(n), what: world.words.nouns[below(r, 100)] })),
    kind('shifts', 'shifts', null, (r) => ({ since: day(r) })),
    kind('who', 'who', null, (_, n) => ({ name: name(n) })),
    kind('changes of a day', 'changes', null, (r) => {
      const since = day(r)
      return { since, until: addDays(since, 1) }
    }),
    kind('story', 'story', null, (r) => ({ id: entryAt(world, below(r, stories), { of: stories }).story.id })),
  ]
}

/** Only to keep the kinds' numbers apart. */
const hash = (text: string): number => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)

/** A statement with words, of any story. */
const statementOf = (world: World, stories: number, random: Random): Statement =>
  spokenBy(world, stories, random).statement

/** A statement with words whose speaker is known, of any story. */
function spokenBy(world: World, stories: number, random: Random) {
  const { statements, actors } = entryAt(world, below(random, stories), { of: stories }).reading
  for (;;) {
    const statement = oneOf(random, statements)
    const speaker = actors.find(({ id }) => id === statement.speaker)?.name
    if (speaker && statement.content.length === 1 && wordsOf(statement).length > 8) return { statement, speaker }
  }
}

const wordsOf = ({ content }: Statement): readonly string[] => content[0]!.words.match(/[\p{L}\p{N}]+/gu) ?? []
const contentWords = (statement: Statement) => wordsOf(statement).filter((word) => word.length > 4)

function pick(words: readonly string[], random: Random, count: number): readonly string[] {
  const left = [...new Set(words)]
  while (left.length > count) left.splice(below(random, left.length), 1)
  return left
}

/** Some of a statement's words, one after another. */
function slice(statement: Statement, random: Random, least: number, most: number): string {
  const words = wordsOf(statement)
  const count = Math.min(words.length, least + below(random, most - least + 1))
  const from = below(random, words.length - count + 1)
  return words.slice(from, from + count).join(' ')
}

/** One word in eight is another. */
function changed(world: World, quote: string, random: Random): string {
  const words = quote.split(' ')
  for (let i = 0; i < Math.max(1, words.length >> 3); i++)
    words[1 + below(random, words.length - 2)] = world.words.nouns[world.words.noun(random)]!
  return words.join(' ')
}

/** Words of the language that nobody put together so. */
function absent({ words }: World, random: Random): string {
  const common = ['the', 'of', 'and', 'that', 'was', 'a', 'in', 'would']
  const count = 6 + below(random, 20)
  const made = Array.from({ length: count }, () =>
    random() < 0.4 ? oneOf(random, common) : words.nouns[words.noun(random)]!,
  )
  return made.join(' ')
}

/** The surname of a person told of often, which several people have. */
function surname(names: readonly Named[], n: number): string {
  const persons = names.filter(({ kind }) => kind === 'person')
  return persons[n % persons.length]!.short
}

const FROM_STORIES = 60

/** Names that some stories tell of, those that most stories tell of first. */
function namesIn(world: World, stories: number): readonly Named[] {
  const told = new Set<string>()
  for (let i = 0; i < Math.min(stories, FROM_STORIES); i++) {
    const n = Math.floor((i * stories) / FROM_STORIES)
    for (const { name } of entryAt(world, n, { of: stories }).reading.actors) told.add(name)
  }
  return world.names.filter(({ name }) => told.has(name))
}

/** Two letters exchanged inside the last word. */
function misspelt(name: string, random: Random): string {
  const words = name.split(' ')
  const last = words.at(-1)!
  const at = 1 + below(random, Math.max(1, last.length - 3))
  const other = last.slice(0, at) + last.slice(at + 1, at + 2) + last.slice(at, at + 1) + last.slice(at + 2)
  return [...words.slice(0, -1), other].join(' ')
}
