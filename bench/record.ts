import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REPOSITORY } from '../corpora/where.js'
import { type Context, OPERATIONS, runOperation } from '../src/operations/index.js'
import { warcGz } from '../test/containers.js'
import { countWords } from './batch.js'

/**
 * End to end: pages in a WARC file, gzip members and all, until every one is read, kept and found again. Prints stories a second and
 * which part of the time each step takes. The pages are the sample newsroom's stories between a page's usual clutter, each in several
 * copies at an address of its own and with a number in its words, so that none is the same as another.
 *
 *     npx tsx bench/record.ts [STORIES]
 */
const STORIES = Number(process.argv[2] ?? 100)
// Built files: from source the reader has one thread only.
const { openRecord } = (await import(join(REPOSITORY, 'dist/record.js'))) as typeof import('../src/record.js')

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const pages = makePages(STORIES)
const warc = join(folder, 'pages.warc.gz')
writeFileSync(warc, warcGz(pages))
const words = pages.reduce((sum, { text }) => sum + countWords(text), 0)

const spent = { reading: 0, meaning: 0, storing: 0 }
const record = await openRecord({ store: join(folder, 'record.db') })
const context = timed(record.context)
await context.reader()
await context.meaning()
const begin = performance.now()
const cpu = process.cpuUsage()
const add = OPERATIONS.find(({ name }) => name === 'add')!
const { whole } = await runOperation(add, context, { sources: [warc] })
const seconds = (performance.now() - begin) / 1000
const { user, system } = process.cpuUsage(cpu)
const found = await record.context.store.stories({ limit: STORIES + 1 })
const megabytes = statSync(join(folder, 'record.db')).size / 2 ** 20
await record.close()
rmSync(folder, { recursive: true })

const share = (s: number) => `${((100 * s) / seconds).toFixed(0)} %`
const { reading, meaning, storing } = spent
const rows: readonly (readonly [string, string])[] = [
  ['pages in the WARC', `${pages.length}, ${words} words`],
  [
    'stored and searchable',
    `${found.length} stories (${JSON.stringify(pick(whole, ['new', 'failed', 'statements']))})`,
  ],
  ['stories a second', (found.length / seconds).toFixed(2)],
  ['words a second', (words / seconds).toFixed(0)],
  ['wall and CPU seconds', `${seconds.toFixed(1)}, ${((user + system) / 1e6).toFixed(1)}`],
  ['reading, of the time', share(reading)],
  ['vectors, of the time', `${share(meaning)} (while the next story is read)`],
  ['storing, of the time', `${share(storing)} (while the next story is read)`],
  ['megabytes', megabytes.toFixed(1)],
]
for (const [what, value] of rows) console.log(`${what.padEnd(28)}${value}`)

function timed(context: Context): Context {
  const clock = async <T>(what: keyof typeof spent, act: () => Promise<T>): Promise<T> => {
    const from = performance.now()
    try {
      return await act()
    } finally {
      spent[what] += (performance.now() - from) / 1000
    }
  }
  return {
    ...context,
    store: { ...context.store, put: (entry) => clock('storing', () => context.store.put(entry)) },
    reader: async () => {
      const reader = await context.reader()
      return { model: reader.model, read: (story) => clock('reading', () => reader.read(story)) }
    },
    meaning: async () => {
      const model = await context.meaning()
      return model && { embed: (texts) => clock('meaning', () => model.embed(texts)) }
    },
  }
}

function pick(from: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(from as object).filter(([key]) => keys.includes(key)))
}

function makePages(count: number): readonly { readonly url: string; readonly body: string; readonly text: string }[] {
  const newsroom = join(REPOSITORY, 'examples', 'newsroom')
  const texts = readdirSync(newsroom, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(newsroom, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n+/, ''))
  return Array.from({ length: count }, (_, i) => {
    const text = `${texts[i % texts.length]!.trim()}\n\nPage ${i + 1} of the evening edition.`
    const paragraphs = text.split(/\n{2,}/).map((p) => `<p>${p.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    const body = `<!doctype html><html><head><title>Edition ${i + 1}</title></head><body><nav><a href="/">Front</a> <a href="/world">World</a></nav>
<article><h1>Edition ${i + 1}</h1>${paragraphs.join('\n')}</article><aside>Most read</aside><footer>All rights reserved</footer></body></html>`
    return { url: `https://evening.example/${i + 1}`, body, text }
  })
}
