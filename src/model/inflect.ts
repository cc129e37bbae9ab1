import { IRREGULAR } from './lexicon/irregular.js'

/** The forms of a verb. `past` and `participle` are the same word for most. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** Verbs of more than one syllable that double their last letter, for the stress is on it. Source: own collection. */
const DOUBLING =
  /^(?:admit|commit|permit|submit|transmit|refer|prefer|occur|incur|compel|expel|repel|rebel|patrol|control|propel|deter|confer|kidnap|bus|begin|forget|regret|acquit|sandbag|outbid|abet|hijack)$/
const doubles = (base: string): boolean =>
  (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && base !== 'hijack') || (DOUBLING.test(base) && !base.endsWith('k'))

function stem(base: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ing' && /ie$/.test(base)) return `${base.slice(0, -2)}y`
  if (/[^eoy]e$|ee$/.test(base) && !(ending === 'ing' && base.endsWith('ee'))) return base.slice(0, -1)
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`
  if (/e$/.test(base) && !/ee$|oe$|ye$/.test(base)) return base.slice(0, -1)
  return doubles(base) ? base + base.at(-1) : base
}

const third = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`
}

/** Every form of a verb, by its base. */
export function verbForms(base: string): readonly (readonly [word: string, form: VerbForm])[] {
  const regular = `${stem(base, 'ed')}ed`
  const [past, participle] = IRREGULAR.get(base) ?? [regular, regular]
  return [
    [base, 'base'],
    [third(base), 'third'],
    [past, 'past'],
    [participle, 'participle'],
    [`${stem(base, 'ing')}ing`, 'ing'],
  ]
}

/** The plural of a noun; of a phrase, that of its last word. */
export function pluralOf(noun: string): string {
  if (/s$/.test(noun) && !/ss$|us$|is$/.test(noun)) return noun
  if (/is$/.test(noun)) return `${noun.slice(0, -2)}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** The past forms of irregular verbs, with the base. */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].flatMap(([base, [past, participle]]) => [[past, base] as const, [participle, base] as const]),
)

/** A base that a regular past or participle may come from, for counting mentions as one; not always a word. */
export function roughBase(word: string): string {
  const irregular = IRREGULAR_PASTS.get(word)
  if (irregular !== undefined) return irregular
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`
  return word.replace(/(?:([bdgmnprt])\1)?ed$/, '$1')
}
