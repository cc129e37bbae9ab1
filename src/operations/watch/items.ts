import { LARGEST_BYTES } from '../../errors.js'
import { type Arrival, storiesOf } from '../../intake/intake.js'
import type { FeedItem, FeedLink } from '../../intake/links.js'
import type { Fetched } from '../../intake/polite/fetcher.js'
import { makeStory } from '../../intake/story.js'
import { idOf } from '../../model/ids.js'
import type { Retrieved, Story } from '../../model/story.js'
import { fail, keep, type Run, refuse } from './run.js'
import { backOff, type Seen } from './state.js'

/** An item of a feed under the name by which it is remembered. */
export type Item = {
  readonly key: string
  readonly source: FeedItem
  /** Whether other items have the same address: entries of a running report, say. */
  readonly shared: boolean
}

type Arrived = Fetched & { readonly status: 'fetched' }

/** After so many failures in a row a page is given up until the feed says something new of it. */
const MOST_FAILURES = 6

/** The items of a feed, each once. */
export function itemsOf(sources: readonly FeedItem[]): readonly Item[] {
  const times = new Map<string | null, number>()
  for (const { url } of sources) times.set(url, (times.get(url) ?? 0) + 1)
  const items = new Map<string, Item>()
  for (const source of sources) {
    const { url, id, digest } = source
    const shared = url !== null && times.get(url)! > 1
    const named = id ?? digest
    const key = shared ? `${url} ${named}` : (url ?? named)
    if (!items.has(key)) items.set(key, { key, source, shared })
  }
  return [...items.values()]
}

/** Where a feed tells of changes, its teasers and counters may change as they like. */
export function isDone({ source }: Item, seen: Seen | undefined, pages: boolean): boolean {
  if (!seen?.digest || (pages && !seen.full && source.url !== null) !== seen.page) return false
  return seen.digest === source.digest || (seen.page && source.dated !== null && seen.dated === source.dated)
}

const UNSEEN: Seen = {
  ...{ digest: null, dated: null, full: false, page: false },
  ...{ etag: null, lastModified: null, askedAt: null, published: null, failures: 0, until: null },
}

/** An item that is being dealt with. */
type At = {
  readonly run: Run
  readonly seen: Seen
  /** What the feed itself has of it. */
  readonly own: Arrival
  readonly published: string | null
  /** What is to be remembered when it is done. */
  readonly done: Seen
}

/**
 * Deals with an item: reads what the feed has of it, or fetches its page.
 * @param from how the feed was fetched
 * @param fetched pages that this poll has dealt with
 * @returns what is to be remembered of it; undefined where the watch was stopped, or the server wants to be asked later
 */
export async function deal(
  run: Run,
  item: Item,
  seen: Seen = UNSEEN,
  from: Retrieved,
  fetched: Set<string>,
): Promise<Seen | undefined> {
  const { digest, dated } = item.source
  const link = await item.source.link()
  const own = ownOf(item, await item.source.story())
  const page = run.how.pages && !link.full ? link.url : null
  const published = link.published ?? seen.published ?? ('story' in own ? own.story.published : null)
  const done = { ...UNSEEN, digest, dated, full: link.full, page: page !== null, published }
  if (page === null) return (await keepOwn(run, own, link, published, from)) ? done : undefined
  if (fetched.has(page)) return done
  fetched.add(page)
  const askedAt = new Date(run.time.now()).toISOString()
  return dealWithPage({ run, seen, own, published, done: { ...done, askedAt } }, page)
}

/** Entries that share an address are stories of their own. */
const ownOf = ({ source: { url, id, digest }, shared }: Item, own: Arrival): Arrival =>
  shared && 'story' in own ? { ...own, story: { ...own.story, id: idOf('n', 'url', url!, id ?? digest) } } : own

function keepOwn(run: Run, own: Arrival, { url }: FeedLink, published: string | null, retrieved: Retrieved) {
  const place = url ?? own.place
  return keep(
    run,
    'error' in own ? { ...own, place } : { ...own, place, story: { ...own.story, published, retrieved } },
  )
}

async function dealWithPage(at: At, page: string): Promise<Seen | undefined> {
  const { run, seen, done } = at
  const { fetcher, signal, tally, time, how } = run
  const { etag, lastModified, failures } = seen
  const got = await fetcher.get(page, { etag, lastModified, mostBytes: LARGEST_BYTES })
  if (signal.aborted && got.status !== 'fetched') return undefined
  switch (got.status) {
    case 'fetched':
      return keepPage(at, page, got)
    case 'not-modified':
      tally.sums.unchanged++
      return { ...done, etag, lastModified }
    case 'refused':
      refuse(run, page, got.error)
      return done
    case 'gone':
      fail(run, page, got.error)
      return { ...done, askedAt: null }
    case 'failed': {
      if (got.error.code === 'later') return undefined
      fail(run, page, got.error)
      if (!got.passing || failures + 1 >= MOST_FAILURES) return done
      const until = backOff(time.now(), how.every, failures, got.retryAt)
      return { ...seen, digest: null, failures: failures + 1, until }
    }
  }
}

async function keepPage({ run, own, published, done }: At, page: string, got: Arrived): Promise<Seen | undefined> {
  const { bytes, contentType, retrieved, etag, lastModified } = got
  const known = { url: retrieved.url, contentType, received: retrieved.at }
  const arrivals: Arrival[] = []
  for await (const arrival of storiesOf(bytes, page, {}, known)) arrivals.push(arrival)
  const only = arrivals.length === 1 ? page : null
  for (const arrival of arrivals) {
    const place = only ?? arrival.place
    const named =
      'story' in arrival
        ? { ...arrival, place, story: { ...told(arrival.story, own, published, only), retrieved } }
        : { ...arrival, place }
    if (!(await keep(run, named))) return undefined
  }
  return { ...done, etag, lastModified }
}

/** A page's story, with what the feed tells of it where the page is silent. */
function told(story: Story, own: Arrival, published: string | null, page: string | null): Story {
  const feed = 'story' in own ? own.story : null
  const known: Story = {
    ...story,
    published: story.published ?? published,
    publisher: story.publisher ?? feed?.publisher ?? null,
    byline: story.byline ?? feed?.byline ?? null,
    origin: story.origin ?? feed?.origin ?? null,
    declaredLanguage: story.declaredLanguage ?? feed?.declaredLanguage ?? null,
    copyright: story.copyright ?? feed?.copyright ?? null,
  }
  return page === null || isNamed(story, page) ? known : underAddress(known, page)
}

/** Some sites name their front page as the address of every story. */
function isNamed({ url, id, sha256 }: Story, page: string): boolean {
  if (url === null) return id !== idOf('n', 'text', sha256)
  return !URL.canParse(url) || new URL(url).pathname !== '/' || new URL(page).pathname === '/'
}

function underAddress({ id: _, ...story }: Story, url: string): Story {
  return makeStory(story.text, { ...story, url })
}
