import type { DueKind, Outcome } from '../../../model/due.js'
import { latin } from '../../../model/latin.js'

/** An invented stretch of a story, the deed that is due in it, and the words that report what became of it. */
export type OutcomeExample = readonly [story: string, what: string, words: string]

/**
 * Words that report what became of something due, together with the noun that names it: “kept its pledge”, “the strike was called off”.
 * `active` stands before the noun, `passive` and `own` behind it; a passive has its auxiliary before it.
 */
export type ThingRule = {
  readonly id: `rule:dues/outcome-${string}`
  readonly state: Outcome
  readonly summary: string
  /** What is done with it, in the past or the present tense. */
  readonly active?: string
  /** Participles. */
  readonly passive?: string
  /** What it does itself: “came and went”. */
  readonly own?: string
  /** What the nouns must be; without it any that is among the words of what is due. */
  readonly of?: readonly NounClass[]
  /** True where only who owes it can do that. */
  readonly bySelf?: true
  readonly examples: readonly OutcomeExample[]
  readonly counterexamples: readonly (readonly [story: string, what: string])[]
}

/** Words behind a deed, in its sentence or at the start of the next, that report what became of it: “…, but never did”. */
export type TurnRule = {
  readonly id: `rule:dues/outcome-${string}`
  readonly state: Outcome
  readonly summary: string
  /** Behind the deed in its sentence, which must tell it as past; `mark` holds the words that report. */
  readonly inside?: RegExp
  /** True where the deed need not be told as past. */
  readonly anyTense?: true
  /** From the start of the next sentence. */
  readonly next?: RegExp
  readonly examples: readonly OutcomeExample[]
  readonly counterexamples: readonly (readonly [story: string, what: string])[]
}

/** Nouns that name what is due by what kind of thing it is. Source: own collection. */
export const NOUNS = {
  deadline: 'deadlines?|ultimatums?|cut-?off|time limits?|due dates?|target dates?|orders?|rulings?|decrees?',
  word: 'promises?|pledges?|vows?|commitments?|words?|undertakings?|assurances?|guarantees?|oath|obligations?|bargain',
  threat: 'threats?|warnings?|ultimatums?',
  plan: 'plans?|intentions?|schemes?|schedules?|bids?|offers?|proposals?|timetables?',
  forecast: 'forecasts?|predictions?|projections?|estimates?|outlooks?|targets?|goals?|guidance|prophec(?:y|ies)',
} as const
export type NounClass = keyof typeof NOUNS

/** Which dues such a noun names, the likeliest kind first. */
export const KINDS_OF: Readonly<Record<NounClass, readonly DueKind[]>> = {
  deadline: ['deadline', 'planned', 'expected', 'promise'],
  word: ['promise', 'planned', 'expected', 'threat'],
  threat: ['threat', 'deadline', 'promise', 'planned', 'expected'],
  plan: ['planned', 'promise', 'expected', 'threat'],
  forecast: ['expected', 'planned'],
}

export const turn = (source: string): RegExp => new RegExp(latin(source), 'd')
