import type { TextQuery } from '../store.js'
import { plainWords } from './index-words.js'
import type { Where } from './select.js'

/**
 * Boards have no full-text index: the column `words` of their tables is looked through. A word may begin another: "meet" finds
 * "meeting".
 */
export function andWords(where: Where, alias: string, text: TextQuery | undefined): void {
  // Plain words hold nothing that LIKE takes for a sign.
  for (const words of [...(text?.phrases ?? []), ...(text?.words ?? [])])
    where.and(`${alias}.words LIKE ?`, `% ${plainWords(words)}%`)
  for (const words of (text?.without ?? []).map(plainWords).filter((words) => words !== ''))
    where.and(`${alias}.words NOT LIKE ?`, `% ${words}%`)
}

/** What a part of a reading says in words, whatever has a place in the story. */
export function toldIn(part: unknown): string {
  const words: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value))
        if (key === 'words' && typeof item === 'string') words.push(plainWords(item))
        else look(item)
  }
  look(part)
  return ` ${words.join(' | ')}`
}
