import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { REPOSITORY } from '../corpora/where.js'
import type { Arrival } from '../src/intake/intake.js'
import { warcFile, warcGz } from '../test/containers.js'

const { intake, storiesOf } = (await import(
  join(REPOSITORY, 'dist/intake/intake.js')
)) as typeof import('../src/intake/intake.js')

/**
 * Measures intake, as `npm run build` made it, on pages made here: extraction of articles, WARC as it streams, feeds, JSON Lines. Prints one table. CPU time counts,
 * as other work on the machine does not change it much. `npx tsx bench/intake.ts [PAGES]`
 */
const PAGES = Number(process.argv[2] ?? 400)
const PARAGRAPHS = 18
/** Links, boxes and scripts around the article, about as news sites have them. */
const AROUND = 160

type Row = { readonly what: string; readonly stories: number; readonly bytes: number; readonly cpu: number }

const words = (n: number, seed: number) =>
  Array.from(
    { length: n },
    (_, i) =>
      'boat lock mayor said tide council would count pier salt order envoy'.split(' ')[
        (i * 7 + seed * 13 + i * i) % 12
      ],
  )

const sentence = (seed: number) => {
  const [first, ...rest] = words(18 + (seed % 9), seed)
  return `${first![0]!.toUpperCase()}${first!.slice(1)} ${rest.join(' ')}.`
}

function page(n: number): string {
  const teasers = Array.from(
    { length: AROUND },
    (_, i) => `<li class="teaser"><a href="/story/${n}-${i}"><span>${words(7, i).join(' ')}</span></a></li>`,
  )
  const body = Array.from(
    { length: PARAGRAPHS },
    (_, i) => `<p>${sentence(n + i)} “${sentence(n * 3 + i)}” <a href="/x">she</a> said. ${sentence(i)}</p>`,
  )
  const data = {
    '@type': 'NewsArticle',
    headline: `Boats counted, report ${n}`,
    datePublished: '2031-03-04T10:00:00Z',
    author: { name: 'Ilse Tarrandor' },
    publisher: { name: 'Northern Wire' },
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Boats counted, report ${n} | Northern Wire</title><script type="application/ld+json">${JSON.stringify(data)}</script><script>${'var tracker = "x";'.repeat(600)}</script><style>${'.a { color: red }'.repeat(300)}</style></head><body><header><nav><ul>${teasers.slice(0, 40).join('')}</ul></nav></header><main><article><h1>Boats counted, report ${n}</h1>${body.join('\n')}</article><aside class="related"><ul>${teasers.slice(40, 80).join('')}</ul></aside></main><footer><ul>${teasers.slice(80).join('')}</ul></footer></body></html>`
}

async function measure(what: string, bytes: number, arrivals: () => AsyncIterable<Arrival>): Promise<Row> {
  const begun = process.cpuUsage()
  let stories = 0
  for await (const arrival of arrivals()) {
    if ('error' in arrival) throw arrival.error
    stories++
  }
  const { user, system } = process.cpuUsage(begun)
  return { what, stories, bytes, cpu: (user + system) / 1e6 }
}

async function* each(pages: readonly Buffer[]) {
  for (const [i, bytes] of pages.entries()) yield* storiesOf(bytes, `https://wire.example/${i}`)
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
try {
  const pages = Array.from({ length: PAGES }, (_, n) => Buffer.from(page(n)))
  const records = pages.map((body, n) => ({ url: `https://wire.example/${n}`, body }))
  const skipped = pages.map((body, n) => ({ url: `https://wire.example/gone/${n}`, body, status: 404 }))
  const item = (n: number) =>
    `<item><title>Report ${n}</title><link>https://wire.example/${n}</link><description><![CDATA[${`<p>${sentence(n)}</p>`.repeat(PARAGRAPHS * 3)}]]></description></item>`
  const files = {
    'pages.warc': warcFile(records),
    'pages.warc.gz': warcGz(records),
    'passed-over.warc.gz': warcGz([...skipped, ...skipped, ...skipped, ...records.slice(0, 1)]),
    'feed.xml': Buffer.from(
      `<rss version="2.0"><channel><title>W</title>${Array.from({ length: PAGES }, (_, n) => item(n)).join('')}</channel></rss>`,
    ),
    'stories.jsonl.gz': gzipSync(
      Array.from({ length: PAGES * 10 }, (_, n) => `${JSON.stringify({ text: sentence(n).repeat(40) })}\n`).join(''),
    ),
  }
  await measure('warm', 0, () => each(pages.slice(0, 20)))
  const size = pages.reduce((sum, bytes) => sum + bytes.length, 0)
  const rows: Row[] = [await measure('pages of HTML', size, () => each(pages))]
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    const row = await measure(name, bytes.length, () => intake({ name, path }))
    rows.push(name === 'passed-over.warc.gz' ? { ...row, stories: PAGES * 3 } : row)
  }
  console.log(
    `${PAGES} pages of ${Math.round(size / PAGES / 1024)} KB on ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`,
  )
  console.log('what                          number   CPU s   a CPU second   CPU ms each   MB read/CPU s')
  for (const { what, stories, bytes, cpu } of rows) {
    const cells = [stories.toFixed(0).padStart(9), cpu.toFixed(2).padStart(7), (stories / cpu).toFixed(0).padStart(14)]
    const more = [((cpu * 1000) / stories).toFixed(2).padStart(13), (bytes / 1e6 / cpu).toFixed(1).padStart(15)]
    console.log(`${what.padEnd(26)} ${[...cells, ...more].join(' ')}`)
  }
  console.log(
    `\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, with all files, which are made in memory`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
