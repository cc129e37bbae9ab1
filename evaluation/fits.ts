import { goldCorpora } from '../corpora/gold.js'
import { type GoldStory, hasPart } from '../corpora/stories.js'
import { readApart, type Told } from './apart.js'
import { type Model, weightLines } from './logistic.js'

/** What scripts that fit weights on the hand-made records have in common. */

/**
 * Reads the stories whose part may be looked at, the nine and the tuned ones, each with what networks say of it that have not learned from it.
 * @returns undefined, and prints why, without the corpora or without `training/runs/findings/apart.jsonl` (training/run-findings.sh)
 */
export async function readTuned<Story>(
  part: 'dues' | 'events',
  readStory: (story: GoldStory, apart: Told | undefined) => Promise<Story>,
): Promise<readonly Story[] | undefined> {
  const corpora = goldCorpora().filter(({ name }) => name === 'gold-stories' || name === 'gold-tuned')
  const apart = readApart()
  if (corpora.length < 2 || apart === undefined) {
    console.log('skipped: no weights fitted (no corpora at ../shared/data, or no training/runs/findings/apart.jsonl)')
    return undefined
  }
  const stories: Story[] = []
  for (const story of corpora.flatMap((corpus) => corpus.stories))
    if (hasPart(story, part)) stories.push(await readStory(story, apart.get(story.name)))
  return stories
}

export type Fit = {
  readonly name: 'BY_STATES' | 'BY_RULES'
  readonly model: Model
  readonly threshold: number
  /** What it is, on what it was fitted, and how it did on what it was not: lines of a comment. */
  readonly says: readonly string[]
}

/** By how much F1 may be under the best to be about as good. */
const ABOUT = 0.01

/** The highest threshold of those that do about as well as the best: what is not worth a record costs a reader more than what is missed. */
export function highestGood(
  thresholds: readonly number[],
  f1: (threshold: number) => number,
  about: number = ABOUT,
): number {
  const all = thresholds.map((threshold) => ({ threshold, f1: f1(threshold) }))
  const best = Math.max(...all.map((one) => one.f1))
  return all.findLast((one) => one.f1 >= best - about)!.threshold
}

/** The file of one fit, `by-states.ts` or `by-rules.ts`. */
export const fileOf = ({ name }: Fit): string => `${name.toLowerCase().replace('_', '-')}.ts`

/** Code that has the weights of fits, each a constant. */
export const codeOf = (fits: readonly Fit[]): string =>
  [
    `import type { Weighing } from '../../model/weighing.js'\n`,
    ...fits.map(
      ({ name, model, threshold, says }) => `/**
${says.map((line) => ` * ${line}\n`).join('')} */
export const ${name}: Weighing = {
  weights: {
${weightLines(model)}  },
  bias: ${Math.round(model.bias * 100) / 100},
  threshold: ${threshold.toFixed(2)},
}
`,
    ),
  ].join('\n')
