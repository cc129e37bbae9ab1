import { writeFileSync } from 'node:fs'
import { findWords, type GoldStory } from '../corpora/stories.js'
import { overlaps, type Span } from '../src/model/span.js'
import type { Features } from '../src/model/weighing.js'
import type { Onrecord } from '../src/onrecord.js'
import type { Happening } from '../src/reading/8-events/merge.js'
import { featuresOf, STATES, triggerOf } from '../src/reading/8-events/weigh.js'
import type { Told } from './apart.js'
import { codeOf, type Fit, fileOf, highestGood, readTuned } from './fits.js'
import { chance, fitted, type Model } from './logistic.js'
import { isMain, withReader } from './readings.js'
import { happeningsIn } from './stages.js'

/*
 * Fits which happenings of a story are worth a record: `src/reading/8-events/by-states.ts` and `by-rules.ts`, on the hand-made records that may be looked at.
 * What the network of findings says of a story is what one said that had not learned from it (training/run-findings.sh).
 *
 *   npx tsx evaluation/fit-events.ts [--write]
 */

const OUT = new URL('../src/reading/8-events/', import.meta.url)
/** Half the sum of squared weights is held against the fit this many times. */
const PENALTY = 3

/** One happening: what was seen of it, whether gold has it, and whether its trigger is the gold one. */
type Row = { readonly features: Features; readonly gold: boolean; readonly met: boolean }
type Story = { readonly name: string; readonly rows: readonly Row[]; readonly events: number }

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

type Judged = { readonly p: number; readonly met: boolean }

/** F1 of the events that a threshold lets through. */
function f1(judged: readonly Judged[], events: number, threshold: number): number {
  const chosen = judged.filter((j) => j.p >= threshold)
  return (2 * chosen.filter((j) => j.met).length) / Math.max(1, chosen.length + events)
}

const FOLDS = 10

const fittedOn = (stories: readonly Story[]): Model =>
  fitted(
    stories.flatMap((s) => s.rows),
    PENALTY,
  )

/** Every story judged by a model that was fitted on those of other folds. */
function crossValidated(stories: readonly Story[]): readonly Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fittedOn(stories.filter((_, i) => i % FOLDS !== fold))
    const others = stories.filter((_, i) => i % FOLDS === fold).flatMap((s) => s.rows)
    return others.map(({ features, met }) => ({ p: chance(model, features), met }))
  }).flat()
}

const THRESHOLDS = Array.from({ length: 61 }, (_, i) => (15 + i) / 100)

function fitWith(name: Fit['name'], of: string, stories: readonly Story[]): Fit {
  const events = stories.reduce((sum, s) => sum + s.events, 0)
  const judged = crossValidated(stories)
  const threshold = highestGood(THRESHOLDS, (t) => f1(judged, events, t))
  const happenings = stories.reduce((sum, s) => sum + s.rows.length, 0)
  const told = `F1 ${(100 * f1(judged, events, threshold)).toFixed(1)}`
  console.log(`${name}: ${stories.length} stories, ${events} gold events, ${happenings} happenings`)
  console.log(`cross-validated by story: ${told} at ${threshold}`)
  const says = [
    `${of}. Made by \`evaluation/fit-events.ts\` on ${stories.length} stories with`,
    `${events} gold events (the nine and the tuned ones), penalty ${PENALTY}; ${told}, each tenth of the stories judged by the others.`,
  ]
  return { name, threshold, says, model: fittedOn(stories) }
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
  const stories = await readTuned('events', (story, apart) => readStory(reader, story, apart))
  if (stories === undefined) return
  const fits = [
    fitWith('BY_STATES', 'Which happenings are worth a record, where the network of findings has its say', stories),
    fitWith('BY_RULES', 'The same without the network', withoutStates(stories)),
  ]
  if (process.argv.includes('--write')) for (const fit of fits) writeFileSync(new URL(fileOf(fit), OUT), codeOf([fit]))
}

if (isMain(import.meta.url)) await withReader(main)
