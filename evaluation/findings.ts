import { goldCorpora } from '../corpora/gold.js'
import { findWords, type GoldStory, hasPart, type RecordPart } from '../corpora/stories.js'
import type { Reading } from '../src/model/reading.js'
import type { Span } from '../src/model/span.js'
import { sameName } from './5-actors.js'
import { type Document, makeDocument } from './document.js'
import { pairUp } from './prf.js'
import { type Readings, readStories, runAlone } from './readings.js'
import { printScores, type Score } from './scores.js'

/** What the scorers of dues, events and disputes share. Compared as `score_record.py` does. */

/** Time values are the same when they are without the marks of what is about (`~`) or uncertain (`?`); none is like none. */
export const sameTime = (a: string | null | undefined, b: string | null | undefined): boolean => bare(a) === bare(b)

const bare = (value: string | null | undefined): string => (value ?? '').replace(/~+$/, '').replaceAll('?', '')

/** An actor is right when the names agree, or when both say that there is none. */
export const sameActor = (gold: string | null | undefined, read: string | null): boolean =>
  gold ? sameName(gold, read) : !read

/** The read thing that each gold one meets, by their indices: the most alike first, those alike by nothing never. */
export function meetBest<G, R>(
  gold: readonly G[],
  read: readonly R[],
  likeness: (gold: G, read: R) => number,
): ReadonlyMap<number, number> {
  const candidates = gold.flatMap((g, i) =>
    read.flatMap((r, j) => {
      const alike = likeness(g, r)
      return alike > 0 ? [{ gold: i, predicted: j, rank: [alike] }] : []
    }),
  )
  return new Map(pairUp(candidates).map((p) => [p.gold, p.predicted]))
}

/** A story's words as sets of tokens that can be compared. */
export function tokensIn(story: GoldStory): {
  readonly document: Document
  readonly quoted: (words: string) => ReadonlySet<number>
  readonly spans: (spans: readonly Span[]) => ReadonlySet<number>
} {
  const document = makeDocument(story.text)
  return {
    document,
    quoted: (words) => document.tokens([findWords(story, words)]),
    spans: (spans) => document.tokens(spans),
  }
}

/** The name of an actor of the record by its id; null where there is none. */
export function namesOf(actors: readonly { readonly id: string; readonly name: string }[]) {
  const names = new Map(actors.map((a) => [a.id, a.name]))
  return (id: string | null | undefined): string | null => (id ? (names.get(id) ?? null) : null)
}

/** How a finding is told on the terminal. */
export const told = (...parts: readonly (string | null | undefined)[]): string =>
  parts.map((part) => (part ? part.replace(/\s+/g, ' ').slice(0, 120) : '∅')).join(' | ')

/** What one story's score tells in words: for the terminal only, and never of a story that is held. */
export type Told = {
  readonly missed: readonly string[]
  readonly extra: readonly string[]
  readonly wrong: readonly string[]
}

/** One ability that is measured on gold stories, over those in which its part is annotated. */
export type Ability<S extends Told> = {
  readonly part: RecordPart
  readonly score: (story: GoldStory, reading: Reading) => S
  readonly measure: (corpus: string, scored: readonly S[]) => readonly Score[]
}

/** Scores of an ability on stories that were read; none where its part is annotated in none of them. */
export function measureAbility<S extends Told>(
  { part, score, measure }: Ability<S>,
  corpus: string,
  stories: readonly GoldStory[],
  readings: Readings,
): readonly Score[] {
  const annotated = stories.filter((story) => hasPart(story, part))
  if (annotated.length === 0) return []
  return measure(
    corpus,
    annotated.map((story) => score(story, readings.get(story.name)!)),
  )
}

type MeasuredCorpus = { readonly name: string; readonly stories: readonly GoldStory[]; readonly held: boolean }

/** Measures one ability on every gold corpus, and what else is given, when its file is what was started; `-v` lists what is missed, false and wrong. */
export const runAbility = <S extends Told>(
  url: string,
  ability: Ability<S>,
  more: readonly MeasuredCorpus[] = [],
): Promise<void> =>
  runAlone(url, async (reader) => {
    const corpora = goldCorpora()
    if (corpora.length < 4) console.log('skipped: gold stories (no corpora at ../shared/data)')
    for (const { name, stories, held } of [...corpora, ...more]) {
      const annotated = stories.filter((story) => hasPart(story, ability.part))
      const readings = await readStories(reader, annotated)
      printScores(measureAbility(ability, name, annotated, readings))
      if (!process.argv.includes('-v') || held) continue
      for (const story of annotated) list(story.name, ability.score(story, readings.get(story.name)!))
    }
  })

function list(name: string, { missed, extra, wrong }: Told): void {
  for (const line of missed) console.log(`- ${name} | ${line}`)
  for (const line of extra) console.log(`+ ${name} | ${line}`)
  for (const line of wrong) console.log(`~ ${name} | ${line}`)
}
