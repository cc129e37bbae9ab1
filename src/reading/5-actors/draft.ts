import type { ActorKind, FoundMention, FoundRole, MentionForm } from '../../model/actor.js'
import type { WordSpan } from '../../model/candidate.js'

export type Role = FoundRole & {
  /** Words in lower case and the noun among them that names the office. */
  readonly words: readonly string[]
  readonly head: string
  /** False for a bare abbreviation: “Sen.”. */
  readonly full: boolean
}

/** An actor while the text is being read. */
export type Draft = {
  kind: ActorKind
  name: string
  /** Name forms as normalised tokens, the first ones first. */
  readonly forms: (readonly string[])[]
  readonly roles: Role[]
  /** Offices that are his as somebody's successor, and nouns of those that another has from him. */
  readonly inherited: Role[]
  readonly left: Set<string>
  country: string | null
  readonly mentions: Mention[]
  gender: 'he' | 'she' | null
  plural: boolean
  /** Has a name of its own; others are descriptions. */
  readonly named: boolean
  /** Noun of a description. */
  readonly head: string | null
  readonly words: readonly string[]
  standsFor: Draft | null
  /** The model told its kind. */
  readonly modelled: boolean
  /** Speaks somewhere, or is meant by a pronoun of one that does. */
  used: boolean
}

export type Mention = FoundMention & {
  readonly range: WordSpan
  readonly actor: Draft
  readonly subject: boolean
  /** Of who only passes words on: whom something is told, an outlet. */
  readonly aside: boolean
  readonly form: MentionForm
}

/** An actor with what is known of it, and nothing else. */
export function makeDraft(fields: Partial<Draft> & Pick<Draft, 'kind' | 'name' | 'named'>): Draft {
  return {
    forms: [],
    roles: [],
    inherited: [],
    left: new Set(),
    country: null,
    mentions: [],
    gender: null,
    plural: false,
    head: null,
    words: [],
    standsFor: null,
    modelled: false,
    used: false,
    ...fields,
  }
}

export const isBody = (d: Draft) => d.kind === 'organization' || d.kind === 'government'
