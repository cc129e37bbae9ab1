import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/model/span.js'
import { sharedData } from './where.js'

/** A time expression as TimeML annotates it (TIMEX3). */
export type Timex = Span & {
  /** `DATE`, `TIME`, `DURATION` or `SET`. */
  readonly type: string
  readonly value: string
}

export type TimemlStory = {
  /** Folder and file without its ending: `AQUAINT/NAME`. */
  readonly id: string
  /** The ISO day on which the document says it was made; null where it does not. */
  readonly date: string | null
  readonly text: string
  /** Those that cover words, by where they begin. */
  readonly timexes: readonly Timex[]
}

/** The news stories of TempEval-3's development sets, as plain text. Undefined where they are absent. */
export function timeml(): readonly TimemlStory[] | undefined {
  const data = sharedData()
  const root = data === undefined ? '' : join(data, 'timeml')
  if (!existsSync(root)) return undefined
  return readdirSync(root)
    .sort()
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.tml') && !file.startsWith('.'))
        .sort()
        .map((file) => ({
          id: `${folder}/${file.slice(0, -'.tml'.length)}`,
          ...timemlText(readFileSync(join(root, folder, file), 'utf8')),
        })),
    )
}

/**
 * The text of a TimeML file: all characters inside `<TEXT>`, tags left out, entities resolved, nothing stripped. The newline after
 * `<TEXT>` counts. `timeml.py` beside the corpora gives the same, and the same time expressions.
 */
export function timemlText(xml: string): Omit<TimemlStory, 'id'> {
  const inside = /<TEXT>(.*)<\/TEXT>/s.exec(xml)?.[1]
  if (inside === undefined) throw new Error('not a TimeML file: it has no <TEXT>')
  const made = /<DCT>.*?\bvalue="(\d{4}-\d\d-\d\d)/s.exec(xml)?.[1]
  const timexes: Timex[] = []
  const open: { readonly start: number; readonly tag: string }[] = []
  let text = ''
  for (const [token, tag, name] of inside.replace(/\r\n?/g, '\n').matchAll(TOKEN)) {
    if (name !== undefined) text += entity(name)
    else if (tag === undefined) text += token.startsWith('<!--') ? '' : token
    else if (/^<TIMEX3\b/.test(tag) && !tag.endsWith('/>')) open.push({ start: text.length, tag })
    else if (/^<\/TIMEX3\b/.test(tag)) {
      const { start, tag: opening } = open.pop()!
      if (text.length > start) timexes.push({ start, end: text.length, ...attributesOf(opening) })
    }
  }
  timexes.sort((a, b) => a.start - b.start || a.end - b.end)
  return { date: made ?? null, text, timexes }
}

/** A comment, a tag, an entity, or text without any of them. */
const TOKEN = /<!--.*?-->|(<[^>]*>)|&(#x?[\da-f]+|\w+);|[^<&]+|[<&]/gis

function attributesOf(tag: string): Pick<Timex, 'type' | 'value'> {
  const attribute = (name: string) => new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? ''
  return { type: attribute('type'), value: attribute('value') }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entity(name: string): string {
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const character = name.startsWith('#') ? String.fromCodePoint(code) : NAMED[name]
  if (character === undefined) throw new Error(`an entity that XML does not know: &${name};`)
  return character
}
