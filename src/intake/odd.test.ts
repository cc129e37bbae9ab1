import { constants } from 'node:buffer'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { all, brief, PAGE, page, read, readFile, SENTENCE, temporaryFolder } from '../../test/arrivals.js'
import { warcFile, zipFile } from '../../test/containers.js'
import { toMoment } from './day.js'
import { intake, storiesOf } from './intake.js'

const folder = temporaryFolder()

describe('size and depth', () => {
  it('a page of 50 MB is refused without being taken into memory, from a file and from an archive', async () => {
    // Longer than any buffer may be: who would read it whole would get another error.
    const path = join(folder, 'endless.html')
    writeFileSync(path, PAGE)
    truncateSync(path, constants.MAX_LENGTH + 1)
    expect(brief(await all(intake({ name: 'big.html', path })))).toEqual(['big.html too-large'])
    const warc = warcFile([
      { url: 'https://wire.example/big', body: page(`<p>${SENTENCE}</p>`.repeat(2 ** 20)) },
      { url: 'https://wire.example/a', body: PAGE },
    ])
    expect(await read(warc)).toEqual(['f#https://wire.example/big too-large', expect.stringContaining('Boats')])
  })

  it('deep and endless markup is read to its end', async () => {
    const deep = (tag: string, n: number) =>
      page(
        `${`<${tag}>`.repeat(n)}<p>${SENTENCE}${SENTENCE}</p>${`</${tag}>`.repeat(n)}`,
        '<meta property="og:type" content="article">',
      )
    for (const [tag, n] of [
      ['div', 20_000],
      ['b', 20_000],
      ['blockquote', 20_000],
      ['ul', 5000],
      ['table', 3000],
      ['font', 20_000],
    ] as const) {
      expect(await read(deep(tag, n)), tag).toEqual([expect.stringContaining('Boats counted')])
    }
    for (const hostile of [
      '<div '.repeat(300_000),
      '<a href="'.repeat(300_000),
      '<!--'.repeat(300_000),
      '<p><b>'.repeat(20_000),
      '<script>'.repeat(100_000),
      '<'.repeat(1_000_000),
      '&'.repeat(1_000_000),
      '</'.repeat(300_000),
      '<!'.repeat(300_000),
      '<?'.repeat(300_000),
      '<![CDATA['.repeat(100_000),
      '<li>x'.repeat(30_000),
      '<br>'.repeat(50_000),
      '<p>x</p>'.repeat(200_000),
    ])
      expect(await read(`<html><body>${hostile}`), hostile.slice(0, 20)).toHaveLength(1)
  })

  it('deep XML, JSON and Markdown give errors or stories', async () => {
    expect(await read(`<newsItem>${'<p>'.repeat(5000)}x${'</p>'.repeat(5000)}</newsItem>`)).toEqual(['f bad-xml'])
    expect(await read(`<rss><channel><item><title>${'<b>'.repeat(5000)}</title></item></channel></rss>`)).toEqual([
      expect.stringContaining(' '),
    ])
    expect(await read(`[${'['.repeat(50_000)}`)).toEqual(['f bad-json'])
    expect(await read(`# Boats\n\n${'>'.repeat(20_000)} ${SENTENCE}`)).toEqual([expect.stringContaining('f ')])
    expect(
      await read(
        page(
          `<p>${SENTENCE}</p>`.repeat(3),
          `<script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script>`,
        ),
      ),
    ).toEqual([expect.stringContaining('Boats')])
  })

  it('no moment is found in hostile times', () => {
    const hostile = [
      '1'.repeat(100_000),
      `mon, ${' '.repeat(50_000)}`,
      'a'.repeat(60),
      `${'('.repeat(30)}`,
      '12 mar 2031 '.repeat(5),
    ]
    expect(hostile.map(toMoment)).toEqual(hostile.map(() => null))
  })
})

describe('encodings', () => {
  const cyrillic = 'Мэр Тенника сказал: «Нет».'
  const bytesIn1251 = Buffer.from(
    [...cyrillic].map((c) =>
      c === '«'
        ? 0xab
        : c === '»'
          ? 0xbb
          : c === 'э'
            ? 0xfd
            : c > 'А' && c < 'ѐ'
              ? c.charCodeAt(0) - 0x350
              : c.charCodeAt(0),
    ),
  )
  const withMeta = (meta: string, words: Uint8Array) =>
    Buffer.concat([
      Buffer.from(page('@@', meta).split('@@')[0]!),
      Buffer.from(`<p>${SENTENCE}${SENTENCE}</p><p>`),
      words,
      Buffer.from('</p>'),
    ])
  const textOf = async (bytes: Uint8Array, contentType?: string) => {
    const [one] = await all(storiesOf(bytes, 'f', {}, contentType === undefined ? {} : { contentType }))
    return one && 'story' in one
      ? { text: one.story.text, notes: one.diagnostics.map((d) => d.message) }
      : { text: JSON.stringify(one), notes: [] }
  }

  it('the page says, or the server, and the server counts', async () => {
    expect((await textOf(withMeta('<meta charset="windows-1251">', bytesIn1251))).text).toContain(cyrillic)
    expect(
      (await textOf(withMeta('<meta charset=koi8-r>', bytesIn1251), 'text/html; charset=windows-1251')).text,
    ).toContain(cyrillic)
    expect((await textOf(withMeta('', bytesIn1251), 'text/html;charset="Windows-1251"')).text).toContain(cyrillic)
  })

  it('what is valid UTF-8 is UTF-8, whatever the page says', async () => {
    const { text } = await textOf(withMeta('<meta charset="iso-8859-1">', Buffer.from(cyrillic)))
    expect(text).toContain(cyrillic)
    expect((await textOf(withMeta('<meta charset="utf-16">', Buffer.from(cyrillic)))).text).toContain(cyrillic)
    const unknown = await textOf(withMeta('<meta charset="klingon">', Buffer.from('\x93No\x94', 'latin1')))
    expect(unknown.text).toContain('“No”')
    expect(unknown.notes[0]).toContain("'klingon'")
  })

  it('an XML declaration counts, and UTF-16 with and without a mark', async () => {
    const rss = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>W</title><item><title>${cyrillic}</title></item></channel></rss>`
    const [before, after] = rss('windows-1251').split(cyrillic) as [string, string]
    const [one] = await all(storiesOf(Buffer.concat([Buffer.from(before), bytesIn1251, Buffer.from(after)]), 'f'))
    expect(one).toMatchObject({ story: { title: cyrillic } })
    for (const mark of ['\ufeff', '']) {
      const [wide] = await all(storiesOf(Buffer.from(mark + rss('UTF-16'), 'utf16le'), 'f'))
      expect(wide).toMatchObject({ story: { title: cyrillic } })
    }
  })

  it('zero bytes in a page are left out; a text with them is none', async () => {
    const { text, notes } = await textOf(Buffer.from(PAGE.replace('said on', 'sa\0id\0 on')))
    expect(text).toContain('said on Friday')
    expect(notes).toEqual(['2 zero bytes were left out.'])
    expect(await read('The mayor\0 said no.')).toEqual(['f binary-file'])
  })
})

describe('nothing', () => {
  it.each(['a.html', 'a.xml', 'a.json', 'a.jsonl', 'a.md', 'a.pdf', 'a.zip', 'a.warc', 'a.warc.gz', 'a.txt'])(
    'an empty %s',
    async (name) => {
      expect(await readFile(folder, name, '')).toEqual([`${name} empty-file`])
      expect(await readFile(folder, name.replace('a.', 'b.'), ' \n')).toEqual([expect.stringContaining('empty-file')])
    },
  )

  it('in a container', async () => {
    expect(await read(gzipSync(''))).toEqual(['f empty-file'])
    expect(await readFile(folder, 'e.zip', zipFile([]))).toEqual(['e.zip no-stories'])
    expect(await read(warcFile([{ url: 'https://wire.example/a', body: 'x', status: 404 }]))).toEqual(['f no-stories'])
    expect(await read('[]')).toEqual(['f empty-file'])
    expect(await read('%PDF-1.4\n%%EOF')).toEqual(['f bad-pdf'])
  })
})
