import type { Maker, Span } from './span.js'
import type { Form } from './statement.js'

/** Source, cue and content as spans, chosen from the candidates. */
export type Attribution = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly form: Form
  /** Index of the attribution whose content holds this one, in the same list. */
  readonly within: number | null
  readonly confidence: number
  /** The model’s score of each act; missing or null where it tells none. */
  readonly acts?: Float32Array | null
  readonly by: Maker
}
