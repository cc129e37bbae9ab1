import type { Span } from '../src/model/span.js'
import { findWords, type GoldStory } from './stories.js'

/** Start and end in UTF-16 code units, half-open. */
export type Place = readonly [start: number, end: number]

/** A name, title or venue: where it stands first in the text; a string where it is joint or normalised and stands nowhere. */
export type Name = Place | string

/** A string longer than this that stands nowhere in the text is no name any more. */
const MOST_WORDS_OF_A_NAME = 8

/** @throws Error when the words are not in the story */
export function placeOf(story: GoldStory, quoted: string): Place {
  const { start, end } = findWords(story, quoted)
  return [start, end]
}

/** The words at a place; with `#2` and so on when they stand there not for the first time. The reverse of {@link findWords}. */
export function quoteWords(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  if (words === '' || end > text.length) throw new RangeError(`no words at ${start}-${end}`)
  let occurrence = 0
  for (let at = -1; at < start; occurrence++) at = text.indexOf(words, at + 1)
  return occurrence > 1 || /#\d+$/.test(words) ? `${words}#${occurrence}` : words
}

/** The reverse of {@link placeOf}. */
export const quoteAt = (text: string, [start, end]: Place): string => quoteWords(text, { start, end })

/** A name is one whatever the line breaks: it is written with plain spaces. */
const plain = (words: string): string => words.replace(/\s+/g, ' ')

export const nameAt = (text: string, name: Name): string =>
  typeof name === 'string' ? name : plain(text.slice(...name))

/** @throws Error when a name that is not in the story would bring a sentence into the file */
export function placeOfName(story: GoldStory, name: string): Name {
  const words = name.trim().split(/\s+/)
  const escaped = words.map((w) => w.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+')
  const found =
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').exec(story.text) ??
    new RegExp(escaped, 'u').exec(story.text)
  if (found) return [found.index, found.index + found[0].length]
  if (words.length > MOST_WORDS_OF_A_NAME)
    throw new Error(`${story.folder}/record.json: not in the story, and too long for a name: ${JSON.stringify(name)}`)
  return words.join(' ')
}
