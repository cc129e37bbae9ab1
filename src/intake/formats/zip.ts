import type { Entry, ZipFile } from 'yauzl'
import {
  archiveBomb,
  badArchive,
  binaryFile,
  encrypted,
  fromSystem,
  nestedArchive,
  noStories,
  OperatingError,
} from '../../errors.js'
import { isNoStory } from '../files.js'
import { bytesOf, openSource, type Source } from '../source.js'
import type { Format, Found } from './format.js'

/** Archives of any of the other formats. */
export const zip: Format = {
  name: 'zip',
  summary: 'a zip archive of any of these',
  sniff: ({ bytes }) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)),
  async *stories(source, open) {
    const { place, within } = source
    if (within.includes('zip')) throw nestedArchive(place)
    const file = await openZip(source)
    try {
      const entries = await entriesOf(file, place)
      if (entries.length === 0) throw noStories(place)
      for (const entry of entries) {
        const member = `${place}!${entry.fileName}`
        try {
          if (entry.isEncrypted()) throw encrypted(member)
          const chunks = await unpacked(file, entry, member)
          const inner = { place: member, path: null, known: source.known, within: [...within, 'zip'] }
          for await (const found of open(await openSource(inner, chunks))) yield { ...found, ofSeveral: true }
        } catch (thrown) {
          if (!(thrown instanceof OperatingError)) throw thrown
          yield { place: member, ofSeveral: true, error: thrown } satisfies Found
        }
      }
    } finally {
      file.close()
    }
  },
}

const LARGEST_IN_MEMORY = 256 * 1024 * 1024
const MOST = { entries: 100_000, entry: 1024 ** 3, all: 8 * 1024 ** 3 } as const
/** Of what is larger than this, a part made of so many times itself is a bomb. */
const RATIO_FROM = 8 * 1024 * 1024
const MOST_RATIO = 300

async function openZip(source: Source): Promise<ZipFile> {
  const { fromBufferPromise, openPromise } = await import('yauzl')
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true }
  const bytes = source.path === null ? await bytesOf(source, LARGEST_IN_MEMORY) : null
  try {
    return await (bytes === null ? openPromise(source.path!, options) : fromBufferPromise(bytes, options))
  } catch (thrown) {
    throw asOurs(source.place, thrown)
  }
}

/** The library's own errors have no codes; the file system's have. */
function asOurs(place: string, thrown: unknown): OperatingError {
  if (thrown instanceof OperatingError) return thrown
  if (thrown instanceof Error && 'syscall' in thrown) return fromSystem(place, thrown)
  return badArchive(place, `the archive is damaged: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
}

/**
 * The files that may be stories, in the archive's order. Everything is counted before anything is unpacked.
 * @throws OperatingError `archive-bomb`, `bad-archive`, `binary-file`
 */
async function entriesOf(file: ZipFile, place: string): Promise<readonly Entry[]> {
  if (file.entryCount > MOST.entries) throw archiveBomb(place, `${file.entryCount} files in one archive`)
  const entries: Entry[] = []
  let [packed, all] = [0, 0]
  try {
    for await (const entry of file.eachEntry()) {
      const { fileName, compressedSize, uncompressedSize } = entry
      if (fileName === '[Content_Types].xml' || fileName === 'mimetype')
        throw binaryFile(place, 'an office document or book, not stories')
      packed += compressedSize
      all += uncompressedSize
      if (isBomb(compressedSize, uncompressedSize, MOST.entry))
        throw archiveBomb(`${place}!${fileName}`, `${compressedSize} bytes unpack to ${uncompressedSize}`)
      if (!isPassedOver(fileName)) entries.push(entry)
    }
  } catch (thrown) {
    throw asOurs(place, thrown)
  }
  // Files that lie over one another count each time, but lie in the archive once.
  const own = Math.min(packed, file.fileSize)
  if (isBomb(own, all, MOST.all)) throw archiveBomb(place, `${own} bytes unpack to ${all}`)
  return entries
}

const isBomb = (packed: number, unpacked: number, most: number) =>
  unpacked > most || (unpacked > RATIO_FROM && unpacked > packed * MOST_RATIO)

/** Folders, hidden files, what some systems add, and what no story is in. */
const isPassedOver = (name: string) => name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name) || isNoStory(name)

async function unpacked(file: ZipFile, entry: Entry, place: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const stream = await file.openReadStreamPromise(entry)
    return told(stream, place)
  } catch (thrown) {
    throw asOurs(place, thrown)
  }
}

/** The library sees to it that no more comes than the archive says. */
async function* told(
  stream: AsyncIterable<Uint8Array> & { destroy(): void },
  place: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch (thrown) {
    throw asOurs(place, thrown)
  } finally {
    stream.destroy()
  }
}
