import type { FoundActor } from '../../../model/actor.js'
import { CAPITALS, COUNTRY_NAMES, countryOf, DEMONYMS, METONYM_OF } from '../../../model/lexicon/country-names.js'
import { lookup, type Row } from '../../../model/lexicon/row.js'
import { BODIES, REGIONS } from './lexicon/bodies.js'
import { LEADERS } from './lexicon/leaders.js'
import { PLACES, PLACES_AND_NAMES } from './lexicon/places.js'
import { OVERRIDE_OF, SECTOR_OF } from './lexicon/sectors.js'
import { type Token, tokenize } from './tokens.js'
import { CONJUNCTION, PREPOSITION } from './words.js'

/** PLOVER's codes of an actor: a country (ISO 3166 alpha-3) or a code of what is no country's (IGO, UNO, EUR, NGO …), and sectors. */
export type ActorCode = {
  readonly country: string | null
  /** The primary sector first; empty for a country as such. */
  readonly sector: readonly string[]
}

/** Words that tell a code, as found at a token. */
export type Anchor = ActorCode & {
  readonly length: number
  /** A capital or a seat, which speaks for its government unless something happens in it. */
  readonly seat: boolean
  /** A body or a country by name, not a noun that anybody may be called by. */
  readonly named: boolean
  /** A person by name: no country, though it tells one. */
  readonly person?: true
}

const straight = (rows: readonly Row[]) => lookup(rows.map((r) => ({ ...r, words: r.words.replace(/’/g, "'") })))
const BODY_OF = straight(BODIES)
const REGION_OF = straight(REGIONS)
const LEADER_OF = straight(LEADERS)
const PLACE_OF = straight(PLACES)
const PLACE_OR_NAME_OF = straight(PLACES_AND_NAMES)

const LONGEST = 6
/** Ranks that are adjectives too, in small letters. */
const RANKS = /^(?:major|private|house|justice|press|public|artillery|division|agent)$/
const singular = (word: string): string =>
  /men$/.test(word)
    ? `${word.slice(0, -3)}man`
    : /ies$/.test(word)
      ? `${word.slice(0, -3)}y`
      : /[^s]s$/.test(word)
        ? word.slice(0, -1)
        : word

/** Anchors of a sentence's tokens that were asked for: each is asked for several times. */
const KNOWN = new WeakMap<readonly Token[], (Anchor | null | undefined)[]>()

/** What the words at token `i` tell of an actor, the longest first. */
export function anchorAt(tokens: readonly Token[], i: number): Anchor | undefined {
  const known = KNOWN.get(tokens) ?? []
  if (known.length === 0) KNOWN.set(tokens, known)
  const found = known[i]
  if (found !== undefined) return found ?? undefined
  const anchor = findAnchor(tokens, i)
  known[i] = anchor ?? null
  return anchor
}

/** First words of all that a lexicon has, so that most words are told apart at one look. */
const FIRST: ReadonlySet<string> = new Set(
  [
    BODY_OF,
    REGION_OF,
    LEADER_OF,
    PLACE_OF,
    PLACE_OR_NAME_OF,
    COUNTRY_NAMES,
    DEMONYMS,
    CAPITALS,
    METONYM_OF,
    SECTOR_OF,
  ].flatMap((list) => [...list.keys()].map((words) => words.split(' ')[0]!)),
)

function findAnchor(tokens: readonly Token[], i: number): Anchor | undefined {
  const lower = plain(tokens[i]!.lower)
  if (
    !FIRST.has(lower) &&
    !lower.includes('-') &&
    !FIRST.has(singular(lower)) &&
    !(lower.endsWith('s') && FIRST.has(lower.slice(0, -1)))
  )
    return undefined
  const capital = tokens[i]!.text !== tokens[i]!.lower
  const placed = capital && isPlaced(tokens, i)
  // "North and South Korean": the first half has its noun only after the second.
  if (capital && /^(?:north|south|east|west)$/.test(lower) && tokens[i + 1]?.lower === 'and') {
    const half = tokens[i + 3] === undefined ? undefined : namedBy(`${lower} ${tokens[i + 3]!.lower}`, false)
    if (half !== undefined && /^(?:north|south|east|west)$/.test(tokens[i + 2]!.lower)) return { ...half, length: 1 }
  }
  let words = ''
  const phrases: string[] = []
  for (
    let k = i;
    k < tokens.length && k < i + LONGEST && tokens[k]!.kind !== 'mark' && tokens[k]!.kind !== 'number';
    k++
  ) {
    const { lower: next, kind } = tokens[k]!
    words = words === '' || kind === 'possessive' ? words + next : `${words} ${next}`
    phrases.push(words)
  }
  for (let n = phrases.length; n > 0; n--) {
    const found = (capital ? namedBy(phrases[n - 1]!, placed) : undefined) ?? sectorBy(phrases[n - 1]!, capital, n)
    if (found !== undefined)
      return {
        ...(isPeople(tokens, i, n) ? { ...found, country: null, sector: peopleAlone(tokens, i + n) } : found),
        length: n,
      }
  }
  return capital || tokens[i]!.lower.includes('-') ? byParts(tokens[i]!.lower) : undefined
}

type Named = Omit<Anchor, 'length'>

/** "ethnic Albanians" are at home where the sentence is, not in the country that their people's name tells. */
const isPeople = (tokens: readonly Token[], i: number, length: number): boolean =>
  tokens[i - 1]?.lower === 'ethnic' && length === 1
const peopleAlone = (tokens: readonly Token[], next: number): readonly string[] =>
  tokens[next]?.kind === 'word' && !PREPOSITION.has(tokens[next]!.lower) && !CONJUNCTION.has(tokens[next]!.lower)
    ? []
    : ['CVL']

/** Without marks on its letters: lists of places have none. */
const plain = (words: string): string =>
  /[^ -~]/.test(words) ? words.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ø/g, 'o') : words

/** Whether a name stands where a place does: after "in", "near", "the town of". */
function isPlaced(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  return (
    /^(?:in|near|at|from|into|around|outside|inside|throughout|over|across)$/.test(before) ||
    (before === 'of' && PLACE_NOUN.test(tokens[i - 2]?.lower ?? ''))
  )
}
const PLACE_NOUN = /^(?:cit(?:y|ies)|towns?|villages?|ports?|provinces?|regions?|districts?|states?|islands?|area)$/

function namedBy(phrase: string, placed: boolean): Named | undefined {
  const known = BODY_OF.get(phrase)
  if (known !== undefined) {
    const [country, ...sector] = known.split(' ') as [string, ...string[]]
    return { country, sector, seat: false, named: true }
  }
  const one = /[^s]s$/.test(phrase) ? phrase.slice(0, -1) : phrase
  const country =
    REGION_OF.get(phrase) ?? countryOf(phrase) ?? (one === phrase ? undefined : (REGION_OF.get(one) ?? demonym(one)))
  if (country !== undefined) return { country, sector: [], seat: false, named: true }
  const leader = LEADER_OF.get(phrase)
  if (leader !== undefined) return { country: leader, sector: [], seat: false, named: true, person: true }
  const seat = METONYM_OF.get(phrase) ?? CAPITALS.get(phrase)
  if (seat === undefined) {
    const place = PLACE_OF.get(plain(phrase)) ?? (placed ? PLACE_OR_NAME_OF.get(plain(phrase)) : undefined)
    return place === undefined ? undefined : { country: place, sector: [], seat: false, named: true }
  }
  if (/^[A-Z]{3}$/.test(seat)) return { country: seat, sector: ['GOV'], seat: true, named: true }
  return seat === 'European Union'
    ? { country: 'EUR', sector: ['IGO'], seat: true, named: true }
    : { country: seat === 'United Nations' ? 'UNO' : 'USA', sector: ['GOV'], seat: true, named: true }
}

/** The country of a people in the singular; a country's own name has no plural. */
const demonym = (one: string): string | undefined => (/(?:n|i|t|k|c|l|b|e|d|r)$/.test(one) ? countryOf(one) : undefined)

function sectorBy(phrase: string, capital: boolean, length: number): Named | undefined {
  if (length === 1 && !capital && RANKS.test(phrase)) return undefined
  const sector = SECTOR_OF.get(phrase) ?? SECTOR_OF.get(singular(phrase))
  return sector === undefined ? undefined : { country: null, sector: sector.split(' '), seat: false, named: false }
}

/** "Saudi-owned", "anti-government", "U.S.-led": the first part of a word that hyphens join. */
function byParts(lower: string): Anchor | undefined {
  const at = lower.indexOf('-')
  if (at < 2) return undefined
  const country = REGION_OF.get(lower.slice(0, at)) ?? countryOf(lower.slice(0, at))
  return country === undefined ? undefined : { country, sector: [], seat: false, named: true, length: 1 }
}

/**
 * What the words at token `i` tell of an actor in a phrase that ends at `end`: a noun of a sector only where it is who is meant, not in
 * "military offensive".
 */
export function anchorOf(tokens: readonly Token[], i: number, end: number): Anchor | undefined {
  const anchor = anchorAt(tokens, i)
  if (anchor === undefined || anchor.named) return anchor
  const next = tokens[i + anchor.length]
  if (
    next === undefined ||
    i + anchor.length >= end ||
    next.kind !== 'word' ||
    PREPOSITION.has(next.lower) ||
    CONJUNCTION.has(next.lower)
  )
    return anchor
  return anchorAt(tokens, i + anchor.length) === undefined && !OVERRIDE_OF.has(next.lower) ? undefined : anchor
}

/** The codes of a phrase from the anchors in it: the first country; sectors as they come, those that say more first. */
export function codeOf(tokens: readonly Token[], from: number, to: number): ActorCode & { readonly seat: boolean } {
  let country: string | null = null
  let seat = false
  const sector: string[] = []
  const first: string[] = []
  for (let i = from; i < to; i++) {
    const over = OVERRIDE_OF.get(tokens[i]!.lower) ?? OVERRIDE_OF.get(singular(tokens[i]!.lower))
    if (over !== undefined) first.push(over)
    const anchor = anchorOf(tokens, i, to)
    if (anchor === undefined) continue
    if (country === null && anchor.country !== null) {
      country = anchor.country
      seat = anchor.seat
    }
    sector.push(...anchor.sector)
    i += anchor.length - 1
  }
  return { country, sector: sectorsOf(first, sector, seat), seat }
}

/** A seat's government gives way to what stands beside it: "Washington lawyers". An office within a body keeps both. */
function sectorsOf(first: readonly string[], sector: readonly string[], seat: boolean): readonly string[] {
  const own = seat && sector.length > 1 ? sector.slice(1) : sector
  const all = [...new Set([...first, ...own])]
  // "rebel leader", "opposition leader", "former minister": who holds no office of state.
  return first.some((s) => s === 'REB' || s === 'ELI' || s === 'OPP') ? all.filter((s) => s !== 'GOV') : all
}

/** The codes of a phrase in words. */
export function codePhrase(words: string): ActorCode {
  const tokens = tokenize(words, { start: 0, end: words.length })
  const { country, sector } = codeOf(tokens, 0, tokens.length)
  return { country, sector }
}

/**
 * The codes of an actor of stage 5: its own country first, then what its roles, descriptions and name tell.
 * @param text the story's text, which the actor's spans are of
 */
export function codeActor(actor: FoundActor, text: string): ActorCode {
  const known = CODED.get(actor)
  if (known !== undefined) return known
  const code = findCode(actor, text)
  CODED.set(actor, code)
  return code
}

/** Codes of actors that were asked for: a pronoun asks for its actor's at each place. */
const CODED = new WeakMap<FoundActor, ActorCode>()

function findCode(actor: FoundActor, text: string): ActorCode {
  const phrases = [
    ...actor.roles.flatMap(({ span, of }) => [
      text.slice(span.start, span.end),
      ...(of === null ? [] : [text.slice(of.start, of.end)]),
    ]),
    ...actor.mentions
      .filter(({ form }) => form === 'description' || form === 'title')
      .slice(0, 3)
      .map(({ span }) => text.slice(span.start, span.end)),
    actor.name,
  ].map(codePhrase)
  const country = actor.country ?? phrases.find((p) => p.country !== null)?.country ?? null
  const sector = [...new Set(phrases.flatMap((p) => p.sector))]
  if (sector.length === 0 && actor.kind === 'government') return { country, sector: ['GOV'] }
  return { country, sector }
}
