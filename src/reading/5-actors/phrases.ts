import type { WordSpan } from '../../model/candidate.js'
import { DEMONYMS } from '../../model/lexicon/country-names.js'
import { BODY } from './lexicon/bodies.js'
import { OFFICE, PLURAL, personNoun, singular } from './lexicon/people.js'
import {
  ARTICLE,
  CONJUNCTION,
  DETERMINER,
  isAdverb,
  isVerb,
  POSTMODIFIER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from './lexicon/words.js'
import type { Token } from './tokens.js'

/** A noun phrase up to its first preposition, relative word or comma. */
export type Phrase = {
  /** From the word after article or possessive to past the head. */
  readonly core: WordSpan
  readonly start: number
  /** Its first determiner in lower case; `'s` for a possessor that is no pronoun. */
  readonly determiner: string | null
  /** Tokens of a possessor before `'s`. */
  readonly possessor: WordSpan | null
  readonly head: number
}

export const isNoun = (lower: string): boolean =>
  OFFICE.has(lower) ||
  (/^(?:ex|then|former)-/.test(lower) && personNoun(lower) !== undefined) ||
  PLURAL.has(lower) ||
  BODY.has(lower) ||
  (singular(lower) !== undefined && isNoun(singular(lower)!))

/** “Republicans”, “Russians”. */
export const isCrowd = ({ lower, kind }: Token): boolean =>
  kind === 'capital' && (BODY.get(lower) === 'group' || DEMONYMS.has(singular(lower) ?? ''))

/** The noun phrase that begins at `start` and ends before `limit` at the latest. */
export function phraseAt(all: readonly Token[], start: number, limit: number): Phrase | undefined {
  let determiner: string | null = null
  let possessor: WordSpan | null = null
  let a = start
  while (a < limit && (DETERMINER.has(all[a]!.lower) || all[a]!.lower === 'both' || all[a]!.kind === 'number')) {
    if (determiner === null || ARTICLE.has(all[a]!.lower)) determiner ??= all[a]!.lower
    a++
    if (all[a - 1]!.lower !== 'the' && all[a]?.lower === 'of')
      return { core: [a - 1, a], start, determiner: null, possessor: null, head: a - 1 }
  }
  // “many say”, “others”: the determiner is all there is
  if (a >= limit || ends(all, a, start))
    return a > start ? { core: [a - 1, a], start, determiner: null, possessor, head: a - 1 } : undefined
  let b = a
  while (b < limit && !ends(all, b, a)) {
    if (all[b]!.kind === 'possessive') {
      if (b + 1 >= limit || ends(all, b + 1, a)) break
      possessor = [a, b]
      determiner = "'s"
      a = b + 1
    }
    b++
  }
  return b > a ? { core: [a, b], start, determiner, possessor, head: b - 1 } : undefined
}

function ends(all: readonly Token[], i: number, start: number): boolean {
  const t = all[i]!
  if (t.kind === 'possessive') return false
  if (t.kind === 'mark') return !/^[&-]$/.test(t.text)
  if (t.kind === 'capital' && !t.first && !t.flat) return false
  if (PREPOSITION.has(t.lower) && t.lower !== 'near') return true
  if (CONJUNCTION.has(t.lower) || RELATIVE.has(t.lower) || PRONOUN.has(t.lower)) return true
  if (i === start) return false
  const before = all[i - 1]!
  if (POSTMODIFIER.has(t.lower) && isNoun(before.lower)) return true
  return (
    (isVerb(t) || /ing$/.test(t.lower)) &&
    isNoun(before.lower) &&
    !(
      all[i + 1] &&
      all[i + 1]!.kind === 'word' &&
      isNoun(all[i + 1]!.lower) &&
      /ed$/.test(t.lower) &&
      before.kind === 'capital'
    )
  )
}

/** First token of the noun phrase whose words run up to `end`: adjectives, nouns and possessors, with the determiner. */
export function phraseStart(all: readonly Token[], end: number, stop: (i: number) => boolean): number {
  let a = end
  while (a > 0) {
    const t = all[a - 1]!
    if (t.sentence !== all[end]?.sentence || t.quotation !== all[end]!.quotation || stop(a - 1)) break
    if (t.kind === 'mark') {
      if (t.text !== '&') break
    } else if (t.kind === 'word' || t.first) {
      if (DETERMINER.has(t.lower)) {
        a--
        if (ARTICLE.has(t.lower) || PRONOUN.has(t.lower)) break
        continue
      }
      if (PREPOSITION.has(t.lower) || CONJUNCTION.has(t.lower) || RELATIVE.has(t.lower) || PRONOUN.has(t.lower)) break
      if (isLoneVerb(all, a - 1) || isAdverb(t.lower)) break
    }
    a--
  }
  return a
}

/** A verb rather than a participle before a noun: “predicted harbour pilot …”, not “the retired harbour pilot”. */
function isLoneVerb(all: readonly Token[], i: number): boolean {
  const t = all[i]!
  if (!isVerb(t) || t.kind === 'capital') return false
  if (!/ed$/.test(t.lower)) return true
  const before = all[i - 1]
  return !(before && DETERMINER.has(before.lower)) && !PARTICIPLE_TITLE.test(t.lower)
}

const PARTICIPLE_TITLE =
  /^(?:retired|renowned|ousted|disgraced|convicted|exiled|appointed|elected|jailed|deposed|accused|alleged|registered|celebrated|experienced)$/

/** How many a noun phrase's head is, and of what. */
export type Nature = {
  readonly kind: 'person' | 'persons' | 'body' | 'document' | 'group' | null
  readonly gender: 'he' | 'she' | null
  /** The head as it is looked for later: singular for one. */
  readonly head: string
}

/** How many the noun at `head` is, and of what, by the lexicon and its form. */
export function natureOf(all: readonly Token[], head: number): Nature {
  const { lower, kind } = all[head]!
  const gender = personNoun(lower)
  const body = BODY.get(lower)
  const one = singular(lower)
  const base = { gender: null, head: lower }
  if (body === 'group') return { ...base, kind: 'group' }
  if (PLURAL.has(lower)) return { ...base, kind: 'persons' }
  if (DEMONYMS.has(lower) && kind === 'capital') return { ...base, kind: 'group' }
  if (one !== undefined && kind === 'capital' && DEMONYMS.has(one)) return { ...base, kind: 'group' }
  if (body === 'document') return { ...base, kind: 'document' }
  if (gender !== undefined && body === undefined)
    return { kind: 'person', gender: gender === 'any' ? null : gender, head: lower }
  if (one !== undefined && (OFFICE.has(one) || personNoun(one, true) !== undefined))
    return { ...base, kind: 'persons', head: one }
  if (body !== undefined) return { ...base, kind: 'body' }
  if (one !== undefined && BODY.has(one)) return { ...base, kind: BODY.get(one) === 'document' ? 'document' : 'group' }
  return { ...base, kind: null }
}

/** Whether a noun phrase has ended before this token. */
export const closesPhrase = (t: Token): boolean =>
  (t.kind === 'mark' && t.text !== '&' && t.text !== '-') ||
  PREPOSITION.has(t.lower) ||
  CONJUNCTION.has(t.lower) ||
  RELATIVE.has(t.lower) ||
  POSTMODIFIER.has(t.lower) ||
  (t.kind === 'word' && isVerb(t)) ||
  t.kind === 'number' ||
  PRONOUN.has(t.lower) ||
  (DETERMINER.has(t.lower) && t.kind === 'word')
