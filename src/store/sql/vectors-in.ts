import { type Statement, spokenText } from '../../model/statement.js'
import type { Store } from '../store.js'
import { bytesOf, codeOf, quantize, rank, signature } from '../vectors.js'
import { BLOCK_ROWS, pack, unpack, without } from '../vectors-blocks.js'
import { Signatures } from '../vectors-search.js'
import { type Db, holders, inSlices, type Row } from './db.js'

/** Candidates whose codes are compared, for each search; what they find of the truly nearest `bench/meaning.ts` measures. */
const CANDIDATES = 500
/** Statements of one speaker that are all compared; of more, signatures tell the candidates as they do of everybody's. */
const MOST_OF_ONE = 2000

/** Codes and signatures; a full tail becomes a block. */
export function putVectors(db: Db, vectors: Parameters<Store['putVectors']>[0]): Promise<void> {
  if (vectors.length === 0) return Promise.resolve()
  return db.tx(async (tx) => {
    await tx.insert(
      'vector',
      ['statement', 'bytes'],
      vectors.map(({ row, vector }) => [row, bytesOf(quantize(vector))]),
    )
    await tx.insert(
      'vector_tail',
      ['statement', 'code'],
      vectors.map(({ row, vector }) => [row, signature(vector)]),
    )
    const [tail] = await tx.all('SELECT count(*) AS n FROM vector_tail')
    if (Number(tail!.n) < BLOCK_ROWS) return
    await tx.lock('vectors')
    const rows = await tx.all(`SELECT statement, code FROM vector_tail ORDER BY statement LIMIT ${BLOCK_ROWS}`)
    if (rows.length < BLOCK_ROWS) return
    const [block] = packed(rows)
    const [number] = await tx.numbers('block', 1)
    await tx.insert('vector_block', ['block', 'rows', 'codes'], [[number!, block!.rows, block!.codes]])
    await tx.run('DELETE FROM vector_tail WHERE statement <= ?', [rows.at(-1)!.statement!])
  })
}

/** Takes signatures out of blocks whose codes are gone: what a redacted statement meant leaves no bit. */
export async function forgetSignatures(db: Db): Promise<void> {
  for (const { block } of await db.all('SELECT block FROM vector_block')) {
    const [found] = await db.all('SELECT rows, codes FROM vector_block WHERE block = ?', [block!])
    const packedBlock = { rows: found!.rows as Uint8Array, codes: found!.codes as Uint8Array }
    const { rows } = unpack(packedBlock)
    const kept = await db.all('SELECT statement FROM vector WHERE statement BETWEEN ? AND ?', [
      rows.reduce((a, b) => Math.min(a, b)),
      rows.reduce((a, b) => Math.max(a, b)),
    ])
    const known = new Set(kept.map(({ statement }) => statement as number))
    const left = without(packedBlock, new Set([...rows].filter((row) => !known.has(row))))
    if (left === packedBlock) continue
    if (left === null) await db.run('DELETE FROM vector_block WHERE block = ?', [block!])
    else await db.run('UPDATE vector_block SET rows = ?, codes = ? WHERE block = ?', [left.rows, left.codes, block!])
  }
}

const packed = (rows: readonly Row[]) =>
  pack(rows.map(({ statement, code }) => ({ row: statement as number, signature: code as Uint8Array })))

/** Blocks never change: what was opened once stays open as long as the store. */
const OPEN = new WeakMap<Db, { readonly signatures: Signatures; last: number }>()

async function blocksOf(db: Db): Promise<Signatures> {
  const open = OPEN.get(db) ?? { signatures: new Signatures(), last: 0 }
  OPEN.set(db, open)
  const fresh = await db.all('SELECT block, rows, codes FROM vector_block WHERE block > ? ORDER BY block', [open.last])
  for (const { block, rows, codes } of fresh) {
    // Another search may have been quicker.
    if ((block as number) <= open.last) continue
    open.signatures.add({ rows: rows as Uint8Array, codes: codes as Uint8Array })
    open.last = block as number
  }
  return open.signatures
}

export async function nearest(
  db: Db,
  vector: Float32Array,
  count: number,
  speakers?: readonly number[],
): ReturnType<Store['nearest']> {
  const own = speakers && (await ofSpeakers(db, speakers))
  if (own && own.size <= MOST_OF_ONE) return rank(vector, codesIn(await codesOf(db, [...own])), count)
  const allows = own && ((row: number) => own.has(row))
  const blocks = await blocksOf(db)
  const tail = new Signatures()
  for (const block of packed(await db.all('SELECT statement, code FROM vector_tail'))) tail.add(block)
  const most = Math.max(CANDIDATES, count)
  const candidates = [...new Set([...blocks.nearest(vector, most, allows), ...tail.nearest(vector, most, allows)])]
  return rank(vector, codesIn(await codesOf(db, candidates)), count)
}

/** Codes of those of these statements that are current. */
const codesOf = (db: Db, rows: readonly number[]): Promise<readonly Row[]> =>
  inSlices(rows, (slice) =>
    db.all(
      `SELECT v.statement, v.bytes FROM vector v JOIN statement s ON s.row = v.statement
       WHERE s.current = 1 AND v.statement IN (${holders(slice)})`,
      slice,
    ),
  )

const codesIn = (rows: readonly Row[]) =>
  rows.map(({ statement, bytes }) => [statement as number, codeOf(bytes as Uint8Array)] as const)

async function ofSpeakers(db: Db, speakers: readonly number[]): Promise<ReadonlySet<number>> {
  if (speakers.length === 0) return new Set()
  const rows = await db.all(
    `SELECT row FROM statement WHERE speaker IN (${holders(speakers)}) AND current = 1`,
    speakers,
  )
  return new Set(rows.map(({ row }) => row as number))
}

/** A silence has no words to be found by. */
export async function withoutVector(db: Db, limit: number): ReturnType<Store['withoutVector']> {
  const rows = await db.all(
    `SELECT s.row, s.body FROM statement s WHERE s.current = 1 AND NOT EXISTS (SELECT 1 FROM vector v WHERE v.statement = s.row)
       AND s.body NOT LIKE '%"content":[]%' ORDER BY s.row LIMIT ${Math.trunc(limit)}`,
  )
  return rows.map(({ row, body }) => {
    return { row: row as number, words: spokenText(JSON.parse(body as string) as Statement) }
  })
}
