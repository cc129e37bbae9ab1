import { askedLater } from './errors.js'

/** Time, which tests make pass as they like. */
export type Time = {
  /** Milliseconds since 1970. */
  now(): number
  /** Ends early when the signal tells to stop. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const realTime: Time = {
  now: Date.now,
  sleep: (ms, signal) =>
    new Promise((done) => {
      if (signal?.aborted) return done()
      const end = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        done()
      }
      // Longer is no timer at all.
      const timer = setTimeout(end, Math.min(ms, 2 ** 31 - 1))
      signal?.addEventListener('abort', end, { once: true })
    }),
}

/** What is kept between runs, by address; any JSON. */
export type Memory = {
  load(key: string): Promise<unknown>
  save(key: string, value: unknown): Promise<void>
}

/** Requests to one host, one after the other, with time between them. */
export type Turns = {
  /**
   * @param delay milliseconds from the end of this request to the next, as it is known then
   * @throws OperatingError `later` where the turn is further away than anyone waits
   */
  take<T>(host: string, place: string, delay: () => number, act: () => Promise<T>): Promise<T>
  /** No request to this host before this moment, in milliseconds; runs to come know it too. */
  notBefore(host: string, moment: number): Promise<void>
  /** The moment from which a host may be asked. */
  next(host: string): Promise<number>
}

/** Longer than this nobody waits for a turn: it is left to another time, in milliseconds. */
export const LONGEST_WAIT = 60_000

export function makeTurns(time: Time, memory: Memory, signal: AbortSignal | undefined): Turns {
  const last = new Map<string, Promise<unknown>>()
  const free = new Map<string, number>()

  async function freeFrom(host: string): Promise<number> {
    const known = free.get(host)
    if (known !== undefined) return known
    const kept = (await memory.load(keyOf(host))) as { readonly free?: unknown } | null
    const moment = typeof kept?.free === 'number' ? kept.free : 0
    free.set(host, moment)
    return moment
  }

  async function notBefore(host: string, moment: number): Promise<void> {
    if (moment <= (await freeFrom(host))) return
    free.set(host, moment)
    if (moment - time.now() > LONGEST_WAIT) await memory.save(keyOf(host), { free: moment })
  }

  async function turn<T>(host: string, place: string, delay: () => number, act: () => Promise<T>): Promise<T> {
    const next = await freeFrom(host)
    const wait = next - time.now()
    if (wait > LONGEST_WAIT) throw askedLater(place, new Date(next).toISOString())
    if (wait > 0) await time.sleep(wait, signal)
    try {
      return await act()
    } finally {
      await notBefore(host, time.now() + delay())
    }
  }

  return {
    notBefore,
    next: freeFrom,
    take(host, ...how) {
      const mine = (last.get(host) ?? Promise.resolve()).then(() => turn(host, ...how))
      last.set(
        host,
        mine.catch(() => {}),
      )
      return mine
    },
  }
}

const keyOf = (host: string) => `host:${host}`
