import type * as Intake from '../src/intake/story.js'
import type * as Library from '../src/onrecord.js'
import { makeBatch } from './batch.js'

/**
 * One process's measurement, as JSON on its last line: `tsx bench/read.ts THREADS`. It reads with what `npm run build` made, because
 * that is what users run.
 */
export type Speed = {
  readonly batch: string
  readonly stories: number
  readonly words: number
  readonly model: string
  readonly loadMs: number
  /** Words a second of the process's first pass, loading included. */
  readonly cold: number
  /** Words a second of each later pass. */
  readonly warm: readonly number[]
  /** Milliseconds of each stage in the last pass. */
  readonly stages: Readonly<Record<string, number>>
}

const WARM_PASSES = 3

async function measure(threads: number): Promise<Speed> {
  const built = <T>(path: string) => import(new URL(`../dist/${path}`, import.meta.url).href) as Promise<T>
  const begin = performance.now()
  const { openOnrecord } = await built<typeof Library>('onrecord.js')
  const { makeStory } = await built<typeof Intake>('intake/story.js')
  const reader = await openOnrecord({ threads })
  const loaded = performance.now()
  const batch = makeBatch()
  const stories = batch.texts.map((text) => makeStory(text))
  let stages: Record<string, number> = {}
  const trace = (stage: string, _result: unknown, ms: number) => {
    stages[stage] = (stages[stage] ?? 0) + ms
  }
  const pass = async () => {
    stages = {}
    const start = performance.now()
    for (const story of stories) await reader.read(story, { trace })
    return performance.now() - start
  }
  const perSecond = (ms: number) => Math.round((1000 * batch.words) / ms)
  const cold = perSecond(loaded - begin + (await pass()))
  const warm: number[] = []
  for (let i = 0; i < WARM_PASSES; i++) warm.push(perSecond(await pass()))
  await reader.close()
  const { name, texts, words } = batch
  return {
    batch: name,
    stories: texts.length,
    words,
    model: reader.model,
    loadMs: Math.round(loaded - begin),
    cold,
    warm,
    stages,
  }
}

// Only the process that `bench/all.ts` starts has a number here; who imports the type starts nothing.
const threads = Number(process.argv[2])
if (threads > 0) console.log(JSON.stringify(await measure(threads)))
