import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedData } from './where.js'

export type TimemlStory = {
  /** Folder and file without its ending: `AQUAINT/NAME`. */
  readonly id: string
  /** The ISO day on which the document says it was made; null where it does not. */
  readonly date: string | null
  readonly text: string
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
 * `<TEXT>` counts. `timeml.py` beside the corpora gives the same.
 */
export function timemlText(xml: string): { readonly date: string | null; readonly text: string } {
  const inside = /<TEXT>(.*)<\/TEXT>/s.exec(xml)?.[1]
  if (inside === undefined) throw new Error('not a TimeML file: it has no <TEXT>')
  const made = /<DCT>.*?\bvalue="(\d{4}-\d\d-\d\d)/s.exec(xml)?.[1]
  const text = inside
    .replace(/\r\n?/g, '\n')
    .replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (_, name: string) => entity(name))
  return { date: made ?? null, text }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entity(name: string): string {
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const character = name.startsWith('#') ? String.fromCodePoint(code) : NAMED[name]
  if (character === undefined) throw new Error(`an entity that XML does not know: &${name};`)
  return character
}
