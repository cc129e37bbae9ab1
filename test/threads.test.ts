import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { exampleFiles } from '../bench/batch.js'
import { REPOSITORY } from '../corpora/where.js'
import type * as Model from '../src/encoder/onnx.js'
import type * as Library from '../src/index.js'

/** Threads start from what `npm run build` made, so that is what is tested here. */
const DIST = join(REPOSITORY, 'dist')
const MODELS = process.env.ONRECORD_MODELS ?? join(REPOSITORY, 'models')
const folder = (existsSync(MODELS) ? readdirSync(MODELS) : [])
  .map((name) => join(MODELS, name))
  .find((name) => existsSync(join(name, 'labels.json')))
const ready = existsSync(join(DIST, 'encoder', 'worker.js')) && folder !== undefined
if (!ready) console.log('skipped: threads (no dist/ or no model)')

const built = <T>(path: string) => import(pathToFileURL(join(DIST, path)).href) as Promise<T>

describe.skipIf(!ready)('threads', () => {
  it('a helper loads the networks and answers as this thread does', async () => {
    const { openNetworks } = await built<typeof Model>('encoder/onnx.js')
    const window = {
      ids: BigInt64Array.of(101n, 2002n, 2056n, 102n),
      features: BigInt64Array.of(12n, 1n, 1n, 12n),
      starts: BigInt64Array.of(1n, 2n),
      letters: {
        features: BigInt64Array.of(1n, 1n),
        letters: BigInt64Array.of(16n, 20n),
        affixes: BigInt64Array.of(1n, 2049n, 4097n, 2n, 2050n, 4098n),
      },
    }
    const networks = await openNetworks(folder!)
    const ours = await networks.run(window)
    await networks.close()
    const helper = new Worker(join(DIST, 'encoder', 'worker.js'), { workerData: { folder, who: 2 } })
    const claims = new Int32Array(new SharedArrayBuffer(8))
    claims[0] = 1
    helper.postMessage({ batch: 7, claims, jobs: [window, window] })
    expect(await once(helper, 'message')).toEqual(['ready'])
    const [done] = await once(helper, 'message')
    await helper.terminate()
    expect([...claims]).toEqual([1, 2])
    expect(done).toEqual({ batch: 7, job: 1, result: ours })
  })

  it('two give what one gives', async () => {
    const { openOnrecord, makeStory } = await built<typeof Library>('index.js')
    const [one, two] = await Promise.all([openOnrecord({ threads: 1 }), openOnrecord({ threads: 2 })])
    const stories = exampleFiles()
      .slice(0, 3)
      .map((file) => makeStory(readFileSync(file, 'utf8')))
    for (const [i, reading] of (await Promise.all(stories.map((story) => two.read(story)))).entries()) {
      const alone = await one.read(stories[i]!)
      expect(reading).toEqual(alone)
      expect(await two.read(stories[i]!)).toEqual(alone)
    }
    await Promise.all([one.close(), two.close()])
  })

  it('a closed reader says so', async () => {
    const { openOnrecord, makeStory } = await built<typeof Library>('index.js')
    const reader = await openOnrecord({ threads: 2 })
    await Promise.all([reader.close(), reader.close()])
    await expect(reader.read(makeStory('“It holds,” Venn said.'))).rejects.toMatchObject({ code: 'reader-closed' })
  })

  it('helpers end where the networks cannot be opened', async () => {
    const { openModel } = await built<typeof Model>('encoder/onnx.js')
    const broken = mkdtempSync(join(tmpdir(), 'onrecord-model-'))
    for (const file of ['tagger.onnx', 'relation.onnx', 'labels.json', 'vocab.txt'])
      writeFileSync(join(broken, file), 'broken')
    const started: Worker[] = []
    const note = (worker: Worker) => started.push(worker)
    process.on('worker', note)
    await expect(openModel(broken, 3)).rejects.toThrow()
    process.off('worker', note)
    expect(started.map((worker) => worker.threadId)).toEqual([-1, -1])
    rmSync(broken, { recursive: true })
  })
})
