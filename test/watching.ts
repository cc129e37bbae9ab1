import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach } from 'vitest'
import type { Reading } from '../src/model/reading.js'
import type { Story } from '../src/model/story.js'
import type { Context, Reader } from '../src/operations/operation.js'
import type { Tally } from '../src/operations/watch/tally.js'
import { type Watched, watchFeeds } from '../src/operations/watch/watch-feeds.js'
import { openStore } from '../src/store/open.js'
import type { Store } from '../src/store/store.js'
import { type Handler, openSite, type Site, type TestTime, testTime } from './web.js'

/** A reading of nothing. */
const nothingIn = ({ id, revision, title, published, publisher, byline, url, sha256, text }: Story): Reading => ({
  schema: 'onrecord/1',
  story: {
    ...{ id, revision, title, published, publisher, byline, url, sha256 },
    ...{ dateline: null, anchor: null, language: 'en' },
    coverage: { units: text.length, words: 1, windows: 1, read: [{ start: 0, end: text.length }], unread: [] },
  },
  ...{ actors: [], times: [], statements: [], dues: [], events: [], coded: [], disputes: [], shifts: [] },
  diagnostics: [],
})

export const WORDS =
  'The mayor of Tannick said on Thursday that the locks of Velmora would open again before the summer. Nobody asked how.'

type ItemParts = { readonly extra?: string; readonly summary?: string; readonly guid?: string }

/** A site, a clock, a store and a reader that finds nothing, new for each test. */
export function watching() {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'))
  let n = 0
  const at = {
    site: undefined as unknown as Site,
    time: undefined as unknown as TestTime,
    store: undefined as unknown as Store,
    /** Addresses of the stories read so far. */
    read: [] as string[],
    log: [] as string[],
    onRead: (_: Story): void => {},
  }

  beforeEach(async () => {
    at.time = testTime()
    at.site = await openSite(at.time)
    at.store = await openStore(join(folder, `${++n}.db`), {})
    at.read = []
    at.log = []
    at.onRead = () => {}
  })
  afterEach(async () => {
    await at.site.close()
    await at.store.close()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const reader: Reader = {
    model: 'none',
    read: async (story) => {
      at.read.push(story.url ?? '')
      at.onRead(story)
      return nothingIn(story)
    },
  }
  const context = (signal?: AbortSignal): Context => ({
    store: at.store,
    readBy: () => 'onrecord/0.1.0 model:none',
    reader: async () => reader,
    meaning: async () => null,
    now: () => new Date(at.time.now()).toISOString(),
    person: 'tester',
    log: (line) => at.log.push(line),
    ...(signal ? { signal } : {}),
  })

  const standard = { every: 15, once: true, pages: true, recheck: 0, limit: 100, spansOnly: false, meaning: false }
  const watch = (how: Partial<Watched> = {}, signal?: AbortSignal): Promise<Tally> =>
    watchFeeds(context(signal), { feeds: [`${at.site.origin}/feed.xml`], ...standard, ...how }, { time: at.time })

  const item = (path: string | null, { extra = '', summary = 'A summary.', guid }: ItemParts = {}) =>
    `<item><title>The locks of ${path ?? guid ?? 'Velmora'}</title>${path === null ? '' : `<link>${at.site.origin}${path}</link>`}${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}<description>${summary}</description>${extra}</item>`
  const rss = (...items: readonly string[]) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Ostrelle Evening Post</title><link>${at.site.origin}/</link>${items.join('')}</channel></rss>`
  const article = (words = WORDS, path = '/', head = '') =>
    `<!doctype html><html lang="en"><head><title>The locks open</title><meta property="og:type" content="article"><link rel="canonical" href="${at.site.origin}${path}">${head}</head><body><article><h1>The locks open</h1>${`<p>${words}</p>`.repeat(3)}</article></body></html>`

  return {
    at,
    context,
    watch,
    item,
    rss,
    serve: (given: Readonly<Record<string, Handler>>) => {
      for (const [path, page] of Object.entries(given)) at.site.pages.set(path, page)
    },
    feed: (...items: readonly string[]) => ({ body: rss(...items) }),
    page: (path: string, words = WORDS, head = '') => ({ body: article(words, path, head) }),
  }
}

/** Sums and states that are worth comparing. */
export const sumsOf = ({ sums, refused, feeds }: Tally) => ({
  ...Object.fromEntries(
    (['new', 'unchanged', 'revised', 'failed'] as const).filter((key) => sums[key] > 0).map((key) => [key, sums[key]]),
  ),
  ...(refused > 0 ? { refused } : {}),
  feeds: [...feeds.values()].map(({ state }) => state),
})

export const codesOf = ({ sums, refusals }: Tally) => [...sums.failures, ...refusals].map(({ code }) => code)
