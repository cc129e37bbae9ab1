import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite'
import {
  fromSystem,
  OperatingError,
  storeDamaged,
  storeForeign,
  storeFull,
  storeLocked,
  storeUnusable,
} from '../../errors.js'
import { oneAtATime } from '../../model/in-turn.js'
import { type Db, holders, type Only, type Piece, type Row, type TextQuery, type Value } from './db.js'
import { hasWords, withPlainLetters } from './index-words.js'
import { APPLICATION_ID } from './migrations/0001-record.js'
import { MIGRATIONS, type Migration, migrate } from './schema.js'
import { keepableValues, restoreRows } from './whole.js'

/** How long a writer waits for another process's transaction, in milliseconds. */
const PATIENCE = 10_000

const MOST_STATEMENTS = 500
/** More than this a word is common, and how common does not matter. */
const MOST_COUNTED = 3000

const MAGIC = 'SQLite format 3\0'

export type SqliteOptions = { readonly patience?: number; readonly migrations?: readonly Migration[] }

/**
 * The record in one file: WAL, so that several processes read while one writes; every commit is on disk before it is acknowledged.
 * @param path made if it is not there, unless `existing`
 * @throws OperatingError `store-foreign`, `store-newer`, `store-locked`, `store-damaged`, `store-unusable`, `file-not-found`
 */
export async function openSqlite(
  path: string,
  { patience = PATIENCE, migrations = MIGRATIONS }: SqliteOptions = {},
): Promise<Db> {
  checkFile(path)
  const db = guarded(path, () => new DatabaseSync(path, { timeout: patience }))
  try {
    const opened = adapter(path, db)
    guarded(path, () => {
      refuseForeign(path, db)
      withLog(db, patience)
      db.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON')
      db.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 2147418112')
      // 16 MB of log: what several stories write on the same pages goes into the file once.
      db.exec('PRAGMA wal_autocheckpoint = 4000')
    })
    await migrate(opened, path, (from) => backup(path, db, from, migrations.length), migrations)
    return opened
  } catch (thrown) {
    db.close()
    throw thrown
  }
}

/** A record says so in its header; the first migration writes that with the tables, so that whoever sees tables sees it too. */
function refuseForeign(path: string, db: DatabaseSyncInstance): void {
  const { tables } = db.prepare('SELECT count(*) AS tables FROM sqlite_master').get() as { tables: number }
  const { application_id: id } = db.prepare('PRAGMA application_id').get() as { application_id: number }
  if (id !== APPLICATION_ID && (id !== 0 || tables > 0)) throw storeForeign(path)
}

/** The log belongs to the file; where two open a new one at once, SQLite does not wait for the other by itself. */
function withLog(db: DatabaseSyncInstance, patience: number): void {
  const until = Date.now() + patience
  for (;;)
    try {
      const { journal_mode: mode } = db.prepare('PRAGMA journal_mode').get() as { journal_mode: string }
      if (mode !== 'wal') db.exec('PRAGMA journal_mode = WAL')
      return
    } catch (thrown) {
      if (!(thrown instanceof Error && /locked|busy/i.test(thrown.message)) || Date.now() > until) throw thrown
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
}

/** What is no file of SQLite, before SQLite looks at it. */
function checkFile(path: string): void {
  try {
    if (!existsSync(path)) return
    const stats = statSync(path)
    if (stats.isDirectory()) throw storeUnusable(path, 'is a folder, not a file')
    if (stats.size === 0) return
    const head = Buffer.alloc(MAGIC.length)
    const file = openSync(path, 'r')
    const length = readSync(file, head, 0, head.length, 0)
    closeSync(file)
    if (length < head.length || head.toString('latin1') !== MAGIC) throw storeForeign(path)
  } catch (thrown) {
    throw fromSystem(path, thrown)
  }
}

/**
 * A copy of the file as it was, beside it. Nothing may be copied inside a transaction, so that another process may have migrated the
 * file meanwhile: its copy is the one that counts then.
 */
async function backup(path: string, db: DatabaseSyncInstance, from: number, to: number): Promise<void> {
  const made = `${path}.${process.pid}.bak`
  try {
    rmSync(made, { force: true })
    guarded(path, () => db.prepare('VACUUM INTO ?').run(made))
    const copy = new DatabaseSync(made, { readOnly: true })
    const { value } = copy.prepare("SELECT value FROM onrecord WHERE key = 'version'").get() as { value: string }
    copy.close()
    if (value === String(from)) renameSync(made, `${path}.v${from}-before-v${to}.bak`)
  } catch (thrown) {
    throw fromSystem(path, thrown)
  } finally {
    rmSync(made, { force: true })
  }
}

/**
 * Brings what the log holds into the file, if nobody else is at it: SQLite does so by itself only when the last statement of the last
 * connection is gone, which is not before the process ends.
 */
function settle(db: DatabaseSyncInstance): void {
  try {
    db.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // Another writes, or nothing may be written here: the log stays, and is part of the record.
  }
}

/** Makes one part of the many that each full-text index may have. */
const OPTIMIZE = ['statement', 'story']
  .map((what) => `INSERT INTO ${what}_text (${what}_text) VALUES ('optimize')`)
  .join('; ')

/** Whoever has indexed so many texts leaves an index of many parts behind. */
const MANY = 10_000

/** Makes one part of them, which is read half as fast again: some seconds for 600,000 statements. */
function tidy(db: DatabaseSyncInstance): void {
  try {
    db.exec(`PRAGMA busy_timeout = 0; ${OPTIMIZE}`)
  } catch {
    // Another writes, or there is no room: the parts stay, and are as good.
  }
}

/** What SQLite throws, in the catalogue's words. */
function guarded<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (thrown) {
    if (thrown instanceof OperatingError || !(thrown instanceof Error)) throw thrown
    const { message } = thrown
    if (/database is locked|database table is locked|\bbusy\b/i.test(message)) throw storeLocked(path)
    if (/database or disk is full/i.test(message)) throw storeFull(path)
    if (/malformed|not a database|disk image/i.test(message)) throw storeDamaged(path, message)
    if (/unable to open|readonly|disk I\/O|permission/i.test(message)) throw storeUnusable(path, message)
    throw thrown
  }
}

/** @param db opened and set up; the adapter closes it */
function adapter(path: string, db: DatabaseSyncInstance): Db {
  const statements = new Map<string, StatementSyncInstance>()
  const prepared = (sql: string): StatementSyncInstance => {
    const known = statements.get(sql)
    if (known) return known
    if (statements.size >= MOST_STATEMENTS) statements.clear()
    const statement = db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  let indexed = 0
  const exec = (sql: string) => guarded(path, () => db.exec(sql))
  const all = (sql: string, values: readonly Value[] = []) =>
    guarded(path, () => restoreRows(prepared(sql).all(...(keepableValues(values) as never[])) as unknown as Row[]))
  const inside: Db = {
    engine: 'sqlite',
    all: async (sql, values) => all(sql, values),
    run: async (sql, values = []) =>
      guarded(path, () => Number(prepared(sql).run(...(keepableValues(values) as never[])).changes)),
    insert: async (table, columns, rows) => {
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${holders(columns)})`
      guarded(path, () => {
        const statement = prepared(sql)
        for (const row of rows) statement.run(...(keepableValues(row) as never[]))
      })
    },
    exec: async (sql) => exec(sql),
    tx: (work) => work(inside),
    // `BEGIN IMMEDIATE` has locked the whole file.
    lock: async () => {},
    numbers: async (table, count) => {
      if (count === 0) return []
      const [row] = all('UPDATE counter SET next = next + ? WHERE name = ? RETURNING next', [count, table])
      const end = row!.next as number
      return Array.from({ length: count }, (_, i) => end - count + i)
    },
    index: (what, entries) => {
      indexed += entries.length
      return inside.insert(
        `${what}_text`,
        ['rowid', 'first', 'second'],
        entries.map(({ row, first, second }) => [row, withPlainLetters(first), withPlainLetters(second)]),
      )
    },
    unindex: async (what, rows) => {
      for (const row of rows) await inside.run(`DELETE FROM ${what}_text WHERE rowid = ?`, [row])
    },
    indexed: (what) => `SELECT rowid AS row FROM ${what}_text`,
    match: (what, query, most, by, only) => {
      const wanted = expression(query)
      return wanted === undefined ? NOTHING : matched(`${what}_text`, wanted, most, by, only)
    },
    frequencies: async (words) => {
      const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM statement_text WHERE statement_text MATCH ? LIMIT ${MOST_COUNTED})`
      return new Map(words.map((word) => [word, all(sql, [quoted(word)])[0]!.n as number]))
    },
    tokens: (tokens) =>
      inside.insert(
        'token_text',
        ['token'],
        tokens.map((token) => [token]),
      ),
    similar: async (token, most) => {
      const grams = new Set(Array.from({ length: Math.max(0, token.length - 2) }, (_, i) => token.slice(i, i + 3)))
      if (grams.size === 0) return []
      const sql = `SELECT token FROM token_text WHERE token_text MATCH ? ORDER BY bm25(token_text), token LIMIT ${most}`
      return all(sql, [[...grams].map(quoted).join(' OR ')]).map((row) => row.token as string)
    },
    size: async () =>
      (all('PRAGMA page_count')[0]!.page_count as number) * (all('PRAGMA page_size')[0]!.page_size as number),
    // Deleted rows are overwritten at once (`secure_delete`), but a full-text index keeps a deleted row's words until it is merged; then
    // what the log still holds goes.
    scrub: async () => {
      exec(`${OPTIMIZE}; PRAGMA wal_checkpoint(TRUNCATE)`)
    },
    close: async () => {
      statements.clear()
      if (!db.isOpen) return
      if (indexed >= MANY) tidy(db)
      settle(db)
      db.close()
    },
  }
  return queued(inside, exec, () => db.isTransaction)
}

/** One connection has one transaction: whatever else comes meanwhile waits for it, so that nobody sees what is not committed. */
function queued(inside: Db, exec: (sql: string) => void, open: () => boolean): Db {
  const inTurn = oneAtATime()
  const transaction = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    exec('BEGIN IMMEDIATE')
    try {
      const result = await work(inside)
      exec('COMMIT')
      return result
    } catch (thrown) {
      // A full disk has rolled back by itself.
      if (open()) exec('ROLLBACK')
      throw thrown
    }
  }
  return {
    ...inside,
    all: (sql, values) => inTurn(() => inside.all(sql, values)),
    run: (sql, values) => inTurn(() => inside.run(sql, values)),
    exec: (sql) => inTurn(() => inside.exec(sql)),
    tx: (work) => inTurn(() => transaction(work)),
    frequencies: (words) => inTurn(() => inside.frequencies(words)),
    similar: (token, most) => inTurn(() => inside.similar(token, most)),
    scrub: () => inTurn(() => inside.scrub()),
    close: () => inTurn(() => inside.close()),
  }
}

const quoted = (words: string) => `"${withPlainLetters(words).replaceAll('"', '""')}"`

/** FTS5's query; every word quoted, so that none is taken for an operator. Undefined where nothing that is wanted has a word in it. */
function expression({ phrases, words, without, any }: TextQuery): string | undefined {
  const some = [...phrases, ...words].filter(hasWords).map(quoted)
  const wanted = some.join(any ? ' OR ' : ' AND ')
  const unwanted = without.filter(hasWords).map(quoted)
  if (some.length === 0) return undefined
  return unwanted.length === 0 ? wanted : `(${wanted}) NOT (${unwanted.join(' OR ')})`
}

/** Matches of a common word that are ranked, the newest first: ranking reads each. */
const MOST_RANKED = 5000

/** A SELECT of `row` and `rank` from a full-text index. */
function matched(
  table: string,
  wanted: string,
  most: number,
  by: Parameters<Db['match']>[3],
  only: Only | undefined,
): Piece {
  const values = [wanted, ...(only?.values ?? [])]
  // With the plus sign the index is gone through once, not asked for row after row; what is left is ranked, and few are.
  const some =
    only === undefined
      ? ''
      : only.few
        ? `AND +rowid IN (${only.sql})`
        : `AND EXISTS (${only.sql} AND s.row = +${table}.rowid)`
  const from = (rank: string) => `SELECT rowid AS row, ${rank} AS rank FROM ${table} WHERE ${table} MATCH ? ${some}`
  if (by !== 'rank')
    return { sql: `${from('0')} ORDER BY rowid ${by === 'newest' ? 'DESC' : ''} LIMIT ${most}`, values }
  const rank = from(`-bm25(${table}, 4.0, 1.0)`)
  const newest = only?.few ? rank : `${rank} ORDER BY rowid DESC LIMIT ${Math.min(most, MOST_RANKED)}`
  return { sql: `SELECT row, rank FROM (${newest}) ORDER BY rank DESC LIMIT ${most}`, values }
}

const NOTHING: Piece = { sql: 'SELECT 0 AS row, 0 AS rank WHERE 0', values: [] }
