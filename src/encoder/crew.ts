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

/** A helper at work: what it has done goes to its batch, and whoever waits for it wakes when it ends. */
function helperOf<Result>(worker: Worker, batches: ReadonlyMap<number, Batch<Result>>): Helper {
  const helper: Helper = { worker, alive: true }
  const gone = () => {
    helper.alive = false
    for (const batch of batches.values()) batch.wake()
  }
  worker.on('message', ({ batch, job, result }: Done<Result>) => {
    const known = batches.get(batch)
    if (known) known.results[job] = result
    known?.wake()
  })
  worker.on('error', gone).on('exit', gone)
  worker.unref()
  return helper
}

/** Work that is done one after the other, whatever becomes of the work before. */
class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  get busy(): boolean {
    return this.#waiting > 0
  }

  take(work: () => Promise<void>): Promise<void> {
    this.#waiting++
    const doing = this.#last.then(work).finally(() => {
      this.#waiting--
    })
    this.#last = doing.catch(() => undefined)
    return doing
  }

  async over(): Promise<void> {
    await this.#last
  }
}

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
  const crew = Array.from({ length: helpers }, (_, k) => helperOf(hire(FIRST_HELPER + k), batches))
  const turns = new Turns()
  let last = 0

  /** Waits for what helpers took, and does again what one left. */
  async function collect(claims: Int32Array, batch: Batch<Result>, mine: (job: number) => Promise<void>) {
    for (let job = 0; job < claims.length; job++)
      while (batch.results[job] === undefined) {
        const helper = crew[claims[job]! - FIRST_HELPER]
        if (!helper?.alive) await turns.take(() => mine(job))
        else
          await new Promise<void>((wake) => {
            batch.wake = wake
          })
      }
  }

  async function all(jobs: readonly Job[]): Promise<readonly Result[]> {
    const orders: Orders<Job> = { batch: ++last, claims: new Int32Array(new SharedArrayBuffer(4 * jobs.length)), jobs }
    const batch: Batch<Result> = { results: new Array(jobs.length).fill(undefined), wake: () => undefined }
    const live = jobs.length > 1 || turns.busy ? crew.filter((h) => h.alive) : []
    batches.set(orders.batch, batch)
    for (const { worker } of live) worker.postMessage(orders)
    for (const { worker } of live) worker.ref()
    const mine = async (job: number) => {
      batch.results[job] = await own(jobs[job]!)
    }
    const first = async (job: number) => {
      if (claim(orders.claims, job, OURS)) await mine(job)
    }
    try {
      await Promise.all(jobs.map((_, job) => turns.take(() => first(job))))
      await collect(orders.claims, batch, mine)
      return batch.results as Result[]
    } finally {
      batches.delete(orders.batch)
      if (batches.size === 0) for (const { worker } of crew) worker.unref()
    }
  }

  return {
    all,
    async close() {
      await turns.over()
      await Promise.all(crew.map(({ worker }) => worker.terminate()))
    },
  }
}
