import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { MIGRATIONS, type Migration, VERSION } from '../../src/store/sql/schema.js'
import type { Stats } from '../../src/store/store.js'
import type { Under } from './engines.js'
import { border, type Read } from './material.js'
import { openingPostgres } from './opening-postgres.js'
import { openingSqlite } from './opening-sqlite.js'
import { add, filledAt } from './putting.js'

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))

const step = (sql: string): Migration => ({
  name: '9999-test',
  summary: 'a step of the tests',
  sqlite: sql,
  postgres: sql,
})

export function opening(under: Under, read: Read): void {
  const filled = () => filledAt(under, read)
  const versionOf = async (location: string, migrations = MIGRATIONS) => {
    const db = await under.db(location, { migrations })
    const [row] = await db.all("SELECT value FROM onrecord WHERE key = 'version'")
    await db.close()
    return row!.value
  }

  it('makes a record where there is none, unless it must be there', async () => {
    const location = under.location()
    await expect(openStore(location, { existing: true })).rejects.toMatchObject({ code: 'store-missing' })
    const store = await openStore(location)
    expect(await store.stats()).toMatchObject({ stories: 0, statements: 0, first: null, last: null, acts: {} })
    await store.close()
    await (await openStore(location, { existing: true })).close()
    expect(await versionOf(location)).toBe(String(VERSION))
  })

  it('is one record for several who open it first at once', async () => {
    const location = under.location()
    const run = promisify(execFile)
    const open = () => run(process.execPath, ['--import', 'tsx', CHILD, 'open', location])
    const [mine, ...others] = await Promise.all([openStore(location), open(), open()])
    await add(mine, await border(read))
    for (const { stdout } of others) expect((JSON.parse(stdout) as Stats).revisions).toBe(0)
    expect(await mine.stats()).toMatchObject({ stories: 1 })
    await mine.close()
  })

  it('is not opened by an older program, and not changed', async () => {
    const location = await filled()
    const db = await under.db(location)
    await db.run("UPDATE onrecord SET value = '999' WHERE key = 'version'")
    await db.close()
    const failure = await openStore(location).catch((thrown: unknown) => thrown)
    expect(failure).toMatchObject({ code: 'store-newer' })
    expect(String(failure)).toContain('999')
  })

  it('is not opened where its version cannot be told', async () => {
    for (const change of ["UPDATE onrecord SET value = 'x'", 'DELETE FROM onrecord']) {
      const location = under.location()
      const db = await under.db(location)
      await db.run(change)
      await db.close()
      await expect(openStore(location)).rejects.toMatchObject({ code: 'store-foreign' })
    }
  })

  it('goes forward by the steps that are missing, once', async () => {
    const location = await filled()
    const migrations = [...MIGRATIONS, step('CREATE TABLE later (n INTEGER NOT NULL); INSERT INTO later VALUES (1)')]
    // One after the other where a file is locked for whoever writes: the second would keep this process from ending the first.
    const first = under.db(location, { migrations })
    if (under.engine === 'sqlite') await first
    const both = await Promise.all([first, under.db(location, { migrations })])
    for (const db of both) {
      expect(await db.all('SELECT n FROM later')).toEqual([{ n: 1 }])
      await db.close()
    }
    expect(await versionOf(location, migrations)).toBe(String(VERSION + 1))
    if (under.engine === 'sqlite') {
      const copy = `${location}.v${VERSION}-before-v${VERSION + 1}.bak`
      expect(existsSync(copy)).toBe(true)
      const store = await openStore(copy)
      expect(await store.stats()).toMatchObject({ stories: 1 })
      expect(await store.verify()).toMatchObject({ stories: 1, flaws: [] })
      await store.close()
    }
    await expect(openStore(location)).rejects.toMatchObject({ code: 'store-newer' })
  })

  it('stays as it was where a step fails', async () => {
    const location = await filled()
    const migrations = [...MIGRATIONS, step('CREATE TABLE half (n INTEGER); CREATE TABLE half (n INTEGER)')]
    await expect(under.db(location, { migrations })).rejects.toThrow(/half/)
    const store = await openStore(location)
    expect(await store.verify()).toMatchObject({ stories: 1, flaws: [] })
    await store.close()
    const db = await under.db(location)
    expect(await under.tables(db)).not.toContain('half')
    await db.close()
  })

  if (under.engine === 'sqlite') openingSqlite(under, read)
  else openingPostgres(under, read)
}
