import type { Worker } from 'node:worker_threads'

/** What a worker is told: which jobs there are, and in `claims` which of them are taken. */
export type Orders<Job> = { readonly batch: number; readonly claims: Int32Array; readonly jobs: readonly Job[] }
/** What it says of each job that it took. */
export type Done<Result> = { readonly batch: number; readonly job: number; readonly result: Result }

/** What a helper says when it can begin. */
export const READY = 'ready'
/** What it is told when it is to end by itself: native code that is ended from outside takes the whole process with it. */
export const END = 'end'
/** Milliseconds until a helper that does not end is ended all the same. */
const PATIENCE = 10_000

export type Crew<Job, Result> = {
  /** The result of each job, whoever did it. */
  all(jobs: readonly Job[]): Promise<readonly Result[]>
  close(): Promise<void>
}

type Batch<Result> = { readonly results: (Result | undefined)[]; wake: () => void }
type Helper = { readonly worker: Worker; readonly ended: Promise<void>; alive: boolean; ready: boolean }

const FREE = 0
const OURS = 1
/** Claims of the first helper; the next has one more. */
export const FIRST_HELPER = 2

/** Takes a job that nobody has yet, in memory that all threads share. */
export const claim = (claims: Int32Array, job: number, who: number): boolean =>
  Atomics.compareExchange(claims, job, FREE, who) === FREE

/**
 * A helper at work: what it has done goes to its batch, and whoever waits for it wakes when it ends. The process does not end while it
 * is getting ready.
 */
function helperOf<Result>(worker: Worker, batches: ReadonlyMap<number, Batch<Result>>): Helper {
  const ended = new Promise<void>((resolve) => worker.on('exit', () => resolve()))
  const helper: Helper = { worker, ended, alive: true, ready: false }
  const gone = () => {
    helper.alive = false
    for (const batch of batches.values()) batch.wake()
  }
  worker.on('message', (message: Done<Result> | typeof READY) => {
    if (message === READY) {
      helper.ready = true
      if (batches.size === 0) worker.unref()
      return
    }
    const known = batches.get(message.batch)
    if (known) known.results[message.job] = message.result
    known?.wake()
  })
  worker.on('error', gone).on('exit', gone)
  return helper
}

async function end({ worker, ended }: Helper, patience: number): Promise<void> {
  worker.ref()
  worker.postMessage(END)
  const late = setTimeout(() => worker.terminate(), patience)
  await ended
  clearTimeout(late)
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
 * @param hire starts the helper that claims with this number; it says {@link READY}, and ends at {@link END}
 */
export function openCrew<Job, Result>(
  own: (job: Job) => Promise<Result>,
  helpers: number,
  hire: (who: number) => Worker,
  patience = PATIENCE,
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
      if (batches.size === 0) for (const { worker, ready } of crew) if (ready) worker.unref()
    }
  }

  return {
    all,
    async close() {
      await turns.over()
      await Promise.all(crew.map((helper) => end(helper, patience)))
    },
  }
}
