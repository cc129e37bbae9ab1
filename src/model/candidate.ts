import type { RuleCue } from './cue-rules.js'
import type { FindingScores } from './finding-scores.js'

/** Half-open range of indices into a text's words. */
export type WordSpan = readonly [number, number]

/** A possible attribution, as the model sees it: found generously, chosen from in stage 4. */
export type Candidate = {
  readonly cue: WordSpan
  readonly source: readonly WordSpan[]
  readonly content: readonly WordSpan[]
  /** True when the head that knows flat annotation found it; false when only the head for nested cues did. */
  readonly outer: boolean
  /** Log-odds that the cue is one. */
  readonly odds: number
  /** Log-probability of source and content, given the cue. */
  readonly logProbability: number
  /** The model's score of each act, in the order of {@link ActScores.acts}; null where it tells none. */
  readonly acts: Float32Array | null
  /** The rule whose words stand in this cue. */
  readonly rule: RuleCue | null
}

export const NAME_KINDS = ['person', 'organization', 'place'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** Words that the model takes for a name, without title and article. Names of one story do not overlap. */
export type NameCandidate = {
  readonly words: WordSpan
  readonly kind: NameKind
  /** Probability that these words are a name of this kind. */
  readonly probability: number
}

/** How the model's scores of acts are to be read: added to them is what each sign of the rules weighs. */
export type ActScores = {
  readonly acts: readonly string[]
  readonly signs: Readonly<Record<string, readonly number[]>>
}

/** What stage 2 hands on. */
export type Scores = {
  readonly by: `model:${string}`
  /** Word ranges that were read at once. */
  readonly windows: readonly WordSpan[]
  readonly candidates: readonly Candidate[]
  /** Null where the model tells no acts. */
  readonly weighing: ActScores | null
  /** In the order of the text; empty where the model finds no names. */
  readonly names: readonly NameCandidate[]
  /** Null where the model tells none. */
  readonly findings: FindingScores | null
}
