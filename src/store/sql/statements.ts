import type { Statement } from '../../model/statement.js'
import type { Correction, StatementFilter, StatementRow } from '../store.js'
import { correctionsOf, withCorrections } from './corrections.js'
import { type Db, holders, type Row, type Value } from './db.js'
import { namesIn } from './names.js'
import { aroundOf } from './put-reading.js'
import { JOINED, page, REF, refOf, Where } from './select.js'

/** Most matches of a text that are ranked or ordered, where nothing else narrows them. */
const MOST_MATCHES = 20_000
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
 * What a filter lets through, as the rest of a SELECT. By rank, the full-text index is asked first and joined; in any other order, what
 * a speaker or a story narrows is, and matches are a set that it is looked up in.
 */
function queryOf(db: Db, filter: StatementFilter): Query {
  const { text, order, speakers, about, story, rows } = filter
  const ranked = order === 'rank' && text !== undefined
  const narrow = speakers ?? about ?? story ?? rows
  const match = text && db.match('statement', text, narrow === undefined ? MOST_MATCHES : ALL_MATCHES, ranked)
  const where = new Where()
  if (!filter.all) where.and('s.current = 1')
  where.among('s.speaker', speakers).among('s.row', rows)
  if (about) where.and(`s.row IN (SELECT statement FROM about WHERE name IN (${holders(about)}))`, ...about)
  if (filter.act) where.and('s.act = ?', filter.act)
  if (filter.silence === 'any') where.and('s.silence IS NOT NULL')
  else if (filter.silence) where.and('s.silence = ?', filter.silence)
  if (filter.status === 'any') where.and('s.row IN (SELECT statement FROM status)')
  else if (filter.status) where.and('s.row IN (SELECT statement FROM status WHERE kind = ?)', filter.status)
  if (filter.publisher) where.and('s.publisher = ?', filter.publisher)
  if (story) where.and('s.story = ?', story)
  if (filter.since) where.and('s.day >= ?', filter.since)
  if (filter.until) where.and('s.day <= ?', filter.until)
  if (match && !ranked) where.and(`s.row IN (SELECT row FROM (${match.sql}) m)`, ...match.values)
  return {
    from: match && ranked ? `(${match.sql}) m JOIN statement s ON s.row = m.row` : 'statement s',
    values: match && ranked ? match.values : [],
    where,
    ranked,
  }
}

export async function statements(db: Db, filter: StatementFilter): Promise<readonly StatementRow[]> {
  const { from, where, values, ranked } = queryOf(db, filter)
  const order = ORDERS[filter.order === 'rank' && !ranked ? 'newest' : filter.order]
  const sql = `SELECT s.row, ${ranked ? 'm.rank' : 'NULL'} AS rank FROM ${from} ${where.sql} ORDER BY ${order} ${page(filter)}`
  const found = await db.all(sql, [...values, ...where.values])
  return statementRows(
    db,
    found.map(({ row }) => row as number),
    new Map(found.map((f) => [f.row as number, f.rank as number | null])),
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
