import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const MAP = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')

/** Who may import whom: parts of `src/` by the longest path that fits. A part always may import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model/': [],
  'src/errors.ts': [],
  'src/intake/': ['src/model/', 'src/errors.ts'],
  'src/encoder/': ['src/model/', 'src/errors.ts'],
  'src/reading/1-segment/': ['src/model/'],
  'src/reading/2-encode/': ['src/model/', 'src/encoder/encoder.ts'],
  'src/reading/3-times/': ['src/model/'],
  'src/reading/4-attributions/': ['src/model/'],
  'src/reading/5-actors/': ['src/model/'],
  'src/reading/6-statements/': ['src/model/'],
  'src/reading/7-dues/': ['src/model/'],
  'src/reading/8-events/': ['src/model/'],
  'src/reading/9-disputes/': ['src/model/'],
  'src/reading/anchor.ts': ['src/model/'],
  'src/reading/read.ts': ['src/model/', 'src/encoder/encoder.ts', 'src/reading/'],
  'src/exports/': ['src/model/', 'src/errors.ts'],
  'src/store/': ['src/model/', 'src/errors.ts'],
  'src/operations/': ['src/model/', 'src/intake/', 'src/store/store.ts', 'src/errors.ts'],
  'src/cli/': ['src/onrecord.ts', 'src/operations/', 'src/intake/', 'src/exports/', 'src/model/', 'src/errors.ts'],
  'src/onrecord.ts': ['src/'],
  'src/index.ts': ['src/'],
  'src/record.ts': ['src/'],
}

/** Heavy dependencies: the one place that may import each, or the places of one trade. */
const ONLY_IMPORTER: Readonly<Record<string, string | readonly string[]>> = {
  'onnxruntime-node': 'src/encoder/onnx.ts',
  commander: 'src/cli/',
  '@mozilla/readability': 'src/intake/markup/article.ts',
  linkedom: 'src/intake/markup/html.ts',
  feedsmith: 'src/intake/formats/feed-items.ts',
  'fast-xml-parser': 'src/intake/xml.ts',
  marked: 'src/intake/formats/markdown.ts',
  unpdf: 'src/intake/formats/pdf.ts',
  warcio: 'src/intake/formats/warc.ts',
  yauzl: 'src/intake/formats/zip.ts',
  'robots-parser': 'src/intake/polite/robots.ts',
  '@photostructure/sqlite': 'src/store/sql/sqlite.ts',
  pg: 'src/store/sql/postgres.ts',
  // Inputs and answers are declared in it; the command line asks for their JSON Schema.
  zod: ['src/operations/', 'src/cli/operations.ts'],
}

/** What of Node opens connections. */
const NETWORK = /^(?:node:)?(?:https?|http2|net|tls|dns|dgram|undici)(?:\/|$)/

const MOST_LINES = 400

type Import = { readonly from: string; readonly to: string }

const files = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(join(ROOT, file)).isFile())
    .sort()

const isTest = (file: string) => file.endsWith('.test.ts')
const sources = files('src').filter((file) => file.endsWith('.ts') && !isTest(file))
const everything = ['src', 'test', 'evaluation', 'bench', 'corpora'].flatMap(files).filter((f) => f.endsWith('.ts'))

const IMPORT =
  /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s*)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm

/** What a file imports: a path from the root for a relative one, else the name as it stands. Type imports count. */
function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(IMPORT)].map((m) => {
    const to = m[1] ?? m[2]!
    return { from: file, to: to.startsWith('.') ? join(dirname(file), to).replace(/\.js$/, '.ts') : to }
  })
}

const imports = sources.flatMap(importsOf)
const ours = imports.filter(({ to }) => existsSync(join(ROOT, to)) && !to.startsWith('node:'))
const foreign = imports.filter(({ to }) => /^[@a-z]/.test(to) && !existsSync(join(ROOT, to)))
const show = ({ from, to }: Import) => `${from} imports ${to}`

const partOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((part) => file.startsWith(part))
    .sort((a, b) => b.length - a.length)[0]

describe('who may import whom', () => {
  it('finds the imports', () => {
    expect(ours).toContainEqual({ from: 'src/onrecord.ts', to: 'src/reading/read.ts' })
    expect(ours).toContainEqual({ from: 'src/reading/read.ts', to: 'src/reading/2-encode/encode.ts' })
    expect(foreign).toContainEqual({ from: 'src/encoder/onnx.ts', to: 'onnxruntime-node' })
    const unresolved = imports.filter((i) => !ours.includes(i) && !foreign.includes(i))
    expect(unresolved.map(show)).toEqual([])
  })

  it('knows the place of every file', () => {
    expect(sources.filter((file) => partOf(file) === undefined)).toEqual([])
  })

  it('keeps to the table', () => {
    const wrong = ours.filter(({ from, to }) => {
      const part = partOf(from)!
      return ![part, ...MAY_IMPORT[part]!].some((allowed) => to.startsWith(allowed))
    })
    expect(wrong.map(show)).toEqual([])
  })

  it('keeps stages from each other', () => {
    const stage = (file: string) => /^src\/reading\/(\d+-[^/]+)\//.exec(file)?.[1]
    const crossing = ours.filter(({ from, to }) => stage(from) && stage(to) && stage(from) !== stage(to))
    expect(crossing.map(show)).toEqual([])
    const importers = ours.filter(({ from, to }) => !stage(from) && stage(to)).map(({ from }) => from)
    expect(new Set(importers)).toEqual(new Set(['src/reading/read.ts']))
  })

  it('keeps src from evaluation, bench, corpora, training and test', () => {
    const outside = ours.filter(({ to }) => !to.startsWith('src/'))
    expect(outside.map(show)).toEqual([])
  })

  it('has one importer for each heavy dependency, and no other dependency', () => {
    const packages = foreign.filter(({ to }) => !to.startsWith('node:'))
    const places = (to: string) => [ONLY_IMPORTER[to] ?? []].flat()
    const wrong = packages.filter(({ from, to }) => !places(to).some((place) => from.startsWith(place)))
    expect(wrong.map(show)).toEqual([])
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(ONLY_IMPORTER).sort())
  })

  it('does no IO in model and reading', () => {
    const pure = foreign.filter(({ from }) => /^src\/(model|reading)\//.test(from))
    expect(pure.filter(({ to }) => to !== 'node:crypto').map(show)).toEqual([])
  })

  it('touches the network nowhere but in polite fetching, and by the driver of PostgreSQL', () => {
    const outside = sources.filter((file) => !file.startsWith('src/intake/polite/'))
    const asking = foreign.filter(({ from, to }) => outside.includes(from) && NETWORK.test(to))
    expect(asking.map(show)).toEqual([])
    const fetching = outside.filter((file) =>
      /\bfetch\(|\b(?:WebSocket|EventSource|XMLHttpRequest)\b|import\(['"](?:node:)?(?:https?|http2|net|tls|dns|dgram)\b/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    )
    expect(fetching).toEqual([])
    expect(foreign).toContainEqual({ from: 'src/intake/polite/exchange.ts', to: 'node:https' })
  })

  it('prints nowhere but in the command line', () => {
    const printing = sources
      .filter((file) => !file.startsWith('src/cli/'))
      .filter((file) => /\bconsole\.\w+\(|process\.std(out|err)/.test(readFileSync(join(ROOT, file), 'utf8')))
    expect(printing).toEqual([])
  })

  it(`has files of at most ${MOST_LINES} lines`, () => {
    const lines = (file: string) => readFileSync(join(ROOT, file), 'utf8').split('\n').length
    expect(everything.filter((file) => lines(file) > MOST_LINES)).toEqual([])
  })
})

describe('the map in ARCHITECTURE.md', () => {
  it('names every folder of src', () => {
    const folders = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .map((folder) => join('src', folder))
      .filter((folder) => statSync(join(ROOT, folder)).isDirectory() && folder.split('/').length <= 3)
    expect(folders.length).toBeGreaterThan(4)
    expect(folders.filter((folder) => !MAP.includes(`\`${folder}/\``))).toEqual([])
  })

  it('names no path that is not there', () => {
    const named = [...MAP.matchAll(/`([\w./-]+)`/g)].map((m) => m[1]!)
    const paths = named.filter((name) =>
      /^(src|test|evaluation|bench|corpora|training|examples|models|docs)\//.test(name),
    )
    expect(paths.length).toBeGreaterThan(8)
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it('has a row of the table above for each part that is there, and for no other', () => {
    expect(Object.keys(MAY_IMPORT).filter((part) => !existsSync(join(ROOT, part)))).toEqual([])
    const numbered = readdirSync(join(ROOT, 'src/reading')).filter((name) => /^\d/.test(name))
    const rows = Object.keys(MAY_IMPORT).filter((part) => /^src\/reading\/\d/.test(part))
    expect(rows.map((part) => relative('src/reading', part)).sort()).toEqual(numbered.sort())
  })
})
