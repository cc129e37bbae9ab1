import type { FoundActor } from '../../model/actor.js'
import { firstIndex } from '../../model/search.js'
import type { Span } from '../../model/span.js'

type Mention = Span & { readonly actor: number; readonly weight: number }

/** Finds the actor that words mention. */
export type Who = {
  /** Of the mentions inside a span, the one that ends it, else the one that opens it, else the last. */
  readonly meant: (span: Span) => number | null
  /** Whose thing a noun phrase tells of: the first person, organization or government that it mentions, never its head noun. */
  readonly owner: (span: Span) => number | null
  readonly first: (span: Span) => number | null
  /** The first organization or government that it mentions. */
  readonly body: (span: Span) => number | null
  readonly isPerson: (actor: number) => boolean
  /** Whether the second is the first one's country or its government. */
  readonly isCountryOf: (actor: number, country: number) => boolean
  /** The government of an actor's country, if the story has it. */
  readonly governmentOf: (actor: number) => number | null
}

/** Mentions that begin in a span that are looked at. */
const MOST = 40

/** A place acts only where it stands for a government; then that mention is nearer. */
const weightOf = ({ kind, standsFor }: FoundActor): number => (kind === 'place' ? (standsFor === null ? 0 : 1) : 2)
const OWNERS: ReadonlySet<FoundActor['kind']> = new Set(['person', 'organization', 'government'])

const best = (of: readonly Mention[]): Mention | null =>
  of.reduce<Mention | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null)

export function makeWho(actors: readonly FoundActor[]): Who {
  const mentions: Mention[] = []
  for (const [i, actor] of actors.entries()) {
    const weight = weightOf(actor)
    for (const { span } of actor.mentions)
      mentions.push({ start: span.start, end: span.end, actor: actor.standsFor ?? i, weight })
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  const governments = new Map<string, number>()
  for (const [i, { kind, country }] of actors.entries())
    if (kind === 'government' && country !== null && !governments.has(country)) governments.set(country, i)

  const within = (span: Span): readonly Mention[] => {
    const inside: Mention[] = []
    const first = firstIndex(mentions.length, (i) => mentions[i]!.start >= span.start)
    for (let i = first; i < Math.min(mentions.length, first + MOST); i++) {
      const mention = mentions[i]!
      if (mention.start >= span.end) break
      if (mention.end <= span.end) inside.push(mention)
    }
    return inside
  }
  const owner = (span: Span): number | null =>
    within(span).find((m) => OWNERS.has(actors[m.actor]!.kind))?.actor ?? null

  return {
    meant: (span) => {
      const inside = within(span)
      const ending = best(inside.filter((m) => span.end - m.end <= 2))
      const opening = best(inside.filter((m) => m.start - span.start <= 4))
      return best([ending, opening, inside.at(-1) ?? null].filter((m) => m !== null))?.actor ?? null
    },
    owner,
    body: (span) =>
      within(span).find((m) => /^(?:organization|government)$/.test(actors[m.actor]!.kind))?.actor ?? null,
    first: (span) => within(span).find(({ weight }) => weight > 0)?.actor ?? null,
    isCountryOf: (actor, other) => {
      const { kind, country } = actors[other]!
      return (kind === 'government' || kind === 'place') && country !== null && country === actors[actor]!.country
    },
    isPerson: (actor) => actors[actor]!.kind === 'person',
    governmentOf: (actor) => governments.get(actors[actor]!.country ?? '') ?? null,
  }
}
