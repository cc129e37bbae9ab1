import type { FoundActor, FoundActors, FoundMention } from '../../model/actor.js'
import type { Attribution } from '../../model/attribution.js'
import type { NameCandidate } from '../../model/candidate.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { METONYM_OF } from '../../model/lexicon/country-names.js'
import type { Maker } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { Draft } from './draft.js'
import { findNames } from './names.js'
import { isKinship } from './titles.js'
import { firstToken, tokenize } from './tokens.js'
import { Walk } from './walk.js'

/** How often the text is read at most: what pronouns tell of a person the first time is known the second. */
const PASSES = 3

/**
 * Actors of a text and, for each attribution, whose words it reports.
 *
 * Names are put together over the whole text first. Then it is read in order: each noun phrase is one of the actors known by then or
 * a new one, each pronoun the likeliest antecedent that fits, each source one of these. How a story speaks of a person (“he”, “Mrs.”,
 * “spokesman”) is learnt from that story only, never from the person's name.
 */
export function findActors(
  text: SegmentedText,
  attributions: readonly Attribution[],
  names: readonly NameCandidate[],
  by: Maker = 'rule:actors/name',
): FoundActors {
  const tokens = tokenize(text)
  const { all } = tokens
  const inSource = new Set<number>()
  for (const span of attributions.flatMap((a) => a.source))
    for (let i = firstToken(all, span.start); all[i] && all[i]!.end <= span.end; i++) inSource.add(i)
  const found = findNames(tokens, names, by, (i) => inSource.has(i))
  let genders: ReadonlyMap<number, 'he' | 'she'> = new Map()
  for (let pass = 1; ; pass++) {
    const walk = new Walk(tokens, attributions, found, genders)
    walk.run()
    const told = walk.genders()
    if (pass === PASSES || told.size === 0) return handOn(walk)
    genders = new Map([...genders, ...told])
  }
}

function handOn(walk: Walk): FoundActors {
  const kept = walk.cast.drafts.filter((d) => d.mentions.length > (d.named || d.used ? 0 : 1))
  const index = new Map(kept.map((d, i) => [d, i]))
  const governments = new Map(
    kept.flatMap((d) => (d.kind === 'government' && d.country ? [[d.country, d] as const] : [])),
  )
  return {
    actors: kept.map((d) => actorOf(d, index, governments)),
    speakers: walk.speakers.map((s) => (s === null ? null : (index.get(s) ?? null))),
    diagnostics: [...walk.unresolved].map((i): Diagnostic => {
      const [source] = walk.attributions[i]!.source
      const words = walk.tokens.text.text.slice(source!.start, source!.end)
      return {
        code: 'unresolved-source',
        severity: 'info',
        message: `The text does not tell who is meant by “${words.replace(/\s+/g, ' ')}”.`,
        span: { start: source!.start, end: source!.end, words },
        by: 'rule:actors/source',
      }
    }),
  }
}

function actorOf(d: Draft, index: ReadonlyMap<Draft, number>, governments: ReadonlyMap<string, Draft>): FoundActor {
  const seen = new Set<number>()
  const meant = d.standsFor ?? seated(d, governments)
  const mentions = [...d.mentions]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => !seen.has(span.start) && seen.add(span.start))
    .map(({ span, form, by }): FoundMention => ({ span, form, by }))
  return {
    name: d.name,
    kind: d.kind,
    roles: d.roles
      .filter((r) => !isKinship(r))
      .sort(byWorth)
      .map(({ span, of }) => ({ span, of })),
    country: d.country,
    mentions,
    standsFor: meant === undefined ? null : (index.get(meant) ?? null),
  }
}

/** A seat such as the Kremlin stands for its government in whatever place, where the story has that government. */
const seated = ({ kind, name }: Draft, governments: ReadonlyMap<string, Draft>): Draft | undefined =>
  kind === 'place' ? governments.get(METONYM_OF.get(name.toLowerCase()) ?? '') : undefined

/** The title that a statement shows comes first: in full before abbreviated, else as the text has them. */
const byWorth = (a: Draft['roles'][number], b: Draft['roles'][number]) => Number(b.full) - Number(a.full)
