import { setImmediate } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { archiveBomb, badArchive, nestedArchive } from '../../errors.js'
import { openSource } from '../source.js'
import type { Format } from './format.js'

/** A file of another format, compressed; of several members, as WARC files are. */
export const gzip: Format = {
  name: 'gzip',
  summary: 'any of these compressed with gzip',
  sniff: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  async *stories(source, open) {
    const { place, known, within } = source
    if (within.includes('gzip')) throw nestedArchive(place)
    const inner = { place, path: null, known, within: [...within, 'gzip'] }
    yield* open(await openSource(inner, gunzipped(source.chunks, place)))
  },
}

/** Compressed bytes that are unpacked at once; a thousand times as many may come of them. */
const STEP = 16_384
/** Text shrinks to a fifth, lists to a fiftieth; only what is made for it to a five-hundredth. */
const MOST_RATIO = 300
const RATIO_FROM = 32 * 1024 * 1024

/**
 * What was unpacked before an error is handed over before it is thrown.
 * @throws OperatingError `bad-archive`, `archive-bomb`
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>, place: string): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip()
  let out: Uint8Array[] = []
  let [packed, unpacked] = [0, 0]
  let failed: Error | undefined
  let wake = () => {}
  unzip.on('data', (chunk: Buffer) => {
    out.push(chunk)
    unpacked += chunk.length
  })
  unzip.on('error', (error) => {
    failed = error
    wake()
  })
  const step = (act: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve
      if (failed) resolve()
      else act(resolve)
    })
  const taken = () => {
    const ready = out
    out = []
    return ready
  }
  try {
    for await (const chunk of chunks)
      for (let at = 0; at < chunk.length && !failed; at += STEP) {
        const piece = chunk.subarray(at, at + STEP)
        packed += piece.length
        await step((done) => unzip.write(piece, done))
        while (unzip.readableLength > 0 && !failed) await setImmediate()
        yield* taken()
        if (unpacked > RATIO_FROM && unpacked > packed * MOST_RATIO)
          throw archiveBomb(place, `${packed} bytes unpack to more than ${unpacked}`)
      }
    await step((done) => {
      unzip.once('end', done)
      unzip.end()
    })
    yield* taken()
    if (failed) throw badArchive(place, told(failed))
  } finally {
    unzip.destroy()
  }
}

const told = (error: Error): string =>
  /unexpected end/i.test(error.message)
    ? 'the compressed file breaks off'
    : `the compressed file is damaged: ${error.message}`
