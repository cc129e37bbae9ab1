import { polnear, ROLES, type Role, type RoleSpans } from '../corpora/polnear.js'
import type { Reading } from '../src/model/reading.js'
import type { Span } from '../src/model/span.js'
import type { Form } from '../src/model/statement.js'
import { type Document, makeDocument } from './document.js'
import { type Count, hitsOf, NOTHING, type Pair, pairUp, plus, shared } from './prf.js'
import { type Readings, readPolnear, runAlone } from './readings.js'
import { fromCount, fromRecall, printScores, type Score } from './scores.js'

/**
 * Attributions against PolNeAR, as `score_attribution.py` counts them (`agree.test.ts` holds the two together):
 *
 * - *cue, source, content exact*: sets of alphanumeric characters are equal; a multiset of each story's fillers
 * - *source, content overlap*: attributions are paired one to one, largest shared content first; shared tokens of the pairs
 *   against all tokens
 * - *full exact*: source and content both exact; *full relaxed*: sources share a token (or both lack one) and the token Jaccard of
 *   the contents is at least 0.5
 * - *tags*: every token has one label, cue before source before content
 * - *recall* by form of the gold content: all, some or none of its tokens inside quotation marks
 */
export const MEASURES = [
  'cue exact',
  'source exact',
  'content exact',
  'source overlap',
  'content overlap',
  'full exact',
  'full relaxed',
  'tags',
  'tag source',
  'tag cue',
  'tag content',
] as const
export type Measure = (typeof MEASURES)[number]

export type FormRecall = { readonly n: number; readonly exact: number; readonly relaxed: number }

export type AttributionScores = {
  readonly counts: Readonly<Record<Measure, Count>>
  readonly byForm: Readonly<Record<Form, FormRecall>>
}

/** One story's gold and what was read. */
export type Compared = {
  readonly text: string
  readonly gold: readonly RoleSpans[]
  readonly predicted: readonly RoleSpans[]
}

/**
 * A reading as PolNeAR would annotate it. PolNeAR labels each token once, so an attribution inside another's content has no gold
 * to meet: those with `within` are left out unless `nested` asks for them. It has none without a cue either (signed pull quotes).
 */
export function predictionsOf(reading: Reading, options: { readonly nested: boolean }): Reading['statements'] {
  return reading.statements.filter((s) => s.cue.length > 0 && (options.nested || s.within === null))
}

export function scoreAttributions(stories: readonly Compared[]): AttributionScores {
  const counts = Object.fromEntries(MEASURES.map((m) => [m, NOTHING])) as Record<Measure, Count>
  const byForm: Record<Form, FormRecall> = {
    direct: { n: 0, exact: 0, relaxed: 0 },
    mixed: { n: 0, exact: 0, relaxed: 0 },
    indirect: { n: 0, exact: 0, relaxed: 0 },
  }
  for (const story of stories) {
    const result = scoreStory(story)
    for (const measure of MEASURES) counts[measure] = plus(counts[measure], result.counts[measure])
    for (const { form, exact, relaxed } of result.recalled) {
      const row = byForm[form]
      byForm[form] = { n: row.n + 1, exact: row.exact + Number(exact), relaxed: row.relaxed + Number(relaxed) }
    }
  }
  return { counts, byForm }
}

/** For each predicted attribution whether it is matched, relaxed: what a confidence is a promise of. */
export function matchedRelaxed(story: Compared): readonly boolean[] {
  const document = makeDocument(story.text)
  const found = new Set(
    relaxedPairs(inTokens(document, story.predicted), inTokens(document, story.gold)).map((p) => p.predicted),
  )
  return story.predicted.map((_, i) => found.has(i))
}

type Tokens = { readonly [role in Role]: ReadonlySet<number> }
type Characters = { readonly [role in Role]: string }

const inTokens = (document: Document, attributions: readonly RoleSpans[]): readonly Tokens[] =>
  attributions.map((a) => byRole((role) => document.tokens(inside(document, a[role]))))

const inCharacters = (document: Document, attributions: readonly RoleSpans[]): readonly Characters[] =>
  attributions.map((a) => byRole((role) => document.characters(a[role])))

const byRole = <T>(value: (role: Role) => T): { readonly [role in Role]: T } => ({
  source: value('source'),
  cue: value('cue'),
  content: value('content'),
})

function inside({ text }: Document, spans: readonly Span[]): readonly Span[] {
  const wrong = spans.find((s) => !(0 <= s.start && s.start <= s.end && s.end <= text.length))
  if (wrong) throw new RangeError(`span ${wrong.start}-${wrong.end} is outside a text of ${text.length} units`)
  return spans
}

type Recalled = { readonly form: Form; readonly exact: boolean; readonly relaxed: boolean }

function scoreStory(story: Compared): { counts: Record<Measure, Count>; recalled: readonly Recalled[] } {
  const document = makeDocument(story.text)
  const [p, g] = [inTokens(document, story.predicted), inTokens(document, story.gold)]
  const [pc, gc] = [inCharacters(document, story.predicted), inCharacters(document, story.gold)]
  const relaxed = relaxedPairs(p, g)
  const pairs = overlapPairs(p, g)
  const whole = (a: Characters) => `${a.source}|${a.content}`
  const labels = countTags(p, g)
  return {
    counts: {
      'cue exact': exactCount(pc, gc, 'cue'),
      'source exact': exactCount(pc, gc, 'source'),
      'content exact': exactCount(pc, gc, 'content'),
      'source overlap': overlapCount(p, g, pairs, 'source'),
      'content overlap': overlapCount(p, g, pairs, 'content'),
      'full exact': { tp: hitsOf(pc.map(whole), gc.map(whole)), predicted: pc.length, gold: gc.length },
      'full relaxed': { tp: relaxed.length, predicted: p.length, gold: g.length },
      tags: ROLES.map((role) => labels[role]).reduce(plus),
      'tag source': labels.source,
      'tag cue': labels.cue,
      'tag content': labels.content,
    },
    recalled: recalledByForm(document, g, pc, gc, new Set(relaxed.map((pair) => pair.gold))),
  }
}

function exactCount(predicted: readonly Characters[], gold: readonly Characters[], role: Role): Count {
  const [p, g] = [predicted, gold].map((list) => list.map((a) => a[role]).filter((key) => key !== '')) as [
    string[],
    string[],
  ]
  return { tp: hitsOf(p, g), predicted: p.length, gold: g.length }
}

/** Largest shared content first; ties by shared source, shared cue, then order. */
function overlapPairs(predicted: readonly Tokens[], gold: readonly Tokens[]): readonly Pair[] {
  return pairUp(
    crossed(predicted, gold, (p, g) => {
      const content = shared(p.content, g.content)
      return content > 0 ? [content, shared(p.source, g.source), shared(p.cue, g.cue)] : undefined
    }),
  )
}

function relaxedPairs(predicted: readonly Tokens[], gold: readonly Tokens[]): readonly Pair[] {
  return pairUp(
    crossed(predicted, gold, (p, g) => {
      const content = shared(p.content, g.content)
      if (content === 0) return undefined
      const overlap = content / (p.content.size + g.content.size - content)
      const sources = shared(p.source, g.source) > 0 || (p.source.size === 0 && g.source.size === 0)
      return overlap >= 0.5 && sources ? [overlap] : undefined
    }),
  )
}

function crossed(
  predicted: readonly Tokens[],
  gold: readonly Tokens[],
  rank: (p: Tokens, g: Tokens) => readonly number[] | undefined,
): readonly Pair[] {
  return predicted.flatMap((p, i) =>
    gold.flatMap((g, j) => {
      const found = rank(p, g)
      return found ? [{ predicted: i, gold: j, rank: [...found, -i, -j] }] : []
    }),
  )
}

function overlapCount(
  predicted: readonly Tokens[],
  gold: readonly Tokens[],
  pairs: readonly Pair[],
  role: Role,
): Count {
  const size = (list: readonly Tokens[]) => list.reduce((sum, a) => sum + a[role].size, 0)
  const tp = pairs.reduce((sum, pair) => sum + shared(predicted[pair.predicted]![role], gold[pair.gold]![role]), 0)
  return { tp, predicted: size(predicted), gold: size(gold) }
}

function countTags(predicted: readonly Tokens[], gold: readonly Tokens[]): Record<Role, Count> {
  const [p, g] = [tagsOf(predicted), tagsOf(gold)]
  return byRole((role) => {
    const tagged = (tags: ReadonlyMap<number, Role>) => [...tags].filter(([, r]) => r === role)
    const tp = tagged(g).filter(([token]) => p.get(token) === role).length
    return { tp, predicted: tagged(p).length, gold: tagged(g).length }
  })
}

/** Later roles win where a system gives a token several. */
function tagsOf(attributions: readonly Tokens[]): ReadonlyMap<number, Role> {
  const tags = new Map<number, Role>()
  for (const role of ['content', 'source', 'cue'] as const)
    for (const a of attributions) for (const token of a[role]) tags.set(token, role)
  return tags
}

function recalledByForm(
  document: Document,
  gold: readonly Tokens[],
  predictedCharacters: readonly Characters[],
  goldCharacters: readonly Characters[],
  relaxed: ReadonlySet<number>,
): readonly Recalled[] {
  const left = new Map<string, number>()
  for (const { content } of predictedCharacters) left.set(content, (left.get(content) ?? 0) + 1)
  return gold.map(({ content }, i) => {
    const quoted = shared(content, document.quoted)
    const key = goldCharacters[i]!.content
    const exact = (left.get(key) ?? 0) > 0
    if (exact) left.set(key, left.get(key)! - 1)
    const form = quoted === 0 ? 'indirect' : quoted === content.size ? 'direct' : 'mixed'
    return { form, exact, relaxed: relaxed.has(i) }
  })
}

/** A score of PolNeAR moves by less than this when only the processor changes. */
const TOLERANCE = 0.5

export function measureAttributions(readings: Readings): readonly Score[] {
  const gold = polnear('dev') ?? []
  const compared = (nested: boolean) =>
    scoreAttributions(
      gold.map((s) => ({
        text: s.text,
        gold: s.attributions,
        predicted: predictionsOf(readings.get(s.id)!, { nested }),
      })),
    )
  const place = { ability: '4-attributions', corpus: 'polnear-dev', tolerance: TOLERANCE } as const
  const flat = compared(false)
  const all = compared(true)
  return [
    ...MEASURES.map((measure) => fromCount(place, measure, flat.counts[measure])),
    ...(['direct', 'mixed', 'indirect'] as const).flatMap((form) => {
      const { n, exact, relaxed } = flat.byForm[form]
      const wide = { ...place, tolerance: 2 * TOLERANCE }
      return [
        fromRecall(wide, `recall, ${form}: content exact`, { right: exact, n }),
        fromRecall(wide, `recall, ${form}: full relaxed`, { right: relaxed, n }),
      ]
    }),
    ...(['cue exact', 'content exact', 'full relaxed'] as const).map((measure) =>
      fromCount(place, `${measure}, nested ones included`, all.counts[measure]),
    ),
  ]
}

await runAlone(import.meta.url, async (reader) => {
  printScores(measureAttributions(await readPolnear(reader)))
})
