import { sentenceAt } from '../../../model/search.js'
import type { Span } from '../../../model/span.js'
import type { Source } from '../region.js'
import type { Who } from '../who.js'
import { isDoing, type Links, type Placed } from './links.js'
import type { TurnRule } from './rule.js'
import { isSo, ofDeed, type Told } from './told.js'
import { TURNS } from './turns.js'

/** Units of a sentence that are looked at. */
const MOST = 600
/** Units before a deed in which its verb is looked for. */
const LEAD = 160
/** Before a deed: it is told as something that had been to come. */
const HAD_BEEN =
  /\b(?:had|was|were|been|once|earlier|previously|originally|initially|would|promised|vowed|pledged|agreed|threatened|planned|intended|hoped|expected|scheduled|supposed|meant|due|announced|offered|ordered|told|asked|gave|given)\b/

/** What the words behind a deed report, in its sentence or at the start of the next. */
export function turnsIn(source: Source, links: Links): readonly Told[] {
  return links.placed.flatMap((placed) => insideOf(source, placed) ?? nextTo(source, links, placed) ?? [])
}

/** One of these stands behind a deed in its sentence wherever a rule tells its turn there. */
const TURNS_AT =
  /\b(?:but|ultimately|in the end|eventually|only to|yet|before|until|although|though|or|and|did|didn't|never|instead|as|which|rather|not|a)\b/

/** Whether what stands behind a deed in its sentence may report what became of it. */
export function mayTurn({ text, lower }: Source, { start, end }: Span): boolean {
  const sentence = text.sentences[sentenceAt(text, start)]
  if (sentence === undefined || end >= sentence.end) return false
  return hadBeen(lower, sentence, start) && TURNS_AT.test(lower.slice(end, Math.min(sentence.end, end + MOST)))
}

const hadBeen = (lower: string, sentence: Span, deed: number): boolean =>
  HAD_BEEN.test(lower.slice(Math.max(sentence.start, deed - LEAD), deed))

function insideOf({ text, lower }: Source, placed: Placed): Told | null {
  const { hull, first } = placed
  const sentence = text.sentences[first]
  if (sentence === undefined || hull.end >= sentence.end) return null
  const past = hadBeen(lower, sentence, hull.start)
  const words = lower.slice(hull.end, Math.min(sentence.end, hull.end + MOST))
  for (const rule of TURNS) {
    const mark = rule.inside && (past || rule.anyTense) && markOf(rule.inside, words)
    if (mark && isSo(words, mark.start)) return told(lower, placed, rule, { ...mark, from: hull.end, direct: true })
  }
  return null
}

function nextTo({ text, lower }: Source, { within, who }: Links, one: Placed): Told | null {
  const { hull, last, due } = one
  const next = text.sentences[last + 1]
  if (next === undefined) return null
  // What another due between says is of that one.
  if (within(one.first, last + 1).some((p) => p.hull.start > hull.start)) return null
  const words = lower.slice(next.start, Math.min(next.end, next.start + MOST))
  for (const rule of TURNS) {
    const mark = rule.next && markOf(rule.next, words)
    if (mark && isSo(words, mark.start) && isOwn(who, due.by, words, mark, next.start))
      return told(lower, one, rule, { ...mark, from: next.start, direct: false })
  }
  return null
}

type Where = Span & { readonly from: number; readonly direct: boolean }

/** Null where the words are the deed itself: “was to drop its bid, but only on Friday dropped it”. */
function told(lower: string, placed: Placed, rule: TurnRule, { start, end, from, direct }: Where): Told | null {
  const span = { start: from + start, end: from + end }
  const words = lower.slice(span.start, span.end)
  const undone = rule.state === 'withdrawn' || rule.state === 'superseded'
  if (undone && isDoing(lower, words, placed)) return null
  const state = TELLS_DEED.test(words) ? ofDeed(rule.state, placed.due) : rule.state
  return state === null ? null : { due: placed.index, state, span, maker: rule.id, direct }
}

/** Words that report the deed of what was due, not that a promise was kept or taken back. */
const TELLS_DEED = /\b(?:did|didn't|done|happened|cancel(?:l)?ed$|called off$|postponed$|put off$)/

type Mark = Span & { readonly who: Span | null }

function markOf(pattern: RegExp, words: string): Mark | null {
  const groups = pattern.exec(words)?.indices?.groups
  const found = groups?.mark ?? groups?.mark2
  if (found === undefined) return null
  return { start: found[0], end: found[1], who: groups?.who ? { start: groups.who[0], end: groups.who[1] } : null }
}

/** Units of a sentence in which its subject is named. */
const OPENING = 40
const PRONOUN = /^(?:he|she|it|they|we|i|both|neither|most)$/

/** Whether who does it is who owes it, as far as that can be told: of a noun phrase without an article it must be told. */
function isOwn({ meant, first }: Who, by: number | null, words: string, mark: Mark, at: number): boolean {
  const { who: subject } = mark
  if (subject === null) {
    const opens = first({ start: at, end: at + Math.min(OPENING, mark.start) })
    return opens === null || by === null || opens === by
  }
  const named = words.slice(subject.start, subject.end)
  if (PRONOUN.test(named)) return true
  const actor = meant({ start: at + subject.start, end: at + subject.end })
  return actor === null ? named.startsWith('the ') : by === null || actor === by
}
