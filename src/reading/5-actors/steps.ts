import type { Attribution } from '../../model/attribution.js'
import { CONJUNCTION, isVerb, PREPOSITION, PRONOUN, RELATIVE } from './lexicon/words.js'
import type { NamedPhrase } from './named.js'
import { isCrowd, isNoun } from './phrases.js'
import { firstToken, type Token, type Tokens } from './tokens.js'

/** What is looked at next when a text is read in order. */
export type Step =
  | { readonly at: number; readonly rank: 0; readonly attribution: number }
  | { readonly at: number; readonly rank: 1; readonly named: NamedPhrase }
  | { readonly at: number; readonly rank: 2; readonly pronoun: number }
  | { readonly at: number; readonly rank: 3; readonly head: number }

/** Attributions at their source, names, pronouns and nouns, in the order of the text; at one place in this order. */
export function stepsOf(
  { all }: Tokens,
  attributions: readonly Attribution[],
  names: readonly NamedPhrase[],
): readonly Step[] {
  const steps: Step[] = []
  for (const [i, a] of attributions.entries()) {
    const [place] = a.source.length > 0 ? a.source : a.cue.length > 0 ? a.cue : a.content
    if (place) steps.push({ at: firstToken(all, place.start), rank: 0, attribution: i })
  }
  for (const named of names) steps.push({ at: Math.min(named.name.range[0], named.from), rank: 1, named })
  for (let i = 0; i < all.length; i++) {
    const t = all[i]!
    if (PRONOUN.has(t.lower)) steps.push({ at: i, rank: 2, pronoun: i })
    else if ((isCrowd(t) || ((t.kind === 'word' || t.first || t.flat) && isNoun(t.lower))) && isHead(all, i))
      steps.push({ at: i, rank: 3, head: i })
  }
  return steps.sort((a, b) => a.at - b.at || a.rank - b.rank)
}

/** The last noun of its phrase, which is no title before a name. */
function isHead(all: readonly Token[], i: number): boolean {
  const next = all[i + 1]
  if (!next || next.sentence !== all[i]!.sentence) return true
  if (next.kind === 'capital' && !next.first) return false
  return (
    next.kind !== 'word' ||
    !(isNoun(next.lower) || /(?:ing|al|ive|ous)$/.test(next.lower)) ||
    PREPOSITION.has(next.lower) ||
    CONJUNCTION.has(next.lower) ||
    RELATIVE.has(next.lower) ||
    isVerb(next)
  )
}
