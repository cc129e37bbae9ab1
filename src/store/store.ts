import type { Act, Silence } from '../model/act.js'
import type { ActorKind } from '../model/actor.js'
import type { Dispute, DisputeKind, Shift, StatusKind } from '../model/dispute.js'
import type { Due, DueKind, Outcome } from '../model/due.js'
import type { Event, EventKind } from '../model/event.js'
import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { PubStatus, Story } from '../model/story.js'
import type { Engine, TextQuery } from './sql/db.js'

export type { Engine, TextQuery } from './sql/db.js'

/** What every answer says of the story that it is from. */
export type StoryRef = {
  readonly id: string
  readonly revision: number
  readonly title: string | null
  readonly publisher: string | null
  /** The ISO day it was published, as the story or its file tells. */
  readonly day: string | null
  readonly url: string | null
  /** The file or address that it came from. */
  readonly place: string
  readonly embargoedUntil: string | null
  readonly pubStatus: PubStatus
  /** False for a revision that a later one replaced. */
  readonly current: boolean
}

/** A name in the record. `canonical` differs where a person merged it into another. */
export type NameRow = {
  readonly row: number
  readonly name: string
  readonly canonical: number
  readonly canonicalName: string
  readonly statements: number
}

/** What a person put right; it outranks what was read, which stays. */
export type Correction = {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  readonly reason: string | null
}

/** Up to 90 characters of the story before and after words, for a person to see what they stand in. */
export type Around = { readonly before: string; readonly after: string }

export type StatementRow = {
  readonly row: number
  readonly story: StoryRef
  /** As read, with corrections applied. */
  readonly statement: Statement
  /** The speaker's name: canonical, or as read where nobody merged it. */
  readonly speaker: string | null
  /** ISO day: when it was said where that is known, else when it was published. */
  readonly day: string | null
  readonly context: Around | null
  readonly corrections: readonly Correction[]
  /** Names of the actors of its story that its status and dispute name, by their ids there. */
  readonly names: ReadonlyMap<string, string>
  /** How well it fits what was searched; the higher the better, not comparable between searches. */
  readonly rank: number | null
}

export type DueRow = {
  readonly story: StoryRef
  readonly due: Due
  readonly by: string | null
  readonly to: string | null
  /** First and last ISO day of its time; null where it has none of the calendar. */
  readonly first: string | null
  readonly last: string | null
  /** Null where the text is not kept. */
  readonly context: Around | null
}

export type EventRow = {
  readonly story: StoryRef
  readonly event: Event
  /** Names of those it is about and of those who give its figures, by their ids in the story. */
  readonly names: ReadonlyMap<string, string>
  readonly first: string | null
  readonly last: string | null
  /** Null where the text is not kept. */
  readonly context: Around | null
}

export type DisputeRow = {
  readonly story: StoryRef
  readonly dispute: Dispute
  readonly by: string | null
  readonly statement: StatementRow | null
  readonly counter: StatementRow | null
}

export type ShiftRow = {
  readonly story: StoryRef
  readonly shift: Shift
  readonly actor: string | null
  readonly day: string | null
}

export type Window = {
  /** ISO days, both included. */
  readonly since?: string
  readonly until?: string
  readonly limit: number
  readonly offset?: number
  /** Revisions that were replaced and stories that were withdrawn, too. */
  readonly all?: boolean
}

export type StatementFilter = Window & {
  readonly text?: TextQuery
  /** Rows of names, any of which spoke; none at all finds nothing. */
  readonly speakers?: readonly number[]
  readonly about?: readonly number[]
  readonly act?: Act
  readonly silence?: Silence | 'any'
  readonly status?: StatusKind | 'any'
  readonly publisher?: string
  readonly story?: string
  readonly rows?: readonly number[]
  readonly order: 'rank' | 'newest' | 'oldest' | 'story'
}

export type DueFilter = Window & {
  readonly names?: readonly number[]
  readonly kind?: DueKind
  /** Only what has a day of the calendar that is not before this one. */
  readonly notBefore?: string
  /** Only what was over before this day. */
  readonly lastBefore?: string
  /** What is reported to have become of it; `none` and `any` where that is not asked. */
  readonly outcome?: Outcome | 'none' | 'any'
  readonly newestFirst?: boolean
  readonly dated?: boolean
  readonly story?: string
  readonly text?: TextQuery
}

export type EventFilter = Window & {
  readonly names?: readonly number[]
  readonly kind?: EventKind
  readonly story?: string
  readonly text?: TextQuery
}

export type DisputeFilter = Window & {
  readonly names?: readonly number[]
  readonly kind?: DisputeKind
  readonly story?: string
  readonly text?: TextQuery
}

export type ShiftFilter = Window & { readonly names?: readonly number[]; readonly story?: string }

/** What intake and reading hand over of one story. */
export type Entry = {
  readonly story: Story
  readonly reading: Reading
  /** What read it: the program's version and the model's name. */
  readonly reader: string
  /** The file or address, and the member or line of it. */
  readonly place: string
  /** ISO moment. */
  readonly at: string
  /** False keeps hash, spans and short context instead of the text. */
  readonly keepText: boolean
  /** Vectors of statements, by their order; null where there is none. */
  readonly vectors: readonly (Float32Array | null)[] | null
}

/** What the store knows of a story before it is read. `id` and `revision` are those to read it under. */
export type Located = {
  readonly state: 'new' | 'unchanged' | 'revised' | 'unread' | 'redacted'
  readonly id: string
  readonly revision: number
}

export type Put = {
  readonly state: 'new' | 'unchanged' | 'revised' | 'reread'
  readonly story: string
  readonly revision: number
  readonly statements: number
  /** Against the revision before; zeros for a new story. */
  readonly appeared: number
  readonly changed: number
  readonly gone: number
}

export const CHANGE_KINDS = [
  'story-added',
  'story-revised',
  'story-reread',
  'story-canceled',
  'statement-appeared',
  'statement-changed',
  'statement-gone',
  'corrected',
  'merged',
  'undone',
  'redacted',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export type Change = {
  readonly seq: number
  readonly at: string
  readonly kind: ChangeKind
  readonly story: StoryRef | null
  readonly statement: string | null
  /** What is told of it: words before and after, what was merged, why. */
  readonly detail: Readonly<Record<string, unknown>>
}

export type StoryDetail = {
  readonly story: StoryRef
  readonly sha256: string
  readonly text: string | null
  readonly fields: Readonly<Record<string, unknown>>
  readonly reading: Reading
  readonly reader: string
  readonly revisions: readonly {
    readonly revision: number
    readonly addedAt: string
    readonly sha256: string
    readonly title: string | null
  }[]
  readonly readings: readonly {
    readonly reader: string
    readonly revision: number
    readonly addedAt: string
    readonly current: boolean
  }[]
  readonly annotations: readonly Annotation[]
}

export type Annotation = {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly kind: 'correct' | 'merge' | 'redact'
  readonly target: string
  readonly reason: string | null
  readonly detail: Readonly<Record<string, unknown>>
  readonly undoneBy: string | null
}

export type ActorRow = {
  readonly story: StoryRef
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly role: string | null
  readonly country: string | null
}

export type Stats = {
  readonly location: string
  readonly engine: Engine
  readonly bytes: number
  readonly stories: number
  readonly revisions: number
  readonly words: number
  readonly statements: number
  readonly dues: number
  readonly events: number
  readonly disputes: number
  readonly shifts: number
  readonly names: number
  readonly vectors: number
  readonly annotations: number
  readonly first: string | null
  readonly last: string | null
  readonly acts: Readonly<Record<string, number>>
  readonly publishers: Readonly<Record<string, number>>
  readonly readers: Readonly<Record<string, number>>
}

/** One thing that `verify` found wrong, or the sum of what it looked at. */
export type Flaw = {
  readonly story: string
  readonly revision: number
  readonly what: 'text-hash' | 'span' | 'words' | 'index' | 'body'
  readonly message: string
}

export type Verified = {
  readonly stories: number
  readonly spans: number
  /** Spans whose text is not kept: only their form could be checked. */
  readonly unchecked: number
  readonly redacted: number
  readonly flaws: readonly Flaw[]
}

export type Redaction = {
  readonly story?: string
  readonly span?: Span
  /** A name: everything that the record says of it. */
  readonly names?: readonly number[]
}

/**
 * The record, kept. Nothing is overwritten: a revision or a reading is added, a person's word stands beside what was read; only
 * {@link redact} takes words away, and leaves a tombstone. Times are ISO moments that the caller gives.
 */
export type Store = {
  readonly location: string
  readonly engine: Engine
  locate(story: Story, place: string, reader: string): Promise<Located>
  /** One transaction: when it returns, the story is on disk. The same again changes nothing. */
  put(entry: Entry): Promise<Put>

  statements(filter: StatementFilter): Promise<readonly StatementRow[]>
  /** Numbers of the rows that {@link statements} gives, in its order; whole rows take longer. */
  rows(filter: StatementFilter): Promise<readonly number[]>
  /** What these statements say and on which day, and no more of them: for whoever compares many. */
  contents(
    rows: readonly number[],
  ): Promise<readonly { readonly row: number; readonly day: string | null; readonly content: Statement['content'] }[]>
  count(filter: StatementFilter): Promise<number>
  statement(id: string): Promise<StatementRow | null>
  dues(filter: DueFilter): Promise<readonly DueRow[]>
  events(filter: EventFilter): Promise<readonly EventRow[]>
  disputes(filter: DisputeFilter): Promise<readonly DisputeRow[]>
  shifts(filter: ShiftFilter): Promise<readonly ShiftRow[]>
  /** Names that are meant by a spelling of all or part of one, those that fit best only; the most quoted first. */
  names(spelling: string): Promise<readonly NameRow[]>
  /** Names all of whose words may be other spellings of these names' words: candidates, never taken for the same by themselves. */
  otherSpellings(names: readonly number[]): Promise<readonly NameRow[]>
  actors(names: readonly number[], limit: number): Promise<readonly ActorRow[]>
  stories(
    filter: Window & { readonly text?: TextQuery; readonly publisher?: string; readonly names?: readonly number[] },
  ): Promise<readonly StoryRef[]>
  story(id: string, revision?: number): Promise<StoryDetail | null>
  changes(filter: {
    readonly since: string
    readonly until?: string
    readonly kind?: ChangeKind
    readonly story?: string
    readonly limit: number
    readonly offset?: number
  }): Promise<readonly Change[]>
  stats(): Promise<Stats>

  /**
   * Rows of statements whose content means something near this vector, the nearest first, with their cosine; current ones only.
   * @param speakers only of what these names said: some thousand statements are all looked at, not what an index finds
   */
  nearest(
    vector: Float32Array,
    count: number,
    speakers?: readonly number[],
  ): Promise<readonly { readonly row: number; readonly cosine: number }[]>
  /** In how many statements each word stands, counted up to some thousands. */
  frequencies(words: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Statements of the current readings that have no vector yet, oldest first. */
  withoutVector(limit: number): Promise<readonly { readonly row: number; readonly words: string }[]>
  putVectors(vectors: readonly { readonly row: number; readonly vector: Float32Array }[]): Promise<void>

  correct(
    target: string,
    change: {
      readonly field: string
      readonly value: unknown
      readonly by: string
      readonly reason: string | null
      readonly at: string
    },
  ): Promise<Correction>
  merge(from: readonly number[], into: number, signed: Signed): Promise<Annotation>
  /** Takes a correction or a merge back; both stay in the record. */
  undo(annotation: string, signed: Signed): Promise<Annotation>
  redact(what: Redaction, signed: Signed): Promise<Annotation>
  annotations(limit: number): Promise<readonly Annotation[]>
  verify(options?: { readonly story?: string; readonly progress?: (stories: number) => void }): Promise<Verified>
  /** What was kept of an address that is polled; null where nothing was. */
  feed(url: string): Promise<unknown>
  /** @param state becomes JSON; replaces what was kept */
  putFeed(url: string, state: unknown): Promise<void>
  close(): Promise<void>
}

export type Signed = { readonly by: string; readonly reason: string | null; readonly at: string }
