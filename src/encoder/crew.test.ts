import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { type Crew, openCrew } from './crew.js'

/** A helper that squares numbers as `crew.ts` has it; before a job it does what `before` says. */
const helper = (before: string) => (who: number) =>
  new Worker(
    `const { parentPort } = require('node:worker_threads')
    parentPort.postMessage('ready')
    parentPort.on('message', async (orders) => {
      if (orders === 'end') process.exit()
      const { batch, claims, jobs } = orders
      for (let job = 0; job < jobs.length; job++) {
        if (Atomics.compareExchange(claims, job, 0, ${who}) !== 0) continue
        ${before}
        parentPort.postMessage({ batch, job, result: jobs[job] ** 2 })
      }
    })`,
    { eval: true },
  )

const numbers = Array.from({ length: 40 }, (_, i) => i)
const squares = numbers.map((n) => n ** 2)

let crew: Crew<number, number> | undefined
afterEach(() => crew?.close())

/** Squares on this thread, slow enough that helpers get some too. */
function open(helpers: number, hire: (who: number) => Worker) {
  const ours: number[] = []
  let running = 0
  const own = async (n: number) => {
    expect(++running).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 10))
    running--
    ours.push(n)
    return n ** 2
  }
  crew = openCrew(own, helpers, hire, 50)
  return { crew, ours }
}

describe('a crew', () => {
  it('needs no helper', async () => {
    const { crew, ours } = open(0, helper(''))
    expect(await crew.all(numbers)).toEqual(squares)
    expect(await crew.all([])).toEqual([])
    expect(ours).toEqual(numbers)
  })

  it('shares the jobs and gives every result in its place', async () => {
    const { crew, ours } = open(2, helper('await new Promise((r) => setTimeout(r, 5))'))
    expect(await crew.all(numbers)).toEqual(squares)
    expect(await crew.all(numbers)).toEqual(squares)
    expect(ours.length).toBeLessThan(2 * numbers.length)
  })

  it('keeps batches apart that run at once', async () => {
    const { crew } = open(1, helper('await new Promise((r) => setTimeout(r, 1))'))
    const batches = numbers.map((n) => [n, n + 1, n + 2])
    const all = await Promise.all(batches.map((batch) => crew.all(batch)))
    expect(all).toEqual(batches.map((batch) => batch.map((n) => n ** 2)))
  })

  it('waits for no helper that is not ready', async () => {
    const { crew, ours } = open(1, () => new Worker('setInterval(() => {}, 1e3)', { eval: true }))
    expect(await crew.all(numbers)).toEqual(squares)
    expect(ours).toEqual(numbers)
  })

  it('does again what a helper left when it ended', async () => {
    const { crew } = open(2, helper('if (job > 4) process.exit(1)'))
    expect(await crew.all(numbers)).toEqual(squares)
    expect(await crew.all(numbers)).toEqual(squares)
  })

  it('does one job at a time, also of batches whose helper ended', async () => {
    const { crew } = open(1, helper('if (batch > 3) process.exit(1)'))
    const all = await Promise.all(numbers.map((n) => crew.all([n])))
    expect(all.flat()).toEqual(squares)
  })

  it('does all where no helper starts', async () => {
    const { crew, ours } = open(1, () => new Worker('throw new Error("no")', { eval: true }))
    expect(await crew.all(numbers)).toEqual(squares)
    expect(ours.length).toBe(numbers.length)
  })

  it('lets a helper end by itself, also one that is not ready', async () => {
    const worker = new Worker(
      `require('node:worker_threads').parentPort.on('message', (orders) => orders === 'end' && process.exit(7))`,
      { eval: true },
    )
    const code = new Promise((resolve) => worker.on('exit', resolve))
    await openCrew(
      async (n: number) => n,
      1,
      () => worker,
    ).close()
    expect(await code).toBe(7)
  })

  it('ends one that does not', async () => {
    const worker = new Worker('setInterval(() => {}, 1e3)', { eval: true })
    await openCrew(
      async (n: number) => n,
      1,
      () => worker,
      20,
    ).close()
    expect(worker.threadId).toBe(-1)
  })

  it('closes twice, and after its helpers ended', async () => {
    const { crew } = open(1, () => new Worker('', { eval: true }))
    await crew.all(numbers.slice(0, 3))
    await Promise.all([crew.close(), crew.close()])
  })

  it('fails as the job fails, and goes on with the next', async () => {
    const own = async (n: number) => {
      if (n === 3) throw new Error('three')
      return n ** 2
    }
    crew = openCrew(own, 0, helper(''))
    await expect(crew.all([1, 2, 3])).rejects.toThrow('three')
    expect(await crew.all([1, 2])).toEqual([1, 4])
  })
})
