import type { Act } from '../../../model/act.js'
import type { Example } from '../rule.js'
import type { Told } from '../told.js'

/** One way to do something by saying it: a cue that says so whatever follows, or a content under a neutral cue. */
export type ActRule = {
  readonly act: Act
  readonly summary: string
  /** Reporting words that decide alone. */
  readonly cue?: RegExp
  /** Reporting words that decide together with the content. */
  readonly both?: (told: Told) => boolean
  /** The speaker's own inner state, told at the head of the content ("said he expects"): it decides before any other content (gold decision 8). */
  readonly own?: (told: Told) => boolean
  /** What decides where the cue is neutral ("said", "added", "told"). */
  readonly content?: (told: Told) => boolean
  /** Cue and content. */
  readonly examples: readonly Example[]
  readonly counterexamples: readonly Example[]
}
