import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { get, memory, open, pages, site, time, told } from './polite-site.js'
import { FIRST, type Handler } from './web.js'

describe('a page', () => {
  it('is fetched after robots.txt and the file of reservations, with our own name', async () => {
    pages({ '/a': { body: 'words', headers: { etag: '"1"', 'last-modified': 'Thu, 06 Mar 2031 07:00:00 GMT' } } })
    const got = await get('/a')
    expect(told(got)).toEqual({ status: 'fetched', body: 'words' })
    expect(got).toMatchObject({ etag: '"1"', lastModified: 'Thu, 06 Mar 2031 07:00:00 GMT', moved: null })
    expect(got).toMatchObject({
      retrieved: { at: '2031-03-06T08:00:04.000Z', url: `${site.origin}/a`, robots: 'none', tdm: null, policy: null },
    })
    expect(site.paths()).toEqual([...FIRST, '/a'])
    expect(new Set(site.log.map(({ headers }) => headers['user-agent']))).toEqual(new Set(['onrecord/0.1.0']))
  })

  it('is asked for with what was known of it, and may be the same', async () => {
    pages({ '/a': ({ headers }) => (headers['if-none-match'] === '"1"' ? { status: 304 } : { body: 'words' }) })
    expect(told(await get('/a', open(), { etag: '"1"' }))).toEqual({ status: 'not-modified' })
    const day = 'Thu, 06 Mar 2031 07:00:00 GMT'
    pages({ '/b': ({ headers }) => (headers['if-modified-since'] === day ? { status: 304 } : { body: 'words' }) })
    expect(told(await get('/b', open(), { lastModified: day }))).toEqual({ status: 'not-modified' })
  })

  it('cannot be the same as nothing', async () => {
    pages({ '/a': { status: 304 } })
    expect(told(await get('/a'))).toEqual({ status: 'failed', code: 'bad-answer' })
  })

  it.each(['gzip', 'x-gzip'])('comes packed as %s', async (encoding) => {
    pages({ '/a': { body: gzipSync('words'), headers: { 'content-encoding': encoding } } })
    expect(told(await get('/a'))).toEqual({ status: 'fetched', body: 'words' })
  })

  it.each([
    ['gone', 410, 'gone', 'gone', undefined],
    ['not there', 404, 'failed', 'bad-status', false],
    ['behind a login', 401, 'failed', 'bad-status', false],
    ['broken', 500, 'failed', 'bad-status', true],
    ['busy', 503, 'failed', 'bad-status', true],
  ])('may be %s', async (_, status, outcome, code, passing) => {
    pages({ '/a': { status } })
    const got = await get('/a')
    expect(told(got)).toEqual({ status: outcome, code })
    if (passing !== undefined) expect(got).toMatchObject({ passing })
  })
})

describe('robots.txt', () => {
  it.each([
    ['of no group for us', 'User-agent: other\nDisallow: /', 'fetched'],
    ['for all', 'User-agent: *\nDisallow: /', 'refused'],
    ['with a byte order mark', '\ufeffUser-agent: *\nDisallow: /', 'refused'],
    ['for us', 'User-agent: *\nAllow: /\n\nUser-agent: Onrecord\nDisallow: /news', 'refused'],
    [
      'where ours outranks all others',
      'User-agent: *\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /private',
      'fetched',
    ],
    ['where the longest rule counts', 'User-agent: *\nDisallow: /news\nAllow: /news/a', 'fetched'],
    ['with a pattern', 'User-agent: *\nDisallow: /*/a$', 'refused'],
    ['that is a page', '<!doctype html><p>Disallow: /', 'fetched'],
  ])('%s', async (_, body, status) => {
    pages({ '/robots.txt': { body }, '/news/a': { body: 'words' } })
    expect((await get('/news/a')).status).toBe(status)
    expect(site.paths().includes('/news/a')).toBe(status === 'fetched')
  })

  it.each([403, 404, 410])('that is not there (%i) allows everything', async (status) => {
    pages({ '/robots.txt': { status }, '/a': { body: 'words' } })
    expect(await get('/a')).toMatchObject({ status: 'fetched', retrieved: { robots: 'none' } })
  })

  it.each([500, 503, 429])('that cannot be had (%i) forbids everything for now', async (status) => {
    pages({ '/robots.txt': { status }, '/a': { body: 'words' } })
    const fetcher = open()
    expect(await get('/a', fetcher)).toMatchObject({
      status: 'failed',
      passing: true,
      error: { code: 'robots-unavailable' },
    })
    expect(await get('/b', fetcher)).toMatchObject({ status: 'failed', error: { code: 'robots-unavailable' } })
    expect(site.paths()).toEqual(['/robots.txt'])
    pages({ '/robots.txt': { body: '' } })
    time.pass(6 * 60_000)
    expect((await get('/a', fetcher)).status).toBe('fetched')
    expect(site.paths()).toEqual([...FIRST, '/a'])
  })

  it('is asked for once a day, by all runs together', async () => {
    pages({ '/robots.txt': { body: 'User-agent: *\nDisallow: /b' }, '/a': { body: 'words' } })
    expect(await get('/a')).toMatchObject({ status: 'fetched', retrieved: { robots: 'allowed' } })
    expect((await get('/b', open())).status).toBe('refused')
    expect(site.paths()).toEqual([...FIRST, '/a'])
    time.pass(25 * 3_600_000)
    await get('/a', open())
    expect(site.paths()).toEqual([...FIRST, '/a'])
  })

  it('that was had counts on while its server fails', async () => {
    pages({ '/robots.txt': { body: 'User-agent: *\nDisallow: /b' }, '/a': { body: 'words' } })
    await get('/a')
    pages({ '/robots.txt': { status: 500 } })
    time.pass(25 * 3_600_000)
    expect((await get('/a', open())).status).toBe('fetched')
    expect((await get('/b', open())).status).toBe('refused')
  })

  it('is followed where it sends on, and counts as not there in a circle', async () => {
    pages({
      '/robots.txt': { status: 301, headers: { location: '/rules' } },
      '/rules': { body: 'User-agent: *\nDisallow: /' },
    })
    expect((await get('/a')).status).toBe('refused')
    pages({ '/rules': { status: 302, headers: { location: '/robots.txt' } }, '/a': { body: 'words' } })
    memory.kept.clear()
    expect((await get('/a')).status).toBe('fetched')
  })

  it('longer than any reader must read is read as far', async () => {
    const long = `User-agent: *\nDisallow: /a\n${'# words\n'.repeat(100_000)}`
    pages({ '/robots.txt': { body: long }, '/b': { body: 'words' } })
    expect((await get('/a')).status).toBe('refused')
    expect((await get('/b')).status).toBe('fetched')
  })
})

describe('a reservation of text and data mining', () => {
  const POLICY = 'https://post.example/policy.json'
  const file = (...rules: readonly object[]): Handler => ({ body: JSON.stringify(rules) })
  const RESERVED = { 'tdm-reservation': '1', 'tdm-policy': POLICY }
  const meta = (value: string) => `<!doctype html><html><head><meta name="tdm-reservation" content="${value}"></head>`

  it('in the file keeps us from asking', async () => {
    pages({
      '/.well-known/tdmrep.json': file(
        { location: '/free/*.html', 'tdm-reservation': 0 },
        { location: '/', 'tdm-reservation': 1, 'tdm-policy': POLICY },
      ),
      '/free/a.html': { body: 'words' },
    })
    const got = await get('/news/a.html')
    expect(got).toMatchObject({ status: 'refused', policy: POLICY, error: { code: 'tdm-reserved' } })
    expect(site.paths()).toEqual(FIRST)
    expect(await get('/free/a.html')).toMatchObject({ status: 'fetched', retrieved: { tdm: 0, policy: null } })
  })

  it('in the header, or in the page, keeps us from keeping', async () => {
    pages({ '/a': { body: 'words', headers: RESERVED }, '/b': { body: meta('1') } })
    expect(await get('/a')).toMatchObject({ status: 'refused', policy: POLICY, error: { code: 'tdm-reserved' } })
    expect(await get('/b')).toMatchObject({ status: 'refused', policy: null, error: { code: 'tdm-reserved' } })
  })

  it('in the page outranks the header, and that the file', async () => {
    pages({
      '/.well-known/tdmrep.json': file({ location: '/', 'tdm-reservation': 0 }),
      '/page': { body: meta('0'), headers: RESERVED },
      '/header': { body: 'words', headers: RESERVED },
      '/file': { body: 'words', headers: { 'tdm-reservation': 'yes' } },
    })
    expect(await get('/page')).toMatchObject({ status: 'fetched', retrieved: { tdm: 0 } })
    expect((await get('/header')).status).toBe('refused')
    expect(await get('/file')).toMatchObject({ status: 'fetched', retrieved: { tdm: 0 } })
  })

  it.each(['not json', '{"rules": 1}', '[null, 7, {"location": 3}]', '[{"location":"/","tdm-reservation":2}]'])(
    'is none where the file is %s',
    async (body) => {
      pages({ '/.well-known/tdmrep.json': { body }, '/a': { body: 'words' } })
      expect(await get('/a')).toMatchObject({ status: 'fetched', retrieved: { tdm: null } })
    },
  )

  it('is not asked for where robots.txt does not allow its file', async () => {
    pages({ '/robots.txt': { body: 'User-agent: *\nDisallow: /.well-known/' }, '/a': { body: 'words' } })
    expect((await get('/a')).status).toBe('fetched')
    expect(site.paths()).toEqual(['/robots.txt', '/a'])
  })
})

describe('requests to one host', () => {
  it('go one at a time, with time between them', async () => {
    pages({ '/a': { body: 'a' }, '/b': { body: 'b' }, '/c': { body: 'c' } })
    const fetcher = open()
    const got = await Promise.all(['/a', '/b', '/c'].map((path) => get(path, fetcher)))
    expect(got.map(({ status }) => status)).toEqual(['fetched', 'fetched', 'fetched'])
    expect(site.paths()).toHaveLength(5)
    expect(site.mostOpen()).toBe(1)
    const gaps = site.log.slice(1).map(({ at }, i) => at - site.log[i]!.at)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2000)
  })

  it('wait as long as robots.txt asks for, if that is longer', async () => {
    pages({ '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 20' }, '/a': { body: 'a' }, '/b': { body: 'b' } })
    const fetcher = open()
    await get('/a', fetcher)
    await get('/b', fetcher)
    const [, , a, b] = site.log
    expect(b!.at - a!.at).toBe(20_000)
  })

  it('are left to another time where the wait is too long, in the next run, too', async () => {
    pages({ '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 3600' }, '/a': { body: 'a' }, '/b': { body: 'b' } })
    const fetcher = open()
    expect((await get('/a', fetcher)).status).toBe('fetched')
    const later = { status: 'failed', passing: true, error: { code: 'later' }, retryAt: '2031-03-06T09:00:04.000Z' }
    expect(await get('/b', fetcher)).toMatchObject(later)
    expect(await get('/b', open())).toMatchObject(later)
    expect(site.paths()).toEqual([...FIRST, '/a'])
    time.pass(3_600_000)
    expect((await get('/b', fetcher)).status).toBe('fetched')
  })

  it.each([
    ['seconds', '600'],
    ['a date, by the server’s own clock', 'Thu, 06 Mar 2031 12:10:00 GMT'],
  ])('wait when the server is busy and names %s', async (_, after) => {
    const headers = { 'retry-after': after, date: 'Thu, 06 Mar 2031 12:00:00 GMT' }
    pages({ '/a': { status: 429, headers }, '/b': { body: 'b' } })
    const fetcher = open()
    expect(await get('/a', fetcher)).toMatchObject({
      status: 'failed',
      passing: true,
      retryAt: '2031-03-06T08:10:04.000Z',
    })
    expect(await get('/b', fetcher)).toMatchObject({ status: 'failed', error: { code: 'later' } })
    // So does a run that begins anew.
    expect(await get('/b', open())).toMatchObject({ status: 'failed', error: { code: 'later' } })
    expect(site.paths()).toEqual([...FIRST, '/a'])
    time.pass(600_000)
    expect((await get('/b', fetcher)).status).toBe('fetched')
  })
})
