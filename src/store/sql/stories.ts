import type { Dispute, Shift } from '../../model/dispute.js'
import type { Event } from '../../model/event.js'
import type { Reading } from '../../model/reading.js'
import type { Statement } from '../../model/statement.js'
import type { Change, Stats, Store, StoryDetail, StoryRef } from '../store.js'
import { annotationsOf } from './annotate.js'
import { dueIn, joined, unpackRest } from './bodies.js'
import { correctionsOf, withCorrections } from './corrections.js'
import type { Db, Row } from './db.js'
import { MOST_MATCHES, page, REF, refOf, Where } from './select.js'

/** The newest first, or those that fit best. */
export async function stories(db: Db, filter: Parameters<Store['stories']>[0]): Promise<readonly StoryRef[]> {
  const where = new Where()
  const match = filter.text && db.match('story', filter.text, MOST_MATCHES, 'rank')
  if (!filter.all) where.and("o.revision = r.revision AND o.pub_status = 'usable'")
  if (filter.publisher) where.and('r.publisher = ?', filter.publisher)
  if (filter.since) where.and('r.day >= ?', filter.since)
  if (filter.until) where.and('r.day <= ?', filter.until)
  where.given(
    filter.names,
    (among) =>
      `r.story IN (SELECT d.story FROM actor a JOIN reading d ON d.row = a.reading WHERE a.name ${among} AND a.current = 1)`,
  )
  if (match) where.and('r.row = m.row')
  const from = match ? `(${match.sql}) m CROSS JOIN revision r` : 'revision r'
  const order = match ? 'm.rank DESC, r.row' : 'r.day DESC NULLS LAST, r.row DESC'
  const sql = `SELECT ${REF} FROM ${from} JOIN story o ON o.id = r.story ${where.sql} ORDER BY ${order} ${page(filter)}`
  return (await db.all(sql, [...(match?.values ?? []), ...where.values])).map(refOf)
}

/**
 * A story with its reading put together again, corrections applied; its newest revision unless one is named.
 * @param asked its id, or the address that it was published at
 */
export async function story(db: Db, asked: string, revision?: number): Promise<StoryDetail | null> {
  const of = async (column: string) => (await db.all(`SELECT id FROM story WHERE ${column} = ? LIMIT 1`, [asked]))[0]
  const known = (await of('id')) ?? (await of('url'))
  if (!known) return null
  const [row] = await db.all(
    `SELECT r.sha256, r.text, r.fields, ${REF} FROM story o JOIN revision r ON r.story = o.id AND r.revision = ${revision === undefined ? 'o.revision' : '?'}
     WHERE o.id = ?`,
    revision === undefined ? [known.id!] : [revision, known.id!],
  )
  if (!row) return null
  const ref = refOf(row)
  const { id } = ref
  const [read] = await db.all(
    'SELECT row, reader, body FROM reading WHERE story = ? AND revision = ? ORDER BY current DESC, row DESC LIMIT 1',
    [id, ref.revision],
  )
  if (!read) return null
  const reading = await readingOf(db, read)
  const corrections = await correctionsOf(
    db,
    reading.statements.map((s) => s.id),
  )
  return {
    story: ref,
    sha256: row.sha256 as string,
    text: row.text as string | null,
    fields: JSON.parse(row.fields as string) as Record<string, unknown>,
    reading: { ...reading, statements: reading.statements.map((s) => withCorrections(s, corrections.get(s.id) ?? [])) },
    reader: read.reader as string,
    revisions: (
      await db.all('SELECT revision, added_at, sha256, title FROM revision WHERE story = ? ORDER BY revision', [id])
    ).map((r) => ({
      revision: r.revision as number,
      addedAt: r.added_at as string,
      sha256: r.sha256 as string,
      title: r.title as string | null,
    })),
    readings: (
      await db.all('SELECT reader, revision, added_at, current FROM reading WHERE story = ? ORDER BY row', [id])
    ).map((r) => ({
      reader: r.reader as string,
      revision: r.revision as number,
      addedAt: r.added_at as string,
      current: r.current === 1,
    })),
    annotations: await annotationsOf(db, id, reading),
  }
}

/** @param read a row of `reading` with `row` and `body` */
export async function readingOf(db: Db, read: Row): Promise<Reading> {
  const bodies = async <T>(
    table: string,
    order: string,
    parse: (body: string) => T = (body) => JSON.parse(body) as T,
  ) =>
    (await db.all(`SELECT body FROM ${table} WHERE reading = ? ORDER BY ${order}`, [read.row!])).map(({ body }) =>
      parse(body as string),
    )
  return joined(unpackRest(read.body as Uint8Array), {
    statements: await bodies<Statement>('statement', 'n'),
    dues: await bodies('due', 'row', dueIn),
    events: await bodies<Event>('event', 'row'),
    disputes: await bodies<Dispute>('dispute', 'row'),
    shifts: await bodies<Shift>('shift', 'row'),
  })
}

/** The oldest first. */
export async function changes(db: Db, filter: Parameters<Store['changes']>[0]): Promise<readonly Change[]> {
  const where = new Where().and('g.at >= ?', filter.since)
  if (filter.until) where.and('g.at < ?', filter.until)
  if (filter.kind) where.and('g.kind = ?', filter.kind)
  if (filter.story) where.and('g.story = ?', filter.story)
  const sql = `SELECT g.seq, g.at, g.kind, g.statement, g.body, ${REF} FROM change g
    LEFT JOIN revision r ON r.story = g.story AND r.revision = g.revision LEFT JOIN story o ON o.id = g.story
    ${where.sql} ORDER BY g.seq ${page(filter)}`
  return (await db.all(sql, where.values)).map((row) => ({
    seq: row.seq as number,
    at: row.at as string,
    kind: row.kind as Change['kind'],
    story: row.ref_story === null ? null : refOf(row),
    statement: row.statement as string | null,
    detail: JSON.parse(row.body as string) as Record<string, unknown>,
  }))
}

export async function stats(db: Db, location: string): Promise<Stats> {
  const one = async (sql: string) => (await db.all(sql))[0]!
  const count = async (from: string) => Number((await one(`SELECT count(*) AS n FROM ${from}`)).n)
  const by = async (sql: string) =>
    Object.fromEntries((await db.all(sql)).map(({ key, n }) => [(key as string | null) ?? '', Number(n)]))
  const days = await one('SELECT min(day) AS first, max(day) AS last FROM revision')
  return {
    location,
    engine: db.engine,
    bytes: await db.size(),
    stories: await count('story'),
    revisions: await count('revision'),
    words: Number((await one('SELECT coalesce(sum(words), 0) AS n FROM reading WHERE current = 1')).n),
    statements: await count('statement WHERE current = 1'),
    dues: await count('due WHERE current = 1'),
    events: await count('event WHERE current = 1'),
    disputes: await count('dispute WHERE current = 1'),
    shifts: await count('shift WHERE current = 1'),
    names: await count('name'),
    vectors: await count('vector'),
    annotations: await count('annotation'),
    first: days.first as string | null,
    last: days.last as string | null,
    acts: await by(
      'SELECT act AS key, count(*) AS n FROM statement WHERE current = 1 GROUP BY act ORDER BY n DESC, act',
    ),
    publishers: await by(
      'SELECT r.publisher AS key, count(*) AS n FROM revision r JOIN story o ON o.id = r.story AND o.revision = r.revision GROUP BY r.publisher ORDER BY n DESC, r.publisher',
    ),
    readers: await by('SELECT reader AS key, count(*) AS n FROM reading GROUP BY reader ORDER BY n DESC, reader'),
  }
}
