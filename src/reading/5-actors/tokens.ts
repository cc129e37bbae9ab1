import { matchesOf } from '../../model/matches.js'
import { firstIndex } from '../../model/search.js'
import { contains, type Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'

/** A word as actors need it: abbreviations keep their points, hyphens and apostrophes join, a possessive is a token of its own. */
export type Token = Span & {
  readonly text: string
  /** In lower case, apostrophes round. */
  readonly lower: string
  /** `capital` and `word` begin with a letter in and out of capitals; a possessive is `'s` or `'` after an s. */
  readonly kind: 'capital' | 'word' | 'number' | 'possessive' | 'mark'
  readonly sentence: number
  /** Index of the outermost quotation that holds it, or -1. */
  readonly quotation: number
  /** First word of its sentence, of a quotation or after a colon: a capital there tells nothing. */
  readonly first: boolean
  /** In a sentence whose capitals tell nothing: a headline in title case, or all capitals or none. */
  readonly flat: boolean
}

/** A text as a list of tokens, with the places of what the later steps ask for. */
export type Tokens = {
  readonly text: SegmentedText
  readonly all: readonly Token[]
  /** Index of the first token of each sentence; one more at the end. */
  readonly sentences: readonly number[]
  /** All letters of the text are small. */
  readonly small: boolean
}

const ABBREVIATED =
  'Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Rev|Prof|St|Jr|Sr|Inc|Corp|Co|Ltd|Dept|Cpl|Pvt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|No|Ft|Mt'

/** Repetitions end somewhere: the expression engine keeps each step back, and a text may be one word of megabytes. */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,20}(?:-[\p{L}\p{N}]{1,99}){0,9}`,
    String.raw`(?:${ABBREVIATED})\.(?!\p{L})`,
    String.raw`\p{Lu}\.(?=\s?\p{Lu})`,
    String.raw`[’'](?:[sSdDmM]|ve|ll|re|VE|LL|RE)(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}\p{N}]{1,400}(?:(?:[’'](?!(?:[sSdDmM]|ve|ll|re|VE|LL|RE)(?![\p{L}\p{N}]))|[-&.‑@/]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]{1,400}){0,40}`,
    // What is no letter, number or mark (halves of pairs, controls) is taken in pieces.
    String.raw`[^\s\p{L}\p{N}\p{P}]{1,400}`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)
const UPPER = /^\p{Lu}/u
const LETTER = /^\p{L}/u
const NUMBER = /^\p{N}/u
const OPENS = /^["“”‘’'«»:([–—-]$/u

/** The words and marks of a text, sentence by sentence, as the steps of this stage look at them. */
export function tokenize(text: SegmentedText): Tokens {
  const all: Token[] = []
  const sentences: number[] = []
  const outer = text.quotations.map((q, i) => ({ q, i })).filter(({ q }) => q.depth === 0)
  let next = 0
  for (const [index, sentence] of text.sentences.entries()) {
    sentences.push(all.length)
    const words = text.text.slice(sentence.start, sentence.end)
    const paragraph = text.paragraphs[sentence.paragraph]
    const flat = isFlat(
      words,
      paragraph?.kind === 'headline'
        ? 0.75
        : sentence.paragraph === 0 && !words.endsWith('.')
          ? 1
          : Number.POSITIVE_INFINITY,
    )
    let first = true
    for (const match of matchesOf(TOKEN, words)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      while (next < outer.length && outer[next]!.q.end <= start) next++
      const held = outer[next]
      const kind = kindOf(match[0], text.text[start - 1])
      const token: Token = {
        start,
        end,
        text: match[0],
        lower: match[0].toLowerCase().replaceAll("'", '’'),
        kind,
        sentence: index,
        quotation: held && contains(held.q, { start, end }) ? held.i : -1,
        first,
        flat,
      }
      all.push(token)
      first = kind === 'mark' && (first || OPENS.test(match[0]))
    }
  }
  sentences.push(all.length)
  return { text, all, sentences, small: !all.some((t) => t.kind === 'capital') }
}

function kindOf(word: string, before: string | undefined): Token['kind'] {
  // “al-Sarand”, “d’Ivelle”
  if (UPPER.test(word) || /^\p{Ll}{1,3}[-’']\p{Lu}/u.test(word)) return 'capital'
  if (LETTER.test(word)) return 'word'
  if (NUMBER.test(word)) return 'number'
  if (/^[’']s$/i.test(word)) return 'possessive'
  if (/^[’']\p{L}/u.test(word)) return 'word'
  return /^[’']$/.test(word) && /[sS]/.test(before ?? '') ? 'possessive' : 'mark'
}

/** Words of four letters and more all in capitals, or at least this share beginning with one: capitals tell nothing there. */
function isFlat(words: string, share: number): boolean {
  const long = words.match(/(?<![\p{L}’'])\p{L}[\p{L}’'-]{3,99}/gu) ?? []
  const capital = long.filter((w) => UPPER.test(w)).length
  if (capital === 0) return false
  const upper = long.filter((w) => w === w.toUpperCase()).length
  if (long.length >= 3 && upper === long.length) return true
  return long.length >= 4 && capital >= share * long.length
}

/** Index of the first token that ends after the place. */
export const firstToken = (all: readonly Token[], place: number): number =>
  firstIndex(all.length, (i) => all[i]!.end > place)

/** Words in lower case, spaced as they stand. */
export const lowerOf = (all: readonly Token[], a: number, b: number): string => {
  let out = all[a]!.lower
  for (let i = a + 1; i < b; i++) out += (all[i - 1]!.end < all[i]!.start ? ' ' : '') + all[i]!.lower
  return out
}
