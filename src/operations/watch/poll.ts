import { OperatingError } from '../../errors.js'
import { LARGEST_COLLECTION } from '../../intake/formats/format.js'
import { type OpenFeed, openFeed } from '../../intake/links.js'
import { feedsOf } from '../../intake/polite/alternates.js'
import type { Fetched } from '../../intake/polite/fetcher.js'
import { deal, type Item, isDone, itemsOf } from './items.js'
import { fail, log, type Run, refuse } from './run.js'
import { backOff, type FeedState, isDueAgain, type Seen, tomorrow } from './state.js'
import type { FeedTold } from './tally.js'

type Arrived = Fetched & { readonly status: 'fetched' }

/**
 * Asks a feed once and deals with what is new in it. What is done is remembered as it goes.
 * @returns what is known of the feed afterwards
 */
export async function poll(run: Run, url: string, before: FeedState): Promise<FeedState> {
  const { fetcher, time, tally, signal, how } = run
  // That the feed has nothing new says nothing of pages that are to be looked at again.
  const again = Object.values(before.items).some((seen) => isDueAgain(seen, time.now(), how.recheck))
  const { etag, lastModified } = again ? { etag: null, lastModified: null } : before
  const got = await fetcher.get(before.moved ?? url, { etag, lastModified, mostBytes: LARGEST_COLLECTION })
  if (signal.aborted) return before
  tally.polls++
  const polledAt = new Date(time.now()).toISOString()
  const asked = { ...before, polledAt }
  const well = { ...asked, failures: 0, until: null }
  switch (got.status) {
    case 'fetched':
      return arrived(run, url, well, asked, got)
    case 'not-modified':
      return ended(run, url, well, { state: 'not-modified', left: 0, title: null })
    case 'refused':
      refuse(run, url, got.error)
      return ended(run, url, { ...well, until: tomorrow(time.now()) }, { state: 'refused', left: 0, title: null })
    case 'gone':
      fail(run, url, got.error)
      return ended(run, url, { ...well, gone: true }, { state: 'gone', left: 0, title: null })
    case 'failed':
      return broken(run, url, asked, got.error, got.retryAt)
  }
}

async function arrived(run: Run, url: string, well: FeedState, asked: FeedState, got: Arrived): Promise<FeedState> {
  let feed: OpenFeed
  try {
    feed = await parsed(url, got)
  } catch (thrown) {
    if (!(thrown instanceof OperatingError)) throw thrown
    return broken(run, url, asked, thrown, null)
  }
  // A login or a notice may stand where a feed was: only where there is a feed has it moved.
  const moved = got.moved ?? well.moved
  if (moved !== well.moved) log(run.context, `moved ${url} to ${moved}`)
  return dealt(run, url, { ...well, moved }, itemsOf(feed.items), got, feed.title)
}

/** @throws OperatingError `not-a-feed` and what else is wrong with it */
async function parsed(url: string, { bytes, contentType, retrieved }: Arrived): Promise<OpenFeed> {
  try {
    return await openFeed(bytes, url, { url: retrieved.url, contentType, received: retrieved.at })
  } catch (thrown) {
    if (!(thrown instanceof OperatingError) || thrown.code !== 'not-a-feed') throw thrown
    const sent = retrieved.url === url ? '' : ` (it leads to ${retrieved.url})`
    const feeds = await feedsOf(bytes, contentType, retrieved.url)
    const named = `The page names ${feeds.length === 1 ? 'a feed' : 'feeds'}: ${feeds.join(' ')}`
    throw new OperatingError(thrown.code, thrown.message + sent, feeds.length > 0 ? named : thrown.hint)
  }
}

async function dealt(
  run: Run,
  url: string,
  well: FeedState,
  items: readonly Item[],
  got: Arrived,
  title: string | null,
) {
  const { context, how, time, signal } = run
  // What the feed no longer has is forgotten.
  const seen: Record<string, Seen> = {}
  for (const { key } of items) if (Object.hasOwn(well.items, key)) seen[key] = well.items[key]!
  // Until all is done, its validators would hide what is left.
  let state: FeedState = { ...well, etag: null, lastModified: null, items: seen }
  const fetched = new Set<string>()
  let [taken, left] = [0, 0]
  for (const item of items) {
    const known = seen[item.key]
    if (isDone(item, known, how.pages) && !isDueAgain(known!, time.now(), how.recheck)) continue
    if (signal.aborted || taken >= how.limit || (known?.until && Date.parse(known.until) > time.now())) {
      left++
      continue
    }
    const next = await deal(run, item, known, got.retrieved, fetched)
    if (next === undefined || next.digest === null) left++
    if (next === undefined) continue
    taken++
    seen[item.key] = next
    state = { ...state, items: seen }
    if (next.page || next.digest === null) await context.store.putFeed(url, state)
  }
  const { etag, lastModified } = got
  if (left === 0) state = { ...state, etag, lastModified }
  return ended(run, url, state, { state: signal.aborted && left > 0 ? 'stopped' : 'polled', left, title })
}

/** A poll that gave nothing: the next waits longer. */
async function broken(run: Run, url: string, asked: FeedState, error: OperatingError, retryAt: string | null) {
  const later = error.code === 'later'
  const failures = later ? asked.failures : asked.failures + 1
  const until = later && retryAt !== null ? retryAt : backOff(run.time.now(), run.how.every, failures, retryAt)
  if (later) log(run.context, `${error.message}: ${until}`)
  else fail(run, url, error)
  return ended(run, url, { ...asked, failures, until }, { state: later ? 'waiting' : 'failed', left: 0, title: null })
}

async function ended(
  { context, tally }: Run,
  url: string,
  state: FeedState,
  told: Pick<FeedTold, 'state' | 'left' | 'title'>,
): Promise<FeedState> {
  await context.store.putFeed(url, state)
  const title = told.title ?? tally.feeds.get(url)?.title ?? null
  tally.feeds.set(url, { url, ...told, title, until: state.until })
  return state
}
