import type * as Operations from '../src/operations/index.js'
import type { Context, Operation } from '../src/operations/index.js'
import type { Store } from '../src/store/store.js'
import { quantile, timed } from './store-time.js'
import { entryAt, near, type World } from './synthetic.js'
import { below, oneOf, randomFrom } from './synthetic-words.js'

/** Search by meaning over vectors that are already there: the time of turning words to a vector is the model's, and not in it. */
export type Meant = {
  readonly vectors: number
  readonly kinds: readonly MeantKind[]
  /** Share of the truly nearest that the first search of the store gives, over exact cosines of all vectors. */
  readonly recall10: number
  readonly recall50: number
  readonly recallQuestions: number
}

export type MeantKind = {
  readonly name: string
  readonly goal: number | null
  readonly first: number
  readonly p50: number
  readonly p95: number
  readonly questions: number
}

const GOAL = 150
const QUESTIONS = 200
const RECALL_QUESTIONS = 40
/** A question's vector has a cosine of about 0.86 with that of a statement. */
const NOISE = 0.6

export type Machinery = {
  readonly open: () => Promise<Store>
  readonly operations: typeof Operations
  readonly contextOf: (store: Store) => Context
}

/** @returns null where the record has no vectors */
export async function meaningOf(machinery: Machinery, world: World, stories: number): Promise<Meant | null> {
  const store = await machinery.open()
  try {
    const { vectors } = await store.stats()
    if (vectors === 0) return null
    const asked = Array.from({ length: QUESTIONS }, (_, n) => questionAt(world, stories, n))
    const kinds = [
      await measure(machinery, 'search by meaning', asked, (words) => ({ query: words, rank: 'meaning' })),
      await measure(machinery, 'search, hybrid', asked, (words) => ({ query: words })),
      await measure(machinery, 'said WHO about WHAT, hybrid', asked, (words, who) => ({ who, what: words })),
    ]
    return { vectors, kinds, ...(await recallOf(store, world, stories, asked.slice(0, RECALL_QUESTIONS))) }
  } finally {
    await store.close()
  }
}

type Question = { readonly words: string; readonly who: string; readonly vector: Float32Array }

function questionAt(world: World, stories: number, n: number): Question {
  const random = randomFrom(world.seed, 200, n)
  const { reading, vectors } = entryAt(world, below(random, stories), { of: stories, vectors: true })
  const words = reading.statements.flatMap(({ content }) => content[0]?.words.match(/\p{L}{5,}/gu) ?? [])
  const vector = near(
    oneOf(
      random,
      vectors!.filter((v) => v !== null),
    ),
    random,
    NOISE,
  )
  const who = oneOf(
    random,
    reading.actors.filter(({ kind }) => kind !== 'unnamed'),
  ).name
  return { words: `${oneOf(random, words)} ${oneOf(random, words)}`, who, vector }
}

async function measure(
  { open, operations, contextOf }: Machinery,
  name: string,
  asked: readonly Question[],
  input: (words: string, who: string) => Readonly<Record<string, unknown>>,
): Promise<MeantKind> {
  const store = await open()
  const op: Operation = operations.OPERATIONS.find((o) => o.name === (name.startsWith('said') ? 'said' : 'search'))!
  const ms: number[] = []
  for (const { words, who, vector } of asked) {
    const context = { ...contextOf(store), meaning: async () => ({ embed: async () => [vector] }) }
    ms.push((await timed(() => operations.runOperation(op, context, input(words, who))))[1])
  }
  await store.close()
  const [first, ...warm] = ms
  return {
    name,
    goal: GOAL,
    first: first!,
    p50: quantile(warm, 0.5),
    p95: quantile(warm, 0.95),
    questions: warm.length,
  }
}

/** The store's answer against exact cosines with the vectors as they were made, of all statements. */
async function recallOf(store: Store, world: World, stories: number, asked: readonly Question[]) {
  const exact = nearestOf(world, stories, asked, 50)
  const shares: number[][] = [[], []]
  for (const [i, { vector }] of asked.entries()) {
    const found = await store.nearest(vector, 50)
    const rows = await store.statements({ rows: found.map(({ row }) => row), order: 'story', limit: 50 })
    const ids = new Map(rows.map(({ row, statement }) => [row, statement.id]))
    const named = found.map(({ row }) => ids.get(row))
    for (const [at, most] of [10, 50].entries()) {
      const wanted = exact[i]!.slice(0, most).map(([id]) => id)
      const met = new Set(named.slice(0, most))
      shares[at]!.push(wanted.filter((id) => met.has(id)).length / wanted.length)
    }
  }
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  return { recall10: mean(shares[0]!), recall50: mean(shares[1]!), recallQuestions: asked.length }
}

/** Ids of the nearest statements of all current ones, with their cosines; a story at a time, for they do not fit into memory. */
function nearestOf(world: World, stories: number, asked: readonly Question[], most: number) {
  const best: [string, number][][] = asked.map(() => [])
  for (let n = 0; n < stories; n++) {
    const { reading, vectors } = entryAt(world, n, { of: stories, vectors: true, ...editedAt(n) })
    for (const [i, { vector }] of asked.entries())
      for (const [k, other] of vectors!.entries()) {
        if (other === null) continue
        const cosine = dot(vector, other)
        const list = best[i]!
        if (list.length >= most && cosine <= list.at(-1)![1]) continue
        list.push([reading.statements[k]!.id, cosine])
        list.sort((a, b) => b[1] - a[1])
        if (list.length > most) list.pop()
      }
  }
  return best
}

/** One story in fifty was edited once: see `store-load.ts`. */
export const EDITED = 50
export const editedAt = (n: number): { readonly revision?: number } => (n % EDITED === 0 ? { revision: 2 } : {})

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
