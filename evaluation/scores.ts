import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RecordPart } from '../corpora/stories.js'
import { type Count, prf, rounded, type Share, shareOf } from './prf.js'

export const SCORES = fileURLToPath(new URL('scores.json', import.meta.url))

/** One figure, in per cent with one decimal. */
export type Score = {
  /** The stage or noun that is measured: the name of a file in this folder. */
  readonly ability: string
  readonly corpus: string
  readonly measure: string
  /** F1, a share, or an error. */
  readonly value: number
  readonly better: 'higher' | 'lower'
  /** By how much it may get worse before the evaluation fails. */
  readonly tolerance: number
  /** What it was counted from. */
  readonly precision?: number
  readonly recall?: number
  readonly tp?: number
  readonly predicted?: number
  readonly gold?: number
}

export type Corpus = {
  readonly name: string
  readonly stories: number
  readonly words: number
  /** Of hand-made records, in how many stories each part is annotated. */
  readonly parts?: { readonly [part in RecordPart]?: number }
}

export type ScoresFile = {
  readonly date: string
  readonly model: string
  readonly corpora: readonly Corpus[]
  readonly scores: readonly Score[]
}

type Place = Pick<Score, 'ability' | 'corpus' | 'tolerance'>

const percent = (x: number): number => rounded(100 * x, 1)

export function fromCount(place: Place, measure: string, count: Count): Score {
  const { precision, recall, f1 } = prf(count)
  return {
    ...place,
    measure,
    value: percent(f1),
    better: 'higher',
    precision: percent(precision),
    recall: percent(recall),
    ...count,
  }
}

export const fromShare = (place: Place, measure: string, share: Share): Score => ({
  ...place,
  measure,
  value: percent(shareOf(share)),
  better: 'higher',
  tp: share.right,
  gold: share.n,
})

/** A share of gold: it has a recall and no precision. */
export const fromRecall = (place: Place, measure: string, share: Share): Score => ({
  ...fromShare(place, measure, share),
  recall: percent(shareOf(share)),
})

export const fromError = (place: Place, measure: string, error: number, n: number): Score => ({
  ...place,
  measure,
  value: percent(error),
  better: 'lower',
  predicted: n,
})

export const readScores = (): ScoresFile | undefined =>
  existsSync(SCORES) ? (JSON.parse(readFileSync(SCORES, 'utf8')) as ScoresFile) : undefined

export const writeScores = (file: ScoresFile): void => writeFileSync(SCORES, `${JSON.stringify(file, null, 2)}\n`)

const keyOf = (s: Score): string => `${s.ability} | ${s.corpus} | ${s.measure}`

/** So many items of a small corpus may be read otherwise on another kind of processor, where the model's sums are rounded otherwise. */
const ITEMS = 3

/** How far a score may get worse: its tolerance, and of few items at least so many of them. */
const roomOf = ({ tolerance, gold, predicted }: Score): number => {
  const counted = gold ?? predicted
  return counted === undefined || counted === 0 ? tolerance : Math.max(tolerance, (100 * ITEMS) / counted)
}

/**
 * What got worse than committed by more than its tolerance, one sentence each. A committed score that was not measured counts as
 * lost, unless its whole corpus is absent here.
 */
export function worseThan(committed: readonly Score[], now: readonly Score[]): readonly string[] {
  const corpora = new Set(now.map((s) => s.corpus))
  const found = new Map(now.map((s) => [keyOf(s), s]))
  return committed
    .filter((was) => corpora.has(was.corpus))
    .flatMap((was) => {
      const is = found.get(keyOf(was))
      if (is === undefined) return [`${keyOf(was)}: no longer measured`]
      const loss = was.better === 'higher' ? was.value - is.value : is.value - was.value
      const room = roomOf(was)
      if (loss <= room + 1e-9) return []
      return [`${keyOf(was)}: ${was.value.toFixed(1)} → ${is.value.toFixed(1)}, tolerance ${room.toFixed(1)}`]
    })
}

export function printScores(scores: readonly Score[]): void {
  const cell = (x: number | undefined, digits: number) => (x === undefined ? '' : x.toFixed(digits)).padStart(8)
  for (const group of new Set(scores.map((s) => `${s.ability} · ${s.corpus}`))) {
    console.log(
      `\n${group.padEnd(42)}${['P', 'R', 'score', 'right', 'pred', 'gold'].map((h) => h.padStart(8)).join('')}`,
    )
    for (const s of scores.filter((x) => `${x.ability} · ${x.corpus}` === group)) {
      const figures = cell(s.precision, 1) + cell(s.recall, 1) + cell(s.value, 1)
      console.log(`  ${s.measure.padEnd(40)}${figures}${cell(s.tp, 0)}${cell(s.predicted, 0)}${cell(s.gold, 0)}`)
    }
  }
}
