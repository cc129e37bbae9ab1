import { existsSync } from 'node:fs'
import { storeMissing } from '../errors.js'
import { openPostgres } from './sql/postgres.js'
import { sqlStore } from './sql/sql-store.js'
import { openSqlite } from './sql/sqlite.js'
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
  if (/^postgres(?:ql)?:\/\//.test(location)) return sqlStore(await openPostgres(location), withoutPassword(location))
  if (options.existing && !existsSync(location)) throw storeMissing(location)
  return sqlStore(await openSqlite(location, options), location)
}

/** A location as it may be printed. */
export function withoutPassword(location: string): string {
  return location.replace(/^(\w+:\/\/[^:@/]+):[^@]*@/, '$1:…@')
}
