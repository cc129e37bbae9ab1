import type { Act, Certainty, Distance, Silence } from '../src/model/act.js'
import type { Span } from '../src/model/span.js'
import type { Form } from '../src/model/statement.js'
import { findWords, type GoldStatement, type GoldStory } from './stories.js'

/*
 * Gold without words. Texts of the corpora are not in the project, so what is annotated on them is kept as offsets, in UTF-16 code
 * units of the text whose SHA-256 is noted. The values are those of a record in words; every field is written out.
 */

/** Start and end, half-open. */
export type Place = readonly [start: number, end: number]

/** A name, title or venue: where it stands first in the text; a string where it is joint or normalised and stands nowhere. */
export type Name = Place | string

export type Values = {
  readonly act: Act
  readonly silence: Silence | null
  readonly certainty: Certainty
  readonly distance: Distance
  readonly negated: boolean
  readonly repeated: boolean
  /** A time value; null where the story does not tell when it was said. */
  readonly saidAt: string | null
}

export type PlacedStatement = Values & {
  readonly n: number
  readonly source: readonly Place[]
  readonly cue: readonly Place[]
  readonly content: readonly Place[]
  readonly form: Form
  readonly speaker: Name | null
  readonly role: Name | null
  readonly to: Name | null
  readonly via: Name | null
  readonly within: number | null
}

export type PlacedActor = {
  readonly name: Name
  readonly kind: string
  readonly role: Name | null
  readonly mentions: readonly Place[]
}

/** One file of `evaluation/gold/`. */
export type PlacedRecord = {
  readonly corpus: 'polnear-dev' | 'timeml'
  /** The story's id in its corpus. */
  readonly doc: string
  readonly sha256: string
  readonly anchor: string | null
  /** `held` is only for measuring; `tuned` may be looked at while the reader is worked on. */
  readonly split: 'tuned' | 'held'
  readonly note: string
  readonly actors: readonly PlacedActor[]
  readonly statements: readonly PlacedStatement[]
}

/** A statement of a record in words with all its fields; those left out have their defaults. */
export type WrittenStatement = GoldStatement & Partial<Values>

export type WrittenActor = {
  readonly name: string
  readonly kind: string
  readonly role?: string | null
  readonly mentions?: readonly string[]
}

export type WrittenRecord = {
  readonly anchor?: string | null
  readonly actors?: readonly WrittenActor[]
  readonly statements: readonly WrittenStatement[]
}

/** A gold story whose record has every field. */
export type WrittenStory = Omit<GoldStory, 'record'> & { readonly record: WrittenRecord }

/** A string longer than this that stands nowhere in the text is no name any more. */
const MOST_WORDS_OF_A_NAME = 8

/**
 * Replaces the words of a record by their places.
 * @throws Error when words are not in the story, or when a name that is not would bring a sentence into the file
 */
export function placed(story: WrittenStory): Pick<PlacedRecord, 'actors' | 'statements'> {
  const place = (quoted: string): Place => {
    const { start, end } = findWords(story, quoted)
    return [start, end]
  }
  const places = (quoted: readonly string[]) => quoted.map(place)
  const name = (given: string | null | undefined) => (given ? placeOfName(story, given) : null)
  return {
    actors: (story.record.actors ?? []).map((a) => ({
      name: placeOfName(story, a.name),
      kind: a.kind,
      role: name(a.role),
      mentions: places(a.mentions ?? []),
    })),
    statements: story.record.statements.map((s) => ({
      n: s.n,
      source: places(s.source ? [s.source] : []),
      cue: places(s.cue ? [s.cue] : []),
      content: places(s.content),
      form: s.form,
      speaker: name(s.speaker),
      role: name(s.role),
      act: s.act ?? 'say',
      silence: s.silence ?? null,
      certainty: s.certainty ?? 'certain',
      distance: s.distance ?? 'plain',
      negated: s.negated ?? false,
      repeated: s.repeated ?? false,
      saidAt: s.saidAt ?? null,
      to: name(s.to),
      via: name(s.via),
      within: s.within ?? null,
    })),
  }
}

/** The same record in words, as {@link placed} took it. */
export function written(text: string, record: Pick<PlacedRecord, 'anchor' | 'actors' | 'statements'>): WrittenRecord {
  const words = (places: readonly Place[]) => places.map(([start, end]) => quoteWords(text, { start, end }))
  const one = (places: readonly Place[]) => {
    if (places.length > 1) throw new Error(`a record in words has one source and one cue, not ${places.length} pieces`)
    return words(places)[0] ?? null
  }
  const name = (given: Name | null) => (given === null ? null : nameAt(text, given))
  return {
    anchor: record.anchor,
    actors: record.actors.map((a) => ({
      name: nameAt(text, a.name),
      kind: a.kind,
      role: name(a.role),
      mentions: words(a.mentions),
    })),
    statements: record.statements.map((s) => ({
      ...s,
      source: one(s.source),
      cue: one(s.cue),
      content: words(s.content),
      speaker: name(s.speaker),
      role: name(s.role),
      to: name(s.to),
      via: name(s.via),
    })),
  }
}

/** The words at a place; with `#2` and so on when they stand there not for the first time. The reverse of {@link findWords}. */
export function quoteWords(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  if (words === '' || end > text.length) throw new RangeError(`no words at ${start}-${end}`)
  let occurrence = 0
  for (let at = -1; at < start; occurrence++) at = text.indexOf(words, at + 1)
  return occurrence > 1 || /#\d+$/.test(words) ? `${words}#${occurrence}` : words
}

/** A name is one whatever the line breaks: it is written with plain spaces. */
const plain = (words: string): string => words.replace(/\s+/g, ' ')

const nameAt = (text: string, name: Name): string => (typeof name === 'string' ? name : plain(text.slice(...name)))

function placeOfName(story: GoldStory, name: string): Name {
  const words = name.trim().split(/\s+/)
  const escaped = words.map((w) => w.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+')
  const found =
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').exec(story.text) ??
    new RegExp(escaped, 'u').exec(story.text)
  if (found) return [found.index, found.index + found[0].length]
  if (words.length > MOST_WORDS_OF_A_NAME)
    throw new Error(`${story.folder}/record.json: not in the story, and too long for a name: ${JSON.stringify(name)}`)
  return words.join(' ')
}
