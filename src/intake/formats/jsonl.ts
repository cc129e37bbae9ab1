import { badJsonl, emptyFile, LARGEST_BYTES, OperatingError, tooLarge } from '../../errors.js'
import { decode } from '../decode.js'
import { bytesOf, parsesTo, type Source } from '../source.js'
import { type Format, type Found, LARGEST_COLLECTION, type Parsed } from './format.js'
import { isStoryJson, jsonStory } from './json.js'

/** JSON Lines: each line an object with the story's `text` and what is known of it, or a ninjs item. */
export const jsonl: Format & { parse(line: string, place: string, received?: string | null): Promise<Parsed> } = {
  name: 'jsonl',
  summary: 'JSON Lines: an object with "text", or a ninjs item, on each line',
  sniff({ text, name, whole }) {
    const named = /\.(?:jsonl|ndjson)$/i.test(name)
    if (!/^\{\s*(?:["}]|$)/.test(text)) return named && !text.startsWith('[')
    const [first = '', ...more] = text.split(/\r?\n/).filter((line) => line.trim() !== '')
    const value = parsesTo(first)
    // One line may be a feed or any other JSON; several are JSON Lines, with a bad one first perhaps.
    if (value !== undefined) return more.length > 0 || isStoryJson(value) || named
    return more.length === 0 ? !whole || named : /^\{\s*"/.test(more[0]!)
  },
  async *stories(source) {
    // Lines can be cut before the file has ended, unless characters are two bytes wide.
    if (source.head.bytes.includes(0)) {
      const { text } = decode(await bytesOf(source, LARGEST_COLLECTION), source.place)
      yield* stories(source, text.split('\n'))
    } else yield* stories(source, cut(source))
  },
  async parse(line, place, received) {
    const value = parsesTo(line)
    if (value === undefined) throw badJsonl(place, 'not a JSON object')
    return jsonStory(value, place, badJsonl, received)
  },
}

/** A bad line is an error of its own. */
async function* stories(
  { place: file, known }: Source,
  lines: AsyncIterable<Uint8Array> | Iterable<string>,
): AsyncGenerator<Found> {
  let number = 0
  let any = false
  for await (const found of lines) {
    const place = `${file}:${++number}`
    try {
      const decoded = typeof found === 'string' ? { text: found, diagnostics: [] } : decode(found, place)
      const line = decoded.text.trim()
      if (line === '') continue
      any = true
      const parsed = await jsonl.parse(line, place, known.received)
      yield { place, ofSeveral: true, ...parsed, diagnostics: [...decoded.diagnostics, ...parsed.diagnostics] }
    } catch (thrown) {
      if (!(thrown instanceof OperatingError)) throw thrown
      any = true
      yield { place, ofSeveral: true, error: thrown }
    }
  }
  if (!any) throw emptyFile(file)
}

async function* cut({ chunks, place }: Source): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, at)])
      pieces = []
      size = 0
      from = at + 1
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > LARGEST_BYTES) throw tooLarge(place)
  }
  if (pieces.length > 0) yield Buffer.concat(pieces)
}
