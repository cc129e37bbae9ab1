import { createReadStream } from 'node:fs'
import { badJsonl, emptyFile, fromSystem, LARGEST_BYTES, OperatingError, tooLarge } from '../errors.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Story, StoryFields } from '../model/story.js'
import { decode } from './decode.js'
import type { Input } from './files.js'
import type { Format } from './formats/format.js'
import { sniff } from './formats/index.js'
import { makeStory } from './story.js'

/** A story that came in, or why it did not. */
export type Arrival = {
  /** The file, and the line where each line is a story. */
  readonly place: string
  /** True when each line of the file is a story. */
  readonly line: boolean
} & (
  | {
      readonly story: Story
      readonly diagnostics: readonly Diagnostic[]
      readonly firstLine: number | null
    }
  | { readonly error: OperatingError }
)

/**
 * The stories of one file, as they come: lines are handed over before the file has ended. Never throws for the world's sake; an error
 * is an arrival.
 * @param given outranks what the file says
 */
export async function* intake(input: Input, given: StoryFields = {}): AsyncGenerator<Arrival> {
  const place = input.name
  try {
    const chunks: AsyncIterable<Uint8Array> = input.path === null ? process.stdin : createReadStream(input.path)
    yield* arrivals(place, chunks, given)
  } catch (thrown) {
    yield { place, line: false, error: fromSystem(place, thrown) }
  }
}

async function* arrivals(
  place: string,
  source: AsyncIterable<Uint8Array>,
  given: StoryFields,
): AsyncGenerator<Arrival> {
  const chunks = source[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let size = 0
  let format: Format | undefined
  for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) {
    head.push(chunk.value)
    size += chunk.value.length
    if (size > LARGEST_BYTES) throw tooLarge(place)
    format ??= formatOf(place, head)
    // Lines can be cut before the file has ended, unless characters are two bytes wide.
    if (format?.unit === 'line' && !head[0]!.includes(0)) {
      yield* lines(place, format, cut(place, Buffer.concat(head), chunks), given)
      return
    }
  }
  if (size === 0) throw emptyFile(place)
  const { text, diagnostics } = decode(Buffer.concat(head), place)
  format ??= formatOf(place, head, true)!
  if (format.unit === 'line') yield* lines(place, format, text.split('\n'), given)
  else yield whole(place, format, text, diagnostics, given)
}

/** The format by the first line that is not blank; undefined while that has not come yet. */
function formatOf(place: string, head: readonly Uint8Array[], ended = false): Format | undefined {
  const bytes = head.length === 1 ? head[0]! : Buffer.concat(head)
  const text = Buffer.from(bytes.subarray(0, SNIFFED))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  const [, line, end] = /^\s*([^\r\n]*)([\r\n]?)/.exec(text.replaceAll('\0', ''))!
  return end === '' && !ended && bytes.length < SNIFFED ? undefined : sniff(line!, place)
}

const SNIFFED = 65_536

function whole(
  place: string,
  format: Format,
  file: string,
  decoding: readonly Diagnostic[],
  given: StoryFields,
): Arrival {
  const { text, fields, firstLine, diagnostics } = format.parse(file, place)
  if (!/\S/.test(text)) throw emptyFile(place)
  const story = makeStory(text, { ...fields, ...given })
  return { place, line: false, story, firstLine, diagnostics: [...decoding, ...diagnostics] }
}

/** A bad line is an error of its own, but when the file begins with a bracket alone it is formatted JSON and no line would do. */
async function* lines(
  file: string,
  format: Format,
  source: AsyncIterable<Uint8Array> | Iterable<string>,
  given: StoryFields,
): AsyncGenerator<Arrival> {
  let number = 0
  let first = true
  for await (const found of source) {
    const place = `${file}:${++number}`
    try {
      const decoded = typeof found === 'string' ? { text: found, diagnostics: [] } : decode(found, place)
      const line = decoded.text.trim()
      if (line === '') continue
      if (first && (line === '{' || line === '[')) throw badJsonl(file, 'JSON over several lines, not JSON Lines')
      first = false
      const { text, fields, firstLine, diagnostics } = format.parse(line, place)
      const story = makeStory(text, { ...fields, ...given })
      yield { place, line: true, story, firstLine, diagnostics: [...decoded.diagnostics, ...diagnostics] }
    } catch (thrown) {
      if (first || !(thrown instanceof OperatingError)) throw thrown
      yield { place, line: true, error: thrown }
    }
  }
  if (first) throw emptyFile(file)
}

async function* cut(file: string, head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let size = 0
  let chunk: Uint8Array | undefined = head
  while (chunk !== undefined) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, at)])
      pieces = []
      size = 0
      from = at + 1
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > LARGEST_BYTES) throw tooLarge(file)
    const next: IteratorResult<Uint8Array> = await rest.next()
    chunk = next.done ? undefined : next.value
  }
  if (pieces.length > 0) yield Buffer.concat(pieces)
}
