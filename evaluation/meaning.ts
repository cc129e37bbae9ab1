import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { polnear } from '../corpora/polnear.js'
import { REPOSITORY } from '../corpora/where.js'
import { type Meaning, openMeaning } from '../src/encoder/meaning.js'
import { quantize, rank } from '../src/store/vectors.js'
import { isMain } from './readings.js'

/**
 * Whether a search finds the statement that a person means: `tsx evaluation/meaning.ts`. Each line of `meaning-pairs.tsv` has what
 * somebody types, the statement that they want, and a decoy. Of the kind `otherwise` the matter is remembered but not the words: the decoy
 * has words of the query and is about something else. Of the kind `words` the words are remembered: the decoy says the same otherwise.
 * Of the kind `names` a name is remembered and the matter, in other words: the decoy is of somebody else.
 * All statements, and a thousand contents of a corpus where it is at hand, are searched; a table shows how often the wanted one is among
 * the first. Only written to be hard: how often people ask in either way is not known.
 */
type Pair = { readonly kind: Kind; readonly query: string; readonly wanted: string; readonly decoy: string }
const KINDS = ['otherwise', 'words', 'names'] as const
type Kind = (typeof KINDS)[number]
/** Places in the list of statements, best first. */
type Ranking = readonly number[]

const OTHERS = 1000
const SHOWN = [1, 5, 10] as const
/** Of each search so many go into the fused one. */
const FUSED = 50

export function readPairs(): readonly Pair[] {
  const lines = readFileSync(join(REPOSITORY, 'evaluation', 'meaning-pairs.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [kind, query, wanted, decoy] = line.split('\t') as [Kind, string, string, string]
    return { kind, query, wanted, decoy }
  })
}

/** Contents of four words and more, from all over the corpus. */
function contents(): readonly string[] {
  const all = (polnear('train') ?? []).flatMap(({ text, attributions }) =>
    attributions
      .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' '))
      .filter((words) => wordsOf(words).length >= 4),
  )
  const step = Math.max(1, Math.floor(all.length / OTHERS))
  return all.filter((_, i) => i % step === 0).slice(0, OTHERS)
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Ranking by words that are shared, rare ones counting for more (BM25, Robertson and Walker 1994, with its usual constants). */
export function byWords(statements: readonly string[]): (query: string) => Ranking {
  const [saturation, byLength] = [1.2, 0.75]
  const texts = statements.map(wordsOf)
  const usual = texts.reduce((sum, words) => sum + words.length, 0) / texts.length
  const places = new Map<string, Map<number, number>>()
  texts.forEach((words, i) => {
    for (const word of words) {
      const counts = places.get(word) ?? new Map<number, number>()
      counts.set(i, (counts.get(i) ?? 0) + 1)
      places.set(word, counts)
    }
  })
  return (query) => {
    const scores = new Map<number, number>()
    for (const word of new Set(wordsOf(query))) {
      const counts: ReadonlyMap<number, number> = places.get(word) ?? new Map()
      const rare = Math.log(1 + (texts.length - counts.size + 0.5) / (counts.size + 0.5))
      for (const [i, count] of counts) {
        const long = 1 - byLength + (byLength * texts[i]!.length) / usual
        const score = (rare * count * (saturation + 1)) / (count + saturation * long)
        scores.set(i, (scores.get(i) ?? 0) + score)
      }
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([i]) => i)
  }
}

async function byMeaning(
  meaning: Meaning,
  statements: readonly string[],
): Promise<(query: string) => Promise<Ranking>> {
  const codes = (await meaning.embed(statements)).map((vector, i) => [i, quantize(vector)] as const)
  return async (query) => {
    const [vector] = await meaning.embed([query])
    return rank(vector!, codes, FUSED).map(({ row }) => row)
  }
}

/** How many of the wanted are among the first 1, 5 and 10, and the mean of one over their places, in per cent. */
function summary(places: readonly number[]): readonly string[] {
  const share = (n: number) => (100 * n) / places.length
  const among = SHOWN.map((k) => share(places.filter((place) => place >= 0 && place < k).length))
  const reciprocal = share(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0))
  return [...among, reciprocal].map((value) => value.toFixed(1))
}

/**
 * Rankings made one by reciprocal ranks, as `src/operations/find.ts` does it (Cormack, Clarke, Buettcher 2009).
 * @param rankings each with how much it counts
 */
export function fuse(...rankings: readonly (readonly [Ranking, number])[]): Ranking {
  const scores = new Map<number, number>()
  for (const [ranking, weight] of rankings)
    ranking.slice(0, FUSED).forEach((row, place) => {
      scores.set(row, (scores.get(row) ?? 0) + weight / (60 + place + 1))
    })
  return [...scores].sort(([, a], [, b]) => b - a).map(([row]) => row)
}

/** Each search's ranking for one query. Words are asked for as full text search does, all of them, and as an old one did, any. */
function searches(query: string, statements: readonly string[], any: Ranking, meaning: Ranking) {
  const asked = wordsOf(query)
  const all = any.filter((i) => {
    const has = new Set(wordsOf(statements[i]!))
    return asked.every((word) => has.has(word))
  })
  return {
    'any word': any,
    'all words': all,
    meaning,
    'any word, and meaning': fuse([any, 1], [meaning, 1]),
    'all words, and meaning': fuse([all, 1], [meaning, 1]),
    'all, any at half, meaning': fuse([all, 1], [any, 0.5], [meaning, 1]),
    'all, any at a fifth, meaning': fuse([all, 1], [any, 0.2], [meaning, 1]),
  }
}

function print(kind: Kind, found: ReadonlyMap<string, readonly number[]>): void {
  const header = ['first', 'of 5', 'of 10', '1/place']
  console.log(`\n${kind.padEnd(30)}${header.map((h) => h.padStart(9)).join('')}`)
  for (const [name, places] of found)
    console.log(
      name.padEnd(30) +
        summary(places)
          .map((value) => value.padStart(9))
          .join(''),
    )
}

async function main(): Promise<void> {
  const pairs = readPairs()
  const others = contents()
  if (others.length === 0) console.log('skipped: contents of a corpus among the statements (none at ../shared/data)')
  const statements = [...pairs.map((p) => p.wanted), ...pairs.map((p) => p.decoy), ...others]
  const meaning = await openMeaning(join(REPOSITORY, 'models', 'meaning-1'))
  try {
    const [words, near] = [byWords(statements), await byMeaning(meaning, statements)]
    console.log(
      `${pairs.length} queries, ${statements.length} statements (${others.length} of a corpus), ${meaning.name}; in per cent`,
    )
    for (const kind of KINDS) {
      const found = new Map<string, number[]>()
      for (const [i, { query, kind: its }] of pairs.entries()) {
        if (its !== kind) continue
        const rankings = searches(query, statements, words(query), await near(query))
        for (const [name, ranking] of Object.entries(rankings))
          found.set(name, [...(found.get(name) ?? []), ranking.indexOf(i)])
      }
      print(kind, found)
    }
  } finally {
    await meaning.close()
  }
}

if (isMain(import.meta.url)) await main()
