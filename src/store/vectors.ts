/**
 * Sentence vectors in few bytes. A vector of the encoder has 384 floats; the store keeps of each statement
 *
 * - its *code*, 384 bytes ({@link quantize}): each number in 8 bits. Ranks as the floats do, but for ties. One row of a table each.
 * - its *signature*, 48 bytes ({@link signature}): only the signs. Small enough to hold all of a store in memory and to look at every one.
 *
 * A search goes through three sieves: signatures by Hamming distance, the best thousands of these by what their signs add up to with the
 * asked vector's own numbers (both in `Signatures`, `vectors-search.ts`), the best hundreds of these by their codes ({@link rank}).
 * `bench/meaning.ts` measures how many of the truly nearest come through.
 */
export const DIMENSIONS = 384
export const SIGNATURE_BYTES = DIMENSIONS / 8

/** What was found: the statement's row and how near it is. */
export type Near = {
  readonly row: number
  /** Cosine of the two vectors, -1 to 1. Of unrelated sentences it is about 0; above 0.4 they have to do with each other. */
  readonly cosine: number
}

/** @throws Error where the vector is not of {@link DIMENSIONS}: another model's vector, or a broken row */
function checked<T extends ArrayLike<number>>(vector: T, length = DIMENSIONS): T {
  if (vector.length !== length) throw new Error(`a vector of ${vector.length} where ${length} were expected`)
  return vector
}

/** A vector of any length above 0 in `[384]` bytes, -127 to 127; its largest number decides the scale, which nobody needs for a cosine. */
export function quantize(vector: Float32Array): Int8Array {
  checked(vector)
  let largest = 0
  for (const x of vector) largest = Math.max(largest, Math.abs(x))
  const scale = largest === 0 ? 0 : 127 / largest
  return Int8Array.from(vector, (x) => Math.round(x * scale))
}

/** A code as a table gives it, in whatever kind of byte array. */
export const codeOf = (bytes: Uint8Array) => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
/** A code as a table takes it. */
export const bytesOf = (code: Int8Array) => new Uint8Array(code.buffer, code.byteOffset, code.byteLength)

/** One bit a number, 1 where it is above 0, in `[48]` bytes; the first number is the lowest bit of the first byte. */
export function signature(vector: ArrayLike<number>): Uint8Array {
  checked(vector)
  const bits = new Uint8Array(SIGNATURE_BYTES)
  for (let i = 0; i < DIMENSIONS; i++) if (vector[i]! > 0) bits[i >> 3]! |= 1 << (i & 7)
  return bits
}

/** Cosine of a vector with a code; 0 where either has no length. */
export function cosine(vector: ArrayLike<number>, code: Int8Array): number {
  checked(vector)
  checked(code)
  let [product, own, other] = [0, 0, 0]
  for (let i = 0; i < DIMENSIONS; i++) {
    const a = vector[i]!
    const b = code[i]!
    product += a * b
    own += a * a
    other += b * b
  }
  return own === 0 || other === 0 ? 0 : product / Math.sqrt(own * other)
}

/**
 * The last sieve: the `k` nearest of some rows, nearest first, the lower row first among equals.
 * @param codes row and code of each candidate, as the table gives them
 */
export function rank(
  vector: ArrayLike<number>,
  codes: Iterable<readonly [row: number, code: Int8Array]>,
  k: number,
): readonly Near[] {
  const found: Near[] = []
  for (const [row, code] of codes) found.push({ row, cosine: cosine(vector, code) })
  return found.sort((a, b) => b.cosine - a.cosine || a.row - b.row).slice(0, k)
}
