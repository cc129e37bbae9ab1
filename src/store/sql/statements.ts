import type { Statement } from '../../model/statement.js'
import type { Correction, StatementFilter, StatementRow, Store } from '../store.js'
import { correctionsOf, withCorrections } from './corrections.js'
import { type Db, holders, type Row, type Value } from './db.js'
import { namesIn } from './names.js'
import { aroundOf } from './put-reading.js'
import { JOINED, MOST_MATCHES, page, REF, refOf, Where } from './select.js'

const ALL_MATCHES = 2_000_000_000

const ORDERS = {
  rank: 'rank DESC, s.row',
  newest: 's.day DESC NULLS LAST, s.row DESC',
  oldest: 's.day NULLS FIRST, s.row',
  story: 's.reading, s.n',
} as const

type Query = {
  readonly from: string
  readonly where: Where
  readonly values: readonly Value[]
  readonly ranked: boolean
}

/**
 * What a filter lets through, as the rest of a SELECT. By rank, the full-text index is asked first and its matches are looked up one by
 * one (`CROSS JOIN`: an engine that reorders joins would begin with all that is current); in any other order they are a set.
 */
function queryOf(db: Db, filter: StatementFilter): Query {
  const { text, order, speakers, about, story, rows } = filter
  const where = whereOf(filter)
  if (text === undefined) return { from: 'statement s', values: [], where, ranked: false }
  const ranked = order === 'rank'
  const few = (speakers ?? about ?? story ?? rows) !== undefined
  const only = few || isFiltered(filter) ? { ...selected(where), few } : undefined
  const by = ranked ? 'rank' : order === 'oldest' ? 'oldest' : 'newest'
  const match = db.match('statement', text, few ? ALL_MATCHES : MOST_MATCHES, by, only)
  if (ranked) where.and('s.row = m.row')
  else where.and(`s.row IN (SELECT row FROM (${match.sql}) m)`, ...match.values)
  return {
    from: ranked ? `(${match.sql}) m CROSS JOIN statement s` : 'statement s',
    values: ranked ? match.values : [],
    where,
    ranked,
  }
}

/** As it stands now: more may be added to the conditions. */
const selected = ({ sql, values }: Where) => ({ sql: `SELECT s.row FROM statement s ${sql}`, values: [...values] })

/** Whether there is more than words to it, and than what is current, which almost all is. */
const isFiltered = ({ act, silence, status, publisher, since, until }: StatementFilter): boolean =>
  [act, silence, status, publisher, since, until].some((value) => value !== undefined)

/** Everything but the words. */
function whereOf(filter: StatementFilter): Where {
  const where = new Where()
  if (!filter.all) where.and('s.current = 1')
  where.among(['s.speaker'], filter.speakers).among(['s.row'], filter.rows)
  where.given(filter.about, (among) => `s.row IN (SELECT statement FROM about WHERE name ${among})`)
  if (filter.act) where.and('s.act = ?', filter.act)
  if (filter.silence === 'any') where.and('s.silence IS NOT NULL')
  else if (filter.silence) where.and('s.silence = ?', filter.silence)
  if (filter.status === 'any') where.and('s.row IN (SELECT statement FROM status)')
  else if (filter.status) where.and('s.row IN (SELECT statement FROM status WHERE kind = ?)', filter.status)
  if (filter.publisher) where.and('s.publisher = ?', filter.publisher)
  if (filter.story) where.and('s.story = ?', filter.story)
  if (filter.since) where.and('s.day >= ?', filter.since)
  if (filter.until) where.and('s.day <= ?', filter.until)
  return where
}

/** Numbers of the rows with their ranks, in order. */
async function found(db: Db, filter: StatementFilter): Promise<readonly Row[]> {
  const { from, where, values, ranked } = queryOf(db, filter)
  const order = ORDERS[filter.order === 'rank' && !ranked ? 'newest' : filter.order]
  const sql = `SELECT s.row, ${ranked ? 'm.rank' : 'NULL'} AS rank FROM ${from} ${where.sql} ORDER BY ${order} ${page(filter)}`
  return db.all(sql, [...values, ...where.values])
}

export const rowsOf = async (db: Db, filter: StatementFilter): Promise<readonly number[]> =>
  (await found(db, filter)).map(({ row }) => row as number)

export async function contentsOf(db: Db, rows: readonly number[]): ReturnType<Store['contents']> {
  if (rows.length === 0) return []
  const found = await db.all(`SELECT row, day, body FROM statement WHERE row IN (${holders(rows)})`, rows)
  return found.map(({ row, day, body }) => {
    const { content } = JSON.parse(body as string) as Statement
    return { row: row as number, day: day as string | null, content }
  })
}

export async function statements(db: Db, filter: StatementFilter): Promise<readonly StatementRow[]> {
  const rows = await found(db, filter)
  return statementRows(
    db,
    rows.map(({ row }) => row as number),
    new Map(rows.map((f) => [f.row as number, f.rank as number | null])),
  )
}

export async function countStatements(db: Db, filter: StatementFilter): Promise<number> {
  const { from, where, values } = queryOf(db, filter)
  const [row] = await db.all(`SELECT count(*) AS n FROM ${from} ${where.sql}`, [...values, ...where.values])
  return Number(row!.n)
}

/** A statement by its id: of the current reading, else of the last one that has it. */
export async function statement(db: Db, id: string): Promise<StatementRow | null> {
  const [found] = await db.all('SELECT row FROM statement WHERE id = ? ORDER BY current DESC, row DESC LIMIT 1', [id])
  return found ? ((await statementRows(db, [found.row as number]))[0] ?? null) : null
}

/** Whole rows, in the order of the numbers given. */
export async function statementRows(
  db: Db,
  rows: readonly number[],
  ranks: ReadonlyMap<number, number | null> = new Map(),
): Promise<readonly StatementRow[]> {
  if (rows.length === 0) return []
  const sql = `SELECT s.row, s.id, s.reading, s.body, s.day, s.context, c.shown AS speaker, r.text, ${REF} FROM statement s ${JOINED('s')}
    LEFT JOIN name n ON n.row = s.speaker LEFT JOIN name c ON c.row = n.canonical WHERE s.row IN (${holders(rows)})`
  const found = await db.all(sql, rows)
  const corrections = await correctionsOf(
    db,
    found.map(({ id }) => id as string),
  )
  const read = found.map((row) => ({ row, statement: JSON.parse(row.body as string) as Statement }))
  const names = await namesIn(
    db,
    read.map(({ row, statement }) => {
      return { reading: row.reading as number, actors: statement.status.flatMap(({ by }) => by ?? []) }
    }),
  )
  const made = new Map(
    read.map(({ row, statement }) => [row.row as number, rowOf(row, statement, corrections, names, ranks)]),
  )
  return rows.flatMap((row) => made.get(row) ?? [])
}

function rowOf(
  row: Row,
  statement: Statement,
  corrections: ReadonlyMap<string, readonly Correction[]>,
  names: ReadonlyMap<number, ReadonlyMap<string, string>>,
  ranks: ReadonlyMap<number, number | null>,
): StatementRow {
  const applied = corrections.get(statement.id) ?? []
  const { text, context } = row
  return {
    row: row.row as number,
    story: refOf(row),
    statement: withCorrections(statement, applied),
    speaker: row.speaker as string | null,
    day: row.day as string | null,
    context:
      text !== null ? aroundOf(text as string, statement) : context === null ? null : JSON.parse(context as string),
    corrections: applied,
    names: names.get(row.reading as number) ?? new Map(),
    rank: ranks.get(row.row as number) ?? null,
  }
}
