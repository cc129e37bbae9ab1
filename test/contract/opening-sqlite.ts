import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { sqlStore } from '../../src/store/sql/sql-store.js'
import type { Under } from './engines.js'
import { grain, type Read, samples } from './material.js'
import { add, filledAt } from './putting.js'

/** Somebody to whom rights apply: the system administrator may write anywhere. */
const NOBODY = 65_534

export function openingSqlite(under: Under, read: Read): void {
  const filled = () => filledAt(under, read)

  it('leaves a file of another program alone', async () => {
    const location = under.location()
    const other = new DatabaseSync(location)
    other.exec('CREATE TABLE recipes (name TEXT)')
    other.close()
    const before = readFileSync(location)
    await expect(openStore(location)).rejects.toMatchObject({ code: 'store-foreign' })
    expect(readFileSync(location).equals(before)).toBe(true)
    expect(existsSync(`${location}-wal`)).toBe(false)
    const named = under.location()
    const app = new DatabaseSync(named)
    app.exec('PRAGMA application_id = 42; PRAGMA user_version = 1')
    app.close()
    await expect(openStore(named)).rejects.toMatchObject({ code: 'store-foreign' })
  })

  it('leaves a file alone that is no database', async () => {
    for (const content of ['Dear diary', 'SQLite format 3', 'x'.repeat(100_000)]) {
      const location = under.location()
      writeFileSync(location, content)
      await expect(openStore(location)).rejects.toMatchObject({ code: 'store-foreign' })
      expect(readFileSync(location, 'utf8')).toBe(content)
    }
  })

  it('takes an empty file, and no folder', async () => {
    const location = under.location()
    writeFileSync(location, '')
    await (await openStore(location)).close()
    expect(statSync(location).size).toBeGreaterThan(10_000)
    await expect(openStore(dirname(location))).rejects.toMatchObject({ code: 'store-unusable' })
    await expect(openStore(join(location, 'record.db'))).rejects.toMatchObject({
      code: expect.stringMatching(/^(store-unusable|not-a-directory|file-not-found)$/),
    })
    await expect(openStore(join(dirname(location), 'no', 'such', 'record.db'))).rejects.toMatchObject({
      code: 'store-unusable',
    })
  })

  it('tells of a file that is damaged', async () => {
    const location = await filled()
    const bytes = readFileSync(location)
    // Pages of tables, not the header, by which a file is known.
    bytes.fill(0xa5, 4096 + 200, Math.floor(bytes.length / 2))
    writeFileSync(location, bytes)
    const act = async () => {
      const store = await openStore(location)
      try {
        await store.statements({ limit: 100, order: 'newest' })
        await store.verify()
      } finally {
        await store.close()
      }
    }
    await expect(act()).rejects.toMatchObject({ code: 'store-damaged' })
    const cut = await filled()
    truncateSync(cut, 40_000)
    await expect((async () => (await openStore(cut)).verify())()).rejects.toMatchObject({ code: 'store-damaged' })
  })

  it('waits for another writer, and says so when that takes too long', async () => {
    const location = await filled()
    const store = await openStore(location, { patience: 300 })
    const other = new DatabaseSync(location)
    other.exec('BEGIN IMMEDIATE')
    const started = Date.now()
    const entry = await grain(read)
    await expect(add(store, entry)).rejects.toMatchObject({ code: 'store-locked' })
    expect(Date.now() - started).toBeLessThan(5000)
    // Whoever reads does not wait.
    expect(await store.count({ limit: 1, order: 'newest' })).toBeGreaterThan(3)
    await (await openStore(location, { patience: 300 })).close()
    other.exec('ROLLBACK')
    other.close()
    expect((await add(store, entry)).state).toBe('new')
    await store.close()
  })

  it('does not wait for one who reads', async () => {
    const location = await filled()
    const reader = new DatabaseSync(location)
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM story').get()
    const store = await openStore(location, { patience: 300 })
    expect((await add(store, await grain(read))).state).toBe('new')
    expect(reader.prepare('SELECT count(*) AS n FROM story').get()).toEqual({ n: 1 })
    reader.exec('COMMIT')
    reader.close()
    await store.close()
  })

  it('says so where it may not write', async () => {
    const location = await filled()
    const folder = join(dirname(location), 'closed')
    mkdirSync(folder)
    chmodSync(dirname(location), 0o755)
    chmodSync(folder, 0o555)
    chmodSync(location, 0o444)
    const root = process.getuid?.() === 0
    if (root) process.seteuid!(NOBODY)
    try {
      await expect(openStore(join(folder, 'record.db'))).rejects.toMatchObject({ code: 'store-unusable' })
      await expect(
        openStore(location).then((store) => grain(read).then((entry) => add(store, entry))),
      ).rejects.toMatchObject({ code: 'store-unusable' })
    } finally {
      if (root) process.seteuid!(0)
    }
  })

  it('says so where the disk is full, and keeps what it had', async () => {
    const location = await filled()
    const db = await under.db(location)
    const entries = await samples(read)
    const store = sqlStore(db, location)
    const [{ page_count: pages }] = (await db.all('PRAGMA page_count')) as [{ page_count: number }]
    // A file that may not grow is to SQLite what a full disk is.
    await db.exec(`PRAGMA max_page_count = ${pages + 2}`)
    await expect(add(store, entries[2]!)).rejects.toMatchObject({ code: 'store-full' })
    expect(await store.stats()).toMatchObject({ stories: 1 })
    expect(await store.verify()).toMatchObject({ stories: 1, flaws: [] })
    await db.exec('PRAGMA max_page_count = 1000000')
    expect((await add(store, entries[2]!)).state).toBe('new')
    expect(await store.verify()).toMatchObject({ stories: 2, flaws: [] })
    await store.close()
  })
}
