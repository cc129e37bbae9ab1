import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { anotherSite, get, MOST, open, pages, site, told } from './polite-site.js'
import { FIRST } from './web.js'

describe('a redirect', () => {
  it('is followed; only where all are permanent, the address has moved', async () => {
    pages({
      '/old': { status: 301, headers: { location: '/older' } },
      '/older': { status: 308, headers: { location: '/new#top' } },
      '/mixed': { status: 301, headers: { location: '/passing' } },
      '/passing': { status: 302, headers: { location: '/new' } },
      '/new': { body: 'words' },
    })
    expect(await get('/old')).toMatchObject({ status: 'fetched', moved: `${site.origin}/new` })
    expect(await get('/mixed')).toMatchObject({ status: 'fetched', moved: `${site.origin}/passing` })
    expect(await get('/passing')).toMatchObject({ moved: null, retrieved: { url: `${site.origin}/new` } })
  })

  it('ends after five', async () => {
    pages({ '/a': { status: 302, headers: { location: '/b' } }, '/b': { status: 302, headers: { location: '/a' } } })
    expect(await get('/a')).toMatchObject({ status: 'failed', passing: false, error: { code: 'too-many-redirects' } })
    expect(site.paths()).toEqual([...FIRST, '/a', '/b', '/a', '/b', '/a', '/b'])
  })

  it.each([
    ['nowhere', undefined, 'bad-answer'],
    ['to a file', 'file:///etc/hostname', 'bad-address'],
    ['to a password', 'http://me:secret@127.0.0.1/', 'bad-address'],
    ['into the local network', 'http://10.0.0.1/', 'private-address'],
    ['into this machine by another name', 'http://[::ffff:127.0.0.1]/', 'private-address'],
  ])('%s is not followed', async (_, location, code) => {
    pages({ '/a': { status: 302, headers: location === undefined ? {} : { location } } })
    expect(told(await get('/a'))).toEqual({ status: 'failed', code })
  })

  it('is asked about anew: what it leads to may be forbidden', async () => {
    pages({
      '/robots.txt': { body: 'User-agent: *\nDisallow: /private' },
      '/a': { status: 302, headers: { location: '/private/a' } },
    })
    expect(told(await get('/a'))).toEqual({ status: 'refused', code: 'robots-disallowed' })
    expect(site.paths()).toEqual([...FIRST, '/a'])
  })

  it('to a name that leads into the local network is not followed', async () => {
    pages({ '/a': { status: 302, headers: { location: 'http://inside.example/' } } })
    const resolve = async () => [{ address: '192.168.1.1', family: 4 }]
    expect(told(await get('/a', open({ resolve })))).toEqual({ status: 'failed', code: 'private-address' })
  })
})

describe('what goes wrong with the network', () => {
  it('has codes', async () => {
    await site.close()
    expect(told(await get('/a'))).toEqual({ status: 'failed', code: 'unreachable' })
    const resolve = () => Promise.reject(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }))
    const got = await get('http://nowhere.example/', open({ resolve }))
    expect(told(got)).toEqual({ status: 'failed', code: 'unknown-host' })
    expect(told(await get('ftp://post.example/'))).toEqual({ status: 'failed', code: 'bad-address' })
    await anotherSite()
  })

  it.each([
    ['that is too large', { body: 'x'.repeat(MOST + 1) }, 'too-large'],
    [
      'that is too large once unpacked',
      { body: gzipSync('x'.repeat(50 * MOST)), headers: { 'content-encoding': 'gzip' } },
      'too-large',
    ],
    [
      'whose gzip breaks off',
      { body: gzipSync('words'.repeat(50)).subarray(0, 20), headers: { 'content-encoding': 'gzip' } },
      'bad-answer',
    ],
    ['that is no gzip', { body: 'words', headers: { 'content-encoding': 'gzip' } }, 'bad-answer'],
    ['in an encoding of its own', { body: 'words', headers: { 'content-encoding': 'own' } }, 'bad-answer'],
  ] as const)('an answer %s is refused', async (_, page, code) => {
    pages({ '/a': page })
    expect(told(await get('/a'))).toEqual({ status: 'failed', code })
  })

  it('an answer without end is cut off by its size, one that drips by time', async () => {
    pages({
      '/endless': (_, response) => {
        const more = () => {
          if (!response.destroyed) response.write('x'.repeat(20_000), () => setImmediate(more))
        }
        more()
        return undefined
      },
      '/drip': (_, response) => {
        response.write('x')
        return undefined
      },
      '/breaks': (_, response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('x')
        setImmediate(() => response.destroy())
        return undefined
      },
    })
    expect(told(await get('/endless'))).toEqual({ status: 'failed', code: 'too-large' })
    expect(await get('/drip', open({ timeout: 50 }))).toMatchObject({ passing: true, error: { code: 'timed-out' } })
    expect(told(await get('/breaks'))).toEqual({ status: 'failed', code: 'unreachable' })
  })

  it('a stop ends what is under way', async () => {
    const stop = new AbortController()
    pages({
      '/drip': (_, response) => {
        response.write('x')
        setImmediate(() => stop.abort())
        return undefined
      },
    })
    expect(told(await get('/drip', open({ signal: stop.signal })))).toEqual({ status: 'failed', code: 'stopped' })
  })

  it('a certificate that nobody vouches for is not trusted', async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-tls-'))
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    try {
      execFileSync(
        'openssl',
        ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=127.0.0.1', '-keyout', key, '-out', cert],
        { stdio: 'ignore' },
      )
    } catch {
      skip('openssl is not there')
    }
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
      response.end('x'),
    )
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const got = await get(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(told(got)).toEqual({ status: 'failed', code: 'bad-certificate' })
    server.close()
    rmSync(folder, { recursive: true })
  })
})
