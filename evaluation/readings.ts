import { pathToFileURL } from 'node:url'
import { polnear } from '../corpora/polnear.js'
import type { GoldStory } from '../corpora/stories.js'
import { makeStory } from '../src/intake/story.js'
import type { Reading } from '../src/model/reading.js'
import type { Onrecord } from '../src/onrecord.js'

/** Readings by the story's id in its corpus, so that each story is read once however many abilities are measured. */
export type Readings = ReadonlyMap<string, Reading>

export async function readPolnear(reader: Onrecord): Promise<Readings> {
  const readings = new Map<string, Reading>()
  for (const { id, publisher, date, text } of polnear('dev') ?? [])
    readings.set(id, await reader.read(makeStory(text, { id, publisher, published: date })))
  return readings
}

export async function readStories(reader: Onrecord, stories: readonly GoldStory[]): Promise<Readings> {
  const readings = new Map<string, Reading>()
  for (const { name, text, anchor } of stories)
    readings.set(name, await reader.read(makeStory(text, { id: name, anchor })))
  return readings
}

/** Opens the shipped model, runs and closes; an error becomes one line and exit code 2. */
export async function withReader(run: (reader: Onrecord) => Promise<void>): Promise<void> {
  try {
    // Loaded only here: the scorers, and their tests, need no model.
    const { openOnrecord } = await import('../src/onrecord.js')
    const reader = await openOnrecord()
    try {
      await run(reader)
    } finally {
      await reader.close()
    }
  } catch (error) {
    console.error(error instanceof Error && 'code' in error ? error.message : error)
    process.exitCode = 2
  }
}

/** Runs only when the calling module is what was started: `npx tsx evaluation/<ability>.ts`. */
export async function runAlone(url: string, run: (reader: Onrecord) => Promise<void>): Promise<void> {
  if (isMain(url)) await withReader(run)
}

export const isMain = (url: string): boolean =>
  process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href
