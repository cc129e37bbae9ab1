import type { FoundActor } from '../../model/actor.js'
import { firstIndex } from '../../model/search.js'
import type { Span } from '../../model/span.js'

type Mention = Span & { readonly actor: number; readonly weight: number }

/** Finds the actor that words mention. */
export type Who = (span: Span) => number | null

/** Mentions that begin in a span that are looked at. */
const MOST = 40

/** A place acts only where it stands for a government; then that mention is nearer. */
const weightOf = ({ kind, standsFor }: FoundActor): number => (kind === 'place' ? (standsFor === null ? 0 : 1) : 2)

/** Of the mentions inside a span, the one that ends it, else the one that opens it, else the last. */
export function makeWho(actors: readonly FoundActor[]): Who {
  const mentions: readonly Mention[] = actors
    .flatMap((actor, i) =>
      actor.mentions.map(({ span }) => ({ ...span, actor: actor.standsFor ?? i, weight: weightOf(actor) })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return (span) => {
    const inside: Mention[] = []
    const first = firstIndex(mentions.length, (i) => mentions[i]!.start >= span.start)
    for (let i = first; i < Math.min(mentions.length, first + MOST); i++) {
      const mention = mentions[i]!
      if (mention.start >= span.end) break
      if (mention.end <= span.end) inside.push(mention)
    }
    const best = (of: readonly Mention[]) =>
      of.reduce<Mention | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null)
    const ending = best(inside.filter((m) => span.end - m.end <= 2))
    const opening = best(inside.filter((m) => m.start - span.start <= 4))
    const some = [ending, opening, inside.at(-1) ?? null].filter((m) => m !== null)
    return best(some)?.actor ?? null
  }
}
