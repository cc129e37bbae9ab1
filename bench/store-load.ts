import type * as Opening from '../src/store/open.js'
import { editedAt } from './store-meaning.js'
import { built, cpuMs, ownMB } from './store-time.js'
import { entryAt, STATEMENTS, worldFrom } from './synthetic.js'

/**
 * Fills a record with synthetic stories, one `put` and one transaction each, as `onrecord add` does: `tsx bench/store-load.ts LOCATION
 * STORIES`. One story in fifty comes a second time, edited. Tells as JSON on its last line what it took; making the stories is not in it.
 */
export type Loaded = {
  readonly stories: number
  readonly statements: number
  /** Seconds that `put` took, and processor seconds of the whole process, less those of making the stories. */
  readonly seconds: number
  readonly cpuSeconds: number
  readonly bytes: number
  readonly peakMB: number
}

const TELL = 1000
/** Stories after which memory is looked at. */
const LOOK = 20

async function load(location: string, stories: number): Promise<Loaded> {
  const { openStore } = await built<typeof Opening>('store/open.js')
  const world = worldFrom(1)
  const store = await openStore(location)
  let [ms, making, statements, peakMB] = [0, 0, 0, 0]
  const begun = cpuMs()
  for (let n = 0; n < stories; n++) {
    const { revision } = editedAt(n)
    const from = cpuMs()
    const entries = [1, ...(revision ? [revision] : [])].map((revision) =>
      entryAt(world, n, { of: stories, revision, vectors: true }),
    )
    making += cpuMs() - from
    const start = performance.now()
    for (const entry of entries) await store.put(entry)
    ms += performance.now() - start
    statements += STATEMENTS
    if (n % LOOK === 0) peakMB = Math.max(peakMB, ownMB())
    if ((n + 1) % TELL === 0) console.error(`${n + 1} stories, ${Math.round(((n + 1) / ms) * 1000)} a second`)
  }
  const cpuSeconds = (cpuMs() - begun - making) / 1000
  const { bytes } = await store.stats()
  await store.close()
  return { stories, statements, seconds: ms / 1000, cpuSeconds, bytes, peakMB }
}

const [location, stories] = process.argv.slice(2)
if (location && Number(stories) > 0) console.log(JSON.stringify(await load(location, Number(stories))))
