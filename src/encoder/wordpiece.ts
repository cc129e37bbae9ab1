/** Longer words are not remembered: V8 keeps the whole text for the sake of a slice of 13 units or more. */
const REMEMBERED = 12
/** Longer words are unknown before they are normalized, which takes time in the square of a run of accents. */
const LONGEST = 1000
/** Longer words without their accents are unknown (BERT's own limit). */
const MOST_CHARACTERS = 100

/**
 * BERT's WordPiece (Wu et al. 2016; Devlin et al. 2019), uncased: greedy longest match over a word in lower case without accents.
 * Splitting a text into words is the reading's first stage, so that every piece has a place in the text.
 */
export class WordPiece {
  readonly #ids = new Map<string, number>()
  readonly #known = new Map<string, readonly number[]>()
  readonly unknown: number

  /** @param vocabulary one piece a line, the line number being its id */
  constructor(vocabulary: string) {
    const lines = vocabulary.split('\n')
    if (lines.at(-1) === '') lines.pop()
    lines.forEach((piece, id) => {
      this.#ids.set(piece.replace(/\r$/, ''), id)
    })
    this.unknown = this.#ids.get('[UNK]') ?? 100
  }

  pieces(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known) return known
    const found = this.#split(word)
    if (word.length > REMEMBERED) return found
    if (this.#known.size > 100_000) this.#known.clear()
    this.#known.set(word, found)
    return found
  }

  #split(word: string): readonly number[] {
    if (word.length > LONGEST) return [this.unknown]
    const plain = word
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
    const characters = [...plain]
    if (characters.length === 0 || characters.length > MOST_CHARACTERS) return [this.unknown]
    const out: number[] = []
    let at = 0
    while (at < characters.length) {
      let end = characters.length
      let id: number | undefined
      for (; end > at; end--) {
        id = this.#ids.get((at === 0 ? '' : '##') + characters.slice(at, end).join(''))
        if (id !== undefined) break
      }
      if (id === undefined) return [this.unknown]
      out.push(id)
      at = end
    }
    return out
  }
}
