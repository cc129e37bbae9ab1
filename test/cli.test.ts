import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const MODELS = process.env.ONRECORD_MODELS ?? fileURLToPath(new URL('../models/', import.meta.url))
const built = existsSync(MAIN)
const model =
  process.env.ONRECORD_MODEL !== undefined ||
  (existsSync(MODELS) && readdirSync(MODELS).some((name) => existsSync(join(MODELS, name, 'labels.json'))))
if (!built) console.log('skipped: the command line (no dist/; npm run build makes it)')
else if (!model) console.log('skipped: reading from the command line (no model)')

const folder = mkdtempSync(join(tmpdir(), 'onrecord-main-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return name
}

const TEXT =
  '“The bridge is safe,” the mayor of Tannick said on Friday.\nHe told reporters that the work would go on.\n'
put('story.txt', TEXT)
put('empty.txt', '')
put('blank.txt', '\n \n')
put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
mkdirSync(join(folder, 'pictures'))
put('pictures/picture.png', 'x')
put('utf32.txt', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]))
put('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]))
put('windows.txt', Buffer.from('\x93The bridge is safe,\x94 the mayor of Tannick said.', 'latin1'))
put('broken.jsonl', '{"text": "a"\n')
put(
  'stories.jsonl',
  `${JSON.stringify({ id: 'a', text: TEXT })}\n{"text":7}\n${JSON.stringify({ id: 'b', text: TEXT })}\n`,
)

const onrecord = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** What no operating error may show. */
const STACK = /^\s+at |node:internal|Error:/m

describe.skipIf(!built)('onrecord', () => {
  it.each([
    ['an empty file', ['read', 'empty.txt'], 1, 'empty-file'],
    ['a blank file', ['read', 'blank.txt'], 1, 'empty-file'],
    ['a binary file', ['read', 'picture.txt'], 1, 'binary-file'],
    ['UTF-32', ['read', 'utf32.txt'], 1, 'undecodable'],
    ['a folder without stories', ['read', 'pictures'], 1, 'empty-folder'],
    ['a missing file', ['read', 'none.txt'], 1, 'file-not-found'],
    ['a pattern without match', ['read', '*.pdf'], 1, 'no-match'],
    ['broken JSON Lines', ['read', 'broken.jsonl'], 1, 'bad-jsonl'],
    ['empty standard input', ['read', '-'], 1, 'empty-file'],
    ['no day to tell dues as of', ['read', '--as-of', 'tomorrow', 'story.txt'], 2, 'bad-day'],
    ['31 February', ['read', '--anchor', '2025-02-31', 'story.txt'], 2, 'bad-anchor'],
    ['an unknown format', ['read', '--format', 'pdf', 'story.txt'], 2, 'bad-format'],
    ['explain of a missing file', ['explain', 'none.txt', '1'], 1, 'file-not-found'],
  ])('%s is an error with a hint', (_, args, status, code) => {
    const done = onrecord(args)
    expect(done.status).toBe(status)
    expect(done.stdout).toBe('')
    expect(done.stderr).toMatch(new RegExp(`^onrecord: .*\\[${code}\\]\n  hint: `))
    expect(done.stderr).not.toMatch(STACK)
  })

  it.each([[['read']], [['read', '--nonsense', 'x']], [['statistics']], [[]]])('%j is a wrong call', (args) => {
    const { status, stderr } = onrecord(args)
    expect(status).toBe(2)
    expect(stderr).not.toMatch(STACK)
  })

  it.skipIf(process.getuid?.() === 0)('a file without permission is an error', () => {
    chmodSync(join(folder, put('secret.txt', 'x')), 0)
    expect(onrecord(['read', 'secret.txt']).stderr).toContain('[no-permission]')
  })

  it('prints its help and version', () => {
    expect(onrecord(['--help'])).toMatchObject({ status: 0, stderr: '' })
    expect(onrecord(['read', '--help']).stdout).toContain('Examples:')
    expect(onrecord(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  describe.skipIf(!model)('reads', () => {
    it.each(['story.txt', 'utf16.txt', 'windows.txt'])('%s', (file) => {
      const { status, stdout } = onrecord(['read', '--format', 'json', file])
      const { schema, statements } = JSON.parse(stdout)
      expect([status, schema]).toEqual([0, 'onrecord/1'])
      expect(statements[0].content[0].words).toContain('The bridge is safe')
    })

    it('standard input', () => {
      const { status, stdout } = onrecord(['read', '--format', 'json', '-'], TEXT)
      expect(status).toBe(0)
      expect(stdout.startsWith('{\n')).toBe(true)
    })

    it('JSON Lines as a filter', () => {
      const { status, stdout, stderr } = onrecord(['read', '--format', 'json', 'stories.jsonl'])
      expect(status).toBe(1)
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).story.id),
      ).toEqual(['a', 'b'])
      expect(stderr).toContain('read 2 of 3 stories')
    })

    it('the others when one is bad', () => {
      const { status, stdout, stderr } = onrecord(['read', '--format', 'json', 'story.txt', 'empty.txt', 'windows.txt'])
      expect(status).toBe(1)
      expect(stdout.trimEnd().split('\n')).toHaveLength(2)
      expect(stderr).toContain('read 2 of 3 files')
      expect(stderr).not.toMatch(STACK)
    })

    it('with a trace of the stages', () => {
      const { stderr } = onrecord(['read', '--trace', '--quiet', 'story.txt'])
      expect(stderr).toMatch(/trace: 1-segment[\s\S]*trace: 2-encode[\s\S]*trace: 4-attributions/)
    })

    it('and explains a statement', () => {
      expect(onrecord(['explain', 'story.txt', '1']).stdout).toContain('The bridge is safe')
      expect(onrecord(['explain', 'story.txt', '99']).stderr).toContain('[unknown-statement]')
    })

    it('and is quiet when the pipe is closed', async () => {
      const many = put('many.jsonl', `${JSON.stringify({ text: TEXT })}\n`.repeat(400))
      const child = spawn(process.execPath, [MAIN, 'read', '--quiet', many], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let stderr = ''
      child.stderr.on('data', (chunk) => {
        stderr += chunk
      })
      child.stdout.once('data', () => child.stdout.destroy())
      const status = await new Promise((resolve) => child.on('close', resolve))
      expect([status, stderr]).toEqual([0, ''])
    })
  })
})
