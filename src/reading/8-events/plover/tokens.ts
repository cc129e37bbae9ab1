import { matchesOf } from '../../../model/matches.js'
import type { Span } from '../../../model/span.js'

/** A word or mark of a sentence as coding needs it: abbreviations keep their points, hyphens join, a possessive is a token of its own. */
export type Token = Span & {
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  readonly kind: 'capital' | 'word' | 'number' | 'possessive' | 'mark'
}

/** Units of a sentence that are looked at: a text may be one sentence of megabytes. */
export const MOST = 2_000

/** Repetitions end somewhere: the expression engine keeps each step back. */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,10}`,
    String.raw`(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|Prof|St|Jr|Sr)\.`,
    String.raw`['’]s(?![\p{L}\p{N}])|(?<=s)['’](?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}\p{N}]{1,100}(?:(?:n['’]t(?!\p{L}))|(?:['’](?!s(?![\p{L}\p{N}]))|[-&‑/.,](?=[\p{L}\p{N}]))(?<![.,](?!\p{N}))[\p{L}\p{M}\p{N}]{1,100}){0,8}`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

/** The words and marks of `text` in a span, as far as {@link MOST}. */
export function tokenize(text: string, { start, end }: Span): readonly Token[] {
  const words = text.slice(start, Math.min(end, start + MOST))
  return [...matchesOf(TOKEN, words)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    text: found,
    lower: found.toLowerCase().replace(/[’‘]/g, "'"),
    kind: kindOf(found),
  }))
}

function kindOf(text: string): Token['kind'] {
  if (/^['’]s?$/.test(text)) return 'possessive'
  if (/^\p{Lu}/u.test(text)) return 'capital'
  if (/^\p{L}/u.test(text)) return 'word'
  return /^\p{N}/u.test(text) ? 'number' : 'mark'
}
