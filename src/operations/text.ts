import type { TextQuery } from '../store/store.js'

/** Words that a search line may hold: at most so many count. */
const MOST = 32

/**
 * A search line → what is looked for: "words in quotation marks" stand next to each other, -word must not be there, all other words must
 * be there anywhere. Quotation marks of any kind; one that is not closed ends with the line.
 * @returns undefined for a line without words
 */
export function textQuery(line: string): TextQuery | undefined {
  const phrases: string[] = []
  const words: string[] = []
  const without: string[] = []
  for (const [, minus, quoted, word] of line.matchAll(/(-?)(?:["“”„«]([^"“”„«»]*)["“”»]?|([^\s"“”„«»]+))/gu)) {
    const said = wordsIn(quoted ?? word ?? '')
    if (said.length === 0) continue
    if (minus) without.push(said.join(' '))
    else if (quoted !== undefined || said.length > 1) phrases.push(said.join(' '))
    else words.push(said[0]!)
  }
  if (phrases.length + words.length === 0) return undefined
  return { phrases: phrases.slice(0, MOST), words: words.slice(0, MOST), without: without.slice(0, MOST) }
}

/** Runs of letters and digits: what full-text indices take for words. */
export const wordsIn = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
