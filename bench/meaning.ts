import { cpus } from 'node:os'
import { join } from 'node:path'
import { polnear } from '../corpora/polnear.js'
import { REPOSITORY } from '../corpora/where.js'
import { openMeaning } from '../src/encoder/meaning.js'
import { DIMENSIONS, quantize, rank, signature } from '../src/store/vectors.js'
import { type Entry, type PackedBlock, pack } from '../src/store/vectors-blocks.js'
import { Signatures } from '../src/store/vectors-search.js'
import { numbers } from '../test/numbers.js'

/**
 * Search by meaning over 600,000 vectors, in one process and on one core: `tsx bench/meaning.ts [VECTORS] [TEXTS]`. Prints one table.
 * Codes are held in memory here, where the store reads them from its table; `bench/store.ts` has the whole.
 */
const VECTORS = Number(process.argv[2] ?? 600_000)
const TEXTS = Number(process.argv[3] ?? 20_000)
const QUERIES = 60
const WANTED = 10
const CANDIDATES = [100, 200, 300, 500, 1000]
/** Cosines that differ by less are equal: which of two copies is found does not matter. */
const EQUAL = 1e-4

const random = numbers(1)
const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)]!

/** Contents of a corpus, read where it is; without it, sentences put together by chance. */
function texts(): { readonly name: string; readonly stored: readonly string[]; readonly asked: readonly string[] } {
  const contents = (split: 'train' | 'dev') =>
    polnear(split)?.flatMap(({ text, attributions }) =>
      attributions
        .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' '))
        .filter((words) => words !== ''),
    )
  const [train, dev] = [contents('train'), contents('dev')]
  if (!train || !dev) return { name: 'made-up sentences', stored: madeUp(TEXTS), asked: madeUp(QUERIES) }
  const some = (from: readonly string[], count: number) =>
    from.filter((_, i) => i % Math.max(1, Math.floor(from.length / count)) === 0).slice(0, count)
  // Half of the queries are as short as people type them.
  const asked = some(dev, QUERIES).map((text, i) => (i % 2 === 0 ? text : text.split(/\s+/).slice(0, 6).join(' ')))
  return { name: 'contents of PolNeAR', stored: some(train, TEXTS), asked }
}

function madeUp(count: number): readonly string[] {
  const who = ['the minister', 'Kestria', 'a union', 'the court', 'nobody', 'the fishermen', 'the pact', 'two banks']
  const does = ['will close', 'never opened', 'paid for', 'doubts', 'will rebuild', 'sold', 'has to leave', 'inspects']
  const what = ['the mine', 'the ferry line', 'a second dam', 'the school', 'the border', 'the archive', 'every vote']
  const when = ['by May', 'after the flood', 'again', 'before the election', 'without a reason', 'for ten years']
  return Array.from({ length: count }, () => [pick(who), pick(does), pick(what), pick(when)].join(' '))
}

/** A vector between two texts', nearer to the first, and a little astray: what other statements on the matter would have. */
function between(a: Float32Array, b: Float32Array, out: Float32Array): void {
  const share = 0.5 + random() / 2
  const astray = (0.1 + 0.4 * random()) * Math.sqrt(3 / DIMENSIONS)
  let length = 0
  for (let i = 0; i < DIMENSIONS; i++) {
    const x = share * a[i]! + (1 - share) * b[i]! + astray * (2 * random() - 1)
    out[i] = x
    length += x * x
  }
  const scale = 1 / Math.sqrt(length)
  for (let i = 0; i < DIMENSIONS; i++) out[i]! *= scale
}

/** Everything a search needs, and the truly nearest of each query by 32-bit vectors, equals of the last of them included. */
type Stored = {
  readonly blocks: readonly PackedBlock[]
  readonly codes: Int8Array
  readonly truly: readonly ReadonlySet<number>[]
}
type Best = { readonly row: number; readonly near: number }

function store(from: readonly Float32Array[], asked: readonly Float32Array[]): Stored {
  const codes = new Int8Array(VECTORS * DIMENSIONS)
  const entries: Entry[] = []
  const best: Best[][] = asked.map(() => [])
  const vector = new Float32Array(DIMENSIONS)
  for (let row = 0; row < VECTORS; row++) {
    between(from[row % from.length]!, pick(from), vector)
    codes.set(quantize(vector), row * DIMENSIONS)
    entries.push({ row, signature: signature(vector) })
    asked.forEach((query, i) => {
      keep(best[i]!, { row, near: dot(query, vector) })
    })
  }
  return { blocks: pack(entries), codes, truly: best.map(nearestOf) }
}

/** Keeps the best few, the best first. */
function keep(best: Best[], one: Best): void {
  if (best.length === 3 * WANTED && one.near <= best.at(-1)!.near) return
  best.push(one)
  best.sort((a, b) => b.near - a.near)
  best.length = Math.min(best.length, 3 * WANTED)
}

const nearestOf = (best: readonly Best[]) =>
  new Set(best.filter(({ near }) => near >= best[WANTED - 1]!.near - EQUAL).map(({ row }) => row))

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < DIMENSIONS; i++) sum += a[i]! * b[i]!
  return sum
}

const codeAt = (codes: Int8Array, row: number) => codes.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)

function search(signatures: Signatures, codes: Int8Array, query: Float32Array, candidates: number) {
  const rows = signatures.nearest(query, candidates)
  return rank(
    query,
    Array.from(rows, (row) => [row, codeAt(codes, row)] as const),
    WANTED,
  )
}

const MEGABYTE = 2 ** 20
const percentile = (sorted: readonly number[], p: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!
const line = (what: string, ...values: readonly string[]) =>
  console.log(what.padEnd(52) + values.map((value) => value.padStart(11)).join(''))

async function embedAll(stored: readonly string[], asked: readonly string[]) {
  const meaning = await openMeaning(join(REPOSITORY, 'models', 'meaning-1'))
  await meaning.embed(asked.slice(0, 5))
  const start = performance.now()
  const from = await meaning.embed(stored)
  const perSecond = (1000 * stored.length) / (performance.now() - start)
  const times: number[] = []
  const queries: Float32Array[] = []
  for (const text of asked) {
    const begin = performance.now()
    queries.push((await meaning.embed([text]))[0]!)
    times.push(performance.now() - begin)
  }
  await meaning.close()
  return { from, queries, perSecond, times: times.sort((a, b) => a - b) }
}

async function main(): Promise<void> {
  const { name, stored, asked } = texts()
  const words = stored.reduce((n, text) => n + text.split(/\s+/).length, 0) / stored.length
  console.log(`Search by meaning on ${cpus()[0]?.model ?? 'unknown'}, one core, Node ${process.version}`)
  console.log(`${stored.length} texts and ${asked.length} queries: ${name}, ${words.toFixed(0)} words each on average`)
  console.log(`${VECTORS} vectors, each between those of two texts, with noise: neighbours as made, not as found\n`)
  const { from, queries, perSecond, times } = await embedAll(stored, asked)
  line('embed, texts a second', perSecond.toFixed(0))
  line('embed a query, ms: p50, p95', percentile(times, 0.5).toFixed(1), percentile(times, 0.95).toFixed(1))

  const { blocks, codes, truly } = store(from, queries)
  const signatures = new Signatures()
  const begin = performance.now()
  for (const block of blocks) signatures.add(block)
  line('open: signatures from blocks, ms', (performance.now() - begin).toFixed(0))
  const bytes = blocks.reduce((n, block) => n + block.rows.length + block.codes.length, 0)
  line('signatures in memory, MB', (bytes / MEGABYTE).toFixed(0))
  line('codes on disk, MB', (codes.length / MEGABYTE).toFixed(0))

  line('\nsearch, ms', 'p50', 'p95', 'p95 of CPU', `recall@${WANTED}`)
  for (const candidates of CANDIDATES) {
    const [took, cpu]: [number[], number[]] = [[], []]
    const recalls = queries.map((query, i) => {
      const [started, used] = [performance.now(), process.cpuUsage()]
      const found = search(signatures, codes, query, candidates)
      const { user, system } = process.cpuUsage(used)
      took.push(performance.now() - started)
      cpu.push((user + system) / 1000)
      return found.filter(({ row }) => truly[i]!.has(row)).length / WANTED
    })
    const recall = recalls.reduce((a, b) => a + b) / recalls.length
    for (const times of [took, cpu]) times.sort((a, b) => a - b)
    const shown = [percentile(took, 0.5), percentile(took, 0.95), percentile(cpu, 0.95)].map((ms) => ms.toFixed(1))
    line(`${candidates} candidates`, ...shown, recall.toFixed(3))
  }
}

await main()
