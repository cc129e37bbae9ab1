import { describe, expect, it } from 'vitest'
import { codesOf, sumsOf, WORDS, watching } from './watching.js'
import { FIRST } from './web.js'

const { at, feed, item, page, rss, serve, watch } = watching()

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
    expect(at.site.paths()).toEqual([...FIRST, '/feed.xml', '/a', '/b'])
    expect(at.read).toEqual([`${at.site.origin}/a`, `${at.site.origin}/b`])
    const stories = await at.store.stories({ limit: 10 })
    expect(stories.map(({ place }) => place).sort()).toEqual([`${at.site.origin}/a`, `${at.site.origin}/b`])
    const a = stories.find(({ url }) => url === `${at.site.origin}/a`)!
    const { text, fields } = (await at.store.story(a.id))!
    expect(text).toContain('would open again before the summer')
    expect(fields).toMatchObject({
      publisher: 'Ostrelle Evening Post',
      origin: { name: 'Northern Wire', url: 'https://wire.example/feed' },
      retrieved: {
        at: '2031-03-06T08:00:06.000Z',
        url: `${at.site.origin}/a`,
        robots: 'allowed',
        tdm: null,
        policy: null,
      },
    })
  })

  it('asks for nothing again that the feed says nothing new of', async () => {
    serve({ '/feed.xml': feed(item('/a'), item('/b')), '/a': page('/a'), '/b': page('/b') })
    await watch()
    at.site.paths()
    at.time.pass(900_000)
    expect(sumsOf(await watch())).toEqual({ feeds: ['polled'] })
    expect(at.site.paths()).toEqual(['/feed.xml'])
    expect(at.read).toHaveLength(2)
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
    expect(at.site.paths()).toEqual([...FIRST, '/feed.xml', '/a', '/feed.xml'])
  })

  it('keeps a page that changed as a revision, and one that did not change as it is', async () => {
    const updated = (day: number) => ({ extra: `<atom:updated>2031-03-0${day}T07:00:00Z</atom:updated>` })
    serve({
      '/feed.xml': feed(item('/a', updated(5)), item('/b', updated(5)), item('/c', updated(5))),
      '/a': page('/a'),
      '/b': ({ headers }) =>
        headers['if-none-match'] === '"b"' ? { status: 304 } : { ...page('/b'), headers: { etag: '"b"' } },
      '/c': page('/c'),
    })
    await watch()
    at.site.paths()
    serve({ '/feed.xml': feed(item('/a', updated(6)), item('/b', updated(6)), item('/c', updated(5))) })
    serve({ '/a': page('/a', WORDS.replace('summer', 'winter')) })
    expect(sumsOf(await watch())).toEqual({ revised: 1, unchanged: 1, feeds: ['polled'] })
    expect(at.site.paths()).toEqual(['/feed.xml', '/a', '/b'])
    // The moment of fetching alone makes no revision.
    serve({ '/feed.xml': feed(item('/a', updated(6)), item('/c', updated(6))) })
    expect(sumsOf(await watch())).toEqual({ unchanged: 1, feeds: ['polled'] })
  })

  it('asks pages again whether they changed, where that is wanted, though the feed says nothing new', async () => {
    serve({
      '/feed.xml': ({ headers }) =>
        headers['if-none-match'] ? { status: 304 } : { ...feed(item('/a'), item('/b')), headers: { etag: '"1"' } },
      '/a': page('/a'),
      '/b': ({ headers }) => (headers['if-none-match'] ? { status: 304 } : { ...page('/b'), headers: { etag: '"b"' } }),
    })
    await watch({ recheck: 24 })
    at.time.pass(23 * 3_600_000)
    expect(sumsOf(await watch({ recheck: 24 }))).toEqual({ feeds: ['not-modified'] })
    at.site.paths()
    serve({ '/a': page('/a', WORDS.replace('summer', 'winter')) })
    at.time.pass(3_600_000)
    expect(sumsOf(await watch({ recheck: 24 }))).toEqual({ revised: 1, unchanged: 1, feeds: ['polled'] })
    expect(at.site.paths().filter((path) => !FIRST.includes(path))).toEqual(['/feed.xml', '/a', '/b'])
    expect(sumsOf(await watch({ recheck: 24 }))).toEqual({ feeds: ['not-modified'] })
  })

  it('reads what the feed has itself, where that is the story or pages are not wanted', async () => {
    const full = `<content:encoded><![CDATA[${`<p>${WORDS}</p>`.repeat(4)}]]></content:encoded>`
    serve({
      '/feed.xml': feed(item('/a', { extra: full }), item('/b'), item(null, { guid: 'post-7' }), item(null)),
      '/b': page('/b'),
    })
    expect(sumsOf(await watch())).toEqual({ new: 4, feeds: ['polled'] })
    expect(at.site.paths()).toEqual([...FIRST, '/feed.xml', '/b'])
    const places = (await at.store.stories({ limit: 10 })).map(({ place }) => place.replace(at.site.origin, '')).sort()
    expect(places).toEqual(['/a', '/b', '/feed.xml#4', '/feed.xml#post-7'])
    // An edit in the feed is a revision.
    serve({ '/feed.xml': feed(item('/a', { extra: full.replaceAll('summer', 'winter') }), item('/c')) })
    expect(sumsOf(await watch({ pages: false }))).toEqual({ new: 1, revised: 1, feeds: ['polled'] })
    expect(at.site.paths()).toEqual(['/feed.xml'])
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
    expect(at.site.paths().filter((path) => paths.includes(path))).toEqual(paths)
  })

  it('does not take a front page that is named as the address of every story for one', async () => {
    serve({ '/feed.xml': feed(item('/a'), item('/b')), '/a': page('/'), '/b': page('/', `${WORDS} Again.`) })
    expect(sumsOf(await watch())).toEqual({ new: 2, feeds: ['polled'] })
    expect((await at.store.stories({ limit: 9 })).map(({ url }) => url).sort()).toEqual([
      `${at.site.origin}/a`,
      `${at.site.origin}/b`,
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
      '/c': { ...page('/c'), headers: { 'tdm-reservation': '1' } },
      '/d': page('/d', WORDS, '<meta name="tdm-reservation" content="1">'),
      '/e': page('/e'),
    })
    const tally = await watch()
    expect(sumsOf(tally)).toEqual({ new: 1, refused: 4, feeds: ['polled'] })
    expect(codesOf(tally)).toEqual(['robots-disallowed', 'tdm-reserved', 'tdm-reserved', 'tdm-reserved'])
    expect(tally.refusals[1]!.message).toContain(policy)
    expect(at.site.paths()).toEqual([...FIRST, '/feed.xml', '/c', '/d', '/e'])
    // Nor is it asked for again.
    await watch()
    expect(at.site.paths()).toEqual(['/feed.xml'])
    expect(at.read).toEqual([`${at.site.origin}/e`])
  })

  it('may be the feed itself', async () => {
    serve({ '/feed.xml': { ...feed(item('/a')), headers: { 'tdm-reservation': '1' } }, '/a': page('/a') })
    expect(sumsOf(await watch())).toEqual({ refused: 1, feeds: ['refused'] })
    expect(sumsOf(await watch())).toEqual({ feeds: ['waiting'] })
    serve({ '/robots.txt': { body: 'User-agent: onrecord\nDisallow: /' } })
    at.time.pass(25 * 3_600_000)
    expect(sumsOf(await watch())).toEqual({ refused: 1, feeds: ['refused'] })
    expect(at.site.paths()).toEqual([...FIRST, '/feed.xml', '/robots.txt'])
  })

  it('is the local network, where a feed of elsewhere links into it', async () => {
    serve({ '/feed.xml': { body: rss(item('/a')).replace(`${at.site.origin}/a`, 'http://192.168.7.7/admin') } })
    expect(codesOf(await watch())).toEqual(['private-address'])
  })
})

describe('a watch that goes on', () => {
  /** Stops at the first sleep of a poll's length after so many of them. */
  const stopAfter = (polls: number) => {
    const stop = new AbortController()
    let slept = 0
    at.time.onSleep = (ms) => {
      if (ms > 60_000 && ++slept >= polls) stop.abort()
    }
    return stop.signal
  }

  it('polls every so many minutes until it is stopped', async () => {
    serve({ '/feed.xml': feed(item('/a')), '/a': page('/a') })
    const tally = await watch({ once: false, every: 30 }, stopAfter(3))
    expect(tally.polls).toBe(3)
    expect(sumsOf(tally)).toEqual({ new: 1, feeds: ['polled'] })
    const polls = at.site.log.filter(({ path }) => path === '/feed.xml').map(({ at }) => at)
    expect(polls[2]! - polls[1]!).toBe(30 * 60_000)
  })

  it('waits twice as long after each failure, and as before once it is well again', async () => {
    let asked = 0
    serve({ '/feed.xml': () => (++asked <= 3 ? { status: 500 } : { body: rss() }) })
    await watch({ once: false }, stopAfter(6))
    const polls = at.site.log.filter(({ path }) => path === '/feed.xml').map(({ at }) => at)
    const minutes = polls.slice(1).map((at, i) => Math.round((at - polls[i]!) / 60_000))
    expect(minutes).toEqual([30, 60, 120, 15, 15])
  })

  it('remembers a failure, so that a new start does not ask at once', async () => {
    serve({ '/feed.xml': { status: 503, headers: { 'retry-after': '7200' } } })
    expect(sumsOf(await watch())).toEqual({ failed: 1, feeds: ['failed'] })
    expect(sumsOf(await watch())).toEqual({ feeds: ['waiting'] })
    expect(at.site.paths()).toEqual([...FIRST, '/feed.xml'])
    serve({ '/feed.xml': feed() })
    at.time.pass(7_300_000)
    expect(sumsOf(await watch())).toEqual({ feeds: ['polled'] })
  })

  it('asks no more for a feed that is gone', async () => {
    serve({ '/feed.xml': { status: 410 } })
    const tally = await watch({ once: false }, stopAfter(5))
    expect(sumsOf(tally)).toEqual({ failed: 1, feeds: ['gone'] })
    expect(sumsOf(await watch())).toEqual({ feeds: ['gone'] })
    expect(at.site.paths()).toEqual([...FIRST, '/feed.xml'])
  })

  it('remembers where a feed has moved for good, and only when a feed is there', async () => {
    serve({
      '/feed.xml': { status: 301, headers: { location: '/login' } },
      '/login': { body: '<!doctype html><html><body><form>Log in</form></body></html>' },
    })
    const tally = await watch()
    expect(codesOf(tally)).toEqual(['not-a-feed'])
    expect(tally.sums.failures[0]!.message).toContain('/login')
    at.time.pass(3_600_000)
    serve({
      '/feed.xml': { status: 301, headers: { location: '/news.xml' } },
      '/news.xml': feed(item('/a')),
      '/a': page('/a'),
    })
    expect(sumsOf(await watch())).toEqual({ new: 1, feeds: ['polled'] })
    at.site.paths()
    await watch()
    expect(at.site.paths()).toEqual(['/news.xml'])
  })

  it('finishes the story at hand when it is stopped, and the next goes on from there', async () => {
    const stop = new AbortController()
    serve({
      '/feed.xml': { ...feed(item('/a'), item('/b'), item('/c')), headers: { etag: '"1"' } },
      ...Object.fromEntries(['/a', '/b', '/c'].map((path) => [path, page(path)])),
    })
    at.onRead = () => {
      if (at.read.length === 2) stop.abort()
    }
    const tally = await watch({ once: false }, stop.signal)
    at.onRead = () => {}
    expect(sumsOf(tally)).toEqual({ new: 2, feeds: ['stopped'] })
    expect((await at.store.stats()).stories).toBe(2)
    at.site.paths()
    expect(sumsOf(await watch())).toEqual({ new: 1, feeds: ['polled'] })
    expect(at.site.paths()).toEqual(['/feed.xml', '/c'])
  })

  it('tries pages again that could not be had, and gives up in the end', async () => {
    serve({
      '/feed.xml': { ...feed(item('/a'), item('/b'), item('/c')), headers: { etag: '"1"' } },
      '/a': { status: 500 },
      '/b': page('/b'),
    })
    const tally = await watch()
    expect(codesOf(tally)).toEqual(['bad-status', 'bad-status'])
    expect([...tally.feeds.values()]).toMatchObject([{ state: 'polled', left: 1 }])
    for (let i = 0; i < 8; i++) {
      at.time.pass(24 * 3_600_000)
      await watch()
    }
    const paths = at.site.paths()
    expect(paths.filter((path) => path === '/a')).toHaveLength(6)
    expect(paths.filter((path) => path === '/c')).toHaveLength(1)
  })
})
