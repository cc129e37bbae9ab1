import { boundsOf, isDay, isoWeekOf } from '../../model/calendar.js'
import type { DueKind, FoundDue } from '../../model/due.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { matchesOf } from '../../model/matches.js'
import { hull, overlaps, type Span } from '../../model/span.js'
import type { FoundTime, FoundWhen } from '../../model/time.js'
import { conditionIn, consequenceAfter, dueOfCondition } from './conditions.js'
import { actorOf, isOwn, type Parts } from './owes.js'
import {
  antecedent,
  beforeInsertion,
  clauseEnd,
  countWords,
  deedFrom,
  FINITE,
  nounPhrase,
  subjectBefore,
  withoutTime,
} from './phrase.js'
import { type Region, spansOf, type TimeInRegion } from './region.js'
import type { DueRule } from './rule.js'
import { timeOf } from './timing.js'
import { whenDue } from './when.js'
import type { Who } from './who.js'

/** What a story tells beside the words of a region. */
export type Told = {
  readonly text: string
  /** The day that the story tells from. */
  readonly today: string | null
  readonly who: Who
}

/** A due, and the place that it takes. */
export type Draft = {
  readonly due: FoundDue
  readonly covers: Span
  /** Last word of the deed and when it is due: the same gathering has the same. */
  readonly key: string
  /** First words of the deed and when it is due; null where that is not told. */
  readonly again: string | null
  readonly rule: DueRule
  readonly seen: Seen
}

/** Where in the region a draft was found; what its weight is told from. */
export type Seen = {
  readonly region: Region
  /** The words that the rule's pattern took. */
  readonly match: Span
  readonly subject: Span | null
  readonly deed: Span
  readonly time: TimeInRegion | null
  /** The word that opens its clause and makes it one of supposing, asking or comparing; null where none does. */
  readonly opens: string | null
  /** Whether all times of its clause are past. */
  readonly past: boolean
}

/** Matches of one rule in one region that are looked at. */
const MOST_MATCHES = 12

/** Whatever the rules find in a region, the first rule first. */
export function* draftsIn(
  region: Region,
  rules: readonly DueRule[],
  told: Told,
  statement: FoundStatement | null,
): Generator<Draft> {
  if (!/\p{L}/u.test(region.words) || SUPPOSED.test(region.lead)) return
  for (const rule of rules) {
    if (!mayFind(rule, region)) continue
    let looked = 0
    for (const match of matchesOf(rule.pattern, region.lower)) {
      if (rule.opens && !region.starts.includes(match.index)) continue
      if (++looked > MOST_MATCHES) break
      const draft = draftOf(region, rule, match, told, statement)
      if (draft !== null) yield draft
    }
  }
}

/** What the rules find in a region, the first rule first; no two at one place. */
export function draftAll(
  region: Region,
  rules: readonly DueRule[],
  told: Told,
  statement: FoundStatement | null,
  most: number,
): readonly Draft[] {
  const found: Draft[] = []
  for (const draft of draftsIn(region, rules, told, statement)) {
    if (found.some(({ covers }) => overlaps(covers, draft.covers))) continue
    // Beside the first of a statement only what has a day of its own, or is ruled out.
    if (statement !== null && found.length > 0 && draft.due.due === null && !draft.rule.negated) continue
    found.push(draft)
    if (found.length >= most) break
  }
  return found
}

/** Whether it is worth while to look. */
const mayFind = ({ time, needs, said }: DueRule, region: Region): boolean =>
  (time === 'maybe' || region.times.length > 0) &&
  (region.statement === null || said === undefined || said(region)) &&
  (needs === undefined || needs.some(region.has))

/** Clauses that tell on what something hangs, not that it will be. */
const HYPOTHETICAL = /^(?:because|if|unless|once|when|whether|until|where|what|how|why|than)$/
/**
 * Whether the clause that a word opens may be over before the verb, or tells of a matter to come all the same: “if one is offered we will”,
 * “when he is found”, but not “if the guild will”.
 */
const endsBefore = ({ words }: Region, { opens, span }: NonNullable<ReturnType<typeof subjectBefore>>): boolean =>
  !/^(?:if|unless|whether|than)$/.test(opens) || FINITE.test(words.slice(span.start, span.end))
/** A name alone is no deed. */
const NAME_ALONE = /^\p{Lu}[\p{L}.]*$/u
/** “Do that” tells no deed. */
const EMPTY =
  /^(?:find out|(?:do|say|figure|tell) (?:that|it|this|so|you(?: what)?)|win|run|do|be|go|get|say)(?: out| again)?$/i
/** Verbs whose deed lies ahead of the story, not of what it tells. */
const AHEAD = /\b(?:will|is|are|plans?|intends?)\b|'ll\b/
/** A statement that is only supposed: “if they agree to …”. */
const SUPPOSED = /\b(?:if|unless|whether|until|once)\s(?:[\p{L}']+\s){0,4}$/u

const AFTER_TO = /\bto "?$/
const NO_VERB = /^(?:\p{Lu}\p{Ll}|(?:her|him|them|me|us|you|it|these|those)(?!\p{L}))/u

const HAS_VERB = /\(\?<verb>/

type Groups = Record<string, [number, number] | undefined>
const groupsOf = (match: RegExpExecArray): Groups => (match.indices?.groups ?? {}) as Groups
const spanOf = (group: [number, number] | undefined): Span | null =>
  group === undefined || group[0] === group[1] ? null : { start: group[0], end: group[1] }

/** What one match of a rule's pattern finds; null where it is nothing that is due. */
function draftOf(
  region: Region,
  rule: DueRule,
  match: RegExpExecArray,
  told: Told,
  statement: FoundStatement | null,
): Draft | null {
  const groups = groupsOf(match)
  const verb = spanOf(groups.verb) ?? spanOf(groups.verb2) ?? { start: match.index, end: match.index }
  const before = subjectBefore(region, verb.start)
  const hypothetical = groups.verb !== undefined && before !== null && HYPOTHETICAL.test(before.opens)
  if (hypothetical && !(rule.wide && endsBefore(region, before))) return null
  const subject = subjectOf(region, verb.start, before)
  if (rule.subject && !rule.subject.test(subject === null ? '' : region.words.slice(subject.start, subject.end)))
    return null
  const group = (name: string) => spanOf(groups[name])
  if (rule.own && !isOwn(rule.own, { region, statement, subject, group }, told.who)) return null
  const deed = deedOf(region, rule, groups, subject)
  if (rule.kind === 'deadline' && deed !== null && /^\p{Lu}/u.test(region.bare.slice(deed.start)) && deed.start > 0)
    return null
  if (
    deed === null ||
    (rule.deed === 'what' &&
      ((!rule.wide && EMPTY.test(region.bare.slice(deed.start, deed.end))) ||
        NAME_ALONE.test(region.bare.slice(deed.start, deed.end))))
  )
    return null
  // “Threats to Ulm”, “calls to her”: what follows is no verb.
  if (
    rule.wide &&
    AFTER_TO.test(region.bare.slice(Math.max(0, deed.start - 4), deed.start)) &&
    NO_VERB.test(region.bare.slice(deed.start, deed.end))
  )
    return null
  const from = Math.max(match.index, Math.min(deed.start, verb.end))
  const until = clauseEnd(region, match.index + match[0].length - 1)
  const ahead = rule.present === true || (rule.time !== 'any' && AHEAD.test(match[0]))
  const end = match.index + match[0].length
  const clause = { from: match.index, opens: subject?.start ?? from, end, after: from, until, ahead }
  const seenTime = timeOf(region, rule, clause, told)
  const past = seenTime === 'none'
  if (past && !(rule.wide && rule.time === 'maybe')) return null
  const time = past ? null : seenTime
  const saidOn = /^\d{4}-\d\d-\d\d/.exec(statement?.saidAt?.value ?? '')?.[0] ?? told.today
  const timeWords = time === null ? '' : told.text.slice(time.time.span.start, time.time.span.end)
  const days = { saidOn, today: told.today }
  const own = time === null ? null : asOne(region, time, whenDue(time.time, timeWords, days), told.today)
  const whole =
    rule.deed === 'subject' && subject?.far && (subject.relative || groups.verb === undefined)
      ? { start: deed.start, end: Math.max(deed.end, time?.end ?? 0) }
      : deed
  const cut = own?.value === 'FUTURE_REF' || rule.deed === 'subject' ? null : time
  const what = withoutTime(region, whole, cut).flatMap((span) => spansOf(region, span))
  const covered = [
    ...what,
    ...(time === null ? [] : [time.time.span]),
    ...spansOf(region, { start: match.index, end: match.index + match[0].length }),
  ]
  const parts: Parts = { region, statement, subject, deed, group }
  const condition = rule.deed === 'exact' ? null : conditionIn(region, deed)
  const due = own ?? (DEPENDS.has(rule.kind) ? dueOfCondition(region, condition, told.text, days) : null)
  return {
    due: {
      kind: rule.kind,
      // A subject is that of the verb: without one nobody is told.
      by:
        rule.owes === 'subject' && groups.verb === undefined && HAS_VERB.test(rule.pattern.source)
          ? null
          : actorOf(rule.owes, parts, told.who),
      to: rule.set === undefined ? null : actorOf(rule.set, parts, told.who),
      what,
      negated: rule.negated === true || group('not') !== null,
      due,
      condition,
      consequence: rule.kind === 'deadline' ? consequenceAfter(region, deed) : null,
      statement: region.statement,
      outcomes: [],
      maker: rule.id,
    },
    covers: hull(covered)!,
    // The same deed on the same day, told again.
    again:
      due === null
        ? null
        : `${region.lower.slice(deed.start, deed.end).split(/\s+/).slice(0, 3).join(' ')}|${due.value}`,
    key: `${/[\p{L}\p{N}]+$/u.exec(region.words.slice(0, deed.end))?.[0].toLowerCase()}|${due?.value ?? ''}`,
    rule,
    seen: {
      region,
      match: { start: match.index, end },
      subject,
      deed,
      time,
      opens: hypothetical ? before.opens : null,
      past,
    },
  }
}

/** What may be owed by the time that its condition tells: “unless they are gone by noon, we will open the gates”. */
const DEPENDS: ReadonlySet<DueKind> = new Set<DueKind>(['threat', 'deadline', 'promise'])

/**
 * “The week of 14 April” is a week, “two weeks of signature” hangs on a day that is not known, “from now to the vote” is all of it,
 * and “Friday at noon” an hour.
 */
function asOne(region: Region, time: TimeInRegion, due: FoundWhen | null, today: string | null): FoundWhen | null {
  if (due === null) return null
  const { words } = region
  const last = boundsOf(due.value)?.last
  if (
    today !== null &&
    last !== undefined &&
    last > today &&
    FROM_NOW.test(region.bare.slice(Math.max(0, time.start - 30), time.start))
  )
    return { ...due, value: `${today}/${last}` }
  const clock =
    isDay(due.value) && words.slice(time.end, time.end + 4) === ' at ' ? clockAt(region, time.end + 4) : null
  if (clock?.value?.startsWith(`${due.value}T`)) return { ...due, value: clock.value, grain: clock.grain }
  if (/\bweek of $/i.test(words.slice(Math.max(0, time.start - 8), time.start)) && isDay(due.value))
    return { ...due, value: isoWeekOf(due.value), grain: 'week' }
  if (time.time.type === 'DURATION' && /^ (?:of|after|from) (?!§)\p{L}/u.test(words.slice(time.end, time.end + 12)))
    return { ...due, value: 'FUTURE_REF', grain: 'reference' }
  return due
}

const FROM_NOW = /\b(?:from|between) now (?:to|and|until|till|through) (?:the )?$/i

const clockAt = ({ times }: Region, at: number): FoundTime | null =>
  times.find(({ start }) => start === at)?.time ?? null

/** The words before a verb; of a relative clause what it hangs on, and of an insertion what stands before it. */
function subjectOf(region: Region, verb: number, before: ReturnType<typeof subjectBefore>): Subject | null {
  if (before === null && OTHERS_END.test(region.words.slice(0, verb))) {
    const said = subjectBefore({ ...region, words: region.bare }, verb)
    return said === null ? null : { ...said.span, far: false, relative: false }
  }
  if (before !== null) {
    const { start, end } = before.span
    const auxiliary = AUXILIARY.exec(region.words.slice(start, end))?.[0].length ?? 0
    if (auxiliary < end - start)
      return { start: start + fronted(region, { start, end }), end: end - auxiliary, far: false, relative: false }
    if (!/^[,)–—-]/.test(before.opens))
      return { start: start + fronted(region, { start, end }), end, far: false, relative: false }
  }
  const from = before?.span.start ?? verb
  const relative = /(?:which|who|that)\s*$/i.test(region.words.slice(Math.max(0, from - 7), from))
  const inserted = relative ? null : beforeInsertion(region, from)
  if (inserted !== null) return { ...inserted, far: true, relative: false }
  const hangsOn = antecedent(region, from)
  return hangsOn === null ? null : { ...nounPhrase(region, hangsOn), far: true, relative }
}

/** Units of a time that opens a clause before its subject: “On Friday the council votes”. */
const fronted = ({ words }: Region, { start, end }: Span): number =>
  FRONTED.exec(words.slice(start, end))?.[0].length ?? 0
const FRONTED =
  /^(?:(?:[Oo]n|[Ii]n|[Bb]y|[Aa]t|[Ee]arly|[Ll]ate|[Nn]ext|[Tt]his|[Ff]rom) ){0,2}§+,? (?=(?:the|a|an|his|her|its|their|both|all|he|she|they|it)\s|\p{Lu})/u

/** What another says ends right before the verb: “A verdict”, which is expected. */
const OTHERS_END = /¤["']?\s$/

/** Words of a subject that a deed of one word takes with it. */
const MOST_SUBJECT = 6

/** What of a verb stands before the part that a rule knows it by. */
const AUXILIARY = /(?:(?:^|\s)(?:was|were|is|are|has|had|have|been|be|also|now|still|not|reportedly))+$/i

/** `far` where a relative pronoun or an insertion stands between it and its verb, `relative` where it is a pronoun. */
type Subject = Span & { readonly far: boolean; readonly relative: boolean }

function deedOf(region: Region, rule: DueRule, groups: Groups, subject: Subject | null): Span | null {
  const what = spanOf(groups.what)
  if (rule.deed === 'subject')
    return subject === null || (groups.verb !== undefined && !subject.far) ? subject : nounPhrase(region, subject)
  if (what === null) return null
  if (rule.deed === 'exact') return what
  const deed = deedFrom(region, what.start)
  if (
    deed !== null &&
    countWords(region.bare.slice(deed.start, deed.end)) === 1 &&
    groups.not === undefined &&
    !rule.negated &&
    groups.verb !== undefined
  )
    return subject !== null &&
      !subject.far &&
      deed.start - subject.end < 24 &&
      rule.owes === 'subject' &&
      countWords(region.bare.slice(subject.start, subject.end)) <= MOST_SUBJECT
      ? { start: subject.start, end: deed.end }
      : deed
  // An exclusion's deed goes without its “not”, which stands between it and its subject.
  if (deed === null || rule.deed === 'what' || groups.not !== undefined) return deed
  return subject !== null && subject.end <= deed.start && deed.start - subject.end < 40
    ? { start: subject.start, end: deed.end }
    : deed
}
