import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { expand } from '../files.js'
import { type Arrival, intake } from '../intake.js'
import { FORMATS, sniff } from './index.js'

/**
 * Each file in a format's folder gives the stories in the JSON file beside it. `ONRECORD_UPDATE=1 npx vitest run
 * src/intake/formats/cases.test.ts` writes them anew, to be read before they are committed.
 */
const CASES = fileURLToPath(new URL('cases/', import.meta.url))
const EXPECTED = '.expected.json'
const update = process.env.ONRECORD_UPDATE === '1'

/** What matters of an arrival: fields that are told, the text by its paragraphs. */
function brief(arrival: Arrival, folder: string) {
  const place = arrival.place.replace(`${folder}/`, '')
  if ('error' in arrival) return { place, error: arrival.error.code }
  const { text, sha256, revision, ...fields } = arrival.story
  const told = Object.entries(fields).filter(([, value]) => value !== null)
  const diagnostics = arrival.diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
  const { firstLine, received } = arrival
  return {
    place,
    ...(received ? { received } : {}),
    ...(firstLine ? { firstLine } : {}),
    ...Object.fromEntries(told),
    text: text.split('\n'),
    diagnostics,
  }
}

/** ninjs is JSON, and stands in JSON Lines too. */
const NAMES = [...FORMATS.map((format) => format.name), 'ninjs']

describe.each(NAMES)('%s', (name) => {
  const folder = join(CASES, name)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => !file.endsWith(EXPECTED)) : []

  it('has cases', () => expect(files.length).toBeGreaterThan(0))

  it.each(files)('%s', async (file) => {
    const path = join(folder, file)
    const bytes = readFileSync(path)
    const text = bytes.subarray(0, 65_536).toString('latin1').replaceAll('\0', '').trimStart()
    // By content: the name tells nothing but for JSON Lines and Markdown.
    const neutral = /\.(?:jsonl|md)$/.test(file) ? file : 'file'
    expect(sniff({ bytes, text, name: neutral, whole: true }).name).toBe(name === 'ninjs' ? 'json' : name)
    const found = []
    for (const input of expand([path])) {
      if (input instanceof Error) throw input
      for await (const arrival of intake(input)) found.push(brief(arrival, folder))
    }
    const expected = path + EXPECTED
    if (update) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
})
