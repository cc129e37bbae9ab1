/** Letters of English and its neighbours, as a part of a character class. */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ'

/**
 * A pattern's source with Unicode's letters written out for the Latin script, so that it needs no `u` flag. V8 takes twenty times as long
 * to compile a pattern that has `\p{L}` and ignores case, and a story read alone pays for every pattern. Only for patterns that ask
 * whether words are there: without the flag a match may end inside a character of two units.
 */
export function latin(source: string): string {
  let out = ''
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const letters = source.startsWith('\\p{L}', i)
    if (letters) {
      out += inClass ? LETTERS : `[${LETTERS}]`
      i += 4
    } else if (source[i] === '\\') out += source.slice(i, ++i + 1)
    else {
      if (source[i] === '[') inClass = true
      else if (source[i] === ']') inClass = false
      out += source[i]
    }
  }
  return out
}

/** A pattern of whole words, in small letters or capitals: `wholeWords('accused|blamed')`. */
export const wholeWords = (list: string): RegExp => new RegExp(latin(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`), 'i')

/** The source of a pattern of whole words that no digit stands beside either. */
export const apart = (words: string): string => latin(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`)
