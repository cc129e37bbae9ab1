import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { openRecord } from '../src/onrecord.js'
import { OPERATIONS, runOperation } from '../src/operations/index.js'
import { openStore } from '../src/store/open.js'
import type { Store } from '../src/store/store.js'
import { codesOf, sumsOf, WORDS, watching } from './watching.js'
import { FIRST } from './web.js'

const { at, context, feed, item, page, rss, serve, watch } = watching()

describe('what is no feed', () => {
  it.each([
    ['an empty answer', '', 'not-a-feed'],
    ['a page', '<!doctype html><html><body><p>Welcome.</p></body></html>', 'not-a-feed'],
    ['text', 'Not found, sorry.', 'not-a-feed'],
    ['other JSON', '{"feed": []}', 'not-a-feed'],
    ['a feed that breaks off', '<?xml version="1.0"?><rss><channel><item><title>x', 'not-a-feed'],
    [
      'entities',
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel><title>&a;</title></channel></rss>',
      'xml-entities',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary-file'],
  ])('%s has a code and a hint, and is put off', async (_, body, code) => {
    serve({ '/feed.xml': { body } })
    const tally = await watch()
    expect(codesOf(tally)).toEqual([code])
    expect(tally.sums.failures[0]).toMatchObject({
      place: `${at.site.origin}/feed.xml`,
      hint: expect.stringMatching(/\w/),
    })
    expect([...tally.feeds.values()]).toMatchObject([
      { state: 'failed', until: expect.stringMatching(/^2031-03-06T08:30/) },
    ])
    expect(at.log.join('\n')).toContain(code)
  })

  it('may be a page that names its feeds', async () => {
    const links =
      '<link rel="alternate" type="application/rss+xml" href="/rss.xml"><link rel="alternate" hreflang="de" href="/de">'
    serve({ '/feed.xml': { body: `<!doctype html><html><head>${links}</head><body></body></html>` } })
    const tally = await watch()
    expect(tally.sums.failures[0]!.hint).toBe(`The page names a feed: ${at.site.origin}/rss.xml`)
  })
})

describe('odd feeds', () => {
  it('without items are well', async () => {
    serve({ '/feed.xml': feed() })
    expect(sumsOf(await watch())).toEqual({ feeds: ['polled'] })
  })

  it('with items of nothing, of another calendar or of tomorrow lose nothing else', async () => {
    serve({
      '/feed.xml': feed(
        item('/a', { extra: '<pubDate>31 February</pubDate>' }),
        item('/b', { extra: '<pubDate>Fri, 06 Mar 2048 08:00:00 GMT</pubDate>' }),
        '<item><guid isPermaLink="false">empty</guid></item>',
        item('/c', { extra: '<pubDate>Thu, 06 Mar 2031 07:00:00 GMT</pubDate>' }),
      ),
      ...Object.fromEntries(['/a', '/b', '/c'].map((path) => [path, page(path)])),
    })
    const tally = await watch()
    expect(sumsOf(tally)).toEqual({ new: 3, failed: 1, feeds: ['polled'] })
    expect(codesOf(tally)).toEqual(['empty-file'])
    const days = (await at.store.stories({ limit: 9 })).map(({ url, day }) => [url?.at(-1), day]).sort()
    expect(days).toEqual([
      ['a', null],
      ['b', null],
      ['c', '2031-03-06'],
    ])
    // What is empty stays so, and is not told again.
    expect(sumsOf(await watch())).toEqual({ feeds: ['polled'] })
  })

  it('of a running report under one address keep each entry, and ask for the page once', async () => {
    const full = (n: number) => ({
      guid: `entry-${n}`,
      extra: `<content:encoded><![CDATA[${`<p>Entry ${n}. ${WORDS}</p>`.repeat(3)}]]></content:encoded>`,
    })
    serve({
      '/feed.xml': feed(item('/live#1', full(1)), item('/live#2', full(2)), item('/a'), item('/a')),
      '/a': page('/a'),
    })
    expect(sumsOf(await watch())).toEqual({ new: 3, feeds: ['polled'] })
    expect(site()).toEqual([...FIRST, '/feed.xml', '/a'])
    expect(sumsOf(await watch())).toEqual({ feeds: ['polled'] })
  })

  it('in another encoding than they say are read as they are', async () => {
    const body = Buffer.from(rss(item(null, { guid: 'x', summary: 'Müller said “so”.' })), 'utf8')
    serve({ '/feed.xml': { body, headers: { 'content-type': 'application/rss+xml; charset=iso-8859-1' } } })
    await watch()
    const [story] = await at.store.stories({ limit: 1 })
    expect((await at.store.story(story!.id))!.text).toContain('Müller said “so”.')
  })

  it('of ten thousand items are read at the pace of the limit', async () => {
    const body = rss(...Array.from({ length: 10_000 }, (_, i) => item(`/${i}`, { summary: `Summary ${i}.` })))
    serve({ '/feed.xml': { body: gzipSync(body), headers: { 'content-encoding': 'gzip' } } })
    const tally = await watch({ pages: false, limit: 20 })
    expect(sumsOf(tally)).toEqual({ new: 20, feeds: ['polled'] })
    expect([...tally.feeds.values()]).toMatchObject([{ left: 9980 }])
  })

  it('leading to pages without a story tell of each and go on', async () => {
    serve({
      '/feed.xml': feed(item('/empty'), item('/front'), item('/gone'), item('/large'), item('/a')),
      '/empty': { body: '' },
      '/front': { body: '<!doctype html><html><body><a href="/">More</a></body></html>' },
      '/gone': { status: 410 },
      '/large': { body: 'x'.repeat(7 * 1024 * 1024) },
      '/a': page('/a'),
    })
    const tally = await watch()
    expect(sumsOf(tally)).toEqual({ new: 1, failed: 4, feeds: ['polled'] })
    expect(codesOf(tally)).toEqual(['empty-file', 'no-article', 'gone', 'too-large'])
    site()
    await watch()
    expect(site()).toEqual(['/feed.xml'])
  })
})

const site = () => at.site.paths()

describe('several feeds', () => {
  it('are polled side by side: one that fails keeps no other, and each address counts once', async () => {
    serve({ '/feed.xml': feed(item('/a')), '/other.xml': { status: 500 }, '/a': page('/a') })
    const feeds = ['/feed.xml', '/other.xml'].map((path) => at.site.origin + path)
    const tally = await watch({ feeds })
    expect(sumsOf(tally)).toEqual({ new: 1, failed: 1, feeds: expect.arrayContaining(['polled', 'failed']) })
    expect(at.site.mostOpen()).toBe(1)
  })

  it('end together when the store is damaged', async () => {
    serve({ '/feed.xml': feed(item('/a')), '/other.xml': feed(item('/a')), '/a': page('/a') })
    at.onRead = () => {
      throw Object.assign(new Error('a bug of ours'))
    }
    const feeds = ['/feed.xml', '/other.xml'].map((path) => at.site.origin + path)
    await expect(watch({ feeds, once: false })).rejects.toThrow('a bug of ours')
  })
})

/** What the site's two files say is known, so that tests in real time need not wait. */
const knowRules = (store: Store) =>
  store.putFeed(`${at.site.origin}/`, {
    robots: { copy: { text: null }, until: Date.now() + 600_000, failures: 0, why: null },
    tdm: { rules: [], until: Date.now() + 600_000 },
  })

describe('the operation', () => {
  const operation = OPERATIONS.find(({ name }) => name === 'watch')!

  it.each([
    ['no feed', { feeds: [] }],
    ['a file', { feeds: ['feed.xml'] }],
    ['another scheme', { feeds: ['ftp://post.example/feed'] }],
    ['a password', { feeds: ['https://me:secret@post.example/feed'] }],
    ['no pace', { feeds: ['https://post.example/feed'], every: 0 }],
    ['a contact that would break a header', { feeds: ['https://post.example/feed'], contact: 'a\r\nb: c' }],
  ])('refuses %s', async (_, input) => {
    await expect(runOperation(operation, context(), input)).rejects.toMatchObject({ code: 'bad-input' })
  })

  it('tells what it did, with real time and a contact', async () => {
    serve({ '/feed.xml': feed(item(null, { guid: 'x' })) })
    await knowRules(at.store)
    const url = `${at.site.origin}/feed.xml`
    const answer = await runOperation(operation, context(), {
      feeds: `${url}#top`,
      once: true,
      contact: 'mailto:desk@post.example',
    })
    expect(answer.whole).toMatchObject({
      polls: 1,
      new: 1,
      refused: 0,
      feedsFailed: 0,
      feeds: [{ url, state: 'polled', left: 0 }],
    })
    expect(operation.output.parse(answer)).toEqual(answer)
    expect(answer.rows).toContainEqual({ type: 'fact', name: 'new', value: 1 })
    expect(at.site.log[0]!.headers['user-agent']).toBe('onrecord/0.1.0 (+mailto:desk@post.example)')
  })
})

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

describe.skipIf(!existsSync(MAIN))('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-cli-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const storeWithRules = async (name: string) => {
    const store = await openStore(join(folder, name))
    await knowRules(store)
    await store.close()
    return join(folder, name)
  }
  const STORY =
    '“The locks will open before the summer,” the mayor of Tannick, Corin Mave, said on Thursday. He said the engineers of Velmora had promised to finish by April 1.'

  it('reads a page with the real reader, and ends well when it is stopped', async () => {
    serve({ '/feed.xml': feed(item('/a')), '/a': page('/a', STORY) })
    const store = await storeWithRules('record.db')
    const args = [MAIN, 'watch', `${at.site.origin}/feed.xml`, '--store', store, '--format', 'json', '--no-meaning']
    const child = spawn(process.execPath, args)
    let [out, log] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      log += chunk
      if (/ new http/.test(log)) child.kill('SIGTERM')
    })
    const code = await new Promise((done) => child.on('exit', done))
    expect(log).toMatch(/^\d{4}-\S+Z new http:\/\/127\.0\.0\.1:\d+\/a \([1-9] statements\)$/m)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ whole: { new: 1, failed: 0, polls: 1 } })
    const record = await openRecord({ store, existing: true })
    const said = OPERATIONS.find(({ name }) => name === 'said')!
    const { rows } = await runOperation(said, record.context, { who: 'Corin Mave' })
    expect(rows[0]).toMatchObject({ type: 'statement', story: { place: `${at.site.origin}/a` } })
    await record.close()
  })

  it('fails where a feed that is asked once fails', async () => {
    serve({ '/feed.xml': { status: 404 } })
    const store = await storeWithRules('once.db')
    const child = spawn(process.execPath, [MAIN, 'watch', `${at.site.origin}/feed.xml`, '--store', store, '--once'])
    let log = ''
    child.stderr.on('data', (chunk) => {
      log += chunk
    })
    expect(await new Promise((done) => child.on('exit', done))).toBe(1)
    expect(log).toContain('[bad-status]')
  })
})
