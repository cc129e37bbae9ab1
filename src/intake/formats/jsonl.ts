import { badJsonl } from '../../errors.js'
import { checkFields, FIELD_NAMES } from '../fields.js'
import type { Format } from './format.js'

/** JSON Lines: each line an object with the story's `text` and what is known of it. */
export const jsonl: Format = {
  name: 'jsonl',
  summary: 'JSON Lines: an object with "text" on each line',
  unit: 'line',
  sniff: (firstLine, name) =>
    /\.(?:jsonl|ndjson)$/i.test(name) || /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:\{|$))/.test(firstLine),
  parse(line, place) {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw badJsonl(place, 'not a JSON object')
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badJsonl(place, 'not a JSON object')
    const { text, ...rest } = value as Record<string, unknown>
    if (typeof text !== 'string') throw badJsonl(place, text === undefined ? 'no "text"' : '"text" is not a string')
    const fields: Record<string, string> = {}
    for (const [key, found] of Object.entries(rest)) {
      const name = Object.hasOwn(FIELD_NAMES, key) ? FIELD_NAMES[key] : undefined
      if (!name || found === null || found === '') continue
      if (typeof found !== 'string' && !(name === 'id' && typeof found === 'number'))
        throw badJsonl(place, `"${key}" is not a string`)
      fields[name] = String(found)
    }
    return { text, firstLine: null, ...checkFields(fields, place) }
  },
}
