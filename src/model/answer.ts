import type { Act, Certainty, Distance, Silence } from './act.js'
import type { ActorKind } from './actor.js'
import type { DisputeKind, StatusKind } from './dispute.js'
import type { DueKind, DueState, Outcome } from './due.js'
import type { EventKind, Part } from './event.js'
import type { Span } from './span.js'
import type { Form } from './statement.js'

/** What the record answers: rows of these kinds. Every row says where its words stand. */

/** Words of a story, and where they stand in it. */
export type AnswerCitation = {
  readonly story: string
  readonly revision: number
  readonly span: Span
  readonly words: string
}

/** The story that a row is from. */
export type AnswerStory = {
  readonly id: string
  readonly revision: number
  readonly title: string | null
  readonly publisher: string | null
  /** ISO day of publication. */
  readonly day: string | null
  readonly url: string | null
  /** The file or address that it came from. */
  readonly place: string
  /** Told only where it is not usable. */
  readonly pubStatus?: 'withheld' | 'canceled'
  /** Told only while it runs. */
  readonly embargoedUntil?: string
  /** Told only of a revision that a later one replaced. */
  readonly replaced?: true
}

/** What words stand in: up to 90 characters before and after. */
export type AnswerContext = { readonly before: string; readonly after: string }

export type StatementAnswer = {
  readonly type: 'statement'
  readonly id: string
  readonly speaker: string | null
  readonly role: string | null
  /** The story's words for who speaks. */
  readonly source: string | null
  readonly cue: string | null
  /** The content's words; ` … ` stands between pieces. */
  readonly words: string
  readonly form: Form
  readonly act: Act
  readonly silence: Silence | null
  readonly negated: boolean
  readonly certainty: Certainty
  readonly distance: Distance
  readonly repeated: boolean
  /** TIMEX3 value of when it was said; null where the story does not tell. */
  readonly saidAt: string | null
  /** ISO day: when it was said, else when it was published. */
  readonly day: string | null
  readonly status: readonly { readonly kind: StatusKind; readonly by: string | null; readonly words: string }[]
  readonly confidence: number
  readonly by: string
  readonly corrected: readonly {
    readonly field: string
    readonly from: unknown
    readonly to: unknown
    readonly by: string
    readonly at: string
  }[]
  readonly context: AnswerContext | null
  /** What found it, of a search. */
  readonly found?: 'words' | 'meaning' | 'both'
  readonly citations: readonly AnswerCitation[]
  readonly story: AnswerStory
}

export type DueAnswer = {
  readonly type: 'due'
  readonly id: string
  readonly kind: DueKind
  readonly by: string | null
  readonly to: string | null
  readonly what: string
  readonly negated: boolean
  /** TIMEX3 value or interval; null where the words do not tell. */
  readonly due: string | null
  readonly first: string | null
  readonly last: string | null
  readonly state: DueState
  readonly condition: string | null
  readonly consequence: string | null
  readonly statement: string | null
  /** What is reported of it, in the order of the text. */
  readonly outcomes: readonly OutcomeAnswer[]
  readonly context: AnswerContext | null
  readonly citations: readonly AnswerCitation[]
  readonly story: AnswerStory
}

export type OutcomeAnswer = {
  readonly state: Outcome
  readonly words: string
  /** Of the statement that reports it; null where the story itself does. */
  readonly statement: string | null
}

export type FigureAnswer = {
  readonly words: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly of: string | null
  readonly giver: string | null
}

export type EventAnswer = {
  readonly type: 'event'
  readonly id: string
  readonly kind: EventKind
  readonly plover: string | null
  readonly trigger: string
  readonly participants: readonly { readonly name: string; readonly part: Part }[]
  readonly place: string | null
  readonly time: string | null
  readonly day: string | null
  readonly figures: readonly FigureAnswer[]
  readonly accordingTo: readonly string[]
  readonly context: AnswerContext | null
  readonly citations: readonly AnswerCitation[]
  readonly story: AnswerStory
}

export type DisputeAnswer = {
  readonly type: 'dispute'
  readonly id: string
  readonly kind: DisputeKind
  readonly by: string | null
  /** The words that dispute. */
  readonly words: string
  readonly claim: StatementAnswer | null
  readonly counter: StatementAnswer | null
  readonly citations: readonly AnswerCitation[]
  readonly story: AnswerStory
}

export type ShiftAnswer = {
  readonly type: 'shift'
  readonly id: string
  readonly actor: string | null
  readonly issue: string | null
  readonly from: string
  readonly to: string
  readonly day: string | null
  readonly citations: readonly AnswerCitation[]
  readonly story: AnswerStory
}

export type ActorAnswer = {
  readonly type: 'actor'
  readonly name: string
  readonly kind: ActorKind
  readonly roles: readonly string[]
  readonly country: string | null
  readonly statements: number
  readonly stories: readonly AnswerStory[]
  /** Names that a person took for this one. */
  readonly alsoNamed: readonly string[]
}

export type ChangeAnswer = {
  readonly type: 'change'
  readonly seq: number
  /** ISO moment. */
  readonly at: string
  readonly kind: string
  readonly statement: string | null
  readonly words: string | null
  readonly before: string | null
  readonly speaker: string | null
  readonly detail: Readonly<Record<string, unknown>>
  readonly story: AnswerStory | null
}

export type StoryAnswer = { readonly type: 'story'; readonly statements: number | null } & AnswerStory

export type WordDiff = readonly { readonly op: 'same' | 'missing' | 'added'; readonly words: string }[]

export type MatchAnswer = {
  readonly type: 'match'
  /** `elsewhere`: the words stand in the story, and not as a statement of anybody. */
  readonly match: 'exact' | 'close' | 'elsewhere'
  /** Whether the words stand between quotation marks, or in the story's own words. */
  readonly quoted: boolean
  /** 1 for exact; the share of words that are the same. */
  readonly likeness: number
  /** From the words asked to the words of the story: `missing` are asked and not there, `added` there and not asked. */
  readonly diff: WordDiff
  readonly statement: StatementAnswer | null
  readonly citations: readonly AnswerCitation[]
  readonly story: AnswerStory
}

/** Anything told as names and values. */
export type FactAnswer = { readonly type: 'fact'; readonly name: string; readonly value: string | number | null }

export type AnswerRow =
  | StatementAnswer
  | DueAnswer
  | EventAnswer
  | DisputeAnswer
  | ShiftAnswer
  | ActorAnswer
  | ChangeAnswer
  | StoryAnswer
  | MatchAnswer
  | FactAnswer

export type Answer = {
  readonly operation: string
  /** What was asked, with what was filled in. */
  readonly asked: Readonly<Record<string, unknown>>
  readonly rows: readonly AnswerRow[]
  /** How many there are, where it is counted. */
  readonly total: number | null
  /** What whoever reads the rows must know: names taken for what was asked, rows left out. */
  readonly notes: readonly string[]
  /** What an answer tells as a whole: `match` of a quotation, a record's sums. */
  readonly whole?: Readonly<Record<string, unknown>>
}
