import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const built = existsSync(MAIN)
if (!built) console.log('skipped: the record from the command line (no dist/; npm run build makes it)')

const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const story = (name: string, date: string, text: string, more = '') =>
  writeFileSync(
    join(folder, name),
    `---\ntitle: ${name}\npublished: ${date}\npublisher: The Tannick Post\nurl: https://tannick-post.example/${name}\n${more}---\n${text}\n`,
  )
mkdirSync(join(folder, 'stories'))
story(
  'stories/bridge',
  '2031-04-01',
  '“The bridge is safe, for now,” Mayor Orla Venk said on Tuesday.\n\nVenk promised to pave the road by 1 June.',
)
story(
  'stories/mill',
  '2031-04-03',
  'Mayor Orla Venk said the mill would close.\n\nDorrin Pask denied that the mill was sold.',
)
story(
  'secret',
  '2031-04-04',
  '“Nobody rides it but the gulls,” said the director, Perrin Oake.',
  'embargoedUntil: 2199-01-01T00:00:00Z\n',
)
writeFileSync(join(folder, 'empty.txt'), '')
writeFileSync(join(folder, 'other.db'), 'not a record at all, and longer than a header of sixteen bytes')

type Done = { readonly status: number | null; readonly stdout: string; readonly stderr: string }
type Options = { readonly input?: string; readonly env?: Readonly<Record<string, string>> }

function onrecord(args: readonly string[], { input = '', env = {} }: Options = {}): Done {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, ONRECORD_STORE: join(folder, 'record.db'), XDG_DATA_HOME: join(folder, 'data'), ...env },
  })
  return { status, stdout, stderr }
}

/** What no operating error may show. */
const STACK = /^\s+at |node:internal|Error:/m
/** A line of progress is written over: only a terminal does that. */
const WRITTEN_OVER = /[\r\u001b]/

let added: Done
beforeAll(() => {
  if (built) added = onrecord(['add', 'stories', 'empty.txt', 'secret'])
})

describe.skipIf(!built)('onrecord add', () => {
  it('tells what became of the stories, and fails where one could not be read', () => {
    expect(added.status).toBe(1)
    expect(added.stdout).toMatch(/^new: 3\nunchanged: 0\nfailed: 1\nstatements: \d+\n\n/)
    expect(added.stdout.replace(/\s+/g, ' ')).toContain('empty.txt: holds no text (')
    expect(added.stderr).toBe('')
  })

  it('changes nothing the second time', () => {
    const again = onrecord(['add', 'stories', 'secret'])
    expect(again).toMatchObject({ status: 0, stdout: 'new: 0\nunchanged: 3\n', stderr: '' })
  })

  it('reads standard input, and keeps its sums for programs', () => {
    const store = join(folder, 'stdin.db')
    const { status, stdout } = onrecord(['add', '-', '--store', store, '--format', 'json', '--no-meaning'], {
      input: JSON.stringify({ text: '“We go on,” Orla Venk said.', url: 'https://tannick-post.example/on' }),
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).whole).toMatchObject({ new: 1, failed: 0, failures: [] })
  })

  it('keeps a story under its own words only, where spans are enough', () => {
    const store = join(folder, 'spans.db')
    expect(onrecord(['add', 'stories', '--spans-only', '--no-meaning', '--store', store]).status).toBe(0)
    const { stdout } = onrecord(['search', 'bridge', '--store', store, '--format', 'json', '--rank', 'words'])
    const [row] = JSON.parse(stdout).rows
    expect(row.words).toContain('The bridge is safe')
    const { whole } = JSON.parse(onrecord(['story', row.story.id, '--store', store, '--format', 'json']).stdout)
    expect(whole.textKept).toBe(false)
  })
})

describe.skipIf(!built)('the record that is meant', () => {
  it('is that of --store before that of ONRECORD_STORE', () => {
    const env = { ONRECORD_STORE: join(folder, 'none.db') }
    expect(onrecord(['stats'], { env }).stderr).toContain('none.db: there is no record here [store-missing]')
    expect(onrecord(['stats', '--store', 'record.db'], { env }).stdout).toContain('stories: 3\n')
  })

  it('is the user’s own where none is named', () => {
    const { status, stderr } = onrecord(['stats'], { env: { ONRECORD_STORE: '' } })
    expect(status).toBe(1)
    expect(stderr).toContain(join(folder, 'data', 'onrecord', 'record.db'))
  })

  it('is not made by a question', () => {
    onrecord(['said', 'Venk', '--store', 'made.db'])
    expect(existsSync(join(folder, 'made.db'))).toBe(false)
  })

  it.each([
    ['a foreign file', ['stats', '--store', 'other.db'], 1, 'store-foreign'],
    ['a folder', ['stats', '--store', 'stories'], 1, 'store-unusable'],
    ['two stores', ['stats', '--store', 'a.db', '--store', 'b.db'], 2, 'two-stores'],
    ['a foreign file to add to', ['add', 'stories', '--store', 'other.db'], 1, 'store-foreign'],
    ['an unknown name', ['said', 'Quillon'], 1, 'unknown-name'],
    ['an unknown id', ['statement', 's000000000000'], 1, 'unknown-statement'],
    ['a day that is none', ['due', '--as-of', '2031-02-30'], 2, 'bad-input'],
    ['a number that is none', ['search', '--limit', 'many'], 2, 'bad-input'],
    ['an act that is none', ['search', '--act', 'lie'], 2, 'bad-input'],
    ['an unknown format', ['stats', '--format', 'pdf'], 2, 'bad-format'],
    ['an unknown option', ['stats', '--loud'], 2, 'bad-call'],
    ['an unknown command', ['serach', 'bridge'], 2, 'bad-call'],
    ['a missing argument', ['said'], 2, 'bad-call'],
  ])('%s is an error with a hint', (_, args, status, code) => {
    const done = onrecord(args)
    expect(done.status).toBe(status)
    expect(done.stdout).toBe('')
    expect(done.stderr).toMatch(new RegExp(`^onrecord: [^\\n]*\\[${code}\\]\\n  hint: \\S[^\\n]*\\n$`))
    expect(done.stderr).not.toMatch(STACK)
  })

  it('is named by the option, as it was typed', () => {
    expect(onrecord(['due', '--as-of', 'soon']).stderr).toContain("due: --as-of 'soon' is not a day")
  })
})

describe.skipIf(!built)('an answer', () => {
  const words = ['search', 'bridge', '--rank', 'words']

  it('on a terminal tells the words, who said them, and where they stand', () => {
    const { status, stdout, stderr } = onrecord(words)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Orla Venk, Mayor — said\n  “The bridge is safe, for now,”\n')
    expect(stdout).toContain('\n  https://tannick-post.example/stories/bridge\n')
    expect(stdout).not.toMatch(WRITTEN_OVER)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('of a file without an address names the file and the line', () => {
    const store = join(folder, 'lines.db')
    writeFileSync(join(folder, 'plain.txt'), '---\ntitle: Plain\n---\nIt rained.\n\n“We row on,” Orla Venk said.\n')
    onrecord(['add', 'plain.txt', '--no-meaning', '--store', store])
    expect(onrecord(['said', 'Venk', '--store', store]).stdout).toContain(`\n  ${join(folder, 'plain.txt')}:6\n`)
    expect(onrecord(['said', 'Venk', '--store', store, '--format', 'md']).stdout).toContain('plain.txt:6`')
  })

  it('as JSON is one object, and its rows as JSONL one line each', () => {
    const { rows } = JSON.parse(onrecord([...words, '--format', 'json']).stdout)
    const lines = onrecord([...words, '--format', 'jsonl'])
      .stdout.trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows)
  })

  it('as CSV has a header even where there is no row, and its notes beside it', () => {
    const some = onrecord([...words, '--format', 'csv'])
    const none = onrecord(['search', 'quimby', '--rank', 'words', '--format', 'csv'])
    const [header, first] = some.stdout.split('\r\n')
    expect(header).toMatch(/^type,id,day,speaker,/)
    expect(first).toContain('"“The bridge is safe, for now,”"')
    expect(none.stdout).toBe(`${header}\r\n`)
    expect([none.status, none.stderr]).toEqual([0, 'Nothing was found.\n'])
    expect(onrecord(['search', 'quimby', '--rank', 'words', '--format', 'csv', '--quiet']).stderr).toBe('')
  })

  it('as Markdown has a link to the words', () => {
    const { stdout } = onrecord([...words, '--format', 'md'])
    expect(stdout).toMatch(/^## search bridge/)
    expect(stdout).toContain('](<https://tannick-post.example/stories/bridge#:~:text=%E2%80%9CThe%20bridge')
  })

  it('leaves out what is under embargo where it is to be handed on', () => {
    const gulls = ['search', 'gulls', '--rank', 'words']
    expect(onrecord(gulls).stdout).toContain('EMBARGOED until 2199-01-01T00:00:00Z')
    const { stdout, stderr } = onrecord([...gulls, '--format', 'jsonl'])
    expect([stdout, stderr]).toEqual(['', '1 of stories under embargo left out.\n'])
  })

  it('has an exit code that tells whether every span is right', () => {
    expect(onrecord(['verify']).status).toBe(0)
  })

  it('ends quietly where nobody reads on', async () => {
    const child = spawn(process.execPath, [MAIN, 'search', '--format', 'json', '--store', join(folder, 'record.db')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.destroy()
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe.skipIf(!built)('on a terminal', () => {
  const script = spawnSync('script', ['--version']).status === 0
  const typed = (command: string) =>
    spawnSync('script', ['-qec', `stty cols 70; ${command}`, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TERM: 'xterm', NO_COLOR: '' },
    }).stdout

  it.skipIf(!script)('adding shows how far it is, and answers are coloured', () => {
    const run = `'${process.execPath}' '${MAIN}'`
    const store = "--store 'terminal.db'"
    expect(typed(`${run} add stories --no-meaning ${store}`)).toMatch(/\r\u001b\[K[12] new, 0 unchanged · /)
    expect(typed(`${run} search bridge --rank words ${store}`)).toContain('\u001b[1m2031-04-01 · Orla Venk')
    expect(typed(`${run} search bridge --rank words ${store} | cat`)).not.toMatch(/\u001b/)
    expect(typed(`${run} add stories --no-meaning --quiet ${store}`)).not.toMatch(/\u001b/)
  })
})
