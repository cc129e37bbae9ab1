import type { Act } from '../../model/act.js'
import { latin, wholeWords } from '../../model/latin.js'
import type { Told } from './told.js'

/** A cue and a content that a rule is shown; either may be empty. */
export type Example = readonly [cue: string, content: string]

/** One way in which a statement's words decide a field. Lists of these are in order of precedence: the first that applies decides. */
export type FieldRule<V, T = Told> = {
  readonly id: `rule:statements/${string}`
  readonly summary: string
  readonly value: V
  readonly applies: (told: T) => boolean
  readonly examples: readonly Example[]
  readonly counterexamples: readonly Example[]
  readonly source: string
}

/** A statement whose act is known, and whether it is a silence. */
export type Weighed = Told & { readonly act: Act; readonly silent: boolean }

export const OWN_CHOICE = 'own choice, checked against PolNeAR train'

/** The first rule that applies. */
export const decide = <V, T>(rules: readonly FieldRule<V, T>[], told: T): FieldRule<V, T> | undefined =>
  rules.find((rule) => rule.applies(told))

/** A pattern of words by stem: `stems('accus|blam')` finds "accusing", not "unaccustomed". */
export const stems = (list: string): RegExp => new RegExp(latin(`(?<![\\p{L}])(?:${list})`), 'i')

/** A pattern of whole words. */
export const words = wholeWords
