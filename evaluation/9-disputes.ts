import { type GoldStory, hasPart } from '../corpora/stories.js'
import type { Dispute, Shift } from '../src/model/dispute.js'
import type { Reading } from '../src/model/reading.js'
import type { Span } from '../src/model/span.js'
import { sameName } from './5-actors.js'
import { type Ability, meetBest, namesOf, runAbility, type Told, tokensIn, told } from './findings.js'
import { type Count, NONE, NOTHING, plus, plusShare, type Share, shared, tally } from './prf.js'
import { fromCount, fromShare, type Score } from './scores.js'
import { metIn, type ReadStatement } from './statements.js'

/**
 * Who disputes what, and whose line moved, as `score_record.py` counts it (`agree.test.ts` holds the two together).
 *
 * - *dispute*: the disputed statement is the one that meets the gold one, and the same actor disputes it
 * - *shift*: the same actor, and both sides share a word with the gold ones
 *
 * Beside these, of disputes that met and counted by nobody else: *kind*.
 */
export type DisputeScores = { readonly dispute: Count; readonly shift: Count; readonly kind: Share }

/** What is compared; a `Reading` is such. */
export type ReadDisputes = {
  readonly actors: readonly Pick<Reading['actors'][number], 'id' | 'name'>[]
  readonly statements: readonly ReadStatement[]
  readonly disputes: readonly (Pick<Dispute, 'statement' | 'by' | 'kind'> & { readonly span: Span })[]
  readonly shifts: readonly (Pick<Shift, 'actor'> & { readonly from: Span; readonly to: Span })[]
}

export const NO_DISPUTES: DisputeScores = { dispute: NOTHING, shift: NOTHING, kind: NONE }

export function scoreDisputes(story: GoldStory, read: ReadDisputes): DisputeScores & Told {
  const disputes = scoreOnlyDisputes(story, read)
  // A story may have the one part annotated and not the other.
  const shifts = hasPart(story, 'shifts') ? scoreShifts(story, read) : { shift: NOTHING, missed: [], extra: [] }
  return {
    ...disputes,
    shift: shifts.shift,
    missed: [...disputes.missed, ...shifts.missed],
    extra: [...disputes.extra, ...shifts.extra],
  }
}

function scoreOnlyDisputes(story: GoldStory, { actors, statements, disputes }: ReadDisputes) {
  const gold = story.record.disputes ?? []
  const nameOf = namesOf(actors)
  const readIndex = new Map(statements.map((s, i) => [s.id, i]))
  const goldIndex = new Map(story.record.statements.map((s, i) => [s.n, i]))
  const statementMet = metIn(story, statements)
  const met = meetBest(gold, disputes, (g, r) => {
    const [wanted, found] = [goldIndex.get(g.statement), readIndex.get(r.statement)]
    const same = wanted !== undefined && found !== undefined && statementMet.get(wanted) === found
    return same && sameName(g.by, nameOf(r.by)) ? 1 : 0
  })
  let kind: Share = NONE
  const wrong: string[] = []
  for (const [i, j] of met) {
    const [g, r] = [gold[i]!, disputes[j]!]
    kind = tally(kind, g.kind === r.kind)
    if (g.kind !== r.kind) wrong.push(told('kind', `${g.kind} → ${r.kind}`, g.words))
  }
  const taken = new Set(met.values())
  const words = ({ start, end }: Span) => story.text.slice(start, end)
  const content = (id: string) => statements[readIndex.get(id) ?? -1]?.content.map(words).join(' … ')
  const goldContent = (n: number) => story.record.statements[goldIndex.get(n) ?? -1]?.content.join(' … ')
  return {
    dispute: { tp: met.size, predicted: disputes.length, gold: gold.length },
    kind,
    missed: gold.flatMap((g, i) => (met.has(i) ? [] : [told(g.kind, g.by, g.words, goldContent(g.statement))])),
    extra: disputes.flatMap((r, j) =>
      taken.has(j) ? [] : [told(r.kind, nameOf(r.by), words(r.span), content(r.statement))],
    ),
    wrong,
  }
}

function scoreShifts(story: GoldStory, { actors, shifts }: ReadDisputes) {
  const { quoted, spans } = tokensIn(story)
  const nameOf = namesOf(actors)
  const gold = story.record.shifts ?? []
  const met = meetBest(
    gold.map((g) => ({ actor: g.actor, from: quoted(g.from), to: quoted(g.to) })),
    shifts.map((r) => ({ actor: nameOf(r.actor), from: spans([r.from]), to: spans([r.to]) })),
    (g, r) => (sameName(g.actor, r.actor) && shared(g.from, r.from) > 0 && shared(g.to, r.to) > 0 ? 1 : 0),
  )
  const taken = new Set(met.values())
  const words = ({ start, end }: Span) => story.text.slice(start, end)
  return {
    shift: { tp: met.size, predicted: shifts.length, gold: gold.length },
    missed: gold.flatMap((g, i) => (met.has(i) ? [] : [told('shift', g.actor, g.from, g.to)])),
    extra: shifts.flatMap((r, j) => (taken.has(j) ? [] : [told('shift', nameOf(r.actor), words(r.from), words(r.to))])),
  }
}

export const sumDisputes = (all: readonly DisputeScores[]): DisputeScores =>
  all.reduce(
    (a, b) => ({
      dispute: plus(a.dispute, b.dispute),
      shift: plus(a.shift, b.shift),
      kind: plusShare(a.kind, b.kind),
    }),
    NO_DISPUTES,
  )

export function measureDisputes(corpus: string, scored: readonly DisputeScores[]): readonly Score[] {
  const all = sumDisputes(scored)
  const place = (tolerance: number) => ({ ability: '9-disputes', corpus, tolerance })
  return [
    fromCount(place(8), 'dispute', all.dispute),
    fromShare(place(12), 'kind', all.kind),
    // There are one or two in a whole corpus: a figure to read, not one that may not fall.
    ...(all.shift.gold + all.shift.predicted > 0 ? [fromCount(place(100), 'shift', all.shift)] : []),
  ]
}

export const DISPUTES: Ability<DisputeScores & Told> = {
  part: 'disputes',
  score: scoreDisputes,
  measure: measureDisputes,
}

await runAbility(import.meta.url, DISPUTES)
