import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, PAGE, page, read, readFile, SENTENCE, temporaryFolder } from '../../test/arrivals.js'
import { warcFile, warcGz, warcRecords, zipFile } from '../../test/containers.js'
import { OperatingError } from '../errors.js'
import { intake, storiesOf } from './intake.js'
import { linksOf } from './links.js'

const folder = temporaryFolder()

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: i, text: `${SENTENCE}${i * 7919}` })}\n`).join('')

describe('feeds that are none', () => {
  it.each([
    ['a page', PAGE],
    ['text', 'The mayor said no.'],
    ['broken XML', '<rss version="2.0"><channel><title>x</channel></rss'],
    ['JSON', '{"items":[]}'],
    ['nothing', ''],
  ])('%s', async (_, bytes) => {
    await expect(linksOf(Buffer.from(bytes), 'https://wire.example/feed')).rejects.toMatchObject({ code: 'not-a-feed' })
  })

  it('a page of errors at the address of a feed is read as a page', async () => {
    expect(await read('<html><body><h1>404</h1><p>Not found.</p></body></html>')).toEqual(['f no-article'])
    expect(await read('<rss version="2.0"><channel><title>x</title></channel></rss>')).toEqual(['f no-stories'])
    expect(await read('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>')).toEqual(['f unknown-format'])
  })
})

describe('what breaks off', () => {
  it('gives the lines of gzip before it', async () => {
    const packed = gzipSync(lines(3000))
    const found = await read(packed.subarray(0, packed.length * 0.6))
    expect(found.length).toBeGreaterThan(100)
    expect(found.filter((f) => f.includes('bad-archive'))).toEqual(['f bad-archive'])
    expect(found.at(-1)).toBe('f bad-archive')
    expect((await read(packed.subarray(0, 2000))).at(-1)).toBe('f bad-archive')
  })

  const numbered = (number: number) =>
    `<p>The harbour master said that boat ${number.toString(36)} had been counted.</p>`
  // Each page has words of its own, so that the last hundred bytes hold some of the last page alone.
  const pages = ['a', 'b', 'c'].map((name, n) => ({
    url: `https://wire.example/${name}`,
    body: page(Array.from({ length: 40 }, (_, i) => numbered((i + 1) * 7919 * (n + 1) ** 3)).join('')),
  }))

  it('gives the pages of a WARC before it, packed or not', async () => {
    const before = [
      'f#https://wire.example/a Boats counted at Tan',
      'f#https://wire.example/b Boats counted at Tan',
      'f bad-archive',
    ]
    for (const whole of [warcGz(pages), warcFile(pages), gzipSync(warcFile(pages))])
      expect(await read(whole.subarray(0, whole.length - 100))).toEqual(before)
  })

  it('stops at a record of another length than it says', async () => {
    const [one, two] = warcRecords(pages) as [Buffer, Buffer]
    const longer = Buffer.from(
      one.toString('latin1').replace(/Content-Length: (\d+)/, (_, n) => `Content-Length: ${n - 9}`),
      'latin1',
    )
    expect(await read(Buffer.concat([two, longer, two]))).toEqual([
      'f#https://wire.example/b Boats counted at Tan',
      'f bad-archive',
    ])
    expect(await read(Buffer.concat([two, Buffer.from('garbage'), two]))).toEqual([
      expect.stringContaining('/b '),
      'f bad-archive',
    ])
    expect(await read(`WARC/1.0\r\n${'x'.repeat(3_000_000)}`)).toEqual(['f bad-archive'])
  })

  it('is told of damaged gzip', async () => {
    const packed = gzipSync('The mayor said no. '.repeat(50))
    packed[packed.length - 6]! ^= 255
    expect(await read(packed)).toEqual(['f bad-archive'])
    expect(await read(gzipSync(packed))).toEqual(['f nested-archive'])
  })

  it('is told of a zip', async () => {
    const whole = zipFile([{ name: 'a.txt', body: SENTENCE }])
    expect(await readFile(folder, 'cut.zip', whole.subarray(0, whole.length - 30))).toEqual(['cut.zip bad-archive'])
    whole[40]! ^= 255
    expect(await readFile(folder, 'damaged.zip', whole)).toEqual(['damaged.zip!a.txt bad-archive'])
  })
})

describe('bombs', () => {
  it('a zip of nothing but zeros is refused before it is unpacked', async () => {
    const zeros = Buffer.alloc(40 * 2 ** 20)
    const bomb = zipFile([
      { name: 'a.txt', body: 'a' },
      { name: 'z.txt', body: zeros },
    ])
    expect(await readFile(folder, 'bomb.zip', bomb)).toEqual(['bomb.zip archive-bomb'])
  })

  it('a zip that says too little of its sizes gives no more than it says', async () => {
    const bomb = zipFile([{ name: 'z.txt', body: 'a'.repeat(40 * 2 ** 20), claims: 1000 }])
    expect(await readFile(folder, 'liar.zip', bomb)).toEqual(['liar.zip!z.txt bad-archive'])
  })

  it('a zip of very many files, by what it says', async () => {
    const bomb = zipFile([{ name: 'a.txt', body: 'a' }])
    bomb.writeUInt16LE(0xfffe, bomb.length - 12)
    expect(await readFile(folder, 'many.zip', bomb)).toEqual(['many.zip bad-archive'])
  })

  it('a book is no archive of stories', async () => {
    expect(await readFile(folder, 'b.zip', zipFile([{ name: 'mimetype', body: 'application/epub+zip' }]))).toEqual([
      'b.zip binary-file',
    ])
  })

  it('gzip of zeros is refused while it is unpacked', async () => {
    const zeros = Buffer.alloc(100 * 2 ** 20)
    expect(await read(gzipSync(warcFile([{ url: 'https://wire.example/z', body: zeros }])))).toEqual(['f archive-bomb'])
    const bomb = gzipSync(zeros)
    expect(await read(bomb)).toEqual(['f too-large'])
    const inside = warcFile([
      { url: 'https://wire.example/z', body: bomb, headers: ['Content-Encoding: gzip'] },
      { url: 'https://wire.example/a', body: PAGE },
    ])
    expect(await read(inside)).toEqual(['f#https://wire.example/z too-large', expect.stringContaining('Boats')])
  })

  it('entities are refused in feeds and news messages, however they are hidden', async () => {
    const entity = '<!ENTITY a SYSTEM "file:///etc/passwd">'
    for (const root of ['rss', 'feed', 'newsItem', 'newsMessage', 'nitf']) {
      expect(
        await read(`<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE ${root} [${entity}]><${root}>&a;</${root}>`),
      ).toEqual(['f xml-entities'])
      expect(await read(`<!DOCTYPE ${root} PUBLIC "a>b" "c" [${entity}]><${root}>&a;</${root}>`)).not.toContainEqual(
        expect.stringContaining('root:'),
      )
    }
  })

  it('a document type without entities is passed over', async () => {
    const rss = `<!DOCTYPE rss PUBLIC "-//x//DTD RSS 0.91//EN" "http://wire.example/rss-0.91.dtd"><rss version="0.91"><channel><title>W</title><item><title>Boats</title><description>${SENTENCE}</description></item></channel></rss>`
    expect(await read(rss)).toEqual(['f#1 Boats\n\nThe harbour m'])
  })
})

describe('whatever comes', () => {
  const CASES = fileURLToPath(new URL('formats/cases/', import.meta.url))
  const fixtures = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name) && !name.endsWith('.expected.json'))
    .sort()
    .map((name) => readFileSync(join(CASES, name)))

  const holds = async (bytes: Uint8Array) => {
    const path = join(folder, 'random')
    writeFileSync(path, bytes)
    for (const arrivals of [
      intake({ name: 'f', path }),
      storiesOf(bytes, 'f', {}, { url: 'https://wire.example/x', received: '2031-03-20' }),
    ])
      for (const arrival of await all(arrivals))
        if ('error' in arrival) expect(arrival.error).toBeInstanceOf(OperatingError)
        else expect(arrival.story.text).toMatch(/\S/)
    await linksOf(bytes, 'f').catch((thrown) => expect(thrown).toBeInstanceOf(OperatingError))
  }

  it('random bytes give stories or errors of the catalogue', async () => {
    const magic = fc.constantFrom(
      '',
      'PK\x03\x04',
      '\x1f\x8b\x08',
      '%PDF-1.7\n',
      'WARC/1.0\r\n',
      '<html>',
      '<rss>',
      '<feed>',
      '<newsItem>',
      '<nitf>',
      '{"uri":"',
      '[{"text":',
      '---\ntitle: x\n---\n',
      '# ',
    )
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 300 }), (head, tail) =>
        holds(Buffer.concat([Buffer.from(head, 'latin1'), tail])),
      ),
      { numRuns: 150 },
    )
  })

  it('files that were changed somewhere give stories or errors of the catalogue', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.uint8Array({ maxLength: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        async (fixture, changes) => {
          let bytes = Buffer.from(fixture)
          for (const { at, cut, put } of changes) {
            const from = Math.floor(at * bytes.length)
            bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)])
          }
          await holds(bytes)
        },
      ),
      { numRuns: 200 },
    )
  })
})

it('a folder that cannot be read is an error', async () => {
  const { expand } = await import('./files.js')
  mkdirSync(join(folder, 'none'))
  expect(expand([join(folder, 'none')])).toMatchObject([{ code: 'empty-folder' }])
})
