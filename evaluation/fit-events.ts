import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { goldCorpora } from '../corpora/gold.js'
import { findWords, type GoldStory, hasPart } from '../corpora/stories.js'
import { makeStory } from '../src/intake/story.js'
import type { FoundActors } from '../src/model/actor.js'
import type { FoundStatement } from '../src/model/found-statement.js'
import { overlaps, type Span } from '../src/model/span.js'
import type { SegmentedText } from '../src/model/text.js'
import type { FoundTime } from '../src/model/time.js'
import type { Onrecord } from '../src/onrecord.js'
import { happeningsOf } from '../src/reading/8-events/find-events.js'
import type { Happening } from '../src/reading/8-events/merge.js'
import { setScene } from '../src/reading/8-events/scene.js'
import { type Features, featuresOf, triggerOf } from '../src/reading/8-events/weigh.js'
import { chance, fitted, type Model, weightLines } from './logistic.js'
import { isMain, withReader } from './readings.js'

/*
 * Fits which happenings of a story are worth a record: `src/reading/8-events/weights.ts`, on the hand-made records that may be looked at.
 *
 *   npx tsx evaluation/fit-events.ts [--write]
 *   npx tsx evaluation/fit-events.ts --rows       prints them instead, with the stories' texts, for training/events_trial.py
 */

const OUT = fileURLToPath(new URL('../src/reading/8-events/weights.ts', import.meta.url))
/** Half the sum of squared weights is held against the fit this many times. */
const PENALTY = 3

/** One happening: what was seen of it, whether gold has it, and whether its trigger is the gold one. */
type Row = {
  readonly features: Features
  readonly gold: boolean
  readonly met: boolean
  readonly trigger: Span
  readonly mentions: readonly Span[]
}
type Story = {
  readonly name: string
  readonly text: string
  readonly rows: readonly Row[]
  readonly gold: readonly Span[]
  readonly events: number
}

async function readStory(reader: Onrecord, story: GoldStory): Promise<Story> {
  const { name, text, anchor, record } = story
  const stages = new Map<string, unknown>()
  await reader.read(makeStory(text, { id: name, anchor }), { trace: (stage, result) => stages.set(stage, result) })
  const actors = stages.get('5-actors') as FoundActors
  const judged = stages.get('6-statements') as readonly object[]
  const statements = (stages.get('4-attributions') as readonly object[]).map((a, i) => {
    return { ...a, ...judged[i]!, speaker: actors.speakers[i]! } as FoundStatement
  })
  const segmented = stages.get('1-segment') as SegmentedText
  const scene = setScene(segmented, statements, actors, stages.get('3-times') as readonly FoundTime[], anchor)
  const gold = (record.events ?? []).map((e) => findWords(story, e.trigger))
  const taken = new Set<Span>()
  const rows = happeningsOf(scene).map((happening: Happening): Row => {
    const trigger = triggerOf(happening).span
    const met = gold.find((g) => overlaps(g, trigger) && !taken.has(g))
    if (met) taken.add(met)
    const any = happening.mentions.some((m) => gold.some((g) => overlaps(g, m.span)))
    const mentions = happening.mentions.map((m) => m.span)
    return { features: featuresOf(scene, happening), gold: any, met: met !== undefined, trigger, mentions }
  })
  return { name, text, rows, gold, events: gold.length }
}

type Judged = { readonly p: number; readonly met: boolean }

/** F1 of the events that a threshold lets through. */
function f1(judged: readonly Judged[], events: number, threshold: number): number {
  const chosen = judged.filter((j) => j.p >= threshold)
  return (2 * chosen.filter((j) => j.met).length) / Math.max(1, chosen.length + events)
}

/** Every story judged by a model that was fitted on the others. */
function crossValidated(stories: readonly Story[]): readonly Judged[] {
  return stories.flatMap((story) => {
    const model = fitted(
      stories.filter((s) => s !== story).flatMap((s) => s.rows),
      PENALTY,
    )
    return story.rows.map(({ features, met }) => ({ p: chance(model, features), met }))
  })
}

/** The threshold in the middle of those that do about as well as the best. */
function chooseThreshold(judged: readonly Judged[], events: number): { threshold: number; score: number } {
  const all = Array.from({ length: 61 }, (_, i) => (15 + i) / 100)
  const best = Math.max(...all.map((t) => f1(judged, events, t)))
  const good = all.filter((t) => f1(judged, events, t) >= best - 0.01)
  const threshold = good[Math.floor(good.length / 2)]!
  return { threshold, score: f1(judged, events, threshold) }
}

function written(model: Model, threshold: number, stories: readonly Story[], score: number): string {
  const events = stories.reduce((sum, s) => sum + s.events, 0)
  return `/**
 * Weights of a logistic model over the features of \`weigh.ts\`: which happenings are worth a record. Made by \`evaluation/fit-events.ts\`
 * on ${stories.length} stories with ${events} gold events (the nine and the tuned ones), penalty ${PENALTY}; F1 ${(100 * score).toFixed(1)}, each story judged by the others.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${weightLines(model)}}

export const BIAS = ${Math.round(model.bias * 100) / 100}

/** A happening from this likelihood on is recorded. */
export const THRESHOLD = ${threshold.toFixed(2)}
`
}

/** One story as `training/events_trial.py` reads it, a line. */
function line({ name, text, gold, rows }: Story): string {
  const place = ({ start, end }: Span) => [start, end]
  const told = rows.map(({ features, trigger, mentions }) => {
    return { f: Object.fromEntries(features), t: place(trigger), m: mentions.map(place) }
  })
  return JSON.stringify({ name, text, gold: gold.map(place), rows: told })
}

async function main(reader: Onrecord): Promise<void> {
  const corpora = goldCorpora().filter(({ name }) => name === 'gold-stories' || name === 'gold-tuned')
  if (corpora.length < 2) {
    console.log('skipped: weights of events (no corpora at ../shared/data)')
    return
  }
  const stories: Story[] = []
  for (const story of corpora.flatMap((corpus) => corpus.stories))
    if (hasPart(story, 'events')) stories.push(await readStory(reader, story))
  if (process.argv.includes('--rows')) {
    for (const story of stories) console.log(line(story))
    return
  }
  const events = stories.reduce((sum, s) => sum + s.events, 0)
  const { threshold, score } = chooseThreshold(crossValidated(stories), events)
  const happenings = stories.reduce((sum, s) => sum + s.rows.length, 0)
  console.log(`${stories.length} stories, ${events} gold events, ${happenings} happenings`)
  console.log(`cross-validated by story: F1 ${(100 * score).toFixed(1)} at ${threshold}`)
  if (process.argv.includes('--write'))
    writeFileSync(
      OUT,
      written(
        fitted(
          stories.flatMap((s) => s.rows),
          PENALTY,
        ),
        threshold,
        stories,
        score,
      ),
    )
}

if (isMain(import.meta.url)) await withReader(main)
