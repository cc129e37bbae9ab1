import pg from 'pg'
import { badValue, storeMissing, storeUnusable } from '../../errors.js'
import { withoutPassword } from '../location.js'
import type { Db, Row, Value } from './db.js'
import { fromPostgres, isConnectionLost, mayBeTriedAgain, unreachable } from './postgres-errors.js'
import { countWords, INDEX, indexWords, matchWords, similarTokens } from './postgres-words.js'
import { MIGRATIONS, type Migration, migrate } from './schema.js'
import { keepable, keepableValues, restoreRows } from './whole.js'

export type PostgresOptions = {
  /** Refuse to make a record that is not there. */
  readonly existing?: boolean
  /** How long to wait for a connection and for another's lock, in milliseconds. */
  readonly patience?: number
  readonly migrations?: readonly Migration[]
}

const PATIENCE = 10_000
const SCHEMA = 'onrecord'
const CONNECTIONS = 10

/** PostgreSQL numbers parameters with 16 bits. */
const MOST_PARAMETERS = 65_535
const MOST_ROWS = 500

/** int8 and numeric: row numbers, counts and sums, all far below 2^53. */
const NUMBERS: ReadonlySet<number> = new Set([20, 1700])

/** Tokens at least this alike are looked at; which are meant is decided from their letters. */
const LEAST_SIMILAR = 0.2

/** What runs a query: the pool, or the one connection of a transaction. */
type Asked = (text: string, values?: readonly unknown[]) => Promise<{ rows: Row[]; rowCount: number | null }>

/** What is known of the database once it is open. */
type Opened = { readonly location: string; readonly schema: string; readonly extension: string | null }

/**
 * The record in a schema of a PostgreSQL database (11 or newer): many processes read and write at once; a story is written by one at a
 * time. The schema is `onrecord`, or `?schema=NAME`, and is made if it is not there.
 * @throws OperatingError `store-unreachable`, `store-unusable`, `store-foreign`, `store-newer`, `store-missing`, `bad-value`
 */
export async function openPostgres(address: string, options: PostgresOptions = {}): Promise<Db> {
  const location = withoutPassword(address)
  const { schema, url } = schemaOf(address)
  const pool = await connected(location, url, schema, options.patience ?? PATIENCE)
  try {
    await makeSchema(pool, location, schema, options.existing ?? false)
    // Older records are changed in transactions: nothing is there to be copied that a rollback would not bring back.
    await migrate(
      adapter(pool, { location, schema, extension: null }),
      location,
      async () => {},
      options.migrations ?? MIGRATIONS,
    )
    return adapter(pool, { location, schema, extension: await trigrams(pool, schema) })
  } catch (thrown) {
    await pool.end()
    throw fromPostgres(location, thrown)
  }
}

/** Names are put into SQL and into the connection's options, so that they may hold only what means nothing there. */
function schemaOf(address: string): { readonly schema: string; readonly url: string } {
  const given = /[?&]schema=([^&#]*)/.exec(address)?.[1]
  const schema = given === undefined ? SCHEMA : decodeURIComponent(given)
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw badValue('the schema', schema, ['a name of small letters, digits and _'])
  const url = address.replace(/([?&])schema=[^&#]*&?/, '$1').replace(/[?&]$/, '')
  return { schema, url }
}

/** A pool that has connected once. Every connection looks for tables in the record's schema and nowhere else. */
async function connected(location: string, url: string, schema: string, patience: number): Promise<pg.Pool> {
  try {
    const own = /[?&]options=([^&#]*)/.exec(url)?.[1]
    const settings = [
      `search_path=${schema}`,
      `lock_timeout=${patience}`,
      `pg_trgm.similarity_threshold=${LEAST_SIMILAR}`,
      'client_min_messages=warning',
    ]
    const pool = new pg.Pool({
      // Parameters of the address outrank those beside it.
      connectionString: url.replace(/([?&])options=[^&#]*&?/, '$1').replace(/[?&]$/, ''),
      options: [own && decodeURIComponent(own), ...settings.map((s) => `-c ${s}`)].filter(Boolean).join(' '),
      application_name: 'onrecord',
      max: CONNECTIONS,
      connectionTimeoutMillis: patience,
      allowExitOnIdle: true,
      types: {
        getTypeParser: (oid: number, format?: 'text' | 'binary') =>
          NUMBERS.has(oid) && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format as 'text'),
      } as pg.CustomTypesConfig,
    })
    // A connection that breaks while nobody uses it is replaced by the next question.
    pool.on('error', () => {})
    ;(await pool.connect()).release()
    return pool
  } catch (thrown) {
    throw unreachable(location, thrown)
  }
}

async function makeSchema(pool: pg.Pool, location: string, schema: string, existing: boolean): Promise<void> {
  const { rows } = await pool.query(
    `SELECT current_setting('server_encoding') AS encoding, EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = $1) AS there,
       to_regclass($2) IS NOT NULL AS made`,
    [schema, `${schema}.onrecord`],
  )
  const { encoding, there, made } = rows[0] as { encoding: string; there: boolean; made: boolean }
  if (existing && !made) throw storeMissing(location)
  if (encoding !== 'UTF8') throw storeUnusable(location, `the database is encoded in ${encoding}, not in UTF8`)
  if (there) return
  await transaction(pool, async (ask) => {
    // `IF NOT EXISTS` alone fails where two make it at once.
    await ask('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema}:schema`])
    await ask(`CREATE SCHEMA IF NOT EXISTS ${schema}`)
  })
}

/**
 * Makes the extension and its index where that is allowed; without them similar names are found more slowly.
 * @returns the schema that the extension is in
 */
async function trigrams(pool: pg.Pool, schema: string): Promise<string | null> {
  const look = async () => {
    const { rows } = await pool.query(
      `SELECT (SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
         WHERE e.extname = 'pg_trgm' AND has_schema_privilege(n.oid, 'USAGE')) AS extension,
       to_regclass('token_text_trigrams') IS NOT NULL AS indexed,
       EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm') AS available`,
    )
    return rows[0] as { extension: string | null; indexed: boolean; available: boolean }
  }
  const first = await look()
  if (first.extension !== null && first.indexed) return first.extension
  if (first.extension === null && !first.available) return null
  try {
    if (first.extension === null)
      await pool
        .query('CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public')
        .catch(() => pool.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA ${schema}`))
    const { extension } = await look()
    if (extension === null) return null
    await transaction(pool, async (ask) => {
      await ask('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema}:trigrams`])
      await ask(
        `CREATE INDEX IF NOT EXISTS token_text_trigrams ON token_text USING gin (token ${extension}.gin_trgm_ops)`,
      )
    })
    return extension
  } catch (thrown) {
    if (isConnectionLost(thrown)) throw thrown
    // Not allowed here. Where it is there without its index, it still answers.
    return (await look()).extension
  }
}

/** Once more where the server asks for it; on another connection where this one broke. */
async function transaction<T>(pool: pg.Pool, work: (ask: Asked) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await pool.connect()
    let broken = false
    try {
      await client.query('BEGIN')
      const result = await work((text, values) => client.query(text, values as unknown[]))
      await client.query('COMMIT')
      return result
    } catch (thrown) {
      broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      )
      if (attempt > 1 || !mayBeTriedAgain(thrown)) throw thrown
    } finally {
      client.release(broken)
    }
  }
}

function adapter(pool: pg.Pool, opened: Opened): Db {
  const { location } = opened
  const guarded = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (thrown) {
      throw fromPostgres(location, thrown)
    }
  }
  const ask: Asked = (text, values) => guarded(() => pool.query(text, values as unknown[]))
  let closed: Promise<void> | undefined
  return {
    ...over(ask, opened),
    // Asking changes nothing, so that a question whose connection broke is asked once more.
    all: (sql, values) =>
      guarded(async () => {
        const [text, given] = numbered(sql, values)
        const again = (thrown: unknown) => {
          if (!isConnectionLost(thrown) || !/^\s*SELECT\b/i.test(sql)) throw thrown
          return pool.query(text, given)
        }
        return restoreRows((await pool.query(text, given).catch(again)).rows)
      }),
    tx: (work) =>
      guarded(() =>
        transaction(pool, (query) => {
          const inside: Db = { ...over(query, opened), tx: (more) => more(inside) }
          return work(inside)
        }),
      ),
    close: () => (closed ??= pool.end()),
  }
}

/** The engine over what runs a query. */
function over(ask: Asked, { schema, extension }: Opened): Db {
  const all = async (sql: string, values: readonly Value[] = []) =>
    restoreRows((await ask(...numbered(sql, values))).rows)
  return {
    engine: 'postgres',
    all,
    run: async (sql, values = []) => (await ask(...numbered(sql, values))).rowCount ?? 0,
    insert: async (table, columns, rows) => {
      const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_PARAMETERS / columns.length)))
      for (let i = 0; i < rows.length; i += most) {
        const slice = rows.slice(i, i + most)
        const holders = slice.map((_, r) => `(${columns.map((_, c) => `$${r * columns.length + c + 1}`).join(', ')})`)
        const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${holders.join(', ')}`
        await ask(sql, keepableValues(slice.flat()))
      }
    },
    exec: async (sql) => {
      await ask(sql)
    },
    tx: () => Promise.reject(new Error('no transaction here')),
    lock: async (story) => {
      await ask('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema}:${story}`])
    },
    numbers: async (table, count) => {
      if (count === 0) return []
      const rows = await all(`SELECT nextval('number_${table}') AS n FROM generate_series(1, ?::int)`, [count])
      return rows.map(({ n }) => n as number)
    },
    index: async (what, entries) => {
      for (let i = 0; i < entries.length; i += MOST_ROWS) {
        const slice = entries.slice(i, i + MOST_ROWS)
        const texts = (part: 'first' | 'second') => slice.map((entry) => indexWords(entry[part]))
        await ask(INDEX(what), [slice.map(({ row }) => row), texts('first'), texts('second')])
      }
    },
    unindex: async (what, rows) => {
      if (rows.length > 0) await ask(`DELETE FROM ${what}_text WHERE row = ANY ($1::bigint[])`, [rows])
    },
    indexed: (what) => `SELECT row FROM ${what}_text`,
    match: matchWords,
    frequencies: async (words) => {
      if (words.length === 0) return new Map()
      const { sql, values } = countWords(words)
      const rows = await all(sql, values)
      return new Map(words.map((word, i) => [word, rows[i]!.n as number]))
    },
    tokens: async (tokens) => {
      if (tokens.length > 0)
        await ask('INSERT INTO token_text (token) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [
          tokens.map(keepable),
        ])
    },
    similar: async (token, most) => {
      const piece = similarTokens(token, most, extension)
      return piece ? (await all(piece.sql, piece.values)).map((row) => row.token as string) : []
    },
    size: async () => {
      const [row] = await all(
        `SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0) AS n FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
         WHERE s.nspname = ? AND c.relkind = 'r'`,
        [schema],
      )
      return row!.n as number
    },
    // Old versions of rows go, and what the planner remembers of their values. Backups, the write-ahead log and stems in an index's
    // upper pages last longer: those are the server's keeper's (`REINDEX`, the log's rotation).
    scrub: async () => {
      const rows = await all(
        "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = ? AND tablename NOT LIKE 'vector_block'",
        [schema],
      )
      await ask(`VACUUM (ANALYZE) ${rows.map(({ name }) => name).join(', ')}`)
    },
    close: async () => {},
  }
}

const NUMBERED = new Map<string, string>()
const MOST_NUMBERED = 1000

/** `?` → `$1`, `$2`, … but for those inside quotation marks; with values as the engine can keep them. */
export function numbered(sql: string, values: readonly Value[] = []): [string, unknown[]] {
  let text = NUMBERED.get(sql)
  if (text === undefined) {
    let n = 0
    text = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (found) => (found === '?' ? `$${++n}` : found))
    if (NUMBERED.size >= MOST_NUMBERED) NUMBERED.clear()
    NUMBERED.set(sql, text)
  }
  return [text, keepableValues(values) as unknown[]]
}
