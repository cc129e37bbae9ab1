import { OperatingError } from '../../errors.js'
import { robotsUnavailable } from './errors.js'
import type { Answered } from './exchange.js'
import { ROBOTS_BYTES, type Robots, robotsOf } from './robots.js'
import { TDM_FILE, type TdmRule, tdmRules } from './tdm.js'
import type { Memory, Time } from './turns.js'

/** What the two files of a server say, which count for everything on it. */
export type Rules = {
  readonly robots: Robots
  /** `none` where the server has no robots.txt. */
  readonly robotsState: 'allowed' | 'none'
  readonly tdm: readonly TdmRule[]
}

/** Asks for a file of a server, in its turn, following redirects. */
export type Ask = (url: URL, mostBytes: number) => Promise<Answered | OperatingError>

export type RulesOptions = {
  /** The name that rules are for. */
  readonly agent: string
  readonly time: Time
  readonly memory: Memory
  readonly ask: Ask
}

/** Moments are milliseconds since 1970. `until`: from then on the file is asked for again. */
type KeptRobots = {
  /** The file as it was last had; its text is null where the server has none. */
  readonly copy: { readonly text: string | null } | null
  readonly until: number
  readonly failures: number
  readonly why: string | null
}
type KeptTdm = { readonly rules: readonly TdmRule[]; readonly until: number }
type Kept = { readonly robots: KeptRobots | null; readonly tdm: KeptTdm | null }

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** After its first failure a server is asked for its robots.txt again so soon; then each time after twice as long. */
const FIRST_RETRY = 5 * 60_000
const MOST_TDM = 1024 * 1024

/**
 * Rules of servers by their origin: asked for once a day, before anything else of the server.
 * @returns a function that throws OperatingError `robots-unavailable`, or what went wrong with the network
 */
export function makeRules({ agent, time, memory, ask }: RulesOptions): (origin: string) => Promise<Rules> {
  const loading = new Map<string, Promise<Rules>>()
  const ready = new Map<string, { readonly rules: Rules; readonly until: number }>()

  return (origin) => {
    const known = ready.get(origin)
    if (known && known.until > time.now()) return Promise.resolve(known.rules)
    const running = loading.get(origin) ?? load(origin).finally(() => loading.delete(origin))
    loading.set(origin, running)
    return running
  }

  async function load(origin: string): Promise<Rules> {
    const kept = ((await memory.load(`${origin}/`)) as Kept | null) ?? { robots: null, tdm: null }
    const robots = await robotsFor(origin, kept)
    const parsed = robotsOf(origin, robots.copy!.text, agent)
    const tdm = await tdmFor(origin, kept.tdm, parsed)
    if (robots !== kept.robots || tdm !== kept.tdm) await memory.save(`${origin}/`, { robots, tdm } satisfies Kept)
    const rules: Rules = {
      robots: parsed,
      robotsState: robots.copy!.text === null ? 'none' : 'allowed',
      tdm: tdm.rules,
    }
    ready.set(origin, { rules, until: Math.min(robots.until, tdm.until) })
    return rules
  }

  /** RFC 9309, 2.3.1: where the file is not there, all is allowed; where the server fails, nothing, unless an older copy is at hand. */
  async function robotsFor(origin: string, kept: Kept): Promise<KeptRobots> {
    const { robots } = kept
    if (robots && robots.until > time.now()) {
      if (robots.copy === null) throw robotsUnavailable(origin, robots.why ?? 'no answer')
      return robots
    }
    const answer = await ask(new URL('/robots.txt', origin), ROBOTS_BYTES)
    const text = textIn(answer)
    if (text !== undefined) return { copy: { text }, until: time.now() + DAY, failures: 0, why: null }
    const error = answer instanceof OperatingError ? answer : robotsUnavailable(origin, `status ${answer.status}`)
    if (isOurs(error)) throw error
    const failures = (robots?.failures ?? 0) + 1
    const until = time.now() + Math.min(DAY, FIRST_RETRY * 2 ** (failures - 1))
    const failed: KeptRobots = { copy: robots?.copy ?? null, until, failures, why: whyOf(answer) }
    if (failed.copy !== null) return failed
    await memory.save(`${origin}/`, { ...kept, robots: failed } satisfies Kept)
    throw error
  }

  /** A file that cannot be had means that the server does not take part in the protocol. */
  async function tdmFor(origin: string, kept: KeptTdm | null, robots: Robots): Promise<KeptTdm> {
    if (kept && kept.until > time.now()) return kept
    const url = new URL(TDM_FILE, origin)
    if (!robots.allows(url)) return { rules: [], until: time.now() + DAY }
    const answer = await ask(url, MOST_TDM)
    if (answer instanceof OperatingError) {
      if (isOurs(answer)) throw answer
      return { rules: kept?.rules ?? [], until: time.now() + HOUR }
    }
    if (answer.status === 200) return { rules: tdmRules(answer.bytes), until: time.now() + DAY }
    return answer.status < 500 && answer.status !== 429
      ? { rules: [], until: time.now() + DAY }
      : { rules: kept?.rules ?? [], until: time.now() + HOUR }
  }
}

/** What says nothing of the server. */
const isOurs = ({ code }: OperatingError) => code === 'later' || code === 'stopped'

const whyOf = (answer: Answered | OperatingError): string =>
  answer instanceof OperatingError ? answer.code : `status ${answer.status}`

/** Null where there is no such file; undefined where that is not known. */
function textIn(answer: Answered | OperatingError): string | null | undefined {
  // RFC 9309, 2.3.1.2: after five redirects it counts as not there.
  if (answer instanceof OperatingError) return answer.code === 'too-many-redirects' ? null : undefined
  if (answer.status === 200) return new TextDecoder().decode(answer.bytes)
  return answer.status >= 400 && answer.status < 500 && answer.status !== 429 ? null : undefined
}
