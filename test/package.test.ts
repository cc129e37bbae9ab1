import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY, sharedData } from '../corpora/where.js'

type Package = {
  name: string
  bin: Record<string, string>
  exports: Record<string, Record<string, string>>
  files: string[]
}
const at = (path: string) => join(REPOSITORY, path)
const pack = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Package

describe('the package', () => {
  it('has its command after a build, executable', () => {
    for (const file of Object.values(pack.bin)) {
      expect(existsSync(at(file)), `${file}: run \`npm run build\``).toBe(true)
      expect(readFileSync(at(file), 'utf8')).toMatch(/^#!\/usr\/bin\/env -S node --no-regexp-tier-up\n/)
      expect(statSync(at(file)).mode & 0o111).toBe(0o111)
    }
  })

  it('exports what is there', () => {
    const files = Object.values(pack.exports).flatMap((entry) => Object.values(entry))
    expect(files.filter((file) => !existsSync(at(file)))).toEqual([])
    for (const name of Object.keys(pack.exports)) {
      const main = name === './record' ? 'openRecord' : 'read'
      const imported = `import(${JSON.stringify(join(pack.name, name))}).then((m) => console.log(typeof m.${main}))`
      expect(execFileSync(process.execPath, ['-e', imported], { cwd: REPOSITORY, encoding: 'utf8' })).toBe('function\n')
    }
  })

  it('ships what runs, and nothing else', () => {
    const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: REPOSITORY,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [{ files }] = JSON.parse(json) as [{ files: { path: string }[] }]
    const shipped = files.map((f) => f.path)
    const allowed = ['package.json', ...pack.files]
    expect(shipped.filter((path) => !allowed.some((a) => path === a || path.startsWith(`${a}/`)))).toEqual([])
    expect(shipped.filter((path) => /\.test\.|^(corpora|evaluation|bench|training|test)\//.test(path))).toEqual([])
    for (const needed of [...Object.values(pack.bin), 'LICENSE', 'README.md']) expect(shipped).toContain(needed)
    expect(shipped.filter((path) => path.endsWith('labels.json')).length).toBeGreaterThan(0)
  })
})

/** Longest run that may be in both: a name, a title, a turn of phrase are shorter. */
const RUN = 60
const BLOCK = RUN / 2

const shared = sharedData()
const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: REPOSITORY,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
})
const comparable = shared !== undefined && listed.status === 0
if (!comparable) console.log('skipped: no text of the corpora in the repository (no corpora at ../shared, or no git)')

describe.skipIf(!comparable)('no text of the corpora', () => {
  it(`is in the repository: no run of ${RUN} characters`, () => {
    const corpus = corpusText(shared!)
    const blocks = blocksOf(corpus)
    const found = listed.stdout
      .split('\0')
      .filter((path) => path !== '' && existsSync(at(path)) && isText(at(path)))
      .flatMap((path) => {
        const run = sharedRun(plain(readFileSync(at(path), 'utf8')), corpus, blocks)
        return run === undefined ? [] : [`${path}: ${run.slice(0, 24)}…`]
      })
    expect(found).toEqual([])
  })

  it('would be found', () => {
    const corpus = plain(`xx The council of Veshtra voted on Friday to close the salt mine, and then it went home.`)
    const hit = `nothing ${corpus.slice(9, 9 + RUN)} nothing`
    expect(sharedRun(hit, corpus, blocksOf(corpus))).toContain(corpus.slice(9, 9 + RUN))
    expect(sharedRun(`nothing ${corpus.slice(9, 8 + RUN)}|`, corpus, blocksOf(corpus))).toBeUndefined()
  })
})

/** White space and escapes are no difference. */
const plain = (text: string): string =>
  text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\"/g, '"')
    .replace(/\s+/g, ' ')

const isText = (file: string): boolean => statSync(file).isFile() && !readFileSync(file).subarray(0, 8000).includes(0)

/** What people wrote, of every file under `data/`: no markup, no key or column of an annotation, no licence. */
function corpusText(folder: string): string {
  const readers: Readonly<Record<string, (text: string) => readonly string[]>> = {
    jsonl: (text) => text.split('\n').flatMap((line) => (line === '' ? [] : stringsIn(JSON.parse(line)))),
    json: (text) => stringsIn(JSON.parse(text)),
    txt: (text) => [text],
    tex: (text) => [text],
    tml: (text) => [text.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&')],
    conllu: (text) => [[...text.matchAll(/^# text = (.*)$/gm)].map((m) => m[1]!).join(' ')],
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.endsWith('LICENSE.txt') && statSync(join(folder, file)).isFile())
    .flatMap((file) => {
      const reader = readers[file.slice(file.lastIndexOf('.') + 1)]
      return reader ? reader(readFileSync(join(folder, file), 'utf8')).map(plain) : []
    })
    .join('\n')
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Where each block of the corpus stands: any run of {@link RUN} characters holds a whole block. */
function blocksOf(corpus: string): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>()
  for (let i = 0; i + BLOCK <= corpus.length; i += BLOCK) {
    const block = corpus.slice(i, i + BLOCK)
    const places = blocks.get(block)
    if (places) places.push(i)
    else blocks.set(block, [i])
  }
  return blocks
}

/** A run of {@link RUN} characters that is in both, if it has words (a line of dashes is nobody's text). */
function sharedRun(text: string, corpus: string, blocks: ReadonlyMap<string, readonly number[]>): string | undefined {
  for (let at = 0; at + BLOCK <= text.length; at++) {
    for (const place of blocks.get(text.slice(at, at + BLOCK)) ?? []) {
      let [before, after] = [0, BLOCK]
      while (before < RUN && at > before && text[at - before - 1] === corpus[place - before - 1]) before++
      while (after < RUN && at + after < text.length && text[at + after] === corpus[place + after]) after++
      const run = text.slice(at - before, at + after)
      if (run.length >= RUN && (run.match(/\p{L}+/gu)?.length ?? 0) >= 5) return run
    }
  }
  return undefined
}
