import { foldName } from './name-keys.js'

/** What became of statements from one revision of a story to the next. */

export type Said = { readonly id: string; readonly speaker: string | null; readonly words: string }

export type Revised<T extends Said> = {
  readonly appeared: readonly T[]
  readonly gone: readonly T[]
  readonly changed: readonly { readonly before: T; readonly after: T }[]
}

/** At least this share of the words of both: below it, it is another statement. */
const ALIKE = 0.5

/**
 * Same speaker and same words: the same statement, wherever it now stands. Of the rest, a statement is taken for the changed form of
 * the one most like it, words before speaker; what is like none appeared or went.
 */
export function revised<T extends Said>(before: readonly T[], after: readonly T[]): Revised<T> {
  const left = pool(before)
  const unmatched = after.filter((s) => !take(left, keyOf(s)))
  const old = [...left.values()].flat()
  const bags = new Map([...old, ...unmatched].map((s) => [s, bagOf(s.words)]))
  const pairs = old
    .flatMap((b) => unmatched.map((a) => ({ before: b, after: a, alike: overlap(bags.get(b)!, bags.get(a)!) })))
    .filter(({ alike }) => alike >= ALIKE)
    .map((pair) => ({ ...pair, score: pair.alike + (speakerOf(pair.before) === speakerOf(pair.after) ? 0.1 : 0) }))
    .sort((a, b) => b.score - a.score)
  const used = new Set<T>()
  const changed: { before: T; after: T }[] = []
  for (const pair of pairs) {
    if (used.has(pair.before) || used.has(pair.after)) continue
    used.add(pair.before).add(pair.after)
    changed.push({ before: pair.before, after: pair.after })
  }
  return {
    appeared: unmatched.filter((s) => !used.has(s)),
    gone: old.filter((s) => !used.has(s)),
    changed: changed.sort((a, b) => after.indexOf(a.after) - after.indexOf(b.after)),
  }
}

const speakerOf = ({ speaker }: Said) => (speaker === null ? '' : foldName(speaker))

const keyOf = (said: Said) => `${speakerOf(said)}\u0000${said.words.replace(/\s+/g, ' ')}`

function pool<T extends Said>(statements: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const s of statements) found.set(keyOf(s), [...(found.get(keyOf(s)) ?? []), s])
  return found
}

function take<T extends Said>(from: Map<string, T[]>, key: string): boolean {
  const same = from.get(key)
  if (!same) return false
  if (same.length === 1) from.delete(key)
  else same.shift()
  return true
}

function bagOf(words: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>()
  for (const word of words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** Words that both have, as a share of the longer. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, n) => sum + n, 0)
  let both = 0
  for (const [word, n] of a) both += Math.min(n, b.get(word) ?? 0)
  return both / Math.max(1, size(a), size(b))
}
