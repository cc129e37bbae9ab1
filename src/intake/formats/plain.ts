import { LARGEST_BYTES } from '../../errors.js'
import { decode } from '../decode.js'
import { checkFields, fieldNamed, type RawFields } from '../fields.js'
import { bytesOf } from '../source.js'
import type { Format, Parsed } from './format.js'

/** Plain text, optionally after front matter: lines `key: value` between two lines `---`. */
export const plain: Format & { parse(file: string, place: string, received?: string | null): Parsed } = {
  name: 'plain',
  summary: 'plain text, with or without front matter',
  sniff: () => true,
  async *stories(source) {
    const { place, known } = source
    const { text, diagnostics } = decode(await bytesOf(source, LARGEST_BYTES), place)
    const parsed = plain.parse(text, place, known.received)
    yield { place, ofSeveral: false, ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
  },
  parse(file, place, received) {
    const front = frontMatter(file)
    if (!front) return { text: file, fields: {}, firstLine: 1, diagnostics: [] }
    const text = file.slice(front.end)
    const firstLine = file.slice(0, front.end).split(/\r\n|\n|\r/).length
    return { text, firstLine, ...checkFields(front.fields, place, received) }
  },
}

/** Longer than this and it is not front matter. */
const MOST_LINES = 100

/** Fields and where the story begins; undefined when the file only begins with a rule of dashes. */
export function frontMatter(file: string): { readonly fields: RawFields; readonly end: number } | undefined {
  const line = /([^\r\n]*)(\r\n|\n|\r|$)/y
  const next = () => {
    const match = line.lastIndex < file.length ? line.exec(file) : null
    return match?.[1]
  }
  if (next()?.trimEnd() !== '---') return undefined
  const fields: Record<string, string> = {}
  for (let i = 0; i < MOST_LINES; i++) {
    const words = next()
    if (words === undefined) return undefined
    if (words.trimEnd() === '---') {
      if (Object.keys(fields).length === 0) return undefined
      const blank = /(?:[ \t]*(?:\r\n|\n|\r))*/y
      blank.lastIndex = line.lastIndex
      blank.exec(file)
      return { fields, end: blank.lastIndex }
    }
    // Lists, comments and blank lines of other programs' front matter are passed over.
    if (/^\s*(?:#.*|-\s.*)?$|^\s/.test(words)) continue
    const pair = /^([A-Za-z][\w-]*):(?:[ \t]+(.*))?$/.exec(words)
    if (!pair) return undefined
    const name = fieldNamed(pair[1]!)
    const value = unquote((pair[2] ?? '').trim())
    if (name && value !== '') fields[name] = value
  }
  return undefined
}

const unquote = (value: string) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
