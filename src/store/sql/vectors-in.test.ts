import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { BLOCK_ROWS, unpack } from '../vectors-blocks.js'
import { openSqlite } from './sqlite.js'
import { forgetSignatures, putVectors } from './vectors-in.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-vectors-'))
afterAll(() => rmSync(folder, { recursive: true }))

const vector = (i: number) => Float32Array.from({ length: 384 }, (_, k) => Math.sin(i * 31 + k * k))

it('a full tail becomes a block, and what is gone of it leaves no bit', async () => {
  const db = await openSqlite(join(folder, 'record.db'))
  const rows = Array.from({ length: BLOCK_ROWS + 3 }, (_, i) => i + 1)
  await putVectors(
    db,
    rows.map((row) => ({ row, vector: vector(row) })),
  )
  const blocks = async () => {
    const found = await db.all('SELECT rows, codes FROM vector_block')
    return found.flatMap(({ rows, codes }) => [
      ...unpack({ rows: rows as Uint8Array, codes: codes as Uint8Array }).rows,
    ])
  }
  expect(await blocks()).toEqual(rows.slice(0, BLOCK_ROWS))
  const [tail] = await db.all('SELECT count(*) AS n FROM vector_tail')
  expect(tail!.n).toBe(3)

  await forgetSignatures(db)
  expect(await blocks()).toHaveLength(BLOCK_ROWS)

  for (const row of [1, 77, BLOCK_ROWS]) await db.run('DELETE FROM vector WHERE statement = ?', [row])
  await forgetSignatures(db)
  expect(await blocks()).toEqual(rows.slice(0, BLOCK_ROWS).filter((row) => ![1, 77, BLOCK_ROWS].includes(row)))

  await db.run('DELETE FROM vector')
  await forgetSignatures(db)
  expect(await blocks()).toEqual([])
  await db.close()
})
