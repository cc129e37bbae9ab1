import type { WordSpan } from '../../model/candidate.js'
import type { Span } from '../../model/span.js'
import type { Role } from './draft.js'
import { HONORIFIC, OFFICE, personNoun, singular } from './lexicon/people.js'
import {
  ARTICLE,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isStarter,
  isVerb,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from './lexicon/words.js'
import type { Name } from './names.js'
import { officeOf } from './offices.js'
import { phraseAt, phraseStart } from './phrases.js'
import type { Token, Tokens } from './tokens.js'

/** A person's name with what stands round it. */
export type Titled = {
  /** First token of the noun phrase: the title, or the phrase before a comma (“the ambassador, X”), or the name. */
  readonly from: number
  /** Past the last token, with what is said after a comma. */
  readonly to: number
  readonly roles: readonly Role[]
  /** Noun phrases beside the name, divided from it by a comma, with the token that is their head. */
  readonly apposed: readonly { readonly range: WordSpan; readonly head: number }[]
}

/** Most words of a title before a name, and of one after it. */
const MOST_BEFORE = 14
const MOST_AFTER = 24

/** Titles of a person's name. `cued` tells whether a token is a reporting word, which no title holds. */
export function titlesOf({ all, text }: Tokens, name: Name, cued: (i: number) => boolean): Titled {
  const roles: Role[] = []
  const apposed: { range: WordSpan; head: number }[] = []
  const cut = (range: WordSpan): Span => ({ start: all[range[0]]!.start, end: all[range[1] - 1]!.end })
  const role = (range: WordSpan, head: number, of: Span | null = null): Role => ({
    span: cut(range),
    of,
    words: all.slice(range[0], range[1]).map((t) => t.lower),
    // “Secretary of State” is a secretary.
    head: officeOf((officeIn(all, range) ?? all[head]!).lower),
    full: range[1] - range[0] > 1 || !/\.$/.test(text.text.slice(all[range[0]]!.start, all[range[1] - 1]!.end)),
  })
  let from = name.title?.[0] ?? name.range[0]
  const last = all[from - 1]
  const office =
    last?.kind === 'word' &&
    last.sentence === all[from]!.sentence &&
    personNoun(last.lower, true) !== undefined &&
    !cued(from - 1) &&
    !AUXILIARY.has(last.lower)
  if (office || (name.title && last && !cued(from - 1))) {
    const head = office ? from - 1 : name.title![1] - 1
    let start = office ? phraseStart(all, from - 1, cued) : capitalStart(all, from)
    if (from - start > MOST_BEFORE) start = from
    start = afterDeterminer(all, start, from)
    if (start < from || name.title) {
      const end = name.range[0]
      const range = [start, end] as const
      if (end > start && !allHonorific(all, start, end))
        roles.push(role(withoutHonorific(all, range), Math.max(start, head)))
      from = Math.min(from, start)
    }
  } else if (
    !name.title &&
    (last?.kind === 'capital' || last?.text === ')') &&
    last.sentence === all[from]!.sentence &&
    !cued(from - 1)
  ) {
    const office = officeBefore(all, from)
    if (office !== undefined) {
      roles.push(role([office.from, from], office.head))
      from = office.from
    }
  } else if (name.title && !allHonorific(all, ...name.title))
    roles.push(role(withoutHonorific(all, name.title), name.title[1] - 1))

  const before = apposedBefore(all, from, name, cued)
  if (before) {
    roles.push(role([afterDeterminer(all, before.start, before.end), before.end], before.head))
    from = before.start
    apposed.push({ range: [before.start, before.end], head: before.head })
  }
  let to = name.range[1]
  const after = apposedAfter(all, name, cued)
  if (after) {
    roles.push(role(after.range, after.head))
    apposed.push({ range: [after.start, after.range[1]], head: after.head })
    to = after.range[1]
  } else if (
    all[to]?.lower === 'of' &&
    name.title &&
    all[to + 1]?.kind === 'capital' &&
    all[to + 1]!.sentence === all[to]!.sentence
  ) {
    to += 2
    while (all[to]?.kind === 'capital' && all[to]!.sentence === all[to - 1]!.sentence) to++
    const main = roles[0]
    if (main)
      roles[0] = {
        ...main,
        of: cut([name.range[1] + 1, to]),
        words: [...main.words, ...all.slice(name.range[1] + 1, to).map((t) => t.lower)],
      }
  }
  return { from, to, roles, apposed }
}

/** “Ambassador to the United States X”: an office, a preposition and capitals directly before the name. */
function officeBefore(
  all: readonly Token[],
  from: number,
): { readonly from: number; readonly head: number } | undefined {
  let i = from - 1
  // “Director of the Reef Council (RC) X”
  if (all[i]!.text === ')' && all[i - 2]?.text === '(') i -= 3
  while (i > 0 && (all[i]!.kind === 'capital' || /^(?:of|the|at)$/.test(all[i]!.lower)) && !OFFICE.has(all[i]!.lower))
    i--
  if (i + 1 < from && /^(?:to|of|for|in|at)$/.test(all[i]!.lower)) i--
  if (i < 0 || from - i > 12 || all[i]!.sentence !== all[from]!.sentence || !OFFICE.has(all[i]!.lower)) return undefined
  if (!/^(?:to|of|for|in|at)$/.test(all[i + 1]!.lower)) return undefined
  return { from: capitalStart(all, i), head: i }
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/

/** “On 4 March President X”, “On Friday Judge X”: the day is no part of the title. */
const isDate = (all: readonly Token[], i: number) =>
  WEEKDAY.test(all[i]!.lower) || (MONTH.test(all[i]!.lower) && all[i - 1]?.kind === 'number')

/** “former” and the like before a title in capitals, and what stands in capitals before it. */
function capitalStart(all: readonly Token[], from: number): number {
  let a = from
  while (a > 0 && all[a - 1]!.sentence === all[from]!.sentence) {
    const t = all[a - 1]!
    const capital = t.kind === 'capital' && !(t.first && isStarter(t.lower) && !RANK.test(t.lower))
    if (isDate(all, a - 1)) break
    if (!capital && !RANK.test(t.lower) && !(t.kind === 'possessive' && all[a - 2]?.kind === 'capital')) break
    a--
  }
  return a
}

const RANK =
  /^(?:former|ex|then|acting|deputy|vice|interim|incoming|outgoing|retired|senior|junior|assistant|associate|first|chief|late|ousted|new|longtime|fellow|presumptive|incumbent|committee|ranking)$/

/** The office of a title in capitals with “of” in it. */
const officeIn = (all: readonly Token[], [a, b]: WordSpan): Token | undefined =>
  all.slice(a, b).some((t) => t.lower === 'of') ? all.slice(a, b).find((t) => OFFICE.has(t.lower)) : undefined

const allHonorific = (all: readonly Token[], a: number, b: number) =>
  all.slice(a, b).every((t) => HONORIFIC.has(t.lower))

const withoutHonorific = (all: readonly Token[], [a, b]: WordSpan): WordSpan => {
  let end = b
  while (end - 1 > a && HONORIFIC.has(all[end - 1]!.lower)) end--
  return [a, end]
}

function afterDeterminer(all: readonly Token[], start: number, end: number): number {
  let a = start
  while (
    a < end - 1 &&
    (ARTICLE.has(all[a]!.lower) ||
      PRONOUN.has(all[a]!.lower) ||
      /^(?:that|this|both|one|another|meanwhile|now|then|also)$/.test(all[a]!.lower))
  )
    a++
  return a
}

/** “the Syrian ambassador to Washington, X,”: a definite phrase with an office, a comma and the name, which then ends. */
function apposedBefore(all: readonly Token[], from: number, name: Name, cued: (i: number) => boolean) {
  const comma = all[from - 1]
  if (comma?.text !== ',' || comma.sentence !== all[from]!.sentence || comma.quotation !== all[from]!.quotation)
    return undefined
  const next = all[name.range[1]]
  // A surname alone is the subject of what follows: “to speak with his mother, X was …”.
  const introduced = name.range[1] - name.range[0] > 1
  const closes =
    !next ||
    next.kind === 'mark' ||
    (introduced &&
      (next.lower === 'of' || isVerb(next) || cued(name.range[1]) || /^(?:who|whose|to)$/.test(next.lower)))
  if (!closes) return undefined
  for (let a = from - 2; a >= 0 && a > from - MOST_BEFORE; a--) {
    const t = all[a]!
    if (t.sentence !== comma.sentence || t.kind === 'mark' || isVerb(t) || cued(a)) return undefined
    const begins =
      DETERMINER.has(t.lower) && !/^(?:what|which|whose|all|most|some|many|two|three|several)$/.test(t.lower)
    const possessed = t.kind === 'possessive'
    const first = a === 0 || all[a - 1]!.sentence !== t.sentence
    if (!begins && !possessed && !first) continue
    // A possessor's own phrase comes before it: “the boy's great-uncle, X”.
    const start = possessed ? phraseStart(all, a, cued) : a
    const phrase = phraseAt(all, start, from - 1)
    if (!phrase) return undefined
    const head = personNoun(all[phrase.head]!.lower)
    if (head === undefined || all[phrase.head]!.lower === 'one') {
      if (begins && PREPOSITION.has(all[a - 1]?.lower ?? '')) continue
      return undefined
    }
    return { start, end: from - 1, head: phrase.head }
  }
  return undefined
}

/** “X, the French president,”; “X, 44, a ferryman from Y”; “X (president of Z)”. */
function apposedAfter(all: readonly Token[], name: Name, cued: (i: number) => boolean) {
  let i = name.range[1]
  const sentence = all[name.range[0]]!.sentence
  if (all[i]?.text === '(') {
    // “(R-Tenn.)”
    let close = i + 1
    while (close < i + 8 && all[close] && all[close]!.text !== ')') close++
    if (all[close]?.text === ')') i = close + 1
  }
  if (all[i]?.text !== ',' || all[i]!.sentence !== sentence) return undefined
  if (all[i + 1]?.kind === 'number' && all[i + 2]?.text === ',') i += 2
  let start = i + 1
  if (!all[start] || all[start]!.sentence !== sentence || all[start]!.quotation !== all[name.range[0]]!.quotation)
    return undefined
  const limit = Math.min(all.length, start + MOST_AFTER)
  if (/^(?:who|whose)$/.test(all[start]!.lower)) {
    if (!/^(?:is|was)$/.test(all[start + 1]?.lower ?? '')) return undefined
    start += 2
  }
  const phrase = phraseAt(all, start, limit)
  if (!phrase) return undefined
  const noun = all[phrase.head]!
  if (
    noun.sentence !== sentence ||
    !(OFFICE.has(noun.lower) || (personNoun(noun.lower, true) !== undefined && phrase.determiner !== null))
  )
    return undefined
  if (phrase.determiner !== null && /^(?:some|many|two|three|several|most|all)$/.test(phrase.determiner))
    return undefined
  let end = phrase.core[1]
  while (end < limit && all[end]!.sentence === sentence && !stopsRole(all, end, cued)) end++
  // What goes on with a verb is the sentence itself: “According to X, a detective was …”.
  if (all[end] && all[end]!.sentence === sentence && (cued(end) || AUXILIARY.has(all[end]!.lower))) return undefined
  if (phrase.determiner === null && all[end] && isVerb(all[end]!)) return undefined
  const from = afterDeterminer(all, phrase.possessor ? phrase.start : phrase.core[0], end)
  return { range: [from, end] as const, start: phrase.start, head: phrase.head }
}

function stopsRole(all: readonly Token[], i: number, cued: (i: number) => boolean): boolean {
  const t = all[i]!
  if (t.kind === 'mark') return !/^[&-]$/.test(t.text)
  if (t.kind === 'capital') return false
  if (cued(i) || RELATIVE.has(t.lower) || AUXILIARY.has(t.lower)) return true
  if (t.lower === 'and')
    return DETERMINER.has(all[i + 1]?.lower ?? '') || /^(?:now|then|former)$/.test(all[i + 1]?.lower ?? '')
  return CONJUNCTION.has(t.lower) && t.lower !== 'or'
}

/** Nouns for a relative. */
const KIN =
  /^(?:husband|wife|brother|sister|son|daughter|father|mother|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|stepfather|stepmother|stepson|stepdaughter|widow|widower|boyfriend|girlfriend|fiancé|fiancée|spouse|parent|child|sibling|twin|partner|dad|mom|mum|half-brother|half-sister|great-uncle|great-aunt|\w+-in-law)$/

/** “Her husband”, “an elder sister”: kinship is no title, unless it tells whose (“the mayor's husband”) or after what (“a strike widow”). */
export const isKinship = ({ words, head }: Role): boolean =>
  KIN.test(head) &&
  words.every(
    (w) =>
      w === head ||
      /^(?:elder|eldest|older|oldest|younger|youngest|late|former|only|own|first|second|twin|new)$/.test(w),
  )

/** “Sens. A B (R-Tenn.), C D and E F”: a title in the plural is each one's. */
export function shareTitles(
  all: readonly Token[],
  named: readonly { readonly name: Name; readonly actor: { readonly kind: string; readonly roles: Role[] } }[],
): void {
  for (const [k, { name, actor }] of named.entries()) {
    const [role] = actor.roles
    if (!role || !name.title || !(/^(?:sens|reps|govs)\.$/.test(role.head) || OFFICE.has(singular(role.head) ?? '')))
      continue
    let end = name.range[1]
    for (const next of named.slice(k + 1, k + 8)) {
      const between = all.slice(end, next.name.range[0])
      const joined = between.some((t) => t.text === ',' || t.lower === 'and')
      const nothing = between.every((t) => t.kind !== 'word' || t.lower === 'and')
      if (!joined || !nothing || between.length > 9 || next.actor.kind !== 'person' || next.name.title) break
      if (next.actor !== actor && next.actor.roles.length === 0) next.actor.roles.push(role)
      end = next.name.range[1]
    }
  }
}
