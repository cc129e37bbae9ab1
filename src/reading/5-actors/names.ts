import type { NameCandidate, NameKind, WordSpan } from '../../model/candidate.js'
import { CAPITALS, COUNTRY_NAMES, METONYM_OF } from '../../model/lexicon/country-names.js'
import type { Maker, Span } from '../../model/span.js'
import { isBodyWord, KNOWN_BODY } from './lexicon/bodies.js'
import { OFFICE } from './lexicon/people.js'
import { isStarter } from './lexicon/words.js'
import { byRule, isTitle, nameAfter, STATION } from './rule-names.js'
import { firstToken, lowerOf, type Token, type Tokens } from './tokens.js'

/** A name in the text, without title and article, as a half-open range of tokens. */
export type Name = {
  readonly range: WordSpan
  /** null where neither model nor rule can tell from these words alone. */
  readonly kind: NameKind | null
  /** Capitalised title or form of address directly before it, as a range that ends where the name begins. */
  readonly title: WordSpan | null
  readonly by: Maker
}

/** Least probability of a name of the model that is believed. */
const LEAST = 0.5

/**
 * Names in the order of the text; none overlaps another. The model's stand as they are but for titles; rules add those that do not
 * touch them: all without a model, and beside one only what follows a title, ends in an organisation's word, is a country, ends in the
 * surname of somebody whom the model found, or stands in a source in full.
 */
export function findNames(
  tokens: Tokens,
  candidates: readonly NameCandidate[],
  by: Maker,
  inSource: (token: number) => boolean,
): readonly Name[] {
  const found = candidates.filter((c) => c.probability >= LEAST).flatMap((c) => ofModel(tokens, c, by))
  const taken = new Set<number>()
  for (const { range } of found) for (let i = range[0]; i < range[1]; i++) taken.add(i)
  const modelled = found.map((n) => whole(tokens, n, taken))
  const persons = new Set(modelled.flatMap((n) => (n.kind === 'person' ? [tokens.all[n.range[1] - 1]!.lower] : [])))
  const sure = modelled.length > 0
  const known = ({ kind, range: [a, b] }: Name) =>
    persons.has(tokens.all[b - 1]!.lower) || (kind === 'person' && b - a > 1 && inSource(a))
  const ruled = byRule(tokens).filter(
    (n) => !overlapsTaken(n.range, taken) && (!sure || n.title !== null || known(n) || isKnown(tokens, n.range)),
  )
  const names = [...modelled, ...ruled].sort((a, b) => a.range[0] - b.range[0])
  return [...names, ...again(tokens, names)].sort((a, b) => a.range[0] - b.range[0])
}

/** “D’Arcy N’Dour-O’Neill”: a person's name that the model broke off at an apostrophe goes on in capitals. */
function whole({ all }: Tokens, name: Name, taken: Set<number>): Name {
  const [a, b] = name.range
  const apostrophe = (i: number) =>
    all[i]!.kind === 'capital' && !all[i]!.flat && /^\p{Lu}\p{Ll}?[’']\p{Lu}/u.test(all[i]!.text)
  if (name.kind === 'place') return name
  let end = b
  while (
    end < all.length &&
    !taken.has(end) &&
    all[end]!.sentence === all[a]!.sentence &&
    all[end]!.kind === 'capital' &&
    (apostrophe(end) || (end === a + 1 && apostrophe(a)))
  )
    taken.add(end++)
  return end === b ? name : { ...name, range: [a, end], kind: 'person' }
}

const overlapsTaken = ([a, b]: WordSpan, taken: ReadonlySet<number>) => {
  for (let i = a; i < b; i++) if (taken.has(i)) return true
  return false
}

const isKnown = ({ all }: Tokens, [a, b]: WordSpan) => {
  const words = lowerOf(all, a, b)
  return (
    COUNTRY_NAMES.has(words) ||
    CAPITALS.has(words) ||
    METONYM_OF.has(words) ||
    KNOWN_BODY.has(words) ||
    isBodyWord(all[b - 1]!.lower) ||
    STATION.test(all[a]!.lower)
  )
}

function ofModel({ all, text }: Tokens, { words, kind }: NameCandidate, by: Maker): readonly Name[] {
  const [first, last] = [text.words[words[0]], text.words[words[1] - 1]]
  if (!first || !last) return []
  const span: Span = { start: first.start, end: last.end }
  let a = firstToken(all, span.start)
  let b = a
  while (b < all.length && all[b]!.start < span.end) b++
  while (a < b && (all[a]!.kind === 'mark' || /^(?:the|an?)$/.test(all[a]!.lower))) a++
  while (b > a && (all[b - 1]!.kind === 'possessive' || all[b - 1]!.kind === 'mark')) b--
  if (a >= b) return []
  const name = kind === 'person' ? nameAfter(all, a, b) : a
  const start = name < b ? name : a
  // A country stays one, whoever is meant by it.
  const called = lowerOf(all, start, b)
  const isPlace = COUNTRY_NAMES.has(called) || METONYM_OF.has(called) || (kind !== 'person' && CAPITALS.has(called))
  // “Radio X” is no place.
  const before = all[start - 1]
  if (before && before.kind === 'capital' && STATION.test(before.lower) && before.sentence === all[start]!.sentence)
    return [{ range: [start - 1, b], kind: 'organization', title: null, by }]
  return [
    {
      range: [start, b],
      kind: isPlace ? 'place' : STATION.test(all[start]!.lower) && b - start > 1 ? 'organization' : kind,
      title: titleBefore(all, start),
      by,
    },
  ]
}

function titleBefore(all: readonly Token[], name: number): WordSpan | null {
  let a = name
  while (
    a > 0 &&
    all[a - 1]!.kind === 'capital' &&
    all[a - 1]!.sentence === all[name]!.sentence &&
    isTitle(all[a - 1]!)
  )
    a--
  return a < name ? [a, name] : null
}

/** Names of the text where capitals tell nothing (headlines in title case, texts in one case): the same words once more. */
function again({ all }: Tokens, names: readonly Name[]): readonly Name[] {
  const flat = all.some((t) => t.flat)
  if (!flat) return []
  const known = new Map<string, { kind: NameKind | null; words: readonly string[] }[]>()
  const add = (words: readonly string[], kind: NameKind | null) => {
    const list = known.get(words[0]!)
    if (list) list.push({ kind, words })
    else known.set(words[0]!, [{ kind, words }])
  }
  const seen = new Set<string>()
  for (const { range, kind } of names) {
    const words = all.slice(range[0], range[1]).map((t) => t.lower)
    for (const form of kind === 'person' && words.length > 1 ? [words, words.slice(-1)] : [words])
      if (!seen.has(form.join(' ')) && !(form.length === 1 && (isStarter(form[0]!) || OFFICE.has(form[0]!)))) {
        seen.add(form.join(' '))
        add(form, kind)
      }
  }
  for (const list of known.values()) list.sort((x, y) => y.words.length - x.words.length)
  const out: Name[] = []
  for (let i = 0; i < all.length; i++) {
    if (!all[i]!.flat || all[i]!.kind !== 'capital') continue
    const found = known
      .get(all[i]!.lower)
      ?.find(({ words }) => words.every((w, k) => all[i + k]?.lower === w && all[i + k]!.flat))
    const words = found?.words.length ?? flatPlace(all, i)
    if (words === 0) continue
    out.push({
      range: [i, i + words],
      kind: found ? found.kind : 'place',
      title: titleBefore(all, i),
      by: 'rule:actors/name-again',
    })
    i += words - 1
  }
  return out
}

const flatPlace = (all: readonly Token[], i: number): number => {
  for (const size of [2, 1])
    if (i + size <= all.length && COUNTRY_NAMES.has(lowerOf(all, i, i + size)) && all[i]!.text !== 'US') return size
  return 0
}
