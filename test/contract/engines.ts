import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { Db, Engine } from '../../src/store/sql/db.js'
import { openPostgres, type PostgresOptions } from '../../src/store/sql/postgres.js'
import { openSqlite, type SqliteOptions } from '../../src/store/sql/sqlite.js'
import { type Server, startPostgres } from '../postgres.js'

/** An engine under test: gives empty locations, and what is below the store's interface. */
export type Under = {
  readonly engine: Engine
  /** Somewhere no record is yet. */
  location(): string
  db(location: string, options?: SqliteOptions & PostgresOptions): Promise<Db>
  /** Names of the tables that a location holds. */
  tables(db: Db): Promise<readonly string[]>
  stop(): Promise<void>
}

export function sqliteUnder(): Under {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-contract-'))
  let count = 0
  return {
    engine: 'sqlite',
    location: () => join(folder, `record-${++count}.db`),
    db: (location, options) => openSqlite(location, options),
    tables: async (db) => {
      const rows = await db.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      // The index's own pages hold numbers that no row of ours has; the file's bytes are looked at besides.
      return rows.map(({ name }) => name as string).filter((name) => !/_text(?:_\w+)?$/.test(name))
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** @returns why not, where there is no server */
export async function postgresUnder(): Promise<Under | string> {
  const server = await startPostgres()
  return typeof server === 'string' ? server : overServer(server)
}

function overServer(server: Server): Under {
  const schemas: string[] = []
  const at = (schema: string) => `${server.url}${server.url.includes('?') ? '&' : '?'}schema=${schema}`
  return {
    engine: 'postgres',
    location: () => {
      const schema = `contract_${process.pid}_${schemas.length + 1}`
      schemas.push(schema)
      return at(schema)
    },
    db: (location, options) => openPostgres(location, options),
    tables: async (db) => {
      const rows = await db.all('SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()')
      return rows.map(({ name }) => name as string)
    },
    stop: async () => {
      if (process.env.ONRECORD_POSTGRES) {
        const db = await openPostgres(at(`contract_${process.pid}_last`))
        for (const schema of [...schemas, `contract_${process.pid}_last`])
          await db.exec(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
        await db.close()
      }
      await server.stop()
    },
  }
}

/** Everything that the tables of a record hold, as text in small letters; what is compressed is unpacked. */
export async function everythingIn(under: Under, db: Db): Promise<string> {
  const parts: string[] = []
  for (const table of await under.tables(db))
    for (const row of await db.all(`SELECT * FROM ${table}`))
      for (const value of Object.values(row))
        if (value instanceof Uint8Array) parts.push(unpacked(value))
        else parts.push(String(value))
  return parts.join('\n').toLowerCase()
}

function unpacked(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes).toString('utf8')
  } catch {
    return Buffer.from(bytes).toString('utf8')
  }
}
