import { afterEach, beforeEach } from 'vitest'
import { type Fetched, type FetcherOptions, openFetcher } from '../src/intake/polite/fetcher.js'
import { type Handler, openSite, type Site, type TestTime, testMemory, testTime } from './web.js'

/** A site of its own for each test of a file, and a fetcher that asks it. */

export let site: Site
export let time: TestTime
export let memory: ReturnType<typeof testMemory>

beforeEach(async () => {
  time = testTime()
  memory = testMemory()
  site = await openSite(time)
})
afterEach(() => site.close())

/** Where the test closed its own. */
export async function anotherSite(): Promise<void> {
  site = await openSite(time)
}

export const pages = (given: Readonly<Record<string, Handler>>) => {
  for (const [path, page] of Object.entries(given)) site.pages.set(path, page)
}

export const open = (options: Partial<FetcherOptions> = {}) =>
  openFetcher({ agent: 'onrecord/0.1.0', trusted: new Set(['127.0.0.1']), memory, time, ...options })

export const MOST = 100_000
export const get = (path: string, fetcher = open(), asked = {}) =>
  fetcher.get(path.startsWith('/') ? site.origin + path : path, { mostBytes: MOST, ...asked })

/** A result with what is worth comparing. */
export const told = (got: Fetched) =>
  got.status === 'fetched'
    ? { status: got.status, body: Buffer.from(got.bytes).toString() }
    : 'error' in got
      ? { status: got.status, code: got.error.code }
      : { status: got.status }
