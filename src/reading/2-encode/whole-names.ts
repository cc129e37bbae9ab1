import type { NameCandidate, NameKind } from '../../model/candidate.js'
import type { SegmentedText } from '../../model/text.js'

/** A name as the network labels it: one of another kind (a work, a product, an event) takes part in the rules and is then left out. */
export type FoundName = Omit<NameCandidate, 'kind'> & { readonly kind: NameKind | 'other' }

/** What follows a name and a hyphen without being a part of it, besides participles: "Tarn-era", "Velmora-led". */
const NO_PART = new Set(['era', 'led', 'like', 'made', 'run', 'held', 'born', 'free', 'only', 'wide', 'pro', 'type'])
const JOINS = new Set(['of', 'for', 'and', '&'])
/** A name of none but a person's ends with one of these only where the network broke it off. */
const DANGLING = new Set([...JOINS, 'the', 'on', '-'])
const STANCES = new Set(['pro', 'anti', 'non'])

/**
 * Names made whole: the network labels word by word and now and then breaks a name at "of" ("Church of" "Karst") or at a hyphen
 * ("Lam Chung" "-tai") or an apostrophe ("Pilots" "’ Union"). "Pro-Velmora" names nobody.
 * @param names in the order of the text, without overlaps
 */
export function wholeNames(names: readonly FoundName[], text: SegmentedText): readonly NameCandidate[] {
  const at = new Map(names.map((name) => [name.words[0], name]))
  const word = (i: number) => {
    const { start, end } = text.words[i] ?? { start: 0, end: 0 }
    return text.text.slice(start, end)
  }
  const touch = (i: number) => text.words[i]?.end === text.words[i + 1]?.start
  const taken = new Set<FoundName>()
  const out: NameCandidate[] = []
  for (const name of names) {
    if (taken.has(name)) continue
    let [first, last] = name.words
    for (;;) {
      const next = nextPart(first, last, name.kind)
      if (next === undefined) break
      const other = at.get(next.from)
      if (other) taken.add(other)
      last = other ? other.words[1] : next.from + 1
    }
    while (last - 1 > first && DANGLING.has(word(last - 1).toLowerCase())) last--
    const stance = word(first - 1) === '-' && touch(first - 1) && STANCES.has(word(first - 2).toLowerCase())
    if (name.kind !== 'other' && !stance) out.push({ ...name, kind: name.kind, words: [first, last] })
  }
  return out

  /** Where a name that now spans `first` to `last` goes on, if it does. */
  function nextPart(first: number, last: number, kind: FoundName['kind']): { from: number } | undefined {
    if (kind === 'person') {
      if (word(last) !== '-' || !touch(last - 1) || !touch(last)) return undefined
      const other = at.get(last + 1)
      const goesOn = other ? other.kind === kind && last - first > 1 : isPart(word(last + 1))
      return goesOn ? { from: last + 1 } : undefined
    }
    const before = word(last - 1).toLowerCase()
    if (JOINS.has(before) && at.has(last) && !breaksAt(last)) return { from: last }
    const plural = /^['’]$/.test(word(last)) && touch(last - 1) && before.endsWith('s')
    if (plural && kind === 'organization' && at.get(last + 1)?.kind === kind) return { from: last + 1 }
    if (before === 'of' && word(last).toLowerCase() === 'the' && at.has(last + 1)) return { from: last + 1 }
    return undefined
  }

  function breaksAt(i: number): boolean {
    return text.text.slice(text.words[i - 1]!.end, text.words[i]!.start).includes('\n')
  }
}

/** A syllable ("-tai") or a second name ("-Dale"), and not what tells of the name ("-backed"). */
function isPart(word: string): boolean {
  if (/^\p{Lu}/u.test(word)) return true
  return /^\p{L}{2,5}$/u.test(word) && !NO_PART.has(word.toLowerCase()) && !word.endsWith('ed')
}
