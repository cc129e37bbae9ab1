import { type Clauses, clauseEnd, wordsOf } from './clause.js'
import { IRREGULAR_PARTICIPLES } from './inflect.js'
import { CANDIDATES, type Candidate, MODALS } from './lexicon.js'
import type { Token } from './tokens.js'
import {
  AHEAD,
  AUXILIARY,
  BE,
  DETERMINER,
  FAILING,
  FUTURE,
  HAVE,
  isAdverb,
  LIGHT_ADVERB,
  MAYBE,
  MODAL,
  NEGATIVE,
  OBLIGED,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TIME_WORDS,
  TRANSPARENT,
} from './words.js'

/** Words that tell an event, and how they stand in their sentence. Indices are of its tokens, half-open. */
export type Trigger = {
  readonly candidate: Candidate
  readonly from: number
  readonly to: number
  /** First token of its auxiliaries. */
  readonly group: number
  /** Where its clause ends. */
  readonly end: number
  readonly passive: boolean
  readonly future: boolean
  readonly maybe: boolean
  readonly obliged: boolean
  readonly negated: boolean
  readonly perfect: boolean
  /** A verb in the main clause that is no gerund, no purpose and no reduced relative clause. */
  readonly main: boolean
  readonly depth: 0 | 1 | 2
}

/** All triggers of a sentence in its order; where two meet, the one with more words, then the first of the lexicon, stands. */
export function triggersOf(clauses: Clauses): readonly Trigger[] {
  const found: Trigger[] = []
  const { tokens, depth } = clauses
  const title = isTitle(tokens)
  for (let i = 0; i < tokens.length; i++) {
    const list = CANDIDATES.get(tokens[i]!.lower)
    if (list === undefined || depth[i] === 2 || isName(tokens, i, title)) continue
    const trigger = triggerAt(clauses, i, list)
    if (trigger !== undefined) found.push(trigger)
    if (trigger !== undefined && trigger.to === i + trigger.candidate.rest.length + 1) i = trigger.to - 1
  }
  return found
}

/** A capital within a sentence makes a name of a word ("Warsaw Pact", "on March 12"), but for headlines. */
const isName = (tokens: readonly Token[], i: number, title: boolean): boolean =>
  !title && i > 0 && tokens[i]!.kind === 'capital' && tokens[i - 1]!.kind !== 'mark'

const isTitle = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter((t) => t.kind === 'capital' || t.kind === 'word')
  return words.filter((t) => t.kind === 'capital').length > words.length * 0.6
}

function triggerAt(clauses: Clauses, i: number, list: readonly Candidate[]): Trigger | undefined {
  const { tokens, depth } = clauses
  const words = surroundings(clauses, i)
  // How a form stands does not hang on the entry, but for the words that belong to it.
  const known = new Map<string, Standing | undefined>()
  for (const candidate of list) {
    const to = matchRest(tokens, i, candidate.rest)
    if (to === undefined) continue
    const stands = standsAs(tokens, i, candidate, known)
    if (stands === undefined) continue
    const told = words.after(Math.min(to, i + 1 + candidate.rest.length))
    if (candidate.after && !candidate.after.test(told) && !(stands.passive && candidate.subject?.test(words.before())))
      continue
    if (candidate.before && !candidate.before.test(words.before())) continue
    const main = stands.main && depth[i] === 0
    return { candidate, from: i, to, end: Math.max(words.end(), to), depth: depth[i]!, ...stands, main }
  }
  return undefined
}

function standsAs(
  tokens: readonly Token[],
  i: number,
  candidate: Candidate,
  known: Map<string, Standing | undefined>,
): Standing | undefined {
  if (candidate.rest.length > 0 || candidate.form === 'adjective') return standing(tokens, i, candidate)
  const key = REDUCED.test(candidate.lemma) ? `${candidate.form} ${candidate.lemma}` : candidate.form
  if (!known.has(key)) known.set(key, standing(tokens, i, candidate))
  return known.get(key)
}

/** The words round token `i`, put together only when a condition asks for them. */
function surroundings(clauses: Clauses, i: number) {
  const { tokens } = clauses
  let end: number | undefined
  let before: string | undefined
  const after = new Map<number, string>()
  const ends = () => (end ??= clauseEnd(clauses, i))
  return {
    end: ends,
    before: () => (before ??= wordsOf(tokens, i - 25, i)),
    after: (from: number): string => {
      const known = after.get(from)
      if (known !== undefined) return known
      const words = wordsOf(tokens, from, Math.min(ends(), i + 30))
      after.set(from, words)
      return words
    },
  }
}

const PARTICLE = /^(?:off|out|down|back|up|away)$/

/** Where the words of an entry end; a particle may stand up to four words behind its verb. */
function matchRest(tokens: readonly Token[], i: number, rest: readonly string[]): number | undefined {
  if (rest.every((word, k) => tokens[i + 1 + k]?.lower === word)) return i + 1 + rest.length
  if (rest.length !== 1 || !PARTICLE.test(rest[0]!)) return undefined
  for (let k = i + 2; k < i + 7 && k < tokens.length; k++) {
    if (
      tokens[k]!.kind === 'mark' ||
      (PREPOSITION.has(tokens[k]!.lower) && tokens[k]!.lower !== 'of' && !PARTICLE.test(tokens[k]!.lower))
    )
      return undefined
    if (tokens[k]!.lower === rest[0]) return k + 1
  }
  return undefined
}

type Standing = Pick<Trigger, 'group' | 'passive' | 'future' | 'maybe' | 'obliged' | 'negated' | 'perfect' | 'main'>

const PLAIN: Standing = {
  group: 0,
  passive: false,
  future: false,
  maybe: false,
  obliged: false,
  negated: false,
  perfect: false,
  main: false,
}

/** How a candidate stands at token `i`; undefined where it is not what the candidate wants. */
function standing(tokens: readonly Token[], i: number, candidate: Candidate): Standing | undefined {
  const stands = plainStanding(tokens, i, candidate)
  return stands !== undefined && candidate.lemma === 'come under' ? { ...stands, passive: true } : stands
}

function plainStanding(tokens: readonly Token[], i: number, { form, rest, lemma }: Candidate): Standing | undefined {
  const group = auxiliaries(tokens, i)
  const before = tokens[i - 1]
  if (MODALS.includes(lemma)) return modalForm(tokens, i, lemma)
  if (form === 'adjective')
    return group.be || group.start === i ? { ...PLAIN, ...group.told, group: group.start, main: group.be } : undefined
  if (form === 'noun') {
    if (asVerbOnly(tokens, i, rest.length)) return undefined
    return {
      ...PLAIN,
      group: i,
      // "There will be no talks".
      future:
        before?.lower === 'no' && /^(?:be)$/.test(tokens[i - 2]?.lower ?? '') && MODAL.has(tokens[i - 3]?.lower ?? ''),
      negated: before?.lower === 'no' || /^(?:without|prevent|avoid)$/.test(before?.lower ?? ''),
    }
  }
  // "have agreed to talks": an auxiliary.
  if (lemma === 'have' && isParticiple(tokens, i + 1)) return undefined
  if (form === 'base') return baseForm(tokens, i, group)
  const told = { ...PLAIN, ...group.told, group: group.start }
  if (attributive(tokens, i, group.start)) return undefined
  if (form === 's') return rest.length === 0 && afterNominal(tokens, i) ? undefined : { ...told, main: true }
  if (form === 'ing') {
    if (group.be) return { ...told, main: true }
    if (NOUN_FORMS.has(tokens[i]!.lower) && nounLike(tokens, i)) return undefined
    if (before && (DETERMINER.has(before.lower) || before.lower === 'of') && tokens[i + 1]?.lower === 'of')
      return undefined
    return { ...told, group: i, main: false }
  }
  if (form === 'past') return before?.lower === 'to' ? undefined : { ...told, main: true }
  if (group.be) return { ...told, passive: true, main: true }
  if (group.have) return { ...told, perfect: true, main: true }
  const reduced = byAfter(tokens, i) || (REDUCED.test(lemma) && /^(?:of|with|in)$/.test(tokens[i + 1]?.lower ?? ''))
  if (form === 'en' || reduced) return { ...told, passive: true, main: false }
  return { ...told, main: before !== undefined }
}

/** Whether a participle stands here, or after adverbs. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  let at = i
  while (tokens[at] !== undefined && (isAdverb(tokens[at]!.lower) || LIGHT_ADVERB.has(tokens[at]!.lower))) at++
  const { lower, kind } = tokens[at] ?? { lower: '', kind: 'mark' }
  return kind === 'word' && (/[a-z]ed$/.test(lower) || IRREGULAR_PARTICIPLES.has(lower))
}

/** "must", "will not" before a verb. */
function modalForm(tokens: readonly Token[], i: number, lemma: string): Standing | undefined {
  const next = tokens[i + lemma.split(' ').length]
  if (i === 0 || next === undefined || next.kind !== 'word') return undefined
  const not = !/^(?:must|should)$/.test(lemma)
  return { ...PLAIN, group: i, obliged: !not, negated: not, future: not, main: true }
}

/** Verbs whose participle with "of" or "with" is passive: "accused of theft". */
const REDUCED = /^(?:accuse|suspect|convict|charge)$/

/** Forms in -ing that the lexicon has as nouns too. */
const NOUN_FORMS: ReadonlySet<string> = new Set(
  [...CANDIDATES].filter(([w, list]) => /ing$/.test(w) && list.some((c) => c.form === 'noun')).map(([w]) => w),
)

/** "heavy fighting raged": no object follows. */
function nounLike(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    AUXILIARY.has(next.lower) ||
    (PREPOSITION.has(next.lower) && next.lower !== 'up') ||
    /[a-z]ed$/.test(next.lower)
  )
}

const byAfter = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.lower ?? ''
  return (
    next === 'by' || (tokens[i + 2]?.lower === 'by' && (isAdverb(next) || TIME_WORDS.has(next) || PARTICLE.test(next)))
  )
}

type Group = {
  readonly start: number
  readonly be: boolean
  readonly have: boolean
  readonly to: boolean
  readonly told: Partial<Standing>
  readonly modal: boolean
}

/** The auxiliaries and adverbs before a verb, back to its subject. */
function auxiliaries(tokens: readonly Token[], i: number): Group {
  let start = i
  let [be, have, to, modal] = [false, false, false, false]
  const told = { future: false, maybe: false, obliged: false, negated: false }
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const { lower } = tokens[k]!
    if (NEGATIVE.has(lower)) told.negated = true
    if (FUTURE.has(lower)) told.future = true
    if (MAYBE.has(lower)) told.maybe = true
    if (OBLIGED.has(lower)) told.obliged = true
    if (BE.has(lower)) {
      be ||= !to
      // "is to meet": what follows lies ahead.
      if (to && tokens[k + 1]?.lower === 'to') told.future = true
    } else if (HAVE.has(lower)) {
      have ||= !to
      if (to && tokens[k + 1]?.lower === 'to') told.obliged = true
    } else if (lower === 'to') to = true
    else if (to && AHEAD.has(lower)) told.future = true
    else if (to && FAILING.has(lower)) told.negated = true
    else if (!(AUXILIARY.has(lower) || isAdverb(lower) || LIGHT_ADVERB.has(lower) || (to && TRANSPARENT.has(lower))))
      break
    modal ||= MODAL.has(lower)
    start = k
  }
  // "would have been": it was not.
  if (have && tokens.slice(start, i).some((t) => /^(?:would|might|could)$/.test(t.lower))) {
    told.future = false
    told.maybe = true
  }
  return { start, be, have, to, modal, told }
}

/** A base form is a verb after "to", after a modal and after a plural that does it. */
function baseForm(tokens: readonly Token[], i: number, group: Group): Standing | undefined {
  const told = { ...PLAIN, ...group.told, group: group.start }
  const before = tokens[i - 1]
  if (group.to || group.modal) {
    const governed = group.to ? tokens[group.start] : undefined
    // "to disperse them": a purpose, unless a verb hands it on.
    const main = !group.to || governed!.lower !== 'to' || group.told.future === true
    return { ...told, main }
  }
  if (before === undefined || before.kind === 'mark' || DETERMINER.has(before.lower) || before.kind === 'possessive')
    return undefined
  const next = tokens[i + 1]
  const object =
    next !== undefined &&
    (DETERMINER.has(next.lower) ||
      next.kind === 'capital' ||
      PRONOUN.has(next.lower) ||
      /^(?:to|that|on|for|against|with)$/.test(next.lower))
  if (PRONOUN.has(before.lower) && before.lower !== 'who') return { ...told, main: true }
  if (before.lower === 'who') return { ...told, main: true }
  const plural =
    /[^s]s$/.test(before.lower) &&
    !TIME_WORDS.has(before.lower) &&
    !PREPOSITION.has(before.lower) &&
    before.lower !== 'its' &&
    !POSSESSIVE.has(before.lower)
  if (tokens[i]!.lower === 'back' && next?.lower === 'to') return undefined
  if (paired(tokens, i)) return { ...told, main: true }
  return plural && object ? { ...told, main: true } : undefined
}

/** "Orme and Venk meet": two who do it. */
function paired(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]!.kind !== 'capital') return false
  for (let k = i - 2; k > 0 && k > i - 9; k--) {
    if (tokens[k]!.lower === 'and') return true
    if (tokens[k]!.kind === 'mark' || AUXILIARY.has(tokens[k]!.lower)) return false
  }
  return false
}

/** "the kidnapped journalist", "its planned visit": a participle before a noun. */
function attributive(tokens: readonly Token[], i: number, start: number): boolean {
  const before = tokens[i - 1]
  if (start < i && !isAdverb(before?.lower ?? '')) return false
  const at = start < i ? tokens[start - 1] : before
  // "Suspected rebels": at the head of a sentence a participle stands before a noun.
  if (at === undefined) return tokens[i + 1]?.kind === 'word' && !PREPOSITION.has(tokens[i + 1]!.lower)
  // "by suspected rebels"
  const next = tokens[i + 1]
  if (PREPOSITION.has(at.lower) && start === i && next?.kind === 'word')
    return !PREPOSITION.has(next.lower) && !DETERMINER.has(next.lower) && !isAdverb(next.lower)
  return (
    (DETERMINER.has(at.lower) || at.kind === 'possessive' || at.kind === 'number') && !/^(?:this|that)$/.test(at.lower)
  )
}

const ADJECTIVE =
  /^(?:and|or|more|many|several|new|two|three|few|recent|[a-z]+(?:al|ic|ive|ous|ful|ent|per|ible|able))$/
/** Nouns for people and bodies that end as adjectives do. */
const NOUN_LIKE_ADJECTIVE =
  /^(?:[a-z]+ment|(?:vice-)?president|student|resident|dissident|client|agent|parent|opponent|regent|general|official|tribunal|rival|cardinal|journal|hospital|public|critic|cleric|republic|academic|executive|representative|newspaper|paper|constable|admiral|marshal|principal|fugitive|operative)$/

/** "their threats", "of attacks": a form in -s that is a plural noun. */
function afterNominal(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined) return true
  if (DETERMINER.has(before.lower) || before.kind === 'possessive' || before.kind === 'number')
    return before.lower !== 'this'
  if (
    PREPOSITION.has(before.lower) ||
    before.kind === 'mark' ||
    (ADJECTIVE.test(before.lower) && !NOUN_LIKE_ADJECTIVE.test(before.lower))
  )
    return true
  const next = tokens[i + 1]
  return !(
    next !== undefined &&
    (DETERMINER.has(next.lower) ||
      next.kind === 'capital' ||
      next.kind === 'number' ||
      /^(?:to|that|on|for|against|with|not|all|up|out|off|into|from|over|at|in|its|new|more)$/.test(next.lower))
  )
}

/** Whether a noun's form is a verb here: after "to", a modal or a pronoun. */
function asVerbOnly(tokens: readonly Token[], i: number, rest: number): boolean {
  if (rest > 0) return false
  const before = tokens[i - 1]?.lower ?? ''
  if (MODAL.has(before) || (PRONOUN.has(before) && before !== 'her')) return true
  return (
    before === 'to' &&
    !/^(?:talks|sanctions|violence|protests|aid)$/.test(tokens[i]!.lower) &&
    DETERMINER.has(tokens[i + 1]?.lower ?? '')
  )
}
