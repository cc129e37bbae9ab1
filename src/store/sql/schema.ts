import { storeForeign, storeNewer } from '../../errors.js'
import type { Db, Engine } from './db.js'
import { record } from './migrations/0001-record.js'
import { outcomes } from './migrations/0002-outcomes.js'

/** One step forward of the record's shape. A step that was released is never changed. */
export type Migration = { readonly name: string; readonly summary: string } & Readonly<Record<Engine, string>>

/** In order; the number of those that a store has been through is its version. */
export const MIGRATIONS: readonly Migration[] = [record, outcomes]

export const VERSION = MIGRATIONS.length

/**
 * Brings a store to this program's version, each step a transaction.
 * @param before called once before the first step that changes a store with something in it: the place for a backup
 * @throws OperatingError `store-newer`, `store-foreign`
 */
export async function migrate(
  db: Db,
  location: string,
  before: (from: number) => Promise<void>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const version = migrations.length
  const found = await versionOf(db, location)
  if (found > version) throw storeNewer(location, found, version)
  if (found === version) return
  if (found > 0) await before(found)
  await db.tx(async (tx) => {
    await tx.lock('migration')
    // Another process may have done it while this one waited.
    const from = await versionOf(tx, location)
    if (from >= version) return
    if (from === 0) await tx.exec('CREATE TABLE onrecord (key TEXT PRIMARY KEY, value TEXT NOT NULL)')
    for (const step of migrations.slice(from)) await tx.exec(step[tx.engine])
    await tx.run("DELETE FROM onrecord WHERE key = 'version'")
    await tx.run("INSERT INTO onrecord (key, value) VALUES ('version', ?)", [String(version)])
  })
}

/** 0 for an empty database. */
async function versionOf(db: Db, location: string): Promise<number> {
  const tables = await db.all(
    db.engine === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'",
  )
  if (tables.length === 0) return 0
  if (!tables.some(({ name }) => name === 'onrecord')) throw storeForeign(location)
  const [row] = await db.all("SELECT value FROM onrecord WHERE key = 'version'")
  const version = Number(row?.value)
  if (!Number.isInteger(version)) throw storeForeign(location)
  return version
}
