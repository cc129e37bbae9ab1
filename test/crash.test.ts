import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { entryAt, worldFrom } from '../bench/synthetic.js'
import { below, randomFrom } from '../bench/synthetic-words.js'
import { openStore } from '../src/store/open.js'
import { sqlStore } from '../src/store/sql/sql-store.js'
import { openSqlite } from '../src/store/sql/sqlite.js'
import type { Entry, Store } from '../src/store/store.js'

/** What was acknowledged survives: writers are killed while they write, and what is left is looked at. */
const WRITER = fileURLToPath(new URL('crash-writer.mjs', import.meta.url))
const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const built = existsSync(MAIN)
if (!built) console.log('skipped: crashes (no dist/; npm run build makes it)')

const folder = mkdtempSync(join(tmpdir(), 'onrecord-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const KILLS = 50
/** Of what each life has written, the last is looked at closely; at the end everything is. */
const LOOKED_AT = 3
/** Milliseconds that the whole of it may take where other work keeps the machine busy; alone it takes less than half a minute. */
const PATIENCE = 300_000
const ENTRIES = 600
const EDITED = 6
/** Lines that a writer tells before the first story. */
const TOLD_FIRST = 2

const random = randomFrom(20_310_301)
const world = worldFrom(7)

/** Stories, every sixth of them edited later. */
const entries = Array.from({ length: ENTRIES }, (_, i): Entry => {
  const edited = i % EDITED === EDITED - 1
  const n = edited ? i - 3 : i
  return entryAt(world, n, { of: ENTRIES, revision: edited ? 2 : 1 })
})
if (built) for (const [n, entry] of entries.entries()) writeFileSync(join(folder, `${n}.json`), JSON.stringify(entry))

type Life = { readonly told: readonly string[]; readonly acknowledged: readonly number[]; readonly killed: boolean }

type Fate = {
  /** The writer is killed some milliseconds after it told this, or that so many stories are kept; without it, it lives to the end. */
  readonly at?: 'ready' | 'open' | number
  readonly ms?: number
  readonly to?: number
  /** Most that a file of it may hold, in KB. */
  readonly limit?: number
}

function live(record: string, from: number, { at, ms = 0, to = ENTRIES, limit }: Fate): Promise<Life> {
  return new Promise((resolve, reject) => {
    const args = [WRITER, record, folder, String(from), String(to)]
    const writer =
      limit === undefined
        ? spawn(process.execPath, args)
        : spawn('bash', ['-c', `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, ...args])
    let output = ''
    let timer: NodeJS.Timeout | undefined
    writer.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      const reached = typeof at === 'number' ? output.split('\n').length - TOLD_FIRST > at : output.includes(`${at}\n`)
      if (timer === undefined && at !== undefined && reached) timer = setTimeout(() => writer.kill('SIGKILL'), ms)
    })
    writer.on('error', reject)
    writer.on('close', (_, signal) => {
      clearTimeout(timer)
      // What stands after the last line break was not told whole.
      const told = output.split('\n').slice(0, -1)
      const acknowledged = told.filter((line) => /^\d+$/.test(line)).map(Number)
      resolve({ told, acknowledged, killed: signal === 'SIGKILL' })
    })
  })
}

const sum = (list: readonly Entry[], count: (entry: Entry) => number) => list.reduce((n, entry) => n + count(entry), 0)

/** Newest of each story. */
function current(list: readonly Entry[]): readonly Entry[] {
  return [...new Map(list.map((entry) => [entry.story.id, entry])).values()]
}

/** Everything of these entries, and nothing of any other. */
async function expectExactly(store: Store, kept: readonly Entry[]): Promise<void> {
  const now = current(kept)
  const stats = await store.stats()
  expect(stats).toMatchObject({
    stories: now.length,
    revisions: kept.length,
    statements: sum(now, ({ reading }) => reading.statements.length),
    dues: sum(now, ({ reading }) => reading.dues.length),
    events: sum(now, ({ reading }) => reading.events.length),
    disputes: sum(now, ({ reading }) => reading.disputes.length),
    shifts: sum(now, ({ reading }) => reading.shifts.length),
    vectors: sum(kept, ({ reading }) => reading.statements.length),
  })
}

/** The story is whole: its reading, its text, its names, its changes, and its place in both indices. */
async function expectWhole(store: Store, { story, reading }: Entry): Promise<void> {
  const detail = await store.story(story.id, story.revision)
  expect(detail?.text).toBe(story.text)
  expect(detail?.reading).toEqual(reading)
  const last = reading.statements.findLast(({ content }) => content.length > 0)!
  const phrase = last.content[0]!.words.match(/[\p{L}\p{N}]+/gu)!.join(' ')
  const text = { phrases: [phrase], words: [], without: [] }
  const found = await store.statements({ text, story: story.id, order: 'rank', limit: 5, all: true })
  expect(found.map(({ statement }) => statement.id)).toContain(last.id)
  expect(found.find(({ statement }) => statement.id === last.id)?.context).not.toBeNull()
  const stories = await store.stories({ text, limit: 50, all: true })
  expect(stories.map(({ id, revision }) => `${id}/${revision}`)).toContain(`${story.id}/${story.revision}`)
  for (const { name } of reading.actors) expect((await store.names(name)).map((n) => n.name)).toContain(name)
  const { flaws, stories: looked } = await store.verify({ story: story.id })
  expect({ flaws, looked }).toEqual({ flaws: [], looked: 1 })
}

async function expectChanges(store: Store, kept: readonly Entry[]): Promise<void> {
  const told = await store.changes({ since: '0001-01-01', limit: 100_000 })
  const whole = told.filter(({ kind }) => kind === 'story-added' || kind === 'story-revised')
  expect(whole.map((change) => `${change.story!.id}/${change.story!.revision}`)).toEqual(
    kept.map(({ story }) => `${story.id}/${story.revision}`),
  )
}

describe.skipIf(!built)('a writer that is killed', () => {
  it(
    `loses nothing acknowledged and leaves nothing half-written, ${KILLS} times over one record`,
    async () => {
      const record = join(folder, 'killed.db')
      let done = 0
      let kills = 0
      let unacknowledged = 0
      while (kills < KILLS) {
        // Some are killed while they open the record, most while they write.
        const at = random() < 0.2 ? 'ready' : below(random, 9)
        const life = await live(record, done, { at, ms: random() * 60 })
        expect(life.told.filter((line) => line.startsWith('failed'))).toEqual([])
        expect(life.acknowledged).toEqual(life.acknowledged.map((_, i) => done + i))
        if (life.killed) kills++
        const store = await openStore(record)
        // One more may be there: committed, and killed before it was told.
        const before = done
        done += life.acknowledged.length
        const next = entries[done]!
        const { state } = await store.locate(next.story, next.place, next.reader)
        const more = state === 'unchanged' ? 1 : 0
        unacknowledged += more
        await expectExactly(store, entries.slice(0, done + more))
        for (const entry of entries.slice(before, done + more).slice(-LOOKED_AT)) await expectWhole(store, entry)
        await store.close()
      }
      expect(done).toBeGreaterThan(KILLS)
      const to = Math.min(ENTRIES, done + 10)
      const life = await live(record, done, { to })
      expect(life.told.at(-1)).toBe('end')
      const store = await openStore(record)
      const kept = entries.slice(0, to)
      await expectExactly(store, kept)
      await expectChanges(store, kept)
      for (const { story, reading } of kept)
        expect((await store.story(story.id, story.revision))!.reading).toEqual(reading)
      const { flaws, stories } = await store.verify()
      expect({ flaws, stories }).toEqual({ flaws: [], stories: current(kept).length })
      await store.close()
      expect(integrityOf(record)).toEqual(['ok'])
      console.log(
        `${KILLS} kills, ${done} stories acknowledged before them, ${unacknowledged} committed and not yet told`,
      )
    },
    PATIENCE,
  )

  it('leaves a record that opens when it is killed while it makes one', async () => {
    for (let i = 0; i < 8; i++) {
      const record = join(folder, `new-${i}.db`)
      await live(record, 0, { at: 'ready', ms: i * 4 })
      const store = await openStore(record)
      const { revisions } = await store.stats()
      await expectExactly(store, entries.slice(0, revisions))
      expect((await store.put({ ...entries[revisions]!, vectors: null })).state).not.toBe('unchanged')
      await store.close()
      expect(integrityOf(record)).toEqual(['ok'])
    }
  })
})

describe('a disk that is full', () => {
  it('is told as that, and what was acknowledged is there', async () => {
    const record = join(folder, 'full.db')
    const db = await openSqlite(record)
    const [{ page_count: pages }] = (await db.all('PRAGMA page_count')) as [{ page_count: number }]
    await db.exec(`PRAGMA max_page_count = ${pages + 400}`)
    const store = sqlStore(db, record)
    let kept = 0
    const failed = await (async () => {
      for (; ; kept++) await store.put(withVectors(entries[kept]!))
    })().catch((thrown: unknown) => thrown)
    expect(failed).toMatchObject({ code: 'store-full' })
    expect(kept).toBeGreaterThan(3)
    // The same connection goes on: nothing of the story that had no room is left.
    await expectExactly(store, entries.slice(0, kept))
    await db.exec('PRAGMA max_page_count = 1000000')
    for (const entry of entries.slice(kept, kept + 3)) await store.put(withVectors(entry))
    await expectExactly(store, entries.slice(0, kept + 3))
    for (const entry of entries.slice(kept - 1, kept + 3)) await expectWhole(store, entry)
    await store.close()
    expect(integrityOf(record)).toEqual(['ok'])
  })

  it.skipIf(!built || process.platform === 'win32')(
    'leaves the record whole where no file may grow further',
    async () => {
      const record = join(folder, 'limited.db')
      const life = await live(record, 0, { limit: 3000 })
      const [, code] = /^failed (\S+)/.exec(life.told.at(-1)!) ?? []
      expect(code).toMatch(/^store-(?:full|unusable)$/)
      const done = life.acknowledged.length
      expect(done).toBeGreaterThan(3)
      const store = await openStore(record)
      await expectExactly(store, entries.slice(0, done))
      await store.put(withVectors(entries[done]!))
      await expectExactly(store, entries.slice(0, done + 1))
      await store.close()
      expect(integrityOf(record)).toEqual(['ok'])
    },
  )
})

const NEWSROOM = fileURLToPath(new URL('../examples/newsroom/northern-wire', import.meta.url))
const MODELS = fileURLToPath(new URL('../models/', import.meta.url))
const model = existsSync(MODELS) && readdirSync(MODELS).some((name) => existsSync(join(MODELS, name, 'labels.json')))

describe.skipIf(!built || !model)('onrecord add that is killed', () => {
  it(
    'finishes the rest when it runs again',
    async () => {
      const files = readdirSync(NEWSROOM).sort().slice(0, 6)
      const sources = files.map((name) => join(NEWSROOM, name))
      const record = join(folder, 'added.db')
      for (const enough of [1, 3]) {
        await addUntil(record, sources, enough)
        const store = await openStore(record)
        const { revisions } = await store.stats()
        expect(revisions).toBeGreaterThanOrEqual(enough)
        expect(revisions).toBeLessThan(files.length)
        expect((await store.verify()).flaws).toEqual([])
        await store.close()
      }
      const before = await countsOf(record)
      const second = await add(record, sources)
      expect(second.unchanged).toBe(before.revisions)
      expect(second.new + second.revised).toBe(files.length - before.revisions)
      const third = await add(record, sources)
      expect(third).toMatchObject({ new: 0, revised: 0, failed: 0, unchanged: files.length })
      const store = await openStore(record)
      expect(await store.verify()).toMatchObject({ flaws: [] })
      await store.close()
      expect(integrityOf(record)).toEqual(['ok'])
    },
    PATIENCE,
  )
})

const countsOf = async (record: string) => {
  const store = await openStore(record)
  const counts = await store.stats()
  await store.close()
  return counts
}

const ADD = (record: string, sources: readonly string[]) => [
  MAIN,
  'add',
  '--store',
  record,
  '--no-meaning',
  '--format',
  'json',
  ...sources,
]

/** Kills `onrecord add` as soon as so many stories are there, which another process sees meanwhile. */
async function addUntil(record: string, sources: readonly string[], enough: number): Promise<void> {
  const child = spawn(process.execPath, ADD(record, sources), { stdio: 'ignore' })
  const ended = once(child, 'close')
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    if (child.exitCode !== null) throw new Error('it ended before it was killed')
    if (existsSync(record) && (await countsOf(record)).revisions >= enough) break
  }
  child.kill('SIGKILL')
  await ended
}

type Sums = { readonly new: number; readonly unchanged: number; readonly revised: number; readonly failed: number }

async function add(record: string, sources: readonly string[]): Promise<Sums> {
  const child = spawn(process.execPath, ADD(record, sources), { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  let output = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) output += chunk
  await ended
  return (JSON.parse(output) as { readonly whole: Sums }).whole
}

/** A vector for each statement. */
function withVectors(entry: Entry): Entry {
  const vectors = entry.reading.statements.map(() => new Float32Array(384).fill(0.05))
  return { ...entry, vectors }
}

function integrityOf(record: string): readonly unknown[] {
  const db = new DatabaseSync(record)
  try {
    const rows = db.prepare('PRAGMA integrity_check').all() as readonly { readonly integrity_check: string }[]
    for (const index of ['statement_text', 'story_text'])
      db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 0)`)
    return rows.map((row) => row.integrity_check)
  } finally {
    db.close()
  }
}
