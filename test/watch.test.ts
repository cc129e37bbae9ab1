import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reading } from '../src/model/reading.js'
import type { Story } from '../src/model/story.js'
import type { Context } from '../src/operations/operation.js'
import type { Tally } from '../src/operations/watch/tally.js'
import { type Watched, watchFeeds } from '../src/operations/watch/watch-feeds.js'
import { openStore } from '../src/store/open.js'
import type { Store } from '../src/store/store.js'
import { FIRST, type Handler, openSite, type Site, type TestTime, testTime } from './web.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'))
let n = 0
let site: Site
let time: TestTime
let store: Store
let read: string[]

beforeEach(async () => {
  time = testTime()
  site = await openSite(time)
  store = await openStore(join(folder, `${++n}.db`), {})
  read = []
})
afterEach(async () => {
  await site.close()
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

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

/** Called when a story is read. */
let onRead: (story: Story) => void | Promise<void> = () => {}

const contextOf = (signal?: AbortSignal): Context => ({
  store,
  readBy: 'onrecord/0.1.0 model:none',
  reader: async () => ({
    model: 'none',
    read: async (story) => {
      read.push(story.url ?? '')
      await onRead(story)
      return nothingIn(story)
    },
  }),
  meaning: async () => null,
  now: () => new Date(time.now()).toISOString(),
  person: 'tester',
  ...(signal ? { signal } : {}),
})

const STANDARD = { every: 15, once: true, pages: true, limit: 100, spansOnly: false, meaning: false }

const watch = (how: Partial<Watched> = {}, signal?: AbortSignal): Promise<Tally> =>
  watchFeeds(contextOf(signal), { feeds: [`${site.origin}/feed.xml`], ...STANDARD, ...how }, { time })

/** Sums and states that are worth comparing. */
const sumsOf = ({ sums, refused, feeds }: Tally) => ({
  ...Object.fromEntries(
    (['new', 'unchanged', 'revised', 'failed'] as const).filter((key) => sums[key] > 0).map((key) => [key, sums[key]]),
  ),
  ...(refused > 0 ? { refused } : {}),
  feeds: [...feeds.values()].map(({ state }) => state),
})
const codesOf = ({ sums, refusals }: Tally) => [...sums.failures, ...refusals].map(({ code }) => code)

type ItemParts = { readonly extra?: string; readonly summary?: string; readonly guid?: string }
const item = (path: string | null, { extra = '', summary = 'A summary.', guid }: ItemParts = {}) =>
  `<item><title>The locks of ${path ?? guid ?? 'Velmora'}</title>${path === null ? '' : `<link>${site.origin}${path}</link>`}${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}<description>${summary}</description>${extra}</item>`
const rss = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Ostrelle Evening Post</title><link>${site.origin}/</link>${items.join('')}</channel></rss>`

const WORDS =
  'The mayor of Tannick said on Thursday that the locks of Velmora would open again before the summer. Nobody asked how.'
const article = (words = WORDS, path = '/', head = '') =>
  `<!doctype html><html lang="en"><head><title>The locks open</title><meta property="og:type" content="article"><link rel="canonical" href="${site.origin}${path}">${head}</head><body><article><h1>The locks open</h1>${`<p>${words}</p>`.repeat(3)}</article></body></html>`

const serve = (given: Readonly<Record<string, Handler>>) => {
  for (const [path, page] of Object.entries(given)) site.pages.set(path, page)
}
const feed = (...items: readonly string[]): Handler => ({ body: rss(...items) })
const page = (path: string, words = WORDS, head = ''): Handler => ({ body: article(words, path, head) })

describe('onrecord watch', () => {
  it('keeps the pages of a feed that has only summaries, with how they were fetched', async () => {
    serve({
      '/robots.txt': { body: 'User-agent: *\nDisallow: /private' },
      '/feed.xml': feed(
        item('/a', { extra: '<source url="https://wire.example/feed">Northern Wire</source>' }),
        item('/b'),
      ),
      '/a': page('/a'),
      '/b': page('/b', `${WORDS} Somebody did.`),
    })
    expect(sumsOf(await watch())).toEqual({ new: 2, feeds: ['polled'] })
    expect(site.paths()).toEqual([...FIRST, '/feed.xml', '/a', '/b'])
    expect(read).toEqual([`${site.origin}/a`, `${site.origin}/b`])
    const stories = await store.stories({ limit: 10 })
    expect(stories.map(({ place }) => place).sort()).toEqual([`${site.origin}/a`, `${site.origin}/b`])
    const a = stories.find(({ url }) => url === `${site.origin}/a`)!
    const { text, fields } = (await store.story(a.id))!
    expect(text).toContain('would open again before the summer')
    expect(fields).toMatchObject({
      publisher: 'Ostrelle Evening Post',
      origin: { name: 'Northern Wire', url: 'https://wire.example/feed' },
      retrieved: {
        at: '2031-03-06T08:00:06.000Z',
        url: `${site.origin}/a`,
        robots: 'allowed',
        tdm: null,
        policy: null,
      },
    })
  })

  it('asks for nothing again that the feed says nothing new of', async () => {
    serve({ '/feed.xml': feed(item('/a'), item('/b')), '/a': page('/a'), '/b': page('/b') })
    await watch()
    site.paths()
    time.pass(900_000)
    expect(sumsOf(await watch())).toEqual({ feeds: ['polled'] })
    expect(site.paths()).toEqual(['/feed.xml'])
    expect(read).toHaveLength(2)
  })

  it('asks whether the feed is new, by ETag or by date, and reads nothing where it is not', async () => {
    const day = 'Thu, 06 Mar 2031 07:00:00 GMT'
    serve({
      '/feed.xml': ({ headers }) =>
        headers['if-none-match'] === '"1"' && headers['if-modified-since'] === day
          ? { status: 304 }
          : { body: rss(item('/a')), headers: { etag: '"1"', 'last-modified': day } },
      '/a': page('/a'),
    })
    expect(sumsOf(await watch())).toEqual({ new: 1, feeds: ['polled'] })
    expect(sumsOf(await watch())).toEqual({ feeds: ['not-modified'] })
    expect(site.paths()).toEqual([...FIRST, '/feed.xml', '/a', '/feed.xml'])
  })

  it('keeps a page that changed as a revision, and one that did not change as it is', async () => {
    const updated = (day: number) => ({ extra: `<atom:updated>2031-03-0${day}T07:00:00Z</atom:updated>` })
    serve({
      '/feed.xml': feed(item('/a', updated(5)), item('/b', updated(5)), item('/c', updated(5))),
      '/a': page('/a'),
      '/b': ({ headers }) =>
        headers['if-none-match'] === '"b"' ? { status: 304 } : { ...(page('/b') as object), headers: { etag: '"b"' } },
      '/c': page('/c'),
    })
    await watch()
    site.paths()
    serve({ '/feed.xml': feed(item('/a', updated(6)), item('/b', updated(6)), item('/c', updated(5))) })
    serve({ '/a': page('/a', WORDS.replace('summer', 'winter')) })
    expect(sumsOf(await watch())).toEqual({ revised: 1, unchanged: 1, feeds: ['polled'] })
    expect(site.paths()).toEqual(['/feed.xml', '/a', '/b'])
    // The moment of fetching alone makes no revision.
    serve({ '/feed.xml': feed(item('/a', updated(6)), item('/c', updated(6))) })
    expect(sumsOf(await watch())).toEqual({ unchanged: 1, feeds: ['polled'] })
  })

  it('reads what the feed has itself, where that is the story or pages are not wanted', async () => {
    const full = `<content:encoded><![CDATA[${`<p>${WORDS}</p>`.repeat(4)}]]></content:encoded>`
    serve({
      '/feed.xml': feed(item('/a', { extra: full }), item('/b'), item(null, { guid: 'post-7' }), item(null)),
      '/b': page('/b'),
    })
    expect(sumsOf(await watch())).toEqual({ new: 4, feeds: ['polled'] })
    expect(site.paths()).toEqual([...FIRST, '/feed.xml', '/b'])
    const places = (await store.stories({ limit: 10 })).map(({ place }) => place.replace(site.origin, '')).sort()
    expect(places).toEqual(['/a', '/b', '/feed.xml#4', '/feed.xml#post-7'])
    // An edit in the feed is a revision.
    serve({ '/feed.xml': feed(item('/a', { extra: full.replaceAll('summer', 'winter') }), item('/c')) })
    expect(sumsOf(await watch({ pages: false }))).toEqual({ new: 1, revised: 1, feeds: ['polled'] })
    expect(site.paths()).toEqual(['/feed.xml'])
  })

  it('takes so many items a poll and comes back for the others, whatever the server says of news', async () => {
    const paths = ['/a', '/b', '/c', '/d', '/e']
    serve({
      '/feed.xml': ({ headers }) =>
        headers['if-none-match']
          ? { status: 304 }
          : { body: rss(...paths.map((path) => item(path))), headers: { etag: '"1"' } },
      ...Object.fromEntries(paths.map((path) => [path, page(path)])),
    })
    const first = await watch({ limit: 2 })
    expect(sumsOf(first)).toEqual({ new: 2, feeds: ['polled'] })
    expect([...first.feeds.values()]).toMatchObject([{ left: 3, title: 'Ostrelle Evening Post' }])
    expect(sumsOf(await watch({ limit: 2 }))).toMatchObject({ new: 2 })
    expect(sumsOf(await watch({ limit: 2 }))).toMatchObject({ new: 1 })
    expect(sumsOf(await watch({ limit: 2 }))).toEqual({ feeds: ['not-modified'] })
    expect(site.paths().filter((path) => paths.includes(path))).toEqual(paths)
  })

  it('does not take a front page that is named as the address of every story for one', async () => {
    serve({ '/feed.xml': feed(item('/a'), item('/b')), '/a': page('/'), '/b': page('/', `${WORDS} Again.`) })
    expect(sumsOf(await watch())).toEqual({ new: 2, feeds: ['polled'] })
    expect((await store.stories({ limit: 9 })).map(({ url }) => url).sort()).toEqual([
      `${site.origin}/a`,
      `${site.origin}/b`,
    ])
  })
})

describe('what publishers do not want', () => {
  it('is not asked for, or not kept, and told with its reason', async () => {
    const policy = 'https://post.example/tdm.json'
    serve({
      '/robots.txt': { body: 'User-agent: *\nDisallow: /private' },
      '/.well-known/tdmrep.json': {
        body: JSON.stringify([{ location: '/paid/', 'tdm-reservation': 1, 'tdm-policy': policy }]),
      },
      '/feed.xml': feed(item('/private/a'), item('/paid/b'), item('/c'), item('/d'), item('/e')),
      '/c': { ...(page('/c') as object), headers: { 'tdm-reservation': '1' } },
      '/d': page('/d', WORDS, '<meta name="tdm-reservation" content="1">'),
      '/e': page('/e'),
    })
    const tally = await watch()
    expect(sumsOf(tally)).toEqual({ new: 1, refused: 4, feeds: ['polled'] })
    expect(codesOf(tally)).toEqual(['robots-disallowed', 'tdm-reserved', 'tdm-reserved', 'tdm-reserved'])
    expect(tally.refusals[1]!.message).toContain(policy)
    expect(site.paths()).toEqual([...FIRST, '/feed.xml', '/c', '/d', '/e'])
    // Nor is it asked for again.
    await watch()
    expect(site.paths()).toEqual(['/feed.xml'])
    expect(read).toEqual([`${site.origin}/e`])
  })

  it('may be the feed itself', async () => {
    serve({ '/feed.xml': { ...(feed(item('/a')) as object), headers: { 'tdm-reservation': '1' } }, '/a': page('/a') })
    expect(sumsOf(await watch())).toEqual({ refused: 1, feeds: ['refused'] })
    serve({ '/robots.txt': { body: 'User-agent: onrecord\nDisallow: /' } })
    time.pass(25 * 3_600_000)
    expect(sumsOf(await watch())).toEqual({ refused: 1, feeds: ['refused'] })
    expect(site.paths()).toEqual([...FIRST, '/feed.xml', '/robots.txt'])
  })

  it('is the local network, where a feed of elsewhere links into it', async () => {
    serve({ '/feed.xml': { body: rss(item('/a')).replace(`${site.origin}/a`, 'http://192.168.7.7/admin') } })
    expect(codesOf(await watch())).toEqual(['private-address'])
  })
})

describe('a watch that goes on', () => {
  /** Stops at the first sleep of a poll's length after so many of them. */
  const stopAfter = (polls: number) => {
    const stop = new AbortController()
    let slept = 0
    time.onSleep = (ms) => {
      if (ms > 60_000 && ++slept >= polls) stop.abort()
    }
    return stop.signal
  }

  it('polls every so many minutes until it is stopped', async () => {
    serve({ '/feed.xml': feed(item('/a')), '/a': page('/a') })
    const tally = await watch({ once: false, every: 30 }, stopAfter(3))
    expect(tally.polls).toBe(3)
    expect(sumsOf(tally)).toEqual({ new: 1, feeds: ['polled'] })
    const polls = site.log.filter(({ path }) => path === '/feed.xml').map(({ at }) => at)
    expect(polls[2]! - polls[1]!).toBe(30 * 60_000)
  })

  it('waits twice as long after each failure, and as before once it is well again', async () => {
    let asked = 0
    serve({ '/feed.xml': () => (++asked <= 3 ? { status: 500 } : { body: rss() }) })
    await watch({ once: false }, stopAfter(6))
    const polls = site.log.filter(({ path }) => path === '/feed.xml').map(({ at }) => at)
    const minutes = polls.slice(1).map((at, i) => Math.round((at - polls[i]!) / 60_000))
    expect(minutes).toEqual([30, 60, 120, 15, 15])
  })

  it('remembers a failure, so that a new start does not ask at once', async () => {
    serve({ '/feed.xml': { status: 503, headers: { 'retry-after': '7200' } } })
    expect(sumsOf(await watch())).toEqual({ failed: 1, feeds: ['failed'] })
    expect(sumsOf(await watch())).toEqual({ feeds: ['waiting'] })
    expect(site.paths()).toEqual([...FIRST, '/feed.xml'])
    serve({ '/feed.xml': feed() })
    time.pass(7_300_000)
    expect(sumsOf(await watch())).toEqual({ feeds: ['polled'] })
  })

  it('asks no more for a feed that is gone', async () => {
    serve({ '/feed.xml': { status: 410 } })
    const tally = await watch({ once: false }, stopAfter(5))
    expect(sumsOf(tally)).toEqual({ failed: 1, feeds: ['gone'] })
    expect(sumsOf(await watch())).toEqual({ feeds: ['gone'] })
    expect(site.paths()).toEqual([...FIRST, '/feed.xml'])
  })

  it('remembers where a feed has moved for good, and only when a feed is there', async () => {
    serve({
      '/feed.xml': { status: 301, headers: { location: '/login' } },
      '/login': { body: '<!doctype html><html><body><form>Log in</form></body></html>' },
    })
    const tally = await watch()
    expect(codesOf(tally)).toEqual(['not-a-feed'])
    expect(tally.sums.failures[0]!.message).toContain('/login')
    time.pass(3_600_000)
    serve({
      '/feed.xml': { status: 301, headers: { location: '/news.xml' } },
      '/news.xml': feed(item('/a')),
      '/a': page('/a'),
    })
    expect(sumsOf(await watch())).toEqual({ new: 1, feeds: ['polled'] })
    site.paths()
    await watch()
    expect(site.paths()).toEqual(['/news.xml'])
  })

  it('finishes the story at hand when it is stopped, and the next goes on from there', async () => {
    const stop = new AbortController()
    serve({
      '/feed.xml': { ...(feed(item('/a'), item('/b'), item('/c')) as object), headers: { etag: '"1"' } },
      ...Object.fromEntries(['/a', '/b', '/c'].map((path) => [path, page(path)])),
    })
    onRead = () => {
      if (read.length === 2) stop.abort()
    }
    const tally = await watch({ once: false }, stop.signal)
    onRead = () => {}
    expect(sumsOf(tally)).toEqual({ new: 2, feeds: ['stopped'] })
    expect((await store.stats()).stories).toBe(2)
    site.paths()
    expect(sumsOf(await watch())).toEqual({ new: 1, feeds: ['polled'] })
    expect(site.paths()).toEqual(['/feed.xml', '/c'])
  })

  it('tries pages again that could not be had, and gives up in the end', async () => {
    serve({
      '/feed.xml': { ...(feed(item('/a'), item('/b'), item('/c')) as object), headers: { etag: '"1"' } },
      '/a': { status: 500 },
      '/b': page('/b'),
    })
    const tally = await watch()
    expect(codesOf(tally)).toEqual(['bad-status', 'bad-status'])
    expect([...tally.feeds.values()]).toMatchObject([{ state: 'polled', left: 1 }])
    for (let i = 0; i < 8; i++) {
      time.pass(24 * 3_600_000)
      await watch()
    }
    const paths = site.paths()
    expect(paths.filter((path) => path === '/a')).toHaveLength(6)
    expect(paths.filter((path) => path === '/c')).toHaveLength(1)
  })
})
