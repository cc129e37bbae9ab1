import type { FoundActor } from '../../../model/actor.js'
import { countryOf } from '../../../model/lexicon/country-names.js'
import type { Span } from '../../../model/span.js'
import { type ActorCode, anchorAt, anchorOf, codeActor, codeOf } from './actors.js'
import type { Clauses } from './clause.js'
import { IRREGULAR_PASTS } from './inflect.js'
import type { Token } from './tokens.js'
import type { Trigger } from './triggers.js'
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  HEADS,
  isAdverb,
  isPronoun,
  PREPOSITION,
  REPORTING,
  TIME_WORDS,
} from './words.js'

/** Somebody or something in a sentence that has a code, or a name. Indices are of its tokens, half-open. */
export type Party = ActorCode & {
  readonly from: number
  readonly to: number
  readonly span: Span
  /** Index of the story's actor; null where stage 5 has none. */
  readonly actor: number | null
  /** The preposition before it, in lower case. */
  readonly after: string | null
  /** A country or a place by name and nothing else. */
  readonly bare: boolean
  /** Bare, and only a part of its country: a region, a city, "the northern provinces". */
  readonly part: boolean
  readonly pronoun: boolean
  /** A city that may stand for its government. */
  readonly seat: boolean
  /** A person or a body, by what the story's actor is or by a noun for people. */
  readonly who: boolean
}

/** A mention of stage 5 in this sentence. */
export type Mention = Span & { readonly actor: number; readonly pronoun: boolean }

/** Everybody in a sentence, in its order. */
export function partiesOf(
  text: string,
  clauses: Clauses,
  triggers: readonly Trigger[],
  mentions: readonly Mention[],
  actors: readonly FoundActor[],
): readonly Party[] {
  const { tokens } = clauses
  const verbs = new Set<number>()
  for (const { candidate, from, to } of triggers)
    if (candidate.form !== 'noun')
      for (let i = from; i < Math.min(to, from + 1 + candidate.rest.length); i++) verbs.add(i)
  const found: Party[] = []
  for (let i = 0; i < tokens.length; ) {
    const start = i
    while (i < tokens.length && inPhrase(tokens, i, verbs)) i++
    if (i > start) {
      const party = partyOf(text, tokens, start, i, mentions, actors)
      if (party !== undefined) join(found, party, tokens)
    } else {
      const party = pronounAt(text, tokens, i, mentions, actors)
      if (party !== undefined) found.push(party)
      i++
    }
  }
  return found
}

function inPhrase(tokens: readonly Token[], i: number, verbs: ReadonlySet<number>): boolean {
  const { lower, kind } = tokens[i]!
  if (
    kind === 'mark' ||
    verbs.has(i) ||
    PREPOSITION.has(lower) ||
    CONJUNCTION.has(lower) ||
    AUXILIARY.has(lower) ||
    isPronoun(tokens[i]!) ||
    lower === 'to'
  )
    return false
  if (kind !== 'word') return true
  const before = tokens[i - 1]
  if (IRREGULAR_PASTS.has(lower) && !DETERMINER.has(before?.lower ?? '')) return false
  if (before?.lower === 'to' && opensObject(tokens[i + 1]) && anchorAt(tokens, i) === undefined) return false
  // "facing rebels", "considering a request": what comes after has no part in what came before.
  if (
    /ing$/.test(lower) &&
    before?.kind !== 'possessive' &&
    !DETERMINER.has(before?.lower ?? '') &&
    opensObject(tokens[i + 1])
  )
    return false
  // A verb that the lexicon does not have ends a phrase too.
  if (
    /[a-z]{2}ed$/.test(lower) &&
    before &&
    before.kind !== 'possessive' &&
    !DETERMINER.has(before.lower) &&
    !isAdverb(before.lower)
  )
    return false
  return !REPORTING.has(lower) && !(isAdverb(lower) && !DETERMINER.has(before?.lower ?? ''))
}

const opensObject = (next: Token | undefined): boolean =>
  next !== undefined && (next.kind === 'capital' || next.kind === 'number' || DETERMINER.has(next.lower))

function partyOf(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  mentions: readonly Mention[],
  actors: readonly FoundActor[],
): Party | undefined {
  let from = start
  let to = end
  while (to > from && TIME_WORDS.has(tokens[to - 1]!.lower)) to--
  while (
    from < to &&
    (TIME_WORDS.has(tokens[from]!.lower) ||
      tokens[from]!.kind === 'possessive' ||
      tokens[from]!.lower === 'neither' ||
      (tokens[from]!.kind === 'number' && to - from === 1))
  )
    from++
  // What a phrase ends with that neither has a code nor is a name is left off: "Israel's plans".
  const last = lastTold(tokens, from, to)
  if (last === from) return undefined
  to = last
  const code = codeOf(tokens, from, to)
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  const mention = mentions.find((m) => m.start < span.end && span.start < m.end && !m.pronoun)
  const after = prepositionBefore(tokens, from)
  const sector = placed(code, after)
  const bare = isBare(tokens, from, to) || (code.seat && sector.length === 0)
  return withActor(
    {
      ...code,
      from,
      to,
      span,
      actor: mention?.actor ?? null,
      after,
      bare,
      part: bare && isPart(tokens, from, to),
      pronoun: false,
      sector,
      seat: code.seat,
      who: sector.length > 0,
    },
    text,
    actors,
  )
}

/** The end of the last word in a phrase that tells a code or is a name; `from` where none does. */
function lastTold(tokens: readonly Token[], from: number, to: number): number {
  let last = from
  for (let i = from; i < to; ) {
    const anchor = anchorOf(tokens, i, to)
    const length = anchor?.length ?? 1
    if (anchor !== undefined || isNameHere(tokens, i, to)) last = i + length
    i += length
  }
  return Math.min(to, last)
}

/** A capital that makes a name; at the head of a sentence only where it stands alone or another follows. */
const isNameHere = (tokens: readonly Token[], i: number, to: number): boolean =>
  tokens[i]!.kind === 'capital' &&
  !DETERMINER.has(tokens[i]!.lower) &&
  !(i === 0 && HEADS.has(tokens[i]!.lower)) &&
  !TIME_WORDS.has(tokens[i]!.lower.replace('.', '')) &&
  (i > 0 || i + 1 === to || tokens[i + 1]!.kind === 'capital' || tokens[i + 1]!.kind === 'possessive')

/** Words beside a country's name that leave it a place: where in it, and what kind of place. */
const PART_OF =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?|upper|lower|mainland|rural|occupied|neighbou?ring|nearby|coastal|war-torn|war-ravaged|capital|cit(?:y|ies)|towns?|villages?|provinces?|regions?|districts?|states?|islands?|ports?|areas?|territor(?:y|ies)|peninsula|borders?|frontier|coasts?|waters|soil|countryside|enclave|suburbs?)$/

/** A country or a place in it and nothing else, but for articles. */
function isBare(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; ) {
    const anchor = anchorAt(tokens, i)
    const { lower, kind } = tokens[i]!
    if (
      anchor === undefined
        ? !DETERMINER.has(lower) && kind !== 'possessive' && !PART_OF.test(lower)
        : anchor.sector.length > 0 || anchor.person
    )
      return false
    i += anchor?.length ?? 1
  }
  return true
}

/** Whether a bare phrase says more than its country's name. */
const isPart = (tokens: readonly Token[], from: number, to: number): boolean => {
  const words = tokens.slice(from, to).filter((t) => !DETERMINER.has(t.lower))
  return (
    words.some((t) => PART_OF.test(t.lower)) ||
    !words.some(
      (_, i) =>
        countryOf(
          words
            .slice(i)
            .map((t) => t.lower)
            .join(' '),
        ) !== undefined,
    )
  )
}

/** A seat after "in" or "from" is a place, not its government. */
const placed = (code: ActorCode & { readonly seat: boolean }, after: string | null): readonly string[] =>
  code.seat &&
  code.sector.length === 1 &&
  after !== null &&
  /^(?:in|at|near|from|into|through|outside|around|over|across)$/.test(after)
    ? []
    : code.sector

/** What the story's actor tells beside the words themselves. */
function withActor(party: Party, text: string, actors: readonly FoundActor[]): Party {
  if (party.actor === null || (party.country !== null && party.sector.length > 0)) return party
  const actor = actors[party.actor]!
  const who = party.who || (actor.kind !== 'place' && actor.kind !== 'document')
  if (party.bare && party.country !== null) return party
  const code = codeActor(actor, text)
  return {
    ...party,
    who,
    country: party.country ?? code.country,
    sector: party.sector.length > 0 ? party.sector : code.sector,
  }
}

function prepositionBefore(tokens: readonly Token[], from: number): string | null {
  // "about 300 Kurds" tells how many.
  if (tokens[from]!.kind === 'number' && /^(?:about|around|over|under)$/.test(tokens[from - 1]?.lower ?? ''))
    return null
  for (let i = from - 1; i >= 0 && i > from - 4; i--) {
    const { lower } = tokens[i]!
    // "at least nine", "more than nine" tell how many.
    if (
      lower === 'than' ||
      (lower === 'to' && tokens[i - 1]?.lower === 'up') ||
      (lower === 'at' && /^(?:least|most)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      return null
    if (PREPOSITION.has(lower) || lower === 'to') return lower
    if (!DETERMINER.has(lower)) return null
  }
  return null
}

/** A pronoun whose actor stage 5 has told. */
function pronounAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  mentions: readonly Mention[],
  actors: readonly FoundActor[],
): Party | undefined {
  const token = tokens[i]!
  if (!isPronoun(token) || token.lower === 'who' || token.lower === 'i') return undefined
  const mention = mentions.find((m) => m.pronoun && m.start === token.start)
  if (mention === undefined) return undefined
  const code = codeActor(actors[mention.actor]!, text)
  const span = { start: token.start, end: token.end }
  return {
    ...code,
    from: i,
    to: i + 1,
    span,
    actor: mention.actor,
    after: prepositionBefore(tokens, i),
    bare: false,
    part: false,
    pronoun: true,
    seat: false,
    who: true,
  }
}

const QUANTITY =
  /^(?:group|hundreds|tens|thousands|scores|dozens|members|number|millions|some|two|three|crowd|coalition|team|majority|handful|delegation|leaders?|families|representatives|series|most|many|several|all|both|one|each|kingdom|republic|state|units?|supporters|followers|survivors|victims)$/

/** "rebels in Darfur", "the president of Ulm", "hundreds of students": two phrases that mean one party. */
function join(found: Party[], party: Party, tokens: readonly Token[]): void {
  const last = found.at(-1)
  const between = last === undefined ? '' : linking(tokens, last, party)
  if (last !== undefined && last.country === null && !last.pronoun && party.country !== null) {
    const noun = tokens[last.to - 1]!
    const common = (noun.kind === 'word' || last.to === 1) && last.sector.length > 0
    if (
      (between === 'of' && last.sector.length > 0) ||
      (/^(?:in|throughout|from|across|inside|of)$/.test(between) && common)
    ) {
      const { seat, ...code } = codeOf(tokens, last.from, party.to)
      const span = { start: last.span.start, end: party.span.end }
      found[found.length - 1] = {
        ...last,
        ...code,
        sector: seat ? last.sector : code.sector,
        to: party.to,
        span,
        bare: false,
        part: false,
      }
      return
    }
  }
  if (last !== undefined && between === 'of' && last.country !== null && last.country === party.country && party.bare) {
    found[found.length - 1] = { ...last, to: party.to, span: { start: last.span.start, end: party.span.end } }
    return
  }
  if (
    last !== undefined &&
    between === 'of' &&
    last.country === null &&
    last.sector.length === 0 &&
    QUANTITY.test(tokens[last.to - 1]!.lower)
  ) {
    found[found.length - 1] = {
      ...party,
      from: last.from,
      span: { start: last.span.start, end: party.span.end },
      after: last.after,
    }
    return
  }
  found.push(quantified(party, tokens))
}

/** "Hundreds of students" where "hundreds" is no party of its own: the phrase takes it in. */
function quantified(party: Party, tokens: readonly Token[]): Party {
  let from = party.from
  for (let k = 0; k < 3 && party.after === 'of'; k++) {
    const of = from - 1 - (DETERMINER.has(tokens[from - 1]?.lower ?? '') ? 1 : 0)
    if (tokens[of]?.lower !== 'of' || !QUANTITY.test(tokens[of - 1]?.lower ?? '')) break
    from = of - 1
  }
  if (from === party.from) return party
  return {
    ...party,
    from,
    span: { start: tokens[from]!.start, end: party.span.end },
    after: prepositionBefore(tokens, from),
  }
}

/** The one preposition between two phrases; "based in" counts as "in"; else empty. */
function linking(tokens: readonly Token[], a: Party, b: Party): string {
  const words = tokens
    .slice(a.to, b.from)
    .map((t) => t.lower)
    .filter(
      (w) =>
        !DETERMINER.has(w) &&
        !/^(?:based|living|exiled|northern|southern|eastern|western|central|occupied|loyal)$/.test(w),
    )
  return words.length === 1 ? words[0]! : ''
}
