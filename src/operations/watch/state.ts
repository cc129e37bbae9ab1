import type { Validators } from '../../intake/polite/fetcher.js'
import type { Store } from '../../store/store.js'

/** What is remembered of an item of a feed. Moments are ISO. */
export type Seen = Validators & {
  /** Of what the feed said of it when it was dealt with; null while that is still to do. */
  readonly digest: string | null
  /** Of the time of its last change, where the feed tells one. */
  readonly dated: string | null
  /** Whether the feed had the whole story, and whether its page was fetched. */
  readonly full: boolean
  readonly page: boolean
  /** When its page was asked for last; null where it was not, or never should again. */
  readonly askedAt: string | null
  /** The time of publication that it was given when it came first: feeds of which items have only a last change move it. */
  readonly published: string | null
  /** How often its page could not be had, in a row. */
  readonly failures: number
  /** It is not asked for before. */
  readonly until: string | null
}

/**
 * What is remembered of a feed between polls and runs. Validators are those of the last answer of which every item was dealt with: an
 * answer that nothing is new then means that nothing is left to do.
 */
export type FeedState = Validators & {
  readonly polledAt: string | null
  /** Failed polls in a row. */
  readonly failures: number
  /** It is not asked for before, because of failures or because the server said so. */
  readonly until: string | null
  /** Where permanent redirects led when there was a feed there. */
  readonly moved: string | null
  /** The server said that it will not come back. */
  readonly gone: boolean
  readonly items: Readonly<Record<string, Seen>>
}

const NOTHING: FeedState = {
  etag: null,
  lastModified: null,
  polledAt: null,
  failures: 0,
  until: null,
  moved: null,
  gone: false,
  items: {},
}

export const loadState = async (store: Store, url: string): Promise<FeedState> => ({
  ...NOTHING,
  ...((await store.feed(url)) as Partial<FeedState> | null),
})

const MINUTE = 60_000
/** Failures put the next attempt off by no more than this, in milliseconds. */
const LONGEST = 24 * 60 * MINUTE

/**
 * The moment to try again after so many failures in a row: each doubles the wait.
 * @param every minutes between two polls
 * @param asked what the server asks for, if that is later
 */
export function backOff(now: number, every: number, failures: number, asked: string | null): string {
  const wait = Math.min(LONGEST, every * MINUTE * 2 ** Math.min(failures, 20))
  return new Date(Math.max(now + wait, asked === null ? 0 : Date.parse(asked))).toISOString()
}

/** What a publisher does not want is looked at again a day later. */
export const tomorrow = (now: number): string => new Date(now + LONGEST).toISOString()

/** The moment of the next poll, in milliseconds. */
export const dueAt = ({ polledAt, until }: FeedState, every: number): number =>
  Math.max(
    until === null ? 0 : Date.parse(until),
    polledAt === null || until !== null ? 0 : Date.parse(polledAt) + every * MINUTE,
  )

/** Whether a page that the feed still has is to be asked whether it changed. */
export const isDueAgain = ({ page, askedAt }: Seen, now: number, hours: number): boolean =>
  hours > 0 && page && askedAt !== null && Date.parse(askedAt) + hours * 60 * MINUTE <= now
