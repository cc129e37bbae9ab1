/** What the reading needs of a model. The second implementation, `recorded.ts`, replays scores in tests. */

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

/** What the networks say of a window's words, in log-odds. */
export type WindowScores = {
  /** `[words, 6]`: outer O B I (cues as a flat annotation has them), any O B I (cues inside contents too). */
  readonly cues: Float32Array
  /** `[words, 9]`: {@link NAME_LABELS}; null where the model finds no names. */
  readonly names: Float32Array | null
  /** Null where the model finds no mentions. */
  readonly mentions: MentionScores | null
}

/** Which words head mentions, and where those begin and end; what lies outside the window means nothing. */
export type MentionScores = {
  /** `[words]`: log-odds that the word heads a mention. */
  readonly heads: Float32Array
  /** `[words, {@link MENTION_BACK}]`: log-odds that the mention begins so many words before its head. */
  readonly begins: Float32Array
  /** `[words, {@link MENTION_AHEAD}]`: log-odds that its last word stands so many words after its head. */
  readonly ends: Float32Array
  /** `[words, {@link MENTION_VECTOR}]`: what the network of pairs is shown of a mention. */
  readonly vectors: Float32Array
}

export const MENTION_BACK = 40
export const MENTION_AHEAD = 60
export const MENTION_VECTOR = 64
export const MENTION_FACTS = 21
export const PAIR_FACTS = 24

/** Mentions of one text and the pairs of them to be scored. */
export type PairQuestion = {
  /** `[mentions, {@link MENTION_VECTOR}]` and `[mentions, {@link MENTION_FACTS}]` (`pair-facts.ts` in stage 2). */
  readonly vectors: Float32Array
  readonly facts: Float32Array
  /** Of each pair the mention and what it may refer back to, as rows of those. */
  readonly mention: readonly number[]
  readonly antecedent: readonly number[]
  /** `[pairs, {@link PAIR_FACTS}]` */
  readonly pairs: Float32Array
}

/** Log-odds that each pair is one thing, `[pairs]`, and that each mention means something new, `[mentions]`. */
export type PairScores = { readonly scores: Float32Array; readonly fresh: Float32Array }

export type Tagged = {
  readonly windows: readonly WindowScores[]
  /** `[words, 5]` for each question: the log-odds of {@link RelationLabel} for each word of the cue's window. */
  relate(questions: readonly CueQuestion[]): Promise<readonly Float32Array[]>
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
  /** Ids of a word's pieces; empty for a word that the model's vocabulary drops. */
  pieces(word: string): readonly number[]
  tag(windows: readonly EncoderWindow[]): Promise<Tagged>
  /** Null where the model scores no pairs of mentions. */
  readonly pair: ((question: PairQuestion) => Promise<PairScores>) | null
}
