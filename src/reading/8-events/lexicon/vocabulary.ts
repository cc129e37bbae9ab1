import { IRREGULAR_PASTS, pluralOf, roughBase, type VerbForm, verbForms } from '../../../model/inflect.js'
import type { DeedKind } from './kind.js'
import { ADJECTIVES_IN_ED, type Force, LIGHT_VERBS, NO_EVENT_VERBS, PARTICLES, TRIGGERS } from './triggers.js'

/** One way to read a word, or several words from this one on, as telling an event. */
export type Sense = {
  readonly kind: DeedKind
  /** Base of the verb, singular of the noun. */
  readonly lemma: string
  /** Form of the verb; null for a noun. */
  readonly form: VerbForm | null
  readonly plural: boolean
  readonly force: Force | 'open'
  readonly outcome: boolean
  /** The words that follow the first. */
  readonly rest: readonly string[]
}

const list = (words: string | undefined): readonly string[] => (words ? words.split(/,\s*/) : [])

/** A phrase as tokens: a hyphen is one of its own. */
const tokensOf = (phrase: string): readonly string[] => phrase.split(/ |(?<=-)|(?=-)/)

function vocabulary(): ReadonlyMap<string, readonly Sense[]> {
  const found = new Map<string, Sense[]>()
  const seen = new Set<string>()
  const add = (words: readonly string[], sense: Omit<Sense, 'rest'>) => {
    const key = `${words.join(' ')}|${sense.form === null}|${sense.form}`
    if (seen.has(key)) return
    seen.add(key)
    const [first, ...rest] = words
    const before = found.get(first!) ?? []
    before.push({ ...sense, rest })
    found.set(first!, before)
  }
  for (const { kind, force, outcome = false, verbs, nouns } of TRIGGERS) {
    for (const verb of list(verbs)) {
      // “shut down” is inflected at its head, “test-fire” at its end.
      const [head, ...rest] = verb.split(' ')
      for (const [word, form] of verbForms(head!))
        add([...tokensOf(word), ...rest.flatMap(tokensOf)], { kind, lemma: verb, form, plural: false, force, outcome })
    }
    for (const noun of list(nouns)) {
      const words = tokensOf(noun)
      const plural = [...words.slice(0, -1), pluralOf(words.at(-1)!)]
      const always = plural.join() === words.join()
      add(words, { kind, lemma: noun, form: null, plural: always, force, outcome })
      if (!always) add(plural, { kind, lemma: noun, form: null, plural: true, force, outcome })
    }
  }
  // The longest first: "car bombing" before "car". Then what is most often meant by a word that is several: "a meeting", "was cut".
  const order = (s: Sense) => (s.form === null ? 0 : s.form === 'past' || s.form === 'participle' ? 1 : 2)
  for (const senses of found.values()) senses.sort((a, b) => b.rest.length - a.rest.length || order(a) - order(b))
  return found
}

/** Senses of a word in lower case, those of more words first. */
export const VOCABULARY: ReadonlyMap<string, readonly Sense[]> = vocabulary()

const formsOf = (words: string): ReadonlySet<string> =>
  new Set(list(words).flatMap((verb) => verbForms(verb.split(' ')[0]!).map(([word]) => word)))

const NO_EVENT: ReadonlySet<string> = new Set([...formsOf(NO_EVENT_VERBS), ...list(ADJECTIVES_IN_ED)])
/** Forms of the verbs that only carry the noun after them. */
export const LIGHT: ReadonlySet<string> = formsOf(LIGHT_VERBS)
export const PARTICLE: ReadonlySet<string> = new Set(list(PARTICLES))

const REGULAR_PAST = /^[a-z]{2,}[a-z](?<!ee)ed$/

/** The base of a past form that no row has, if it may tell an event all the same; else null. */
export function openVerb(word: string): string | null {
  if (NO_EVENT.has(word)) return null
  if (IRREGULAR_PASTS.has(word)) return IRREGULAR_PASTS.get(word)!
  return REGULAR_PAST.test(word) ? roughBase(word) : null
}
