import type { Citation, Maker } from './span.js'

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
  /** The statement whose content holds this one. */
  readonly within: string | null
  /** 0..1: the share of such readings that were right on the development stories. */
  readonly confidence: number
  readonly by: Maker
}
