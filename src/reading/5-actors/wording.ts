import { oneSlip } from './same-name.js'

/** What a person is called once; a surname alone without its words. */
export type Wording = { readonly words: string; readonly surname: string }

/** The fullest name, the first of those that are as full; but none that another name is the beginning of, for it ran on. */
export function fullest(all: readonly Wording[]): string {
  const counts = new Map<string, number>()
  for (const { surname } of all) counts.set(surname, (counts.get(surname) ?? 0) + 1)
  const named = new Map(all.flatMap((w) => (w.words === '' ? [] : [[w.words, w] as const])))
  const often = ({ surname }: Wording) => counts.get(surname)!
  const runsOn = (x: Wording) => {
    for (let at = x.words.indexOf(' '); at >= 0; at = x.words.indexOf(' ', at + 1)) {
      const beginning = named.get(x.words.slice(0, at))
      if (beginning && often(beginning) >= often(x)) return true
    }
    return false
  }
  const length = ({ words }: Wording) => words.split(' ').length
  return [...named.values()].filter((x) => !runsOn(x)).reduce((a, b) => (length(b) > length(a) ? b : a)).words
}

/** Longest surname that is looked for with a slip of the pen. */
const LONGEST = 30

/** Things by a word, found by any word that is a slip away: both are kept with each of their letters left out. */
export class Slips<T> {
  private readonly byKey = new Map<string, Set<string>>()
  private readonly byWord = new Map<string, Set<T>>()

  add(word: string, thing: T): void {
    const known = this.byWord.get(word)
    if (known) {
      known.add(thing)
      return
    }
    this.byWord.set(word, new Set([thing]))
    for (const key of keysOf(word)) {
      const words = this.byKey.get(key)
      if (words) words.add(word)
      else this.byKey.set(key, new Set([word]))
    }
  }

  /** The only thing whose word differs in a letter. */
  only(word: string): T | undefined {
    const found = new Set<T>()
    for (const key of keysOf(word))
      for (const other of this.byKey.get(key) ?? [])
        if (oneSlip(other, word))
          for (const thing of this.byWord.get(other)!) if (found.add(thing).size > 1) return undefined
    return [...found][0]
  }
}

const keysOf = (word: string): readonly string[] =>
  word.length < 5 || word.length > LONGEST
    ? []
    : [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]
