import type { Word } from '../../model/text.js'

const OPENS = new Set(['“', '«', '„'])
const CLOSES = new Set(['”', '»'])
const PUNCTUATION = /^\p{P}|^[$+<=>^`|~]/u
const DIGIT = /^\p{Nd}/u

/** 0 other, 1 Initial, 2 UPPER, 3 punctuation, 4 digit: the shape that the uncased vocabulary does not keep. */
function shape(word: string): number {
  if (PUNCTUATION.test(word)) return 3
  if (DIGIT.test(word)) return 4
  const first = String.fromCodePoint(word.codePointAt(0)!)
  if (word.length > first.length && word.toUpperCase() === word && word.toLowerCase() !== word) return 2
  return first.toUpperCase() === first && first.toLowerCase() !== first ? 1 : 0
}

/** The bit of a feature that tells the first word of a paragraph. */
export const OPENS_PARAGRAPH = 1

/** A word as the model is shown it; `shown` is empty for the second half of a two-character quotation mark. */
export type ShownWord = { readonly shown: string; readonly feature: number }

/**
 * What the model is told of each word: shape * 4 + inside quotation marks * 2 + first of its paragraph.
 * The same rules as `training/features.py`, except that ``…'' (typewriter marks) are shown as ", which the model was trained on.
 */
export const showWords = (text: string, words: readonly Word[]): readonly ShownWord[] => [...shownWords(text, words)]

/** The same one by one, so that a long text's words need not all be held. */
export function* shownWords(text: string, words: readonly Word[]): Generator<ShownWord, void> {
  let inside = false
  let last = 0
  for (let i = 0; i < words.length; i++) {
    const { start, end } = words[i]!
    const first = i === 0 || text.slice(last, start).includes('\n')
    if (first) inside = false
    let word = text.slice(start, end)
    const doubled = (word === "'" || word === '`') && text[end] === word && words[i + 1]?.start === end
    if (doubled) word = '"'
    const opening = OPENS.has(word) || (word === '"' && !inside)
    const closing = CLOSES.has(word) || (word === '"' && inside)
    if (opening) inside = true
    const feature = 4 * shape(word) + (inside ? 2 : 0) + (first ? 1 : 0)
    yield { shown: word, feature }
    last = end
    if (doubled) {
      yield { shown: '', feature }
      last = words[++i]!.end
    }
    if (closing) inside = false
  }
}
