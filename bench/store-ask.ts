import { addDays } from '../src/model/calendar.js'
import type * as Operations from '../src/operations/index.js'
import type { Context, Operation } from '../src/operations/index.js'
import type * as Opening from '../src/store/open.js'
import type { Store } from '../src/store/store.js'
import { type Machinery, type Meant, meaningOf } from './store-meaning.js'
import { type Kind, kindsOf } from './store-questions.js'
import { built, cpuMs, ownMB, quantile, timed } from './store-time.js'
import { DAYS, FIRST_DAY, worldFrom } from './synthetic.js'

/**
 * One process's measurement of a record that `store-load.ts` filled, as JSON on its last line:
 * `tsx bench/store-ask.ts LOCATION STORIES [WORDS OF A KIND'S NAME]`. It asks through the operations that `npm run build` made, as the
 * command line does; the process's start is not counted.
 */
export type Asked = {
  readonly openMs: readonly number[]
  readonly kinds: readonly AskedKind[]
  readonly meaning: Meant | null
  readonly peakMB: number
}

export type AskedKind = {
  readonly name: string
  readonly goal: number | null
  readonly p50: number
  readonly p95: number
  readonly most: number
  /** Of the processor's time, which other work on the machine does not change. */
  readonly cpu95: number
  /** The first question after opening, median of a few openings. */
  readonly first: number
  /** Rows of an answer, on average; nothing is answered fast by finding nothing. */
  readonly rows: number
  readonly questions: number
}

const OPENINGS = 20
const FIRST = 5
const WARMING = 15
const QUESTIONS = 200

async function ask(location: string, stories: number, only: string): Promise<Asked> {
  const { openStore } = await built<typeof Opening>('store/open.js')
  const operations = await built<typeof Operations>('operations/index.js')
  const world = worldFrom(1)
  const machinery: Machinery = { open: () => openStore(location, { existing: true }), operations, contextOf }
  const openMs: number[] = []
  for (let i = 0; i < OPENINGS; i++) {
    const [store, ms] = await timed(machinery.open)
    openMs.push(ms)
    await store.close()
  }
  const kinds: AskedKind[] = []
  let peakMB = 0
  for (const kind of kindsOf(world, stories).filter(({ name }) => name.includes(only))) {
    const made = await askKind(machinery, kind)
    kinds.push(made)
    peakMB = Math.max(peakMB, ownMB())
    console.error(told(made))
  }
  const meaning = 'meaning'.includes(only) ? await meaningOf(machinery, world, stories) : null
  return { openMs, kinds, meaning, peakMB: Math.max(peakMB, ownMB()) }
}

async function askKind({ open, operations }: Machinery, kind: Kind): Promise<AskedKind> {
  const op = operations.OPERATIONS.find(({ name }) => name === kind.operation)!
  const inputs = Array.from({ length: WARMING + QUESTIONS }, (_, n) => kind.input(n))
  const run = async (store: Store, input: unknown) => {
    const begun = cpuMs()
    const [rows, ms] = await timed(() => rowsOf(operations, op, store, input))
    return { ms, cpu: cpuMs() - begun, rows }
  }
  const first: number[] = []
  for (const input of inputs.slice(0, FIRST)) {
    const store = await open()
    first.push((await run(store, input)).ms)
    await store.close()
  }
  const store = await open()
  for (const input of inputs.slice(0, WARMING)) await run(store, input)
  const asked: Awaited<ReturnType<typeof run>>[] = []
  for (const input of inputs.slice(WARMING)) asked.push(await run(store, input))
  await store.close()
  const ms = asked.map((a) => a.ms)
  return {
    name: kind.name,
    goal: kind.goal,
    p50: quantile(ms, 0.5),
    p95: quantile(ms, 0.95),
    most: Math.max(...ms),
    cpu95: quantile(
      asked.map((a) => a.cpu),
      0.95,
    ),
    first: quantile(first, 0.5),
    rows: asked.reduce((sum, a) => sum + a.rows, 0) / asked.length,
    questions: asked.length,
  }
}

/** A name that no spelling finds is an answer, too: none. */
async function rowsOf(
  { runOperation }: typeof Operations,
  op: Operation,
  store: Store,
  input: unknown,
): Promise<number> {
  try {
    return (await runOperation(op, contextOf(store), input)).rows.length
  } catch (thrown) {
    if ((thrown as { readonly code?: string }).code === 'unknown-name') return 0
    throw thrown
  }
}

function told({ name, goal, p50, p95, most, cpu95, first, rows }: AskedKind): string {
  const ms = (value: number) => value.toFixed(1).padStart(7)
  const over = goal !== null && p95 > goal ? '  over' : ''
  return `${name.padEnd(38)} p50${ms(p50)}  p95${ms(p95)}  cpu95${ms(cpu95)}  max${ms(most)}  first${ms(first)}  rows${ms(rows)}${over}`
}

/** As the command line makes it, without models, on the day after the last story's. */
const contextOf = (store: Store): Context => ({
  store,
  reader: () => Promise.reject(new Error('nothing is read here')),
  readBy: () => 'bench',
  meaning: async () => null,
  now: () => `${addDays(FIRST_DAY, DAYS)}T12:00:00.000Z`,
  person: 'bench',
})

const [location, stories, only] = process.argv.slice(2)
if (location && Number(stories) > 0) console.log(JSON.stringify(await ask(location, Number(stories), only ?? '')))
