import { describe, expect, it } from 'vitest'
import { numbers } from '../../test/numbers.js'
import { bytesOf, codeOf, cosine, DIMENSIONS, quantize, rank, SIGNATURE_BYTES, signature } from './vectors.js'
import { BLOCK_ROWS, type Entry, pack, unpack, without } from './vectors-blocks.js'
import { Signatures } from './vectors-search.js'

/** `count` vectors of length 1 around a few points, so that there are neighbours. */
function vectors(count: number, seed = 1): readonly Float32Array[] {
  const random = numbers(seed)
  const around = () => (random() + random() + random() - 1.5) / 20
  const points = Array.from({ length: 8 }, () => Float32Array.from({ length: DIMENSIONS }, around))
  return Array.from({ length: count }, (_, i) => {
    const vector = points[i % points.length]!.map((x) => x + around())
    const length = Math.hypot(...vector)
    return vector.map((x) => x / length)
  })
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
const entriesOf = (some: readonly Float32Array[], first = 1): readonly Entry[] =>
  some.map((vector, i) => ({ row: first + i, signature: signature(vector) }))

function signaturesOf(some: readonly Float32Array[]): Signatures {
  const made = new Signatures()
  for (const block of pack(entriesOf(some))) made.add(block)
  return made
}

describe('a code', () => {
  it('keeps the angle between vectors', () => {
    const some = vectors(40)
    for (const a of some) for (const b of some) expect(cosine(a, quantize(b))).toBeCloseTo(dot(a, b), 2)
  })

  it('spans the whole of 8 bits and is at rest with a vector of nothing', () => {
    const code = quantize(vectors(1)[0]!)
    expect(Math.max(...code.map(Math.abs))).toBe(127)
    const nothing = new Float32Array(DIMENSIONS)
    expect(quantize(nothing).every((x) => x === 0)).toBe(true)
    expect(cosine(nothing, code)).toBe(0)
  })

  it('goes to a table and back, from the middle of a larger buffer too', () => {
    const code = quantize(vectors(1)[0]!)
    const pool = Buffer.alloc(1000, 9)
    pool.set(bytesOf(code), 3)
    expect(codeOf(pool.subarray(3, 3 + DIMENSIONS))).toEqual(code)
  })

  it('is refused where it is not of this length', () => {
    expect(() => quantize(new Float32Array(768))).toThrow('768')
    expect(() => cosine(new Float32Array(DIMENSIONS), new Int8Array(12))).toThrow('12')
  })
})

describe('a signature', () => {
  it('has a bit for each number above 0, from the lowest up', () => {
    const vector = new Float32Array(DIMENSIONS).fill(-1)
    vector[0] = vector[9] = vector[383] = 0.1
    vector[1] = 0
    const bits = signature(vector)
    expect(bits).toHaveLength(SIGNATURE_BYTES)
    expect([bits[0], bits[1], bits[47]]).toEqual([1, 2, 128])
    expect(bits.reduce((a, b) => a + b)).toBe(131)
  })
})

describe('blocks', () => {
  it('give back what was packed', () => {
    const entries = entriesOf(vectors(BLOCK_ROWS + 5), 4_294_960_000)
    const blocks = pack(entries)
    expect(blocks.map(({ rows }) => rows.length / 4)).toEqual([BLOCK_ROWS, 5])
    expect(blocks.flatMap((block) => [...unpack(block).rows])).toEqual(entries.map(({ row }) => row))
    expect(unpack(blocks[1]!).codes.subarray(SIGNATURE_BYTES, 2 * SIGNATURE_BYTES)).toEqual(entries.at(-4)!.signature)
    expect(pack([])).toEqual([])
  })

  it('lose the rows that are to go', () => {
    const entries = entriesOf(vectors(6))
    const [block] = pack(entries)
    expect([...unpack(without(block!, new Set([2, 5, 99]))!).rows]).toEqual([1, 3, 4, 6])
    expect(without(block!, new Set([99]))).toBe(block)
    expect(without(block!, new Set([1, 2, 3, 4, 5, 6]))).toBeNull()
  })

  it('are refused where they are damaged', () => {
    const [block] = pack(entriesOf(vectors(2)))
    expect(() => unpack({ ...block!, codes: block!.codes.subarray(1) })).toThrow('95 bytes')
    expect(() => unpack({ ...block!, rows: block!.rows.subarray(2) })).toThrow('6 and 96')
    expect(() => pack([{ row: 2 ** 32, signature: new Uint8Array(SIGNATURE_BYTES) }])).toThrow('4294967296')
    expect(() => pack([{ row: 1, signature: new Uint8Array(4) }])).toThrow('4 bytes')
  })
})

describe('a search', () => {
  const some = vectors(12_000)
  const asked = vectors(24, 1).map((v) => v.map((x, i) => x + (i % 7) / 300))
  const exact = (vector: Float32Array, k: number, allows = (_: number) => true) =>
    some
      .map((v, i) => ({ row: i + 1, near: dot(vector, v) }))
      .filter(({ row }) => allows(row))
      .sort((a, b) => b.near - a.near)
      .slice(0, k)
      .map(({ row }) => row)
  const codes = some.map(quantize)
  const found = (signatures: Signatures, vector: Float32Array, k: number, allows?: (row: number) => boolean) => {
    const rows = signatures.nearest(vector, 500, allows)
    return rank(
      vector,
      Array.from(rows, (row) => [row, codes[row - 1]!] as const),
      k,
    ).map(({ row }) => row)
  }

  it('finds nearly all of the ten nearest', () => {
    const signatures = signaturesOf(some)
    const shares = asked.map((vector) => {
      const truly = new Set(exact(vector, 10))
      return found(signatures, vector, 10).filter((row) => truly.has(row)).length / 10
    })
    expect(shares.reduce((a, b) => a + b) / shares.length).toBeGreaterThan(0.9)
  })

  it('finds a vector by itself', () => {
    const signatures = signaturesOf(some)
    for (const row of [1, 4096, 4097, 11_999]) expect(found(signatures, some[row - 1]!, 1)).toEqual([row])
  })

  it('counts differing bits right: asked for by signs alone, it goes by their number', () => {
    const flat = some[5]!.map((x) => (x > 0 ? 1 : -1))
    const bits = signature(flat)
    const differing = (v: Float32Array) => signature(v).reduce((n, byte, k) => n + ones(byte ^ bits[k]!), 0)
    const order = some
      .map((v, i) => ({ row: i + 1, far: differing(v) }))
      .sort((a, b) => a.far - b.far || a.row - b.row)
      .map(({ row }) => row)
    expect([...signaturesOf(some).nearest(flat, 250)]).toEqual(order.slice(0, 250))
    expect(order[0]).toBe(6)
  })

  it('gives the same in whatever blocks and order the rows came', () => {
    const entries = entriesOf(some)
    const other = new Signatures()
    for (let i = entries.length; i > 0; i -= 700)
      for (const b of pack(entries.slice(Math.max(0, i - 700), i))) other.add(b)
    expect(other.size).toBe(some.length)
    expect(other.nearest(asked[0]!, 300)).toEqual(signaturesOf(some).nearest(asked[0]!, 300))
  })

  it('takes blocks as a database may give them: buffers that do not begin where words do', () => {
    const other = new Signatures()
    for (const { rows, codes } of pack(entriesOf(some))) {
      const pool = Buffer.alloc(rows.length + codes.length + 3)
      pool.set(rows, 1)
      pool.set(codes, rows.length + 3)
      other.add({ rows: pool.subarray(1, rows.length + 1), codes: pool.subarray(rows.length + 3) })
    }
    expect(other.nearest(asked[1]!, 50)).toEqual(signaturesOf(some).nearest(asked[1]!, 50))
  })

  it('keeps to what is allowed, and finds all of it where it is little', () => {
    const signatures = signaturesOf(some)
    const third = (row: number) => row % 3 === 0
    const near = found(signatures, asked[2]!, 10, third)
    expect(near.every(third)).toBe(true)
    expect(near.filter((row) => exact(asked[2]!, 10, third).includes(row)).length).toBeGreaterThan(7)
    expect([...signatures.nearest(asked[2]!, 10, (row) => row === 7 || row === 9000)].sort()).toEqual([7, 9000])
    expect(signatures.nearest(asked[2]!, 10, () => false)).toHaveLength(0)
  })

  it('finds no more what was taken out', () => {
    const signatures = signaturesOf(some)
    signatures.remove(new Set([5, 4097, 999_999]))
    expect(signatures.size).toBe(some.length - 2)
    expect(found(signatures, some[4]!, 1)).not.toEqual([5])
    expect(found(signatures, some[5]!, 1)).toEqual([6])
    expect(found(signatures, some[11_999]!, 1)).toEqual([12_000])
  })

  it('finds nothing in nothing', () => {
    expect(new Signatures().nearest(asked[0]!, 10)).toHaveLength(0)
    expect(rank(asked[0]!, [], 10)).toEqual([])
  })

  it('puts the lower row first among equals', () => {
    const code = quantize(some[0]!)
    const equal = rank(
      some[0]!,
      [
        [9, code],
        [2, code],
        [5, code],
      ],
      2,
    )
    expect(equal.map(({ row }) => row)).toEqual([2, 5])
  })
})

const ones = (byte: number): number => (byte === 0 ? 0 : (byte & 1) + ones(byte >> 1))
