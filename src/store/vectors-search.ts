import { DIMENSIONS, SIGNATURE_BYTES, signature } from './vectors.js'
import { type PackedBlock, unpack } from './vectors-blocks.js'

const WORDS = SIGNATURE_BYTES / 4
/** Signatures that come through the first sieve, at the least: with more, no more of the nearest come through both. */
const SIEVED = 10_000
/** A distance farther than any. */
const FORBIDDEN = 0xffff
const every = () => true

/** The same signatures as bytes and as words of whatever order of bytes the machine has: bits can be counted in either. */
type Block = { readonly rows: Uint32Array; readonly bytes: Uint8Array; readonly words: Int32Array }
/** A signature's block and which of its signatures it is. */
type Place = readonly [Block, number]

function blockOf(rows: Uint32Array, codes: Uint8Array): Block {
  const bytes = codes.byteOffset % 4 === 0 ? codes : new Uint8Array(codes)
  return { rows, bytes, words: wordsOf(bytes) }
}

const wordsOf = (bytes: Uint8Array) => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)

/**
 * The signatures of a store's statements in memory, 52 bytes each, and a search over all of them: 30 to 50 ms of processor time for 600,000.
 * Holds no more than what it was given; who shares the store adds what others wrote.
 */
export class Signatures {
  readonly #blocks: Block[] = []
  #distances = new Uint16Array(0)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Adds a block. A row must not be there already; {@link remove} it first. */
  add(packed: PackedBlock): void {
    const { rows, codes } = unpack(packed)
    if (rows.length === 0) return
    this.#blocks.push(blockOf(rows, codes))
    this.#size += rows.length
    if (this.#distances.length < this.#size) this.#distances = new Uint16Array(Math.ceil(this.#size * 1.1))
  }

  /** Takes rows out; those that are not there are passed over. */
  remove(gone: ReadonlySet<number>): void {
    for (const [i, block] of this.#blocks.entries()) {
      const kept = [...block.rows.keys()].filter((k) => !gone.has(block.rows[k]!))
      if (kept.length === block.rows.length) continue
      this.#size -= block.rows.length - kept.length
      const codes = new Uint8Array(kept.length * SIGNATURE_BYTES)
      kept.forEach((k, at) => {
        codes.set(block.bytes.subarray(k * SIGNATURE_BYTES, (k + 1) * SIGNATURE_BYTES), at * SIGNATURE_BYTES)
      })
      this.#blocks[i] = blockOf(
        Uint32Array.from(kept, (k) => block.rows[k]!),
        codes,
      )
    }
  }

  /**
   * Rows whose vectors are probably nearest to `vector`, likeliest first, at most `most`: candidates for `rank`. For the 10 nearest ask
   * for 500. The same rows give the same answer in whatever blocks and order they came.
   * @param allows says of each row whether it may be found; is called for every row, so it should be a look into a set or a bit mask.
   * Where few rows are allowed, read their codes and `rank` these instead.
   */
  nearest(vector: Float32Array, most: number, allows: (row: number) => boolean = every): Uint32Array {
    const places = this.#sieve(vector, Math.max(SIEVED, most), allows)
    const sums = sumsOf(vector)
    const scores = Float32Array.from(places, ([{ bytes }, i]) => score(bytes, i, sums))
    const least = scores.slice().sort().at(-most) ?? Number.NEGATIVE_INFINITY
    const scored = places.flatMap(([{ rows }, i], k) =>
      scores[k]! >= least ? { row: rows[i]!, score: scores[k]! } : [],
    )
    scored.sort((a, b) => b.score - a.score || a.row - b.row)
    return Uint32Array.from(scored.slice(0, most), ({ row }) => row)
  }

  /** The signatures nearest by Hamming distance: at least `most` if there are as many, and all at the distance of the last. */
  #sieve(vector: Float32Array, most: number, allows: (row: number) => boolean): readonly Place[] {
    const asked = wordsOf(signature(vector))
    const counts = new Uint32Array(DIMENSIONS + 1)
    let from = 0
    for (const { rows, words } of this.#blocks) {
      const distances = this.#distances.subarray(from, from + rows.length)
      measure(words, asked, distances)
      from += rows.length
      for (let i = 0; i < distances.length; i++)
        if (allows(rows[i]!)) counts[distances[i]!]!++
        else distances[i] = FORBIDDEN
    }
    let [farthest, count] = [-1, 0]
    while (farthest < DIMENSIONS && count < most) count += counts[++farthest]!
    const found: Place[] = []
    from = 0
    for (const block of this.#blocks) {
      for (let i = 0; i < block.rows.length; i++) if (this.#distances[from + i]! <= farthest) found.push([block, i])
      from += block.rows.length
    }
    return found
  }
}

const [ODD, PAIR, NIBBLE, BYTE] = [0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff]

/**
 * Differing bits of `asked` `[12]` and each signature of `words` `[n * 12]`, into `out` `[n]`. Three words are added up to one of ones
 * and one of twos before their bits are counted (Harley and Seal), and the counts of all are kept side by side until the end: a third
 * faster than to count word by word.
 */
function measure(words: Int32Array, asked: Int32Array, out: Uint16Array): void {
  for (let i = 0, at = 0; i < out.length; i++) {
    let bytes = 0
    for (let w = 0; w < WORDS; w += 3, at += 3) {
      const a = words[at]! ^ asked[w]!
      const b = words[at + 1]! ^ asked[w + 1]!
      const c = words[at + 2]! ^ asked[w + 2]!
      let ones = a ^ b ^ c
      let twos = (a & b) | ((a ^ b) & c)
      ones -= (ones >>> 1) & ODD
      ones = (ones & PAIR) + ((ones >>> 2) & PAIR)
      twos -= (twos >>> 1) & ODD
      twos = (twos & PAIR) + ((twos >>> 2) & PAIR)
      const nibbles = ones + (twos << 1)
      bytes += (nibbles & NIBBLE) + ((nibbles >>> 4) & NIBBLE)
    }
    const halves = (bytes & BYTE) + ((bytes >>> 8) & BYTE)
    out[i] = (halves + (halves >>> 16)) & 0xffff
  }
}

/** For each byte of a signature and each of its 256 values, what its set bits add up to of `vector`: `[48 * 256]`. */
function sumsOf(vector: Float32Array): Float32Array {
  const sums = new Float32Array(SIGNATURE_BYTES * 256)
  for (let byte = 0; byte < SIGNATURE_BYTES; byte++)
    for (let value = 1; value < 256; value++) {
      const low = 31 - Math.clz32(value & -value)
      sums[byte * 256 + value] = sums[byte * 256 + (value & (value - 1))]! + vector[byte * 8 + low]!
    }
  return sums
}

/** The sum of the vector's numbers where the `i`th signature has a bit: grows with the cosine, as far as signs tell it. */
function score(bytes: Uint8Array, i: number, sums: Float32Array): number {
  let sum = 0
  for (let byte = 0, at = i * SIGNATURE_BYTES; byte < SIGNATURE_BYTES; byte++, at++)
    sum += sums[byte * 256 + bytes[at]!]!
  return sum
}
