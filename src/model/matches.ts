/**
 * The matches of a pattern with the flag `g`, in their order, as `matchAll` gives them. That makes a new pattern out of the old one at
 * each call: for the long ones that rules have it takes longer than to look through a sentence.
 */
export function* matchesOf(pattern: RegExp, words: string): Generator<RegExpExecArray> {
  // Kept here, not in the pattern: whoever takes the matches may look for others of the same one between two.
  let at = 0
  while (at <= words.length) {
    pattern.lastIndex = at
    const match = pattern.exec(words)
    pattern.lastIndex = 0
    if (match === null) return
    at = match.index + (match[0].length || widthAt(words, match.index, pattern))
    yield match
  }
}

/** Units of what stands at a place, over which an empty match goes on. */
const widthAt = (words: string, at: number, { unicode }: RegExp): number =>
  unicode && (words.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
