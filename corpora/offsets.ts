import type { Act, Certainty, Distance, Silence } from '../src/model/act.js'
import type { Form } from '../src/model/statement.js'
import { type Findings, type PlacedFindings, placedFindings, writtenFindings } from './placed-findings.js'
import { type Name, nameAt, type Place, placeOf, placeOfName, quoteWords } from './places.js'
import { type GoldRecord, type GoldStatement, type GoldStory, RECORD_PARTS, type RecordPart } from './stories.js'

/*
 * Gold without words. Texts of the corpora are not in the project, so what is annotated on them is kept as offsets, in UTF-16 code
 * units of the text whose SHA-256 is noted. The values are those of a record in words; every field is written out.
 */

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
  readonly corpus: 'polnear-dev' | 'polnear-train' | 'timeml'
  /** The story's id in its corpus. */
  readonly doc: string
  readonly sha256: string
  readonly anchor: string | null
  /** `held` is only for measuring; `tuned` may be looked at while the reader is worked on. */
  readonly split: 'tuned' | 'held'
  readonly note: string
  /** What is annotated: see {@link GoldRecord}. */
  readonly parts: readonly RecordPart[]
  readonly actors: readonly PlacedActor[]
  readonly statements: readonly PlacedStatement[]
} & PlacedFindings

/** A statement of a record in words with all its fields; those left out have their defaults. */
export type WrittenStatement = GoldStatement & Partial<Values>

export type WrittenActor = {
  readonly name: string
  readonly kind: string
  readonly role?: string | null
  readonly mentions?: readonly string[]
}

export type WrittenRecord = Omit<GoldRecord, 'statements'> & {
  readonly actors?: readonly WrittenActor[]
  readonly statements: readonly WrittenStatement[]
}

/** A gold story whose record has every field. */
export type WrittenStory = Omit<GoldStory, 'record'> & { readonly record: WrittenRecord }

/** What {@link placed} makes of a record in words. */
type Body = Pick<PlacedRecord, 'parts' | 'actors' | 'statements' | keyof Findings>

/**
 * Replaces the words of a record by their places.
 * @throws Error when words are not in the story, or when a name that is not would bring a sentence into the file
 */
export function placed(story: WrittenStory): Body {
  const places = (quoted: readonly string[]) => quoted.map((words) => placeOf(story, words))
  const name = (given: string | null | undefined) => (given ? placeOfName(story, given) : null)
  const parts = story.record.parts ?? RECORD_PARTS
  const unknown = parts.filter((part) => !RECORD_PARTS.includes(part))
  if (unknown.length > 0) throw new Error(`${story.folder}/record.json: a record has no part ${unknown.join(', ')}`)
  return {
    parts,
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
    ...placedFindings(story),
  }
}

/** The same record in words, as {@link placed} took it. */
export function written(text: string, record: Body & Pick<PlacedRecord, 'anchor'>): WrittenRecord {
  const words = (places: readonly Place[]) => places.map(([start, end]) => quoteWords(text, { start, end }))
  const one = (places: readonly Place[]) => {
    if (places.length > 1) throw new Error(`a record in words has one source and one cue, not ${places.length} pieces`)
    return words(places)[0] ?? null
  }
  const name = (given: Name | null) => (given === null ? null : nameAt(text, given))
  return {
    anchor: record.anchor,
    parts: record.parts,
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
    ...writtenFindings(text, record),
  }
}
