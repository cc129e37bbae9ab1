import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { badArchive, LARGEST_BYTES, tooLarge } from '../../errors.js'

/** A response as it came over the wire. Names of headers are in small letters. */
export type HttpResponse = {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** Undefined for what is no response. */
export function parseResponse(block: Uint8Array): HttpResponse | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const [at, width] = endOfHeaders(bytes)
  const [statusLine = '', ...lines] = bytes.subarray(0, at).toString('latin1').split(/\r?\n/)
  const status = /^HTTP\/\S+ +(\d{3})/i.exec(statusLine)?.[1]
  if (status === undefined) return undefined
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { status: Number(status), headers, body: bytes.subarray(at + width) }
}

function endOfHeaders(bytes: Buffer): readonly [number, number] {
  const found = bytes.indexOf('\r\n\r\n')
  if (found >= 0) return [found, 4]
  const bare = bytes.indexOf('\n\n')
  return bare >= 0 ? [bare, 2] : [bytes.length, 0]
}

/**
 * The body without its chunks and compression. Archives often hold it without them already and keep the headers.
 * @throws OperatingError `bad-archive`, `too-large`
 */
export async function bodyOf({ headers, body }: HttpResponse, place: string): Promise<Uint8Array> {
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  let bytes = chunked ? dechunked(body) : body
  const encodings = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .reverse()
  for (const encoding of encodings) bytes = unpacked(bytes, encoding, place)
  return bytes
}

function unpacked(bytes: Uint8Array, encoding: string, place: string): Uint8Array {
  const options = { maxOutputLength: LARGEST_BYTES }
  try {
    if (/^(?:x-)?gzip$/.test(encoding))
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : bytes
    if (encoding === 'br') return brotliDecompressSync(bytes, options)
    if (encoding === 'deflate')
      return (bytes[0]! & 15) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
    return bytes
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(place)
    // A body that was unpacked when it was stored is text.
    if (/^\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))) return bytes
    throw badArchive(place, `its ${encoding} cannot be unpacked: ${message}`)
  }
}

/** What is not in chunks stays as it is. */
function dechunked(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\n', at)
    const size = /^([0-9a-f]{1,7})[ \t]*(?:;[^\r\n]*)?\r?$/i.exec(
      end < 0 ? '' : bytes.subarray(at, Math.min(end, at + 200)).toString('latin1'),
    )?.[1]
    if (size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    pieces.push(bytes.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    if (bytes[at] === 13) at++
    if (bytes[at] === 10) at++
  }
  return Buffer.concat(pieces)
}
