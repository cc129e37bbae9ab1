import type { VerbForm } from '../../model/inflect.js'
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  FUNCTION_WORDS,
  HAVE,
  MODALS,
  NEGATING,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './lexicon/function-words.js'
import type { Token } from './tokens.js'

/** How a word that may tell an event is used, as far as the words about it tell; `none` where it is used as no such word. */
export type Use =
  | 'past'
  | 'perfect'
  | 'passive'
  | 'state'
  | 'progressive'
  | 'participle'
  | 'gerund'
  | 'present'
  | 'infinitive'
  | 'modal'
  | 'noun'
  | 'none'

export type Usage = {
  readonly use: Use
  readonly negated: boolean
  /** Index of the first token of the verb group, or of the word itself. */
  readonly first: number
}

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''
const isAdverb = (word: string): boolean => ADVERBS.has(word) || NEGATING.has(word) || /^[a-z]{3,}ly$/.test(word)
const MOST_BACK = 4
/** Modals that tell what is not, or not yet: all. */
const unreal = (word: string): boolean => MODALS.has(word) || word === 'to'

/** The auxiliaries before a verb, nearest first. */
function auxiliaries(tokens: readonly Token[], at: number, from: number) {
  let i = at - 1
  let negated = false
  let first = at
  const found: string[] = []
  for (let steps = 0; i >= from && steps < MOST_BACK + 4 && found.length < 4; i--, steps++) {
    const word = lower(tokens, i)
    if (NEGATING.has(word) || word.endsWith('n’t')) negated = true
    if (BE.has(word) || HAVE.has(word) || DO.has(word) || unreal(word) || word === 'got') {
      found.push(word)
      first = i
      if (word === 'to') break
    } else if (!isAdverb(word)) break
  }
  return { found, negated, first }
}

/** Whether a word may be a noun or an adjective before one, by its form alone. */
export const nounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !FUNCTION_WORDS.has(token.lower) &&
  !isAdverb(token.lower) &&
  !/ed$/.test(token.lower)

/** "the wounded soldiers": after a determiner, preposition or adjective, before a noun. */
function isAdjective(tokens: readonly Token[], at: number, from: number): boolean {
  const before = at > from ? lower(tokens, at - 1) : ''
  const opens = (DETERMINERS.has(before) && !/^(?:that|this|those)$/.test(before)) || PREPOSITIONS.has(before)
  if (opens && before !== 'since') return true
  // “88 retired generals”
  if (tokens[at - 1]?.kind === 'number' && /ed$/.test(lower(tokens, at)) && nounLike(tokens[at + 1])) return true
  const hyphen = before === '-' && tokens[at - 1]!.end === tokens[at]!.start
  return hyphen
}

function verbUse(tokens: readonly Token[], at: number, from: number, form: VerbForm, alone: boolean): Usage {
  const { found, negated, first } = auxiliaries(tokens, at, from)
  const near = found[0] ?? ''
  const modal = found.some((word) => MODALS.has(word))
  const to = found.includes('to')
  const usage = (use: Use): Usage => ({ use, negated, first })
  if (form === 'base') {
    if (to) return usage('infinitive')
    if (modal) return usage('modal')
    return usage(DO.has(near) ? (near.startsWith('did') ? 'past' : 'present') : 'present')
  }
  if (form === 'third') return usage('present')
  if (form === 'ing') {
    if (BE.has(near)) return usage(modal ? 'modal' : to ? 'infinitive' : 'progressive')
    const before = at > from ? lower(tokens, at - 1) : ''
    if (DETERMINERS.has(before)) return usage('none')
    return usage(PREPOSITIONS.has(before) || SUBORDINATORS.has(before) ? 'gerund' : 'participle')
  }
  if (modal) return usage('modal')
  if (near === 'be') return usage(to ? 'infinitive' : 'modal')
  // “is divided” tells how things are, “was divided” and “is being divided” what happened.
  if (/^(?:is|are|am|’s|’re|isn’t|aren’t)$/.test(near)) return usage('state')
  if (BE.has(near) || near === 'got') return usage(to ? 'infinitive' : 'passive')
  if (HAVE.has(near)) return usage(to ? 'infinitive' : 'perfect')
  if (to || DO.has(near)) return usage('none')
  if (isAdjective(tokens, at, from)) return usage('none')
  if (form === 'participle') return usage('participle')
  if (
    !alone &&
    nounLike(tokens[at - 1]) &&
    /^(?:by|in|on|at|from|during|with|for|,)$/.test(lower(tokens, at + 1)) &&
    reduced(tokens, at)
  )
    return usage('participle')
  return usage('past')
}

/** Whether a finite verb follows in the same clause, so that the past form before it is a participle ("the boats sunk in May were old"). */
function reduced(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!
  for (let i = at + 1; i < at + 14; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) return false
    if (/^[,;:.—–]$|^--$/.test(token.text) || CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower))
      return false
    if (BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower) || token.lower === 'said') return true
  }
  return false
}

/**
 * How a verb's form is used.
 * @param form past and participle where they are one word: `past`
 * @param from first token of the sentence
 */
export const usageOfVerb = (tokens: readonly Token[], at: number, from: number, form: VerbForm, alone = false): Usage =>
  verbUse(tokens, at, from, form, alone)

/** Words that make a verb of the word after them, where its form may be a noun's. */
const isVerbal = (word: string): boolean =>
  MODALS.has(word) || word === 'to' || DO.has(word) || /^(?:i|you|he|she|it|we|they|who|not)$/.test(word)

/**
 * Whether a word that may be a noun or a verb ("attack", "visits", "hearing") stands as a noun.
 * @param last token after its last
 */
export function standsAsNoun(
  tokens: readonly Token[],
  at: number,
  last: number,
  from: number,
  form: VerbForm | null,
): boolean {
  const before = at > from ? lower(tokens, at - 1) : ''
  const after = lower(tokens, last)
  if (isVerbal(before)) return false
  if (form === 'ing') {
    if (BE.has(before)) return false
    if (DETERMINERS.has(before)) return true
    // “after meeting with her”, “hearing that”, but “a meeting”, “car bombing outside”
    if (DETERMINERS.has(after) || PRONOUNS.has(after) || tokens[last]?.kind === 'number') return false
    return !(PREPOSITIONS.has(before) && /^(?:with|that|about|for)$/.test(after) && before !== 'of')
  }
  if (DETERMINERS.has(after) || PRONOUNS.has(after)) {
    const subject = nounLike(tokens[at - 1]) || tokens[at - 1]?.kind === 'capital' || at === from
    if (subject && !DETERMINERS.has(lower(tokens, at - 2)) && !PREPOSITIONS.has(before)) return false
  }
  return true
}
