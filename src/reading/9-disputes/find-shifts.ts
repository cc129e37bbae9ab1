import type { FoundShift } from '../../model/dispute.js'
import { firstIndex, sentenceAt } from '../../model/search.js'
import { contains, overlaps, type Span } from '../../model/span.js'
import type { Sentence } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'
import type { Claim, Claims } from './claims.js'
import type { Places } from './places.js'
import { SHIFTS, type ShiftRule } from './shift-rules.js'
import { subjectOf } from './subjects.js'
import { straight } from './words.js'

/** Whether it is worth while to look: a stem that each shift has. */
const STEMS =
  /shift|mov(?:ed|es|ing)|back(?:ed|s|ing) (?:away|off)|step|turn(?:ed|s|ing)|retreat|pull|pivot|switch|went|gone from|swung|evolved|abandon|drop|g[ia]v(?:e|es|en|ing) up|scrap|soften|ditch|renounc|disavow|revers|walk|reced|withdr[ea]w|once|previously|initially|originally|at first|long|had (?=oppos|support|back|reject|refus|demand|insist|call|favo|endors|resist|defend|denounc|prais|said|vow|promis|pledg|ruled)|got(?:ten)? off|left behind|given up/gi
/** Units before and after such a stem that are looked at. */
const BEFORE = 200
const AFTER = 320
const FIRST_PERSON = /^w(?:e|e're|e've)$/iu

/** Where the story, or somebody in it, tells that an actor's line moved. */
export function findShifts(claims: Claims, places: Places, times: readonly FoundTime[]): readonly FoundShift[] {
  const { text, sentences } = claims.text
  const out: FoundShift[] = []
  let last = -1
  for (const { index } of text.matchAll(STEMS)) {
    if (index < last) continue
    const sentence = sentences[sentenceAt(claims.text, index)]
    if (sentence === undefined || index < sentence.start) continue
    const shift = RULES.reduce<FoundShift | undefined>((found, { across, rules }) => {
      const from = across ? openingOf(claims, sentence) : sentence.start
      const start = Math.max(from, index - BEFORE)
      const words = straight(text.slice(start, Math.min(sentence.end, index + AFTER))).replace(/\s/g, ' ')
      return found ?? shiftIn(claims, places, times, rules, { start, words, stem: index - start })
    }, undefined)
    if (shift === undefined) continue
    out.push(shift)
    last = shift.span.end
  }
  return out
}

const RULES = [false, true].map((across) => ({
  across,
  rules: SHIFTS.filter((rule) => (rule.across ?? false) === across),
}))

/** Where the sentence before begins, in the same paragraph. */
function openingOf({ text }: Claims, sentence: Sentence): number {
  const before = text.sentences[sentenceAt(text, sentence.start) - 1]
  return before?.paragraph === sentence.paragraph ? before.start : sentence.start
}

type Piece = { readonly start: number; readonly words: string; readonly stem: number }

function shiftIn(
  claims: Claims,
  places: Places,
  times: readonly FoundTime[],
  rules: readonly ShiftRule[],
  piece: Piece,
): FoundShift | undefined {
  for (const rule of rules)
    for (const match of piece.words.matchAll(rule.pattern)) {
      const groups = match.indices!.groups!
      const verb = groups.verb!
      if (piece.stem < verb[0] || verb[1] + LONGEST_STEM < piece.stem) continue
      const at = (range: readonly [number, number]): Span => trimmed(piece, range)
      const actor = whoMoved(claims, places, at(verb), match[0])
      if (actor === null) continue
      const span = at(match.indices![0]!)
      const told = { from: at(groups.from!), to: at(groups.to!), span, issue: null, actor }
      return { ...told, at: whenIn(times, span), statements: within(claims, span, actor), maker: rule.id }
    }
  return undefined
}

/** Units of what stands between the word that opens a pattern and its stem ("had once opposed"). */
const LONGEST_STEM = 8

/** A range of a piece as a place in the text, without white space and closing marks at its ends. */
function trimmed({ start, words }: Piece, [from, to]: readonly [number, number]): Span {
  const said = words.slice(from, to)
  const lead = said.length - said.trimStart().length
  return { start: start + from + lead, end: start + from + said.replace(/[\s,"']+$/, '').length }
}

/** Whose line it is: the actor named right before the verb, else who says "we" in the words. */
function whoMoved(claims: Claims, places: Places, verb: Span, words: string): number | null {
  if (/^we /i.test(words)) return sideOf(claims, places, speakerAt(claims, verb.start))
  const subject = subjectOf(claims, places, verb)
  if (subject === undefined) return null
  return FIRST_PERSON.test(claims.words(subject))
    ? sideOf(claims, places, speakerAt(claims, verb.start))
    : subject.actor
}

/** Statements that may hold a place, one within another. */
const MOST_WITHIN = 4

/** Who speaks at a place: of statements that hold it, the innermost. */
function speakerAt(claims: Claims, at: number): number | null {
  const last = claims.from(at + 1) - 1
  for (let i = last; i >= Math.max(0, last - MOST_WITHIN); i--) {
    const { statement } = claims.list[i]!
    if (statement.content.some((piece) => piece.start <= at && at < piece.end)) return statement.speaker
  }
  return null
}

/** Whom "we" means where an official speaks: the government whose office it is, else himself. */
function sideOf(claims: Claims, places: Places, speaker: number | null): number | null {
  if (speaker === null) return null
  const { actors } = claims.actors
  for (const { span, of } of actors[speaker]!.roles) {
    const meant = places.in(of ?? span).map((actor) => actors[actor]!.standsFor ?? actor)
    const government = meant.find((actor) => actors[actor]!.kind === 'government')
    if (government !== undefined) return government
  }
  return speaker
}

/** Units before a shift at which a statement may begin that tells it. */
const FURTHEST = 400

/** Statements of the one whose line moved that stand in the words that tell it, and those that tell it themselves. */
function within(claims: Claims, span: Span, actor: number): readonly number[] {
  const out: number[] = []
  const inside = ({ statement: { speaker, cue, content } }: Claim): boolean =>
    (claims.same(speaker, actor) && [...cue, ...content].every((piece) => overlaps(piece, span))) ||
    content.some((piece) => contains(piece, { start: span.start, end: span.start + 1 }))
  for (let i = claims.from(span.start - FURTHEST); i < claims.list.length && claims.list[i]!.hull.start < span.end; i++)
    if (inside(claims.list[i]!)) out.push(claims.list[i]!.index)
  return out.sort((a, b) => a - b)
}

/** The first date in the words that tell it. */
function whenIn(times: readonly FoundTime[], span: Span): string | null {
  for (let i = firstIndex(times.length, (k) => times[k]!.span.start >= span.start); i < times.length; i++) {
    const time = times[i]!
    if (!contains(span, time.span)) return null
    if (time.type === 'DATE' && time.grain !== 'reference') return time.value
  }
  return null
}
