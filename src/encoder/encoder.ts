/** What the reading needs of a model. The second implementation, `recorded.ts`, replays scores in tests. */

import type { ActScores } from '../model/candidate.js'

/** A stretch of a text's words with what the model is told of each. */
export type EncoderWindow = {
  /** Each word as it stands in the text: the names network looks at its letters. */
  readonly words: readonly string[]
  /** Word-piece ids of each word, never empty. */
  readonly pieces: readonly (readonly number[])[]
  /** Surface feature of each word (`features.ts` in stage 2). */
  readonly features: readonly number[]
}

/** Which words of which window are taken for reporting words: half-open, in the window's words. */
export type CueQuestion = { readonly window: number; readonly first: number; readonly last: number }

/** What a word of a window is to a statement. */
export const ACT_ROLES = { other: 0, cue: 1, content: 2 } as const

/** A statement whose act is asked for: the role of each word of a stretch of its window, from the word `first` on. */
export type ActQuestion = { readonly window: number; readonly first: number; readonly roles: Uint8Array }

/** What the networks say of a window's words, in log-odds. */
export type WindowScores = {
  /** `[words, 6]`: outer O B I (cues as a flat annotation has them), any O B I (cues inside contents too). */
  readonly cues: Float32Array
  /** `[words, 9]`: {@link NAME_LABELS}; null where the model finds no names. */
  readonly names: Float32Array | null
  /** `[words, 3]`: {@link FINDING_HEADS}; null where the model tells no findings. */
  readonly findings: Float32Array | null
}

export type Tagged = {
  readonly windows: readonly WindowScores[]
  /** `[words, 5]` for each question: the log-odds of {@link RelationLabel} for each word of the cue's window. */
  relate(questions: readonly CueQuestion[]): Promise<readonly Float32Array[]>
  /** `[17]` for each question, in the order of {@link ActScores.acts}; null where the model tells no acts. */
  judge(questions: readonly ActQuestion[]): Promise<readonly Float32Array[] | null>
}

export const RELATION_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const
export type RelationLabel = (typeof RELATION_LABELS)[number]

/** Begin and inside of each kind of name; `other` (works, products, events) is told apart so that it is not taken for the rest. */
export const NAME_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-organization',
  'I-organization',
  'B-place',
  'I-place',
  'B-other',
  'I-other',
] as const

/** What is learned beside the networks. */
export type Decoding = {
  /** Added for going from one label to the next: `[from][to]`. */
  readonly transitions: readonly (readonly number[])[]
  /** Added for each label on a window's first word. */
  readonly begin: readonly number[]
}

export type Encoder = {
  /** `model:<folder>`: the maker of what is read with it. */
  readonly name: `model:${string}`
  /** Most word pieces of a window, the two border marks not counted. */
  readonly most: number
  readonly decoding: Decoding
  /** Null where the model tells no acts. */
  readonly weighing: ActScores | null
  /** Ids of a word's pieces; empty for a word that the model's vocabulary drops. */
  pieces(word: string): readonly number[]
  tag(windows: readonly EncoderWindow[]): Promise<Tagged>
}
