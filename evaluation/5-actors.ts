import { goldCorpora } from '../corpora/gold.js'
import { type GumStory, gumNews } from '../corpora/gum.js'
import { type GoldStatement, type GoldStory, hasPart } from '../corpora/stories.js'
import { makeStory } from '../src/intake/story.js'
import type { Actor } from '../src/model/actor.js'
import type { Reading } from '../src/model/reading.js'
import type { Onrecord } from '../src/onrecord.js'
import { conll, type EntityType, type FoundEntities, NO_ENTITIES, plusEntities, scoreEntities } from './entities.js'
import { NONE, type Share, shareOf, tally } from './prf.js'
import { type Readings, readStories, runAlone } from './readings.js'
import { fromCount, fromShare, printScores, type Score } from './scores.js'
import { metIn } from './statements.js'

/**
 * Speakers of the statements that met a gold one, as `score_record.py` compares names: the same words but for titles, articles and
 * accents, or all words of the one among the other's. A role counts where the gold has one.
 */
export type Speakers = { readonly speaker: Share; readonly role: Share; readonly wrong: readonly string[] }

const plain = (name: string | null | undefined): string =>
  (name ?? '')
    .normalize('NFKD')
    .replace(/[^\u0000-\u007f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(/\b(?:the|a|an|mr|mrs|ms|sen|rep|president|gen|dr|prime minister|secretary of state)\b/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')

export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [x, y] = [plain(a), plain(b)]
  if (x === y) return true
  const [left, right] = [new Set(x.split(' ')), new Set(y.split(' '))]
  return x !== '' && y !== '' && ([...left].every((w) => right.has(w)) || [...right].every((w) => left.has(w)))
}

/** A speaker is right when the names agree, or when both say that there is none. */
export const sameSpeaker = (gold: GoldStatement, name: string | null): boolean =>
  gold.speaker ? sameName(gold.speaker, name) : !name

export function scoreSpeakers(
  story: GoldStory,
  { statements, actors }: Pick<Reading, 'statements' | 'actors'>,
): Speakers {
  const names = new Map(actors.map((a) => [a.id, a.name]))
  let [speaker, role]: readonly [Share, Share] = [NONE, NONE]
  const wrong: string[] = []
  for (const [g, p] of metIn(story, statements)) {
    const [gold, read] = [story.record.statements[g]!, statements[p]!]
    const name = read.speaker === null ? null : (names.get(read.speaker) ?? read.speaker)
    const right = sameSpeaker(gold, name)
    speaker = tally(speaker, right)
    if (gold.role) role = tally(role, sameName(gold.role, read.role))
    if (!right)
      wrong.push(`${story.name} ${gold.n} | ${gold.source ?? '∅'} | ${gold.cue ?? '∅'} | ${gold.speaker} → ${name}`)
  }
  return { speaker, role, wrong }
}

export function measureSpeakers(corpus: string, stories: readonly GoldStory[], readings: Readings): readonly Score[] {
  const all = stories.map((s) => scoreSpeakers(s, readings.get(s.name)!))
  const sum = (part: 'speaker' | 'role') =>
    all.reduce((a, b) => ({ right: a.right + b[part].right, n: a.n + b[part].n }), NONE)
  const place = { ability: '5-actors', corpus, tolerance: 2 }
  return [
    fromShare(place, 'speaker of a statement', sum('speaker')),
    fromShare(place, 'role of the speaker', sum('role')),
  ]
}

/** A reading's actors as entities and chains. A place and what it stands for are one chain in GUM. */
export function entitiesOf(actors: readonly Actor[]): FoundEntities {
  const chains = new Map<string, Actor['mentions'][number]['span'][]>()
  const entities: FoundEntities['entities'][number][] = []
  for (const { id, kind, mentions, standsFor } of actors) {
    const chain = chains.get(standsFor ?? id) ?? []
    chains.set(standsFor ?? id, chain)
    for (const { span, form } of mentions) {
      chain.push(span)
      if (form === 'name') entities.push({ start: span.start, end: span.end, type: TYPES[kind] ?? 'OTHER' })
      // The word is a place's name, whoever is meant by it.
      if (form === 'metonym') entities.push({ start: span.start, end: span.end, type: 'PLACE' })
    }
  }
  return { entities, chains: [...chains.values()] }
}

const TYPES: Readonly<Partial<Record<Actor['kind'], EntityType>>> = {
  person: 'PERSON',
  organization: 'ORG',
  government: 'ORG',
  place: 'PLACE',
}

export async function readGum(reader: Onrecord, stories: readonly GumStory[]): Promise<Readings> {
  const readings = new Map<string, Reading>()
  for (const { id, text } of stories) readings.set(id, await reader.read(makeStory(text, { id })))
  return readings
}

export function measureEntities(
  stories: readonly GumStory[],
  readings: Readings,
  corpus = 'gum-news',
): readonly Score[] {
  const all = stories
    .map((s) => scoreEntities(s, entitiesOf(readings.get(s.id)!.actors)))
    .reduce(plusEntities, NO_ENTITIES)
  const place = (tolerance: number) => ({ ability: '5-actors', corpus, tolerance })
  return [
    fromCount(place(1), 'names with their type', all.names),
    fromCount(place(1.5), 'names of persons', all.byType.PERSON),
    fromCount(place(1.5), 'names of organizations', all.byType.ORG),
    fromCount(place(1.5), 'names of places', all.byType.PLACE),
    fromShare(place(3), 'pronoun, the right named person', all.pronoun),
    fromShare(place(3), 'all names of a person together', all.whole),
    { ...place(1), measure: 'coreference, CoNLL mean', value: Math.round(1000 * conll(all)) / 10, better: 'higher' },
  ]
}

await runAlone(import.meta.url, async (reader) => {
  const verbose = process.argv.includes('-v')
  for (const { name: corpus, stories: all, held } of goldCorpora()) {
    const stories = all.filter((s) => hasPart(s, 'statements'))
    const readings = await readStories(reader, stories)
    printScores(measureSpeakers(corpus, stories, readings))
    for (const story of stories) {
      const scored = scoreSpeakers(story, readings.get(story.name)!)
      // What is only for measuring is not to be read.
      if (verbose && !held) for (const line of scored.wrong) console.log(`- ${line}`)
      console.log(`  ${story.name}: ${(100 * shareOf(scored.speaker)).toFixed(1)} of ${scored.speaker.n}`)
    }
  }
  const gum = gumNews()
  if (gum === undefined) return console.log('skipped: GUM news (none at ../shared/data)')
  const readings = await readGum(reader, gum)
  for (const split of ['train', 'dev'] as const)
    printScores(
      measureEntities(
        gum.filter((s) => s.split === split),
        readings,
        `gum-news, ${split}`,
      ),
    )
  printScores(measureEntities(gum, readings))
})
