import { OperatingError } from '../../errors.js'
import { type FetcherOptions, openFetcher } from '../../intake/polite/fetcher.js'
import { realTime } from '../../intake/polite/turns.js'
import { oneAtATime } from '../../model/in-turn.js'
import type { Context } from '../operation.js'
import { poll } from './poll.js'
import { fail, log, type Run, type WatchHow } from './run.js'
import { dueAt, type FeedState, loadState } from './state.js'
import { noTally, type Tally, toldOf } from './tally.js'

export type Watched = WatchHow & {
  readonly feeds: readonly string[]
  readonly once: boolean
  readonly contact?: string | undefined
}

/** What tests put in the place of clock and network. */
export type Wires = Partial<Pick<FetcherOptions, 'time' | 'resolve' | 'delay' | 'timeout'>>

/** Polls feeds until the context's signal stops it, or once each. What was begun is finished. */
export async function watchFeeds(context: Context, watched: Watched, wires: Wires = {}): Promise<Tally> {
  const stop = new AbortController()
  const forward = () => stop.abort()
  if (context.signal?.aborted) stop.abort()
  context.signal?.addEventListener('abort', forward, { once: true })
  const run = startedRun(context, watched, wires, stop.signal)
  try {
    const ends = await Promise.allSettled(
      watched.feeds.map((url) =>
        watchOne(run, url, watched.once).catch((thrown) => {
          // What one feed cannot survive, the store's damage say, no other does.
          stop.abort()
          throw thrown
        }),
      ),
    )
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    return run.tally
  } finally {
    context.signal?.removeEventListener('abort', forward)
  }
}

function startedRun(context: Context, watched: Watched, wires: Wires, signal: AbortSignal): Run {
  const { store } = context
  const time = wires.time ?? realTime
  const [program = 'onrecord'] = context.readBy().split(' ')
  const fetcher = openFetcher({
    ...wires,
    time,
    signal,
    agent: watched.contact === undefined ? program : `${program} (+${watched.contact})`,
    trusted: new Set(watched.feeds.map((url) => new URL(url).hostname)),
    memory: { load: (key) => store.feed(key), save: (key, value) => store.putFeed(key, value) },
  })
  return { context, how: watched, fetcher, time, signal, tally: noTally(), inTurn: oneAtATime() }
}

async function watchOne(run: Run, url: string, once: boolean): Promise<void> {
  const { context, how, time, signal, tally } = run
  let state = await loadState(context.store, url)
  while (!signal.aborted) {
    if (state.gone) return skipped(run, url, state, 'gone')
    const wait = dueAt(once ? { ...state, polledAt: null } : state, how.every) - time.now()
    if (once && wait > 0) return skipped(run, url, state, 'waiting')
    if (wait > 0) {
      context.progress?.(`${toldOf(tally)} · ${url} again in ${Math.ceil(wait / 60_000)} min`)
      await time.sleep(wait, signal)
      continue
    }
    state = await polled(run, url, state)
    if (once) return
  }
}

const PATIENCE = 60_000

/** One poll; where another process keeps the store busy, it is tried again. */
async function polled(run: Run, url: string, state: FeedState): Promise<FeedState> {
  try {
    return await poll(run, url, state)
  } catch (thrown) {
    if (!(thrown instanceof OperatingError) || thrown.code !== 'store-locked') throw thrown
    fail(run, url, thrown)
    run.tally.feeds.set(url, { url, title: null, state: 'failed', left: 0, until: null })
    return { ...state, until: new Date(run.time.now() + PATIENCE).toISOString() }
  }
}

function skipped({ context, tally }: Run, url: string, { until }: FeedState, state: 'gone' | 'waiting'): void {
  if (tally.feeds.has(url)) return
  tally.feeds.set(url, { url, title: null, state, left: 0, until })
  log(context, state === 'gone' ? `gone ${url}: not asked any more` : `waiting ${url}: not asked before ${until}`)
}
