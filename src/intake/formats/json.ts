import { badJson, emptyFile, OperatingError } from '../../errors.js'
import { decode } from '../decode.js'
import { checkFields, fieldNamed, type RawFields } from '../fields.js'
import { bytesOf, parsesTo } from '../source.js'
import { type Format, LARGEST_COLLECTION, type Parsed } from './format.js'
import { isNinjs, ninjsStory } from './ninjs.js'

/** JSON over several lines, or an array: ninjs items, or objects with the story's `text`. */
export const json: Format = {
  name: 'json',
  summary: 'JSON: a ninjs item, an object with "text", or an array of these',
  sniff: ({ text }) => /^(?:\{\s*(?:["}]|$)|\[\s*(?:[{[\]]|$))/.test(text),
  async *stories(source) {
    const { place, known } = source
    const { text, diagnostics } = decode(await bytesOf(source, LARGEST_COLLECTION), place)
    const value = parsesTo(text)
    if (value === undefined) throw badJson(place, 'broken JSON')
    const several = Array.isArray(value)
    const items: readonly unknown[] = several ? value : [value]
    if (items.length === 0) throw emptyFile(place)
    for (const [i, item] of items.entries()) {
      const at = several ? `${place}#${i + 1}` : place
      try {
        const parsed = await jsonStory(item, at, badJson, known.received)
        yield { place: at, ofSeveral: several, ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
      } catch (thrown) {
        if (!several || !(thrown instanceof OperatingError)) throw thrown
        yield { place: at, ofSeveral: true, error: thrown }
      }
    }
  },
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True for an object that is a story by its look. */
export const isStoryJson = (value: unknown): boolean => isObject(value) && ('text' in value || isNinjs(value))

/**
 * One object → one story.
 * @param bad makes the error of the format that it stands in
 * @throws OperatingError `bad-json`, `bad-jsonl`, `not-text`, `bad-anchor`
 */
export async function jsonStory(
  value: unknown,
  place: string,
  bad: (place: string, why: string) => OperatingError,
  received?: string | null,
): Promise<Parsed> {
  if (!isObject(value)) throw bad(place, 'not a JSON object')
  if (isNinjs(value)) return ninjsStory(value, place, received)
  const { text, ...rest } = value
  if (typeof text !== 'string') throw bad(place, text === undefined ? 'no "text"' : '"text" is not a string')
  const fields: Record<string, RawFields['origin']> = {}
  for (const [key, found] of Object.entries(rest)) {
    const name = fieldNamed(key)
    if (!name || found === null || found === '') continue
    if (name === 'origin' && isObject(found)) fields[name] = found as RawFields['origin']
    else if (typeof found === 'string' || ((name === 'id' || name === 'version') && typeof found === 'number'))
      fields[name] = String(found)
    else throw bad(place, `"${key}" is not a string`)
  }
  return { text, firstLine: null, ...checkFields(fields as RawFields, place, received) }
}
