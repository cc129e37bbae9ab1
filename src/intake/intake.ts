import { createReadStream } from 'node:fs'
import { emptyFile, fromSystem, type OperatingError } from '../errors.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Story, StoryFields } from '../model/story.js'
import type { Input } from './files.js'
import type { Found } from './formats/format.js'
import { sniff } from './formats/index.js'
import { type Known, openSource, type Source } from './source.js'
import { makeStory } from './story.js'

/** A story that came in, or why it did not. */
export type Arrival = {
  /** The file, and the line (`a.jsonl:3`), member (`a.zip!b.html`), page or item (`a.warc.gz#https://…`) in it. */
  readonly place: string
  /** True when the file may hold several stories, and each line, page or item is one. */
  readonly line: boolean
} & (
  | {
      readonly story: Story
      readonly diagnostics: readonly Diagnostic[]
      /** Line of the file on which the text begins; null where lines of the text are no lines of the file. */
      readonly firstLine: number | null
      /** The moment at which it was fetched, ISO, where the file or the caller tells. */
      readonly received: string | null
    }
  | { readonly error: OperatingError }
)

/**
 * The stories of one file, as they come: they are handed over before the file has ended, where its format allows. Never throws for
 * the world's sake; an error is an arrival.
 * @param given outranks what the file says
 */
export async function* intake(input: Input, given: StoryFields = {}): AsyncGenerator<Arrival> {
  const { name: place, path } = input
  const chunks = () => (path === null ? process.stdin : createReadStream(path)) as AsyncIterable<Uint8Array>
  yield* arrivals(place, () => openSource({ place, path, known: {}, within: [] }, chunks()), given)
}

/**
 * The stories in bytes that were fetched: a feed, a page, a news message, whatever they are. Errors are arrivals, as from `intake`.
 * @param name for places and messages: the address
 * @param given outranks what the bytes say
 * @param known what was told when they were fetched
 */
export async function* storiesOf(
  bytes: Uint8Array,
  name: string,
  given: StoryFields = {},
  known: Known = {},
): AsyncGenerator<Arrival> {
  async function* chunks() {
    yield bytes
  }
  yield* arrivals(name, () => openSource({ place: name, path: null, known, within: [] }, chunks()), given)
}

async function* arrivals(place: string, source: () => Promise<Source>, given: StoryFields): AsyncGenerator<Arrival> {
  let several = false
  try {
    for await (const found of open(await source())) {
      several ||= found.ofSeveral
      yield arrivalOf(found, given)
    }
  } catch (thrown) {
    // What breaks off after some stories is a file of several.
    yield { place, line: several, error: fromSystem(place, thrown) }
  }
}

const open = (source: Source): AsyncIterable<Found> => sniff(source.head).stories(source, open)

/** What a format found, as a story with its id. */
export function arrivalOf(found: Found, given: StoryFields): Arrival {
  const { place, ofSeveral: line } = found
  if ('error' in found) return { place, line, error: found.error }
  const { firstLine, received = null } = found
  const { text, diagnostics } = wellFormed(found.text)
  if (!/\S/.test(text)) return { place, line, error: emptyFile(place) }
  const story = makeStory(text, { ...found.fields, ...given })
  return { place, line, story, firstLine, received, diagnostics: [...found.diagnostics, ...diagnostics] }
}

/** Halves of characters and zero characters, which JSON may hold, stand as U+FFFD: no file and no database could keep them. */
function wellFormed(text: string): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  if (!/[\0\ud800-\udfff]/.test(text)) return { text, diagnostics: [] }
  const mended = text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  if (mended === text) return { text, diagnostics: [] }
  const message = 'Zero characters or halves of characters stand as U+FFFD.'
  const diagnostic: Diagnostic = { code: 'encoding', severity: 'warning', message, span: null, by: 'rule:intake/text' }
  return { text: mended, diagnostics: [diagnostic] }
}
