import { goldCorpora } from '../corpora/gold.js'
import { findWords, type GoldStatement, type GoldStory, hasPart } from '../corpora/stories.js'
import type { Span } from '../src/model/span.js'
import type { Form } from '../src/model/statement.js'
import { type Document, makeDocument } from './document.js'
import {
  type Count,
  jaccard,
  NONE,
  NOTHING,
  pairUp,
  plus,
  plusShare,
  rounded,
  type Share,
  shared,
  tally,
} from './prf.js'
import { type Readings, readStories, runAlone } from './readings.js'
import { fromCount, fromShare, printScores, type Score } from './scores.js'

/**
 * Statements against hand-made records, as `score_record.py` counts them (`agree.test.ts` holds the two together). A gold statement
 * meets at most one that was read: greatest token Jaccard of the contents, at least 0.5, an overlapping cue first; one without
 * content (a silence) meets by its cue.
 *
 * - *statement*: met or not
 * - *nested*: met, and the statement that holds it is the gold one's
 * - *form*, *content exact* (the same tokens), *cue overlap*: shares of what was met
 *
 * Silences count as statements; `6-statements.ts` counts whether they were told apart, and the fields of what was met.
 */
export type StatementScores = {
  readonly statement: Count
  readonly nested: Count
  readonly form: Share
  readonly contentExact: Share
  readonly cueOverlap: Share
}

/** What is compared of a statement; the statements of a `Reading` are such. */
export type ReadStatement = {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly form: Form
  readonly within: string | null
}

export type StoryScores = StatementScores & {
  readonly name: string
  readonly missed: readonly GoldStatement[]
  readonly extra: readonly ReadStatement[]
}

export const NO_STATEMENTS: StatementScores = {
  statement: NOTHING,
  nested: NOTHING,
  form: NONE,
  contentExact: NONE,
  cueOverlap: NONE,
}

type Sided = {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

export function scoreStory(story: GoldStory, read: readonly ReadStatement[]): StoryScores {
  const document = makeDocument(story.text)
  const wanted = story.record.statements
  const gold = wanted.map((s) => goldSides(document, story, s))
  const predicted = read.map((s) => readSides(document, s))
  const met = new Map(meet(predicted, gold).map((p) => [p.gold, p.predicted]))
  const pairs = [...met].map(([g, p]) => ({ gold: g, predicted: p }))
  const every = (right: (p: { gold: number; predicted: number }) => boolean): Share =>
    pairs.reduce((share, pair) => tally(share, right(pair)), NONE)
  const taken = new Set(met.values())
  return {
    name: story.name,
    statement: { tp: met.size, predicted: read.length, gold: gold.length },
    nested: countNested(wanted, read, met),
    form: every((p) => wanted[p.gold]!.form === read[p.predicted]!.form),
    contentExact: every((p) => same(gold[p.gold]!.content, predicted[p.predicted]!.content)),
    cueOverlap: every((p) => {
      const [g, r] = [gold[p.gold]!.cue, predicted[p.predicted]!.cue]
      return shared(g, r) > 0 || (g.size === 0 && r.size === 0)
    }),
    missed: wanted.filter((_, i) => !met.has(i)),
    extra: read.filter((_, i) => !taken.has(i)),
  }
}

/** The read statement that each gold statement meets, by their indices. */
export function metIn(story: GoldStory, read: readonly ReadStatement[]): ReadonlyMap<number, number> {
  const document = makeDocument(story.text)
  const gold = story.record.statements.map((s) => goldSides(document, story, s))
  const predicted = read.map((s) => readSides(document, s))
  return new Map(meet(predicted, gold).map((p) => [p.gold, p.predicted]))
}

function goldSides(document: Document, story: GoldStory, s: GoldStatement): Sided {
  const tokens = (quoted: readonly (string | null | undefined)[]) =>
    document.tokens(quoted.flatMap((q) => (q ? [findWords(story, q)] : [])))
  return { source: tokens([s.source]), cue: tokens([s.cue]), content: tokens(s.content) }
}

const readSides = (document: Document, s: ReadStatement): Sided => ({
  source: document.tokens(s.source),
  cue: document.tokens(s.cue),
  content: document.tokens(s.content),
})

/** Ties go to the later statement, as they do in the neutral scorer. */
function meet(predicted: readonly Sided[], gold: readonly Sided[]) {
  return pairUp(
    gold.flatMap((g, i) =>
      predicted.flatMap((p, j) => {
        const overlap = jaccard(g.content, p.content)
        const cue = shared(g.cue, p.cue) > 0
        if (overlap < 0.5 && !(g.content.size === 0 && cue)) return []
        const rank = rounded(overlap, 3) + (cue ? 0.5 : 0) + (shared(g.source, p.source) > 0 ? 0.01 : 0)
        return [{ predicted: j, gold: i, rank: [rank, i, j] }]
      }),
    ),
  )
}

function countNested(
  wanted: readonly GoldStatement[],
  read: readonly ReadStatement[],
  met: ReadonlyMap<number, number>,
): Count {
  const goldIndex = new Map(wanted.map((s, i) => [s.n, i]))
  const readIndex = new Map(read.map((s, i) => [s.id, i]))
  const inner = wanted.flatMap((s, i) => (s.within ? [{ i, outer: goldIndex.get(s.within) }] : []))
  const tp = inner.filter(({ i, outer }) => {
    const p = met.get(i)
    const within = p === undefined ? null : read[p]!.within
    if (within === null) return false
    return (outer === undefined ? undefined : met.get(outer)) === readIndex.get(within)
  }).length
  return { tp, predicted: read.filter((s) => s.within !== null).length, gold: inner.length }
}

const same = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size === b.size && shared(a, b) === a.size

export const sumStatements = (all: readonly StatementScores[]): StatementScores =>
  all.reduce(
    (a, b) => ({
      statement: plus(a.statement, b.statement),
      nested: plus(a.nested, b.nested),
      form: plusShare(a.form, b.form),
      contentExact: plusShare(a.contentExact, b.contentExact),
      cueOverlap: plusShare(a.cueOverlap, b.cueOverlap),
    }),
    NO_STATEMENTS,
  )

export const scoreStories = (stories: readonly GoldStory[], readings: Readings): readonly StoryScores[] =>
  stories.map((story) => scoreStory(story, readings.get(story.name)!.statements))

export function measureStatements(corpus: string, scored: readonly StoryScores[]): readonly Score[] {
  const all = sumStatements(scored)
  // A corpus of a few stories moves by more than one of many when a single statement does.
  const place = (tolerance: number) => ({ ability: 'statements', corpus, tolerance })
  return [
    fromCount(place(1.5), 'statement', all.statement),
    fromCount(place(5), 'nested', all.nested),
    fromShare(place(1.5), 'form', all.form),
    fromShare(place(2.5), 'content exact', all.contentExact),
    fromShare(place(1.5), 'cue overlap', all.cueOverlap),
  ]
}

export const measureStory = (corpus: string, scored: StoryScores): Score =>
  fromCount({ ability: 'statements, each story', corpus, tolerance: 100 }, scored.name, scored.statement)

/** Names what was missed and what is extra, with the story's words: for the terminal only, such a list is never committed. */
function list(story: GoldStory, scored: StoryScores): void {
  const words = (spans: readonly Span[]) => spans.map((s) => story.text.slice(s.start, s.end)).join(' … ')
  const line = (...parts: readonly string[]) => console.log(parts.join(' | ').replace(/\s+/g, ' '))
  for (const s of scored.missed)
    line(
      `- ${scored.name} ${s.n}${s.within ? ` in ${s.within}` : ''}`,
      s.source ?? '∅',
      s.cue ?? '∅',
      s.content.join(' … '),
    )
  for (const s of scored.extra)
    line(`+ ${scored.name}${s.within ? ' nested' : ''}`, words(s.source) || '∅', words(s.cue), words(s.content))
}

await runAlone(import.meta.url, async (reader) => {
  const corpora = goldCorpora()
  if (corpora.length < 4) console.log('skipped: gold stories (no corpora at ../shared/data)')
  for (const { name, stories, held } of corpora) {
    const gold = stories.filter((s) => hasPart(s, 'statements'))
    const scored = scoreStories(gold, await readStories(reader, gold))
    printScores([...scored.map((s) => measureStory(name, s)), ...measureStatements(name, scored)])
    if (process.argv.includes('-v') && !held) for (const [i, s] of scored.entries()) list(gold[i]!, s)
  }
})
