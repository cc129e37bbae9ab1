import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { goldCorpora } from '../corpora/gold.js'
import { findWords, type GoldStory, hasPart } from '../corpora/stories.js'
import { overlaps, type Span } from '../src/model/span.js'
import type { Onrecord } from '../src/onrecord.js'
import type { Happening } from '../src/reading/8-events/merge.js'
import { type Features, featuresOf, STATES, triggerOf } from '../src/reading/8-events/weigh.js'
import { readApart, type Told } from './apart.js'
import { isMain, withReader } from './readings.js'
import { happeningsIn } from './stages.js'

/*
 * Fits which happenings of a story are worth a record: `src/reading/8-events/weights.ts`, on the hand-made records that may be looked at.
 * What the network of findings says of a story is what one said that had not learned from it (training/run-findings.sh).
 *
 *   npx tsx evaluation/fit-events.ts [--write]
 */

const OUT = fileURLToPath(new URL('../src/reading/8-events/weights.ts', import.meta.url))
/** Half the sum of squared weights is held against the fit this many times. */
const PENALTY = 3
const STEPS = 12

/** One happening: what was seen of it, whether gold has it, and whether its trigger is the gold one. */
type Row = { readonly features: Features; readonly gold: boolean; readonly met: boolean }
type Story = { readonly name: string; readonly rows: readonly Row[]; readonly events: number }
type Model = { readonly names: readonly string[]; readonly weights: readonly number[]; readonly bias: number }

async function readStory(reader: Onrecord, story: GoldStory, apart: Told | undefined): Promise<Story> {
  const { scene, happenings } = await happeningsIn(reader, story, apart)
  const gold = (story.record.events ?? []).map((e) => findWords(story, e.trigger))
  const taken = new Set<Span>()
  const rows = happenings.map((happening: Happening): Row => {
    const trigger = triggerOf(happening).span
    const met = gold.find((g) => overlaps(g, trigger) && !taken.has(g))
    if (met) taken.add(met)
    const any = happening.mentions.some((m) => gold.some((g) => overlaps(g, m.span)))
    return { features: featuresOf(scene, happening), gold: any, met: met !== undefined }
  })
  return { name: story.name, rows, events: gold.length }
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

export function chance({ names, weights, bias }: Model, features: Features): number {
  return sigmoid(names.reduce((sum, name, i) => sum + weights[i]! * (features.get(name) ?? 0), bias))
}

/** Solves a symmetric system by elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]!]))
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r
    ;[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!]
    for (let r = c + 1; r < n; r++) {
      const factor = rows[r]![c]! / rows[c]![c]!
      if (factor !== 0) for (let k = c; k <= n; k++) rows[r]![k]! -= factor * rows[c]![k]!
    }
  }
  const x = new Float64Array(n)
  for (let r = n - 1; r >= 0; r--) {
    let value = rows[r]![n]!
    for (let k = r + 1; k < n; k++) value -= rows[r]![k]! * x[k]!
    x[r] = value / rows[r]![r]!
  }
  return x
}

/** Logistic regression with an L2 penalty, by Newton's steps; the bias is not penalised. */
export function fitted(rows: readonly Row[]): Model {
  const names = [...new Set(rows.flatMap((row) => [...row.features.keys()]))].sort()
  const n = names.length + 1
  const inputs = rows.map(({ features }) => {
    const x = names.flatMap((name, i) => (features.has(name) ? [[i, features.get(name)!] as const] : []))
    return [...x, [n - 1, 1] as const]
  })
  const w = new Float64Array(n)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(n)
    const curve = Array.from({ length: n }, () => new Float64Array(n))
    for (const [r, input] of inputs.entries()) {
      const p = sigmoid(input.reduce((sum, [i, x]) => sum + w[i]! * x, 0))
      const slope = Math.max(p * (1 - p), 1e-4)
      for (const [i, x] of input) {
        gradient[i]! += (p - Number(rows[r]!.gold)) * x
        for (const [j, y] of input) curve[i]![j]! += slope * x * y
      }
    }
    for (let i = 0; i < n; i++) {
      const penalty = i < n - 1 ? PENALTY : 1e-6
      gradient[i]! += penalty * w[i]!
      curve[i]![i]! += penalty
    }
    const move = solve(curve, gradient)
    for (let i = 0; i < n; i++) w[i]! -= move[i]!
  }
  return { names, weights: [...w.slice(0, -1)], bias: w[n - 1]! }
}

type Judged = { readonly p: number; readonly met: boolean }

/** F1 of the events that a threshold lets through. */
function f1(judged: readonly Judged[], events: number, threshold: number): number {
  const chosen = judged.filter((j) => j.p >= threshold)
  return (2 * chosen.filter((j) => j.met).length) / Math.max(1, chosen.length + events)
}

const FOLDS = 10

/** Every story judged by a model that was fitted on those of other folds. */
function crossValidated(stories: readonly Story[]): readonly Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitted(stories.filter((_, i) => i % FOLDS !== fold).flatMap((s) => s.rows))
    const others = stories.filter((_, i) => i % FOLDS === fold).flatMap((s) => s.rows)
    return others.map(({ features, met }) => ({ p: chance(model, features), met }))
  }).flat()
}

/** The threshold in the middle of those that do about as well as the best. */
function chooseThreshold(judged: readonly Judged[], events: number): { threshold: number; score: number } {
  const all = Array.from({ length: 61 }, (_, i) => (15 + i) / 100)
  const best = Math.max(...all.map((t) => f1(judged, events, t)))
  const good = all.filter((t) => f1(judged, events, t) >= best - 0.01)
  const threshold = good[Math.floor(good.length / 2)]!
  return { threshold, score: f1(judged, events, threshold) }
}

function written(found: Fit, stories: readonly Story[]): string {
  const { names, weights, bias } = found.model
  const rows = names.flatMap((name, i) => {
    const value = Math.round(weights[i]! * 100) / 100
    return Math.abs(value) < 0.02 ? [] : [`    ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${value},\n`]
  })
  const events = stories.reduce((sum, s) => sum + s.events, 0)
  return `/**
 * ${found.of}. Made by \`evaluation/fit-events.ts\` on ${stories.length} stories with
 * ${events} gold events (the nine and the tuned ones), penalty ${PENALTY}; F1 ${(100 * found.score).toFixed(1)}, each tenth of the stories judged by the others.
 */
export const ${found.name}: Weighing = {
  weights: {
${rows.join('')}  },
  bias: ${Math.round(bias * 100) / 100},
  threshold: ${found.threshold.toFixed(2)},
}
`
}

type Fit = {
  readonly name: string
  readonly of: string
  readonly model: Model
  readonly threshold: number
  readonly score: number
}

function fitWith(name: string, of: string, stories: readonly Story[]): Fit {
  const events = stories.reduce((sum, s) => sum + s.events, 0)
  const chosen = chooseThreshold(crossValidated(stories), events)
  const happenings = stories.reduce((sum, s) => sum + s.rows.length, 0)
  console.log(`${name}: ${stories.length} stories, ${events} gold events, ${happenings} happenings`)
  console.log(`cross-validated by story: F1 ${(100 * chosen.score).toFixed(1)} at ${chosen.threshold}`)
  return { name, of, model: fitted(stories.flatMap((s) => s.rows)), ...chosen }
}

/** The same stories as a reader without the network sees them. */
const withoutStates = (stories: readonly Story[]): readonly Story[] =>
  stories.map((story) => ({
    ...story,
    rows: story.rows.map((row) => ({
      ...row,
      features: new Map([...row.features].filter(([name]) => name !== STATES)),
    })),
  }))

async function main(reader: Onrecord): Promise<void> {
  const corpora = goldCorpora().filter(({ name }) => name === 'gold-stories' || name === 'gold-tuned')
  const apart = readApart()
  if (corpora.length < 2 || apart === undefined) {
    console.log('skipped: weights of events (no corpora at ../shared/data, or no training/runs/findings/apart.jsonl)')
    return
  }
  const stories: Story[] = []
  for (const story of corpora.flatMap((corpus) => corpus.stories))
    if (hasPart(story, 'events')) stories.push(await readStory(reader, story, apart.get(story.name)))
  const fits = [
    fitWith('BY_STATES', 'Which happenings are worth a record, where the network of findings has its say', stories),
    fitWith('BY_RULES', 'The same without the network', withoutStates(stories)),
  ]
  const head = `import type { Weighing } from './weigh.js'\n`
  if (process.argv.includes('--write')) writeFileSync(OUT, [head, ...fits.map((f) => written(f, stories))].join('\n'))
}

if (isMain(import.meta.url)) await withReader(main)
