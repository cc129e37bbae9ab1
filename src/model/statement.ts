import type { Act, Certainty, Distance, Silence } from './act.js'
import type { Status } from './dispute.js'
import type { Citation, Maker } from './span.js'
import type { When } from './time.js'

/** What a statement says, as it is given to the model of meaning; empty where a source kept silent. */
export const spokenText = ({ content }: Pick<Statement, 'content'>): string =>
  content.map(({ words }) => words).join(' ')

export type Form = 'direct' | 'indirect' | 'mixed'

/** An attribution as read: whose words, by which reporting words, saying what. Spans are in the order of the text. */
export type Statement = {
  readonly id: string
  readonly story: string
  /** Empty when the story leaves the source out. */
  readonly source: readonly Citation[]
  readonly cue: readonly Citation[]
  /** One statement; several pieces when the story's own words stand between. */
  readonly content: readonly Citation[]
  readonly form: Form
  /** Id of the actor whose words they are; null where the text does not let it be resolved. */
  readonly speaker: string | null
  /** The title that the story gives the speaker, anywhere in it. */
  readonly role: string | null
  /** What is done by saying it. */
  readonly act: Act
  /** How the source kept silent; null where it did not. */
  readonly silence: Silence | null
  /** True when the source says that the content is not so, or will not be. */
  readonly negated: boolean
  /** The source's own. */
  readonly certainty: Certainty
  /** The story's. */
  readonly distance: Distance
  /** True when the story tells that it was said before. */
  readonly repeated: boolean
  /** When it was said; null where the story does not tell. */
  readonly saidAt: When | null
  /** Whom it was said to: the id of an actor, else the story's words. */
  readonly to: string | null
  /** Where or through what it was said. */
  readonly via: Citation | null
  /** What others in the story do with it. */
  readonly status: readonly Status[]
  /** Ids of the actors that the content mentions, the speaker left out; in the order of their first mention there. */
  readonly about: readonly string[]
  /** The statement whose content holds this one. */
  readonly within: string | null
  /** 0..1: the share of such readings that were right on the development stories. */
  readonly confidence: number
  readonly by: Maker
}
