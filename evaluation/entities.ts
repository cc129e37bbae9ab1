import type { GumMention, GumName, GumStory } from '../corpora/gum.js'
import type { Span } from '../src/model/span.js'
import { byPlace, keyOf, scoreChains, trimmed } from './coreference.js'
import { type Count, NONE, NOTHING, plus, type Share, tally } from './prf.js'

/**
 * Names, chains and people of GUM news, as `score_entities.py` counts them (`agree.test.ts` holds the two together).
 *
 * - *names*: span (without article, title, possessive) and type
 * - *coreference*: MUC, B³ and CEAFe over GUM's chains and named singletons, spans exact but for what is left out of names
 * - *pronoun*: a pronoun that means a named person stands in a cluster with one of that person's names
 * - *person whole*: all names of a person who is named more than once stand in one cluster
 */
export type EntityType = 'PERSON' | 'ORG' | 'PLACE'
export type FoundEntities = {
  readonly entities: readonly (Span & { readonly type: EntityType | 'OTHER' })[]
  readonly chains: readonly (readonly Span[])[]
}

export type EntityScores = {
  readonly names: Count
  readonly byType: Readonly<Record<EntityType, Count>>
  readonly coreference: Readonly<
    Record<'muc' | 'b3' | 'ceafe', readonly [rightGold: number, gold: number, right: number, found: number]>
  >
  readonly pronoun: Share
  readonly whole: Share
}

const ZERO = [0, 0, 0, 0] as const
export const NO_ENTITIES: EntityScores = {
  names: NOTHING,
  byType: { PERSON: NOTHING, ORG: NOTHING, PLACE: NOTHING },
  coreference: { muc: ZERO, b3: ZERO, ceafe: ZERO },
  pronoun: NONE,
  whole: NONE,
}

const sum4 = (a: readonly number[], b: readonly number[]) => a.map((x, i) => x + b[i]!) as unknown as typeof ZERO
const addShare = (a: Share, b: Share): Share => ({ right: a.right + b.right, n: a.n + b.n })

export const plusEntities = (a: EntityScores, b: EntityScores): EntityScores => ({
  names: plus(a.names, b.names),
  byType: {
    PERSON: plus(a.byType.PERSON, b.byType.PERSON),
    ORG: plus(a.byType.ORG, b.byType.ORG),
    PLACE: plus(a.byType.PLACE, b.byType.PLACE),
  },
  coreference: {
    muc: sum4(a.coreference.muc, b.coreference.muc),
    b3: sum4(a.coreference.b3, b.coreference.b3),
    ceafe: sum4(a.coreference.ceafe, b.coreference.ceafe),
  },
  pronoun: addShare(a.pronoun, b.pronoun),
  whole: addShare(a.whole, b.whole),
})

/** Mean F1 of MUC, B³ and CEAFe, 0..1. */
export function conll({ coreference: { muc, b3, ceafe } }: EntityScores): number {
  const f = ([a, b, c, d]: readonly number[]) => {
    const [recall, precision] = [b! > 0 ? a! / b! : 0, d! > 0 ? c! / d! : 0]
    return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  }
  return (f(muc) + f(b3) + f(ceafe)) / 3
}

export function scoreEntities(story: GumStory, found: FoundEntities): EntityScores {
  return { ...scoreNames(story, found), coreference: scoreChains(story, found), ...scorePeople(story, found) }
}

function scoreNames({ text, names }: GumStory, { entities }: FoundEntities): Pick<EntityScores, 'names' | 'byType'> {
  const gold = new Map<string, GumName>()
  const ignored = new Set<string>()
  for (const n of names) {
    const key = keyOf(trimmed(text, n, n.type === 'PERSON'))
    if (n.scored) gold.set(key, n)
    else if (n.type !== 'OTHER') ignored.add(key)
  }
  const found = new Map<string, EntityType>()
  for (const e of entities) if (e.type !== 'OTHER') found.set(keyOf(trimmed(text, e, e.type === 'PERSON')), e.type)
  const counts = { PERSON: { ...NOTHING }, ORG: { ...NOTHING }, PLACE: { ...NOTHING } }
  const count = (type: string, what: Partial<Count>) => {
    const t = type as EntityType
    if (counts[t]) counts[t] = plus(counts[t], { ...NOTHING, ...what })
  }
  for (const [key, n] of gold) {
    const type = found.get(key)
    count(n.type, { gold: 1, tp: type !== undefined && (type === n.type || n.alt.includes(type)) ? 1 : 0 })
  }
  for (const [key, type] of found) {
    const n = gold.get(key)
    if (!n && ignored.has(key)) continue
    count(n?.alt.includes(type) ? n.type : type, { predicted: 1 })
  }
  return { names: plus(plus(counts.PERSON, counts.ORG), counts.PLACE), byType: counts }
}

function scorePeople(story: GumStory, found: FoundEntities): Pick<EntityScores, 'pronoun' | 'whole'> {
  const persons = new Map<string, GumMention[]>()
  for (const m of story.mentions)
    if (m.name && m.ner === 'PERSON') persons.set(m.chain, [...(persons.get(m.chain) ?? []), m])
  const denotes = denoter(story.text, [...persons.values()].flat())
  const clusterOf = new Map<string, number>()
  const spans: Span[] = []
  for (const [k, chain] of found.chains.entries())
    for (const s of chain)
      if (!clusterOf.has(keyOf(s))) {
        clusterOf.set(keyOf(s), k)
        spans.push(s)
      }
  const who = new Map<number, Set<string>>()
  const place = new Map<GumMention, number | GumMention>()
  for (const strict of [true, false])
    for (const s of spans.sort(byPlace)) {
      const m = denotes(s, strict)
      if (!m) continue
      const k = clusterOf.get(keyOf(s))!
      who.set(k, (who.get(k) ?? new Set()).add(m.chain))
      if (!place.has(m)) place.set(m, k)
    }
  let pronoun: Share = NONE
  for (const p of story.pronouns) {
    if (!persons.has(p.chain)) continue
    const k = clusterOf.get(keyOf(p))
    pronoun = tally(pronoun, k !== undefined && (who.get(k)?.has(p.chain) ?? false))
  }
  for (const e of found.entities) {
    const m = e.type === 'PERSON' ? denotes(e, false) : undefined
    if (m && !place.has(m)) place.set(m, m)
  }
  let whole: Share = NONE
  for (const names of persons.values())
    if (names.length > 1)
      whole = tally(whole, names.every((m) => place.has(m)) && new Set(names.map((m) => place.get(m))).size === 1)
  return { pronoun, whole }
}

/** Which gold mention of a named person a span stands for: the same words, or words round its name that share its head. */
function denoter(text: string, named: readonly GumMention[]): (span: Span, strict: boolean) => GumMention | undefined {
  const bySpan = new Map(named.map((m) => [keyOf(trimmed(text, m)), m]))
  const byName = new Map(named.map((m) => [keyOf(trimmed(text, { start: m.name![0], end: m.name![1] })), m]))
  return (span, strict) => {
    const bare = trimmed(text, span, true)
    const same =
      bySpan.get(keyOf(trimmed(text, span))) ?? byName.get(keyOf(trimmed(text, span))) ?? byName.get(keyOf(bare))
    if (same || strict) return same
    return named.find((m) => {
      const [a, b] = m.name!
      const headed = m.start <= span.start && span.end <= m.end && span.start <= m.head[0] && m.head[1] <= span.end
      if (headed && span.start < b && a < span.end) return true
      return bare.start === a && b < bare.end && !/^(?:\s*['’]s?\s|\s+and\s|\s*&)/.test(text.slice(b, bare.end))
    })
  }
}
