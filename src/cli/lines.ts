import { readFileSync, statSync } from 'node:fs'
import { LARGEST_BYTES } from '../errors.js'

/**
 * Tells the line of a text file at which words stand, as editors open it. Null where the file is not there, is none of text, has other
 * words now, or has them more than once.
 */
export function lines(): (file: string, words: string) => number | null {
  const read = new Map<string, string | null>()
  return (file, words) => {
    if (!read.has(file)) read.set(file, textOf(file))
    const text = read.get(file)!
    const at = text?.indexOf(words) ?? -1
    if (text === null || at < 0 || text.includes(words, at + 1)) return null
    return text.slice(0, at).split('\n').length
  }
}

function textOf(file: string): string | null {
  try {
    const { size } = statSync(file)
    const text = size > LARGEST_BYTES ? '' : readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}
