import { emptyFile, tooLarge } from '../errors.js'

/** What is known of bytes beside themselves, from whoever fetched them. */
export type Known = {
  /** Where they were fetched. */
  readonly url?: string | null
  /** The `Content-Type` that came with them. */
  readonly contentType?: string | null
  /** The moment of fetching, ISO: nothing was published after it. */
  readonly received?: string | null
}

/** How a file begins, for telling its format. */
export type Head = {
  readonly bytes: Uint8Array
  /** The same as Latin-1 or UTF-16, without a byte order mark and zero bytes, from the first character that is not white space. */
  readonly text: string
  readonly name: string
  /** True where this is the whole file. */
  readonly whole: boolean
}

/** A file, or a member of an archive, as its bytes come. `chunks` begins at the beginning and can be run through once. */
export type Source = {
  /** File and member, for messages: `a.zip!b.html`. */
  readonly place: string
  /** Where it lies on disk; null for what comes by a stream. */
  readonly path: string | null
  readonly known: Known
  /** Archives that it lies in, the outermost first. */
  readonly within: readonly string[]
  readonly head: Head
  readonly chunks: AsyncIterable<Uint8Array>
}

const SNIFFED = 65_536

/**
 * Reads as much as is needed to tell the format; a line of JSON is enough, so that a filter need not wait. An error of reading is kept
 * until what came before it has been handed over.
 * @throws OperatingError `empty-file`
 */
export async function openSource(
  { place, path, known, within }: Pick<Source, 'place' | 'path' | 'known' | 'within'>,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Source> {
  const rest = chunks[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let size = 0
  let failed: { readonly error: unknown } | undefined
  let whole = false
  let head = headOf(pieces, place, false)
  while (!whole && !failed && size < SNIFFED && !isLineOfJson(head.text)) {
    try {
      const next = await rest.next()
      if (next.done) whole = true
      else if (next.value.length > 0) {
        pieces.push(next.value)
        size += next.value.length
        head = headOf(pieces, place, false)
      }
    } catch (error) {
      failed = { error }
    }
  }
  if (size === 0) throw failed?.error ?? emptyFile(place)
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces
      if (failed) throw failed.error
      if (whole) return
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
    } finally {
      await rest.return?.()
    }
  }
  return { place, path, known, within, head: { ...head, whole }, chunks: all() }
}

function headOf(pieces: readonly Uint8Array[], name: string, whole: boolean): Head {
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  return { bytes, text: textOfHead(Buffer.from(bytes.subarray(0, SNIFFED))).trimStart(), name, whole }
}

function textOfHead(head: Buffer): string {
  const [first, second] = head
  const wide = head.subarray(0, head.length & ~1)
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return wide.toString('utf16le').replace('\ufeff', '')
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return wide.swap16().toString('utf16le').replace('\ufeff', '')
  return head
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .replaceAll('\0', '')
}

function isLineOfJson(text: string): boolean {
  if (!text.startsWith('{')) return false
  const end = text.indexOf('\n')
  return end > 0 && parsesTo(text.slice(0, end)) !== undefined
}

/** The value of some JSON; undefined where it is none. */
export function parsesTo(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/**
 * All bytes of a source.
 * @param most more are refused as soon as they have come
 * @throws OperatingError `too-large`
 */
export async function bytesOf({ chunks, place }: Source, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    pieces.push(chunk)
    size += chunk.length
    if (size > most) throw tooLarge(place, most)
  }
  return Buffer.concat(pieces)
}

/** A source of bytes that are at hand. */
export const sourceOf = (bytes: Uint8Array, place: string, known: Known = {}, within: readonly string[] = []) =>
  openSource({ place, path: null, known, within }, once(bytes))

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
