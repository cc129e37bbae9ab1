import { existsSync } from 'node:fs'
import { storeMissing } from '../errors.js'
import { withoutPassword } from './location.js'
import { sqlStore } from './sql/sql-store.js'
import type { Store } from './store.js'

export type OpenStoreOptions = {
  /** Refuse to make a store that is not there. */
  readonly existing?: boolean
  /** How long a writer waits for another, in milliseconds; 10,000 unless given. */
  readonly patience?: number
}

/**
 * Opens a record: `postgres://…` (a schema of its own, `onrecord`, or `?schema=NAME`), else a file.
 * @throws OperatingError `store-missing`, `store-foreign`, `store-newer`, `store-locked`, `store-damaged`, `store-unusable`, `store-unreachable`
 */
export async function openStore(location: string, options: OpenStoreOptions = {}): Promise<Store> {
  // Each engine is loaded for those who use it.
  if (/^postgres(?:ql)?:\/\//.test(location)) {
    const { openPostgres } = await import('./sql/postgres.js')
    return sqlStore(await openPostgres(location, options), withoutPassword(location))
  }
  if (options.existing && !existsSync(location)) throw storeMissing(location)
  const { openSqlite } = await import('./sql/sqlite.js')
  return sqlStore(await openSqlite(location, options), location)
}
