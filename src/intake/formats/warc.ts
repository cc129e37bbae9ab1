import { badArchive, LARGEST_BYTES, noStories, OperatingError, tooLarge } from '../../errors.js'
import type { Known, Source } from '../source.js'
import type { Format, Found } from './format.js'
import { pageStory } from './html.js'
import { bodyOf, parseResponse } from './http.js'

/** Web archives: each page that was found is a story; they stream, so that a file may have any size. */
export const warc: Format = {
  name: 'warc',
  summary: 'WARC, a web archive',
  sniff: ({ text }) => /^WARC\/\d\.\d\r?\n/.test(text),
  async *stories(source) {
    const { place } = source
    let any = false
    for await (const { url, date, block } of responses(source)) {
      const at = `${place}#${url}`
      const found = await pageOf(block, at, { url, received: date })
      if (!found) continue
      any = true
      yield { place: at, ofSeveral: true, received: date, ...found } as Found
    }
    if (!any) throw noStories(place)
  },
}

/** The story of a response, or its error; undefined for what is no page that was found. */
async function pageOf(block: Uint8Array | null, place: string, known: Known) {
  try {
    if (block === null) throw tooLarge(place)
    const response = parseResponse(block)
    const contentType = response?.headers.get('content-type') ?? ''
    if (response?.status !== 200 || !/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return undefined
    return await pageStory(await bodyOf(response, place), place, { ...known, contentType })
  } catch (thrown) {
    if (!(thrown instanceof OperatingError)) throw thrown
    return { error: thrown }
  }
}

type Response = { readonly url: string; readonly date: string | null; readonly block: Uint8Array | null }

const MOST_HEADERS = 1024 * 1024
const SEPARATOR = Buffer.from('\r\n\r\n')

/**
 * The response records of an archive; the block is null where it is larger than a story may be.
 * @throws OperatingError `bad-archive`
 */
async function* responses({ chunks, place }: Source): AsyncGenerator<Response> {
  const { AsyncIterReader, WARCParser } = await import('warcio')
  const meter = metered(chunks, () => badArchive(place, 'a record whose header has no end'))
  const reader = new AsyncIterReader(meter.chunks, null)
  for (;;) {
    meter.allow(MOST_HEADERS)
    // A parser for each record: between records the library would print about what is odd, and wait for ever at a cut end.
    const record = await parsed(() => WARCParser.parse(reader, { parseHttp: false }), place)
    if (!record) return
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw badArchive(place, 'what follows a record is none')
    meter.allow(Number.POSITIVE_INFINITY)
    const wanted = record.warcType === 'response'
    const block = await read(record.reader, wanted)
    const { limit } = record.reader as unknown as { readonly limit: number }
    if (limit > 0) throw badArchive(place, 'the archive breaks off')
    const after = await reader.readSize(SEPARATOR.length)
    if (after.length > 0 && !SEPARATOR.equals(after)) throw badArchive(place, 'a record is not as long as it says')
    const url = record.warcTargetURI
    if (wanted && url) yield { url: url.replace(/^<|>$/g, ''), date: record.warcDate ?? null, block }
  }
}

async function parsed<T>(act: () => Promise<T>, place: string): Promise<T> {
  try {
    return await act()
  } catch (thrown) {
    if (thrown instanceof OperatingError) throw thrown
    throw badArchive(
      place,
      `a record's header cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    )
  }
}

async function read(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, wanted: boolean) {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (wanted && size <= LARGEST_BYTES) pieces.push(chunk)
  }
  return size > LARGEST_BYTES ? null : Buffer.concat(pieces)
}

/** Stops where more is asked for than was allowed. */
function metered(source: AsyncIterable<Uint8Array>, error: () => Error) {
  let left = 0
  async function* chunks() {
    for await (const chunk of source) {
      left -= chunk.length
      yield chunk
      if (left < 0) throw error()
    }
  }
  return {
    chunks: chunks(),
    allow: (bytes: number) => {
      left = bytes
    },
  }
}
