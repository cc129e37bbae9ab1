import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { REPOSITORY } from '../corpora/where.js'
import type { Asked, AskedKind } from './store-ask.js'
import type { Loaded } from './store-load.js'
import type { MeantKind } from './store-meaning.js'
import { quantile } from './store-time.js'

export type Figure = { readonly what: string; readonly value: string; readonly of: string }

/** Figures of one engine with so many stories: `store` of `bench/results.json` has one of these for each pair. */
export type StoreSection = {
  readonly engine: 'sqlite' | 'postgres'
  readonly stories: number
  readonly statements: number
  readonly date: string
  readonly figures: readonly Figure[]
}

export type StoreOptions = {
  readonly stories: number
  /** A file or postgres://…; a new file in a temporary folder where it is not given. */
  readonly location?: string
  /** Ask only: the record is full already. */
  readonly filled?: boolean
  /** What `store-load.ts` told as it filled the record. */
  readonly loaded?: Loaded
  /** Only kinds of questions whose name holds these words. */
  readonly only?: string
}

export const RESULTS = fileURLToPath(new URL('results.json', import.meta.url))

export async function measureStore({
  stories,
  location,
  filled,
  only,
  ...options
}: StoreOptions): Promise<StoreSection> {
  const folder = location === undefined ? mkdtempSync(join(tmpdir(), 'onrecord-store-')) : undefined
  try {
    const at = location ?? join(folder!, 'record.db')
    const loaded = filled ? (options.loaded ?? null) : await child<Loaded>('bench/store-load.ts', at, String(stories))
    const asked = await child<Asked>('bench/store-ask.ts', at, String(stories), only ?? '')
    const engine = existsSync(at) ? 'sqlite' : 'postgres'
    const figures = [...(loaded ? loadFigures(loaded) : []), ...askFigures(asked)]
    return {
      engine,
      stories,
      statements: stories * 30,
      date: new Date().toISOString().slice(0, 10),
      // What is promised is promised of the embedded file; and a server's processor time is not the client's.
      figures:
        engine === 'sqlite'
          ? figures
          : figures.map((f) => ({ ...f, of: f.of.replace(/; goal \d+ ms|, processor [\d.]+ ms/g, '') })),
    }
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}

/** The last line that a measuring process of its own prints; what it tells meanwhile is passed on. */
function child<T>(script: string, ...args: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      cwd: REPOSITORY,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    running.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
    running.on('error', reject)
    running.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output.trim().split('\n').at(-1)!) as T)
      else reject(new Error(`${script} ended with ${code}`))
    })
  })
}

const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`

function loadFigures({ stories, statements, seconds, cpuSeconds, bytes, peakMB }: Loaded): readonly Figure[] {
  return [
    {
      what: 'stories stored a second',
      value: (stories / seconds).toFixed(1),
      of: `${Math.round(statements / seconds)} statements a second; one transaction a story`,
    },
    {
      what: 'processor time of a story',
      value: ms((1000 * cpuSeconds) / stories),
      of: `${Math.round(cpuSeconds)} s in all, of ${Math.round(seconds)} s`,
    },
    {
      what: 'size',
      value: `${Math.round(bytes / 1e6)} MB`,
      of: `${Math.round(bytes / stories / 1000)} KB a story, text and vectors kept`,
    },
    {
      what: 'memory, storing',
      value: `${peakMB} MB`,
      of: 'without the mapped file; the stories are made in the same process',
    },
  ]
}

function askFigures({ openMs, kinds, meaning, peakMB }: Asked): readonly Figure[] {
  return [
    {
      what: 'open',
      value: ms(quantile(openMs, 0.5)),
      of: `median of ${openMs.length} openings, at most ${ms(Math.max(...openMs))}; goal 50 ms`,
    },
    ...kinds.map(askFigure),
    ...(meaning?.kinds ?? []).map(meantFigure),
    ...(meaning === null
      ? []
      : [
          {
            what: 'found by meaning, of the 10 nearest',
            value: `${(100 * meaning.recall10).toFixed(1)} %`,
            of: `of the 50 nearest ${(100 * meaning.recall50).toFixed(1)} %; ${meaning.recallQuestions} questions, ${meaning.vectors} vectors, against exact cosines`,
          },
        ]),
    {
      what: 'memory, asking',
      value: `${peakMB} MB`,
      of: 'without the mapped file; all of these questions, one process',
    },
  ]
}

const goalOf = (goal: number | null) => (goal === null ? '' : `; goal ${goal} ms`)

const askFigure = ({ name, goal, p50, p95, cpu95, first, rows, questions }: AskedKind): Figure => ({
  what: name,
  value: ms(p95),
  of: `95 of 100; median ${ms(p50)}, first after opening ${ms(first)}, processor ${ms(cpu95)}; ${questions} questions, ${rows.toFixed(1)} rows each${goalOf(goal)}`,
})

const meantFigure = ({ name, goal, p50, p95, first, questions }: MeantKind): Figure => ({
  what: name,
  value: ms(p95),
  of: `95 of 100; median ${ms(p50)}, first after opening ${ms(first)}; ${questions} questions, their vectors given${goalOf(goal)}`,
})

export function printFigures(figures: readonly Figure[]): void {
  for (const { what, value, of } of figures) console.log(`${what.padEnd(38)}${value.padStart(10)}   ${of}`)
}

/** A section in the place of the same engine's with as many stories. */
export function withSection(known: readonly StoreSection[] = [], section: StoreSection): readonly StoreSection[] {
  const others = known.filter((s) => s.engine !== section.engine || s.stories !== section.stories)
  return [...others, section].sort((a, b) => b.engine.localeCompare(a.engine) || a.stories - b.stories)
}

/** Puts a section into `bench/results.json`; everything else stays. */
export function writeSection(section: StoreSection): void {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly store?: readonly StoreSection[] }
  writeFileSync(RESULTS, `${JSON.stringify({ ...results, store: withSection(results.store, section) }, null, 2)}\n`)
}
