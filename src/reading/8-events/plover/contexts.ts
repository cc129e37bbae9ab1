import { apart, latin } from '../../../model/latin.js'
import { CONTEXTS } from './lexicon/contexts.js'

type Phrase = { readonly context: number; readonly words: RegExp }

/** Alternatives of a pattern, as far as no bracket holds them. */
function alternatives(pattern: string): readonly string[] {
  const out: string[] = []
  let depth = 0
  let word = ''
  for (const c of pattern) {
    if (c === '(') depth++
    if (c === ')') depth--
    if (c === '|' && depth === 0) {
      out.push(word)
      word = ''
    } else word += c
  }
  return [...out, word]
}

const ROWS = CONTEXTS.map(({ words }, context) => {
  const all = alternatives(words)
  const single = all.filter((a) => !a.includes(' '))
  return {
    single: single.length === 0 ? null : new RegExp(latin(`^(?:${single.join('|')})$`)),
    phrases: all.filter((a) => a.includes(' ')).map((a): Phrase => ({ context, words: new RegExp(apart(a)) })),
  }
})

/** Phrases by their first word, where it is one word and no pattern; the others under the empty word. */
const PHRASES = new Map<string, Phrase[]>()
for (const { phrases } of ROWS)
  for (const phrase of phrases) {
    const first = /^\(\?<!.*?\)\(\?:([a-z]+) /.exec(phrase.words.source)?.[1] ?? ''
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), phrase])
  }

/** What single words tell, kept for the next sentence that has them; emptied when it grows. */
const KNOWN = new Map<string, readonly number[]>()
const MOST_KNOWN = 20_000

function contextsOfWord(word: string): readonly number[] {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  const parts = word.includes('-') ? [word, ...word.split('-')] : [word]
  const found = ROWS.flatMap(({ single }, i) => (single !== null && parts.some((p) => single.test(p)) ? [i] : []))
  KNOWN.set(word, found)
  return found
}

/** The contexts that words in lower case, with a space between, tell; in the order of the manual. */
export function contextsOf(words: string): readonly string[] {
  const found = new Set<number>()
  const tried = new Set<string>([''])
  for (const { context, words: phrase } of PHRASES.get('') ?? []) if (phrase.test(words)) found.add(context)
  for (const word of words.split(' ')) {
    for (const context of contextsOfWord(word)) found.add(context)
    if (tried.has(word)) continue
    tried.add(word)
    for (const { context, words: phrase } of PHRASES.get(word) ?? [])
      if (!found.has(context) && phrase.test(words)) found.add(context)
  }
  return [...found].sort((a, b) => a - b).map((i) => CONTEXTS[i]!.context)
}
