import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ioFailed } from '../errors.js'
import type { Reading } from '../model/reading.js'
import { cite } from '../model/span.js'
import type { Story } from '../model/story.js'
import { explain } from './explain.js'
import { pageNames } from './output.js'
import { type ReadCommand, readCommand } from './read.js'
import { progress, sizesOf } from './report.js'

/** Stands in for the model: each "said" is a statement of what stands before it. */
const readStory = async (story: Story): Promise<Reading> => {
  const { text, ...rest } = story
  const coverage = { units: text.length, words: text.split(' ').length, windows: 1, read: [], unread: [] }
  const at = text.indexOf('said')
  const statement = () => ({
    id: 's1',
    story: story.id,
    source: [],
    cue: [cite(text, { start: at, end: at + 4 })],
    content: [cite(text, { start: 0, end: at })],
    form: 'indirect' as const,
    speaker: null,
    role: null,
    act: 'say' as const,
    silence: null,
    negated: false,
    certainty: 'certain' as const,
    distance: 'plain' as const,
    repeated: false,
    saidAt: null,
    to: null,
    via: null,
    status: [],
    about: [],
    within: null,
    confidence: 0.8,
    by: 'model:stand-in' as const,
  })
  return {
    schema: 'onrecord/1',
    story: { ...rest, dateline: null, language: null, coverage },
    actors: [],
    times: [],
    statements: at > 0 ? [statement()] : [],
    dues: [],
    events: [],
    coded: [],
    disputes: [],
    shifts: [],
    diagnostics: [],
  }
}

vi.mock('../onrecord.js', () => ({ openOnrecord: async () => ({ read: readStory, close: async () => {} }) }))

const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const one = put('one.txt', 'No, the mayor said.\n')
const two = put('two.txt', 'Yes, the envoy said.\n')
const empty = put('empty.txt', '')
const lines = put('three.jsonl', '{"id":"x","text":"No, she said."}\n{"text":1}\n{"id":"y","text":"Yes, he said."}\n')

let said = ''
beforeEach(() => {
  said = ''
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text
    return true
  })
  return () => spy.mockRestore()
})

const run = async (files: string[], options: Partial<ReadCommand> = {}) => {
  const out = join(folder, `out-${Math.random()}`)
  const code = await readCommand(files, { format: 'json', out, ...options })
  return { code, out, text: existsSync(out) ? readFileSync(out, 'utf8') : undefined }
}

describe('read', () => {
  it('prints one file as one formatted object', async () => {
    const { code, text } = await run([one])
    expect(code).toBe(0)
    expect(text).toMatch(/^\{\n {2}"schema"/)
    expect(JSON.parse(text!).statements).toHaveLength(1)
    expect(said).toBe('')
  })

  it('prints several files as a line each, in their order', async () => {
    const { code, text } = await run([two, one])
    const records = text!
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(records.map((r) => r.statements[0].content[0].words)).toEqual(['Yes, the envoy ', 'No, the mayor '])
    expect(said).toBe('read 2 of 2 files\n')
  })

  it('filters JSON Lines, and goes on after a bad line', async () => {
    const { code, text } = await run([lines])
    expect(code).toBe(1)
    expect(
      text!
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).story.id),
    ).toEqual(['x', 'y'])
    expect(said).toMatch(/three\.jsonl:2: "text" is not a string \[bad-jsonl\]\n {2}hint: .*\nread 2 of 3 stories\n$/)
  })

  it('goes on after a bad file', async () => {
    const { code, text } = await run([one, empty, join(folder, 'none.txt'), two])
    expect(code).toBe(1)
    expect(text!.trimEnd().split('\n')).toHaveLength(2)
    expect(said).toMatch(/empty\.txt: holds no text[\s\S]*none\.txt: no such file[\s\S]*read 2 of 4 files\n$/)
  })

  it('fails and writes nothing when nothing was read', async () => {
    const { code, text } = await run([empty])
    expect([code, text]).toEqual([1, undefined])
  })

  it('hands the anchor on, and checks it', async () => {
    expect(JSON.parse((await run([one], { anchor: '2031-05-04' })).text!).story.anchor).toBe('2031-05-04')
    await expect(run([one], { anchor: '2031-02-31' })).rejects.toMatchObject({ error: { code: 'bad-anchor' } })
    await expect(run([one], { format: 'pdf' })).rejects.toMatchObject({ error: { code: 'bad-format' } })
  })

  it('tells how a file was decoded, in the record and aloud', async () => {
    const old = put('old.txt', Buffer.from('\x93No\x94, she said.', 'latin1'))
    const { text } = await run([old])
    expect(JSON.parse(text!).diagnostics[0].code).toBe('encoding')
    expect(said).toContain('warning: ')
    said = ''
    await run([old], { quiet: true })
    expect(said).toBe('')
  })

  it('makes pages in a folder', async () => {
    const { code, out } = await run([one, two], { format: 'html', out: join(folder, 'pages') }).then(() =>
      run([one], { format: 'html', out: join(folder, 'pages') }),
    )
    expect(code).toBe(0)
    expect(out).toBeDefined()
    expect(readdirSync(join(folder, 'pages'))).toEqual(['one.html', 'two.html'])
    await expect(readCommand([one, two], { format: 'html' })).rejects.toMatchObject({ error: { code: 'no-folder' } })
    await expect(run([one, two], { format: 'html', out: one })).rejects.toMatchObject({ code: 'not-a-directory' })
    await expect(run([one], { out: join(folder, 'none', 'x.json') })).rejects.toMatchObject({ code: 'file-not-found' })
    await expect(run([one], { out: folder })).rejects.toMatchObject({ code: 'is-a-directory' })
  })
})

it('pages are called after their files, and never the same', () => {
  const name = pageNames(['a/story.txt', 'b/story.txt', 'c/x.txt', 'd/s.jsonl'], 'html')
  expect(['a/story.txt', 'b/story.txt', 'c/x.txt', 'c/x.txt', 'd/s.jsonl:12', '-'].map(name)).toEqual([
    'a-story.html',
    'b-story.html',
    'x.html',
    'x-2.html',
    's-12.html',
    '-.html',
  ])
})

it('progress tells files, speed and time left', () => {
  expect(progress(1, 4, 5000, 2)).toBe('[#####...............] 1 of 4 files · 2500 words/s · 0:06 left')
  expect(progress(0, 4, 0, 0)).toContain('? left')
})

it('a stage is summed up by the sizes of what it found', () => {
  expect(sizesOf({ words: [1, 2], text: 'x', cues: [] })).toBe('2 words, 0 cues')
  expect(sizesOf([1])).toBe('1 found')
})

it('explain tells words, places, maker, stage, confidence and sentence', async () => {
  const { makeStory } = await import('../intake/story.js')
  const story = makeStory('Old news. No, the mayor said.')
  const reading = await readStory(story)
  const text = explain(
    reading,
    story,
    reading.statements[0]!,
    [
      { start: 0, end: 9 },
      { start: 10, end: 29 },
    ],
    1,
    80,
  )
  for (const part of [
    'Statement 1, s1',
    'none: the story names',
    'said  1:25 (24-28)',
    'model:stand-in',
    '4-attributions',
    '80 in 100',
  ])
    expect(text).toContain(part)
})

it('errors have codes of words and a hint', () => expect(ioFailed('f', 'x').code).toMatch(/^[a-z]+(?:-[a-z]+)*$/))
