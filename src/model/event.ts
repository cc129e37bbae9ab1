import type { Citation, Maker, Span } from './span.js'
import type { FoundWhen, When } from './time.js'

export const EVENT_KINDS = [
  'meeting',
  'attack',
  'agreement',
  'vote',
  'appointment',
  'election',
  'court',
  'accident',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const PARTS = ['agent', 'target', 'party', 'host', 'other'] as const
export type Part = (typeof PARTS)[number]

/** A PLOVER code (manual 0.8): category, mode, contexts; `auxiliary` are its four auxiliary modes. */
export type Plover = {
  readonly event: string
  readonly mode: string | null
  readonly context: readonly string[]
  readonly auxiliary: readonly ('historical' | 'future' | 'hypothetical' | 'negation')[]
}

/** Who takes part in an event that is coded, with PLOVER's codes: a country (ISO 3166 alpha-3, or IGO, UNO, EUR, NGO, IMG) and sectors. */
export type FoundPloverParty = {
  readonly span: Span
  readonly actor: number | null
  readonly country: string | null
  /** The primary sector first. */
  readonly sector: readonly string[]
}

/** A code with who acts and to whom it is done; who meet are all actors. */
export type FoundPlover = Plover & {
  readonly actors: readonly FoundPloverParty[]
  readonly recipients: readonly FoundPloverParty[]
}

export type PloverParty = Omit<FoundPloverParty, 'span' | 'actor'> & {
  readonly words: string
  readonly span: Citation
  /** Id of the story's actor; null where the words name none that the record has. */
  readonly actor: string | null
}

export type CodedPlover = Plover & {
  readonly actors: readonly PloverParty[]
  readonly recipients: readonly PloverParty[]
}

/** "at least 23": low 23, high null; "dozens": value null, low 24, high 99. */
export type FoundFigure = {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  /** Of what, in words that the story uses. */
  readonly of: string | null
  readonly span: Span
  /** Actor who gives it; null where the story itself does. */
  readonly giver: number | null
}

/** What happened, according to whom, as found. Actors and statements are indices. */
export type FoundEvent = {
  readonly kind: EventKind
  readonly plover: FoundPlover | null
  readonly trigger: Span
  readonly participants: readonly { readonly actor: number; readonly part: Part }[]
  readonly place: Span | null
  readonly time: FoundWhen | null
  readonly figures: readonly FoundFigure[]
  /** The statements that tell it; empty when the story itself does. */
  readonly accordingTo: readonly number[]
  readonly maker: Maker
}

export type Figure = Omit<FoundFigure, 'span' | 'giver'> & {
  readonly words: string
  readonly span: Citation
  readonly giver: string | null
}

export type Event = {
  readonly id: string
  readonly kind: EventKind
  readonly plover: CodedPlover | null
  readonly trigger: Citation
  readonly participants: readonly { readonly actor: string; readonly part: Part }[]
  /** In the story's words. */
  readonly place: string | null
  readonly time: When | null
  readonly figures: readonly Figure[]
  readonly accordingTo: readonly string[]
  readonly maker: Maker
}

/** One event of a story as PLOVER has it, requests, refusals and threats too, as found; of a sentence the one its main clause tells first. */
export type FoundCoded = FoundPlover & {
  readonly trigger: Span
  /** Index of the statement that the event is, or that tells it; null where the story tells it itself. */
  readonly statement: number | null
  /** The coding rule that decided, or the lexicon, or the statement's act. */
  readonly maker: Maker
}

export type Coded = CodedPlover & {
  readonly id: string
  readonly trigger: Citation
  readonly statement: string | null
  readonly maker: Maker
}
