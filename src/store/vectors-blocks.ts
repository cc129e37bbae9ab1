import { SIGNATURE_BYTES } from './vectors.js'

/**
 * Signatures as a table holds them: some hundred large rows that are read in milliseconds, where one row a statement would take most of
 * a second to open.
 *
 * New statements go one a row into a tail, in the same transaction as themselves; when the tail has {@link BLOCK_ROWS}, {@link pack} makes
 * a block of it, which takes its place. To open: every block as it is and {@link pack} of the tail, into `Signatures`. A statement whose
 * code is gone is found no more, whatever block still has its signature; {@link without} takes that out too.
 */
export type PackedBlock = {
  /** A row of the table of statements each: 4 bytes, the lowest first. */
  readonly rows: Uint8Array
  /** `signature` each, in the order of the rows. */
  readonly codes: Uint8Array
}

/** Most signatures of a block: some 200 KB. */
export const BLOCK_ROWS = 4096
const ROW_BYTES = 4
const HIGHEST_ROW = 2 ** 32 - 1

export type Entry = { readonly row: number; readonly signature: Uint8Array }

/** Blocks of at most {@link BLOCK_ROWS}, in the order given; none for no entries. */
export function pack(entries: readonly Entry[]): readonly PackedBlock[] {
  const blocks: PackedBlock[] = []
  for (let i = 0; i < entries.length; i += BLOCK_ROWS) blocks.push(packOne(entries.slice(i, i + BLOCK_ROWS)))
  return blocks
}

function packOne(entries: readonly Entry[]): PackedBlock {
  const rows = new Uint8Array(entries.length * ROW_BYTES)
  const codes = new Uint8Array(entries.length * SIGNATURE_BYTES)
  const view = new DataView(rows.buffer)
  entries.forEach(({ row, signature }, i) => {
    if (!Number.isInteger(row) || row < 0 || row > HIGHEST_ROW) throw new Error(`no row of a block: ${row}`)
    if (signature.length !== SIGNATURE_BYTES) throw new Error(`a signature of ${signature.length} bytes`)
    view.setUint32(i * ROW_BYTES, row, true)
    codes.set(signature, i * SIGNATURE_BYTES)
  })
  return { rows, codes }
}

/**
 * What a table gave, ready to be searched; neither copy nor check of the signatures themselves.
 * @throws Error where the two do not belong together: a damaged table
 */
export function unpack({ rows, codes }: PackedBlock): { readonly rows: Uint32Array; readonly codes: Uint8Array } {
  const count = rows.length / ROW_BYTES
  if (!Number.isInteger(count) || codes.length !== count * SIGNATURE_BYTES)
    throw new Error(`a block of ${rows.length} and ${codes.length} bytes`)
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength)
  const out = new Uint32Array(count)
  for (let i = 0; i < count; i++) out[i] = view.getUint32(i * ROW_BYTES, true)
  return { rows: out, codes }
}

function entriesOf(block: PackedBlock): readonly Entry[] {
  const { rows, codes } = unpack(block)
  return Array.from(rows, (row, i) => ({
    row,
    signature: codes.subarray(i * SIGNATURE_BYTES, (i + 1) * SIGNATURE_BYTES),
  }))
}

/** A block without some rows; the block itself where it has none of them, null where nothing is left. */
export function without(block: PackedBlock, gone: ReadonlySet<number>): PackedBlock | null {
  const entries = entriesOf(block)
  const kept = entries.filter(({ row }) => !gone.has(row))
  if (kept.length === entries.length) return block
  return kept.length === 0 ? null : packOne(kept)
}
