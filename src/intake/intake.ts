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

async function* arrivals(place: string, source: AsyncIterable<Uint8Array>, given: StoryFields): AsyncGenerator<Arrival> {
  const chunks = source[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let size = 0
  let format: Format | undefined
  for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) {
    head.push(chunk.value)
    size += chunk.value.length
    if (size > LARGEST_BYTES) throw tooLarge(place)
    format ??= formatOf(place, head)
    if (format?.unit === 'line') break
  }
  const bytes = Buffer.concat(head)
  format ??= formatOf(place, head, true) as Format
  if (format.unit === 'line') yield* lines(place, format, bytes, chunks, given)
  else yield whole(place, format, bytes, given)
}

/** The format by the first line that is not blank; undefined while that has not come yet. */
function formatOf(place: string, head: readonly Uint8Array[], ended = false): Format | undefined {
  const bytes = head.length === 1 ? head[0]! : Buffer.concat(head.slice(0, 4))
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString('latin1').replace(/^\xef\xbb\xbf/, '')
  const line = /^\s*([^\r\n]*)([\r\n]?)/.exec(text)!
  if (line[2] === '' && !ended && bytes.length < 65_536) return undefined
  return sniff(line[1]!, place)
}

function whole(place: string, format: Format, bytes: Uint8Array, given: StoryFields): Arrival {
  if (bytes.length === 0) throw emptyFile(place)
  const decoded = decode(bytes, place)
  const parsed = format.parse(decoded.text, place)
  if (!/\S/.test(parsed.text)) throw emptyFile(place)
  const diagnostics = [...decoded.diagnostics, ...parsed.diagnostics]
  return { place, line: false, story: makeStory(parsed.text, { ...parsed.fields, ...given }), diagnostics, firstLine: parsed.firstLine }
}

/** A line that is none of the format's is an error of its own; if it is the first, the file is none of the format's. */
async function* lines(
  file: string,
  format: Format,
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  given: StoryFields,
): AsyncGenerator<Arrival> {
  let number = 0
  let stories = 0
  let before = 0
  for await (const bytes of cut(file, head, rest)) {
    number++
    const place = `${file}:${number}`
    try {
      const { text: line } = decode(bytes, place)
      if (line.trim() === '') continue
      const { text, fields, firstLine, diagnostics } = format.parse(line, place)
      yield { place, line: true, story: makeStory(text, { ...fields, ...given }), diagnostics, firstLine }
      stories++
    } catch (thrown) {
      const error = thrown instanceof OperatingError ? thrown : undefined
      if (!error) throw thrown
      yield { place, line: true, error }
      if (stories === 0 && before++ === 0 && error.code === 'bad-jsonl' && /^\s*[[{]?\s*$/.test(Buffer.from(bytes).toString('latin1')))
        return
    }
  }
  if (number === 0) throw badJsonl(file, 'holds no line')
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
