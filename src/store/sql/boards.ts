import type { Dispute, Shift } from '../../model/dispute.js'
import type { Event } from '../../model/event.js'
import type {
  DisputeFilter,
  DisputeRow,
  DueFilter,
  DueRow,
  EventFilter,
  EventRow,
  ShiftFilter,
  ShiftRow,
  StatementRow,
} from '../store.js'
import { andWords } from './board-words.js'
import { dueIn } from './bodies.js'
import type { Db } from './db.js'
import { namesIn } from './names.js'
import { aroundSpans } from './put-reading.js'
import { JOINED, page, REF, refOf, Where } from './select.js'
import { statementRows } from './statements.js'

const shown = (alias: string, column: string) =>
  `(SELECT c.shown FROM name n JOIN name c ON c.row = n.canonical WHERE n.row = ${alias}.${column})`

/** In the order of their last day; those without one last. */
export async function dues(db: Db, filter: DueFilter): Promise<readonly DueRow[]> {
  const where = new Where()
  if (!filter.all) where.and('d.current = 1')
  where.among(['d.by_name', 'd.to_name'], filter.names)
  if (filter.kind) where.and('d.kind = ?', filter.kind)
  if (filter.story) where.and('d.story = ?', filter.story)
  if (filter.dated) where.and('d.last IS NOT NULL')
  if (filter.notBefore) where.and(filter.dated ? 'd.last >= ?' : '(d.last IS NULL OR d.last >= ?)', filter.notBefore)
  if (filter.lastBefore) where.and('d.last < ?', filter.lastBefore)
  if (filter.outcome === 'none') where.and('d.outcome IS NULL')
  else if (filter.outcome === 'any') where.and('d.outcome IS NOT NULL')
  else if (filter.outcome) where.and('d.outcome = ?', filter.outcome)
  if (filter.since) where.and('d.last >= ?', filter.since)
  if (filter.until) where.and('d.first <= ?', filter.until)
  andWords(where, 'd', filter.text)
  const sql = `SELECT d.body, d.first, d.last, r.text, ${shown('d', 'by_name')} AS by_shown, ${shown('d', 'to_name')} AS to_shown, ${REF}
    FROM due d ${JOINED('d')} ${where.sql} ORDER BY d.last ${filter.newestFirst ? 'DESC' : ''} ${filter.dated ? '' : 'NULLS LAST'}, d.row ${page(filter)}`
  return (await db.all(sql, where.values)).map((row) => {
    const due = dueIn(row.body as string)
    return {
      story: refOf(row),
      due,
      by: row.by_shown as string | null,
      to: row.to_shown as string | null,
      first: row.first as string | null,
      last: row.last as string | null,
      context: row.text === null ? null : aroundSpans(row.text as string, due.what),
    }
  })
}

/** In the order of their first day; those without one by their story's. */
export async function events(db: Db, filter: EventFilter): Promise<readonly EventRow[]> {
  const where = new Where()
  if (!filter.all) where.and('e.current = 1')
  where.given(filter.names, (among) => `e.row IN (SELECT event FROM party WHERE name ${among})`)
  if (filter.kind) where.and('e.kind = ?', filter.kind)
  if (filter.story) where.and('e.story = ?', filter.story)
  if (filter.since) where.and('e.last_day >= ?', filter.since)
  if (filter.until) where.and('e.day <= ?', filter.until)
  andWords(where, 'e', filter.text)
  const sql = `SELECT e.reading, e.body, e.first, e.last, r.text, ${REF} FROM event e ${JOINED('e')} ${where.sql}
    ORDER BY e.day NULLS FIRST, e.row ${page(filter)}`
  const found = await db.all(sql, where.values)
  const read = found.map((row) => ({ row, event: JSON.parse(row.body as string) as Event }))
  const names = await namesIn(
    db,
    read.map(({ row, event }) => {
      const givers = event.figures.flatMap(({ giver }) => giver ?? [])
      return { reading: row.reading as number, actors: [...event.participants.map((p) => p.actor), ...givers] }
    }),
  )
  return read.map(({ row, event }) => ({
    story: refOf(row),
    event,
    names: names.get(row.reading as number) ?? new Map(),
    first: row.first as string | null,
    last: row.last as string | null,
    context: row.text === null ? null : aroundSpans(row.text as string, [event.trigger]),
  }))
}

/** The newest first. Whose statement it is counts as well as who disputes it. */
export async function disputes(db: Db, filter: DisputeFilter): Promise<readonly DisputeRow[]> {
  const where = new Where()
  if (!filter.all) where.and('x.current = 1')
  where.among(['x.by_name', 's.speaker'], filter.names)
  if (filter.kind) where.and('x.kind = ?', filter.kind)
  if (filter.story) where.and('x.story = ?', filter.story)
  if (filter.since) where.and('x.day >= ?', filter.since)
  if (filter.until) where.and('x.day <= ?', filter.until)
  andWords(where, 'x', filter.text)
  const sql = `SELECT x.body, s.row AS said, k.row AS counter, ${shown('x', 'by_name')} AS by_shown, ${REF}
    FROM dispute x ${JOINED('x')} LEFT JOIN statement s ON s.id = x.statement AND s.reading = x.reading
    LEFT JOIN statement k ON k.id = x.counter AND k.reading = x.reading ${where.sql}
    ORDER BY x.day DESC NULLS LAST, x.reading DESC, s.n, x.row ${page(filter)}`
  const found = await db.all(sql, where.values)
  const wanted = [
    ...new Set(found.flatMap(({ said, counter }) => [said, counter]).filter((row) => row !== null)),
  ] as number[]
  const rows = new Map((await statementRows(db, wanted)).map((row): [number, StatementRow] => [row.row, row]))
  return found.map((row) => ({
    story: refOf(row),
    dispute: JSON.parse(row.body as string) as Dispute,
    by: row.by_shown as string | null,
    statement: rows.get(row.said as number) ?? null,
    counter: rows.get(row.counter as number) ?? null,
  }))
}

/** The newest first. */
export async function shifts(db: Db, filter: ShiftFilter): Promise<readonly ShiftRow[]> {
  const where = new Where()
  if (!filter.all) where.and('h.current = 1')
  where.among(['h.actor'], filter.names)
  if (filter.story) where.and('h.story = ?', filter.story)
  if (filter.since) where.and('h.day >= ?', filter.since)
  if (filter.until) where.and('h.day <= ?', filter.until)
  const sql = `SELECT h.body, h.day, ${shown('h', 'actor')} AS actor, ${REF} FROM shift h ${JOINED('h')} ${where.sql}
    ORDER BY h.day DESC NULLS LAST, h.row ${page(filter)}`
  return (await db.all(sql, where.values)).map((row) => ({
    story: refOf(row),
    shift: JSON.parse(row.body as string) as Shift,
    actor: row.actor as string | null,
    day: row.day as string | null,
  }))
}
