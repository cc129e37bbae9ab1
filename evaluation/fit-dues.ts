import { writeFileSync } from 'node:fs'
import type { GoldStory } from '../corpora/stories.js'
import { settledTimes } from '../src/model/settled-times.js'
import type { Onrecord } from '../src/onrecord.js'
import { type Candidate, choose } from '../src/reading/7-dues/candidates.js'
import { candidatesOf } from '../src/reading/7-dues/find-dues.js'
import { STATES } from '../src/reading/7-dues/weigh.js'
import { findingsOf, type Told } from './apart.js'
import { meetBest, tokensIn } from './findings.js'
import { codeOf, type Fit, fileOf, highestGood, readTuned } from './fits.js'
import { chance, fitted, type Model } from './logistic.js'
import { type Count, jaccard, NOTHING, plus, prf } from './prf.js'
import { isMain, withReader } from './readings.js'
import { stagesOf } from './stages.js'

/*
 * Fits which candidates of a story are dues that are worth a record: `src/reading/7-dues/by-states.ts` and `by-rules.ts`, on the hand-made records that may be
 * looked at. What the network of findings says of a story is what one said that had not learned from it (training/run-findings.sh). One is gold where three tenths of its words and a gold due's are the same, as `7-dues.ts` counts it.
 *
 *   npx tsx evaluation/fit-dues.ts [--write]
 */

const OUT = new URL('../src/reading/7-dues/', import.meta.url)
const PENALTY = 4
/** What fewer candidates have is no feature. */
const LEAST = 4
const FOLDS = 10
const SAME_DEED = 0.3

type Row = { readonly candidate: Candidate; readonly features: Candidate['features']; readonly gold: boolean }
type Story = {
  readonly name: string
  readonly rows: readonly Row[]
  readonly gold: number
  /** How alike a candidate and a gold due, by its place, are. */
  readonly alike: (candidate: Candidate, gold: number) => number
}

async function readStory(reader: Onrecord, story: GoldStory, apart: Told | undefined): Promise<Story> {
  const { name, text: words, record } = story
  const { text, statements, actors, times: timexes, anchor, ...own } = await stagesOf(reader, story)
  const times = settledTimes(words, timexes, anchor)
  const findings = apart ? findingsOf(apart, text.words) : own.findings
  const found = candidatesOf(text, statements, actors, times, anchor, findings)
  const { quoted, spans } = tokensIn(story)
  const gold = (record.dues ?? []).map((due) => quoted(due.what))
  const likeness = new Map(
    found.map((c) => {
      const words = spans(c.draft.due.what)
      return [c, gold.map((g) => jaccard(g, words))] as const
    }),
  )
  return {
    name,
    gold: gold.length,
    rows: found.map((candidate) => {
      const met = likeness.get(candidate)!.some((alike) => alike >= SAME_DEED)
      return { candidate, features: candidate.features, gold: met }
    }),
    alike: (candidate, i) => likeness.get(candidate)![i]!,
  }
}

/** What was chosen of a story, counted as the scorer does. */
function counted(story: Story, chosen: readonly Candidate[]): Count {
  const gold = Array.from({ length: story.gold }, (_, i) => i)
  const met = meetBest(gold, chosen, (g, c) => {
    const alike = story.alike(c, g)
    return alike >= SAME_DEED ? alike : 0
  })
  return { tp: met.size, predicted: chosen.length, gold: story.gold }
}

type Judged = { readonly story: Story; readonly model: Model }

/** Every story with a model that was fitted without it; stories are dealt in turn. */
function crossValidated(stories: readonly Story[]): readonly Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitted(
      stories.filter((_, i) => i % FOLDS !== fold).flatMap((s) => s.rows),
      PENALTY,
      LEAST,
    )
    return stories.filter((_, i) => i % FOLDS === fold).map((story) => ({ story, model }))
  }).flat()
}

/** @param among which candidates are let compete */
function countAt(judged: readonly Judged[], threshold: number, among: (candidate: Candidate) => boolean): Count {
  const chosenOf = ({ story, model }: Judged) =>
    choose(story.rows.map((r) => r.candidate).filter(among), (features) => chance(model, features), threshold)
  return judged.map((one) => counted(one.story, chosenOf(one))).reduce(plus, NOTHING)
}

const THRESHOLDS = Array.from({ length: 21 }, (_, i) => (20 + 2 * i) / 100)

/**
 * The best of all that is recorded, which hardly changes from 0.34 to 0.56: what the general rules find alone is best at 0.35, but then a
 * third more of what the record has is what nobody would have written down.
 */
const chooseThreshold = (judged: readonly Judged[]): number =>
  highestGood(THRESHOLDS, (threshold) => prf(countAt(judged, threshold, () => true)).f1, 0)

const figures = (count: Count): string => {
  const { precision, recall, f1 } = prf(count)
  return [f1, precision, recall].map((x) => (100 * x).toFixed(1)).join(', ')
}

function fitWith(name: Fit['name'], of: string, stories: readonly Story[]): Fit {
  const judged = crossValidated(stories)
  const threshold = chooseThreshold(judged)
  const count = countAt(judged, threshold, () => true)
  console.log(`${name}: weighed, cross-validated by story: ${figures(count)} at ${threshold}`)
  console.log(`  general rules alone: ${figures(countAt(judged, threshold, ({ rules }) => !rules))}`)
  const rows = stories.flatMap((s) => s.rows)
  const says = [
    `${of}. Made by \`evaluation/fit-dues.ts\` on ${stories.length} stories with`,
    `${count.gold} gold dues (the nine and the tuned ones), penalty ${PENALTY}; F1, precision and recall ${figures(count)}, each story judged`,
    'without itself, though on some of them the rules had been written.',
  ]
  return { name, threshold, says, model: fitted(rows, PENALTY, LEAST) }
}

/** The same stories as a reader without the network sees them. */
function withoutStates(story: Story): Story {
  const plain = story.rows.map(({ candidate, gold }): Row => {
    const features = new Map([...candidate.features].filter(([name]) => !name.startsWith(STATES)))
    return { candidate: { ...candidate, features }, features, gold }
  })
  const before = new Map(plain.map(({ candidate }, i) => [candidate, story.rows[i]!.candidate]))
  return { ...story, rows: plain, alike: (candidate, gold) => story.alike(before.get(candidate)!, gold) }
}

async function main(reader: Onrecord): Promise<void> {
  const stories = await readTuned('dues', (story, apart) => readStory(reader, story, apart))
  if (stories === undefined) return
  const among = (which: (c: Candidate) => boolean) =>
    stories.map((s) => counted(s, s.rows.map((r) => r.candidate).filter(which))).reduce(plus, NOTHING)
  const all = among(() => true)
  console.log(`${stories.length} stories, ${all.gold} gold dues, ${all.tp} of them among ${all.predicted} candidates`)
  console.log(`rules alone: F1, precision, recall ${figures(among(({ rules }) => rules))}`)
  const fits = [
    fitWith(
      'BY_STATES',
      'Which candidates are dues worth a record, where the network of findings has its say',
      stories,
    ),
    fitWith('BY_RULES', 'The same without the network', stories.map(withoutStates)),
  ]
  if (process.argv.includes('--write')) for (const fit of fits) writeFileSync(new URL(fileOf(fit), OUT), codeOf([fit]))
}

if (isMain(import.meta.url)) await withReader(main)
