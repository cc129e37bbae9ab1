import { matchesOf } from '../../model/matches.js'
import { firstIndex } from '../../model/search.js'
import { contains, type Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'

/** A word as events need it: a hyphen parts words, an abbreviation keeps its points, a number its commas. */
export type Token = Span & {
  readonly text: string
  /** In lower case, apostrophes round. */
  readonly lower: string
  readonly kind: 'capital' | 'word' | 'number' | 'mark'
  readonly sentence: number
}

/** The tokens of a text, sentence by sentence. */
export type Tokens = {
  readonly all: readonly Token[]
  /** Index of the first token of each sentence; one more at the end. */
  readonly sentences: readonly number[]
}

/** Repetitions end somewhere: a text may be one word of megabytes. */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,20}`,
    String.raw`\p{Lu}\.(?=\s?\p{Lu})`,
    String.raw`(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|St|Jr|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|No)\.(?!\p{L})`,
    String.raw`n[’'](?=t(?![\p{L}\p{N}]))`,
    String.raw`\p{N}{1,3}(?:,\p{N}{3}){1,9}(?:\.\p{N}{1,20})?(?!\p{N})`,
    String.raw`\p{N}{1,400}(?:\.\p{N}{1,400})?`,
    String.raw`[’'](?:s|d|m|ve|ll|re)(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}]{1,400}(?:[’'](?!(?:s|d|m|ve|ll|re)(?![\p{L}\p{N}]))[\p{L}\p{M}]{1,400}){0,9}`,
    "\\.{3}|--|''|``",
    String.raw`\S`,
  ].join('|'),
  'gu',
)
const UPPER = /^\p{Lu}/u
const LETTER = /^[\p{L}’']\p{L}|^\p{L}/u
const NUMBER = /^\p{N}/u

function kindOf(word: string): Token['kind'] {
  if (UPPER.test(word)) return 'capital'
  if (NUMBER.test(word)) return 'number'
  return LETTER.test(word) ? 'word' : 'mark'
}

export function tokenize(text: SegmentedText): Tokens {
  const all: Token[] = []
  const sentences: number[] = []
  for (const [index, sentence] of text.sentences.entries()) {
    sentences.push(all.length)
    for (const match of matchesOf(TOKEN, text.text.slice(sentence.start, sentence.end))) {
      const start = sentence.start + match.index
      const word = match[0]
      const lower = word.toLowerCase().replaceAll("'", '’')
      all.push({ start, end: start + word.length, text: word, lower, kind: kindOf(word), sentence: index })
    }
  }
  sentences.push(all.length)
  return { all, sentences }
}

/** Index of the first token that ends after the place. */
export const tokenAt = ({ all }: Tokens, place: number): number => firstIndex(all.length, (i) => all[i]!.end > place)

/** Looks spans up that do not overlap, in the order of the text. */
export class Spans<T extends Span> {
  readonly #spans: readonly T[]
  constructor(spans: readonly T[]) {
    this.#spans = spans
  }

  /** The one that holds the span. */
  holding(span: Span): T | null {
    const found = this.#spans[firstIndex(this.#spans.length, (i) => this.#spans[i]!.end > span.start)]
    return found !== undefined && contains(found, span) ? found : null
  }
}
