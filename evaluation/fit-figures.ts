import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findWords, type GoldStory } from '../corpora/stories.js'
import { overlaps } from '../src/model/span.js'
import type { Features } from '../src/model/weighing.js'
import type { Onrecord } from '../src/onrecord.js'
import { isWorthRecord } from '../src/reading/8-events/weigh.js'
import { figuresNear, STATES, STATES_HERE } from '../src/reading/8-events/weigh-figures.js'
import type { Told } from './apart.js'
import { codeOf, type Fit, readTuned } from './fits.js'
import { chance, fitted, type Model } from './logistic.js'
import { isMain, withReader } from './readings.js'
import { happeningsIn } from './stages.js'

/*
 * Fits which figures of a story are told of a recorded event: `src/reading/8-events/figure-weights.ts`, as `fit-events.ts` fits which events
 * are recorded, and after it: the events are those that its weights choose. What the network says of a story is what one said that had not
 * learned from it (training/run-findings.sh).
 *
 *   npx tsx evaluation/fit-figures.ts [--write]
 */

const OUT = fileURLToPath(new URL('../src/reading/8-events/figure-weights.ts', import.meta.url))
/** Half the sum of squared weights is held against the fit this many times. */
const PENALTY = 3
/** What fewer figures have is left out. */
const LEAST = 3
const FOLDS = 10

/** One figure: what was seen of it, and whether gold has it. */
type Row = { readonly features: Features; readonly gold: boolean }
type Story = { readonly rows: readonly Row[]; readonly figures: number }

async function readStory(reader: Onrecord, story: GoldStory, apart: Told | undefined): Promise<Story> {
  const { scene, happenings } = await happeningsIn(reader, story, apart)
  const recorded = happenings.filter((happening) => isWorthRecord(scene, happening))
  const others = happenings.filter((happening) => !recorded.includes(happening))
  const gold = (story.record.events ?? []).flatMap(({ figures }) =>
    (figures ?? []).map((f) => ({ value: f.value ?? null, span: findWords(story, f.words) })),
  )
  const taken = new Set<(typeof gold)[number]>()
  const rows = figuresNear(scene, recorded, others).map(({ figure, features }): Row => {
    const met = gold.find((g) => g.value === figure.value && overlaps(g.span, figure.span) && !taken.has(g))
    if (met) taken.add(met)
    return { features, gold: met !== undefined }
  })
  return { rows, figures: gold.length }
}

type Judged = { readonly p: number; readonly gold: boolean }

const fittedOn = (stories: readonly Story[]): Model =>
  fitted(
    stories.flatMap((s) => s.rows),
    PENALTY,
    LEAST,
  )

/** Every figure judged by a model that was fitted on stories of other folds. */
const crossValidated = (stories: readonly Story[]): readonly Judged[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const model = fittedOn(stories.filter((_, i) => i % FOLDS !== fold))
    const others = stories.filter((_, i) => i % FOLDS === fold).flatMap((s) => s.rows)
    return others.map(({ features, gold }) => ({ p: chance(model, features), gold }))
  }).flat()

/** The threshold in the middle of those that do about as well as the best. */
function chooseThreshold(judged: readonly Judged[], figures: number): { threshold: number; score: number } {
  const f1 = (threshold: number) => {
    const chosen = judged.filter((j) => j.p >= threshold)
    return (2 * chosen.filter((j) => j.gold).length) / Math.max(1, chosen.length + figures)
  }
  const all = Array.from({ length: 61 }, (_, i) => (15 + i) / 100)
  const best = Math.max(...all.map(f1))
  const good = all.filter((t) => f1(t) >= best - 0.005)
  const threshold = good[Math.floor(good.length / 2)]!
  return { threshold, score: f1(threshold) }
}

function fitWith(name: Fit['name'], of: string, stories: readonly Story[]): Fit {
  const figures = stories.reduce((sum, s) => sum + s.figures, 0)
  const { threshold, score } = chooseThreshold(crossValidated(stories), figures)
  const told = `F1 ${(100 * score).toFixed(1)}`
  console.log(
    `${name}: ${stories.length} stories, ${figures} gold figures; cross-validated by story ${told} at ${threshold}`,
  )
  const says = [
    `${of}. Made by \`evaluation/fit-figures.ts\` on ${stories.length} stories with`,
    `${figures} gold figures (the nine and the tuned ones), penalty ${PENALTY}; ${told}, each tenth of the stories judged by the others.`,
  ]
  return { name, threshold, says, model: fittedOn(stories) }
}

/** The same stories as a reader without the network sees them. */
const withoutStates = (stories: readonly Story[]): readonly Story[] =>
  stories.map((story) => ({
    ...story,
    rows: story.rows.map((row) => ({
      ...row,
      features: new Map([...row.features].filter(([name]) => name !== STATES && name !== STATES_HERE)),
    })),
  }))

async function main(reader: Onrecord): Promise<void> {
  const stories = await readTuned('events', (story, apart) => readStory(reader, story, apart))
  if (stories === undefined) return
  const fits = [
    fitWith(
      'BY_STATES',
      'Which figures are told of a recorded event, where the network of findings has its say',
      stories,
    ),
    fitWith('BY_RULES', 'The same without the network', withoutStates(stories)),
  ]
  if (process.argv.includes('--write')) writeFileSync(OUT, codeOf(fits))
}

if (isMain(import.meta.url)) await withReader(main)
