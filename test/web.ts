import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Memory, Time } from '../src/intake/polite/turns.js'

/** What a made-up site answers to a path. */
export type Page = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}
export type Handler = Page | ((request: IncomingMessage, response: ServerResponse) => Page | undefined)

/** A request as the site saw it; `at` is the clock's time, in milliseconds. */
export type Request = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly at: number
}

export type Site = {
  readonly origin: string
  readonly log: Request[]
  readonly pages: Map<string, Handler>
  /** Most requests that were open at once. */
  readonly mostOpen: () => number
  /** Paths asked for since the last call. */
  paths(): readonly string[]
  close(): Promise<void>
}

/** A clock that only sleeping moves on. */
export type TestTime = Time & {
  readonly slept: number[]
  /** Called before each sleep. */
  onSleep: (ms: number) => void
  pass(ms: number): void
}

export function testTime(from = '2031-03-06T08:00:00Z'): TestTime {
  let now = Date.parse(from)
  const time: TestTime = {
    slept: [],
    onSleep: () => {},
    now: () => now,
    pass: (ms) => {
      now += ms
    },
    sleep: async (ms) => {
      time.slept.push(ms)
      time.onSleep(ms)
      now += ms
    },
  }
  return time
}

export function testMemory(): Memory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    load: async (key) => JSON.parse(kept.get(key) ?? 'null'),
    save: async (key, value) => {
      kept.set(key, JSON.stringify(value))
    },
  }
}

/** A server on this machine; what it has no page for is 404. */
export async function openSite(time: Time, pages: Readonly<Record<string, Handler>> = {}): Promise<Site> {
  const log: Request[] = []
  const known = new Map(Object.entries(pages))
  let [open, most, told] = [0, 0, 0]
  const server = createServer((request, response) => {
    const path = request.url!
    log.push({ path, headers: request.headers, at: time.now() })
    open++
    most = Math.max(most, open)
    response.on('close', () => open--)
    const handler = known.get(path) ?? { status: 404 }
    const page = typeof handler === 'function' ? handler(request, response) : handler
    if (page === undefined) return
    response.writeHead(page.status ?? 200, { 'content-type': typeOf(path), ...page.headers })
    response.end(page.body ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    pages: known,
    mostOpen: () => most,
    paths: () => {
      const paths = log.slice(told).map(({ path }) => path)
      told = log.length
      return paths
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

const typeOf = (path: string) =>
  path.endsWith('.xml') ? 'application/rss+xml' : path.endsWith('.txt') ? 'text/plain' : 'text/html'

/** What a server asks for first. */
export const FIRST = ['/robots.txt', '/.well-known/tdmrep.json']
