import type { GoldStory } from '../corpora/stories.js'
import type { Due } from '../src/model/due.js'
import type { Reading } from '../src/model/reading.js'
import type { Span } from '../src/model/span.js'
import {
  type Ability,
  meetBest,
  namesOf,
  runAbility,
  sameActor,
  sameTime,
  type Told,
  tokensIn,
  told,
} from './findings.js'
import { type Count, jaccard, NONE, NOTHING, plus, plusShare, type Share, tally } from './prf.js'
import { fromCount, fromShare, type Score } from './scores.js'

/**
 * What is due, as `score_record.py` counts it (`agree.test.ts` holds the two together). A gold due meets at most one that was read:
 * greatest token Jaccard of what is owed, at least 0.3.
 *
 * - *due*: met or not
 * - *kind*, *date*, *by*: shares of what met; a date is right without its marks of vagueness, and where both have none
 * - *due with the right date*: met, and the date is right
 */
export type DueScores = {
  readonly due: Count
  readonly dated: Count
  readonly kind: Share
  readonly date: Share
  /** The dates of those that have one. */
  readonly given: Share
  readonly by: Share
}

/** What is compared; a `Reading` is such. */
export type ReadDues = {
  readonly actors: readonly Pick<Reading['actors'][number], 'id' | 'name'>[]
  readonly dues: readonly (Pick<Due, 'kind' | 'by'> & {
    readonly what: readonly Span[]
    readonly due: Pick<NonNullable<Due['due']>, 'value'> | null
  })[]
}

/** Less than this of what is owed in common, and it is another due. */
const SAME_DEED = 0.3

export const NO_DUES: DueScores = { due: NOTHING, dated: NOTHING, kind: NONE, date: NONE, given: NONE, by: NONE }

export function scoreDues(story: GoldStory, { actors, dues }: ReadDues): DueScores & Told {
  const { quoted, spans } = tokensIn(story)
  const nameOf = namesOf(actors)
  const wanted = (story.record.dues ?? []).map((due) => ({ ...due, tokens: quoted(due.what) }))
  const read = dues.map((due) => ({ ...due, tokens: spans(due.what) }))
  const met = meetBest(wanted, read, (g, r) => {
    const alike = jaccard(g.tokens, r.tokens)
    return alike >= SAME_DEED ? alike : 0
  })
  let { kind, date, given, by } = NO_DUES
  const wrong: string[] = []
  for (const [i, j] of met) {
    const [g, r] = [wanted[i]!, read[j]!]
    const right = { kind: g.kind === r.kind, date: sameTime(g.due, r.due?.value), by: sameActor(g.by, nameOf(r.by)) }
    kind = tally(kind, right.kind)
    date = tally(date, right.date)
    if (g.due) given = tally(given, right.date)
    by = tally(by, right.by)
    if (!right.kind) wrong.push(told('kind', `${g.kind} → ${r.kind}`, g.what))
    if (!right.date) wrong.push(told('date', `${g.due ?? '∅'} → ${r.due?.value ?? '∅'}`, g.what))
    if (!right.by) wrong.push(told('by', `${g.by ?? '∅'} → ${nameOf(r.by) ?? '∅'}`, g.what))
  }
  const words = (due: ReadDues['dues'][number]) => due.what.map((s) => story.text.slice(s.start, s.end)).join(' … ')
  const taken = new Set(met.values())
  return {
    due: { tp: met.size, predicted: read.length, gold: wanted.length },
    dated: { tp: date.right, predicted: read.length, gold: wanted.length },
    kind,
    date,
    given,
    by,
    missed: wanted.flatMap((g, i) => (met.has(i) ? [] : [told(g.kind, g.by, g.what, g.due)])),
    extra: read.flatMap((r, j) => (taken.has(j) ? [] : [told(r.kind, nameOf(r.by), words(r), r.due?.value)])),
    wrong,
  }
}

export const sumDues = (all: readonly DueScores[]): DueScores =>
  all.reduce(
    (a, b) => ({
      due: plus(a.due, b.due),
      dated: plus(a.dated, b.dated),
      kind: plusShare(a.kind, b.kind),
      date: plusShare(a.date, b.date),
      given: plusShare(a.given, b.given),
      by: plusShare(a.by, b.by),
    }),
    NO_DUES,
  )

export function measureDues(corpus: string, scored: readonly DueScores[]): readonly Score[] {
  const all = sumDues(scored)
  // Few stories hold few dues: one more or less moves a figure by several points.
  const place = (tolerance: number) => ({ ability: '7-dues', corpus, tolerance })
  return [
    fromCount(place(4), 'due', all.due),
    fromCount(place(4), 'due with the right date', all.dated),
    fromShare(place(8), 'kind', all.kind),
    fromShare(place(8), 'date', all.date),
    fromShare(place(12), 'date, where the gold has one', all.given),
    fromShare(place(8), 'by', all.by),
  ]
}

export const DUES: Ability<DueScores & Told> = { part: 'dues', score: scoreDues, measure: measureDues }

await runAbility(import.meta.url, DUES)
