import type { TextQuery, Window } from '../store.js'
import type { Row } from './db.js'
import { plainWords } from './index-words.js'
import { page, type Where } from './select.js'

/** Rows whose words are looked at, at most: boards are short. */
const MOST_LOOKED_AT = 5000

/**
 * Boards have no index of words. The engine leaves out what cannot fit, by the letters of the whole body; what is told in the rest is
 * then looked at here, because names of fields are letters too.
 */
export function andWords(where: Where, alias: string, text: TextQuery | undefined): void {
  // Engines fold no letters but these.
  for (const words of [...(text?.phrases ?? []), ...(text?.words ?? [])])
    for (const word of words.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      if (/^[ -~]*$/.test(words)) where.and(`lower(${alias}.body) LIKE ?`, `%${word}%`)
}

export const pageOf = (filter: Pick<Window, 'limit' | 'offset'> & { readonly text?: TextQuery }): string =>
  page(filter.text ? { limit: MOST_LOOKED_AT } : filter)

/** The rows of {@link pageOf} that have the words, and of these the page. A word may begin another: "meet" finds "meeting". */
export function withWords(
  rows: readonly Row[],
  column: string,
  { text, limit, offset = 0 }: Pick<Window, 'limit' | 'offset'> & { readonly text?: TextQuery },
): readonly Row[] {
  if (!text) return rows
  const wanted = [...text.phrases, ...text.words].map(plainWords)
  const unwanted = text.without.map(plainWords).filter((words) => words !== '')
  const fits = (told: string) =>
    wanted.every((words) => told.includes(` ${words}`)) && !unwanted.some((words) => told.includes(` ${words}`))
  return rows.filter((row) => fits(toldIn(row[column] as string | null))).slice(offset, offset + limit)
}

/** What a body says in words, whatever has a place in the story. */
function toldIn(body: string | null): string {
  const words: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value))
        if (key === 'words' && typeof item === 'string') words.push(plainWords(item))
        else look(item)
  }
  look(JSON.parse(body ?? 'null'))
  return ` ${words.join(' | ')}`
}
