import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { REPOSITORY } from '../corpora/where.js'
import { exampleFiles, makeBatch } from './batch.js'
import type { Speed } from './read.js'
import { type Figure, measureStore, printFigures, type StoreSection, withSection } from './store-section.js'

/**
 * Measures what `npm run build` made, each figure in fresh processes that run alone: time to the first statement, words a second,
 * time of each stage, peak memory, and the store with 2,000 synthetic stories. Prints tables; `--write` writes `bench/results.json`,
 * where what the store takes with more stories, or on another engine, stays as `bench/store.ts --write` left it.
 */
const COMMAND = join(REPOSITORY, 'dist', 'cli', 'main.js')
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url))
/** Those of the command's first line. */
const FLAGS = ['--no-regexp-tier-up']
const START_RUNS = 5
/** Enough to see a question that goes wrong; the committed figures of 20,000 come from `bench/store.ts`. */
const STORIES = 2000

type Finished = { readonly output: string; readonly errors: string; readonly firstLineMs: number }

/** Runs Node with `args`; milliseconds from its start to its first whole line of output. */
function node(args: readonly string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    const child = spawn(process.execPath, [...FLAGS, ...args], { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'pipe'] })
    let [output, errors, firstLineMs] = ['', '', Number.NaN]
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (Number.isNaN(firstLineMs) && chunk.includes('\n')) firstLineMs = performance.now() - begin
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve({ output, errors, firstLineMs })
      else reject(new Error(`node ${args.join(' ')} ended with ${code}:\n${errors}`))
    })
  })
}

const read = (files: readonly string[]) => [COMMAND, 'read', '--format', 'jsonl', ...files]

async function firstStatement(): Promise<Figure> {
  const story = exampleFiles()[0]
  if (story === undefined) throw new Error('no story in examples/ to measure with')
  const times: number[] = []
  for (let i = 0; i < START_RUNS; i++) times.push((await node(read([story]))).firstLineMs)
  times.sort((a, b) => a - b)
  const [least, median, most] = [times[0]!, times[times.length >> 1]!, times.at(-1)!].map((t) => (t / 1000).toFixed(2))
  return {
    what: 'process start to first statement',
    value: `${median} s`,
    of: `median of ${START_RUNS} runs, ${least}–${most} s`,
  }
}

async function speed(threads: number): Promise<Speed> {
  const { output } = await node(['--import', 'tsx', 'bench/read.ts', String(threads)])
  return JSON.parse(output.trim().split('\n').at(-1)!) as Speed
}

function speedFigures(threads: number, s: Speed): readonly Figure[] {
  const warm = [...s.warm].sort((a, b) => a - b)
  const name = threads === 1 ? 'one thread' : `${threads} threads`
  return [
    {
      what: `words a second, ${name}, warm`,
      value: String(warm[warm.length >> 1]),
      of: `median of ${warm.length} passes, ${warm[0]}–${warm.at(-1)}; ${s.stories} stories of ${s.batch}, ${s.words} words`,
    },
    {
      what: `words a second, ${name}, cold`,
      value: String(s.cold),
      of: `first pass, ${s.loadMs} ms of loading included`,
    },
  ]
}

function stageFigures(s: Speed): readonly Figure[] {
  const all = Object.values(s.stages).reduce((a, b) => a + b, 0)
  return Object.entries(s.stages).map(([stage, ms]) => ({
    what: `stage ${stage}`,
    value: `${((100 * ms) / all).toFixed(1)} %`,
    of: `${((1000 * ms) / s.words).toFixed(1)} ms for 1,000 words, one thread, warm`,
  }))
}

/** Peak resident memory of the command itself, which tells it as it ends. */
async function peakMemory(files: readonly string[], of: string): Promise<Figure> {
  const tell = "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))"
  const { errors } = await node(['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...read(files)])
  const kilobytes = Number(/^peak (\d+)$/m.exec(errors)?.[1])
  return { what: 'peak memory', value: `${Math.round(kilobytes / 1024)} MB`, of }
}

async function memoryFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const { texts, words, name } = makeBatch()
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.txt`)
      writeFileSync(file, text)
      return file
    })
    return [
      await peakMemory(exampleFiles().slice(0, 1), 'one story'),
      await peakMemory(files, `${texts.length} stories of ${name}, ${words} words`),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  platform: `${process.platform} ${process.arch}`,
  node: process.version,
})

async function main(): Promise<void> {
  if (!existsSync(COMMAND)) throw new Error('dist/ is missing: run `npm run build` first')
  const first = await firstStatement()
  const [one, two] = [await speed(1), await speed(2)]
  const figures = [
    first,
    ...speedFigures(1, one),
    ...speedFigures(2, two),
    ...stageFigures(one),
    ...(await memoryFigures()),
  ]
  const { cpu, cores, memory, platform, node: version } = machine()
  console.log(`${one.model} on ${cpu}, ${cores} cores, ${memory}, ${platform}, Node ${version}\n`)
  printFigures(figures)
  const store = await measureStore({ stories: STORIES })
  console.log(`\nthe store, ${store.stories} stories, ${store.statements} statements\n`)
  printFigures(store.figures)
  if (!process.argv.includes('--write')) return
  const date = new Date().toISOString().slice(0, 10)
  const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { store?: StoreSection[] }) : {}
  const results = { date, model: one.model, machine: machine(), figures, store: withSection(before.store, store) }
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
  console.log(`\nwrote ${RESULTS}`)
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
