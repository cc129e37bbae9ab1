import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Arrival, intake, storiesOf } from '../src/intake/intake.js'

/** What tests of intake share: files that go away, arrivals in short, a page. */

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-intake-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}

export const all = async (arrivals: AsyncIterable<Arrival>): Promise<readonly Arrival[]> => {
  const out: Arrival[] = []
  for await (const arrival of arrivals) out.push(arrival)
  return out
}

/** Place and how the text begins, or the error's code. */
export const brief = (arrivals: readonly Arrival[]): readonly string[] =>
  arrivals.map((a) => ('error' in a ? `${a.place} ${a.error.code}` : `${a.place} ${a.story.text.slice(0, 20)}`))

export const read = async (bytes: Uint8Array | string): Promise<readonly string[]> =>
  brief(await all(storiesOf(Buffer.from(bytes as string), 'f')))

export async function readFile(folder: string, name: string, bytes: Uint8Array | string): Promise<readonly string[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return brief(await all(intake({ name, path })))
}

export const SENTENCE = 'The harbour master said on Friday that twelve boats had been counted at the pier. '

const TITLE = 'Boats counted at Tannick pier'

export const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body><article><h1>${TITLE}</h1>${body}</article></body></html>`

export const PAGE = page(`<p>${SENTENCE}</p>`.repeat(4))
