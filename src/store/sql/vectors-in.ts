import type { Store } from '../store.js'
import type { Db } from './db.js'

export async function putVectors(_db: Db, _vectors: Parameters<Store['putVectors']>[0]): Promise<void> {}

export async function nearest(_db: Db, _vector: Float32Array, _count: number): ReturnType<Store['nearest']> {
  return []
}

/** Statements of the current readings that have no vector yet, and have words. */
export async function withoutVector(db: Db, limit: number): ReturnType<Store['withoutVector']> {
  const rows = await db.all(
    `SELECT s.row, s.body FROM statement s WHERE s.current = 1 AND NOT EXISTS (SELECT 1 FROM vector v WHERE v.statement = s.row)
     ORDER BY s.row LIMIT ${Math.trunc(limit)}`,
  )
  return rows.map(({ row, body }) => ({ row: row as number, words: body as string }))
}
