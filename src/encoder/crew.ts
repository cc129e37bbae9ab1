import type { Worker } from 'node:worker_threads'

/** What a worker is told: which jobs there are, and in `claims` which of them are taken. */
export type Orders<Job> = { readonly batch: number; readonly claims: Int32Array; readonly jobs: readonly Job[] }
/** What it says of each job that it took. */
export type Done<Result> = { readonly batch: number; readonly job: number; readonly result: Result }

export type Crew<Job, Result> = {
  /** The result of each job, whoever did it. */
  all(jobs: readonly Job[]): Promise<readonly Result[]>
  close(): Promise<void>
}

type Batch<Result> = { readonly results: (Result | undefined)[]; wake: () => void }
type Helper = { readonly worker: Worker; alive: boolean }

const FREE = 0
const OURS = 1
/** Claims of the first helper; the next has one more. */
export const FIRST_HELPER = 2

/** Takes a job that nobody has yet, in memory that all threads share. */
export const claim = (claims: Int32Array, job: number, who: number): boolean =>
  Atomics.compareExchange(claims, job, FREE, who) === FREE

/**
 * Jobs that do not depend on each other, done by this thread and by helpers, each taking the next free one when it has time. A helper
 * that is not ready takes none, and what one leaves behind when it ends this thread does again: helpers change how long it takes, never
 * what comes out.
 * @param own does one job on this thread, where only one runs at a time
 * @param hire starts the helper that claims with this number
 */
export function openCrew<Job, Result>(
  own: (job: Job) => Promise<Result>,
  helpers: number,
  hire: (who: number) => Worker,
): Crew<Job, Result> {
  const batches = new Map<number, Batch<Result>>()
  const wakeAll = () => {
    for (const batch of batches.values()) batch.wake()
  }
  const crew = Array.from({ length: helpers }, (_, k): Helper => {
    const helper = { worker: hire(FIRST_HELPER + k), alive: true }
    const gone = () => {
      helper.alive = false
      wakeAll()
    }
    helper.worker.on('message', ({ batch, job, result }: Done<Result>) => {
      const known = batches.get(batch)
      if (known) known.results[job] = result
      known?.wake()
    })
    helper.worker.on('error', gone).on('exit', gone)
    helper.worker.unref()
    return helper
  })
  let turn: Promise<unknown> = Promise.resolve()
  let pending = 0
  let last = 0

  function inTurn(work: () => Promise<void>): Promise<void> {
    pending++
    const doing = turn.then(work).finally(() => {
      pending--
    })
    turn = doing.catch(() => undefined)
    return doing
  }

  async function all(jobs: readonly Job[]): Promise<readonly Result[]> {
    const orders: Orders<Job> = { batch: ++last, claims: new Int32Array(new SharedArrayBuffer(4 * jobs.length)), jobs }
    const batch: Batch<Result> = { results: new Array(jobs.length).fill(undefined), wake: () => undefined }
    const { results } = batch
    const live = jobs.length > 1 || pending > 0 ? crew.filter((h) => h.alive) : []
    batches.set(orders.batch, batch)
    for (const { worker } of live) worker.postMessage(orders)
    for (const { worker } of live) worker.ref()
    const mine = async (job: number) => {
      results[job] = await own(jobs[job]!)
    }
    try {
      await Promise.all(
        jobs.map((_, job) =>
          inTurn(async () => {
            if (claim(orders.claims, job, OURS)) await mine(job)
          }),
        ),
      )
      for (let job = 0; job < jobs.length; job++)
        while (results[job] === undefined) {
          const helper = crew[orders.claims[job]! - FIRST_HELPER]
          if (!helper?.alive) await inTurn(() => mine(job))
          else
            await new Promise<void>((wake) => {
              batch.wake = wake
            })
        }
      return results as Result[]
    } finally {
      batches.delete(orders.batch)
      if (batches.size === 0) for (const { worker } of crew) worker.unref()
    }
  }

  return {
    all,
    async close() {
      await turn
      await Promise.all(crew.map(({ worker }) => worker.terminate()))
    },
  }
}
