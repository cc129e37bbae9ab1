import { OperatingError } from '../../errors.js'
import type { Retrieved } from '../../model/story.js'
import { badAddress, badAnswer, badStatus, gone, robotsDisallowed, tdmReserved, tooManyRedirects } from './errors.js'
import { ACCEPTED, type Answered, exchange, type Resolve } from './exchange.js'
import { makeRules, type Rules } from './rules.js'
import { type Tdm, tdmOfFile, tdmOfHeader, tdmOfPage } from './tdm.js'
import { type Memory, makeTurns, realTime, type Time } from './turns.js'

export type FetcherOptions = {
  /** Names the program to servers: `onrecord/0.1.0`. What stands before the slash is what robots.txt knows it by. */
  readonly agent: string
  /** Hosts that may be machines of the local network: those that the user named. */
  readonly trusted: ReadonlySet<string>
  readonly memory: Memory
  /** Milliseconds between two requests to one host; default 2000. A server may ask for more. */
  readonly delay?: number
  /** Milliseconds for one answer; default 30,000. */
  readonly timeout?: number
  readonly time?: Time
  readonly resolve?: Resolve
  readonly signal?: AbortSignal | undefined
}

/** What a server said when it was asked last, for asking whether there is anything new. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null }

/** What came of asking for an address. */
export type Fetched = {
  /** Where permanent redirects lead; null where there is none. */
  readonly moved: string | null
} & (
  | ({
      readonly status: 'fetched'
      readonly bytes: Uint8Array
      readonly contentType: string | null
      readonly retrieved: Retrieved
    } & Validators)
  | { readonly status: 'not-modified' }
  /** The publisher does not want it fetched or kept. */
  | { readonly status: 'refused'; readonly error: OperatingError; readonly policy: string | null }
  /** The server says that it will not come back. */
  | { readonly status: 'gone'; readonly error: OperatingError }
  | {
      readonly status: 'failed'
      readonly error: OperatingError
      /** True where asking later may help. */
      readonly passing: boolean
      /** ISO moment before which the server does not want to be asked. */
      readonly retryAt: string | null
    }
)

export type Fetcher = {
  /** Never throws for the world's sake. */
  get(address: string, asked: Partial<Validators> & { readonly mostBytes: number }): Promise<Fetched>
}

const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** No server makes us wait longer. */
const LONGEST_RETRY = 7 * 86_400_000

/**
 * Fetches from the web as a guest: what robots.txt and a reservation of text and data mining forbid is not asked for, one request at a
 * time goes to a host, and time passes between two.
 */
export function openFetcher(options: FetcherOptions): Fetcher {
  const { agent, trusted, memory, delay = 2000, timeout = 30_000, time = realTime, signal } = options
  const turns = makeTurns(time, memory, signal)
  const delays = new Map<string, number>()
  const rulesOf = makeRules({ agent: agent.replace(/\/.*$/s, ''), time, memory, ask })

  return {
    get: async (address, asked) => {
      const trail: Trail = { moved: null, permanent: true, host: '' }
      try {
        return await got(address, asked, trail)
      } catch (thrown) {
        if (!(thrown instanceof OperatingError)) throw thrown
        const retryAt = thrown.code === 'later' ? isoOf(await turns.next(trail.host)) : null
        return { status: 'failed', error: thrown, passing: !LASTING.has(thrown.code), retryAt, moved: trail.moved }
      }
    },
  }

  async function got(address: string, asked: Partial<Validators> & { mostBytes: number }, trail: Trail) {
    let url = webUrl(address)
    const extra = conditions(asked)
    for (let sent = 0; sent <= MOST_REDIRECTS; sent++) {
      trail.host = url.hostname
      const rules = await rulesOf(url.origin)
      delays.set(url.hostname, Math.max(delay, 1000 * (rules.robots.delay ?? 0)))
      if (!rules.robots.allows(url)) return refused(robotsDisallowed(url.href), trail.moved, null)
      const reserved = tdmOfFile(rules.tdm, url)
      if (reserved?.reservation === 1)
        return refused(tdmReserved(url.href, reserved.policy), trail.moved, reserved.policy)
      const answer = await request(url, asked.mostBytes, extra)
      const next = nextOf(answer, url, trail)
      if (answer.status === 304 && Object.keys(extra).length === 0)
        throw badAnswer(url.href, 'it says that nothing is new (304), and was not asked whether')
      if (next === null) return settled(answer, url, rules, reserved, trail.moved)
      url = next
    }
    throw tooManyRedirects(address, MOST_REDIRECTS)
  }

  /** What an answer that leads nowhere else means. */
  async function settled(answer: Answered, url: URL, rules: Rules, ofFile: Tdm | null, moved: string | null) {
    const { status, header, bytes } = answer
    const place = url.href
    if (status === 304) return { status: 'not-modified', moved } as const
    if (status === 410) return { status: 'gone', error: gone(place), moved } as const
    if (status !== 200) {
      const passing = status >= 500 || status === 429 || status === 408
      return { status: 'failed', error: badStatus(place, status), passing, retryAt: retryAt(answer), moved } as const
    }
    const contentType = header('content-type')
    const declared = (await tdmOfPage(bytes, contentType, place)) ?? tdmOfHeader(header) ?? ofFile
    if (declared?.reservation === 1) return refused(tdmReserved(place, declared.policy), moved, declared.policy)
    const retrieved: Retrieved = {
      at: isoOf(time.now()),
      url: place,
      robots: rules.robotsState,
      tdm: declared?.reservation ?? null,
      policy: declared?.policy ?? null,
    }
    const validators = { etag: header('etag'), lastModified: header('last-modified') }
    return { status: 'fetched', bytes, contentType, retrieved, moved, ...validators } as const
  }

  function request(url: URL, mostBytes: number, extra: Readonly<Record<string, string>>, cut = false) {
    const headers = { 'user-agent': agent, accept: '*/*', 'accept-encoding': ACCEPTED, ...extra }
    const { hostname } = url
    const local = trusted.has(hostname)
    return turns.take(
      hostname,
      url.href,
      () => delays.get(hostname) ?? delay,
      async () => {
        const resolve = options.resolve ? { resolve: options.resolve } : {}
        const answer = await exchange(url, { headers, timeout, mostBytes, cut, local, signal, ...resolve })
        const wanted = retryAt(answer)
        if (wanted !== null) await turns.notBefore(hostname, Date.parse(wanted))
        return answer
      },
    )
  }

  /** A file of a server that is asked for without asking whether that is allowed: robots.txt, and what it allows. */
  async function ask(from: URL, mostBytes: number): Promise<Answered | OperatingError> {
    try {
      let url = from
      for (let sent = 0; sent <= MOST_REDIRECTS; sent++) {
        const answer = await request(url, mostBytes, {}, true)
        const next = nextOf(answer, url, { moved: null, permanent: false, host: '' })
        if (next === null) return answer
        url = next
      }
      return tooManyRedirects(from.href, MOST_REDIRECTS)
    } catch (thrown) {
      if (thrown instanceof OperatingError) return thrown
      throw thrown
    }
  }

  /** The moment that a busy server names, counted by its own clock where it gives a date; null where it names none. */
  function retryAt({ status, header }: Answered): string | null {
    const told = status === 429 || status === 503 ? header('retry-after')?.trim() : undefined
    if (!told) return null
    const server = Date.parse(header('date') ?? '')
    const wait = /^\d+$/.test(told)
      ? Number(told) * 1000
      : Date.parse(told) - (Number.isNaN(server) ? time.now() : server)
    if (!(wait > 0)) return null
    return isoOf(time.now() + Math.min(wait, LONGEST_RETRY))
  }
}

const isoOf = (ms: number) => new Date(ms).toISOString()

/** Where permanent redirects have led so far (one that is not permanent ends them), and the host asked last. */
type Trail = { moved: string | null; permanent: boolean; host: string }

/**
 * Where an answer sends on; null for an answer of its own.
 * @throws OperatingError `bad-address`, `bad-answer`
 */
function nextOf({ status, header }: Answered, url: URL, trail: Trail): URL | null {
  if (!REDIRECTS.has(status)) return null
  const location = header('location')
  if (!location || !URL.canParse(location, url.href))
    throw badAnswer(url.href, `it sends on (${status}) and does not say where to`)
  const next = webUrl(new URL(location, url).href)
  next.hash = ''
  trail.permanent &&= status === 301 || status === 308
  if (trail.permanent) trail.moved = next.href
  return next
}

/** @throws OperatingError `bad-address` */
export function webUrl(address: string): URL {
  if (!URL.canParse(address)) throw badAddress(address, 'is not an address')
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) throw badAddress(address, 'is not an address of the web')
  if (url.username || url.password) throw badAddress(url.host, 'an address with a password is not fetched')
  if (url.href.length > 4000) throw badAddress(address, 'is too long')
  url.hash = ''
  return url
}

const conditions = ({ etag, lastModified }: Partial<Validators>): Readonly<Record<string, string>> => ({
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
})

const refused = (error: OperatingError, moved: string | null, policy: string | null): Fetched => ({
  status: 'refused',
  error,
  policy,
  moved,
})

/** What asking again does not change. */
const LASTING = new Set(['bad-address', 'private-address', 'too-large', 'too-many-redirects'])
