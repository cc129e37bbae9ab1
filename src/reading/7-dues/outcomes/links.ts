import type { DueKind, FoundDue } from '../../../model/due.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { IRREGULAR_PASTS, verbForms } from '../../../model/inflect.js'
import { latin } from '../../../model/latin.js'
import { sentenceAt } from '../../../model/search.js'
import { hull as hullOf, overlaps, type Span } from '../../../model/span.js'
import type { Source } from '../region.js'
import type { Who } from '../who.js'
import { KINDS_OF, NOUNS, type NounClass } from './rule.js'
import { isSameDeed, keyOf } from './same-deeds.js'

/** A due and where it stands. */
export type Placed = {
  readonly index: number
  readonly due: FoundDue
  readonly hull: Span
  /** Indices of the sentences that it begins and ends in. */
  readonly first: number
  readonly last: number
  /** Stems of the words that tell what is due. */
  readonly stems: ReadonlySet<string>
  /** Base form of the verb of what is due; null where a noun tells it. */
  readonly base: string | null
}

/** A noun phrase that may name what is due. */
export type Thing = {
  /** The words of the phrase alone, in lower case. */
  readonly core: string
  /** The phrase with what goes on in its clause, in the text. */
  readonly reach: Span
  /** The words that say what is done with it. */
  readonly mark: Span
  readonly sentence: number
  /** Who does something with it, where that is told. */
  readonly subject: number | null
  readonly of: readonly NounClass[] | undefined
  /** Whether only who owes it can do that with it. */
  readonly bySelf: boolean
  /** Whether what stands behind the phrase may tell what is due: “extended the offer to let them think” tells what for. */
  readonly goesOn: boolean
  /** Those words where they undo it or put it off, else null. */
  readonly undoing: string | null
}

/**
 * The due that a noun phrase names; `direct` where a noun for its kind leads up to it: “its pledge to vote”; `deed` where it names what
 * is to be done, “the vote”, not that it is due.
 */
export type Named = { readonly placed: Placed; readonly direct: boolean; readonly deed: boolean }

export type Links = {
  readonly placed: readonly Placed[]
  /** Those that stand in sentences of a range, ends included, in the order of the text. */
  readonly within: Within
  readonly who: Who
  readonly named: (thing: Thing) => Named | null
}

export type Within = (from: number, to: number) => readonly Placed[]

type Known = {
  readonly within: Within
  readonly lower: string
  /** Who said that it is due. */
  readonly speakers: (due: FoundDue) => number | null
}

/** Sentences before a noun in which what it names may stand, and behind it. */
const BEFORE = 8
const AFTER = 2
const CONTENT = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu
const EMPTY =
  /^(?:so|thus|then|now|yet|even|own|old|earlier|previous|original|latest|recent|campaign|public|same|long-standing|the|a|an|his|her|its|their|our|my|your|this|that|these|those|of|in|on|at|to|for|from|by|with|and|or|not|be|been|is|are|was|were|new|first|two|three|all|any|no|it|them|him|up|out|off|over|into|within|than|more|another|take|make|have|go|get|do|give)$/

export function makeLinks(
  { text, lower }: Source,
  dues: readonly FoundDue[],
  statements: readonly FoundStatement[],
  who: Who,
): Links {
  const placed = dues.map((due, index): Placed => {
    const hull = hullOf(due.what)!
    const stems = new Set(due.what.flatMap(({ start, end }) => stemsOf(lower.slice(start, end))))
    const [first, last] = [sentenceAt(text, hull.start), sentenceAt(text, hull.end - 1)]
    return { index, due, hull, first, last, stems, base: baseOf(lower.slice(hull.start, hull.end), due.negated) }
  })
  const speakers = ({ statement }: FoundDue) => (statement === null ? null : statements[statement]!.speaker)
  const within = bySentence(placed)
  return { placed, within, who, named: (thing) => named({ within, lower, speakers }, thing) }
}

/** A story may have any number of dues: those far from a place are not looked at. */
function bySentence(placed: readonly Placed[]): Within {
  const at = new Map<number, Placed[]>()
  for (const one of placed)
    for (let i = one.first; i <= one.last; i++) {
      const before = at.get(i)
      if (before) before.push(one)
      else at.set(i, [one])
    }
  return (from, to) => {
    const found = new Set<Placed>()
    for (let i = from; i <= to; i++) for (const one of at.get(i) ?? []) found.add(one)
    return [...found].sort((a, b) => a.hull.start - b.hull.start || a.index - b.index)
  }
}

export const stemsOf = (words: string): readonly string[] =>
  (words.match(CONTENT) ?? []).filter((word) => !EMPTY.test(word)).map(keyOf)

/** The base form of a deed's verb, its first word, or the second of a passive; null of a noun. */
function baseOf(deed: string, negated: boolean): string | null {
  const [first, second] = deed.match(/[a-z'-]+/g) ?? []
  if (first === undefined || /^(?:a|an|the|his|her|its|their|this|that)$/.test(first)) return null
  if (first !== 'be') return first
  const participle =
    second === undefined ? undefined : (IRREGULAR_PASTS.get(second) ?? second.replace(/(?:([bdgmnprt])\1)?ed$/, '$1'))
  return negated || participle === undefined ? null : participle
}

/** “A strike”, “another vote”, “last year's talks” name something else than what was told before. */
const ANOTHER =
  /(?:^|\s)(?:an?|another) (?:[^\s]+ ){0,3}[^\s]+$|^(?:a|an|another|one|some|other|similar|no|any|every|each|many|several|few|two|three|four|five|both other)\b|\b(?:another|other|similar|earlier|previous|last (?:year|month|week|time)'s)\b/
const PRONOUN = /^(?:it|them|they|that|this|those|these)$/

function named({ within, lower, speakers }: Known, thing: Thing): Named | null {
  const { core, reach, mark, sentence, subject, of, bySelf, goesOn } = thing
  const near = nearest(within, reach.start, sentence).filter(
    (p) =>
      !overlaps(p.hull, mark) &&
      !isItsDeed(lower, thing, p) &&
      (goesOn || isOfBefore(lower, thing, p)) &&
      !(bySelf && subject !== null && p.due.by !== null && subject !== p.due.by),
  )
  if (PRONOUN.test(core)) {
    const meant = near.find(
      (p) =>
        p.hull.end <= reach.start &&
        sentence - p.last <= 1 &&
        (subject === null || p.due.by === null || subject === p.due.by),
    )
    return meant === undefined ? null : { placed: meant, direct: false, deed: of === undefined }
  }
  const cls = of ?? (Object.keys(NOUNS) as NounClass[])
  const head = headOf(core)
  const kinds = cls.filter((c) => HEADS[c].test(head)).flatMap((c) => KINDS_OF[c])
  const holds = near.find((p) => isHeld(lower, thing, p.hull))
  if (holds !== undefined && (of === undefined || kinds.length > 0))
    return fits(holds, subject, cls, head)
      ? {
          placed: holds,
          direct: kinds.length > 0 && !HEADS.deadline.test(head) && holds.hull.start > reach.start + core.length,
          deed: kinds.length === 0,
        }
      : null
  const may = ANOTHER.test(core) ? near.filter((p) => isToldNext(lower, thing, p)) : near
  const meant =
    kinds.length > 0 ? ofKind(may, thing, kinds, { head, cls, speakers }) : of === undefined ? alike(may, head) : null
  return meant === null ? null : { placed: meant, direct: false, deed: kinds.length === 0 }
}

const isItsDeed = (lower: string, { core, undoing }: Thing, placed: Placed): boolean =>
  undoing !== null && (PRONOUN.test(core) || placed.stems.has(keyOf(headOf(core)))) && isDoing(lower, undoing, placed)

/**
 * Whether words that undo something are the deed itself, and tell that it was done: “vowed to lift the ban … lifted it”, but not “vowed to
 * call a vote … called it off”.
 */
export function isDoing(lower: string, words: string, { base, hull }: Placed): boolean {
  const said = words.split(NO_LETTERS)
  if (base === null) return false
  // A stem alone knows no “called”, the forms alone no “cancelled”.
  if (!stemsOf(words).includes(keyOf(base)) && !verbForms(base).some(([form]) => said.includes(form))) return false
  const particle = PARTICLE.exec(words)?.[0]
  return particle === undefined || lower.slice(hull.start, hull.end).split(NO_LETTERS).includes(particle)
}
const NO_LETTERS = /[^a-z]+/
const PARTICLE = /\b(?:off|out|back|up|down|away|over|forward|on|against)\b/

/** What is due stands in the phrase itself, or right behind it: “the vote”, “its pledge | to vote”. */
function isHeld(lower: string, { core, reach, goesOn }: Thing, { start, end }: Span): boolean {
  const last = reach.start + core.length
  if (start >= reach.end || end <= reach.start) return false
  return start < last || (goesOn && LEADS_TO_DEED.test(lower.slice(last, start)))
}
const LEADS_TO_DEED = /^["']? ?(?:not )?(?:to|of|on|for|that [^,]{0,60}?|of (?:not|never)|never to)? ?["']?(?:not )?$/

/** What is put off was due before: not “the vote was moved, and will now be held”, nor what the words themselves put off to a day. */
function isOfBefore(lower: string, { mark, reach, sentence }: Thing, { hull, first, due }: Placed): boolean {
  if (hull.start < mark.start) return true
  if (PUT_OFF.test(due.maker) && first === sentence) return false
  return hull.start < reach.end || WAS_DUE.test(lower.slice(Math.max(0, hull.start - 50), hull.start))
}
const PUT_OFF = /put-off$/
const WAS_DUE = /\b(?:had|was|were|due|scheduled|supposed)\b[^.;:]{0,30}$/

/** “A bid was extended to June. It had been due to expire”: the next sentence tells what it was. */
const isToldNext = (lower: string, { reach, sentence }: Thing, { hull, first }: Placed): boolean =>
  hull.start > reach.end &&
  first - sentence === 1 &&
  /(?:^|[.!?]["']? )["']?(?:it|they|that|the \w+) (?:had|was|were)\b[^.]{0,60}$/.test(
    lower.slice(Math.max(reach.end, hull.start - 90), hull.start),
  )

/** Of what is due the one that a noun tells of by its own words. */
function alike(near: readonly Placed[], head: string): Placed | null {
  const key = keyOf(head)
  return near.find((p) => p.stems.has(key)) ?? near.find((p) => [...p.stems].some((s) => isSameDeed(s, key))) ?? null
}

/** How near a due must stand that a noun tells of by its kind alone. */
const NEAR = 3

type Naming = { readonly head: string; readonly cls: readonly NounClass[]; readonly speakers: Known['speakers'] }

/** Of what is due the one that a noun for its kind means: with words of the phrase, else near and of who does something with it. */
function ofKind(
  near: readonly Placed[],
  { core, reach, subject, sentence }: Thing,
  kinds: readonly DueKind[],
  { head, cls, speakers }: Naming,
): Placed | null {
  const stems = stemsOf(core)
    .slice(0, -1)
    .filter((s) => s.length > 1 && !/\d/.test(s))
  const may = near.filter((p) => kinds.includes(p.due.kind) && fits(p, subject, cls, head))
  const alike = may.find((p) => stems.some((s) => p.stems.has(s)))
  // “Its shareholder rights plan” is no plan to open a lock.
  if (alike !== undefined || stems.length > 0) return alike ?? null
  const close = may.filter(
    (p) =>
      Math.abs(sentence - p.last) <= NEAR &&
      (subject === null || [p.due.by, p.due.to, speakers(p.due)].includes(subject) || Math.abs(sentence - p.last) <= 1),
  )
  const before = close.filter((p) => p.hull.start < reach.start)
  const nearer = before.length > 0 ? before : close
  return nearer.find((p) => p.due.kind === kinds[0]) ?? (DEFINITE.test(core) ? nearer[0] : undefined) ?? null
}

/** “That plan”, not “their plan”: it has been told. */
const DEFINITE = /^(?:that|this|these|those|the)\b/

const OWN = /^(?:word|threat)$/
/** Whoever keeps or breaks a word has given it. */
const fits = ({ due }: Placed, subject: number | null, cls: readonly NounClass[], head: string): boolean =>
  subject === null || due.by === null || subject === due.by || !cls.some((c) => OWN.test(c) && HEADS[c].test(head))

const HEADS = Object.fromEntries(
  Object.entries(NOUNS).map(([name, words]) => [name, new RegExp(latin(`^(?:${words})$`))]),
) as Readonly<Record<NounClass, RegExp>>

const headOf = (core: string): string =>
  core
    .replace(/["']+$/, '')
    .split(/[\s-]/)
    .at(-1) ?? ''

/** Those that stand near enough: before the place, the nearest first, then behind it. */
function nearest(within: Within, at: number, sentence: number): readonly Placed[] {
  const before = within(sentence - BEFORE, sentence)
    .filter((p) => p.hull.start < at)
    .sort((a, b) => b.hull.start - a.hull.start)
  const after = within(sentence, sentence + AFTER).filter((p) => p.hull.start >= at)
  return [...before, ...after]
}
