import { LARGEST_BYTES } from '../../errors.js'
import { type Arrival, storiesOf } from '../../intake/intake.js'
import type { FeedLink } from '../../intake/links.js'
import type { Fetched } from '../../intake/polite/fetcher.js'
import { makeStory } from '../../intake/story.js'
import { idOf } from '../../model/ids.js'
import type { Retrieved, Story } from '../../model/story.js'
import { fail, keep, type Run, refuse } from './run.js'
import { backOff, type Seen } from './state.js'

/** An item of a feed, and the story that the feed itself has of it. */
export type Item = {
  readonly key: string
  readonly link: FeedLink
  readonly own: Arrival
  /** Changes when the feed says something else of it. */
  readonly stamp: string
  /** The address of its page, where that is to be fetched. */
  readonly page: string | null
}

type Arrived = Fetched & { readonly status: 'fetched' }

/** After so many failures in a row a page is given up until the feed says something new of it. */
const MOST_FAILURES = 6

/**
 * The items of a feed, each once. Where several have one address, entries of a running report say, its page is fetched once; what the
 * feed itself has of each is a story of its own.
 */
export function itemsOf(links: readonly FeedLink[], own: readonly Arrival[], pages: boolean): readonly Item[] {
  const times = new Map<string | null, number>()
  for (const { url } of links) times.set(url, (times.get(url) ?? 0) + 1)
  const items = new Map<string, Item>()
  for (const [i, link] of links.entries()) {
    const item = itemOf(link, own[i]!, pages, link.url !== null && times.get(link.url)! > 1)
    if (!items.has(item.key)) items.set(item.key, item)
  }
  return [...items.values()]
}

function itemOf(link: FeedLink, arrival: Arrival, pages: boolean, shared: boolean): Item {
  const { url, id, title, published, modified } = link
  const page = pages && !link.full ? url : null
  const words = 'story' in arrival ? arrival.story.sha256 : ''
  const named = id ?? idOf('i', words, title ?? '')
  const own =
    shared && 'story' in arrival
      ? { ...arrival, story: { ...arrival.story, id: idOf('n', 'url', url!, named) } }
      : arrival
  return {
    link,
    own,
    page,
    key: page ?? (shared ? `${url} ${named}` : (url ?? named)),
    // Where the feed tells of changes, its teasers and counters may change as they like.
    stamp: idOf('i', page !== null && modified !== null ? modified : words, published ?? '', title ?? '', page ?? ''),
  }
}

export const isDone = (item: Item, seen: Seen | undefined): boolean => seen?.stamp === item.stamp

const UNSEEN: Seen = { stamp: null, etag: null, lastModified: null, published: null, failures: 0, until: null }

/**
 * Deals with an item: reads what the feed has of it, or fetches its page.
 * @param from how the feed was fetched
 * @returns what is to be remembered of it; undefined where the watch was stopped, or the server wants to be asked later
 */
export async function deal(run: Run, item: Item, seen: Seen = UNSEEN, from: Retrieved): Promise<Seen | undefined> {
  const { page, own, stamp, link } = item
  if (page !== null) return dealWithPage(run, item, page, seen)
  const place = link.url ?? own.place
  if ('error' in own) return (await keep(run, { ...own, place })) ? { ...UNSEEN, stamp } : undefined
  const published = firstPublished(item, seen)
  const kept = await keep(run, { ...own, place, story: { ...own.story, published, retrieved: from } })
  return kept ? { ...UNSEEN, stamp, published } : undefined
}

const firstPublished = ({ link, own }: Item, seen: Seen): string | null =>
  link.published ?? seen.published ?? ('story' in own ? own.story.published : null)

async function dealWithPage(run: Run, item: Item, page: string, seen: Seen): Promise<Seen | undefined> {
  const { fetcher, signal, tally, time, how } = run
  const { etag, lastModified, failures } = seen
  const got = await fetcher.get(page, { etag, lastModified, mostBytes: LARGEST_BYTES })
  if (signal.aborted && got.status !== 'fetched') return undefined
  const { stamp } = item
  switch (got.status) {
    case 'fetched':
      return keepPage(run, item, page, got, firstPublished(item, seen))
    case 'not-modified':
      tally.sums.unchanged++
      return { ...seen, stamp, failures: 0, until: null }
    case 'refused':
      refuse(run, page, got.error)
      return { ...UNSEEN, stamp }
    case 'gone':
      fail(run, page, got.error)
      return { ...UNSEEN, stamp }
    case 'failed': {
      if (got.error.code === 'later') return undefined
      fail(run, page, got.error)
      if (!got.passing || failures + 1 >= MOST_FAILURES) return { ...UNSEEN, stamp }
      const until = backOff(time.now(), how.every, failures, got.retryAt)
      return { ...seen, stamp: null, failures: failures + 1, until }
    }
  }
}

async function keepPage(run: Run, item: Item, page: string, got: Arrived, published: string | null) {
  const { bytes, contentType, retrieved, etag, lastModified } = got
  const known = { url: retrieved.url, contentType, received: retrieved.at }
  const arrivals: Arrival[] = []
  for await (const arrival of storiesOf(bytes, page, {}, known)) arrivals.push(arrival)
  const only = arrivals.length === 1 ? page : null
  for (const arrival of arrivals) {
    const place = only ?? arrival.place
    const named =
      'story' in arrival
        ? { ...arrival, place, story: { ...told(arrival.story, item.own, published, only), retrieved } }
        : { ...arrival, place }
    if (!(await keep(run, named))) return undefined
  }
  return { ...UNSEEN, stamp: item.stamp, published, etag, lastModified }
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
