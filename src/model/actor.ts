import type { Diagnostic } from './diagnostic.js'
import type { Citation, Maker, Span } from './span.js'

/** What an actor is. `unnamed` is a source the story does not name; a crowd with a name ("Republicans") is a `group`. */
export const ACTOR_KINDS = ['person', 'organization', 'government', 'group', 'place', 'document', 'unnamed'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** How a mention refers: by a name, a title ("the prime minister"), a pronoun, a metonym ("the Kremlin") or a description. */
export const MENTION_FORMS = ['name', 'title', 'pronoun', 'metonym', 'description'] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

export type FoundMention = { readonly span: Span; readonly form: MentionForm; readonly by: Maker }

/** A title or office in the story's words, and whose it is where that is told ("of Russia", "Fed"). */
export type FoundRole = { readonly span: Span; readonly of: Span | null }

/** One actor of one story, as found: everything is a span. */
export type FoundActor = {
  /** The fullest name the story gives, in its words but for article and title. */
  readonly name: string
  readonly kind: ActorKind
  readonly roles: readonly FoundRole[]
  /** ISO 3166 alpha-3 where the text supports it. */
  readonly country: string | null
  /** In the order of the text; never empty. */
  readonly mentions: readonly FoundMention[]
  /** Index of the actor meant by a metonym, in the same list. */
  readonly standsFor: number | null
}

/** What the stage of actors hands on. */
export type FoundActors = {
  readonly actors: readonly FoundActor[]
  /** For each attribution, the index of the actor whose words they are; null where the text does not let it be resolved. */
  readonly speakers: readonly (number | null)[]
  /** `unresolved-source`: a source that the text does not tell whom it means. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One actor of one story, as the record has it. */
export type Actor = {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  /** The fullest first; `of` is whose office it is, in the story's words. */
  readonly roles: readonly { readonly words: string; readonly span: Citation; readonly of: string | null }[]
  readonly country: string | null
  readonly mentions: readonly {
    readonly span: Citation
    readonly words: string
    readonly form: MentionForm
    readonly by: Maker
  }[]
  /** Id of the actor that a metonym stands for. */
  readonly standsFor: string | null
}
