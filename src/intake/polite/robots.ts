import parser from 'robots-parser'

/** What a server's robots.txt says to us. */
export type Robots = {
  allows(url: URL): boolean
  /** Seconds between two requests, where it asks for some. */
  readonly delay: number | null
}

/** RFC 9309, 2.5: at least so much of the file counts. */
export const ROBOTS_BYTES = 512 * 1024

/** Rules for no longer address are looked up, so that no pattern takes long. */
const LONGEST_PATH = 2000

/**
 * @param text of the file; null where the server has none
 * @param agent the name that rules are for: `onrecord`
 */
export function robotsOf(origin: string, text: string | null, agent: string): Robots {
  if (text === null) return { allows: () => true, delay: null }
  const parsed = parse(`${origin}/robots.txt`, text.replace(/^\ufeff/, ''))
  const delay = parsed.getCrawlDelay(agent)
  return {
    allows: ({ origin: asked, pathname, search }) =>
      parsed.isAllowed(`${asked}${(pathname + search).slice(0, LONGEST_PATH)}`, agent) !== false,
    delay: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : null,
  }
}

/** The package is a CommonJS function, its types say otherwise. */
const parse = parser as unknown as typeof parser.default
