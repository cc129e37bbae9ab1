import type { Act, Certainty, Distance, Silence } from './act.js'
import type { Attribution } from './attribution.js'
import type { Span } from './span.js'
import type { FoundWhen } from './time.js'

/** A statement as the stages after judging see it: what was attributed, by whom, and what is done by saying it. Actors are indices. */
export type FoundStatement = Attribution & {
  readonly speaker: number | null
  readonly act: Act
  readonly silence: Silence | null
  readonly negated: boolean
  readonly certainty: Certainty
  readonly distance: Distance
  readonly repeated: boolean
  /** When it was said; null where the story does not tell. */
  readonly saidAt: FoundWhen | null
  /** Whom it was said to, and the actor that those words mention. */
  readonly to: (Span & { readonly actor: number | null }) | null
  readonly via: Span | null
  /** Indices of the actors that the content mentions, the speaker left out. */
  readonly about: readonly number[]
}
