import type { VerbForm } from '../../model/inflect.js'
import type { Span } from '../../model/span.js'
import { kindWith } from './kinds.js'
import { FUNCTION_WORDS } from './lexicon/function-words.js'
import type { DeedKind } from './lexicon/kind.js'
import { LIGHT, openVerb, PARTICLE, type Sense, VOCABULARY } from './lexicon/vocabulary.js'
import type { Token, Tokens } from './tokens.js'
import { nounLike, standsAsNoun, type Use, usageOfVerb } from './usage.js'

/** Words that tell an event, where they stand in the text. */
export type Mention = {
  /** Half-open range of tokens: the trigger. */
  readonly first: number
  readonly last: number
  readonly span: Span
  readonly sentence: number
  readonly kind: DeedKind
  readonly lemma: string
  /** As its row has it; `open` for a verb that no row has. */
  readonly force: Sense['force']
  readonly outcome: boolean
  readonly noun: boolean
  /** A verb that often only carries a noun: "launched an attack". */
  readonly light: boolean
  readonly plural: boolean
  readonly use: Use
  readonly negated: boolean
  /** First token of its verb group, or of itself. */
  readonly group: number
}

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

const follows = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => lower(tokens, at + 1 + i) === word)

/** Whether a noun only qualifies the next: "attack ads", "election season". */
export function qualifies(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last]
  if (next === undefined) return false
  const hyphen = next.text === '-' && next.start === tokens[last - 1]!.end
  if (hyphen) return true
  const word = next.lower
  if (
    next.kind !== 'word' ||
    FUNCTION_WORDS.has(word) ||
    /ly$|ed$|^(?:say|saying|last|next|late|early|gone)$/.test(word)
  )
    return false
  return nounLike(next) && !VERBS_AFTER.has(word) && !/ing$/.test(word)
}

/** Verbs in the past or present that follow the noun that tells an event. Source: own collection. */
const VERBS_AFTER: ReadonlySet<string> = new Set(
  'began took came went left broke fell rose hit struck led made brought became got gave held lasted cost cut set put drew sent saw met won lost run ran grew kept spread take takes come comes remain remains lead leads include includes go goes begin begins show shows say according amid worth due earlier later ago alone'.split(
    ' ',
  ),
)

type Read = {
  readonly sense: Sense
  readonly use: Use
  readonly negated: boolean
  readonly group: number
  readonly last: number
}

/** The senses of a word that its use bears out: the first. */
function readWord(tokens: readonly Token[], at: number, from: number): Read | null {
  const token = tokens[at]!
  const senses = VOCABULARY.get(token.lower)
  if (senses === undefined) return null
  for (const sense of senses) {
    if (sense.rest.length > 0 && !follows(tokens, at, sense.rest)) continue
    const last = at + 1 + sense.rest.length
    const read =
      sense.form === null
        ? readNoun(tokens, at, last, from, sense)
        : readVerb(tokens, at, last, from, sense, sense.form)
    if (read !== null) return read
  }
  return null
}

function readNoun(tokens: readonly Token[], at: number, last: number, from: number, sense: Sense): Read | null {
  const rival =
    sense.rest.length > 0
      ? undefined
      : VOCABULARY.get(tokens[at]!.lower)?.find((s) => s.form !== null && s.rest.length === 0)
  const form = rival?.form ?? (/ing$/.test(tokens[at]!.lower) ? 'ing' : null)
  if (form === 'past' && !/^(?:hit|cut|split|cast|burst|bid)$/.test(tokens[at]!.lower)) return null
  if (form !== null && !standsAsNoun(tokens, at, last, from, form)) return null
  if (qualifies(tokens, last) || isName(tokens, at, from, sense)) return null
  // “a news conference” is where something was said, not what happened.
  if (sense.lemma === 'conference' && /^(?:news|press|conference)$/.test(lower(tokens, at - 1))) return null
  return { sense, use: 'noun', negated: isDenied(tokens, at, from), group: at, last }
}

/** "no arrests", "without a new deal", "any sign of a deal". */
function isDenied(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 4; i--) {
    const word = lower(tokens, i)
    if (/^(?:no|without|any|never|neither)$/.test(word)) return true
    if (!/^(?:an?|sign|hint|trace|of|new|such|further)$/.test(word) && tokens[i]!.kind !== 'word') return false
    if (FUNCTION_WORDS.has(word) && !/^(?:an?|of|such)$/.test(word)) return false
  }
  return false
}

/** "the Court of Appeals", "the Revolutionary Guard": a capital inside a sentence is a name's, but occasions have names too. */
function isName(tokens: readonly Token[], at: number, from: number, { kind }: Sense): boolean {
  if (tokens[at]!.kind !== 'capital' || at === from || kind === 'meeting' || kind === 'accident') return false
  const before = tokens[at - 1]!
  return before.kind === 'capital' || before.lower === 'of' || before.kind === 'word'
}

function readVerb(
  tokens: readonly Token[],
  at: number,
  last: number,
  from: number,
  sense: Sense,
  form: VerbForm,
): Read | null {
  if (form === 'ing' && qualifies(tokens, last) && sense.rest.length === 0 && nounSense(tokens[at]!.lower)) return null
  const { use, negated, first } = usageOfVerb(tokens, at, from, form)
  if (use === 'none' || isFigurative(tokens, at, last, sense.lemma, use)) return null
  // “attack”, “votes”: without an auxiliary these are nouns more often than not.
  if (use === 'present' && nounSense(tokens[at]!.lower) && standsAsNoun(tokens, at, last, from, form)) return null
  return { sense, use, negated, group: first, last }
}

/** Uses of a verb that tell no event: "found himself in", "the poll found that", "approved of". */
function isFigurative(tokens: readonly Token[], at: number, last: number, lemma: string, use: Use): boolean {
  if (lemma === 'approve') return lower(tokens, last) === 'of'
  if (lemma !== 'find' || use === 'passive') return false
  return (
    /^(?:himself|herself|itself|themselves|that|only|out)$/.test(lower(tokens, last)) ||
    /^(?:polls?|surveys?|study|studies|reports?|it|they|he|she|who)$/.test(lower(tokens, at - 1))
  )
}

const nounSense = (word: string): boolean =>
  VOCABULARY.get(word)?.some((s) => s.form === null && s.rest.length === 0) ?? false

function openMention(tokens: readonly Token[], at: number, from: number): Read | null {
  const token = tokens[at]!
  if (token.kind !== 'word') return null
  const lemma = openVerb(token.lower)
  if (lemma === null) return null
  const { use, negated, first } = usageOfVerb(tokens, at, from, 'past', true)
  if (use !== 'past' && use !== 'perfect' && use !== 'passive') return null
  const sense: Sense = { kind: 'other', lemma, form: 'past', plural: false, force: 'open', outcome: false, rest: [] }
  return { sense, use, negated, group: first, last: at + 1 }
}

/** Every mention of an event in a sentence, whether it happened or not, in the order of the text. */
export function mentionsIn({ all, sentences }: Tokens, sentence: number): readonly Mention[] {
  const [from, stop] = [sentences[sentence]!, sentences[sentence + 1]!]
  const out: Mention[] = []
  for (let at = from; at < stop; at++) {
    const token = all[at]!
    if (token.kind === 'mark' || token.kind === 'number') continue
    const read = readWord(all, at, from)
    const found = read ?? (VOCABULARY.has(token.lower) && !/ed$/.test(token.lower) ? null : openMention(all, at, from))
    if (found === null) continue
    const { sense, use, negated, group } = found
    const particle = sense.form !== null && sense.rest.length === 0 && PARTICLE.has(lower(all, found.last)) ? 1 : 0
    const last = found.last + particle
    out.push({
      first: at,
      last,
      span: { start: token.start, end: all[last - 1]!.end },
      sentence,
      kind: sense.form === null ? sense.kind : kindWith(all, last, sense.lemma, sense.kind),
      lemma: sense.lemma,
      force: sense.force,
      outcome: sense.outcome,
      noun: sense.form === null,
      light: sense.form !== null && LIGHT.has(token.lower),
      plural: sense.plural,
      use,
      negated,
      group,
    })
    at = found.last - 1
  }
  return out
}
