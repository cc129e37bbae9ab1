import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { OperatingError } from '../errors.js'
import { isDay, isMoment, toMoment } from './day.js'
import { decode } from './decode.js'
import { expand, glob } from './files.js'
import { sniff } from './formats/index.js'
import { jsonl } from './formats/jsonl.js'
import { plain } from './formats/plain.js'
import { type Arrival, intake } from './intake.js'
import { type Head, openSource } from './source.js'
import { makeStory } from './story.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-intake-'))
afterAll(() => rmSync(folder, { recursive: true }))

const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof OperatingError) return thrown.code
    throw thrown
  }
  return 'none'
}

const SAID = 'Mayor Odda Prell: “Café 🌊 Ž”.\r\nEnd\n'

describe('decode', () => {
  const bytes = (...parts: (Uint8Array | readonly number[])[]) => Buffer.concat(parts.map((p) => Buffer.from(p)))
  const utf16 = Buffer.from(SAID, 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  const note = (b: Uint8Array) => decode(b, 'f').diagnostics.map((d) => `${d.severity} ${d.code}: ${d.message}`)

  it.each([
    ['UTF-8', Buffer.from(SAID)],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], Buffer.from(SAID))],
    ['UTF-16 LE with a mark', bytes([0xff, 0xfe], utf16)],
    ['UTF-16 BE with a mark', bytes([0xfe, 0xff], swapped)],
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', swapped],
  ])('reads %s and changes nothing', (name, b) => {
    expect(decode(b, 'f').text).toBe(SAID)
    expect(decode(b, 'f').diagnostics).toHaveLength(name === 'UTF-8' ? 0 : 1)
  })

  it('reads Windows-1252 and says so', () => {
    const b = bytes(Buffer.from('She said '), [0x93], Buffer.from('no'), [0x94, 0x2e, 0xe9])
    expect(decode(b, 'f').text).toBe('She said “no”.é')
    expect(note(b)).toEqual(['warning encoding: Read as Windows-1252, because it is not valid UTF-8.'])
  })

  it('keeps UTF-8 that was cut in a character', () => {
    const b = bytes(Buffer.from('“Київ” said'), [0xd0])
    expect(decode(b, 'f').text).toBe('“Київ” said\ufffd')
    expect(note(b)[0]).toContain('1 broken character')
  })

  it.each([
    ['zero bytes', bytes([1, 2, 0, 0, 7, 200]), 'binary-file'],
    ['a PDF', Buffer.from('%PDF-1.7 x'), 'binary-file'],
    ['a ZIP', bytes([0x50, 0x4b, 3, 4, 20]), 'binary-file'],
    ['controls', bytes([1, 2, 3, 4, 5, 65]), 'binary-file'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'undecodable'],
    ['half a UTF-16 unit', bytes([0xff, 0xfe], utf16, [65]), 'undecodable'],
    ['bytes of no encoding', bytes(Buffer.from('a'), [0x81, 0x8d]), 'undecodable'],
  ])('refuses %s', (_, b, code) => expect(codeOf(() => decode(b, 'f'))).toBe(code))
})

describe('glob', () => {
  for (const path of [
    'a/one.txt',
    'a/two.txt',
    'a/b/three.txt',
    'a/b/.hidden.txt',
    'a/.git/four.txt',
    'a/n[1].txt',
    'c/one.md',
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), 'x')
  }
  symlinkSync(folder, join(folder, 'a/b/loop'))
  const find = (pattern: string) => glob(join(folder, pattern)).map((path) => path.slice(folder.length + 1))

  it.each([
    ['a/*.txt', ['a/n[1].txt', 'a/one.txt', 'a/two.txt']],
    ['*/one.*', ['a/one.txt', 'c/one.md']],
    ['a/???.txt', ['a/one.txt', 'a/two.txt']],
    ['**/*.txt', ['a/b/three.txt', 'a/n[1].txt', 'a/one.txt', 'a/two.txt']],
    ['a/**', ['a/b/three.txt', 'a/n[1].txt', 'a/one.txt', 'a/two.txt']],
    ['a/**/b/*.txt', ['a/b/three.txt']],
    ['a/b/.*', ['a/b/.hidden.txt']],
    ['*', []],
    ['none/*.txt', []],
  ])('%s', (pattern, found) => expect(find(pattern)).toEqual(found))

  it('takes what exists for a file, and tells a pattern without match', () => {
    const [input, missing, standard] = expand([join(folder, 'a/n[1].txt'), join(folder, '*.pdf'), '-'])
    expect(input).toMatchObject({ path: join(folder, 'a/n[1].txt') })
    expect(missing).toMatchObject({ code: 'no-match' })
    expect(standard).toMatchObject({ path: null })
  })

  it('takes the files below a folder, without hidden ones and pictures', () => {
    for (const name of ['d/x.html', 'd/e/y.txt', 'd/e/z.JPG', 'd/style.css', 'd/.z/a.txt', 'only/p.png']) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), 'x')
    }
    const names = (arg: string) =>
      expand([join(folder, arg)]).map((i) => ('name' in i && !('code' in i) ? i.name.slice(folder.length + 1) : i))
    expect(names('d')).toEqual(['d/e/y.txt', 'd/x.html'])
    expect(names('d/')).toEqual(['d/e/y.txt', 'd/x.html'])
    expect(names('only')).toMatchObject([{ code: 'empty-folder' }])
  })
})

describe('plain', () => {
  it('takes front matter off the text', () => {
    const head =
      '---\r\ntitle: "Marl: a bridge"\r\ndate: 2031-05-04\r\ntags:\r\n  - x\r\nanchor: 2031-05-03\r\n---\r\n\r\n'
    const { text, fields, firstLine } = plain.parse(`${head}Body\r\n---\r\n`, 'f')
    expect(text).toBe('Body\r\n---\r\n')
    expect(fields).toEqual({ title: 'Marl: a bridge', published: '2031-05-04', anchor: '2031-05-03' })
    expect(firstLine).toBe(9)
  })

  it.each([
    '---\nHe said no.\n---\nx',
    '---\ntitle: x\nno end',
    '--- title: x',
    'a\n---\ntitle: x\n---\n',
    '---\ncolour: red\n---\nx',
  ])('leaves %j as it is', (file) =>
    expect(plain.parse(file, 'f')).toMatchObject({ text: file, fields: {}, firstLine: 1 }),
  )

  it('refuses an anchor that is no day, and notes a time of publication that is none', () => {
    expect(codeOf(() => plain.parse('---\nanchor: 2031-02-31\n---\nx', 'f'))).toBe('bad-anchor')
    const { fields, diagnostics } = plain.parse('---\npublished: 4 May\n---\nx', 'f')
    expect(fields.published).toBeNull()
    expect(diagnostics.map((d) => d.code)).toEqual(['bad-published'])
  })

  it.each([
    `---\n${'a: '.repeat(100_000)}\n`,
    `---\n${'\n'.repeat(200_000)}`,
    `---\ntitle: x\n---\n${' \t'.repeat(100_000)}x`,
  ])('is read to the end of hostile front matter', (file) => {
    expect(file.endsWith(plain.parse(file, 'f').text)).toBe(true)
  })
})

describe('jsonl', () => {
  const head = (text: string, name: string): Head => ({
    bytes: Buffer.from(text),
    text: text.trimStart(),
    name,
    whole: true,
  })

  it('reads the fields', async () => {
    const line = '{"text":"a","id":7,"title":null,"date":"2031-05-04T10:00:00Z","mood":1}'
    expect(await jsonl.parse(line, 'f:1')).toMatchObject({
      text: 'a',
      fields: { id: '7', published: '2031-05-04T10:00:00Z' },
      firstLine: null,
    })
  })

  it.each(['x', '[]', 'null', '{}', '{"text":1}', '{"text":"a","title":{}}'])('refuses %s', (line) =>
    expect(jsonl.parse(line, 'f:1')).rejects.toMatchObject({ code: 'bad-jsonl' }),
  )

  it.each([
    ['{"text":"a"}', 'f.txt', 'jsonl'],
    ['{"text":"a"}\nnonsense', 'f', 'jsonl'],
    ['{"text":"a\n{"text":"b"}', 'f', 'jsonl'],
    ['{"mood":1}\n{"text":"b"}', 'f', 'jsonl'],
    [' {\n"text":"a"}', 'f.json', 'json'],
    ['[{"text":"a"}]', 'f', 'json'],
    ['[\n{"text":"a"}]', 'f.jsonl', 'json'],
    ['anything', 'f.jsonl', 'jsonl'],
    ['{sic} he said', 'f.txt', 'plain'],
    ['[Update] The mayor', 'f.txt', 'plain'],
    ['# Ferry strike\n\nNo boats.', 'f', 'markdown'],
    ['#ferrystrike is what they call it', 'f', 'plain'],
    ['Ferry strike\r\n\r\nSee [the letter](https://wire.example/l).', 'f', 'markdown'],
    ['Ferry strike\nSee [the letter](https://wire.example/l).\nNo boats.', 'f', 'plain'],
    ['<p>No boats.</p>', 'f', 'html'],
    ['<!-- by hand -->\n<HTML>', 'f.txt', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">', 'f', 'html'],
    ['<rss version="0.91">', 'f.html', 'feed'],
    ['<- that way, he said', 'f', 'plain'],
    ['WARC/1.1\r\nWARC-Type: warcinfo', 'f', 'warc'],
    ['WARC/1.1 is a format', 'f', 'plain'],
  ])('is told from others: %j in %s', (text, name, format) => expect(sniff(head(text, name)).name).toBe(format))
})

it('libraries are loaded when a file needs them', () => {
  const heavy =
    /^import (?!type)[^\n]*'(?:@mozilla\/readability|linkedom|feedsmith|fast-xml-parser|marked|unpdf|warcio|yauzl)'/m
  const here = fileURLToPath(new URL('.', import.meta.url))
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((name) => heavy.test(readFileSync(join(here, name), 'utf8')))).toEqual([])
})

describe('intake', () => {
  const arrive = async (name: string, content: string | Uint8Array, given = {}): Promise<readonly Arrival[]> => {
    const path = join(folder, name)
    writeFileSync(path, content)
    const out: Arrival[] = []
    for await (const arrival of intake({ name, path }, given)) out.push(arrival)
    return out
  }
  const brief = (arrivals: readonly Arrival[]) =>
    arrivals.map((a) => ('error' in a ? `${a.place} ${a.error.code}` : `${a.place} ${a.story.text}`))

  it('takes a text for one story', async () => {
    const [one] = await arrive('s.txt', '---\ntitle: T\nanchor: 2031-01-01\n---\nA\r\nB', { anchor: '2031-05-04' })
    expect(one).toMatchObject({
      line: false,
      firstLine: 5,
      story: { text: 'A\r\nB', title: 'T', anchor: '2031-05-04', revision: 1 },
    })
  })

  it('takes lines for stories, and goes on after a bad one', async () => {
    const file = '\ufeff\n{"text":"a"}\r\n\nnonsense\n{"text":"“b”"}'
    expect(brief(await arrive('s.jsonl', file))).toEqual(['s.jsonl:2 a', 's.jsonl:4 bad-jsonl', 's.jsonl:5 “b”'])
    expect(brief(await arrive('t.txt', '{"text":"a"}\n'))).toEqual(['t.txt:1 a'])
  })

  it('reads lines in UTF-16', async () => {
    const file = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"text":"Ċ"}\n{"text":"b"}\n', 'utf16le')])
    expect(brief(await arrive('u.txt', file))).toEqual(['u.txt:1 Ċ', 'u.txt:2 b'])
  })

  it('reads lines longer than a chunk', async () => {
    const text = '“é” said. '.repeat(20_000)
    const lines = await arrive('long.jsonl', `${JSON.stringify({ text })}\n${JSON.stringify({ text })}\n`)
    expect(lines.map((a) => 'story' in a && a.story.text === text)).toEqual([true, true])
  })

  it('reads formatted JSON', async () => {
    expect(brief(await arrive('f.json', JSON.stringify([{ text: 'a' }], null, 2)))).toEqual(['f.json#1 a'])
    expect(brief(await arrive('g.json', JSON.stringify({ text: 'a' }, null, 2)))).toEqual(['g.json a'])
  })

  it('hands lines over before the file has ended', async () => {
    async function* endless() {
      yield Buffer.from('{"text":"a"}\n')
      await new Promise(() => {})
    }
    const source = await openSource({ place: 'f', path: null, known: {}, within: [] }, endless())
    for await (const found of jsonl.stories(source, () => [] as never)) {
      expect(found).toMatchObject({ place: 'f:1', text: 'a' })
      break
    }
  })

  it.each([
    ['empty.txt', '', 'empty-file'],
    ['blank.txt', ' \n\t\r\n', 'empty-file'],
    ['blank.jsonl', '\n\n', 'empty-file'],
    ['front.txt', '---\ntitle: x\n---\n', 'empty-file'],
    ['front-cut.txt', '---\ntitle: x\n---', 'empty-file'],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary-file'],
  ])('refuses %s', async (name, content, code) =>
    expect(brief(await arrive(name, content))).toEqual([`${name} ${code}`]),
  )

  it('tells what the file system says', async () => {
    const of = async (path: string) => {
      for await (const a of intake({ name: 'f', path: join(folder, path) })) return 'error' in a ? a.error.code : 'none'
    }
    expect(await of('none.txt')).toBe('file-not-found')
    expect(await of('a')).toBe('is-a-directory')
    expect(await of('a/one.txt/x')).toBe('file-not-found')
  })
})

describe('days', () => {
  it.each([
    ['2025-02-28', true],
    ['2024-02-29', true],
    ['2025-02-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-1-1', false],
    ['0099-12-31', true],
    ['', false],
  ])('%s', (day, is) => expect(isDay(day)).toBe(is))

  it.each([
    ['2025-02-28T10:00', true],
    ['2025-02-28T10:00:01.5+02:00', true],
    ['2025-02-28 10:00 Z', true],
    ['2025-02-28x', false],
  ])('%s', (moment, is) => expect(isMoment(moment)).toBe(is))
})

describe('moments', () => {
  it.each([
    ['Tue, 04 Mar 2031 10:00:00 GMT', '2031-03-04T10:00:00Z'],
    ['4 Mar 31 10:00 EST', '2031-03-04T10:00:00-05:00'],
    ['Tue, 4 Mar 2031 10:00:00 +0200 (EET)', '2031-03-04T10:00:00+02:00'],
    ['March 4, 2031 10:05 PM', '2031-03-04T22:05:00'],
    ['Tuesday, 4 March 2031', '2031-03-04'],
    ['Mar. 4, 2031, 12:30 a.m.', '2031-03-04T00:30:00'],
    ['20310304T100000+0100', '2031-03-04T10:00:00+01:00'],
    ['20310304', '2031-03-04'],
    ['2031/3/4 9:05', '2031-03-04T09:05:00'],
    ['2031-03-04T10:00:00.123456Z', '2031-03-04T10:00:00.123456Z'],
    ['2031-03-04 10:00:00 UTC', '2031-03-04T10:00:00Z'],
    ['2031-03-04 10:00:00 +02', '2031-03-04T10:00:00+02:00'],
    // A zone that nobody can tell the hours of leaves the day.
    ['Tue, 04 Mar 2031 10:00:00 XYZ', '2031-03-04'],
    ['31 February 2031', null],
    ['4 May', null],
    ['soon', null],
    ['2031-03-04T25:00Z', null],
    ['', null],
  ])('%s', (written, moment) => expect(toMoment(written)).toBe(moment))
})

it('a story is known by its address, else by its words', () => {
  expect(makeStory('a').id).toBe(makeStory('a', { title: 'x' }).id)
  expect(makeStory('a').id).not.toBe(makeStory('b').id)
  expect(makeStory('a', { url: 'u' }).id).toBe(makeStory('b', { url: 'u' }).id)
  expect(makeStory('a', { id: 'mine' }).id).toBe('mine')
  expect(makeStory('a').id).toMatch(/^n[0-9a-f]{12}$/)
})
