import type { FoundDue } from '../../model/due.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { hull, type Span } from '../../model/span.js'
import { conditionIn, consequenceAfter } from './conditions.js'
import {
  antecedent,
  beforeInsertion,
  clauseEnd,
  deedFrom,
  isWhen,
  nounPhrase,
  saysWhich,
  subjectBefore,
} from './phrase.js'
import { type Region, spansOf, type TimeInRegion } from './region.js'
import type { DueRule } from './rule.js'
import { goesOn, side, whenDue } from './when.js'
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
  readonly rule: DueRule
}

/** Matches of one rule in one region that are looked at. */
const MOST_MATCHES = 12
/** Days after which a deadline that is past is history. */
const RECENT = 45

/** What the rules find in a region, the first rule first; no two at one place. */
export function draftAll(
  region: Region,
  rules: readonly DueRule[],
  told: Told,
  statement: FoundStatement | null,
  most: number,
): readonly Draft[] {
  const found: Draft[] = []
  if (region.vocabulary.size === 0) return found
  for (const rule of rules) {
    if (!mayFind(rule, region)) continue
    let looked = 0
    for (const match of region.lower.matchAll(rule.pattern)) {
      if (++looked > MOST_MATCHES) break
      const draft = draftOf(region, rule, match, told, statement)
      if (
        draft === null ||
        found.some(({ covers }) => covers.start < draft.covers.end && draft.covers.start < covers.end)
      )
        continue
      found.push(draft)
      if (found.length >= most) return found
    }
  }
  return found
}

/** Whether it is worth while to look. */
const mayFind = ({ time, needs, said }: DueRule, region: Region): boolean =>
  (time === 'maybe' || region.times.length > 0) &&
  (needs === undefined || needs.some((word) => region.vocabulary.has(word))) &&
  (region.statement === null || said === undefined || (said(region) && !SUPPOSED.test(region.lead)))

/** Clauses that tell on what something hangs, not that it will be. */
const HYPOTHETICAL = /^(?:if|unless|once|when|whether|until|where|what|how|why|than)$/
/** “Do that” tells no deed. */
const EMPTY = /^(?:(?:do|say|figure) (?:that|it|this|so)|win|run|do|be|go|get|say)(?: out| again)?$/i
/** What was called off is no longer planned. */
const CALLED_OFF = /\b(?:cancel(?:l?ed|l?ing)?|postpon(?:ed?|ing|ement)|scrapped|called off)\b/
/** A statement that is only supposed: “if they agree to …”. */
const SUPPOSED = /\b(?:if|unless|whether|until|once)\s(?:[\p{L}']+\s){0,4}$/u

type Groups = Record<string, [number, number] | undefined>
const groupsOf = (match: RegExpExecArray): Groups => (match.indices?.groups ?? {}) as Groups
const spanOf = (group: [number, number] | undefined): Span | null =>
  group === undefined || group[0] === group[1] ? null : { start: group[0], end: group[1] }

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
  if (groups.verb !== undefined && before !== null && HYPOTHETICAL.test(before.opens)) return null
  const subject = subjectOf(region, verb.start, before)
  if (rule.subject && !rule.subject.test(subject === null ? '' : region.words.slice(subject.start, subject.end)))
    return null
  if (rule.kind === 'planned' && CALLED_OFF.test(region.lower)) return null
  if (rule.own && !isOwn(region, subject, told, statement)) return null
  const deed = deedOf(region, rule, groups, subject)
  if (deed === null || (rule.deed === 'what' && EMPTY.test(region.bare.slice(deed.start, deed.end)))) return null
  const from = Math.max(match.index, Math.min(deed.start, verb.end))
  const until = clauseEnd(region, match.index + match[0].length - 1)
  const time = timeOf(region, rule, { from: match.index, opens: subject?.start ?? from, after: from, until }, told)
  if (time === 'none') return null
  const saidOn = /^\d{4}-\d\d-\d\d/.exec(statement?.saidAt?.value ?? '')?.[0] ?? told.today
  const due =
    time === null
      ? null
      : whenDue(time.time, told.text.slice(time.time.span.start, time.time.span.end), { saidOn, today: told.today })
  const whole =
    rule.deed === 'subject' && subject?.far ? { start: deed.start, end: Math.max(deed.end, time?.end ?? 0) } : deed
  const what = spansOf(region, whole)
  const covered = [
    ...what,
    ...(time === null ? [] : [time.time.span]),
    ...spansOf(region, { start: match.index, end: match.index + match[0].length }),
  ]
  const by = actorOf(region, rule.owes, groups, subject, told, statement)
  return {
    due: {
      kind: rule.kind,
      by,
      to: rule.set === undefined ? null : actorOf(region, rule.set, groups, subject, told, statement),
      what,
      negated: rule.negated === true || spanOf(groups.not) !== null,
      due,
      condition: conditionIn(region, deed),
      consequence: rule.kind === 'deadline' ? consequenceAfter(region, deed) : null,
      statement: region.statement,
      maker: rule.id,
    },
    covers: hull(covered)!,
    key: `${/[\p{L}\p{N}]+$/u.exec(region.words.slice(0, deed.end))?.[0].toLowerCase()}|${due?.value ?? ''}`,
    rule,
  }
}

/** The words before a verb; of a relative clause what it hangs on, and of an insertion what stands before it. */
function subjectOf(region: Region, verb: number, before: ReturnType<typeof subjectBefore>): Subject | null {
  if (before !== null) return { ...before.span, far: false }
  const relative = /(?:which|who|that)\s*$/i.test(region.words.slice(Math.max(0, verb - 7), verb))
  const span = relative ? antecedent(region, verb) : (beforeInsertion(region, verb) ?? antecedent(region, verb))
  return span === null ? null : { ...span, far: true }
}

/** `far` where a relative pronoun or an insertion stands between it and its verb. */
type Subject = Span & { readonly far: boolean }

function deedOf(region: Region, rule: DueRule, groups: Groups, subject: Subject | null): Span | null {
  const what = spanOf(groups.what)
  if (rule.deed === 'subject')
    return subject === null || (groups.verb !== undefined && !subject.far) ? subject : nounPhrase(region, subject)
  if (what === null) return null
  if (rule.deed === 'exact') return what
  const deed = deedFrom(region, what.start)
  if (deed === null || rule.deed === 'what') return deed
  return subject !== null && subject.end <= deed.start && deed.start - subject.end < 40
    ? { start: subject.start, end: deed.end }
    : deed
}

/** The time that tells when: the first after the deed's start in its clause, else one that opens the clause. `none` where the rule needs one. */
function timeOf(
  region: Region,
  rule: DueRule,
  at: { readonly from: number; readonly opens: number; readonly after: number; readonly until: number },
  { today, text }: Told,
): TimeInRegion | null | 'none' {
  const near = region.times.filter((time) => time.start < at.until && time.start >= at.opens - FRONTED)
  const after = near.filter((time) => time.start >= Math.min(at.from, at.after) || rule.either === true)
  const before = near.filter((time) => time.start < Math.min(at.from, at.after) && opensClause(region, time, at.from))
  let past = false
  for (const time of [...after, ...before]) {
    const lies = side(time.time, today)
    if (rule.lead && !rule.lead.test(region.words.slice(Math.max(0, time.start - 40), time.start))) continue
    if (!tells(region, rule, time, text)) continue
    if (rule.said === undefined && rule.deed === 'exact' && isWeekday(text, time) && !looksAhead(region, time)) continue
    if (rule.deed === 'exact' && goesOn(time.time, today)) past = true
    else if (lies === 'past' && !(rule.time === 'any' && recent(time, today))) past = true
    else return time
  }
  return rule.time === 'maybe' && !past ? null : 'none'
}
const FRONTED = 60

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?(?:['’]s)?$/i
const isWeekday = (text: string, { time }: TimeInRegion): boolean =>
  WEEKDAY.test(text.slice(time.span.start, time.span.end))

/** “Friday's vote” is as often the last one: only with words that look ahead is it the next. */
const looksAhead = ({ lower }: Region, { start, end }: Span): boolean =>
  /\b(?:ahead of|before|until|for|upcoming|leading up to|run-up to|in advance of)\b[^.;:]{0,60}$/.test(
    lower.slice(Math.max(0, start - 80), start),
  ) && !/^[^.;:]{0,60}\b(?:was|were|had been)\b/.test(lower.slice(end, end + 80))

function recent({ time }: TimeInRegion, today: string | null): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(time.value ?? '')?.[0]
  if (day === undefined || today === null) return false
  const days = (Date.parse(today) - Date.parse(day)) / 86_400_000
  return days <= RECENT
}

/** “On Friday the council will …”: only a preposition or an article stands before it in its clause. */
function opensClause({ words }: Region, { start, end }: Span, verb: number): boolean {
  const before = words.slice(Math.max(0, start - 30), start)
  if (
    !/(?:^|[.;:!?,¤]["')]*\s?|\b(?:and|but|that|yet) )["'(]*(?:(?:but|and|so|yet|then|later|early|late|only|just|on|by|in|at|for|from|before|after|the|starting|beginning) ){0,4}$/i.test(
      before,
    )
  )
    return false
  return !/[;:]|[.?!](?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|St|Jr)\.)(?=["')]*\s)/u.test(
    words.slice(end, verb),
  )
}

/** A length of time tells when only after “within” or “in the next”, or where it is given; a set of times never does. */
function tells(region: Region, rule: DueRule, time: TimeInRegion, text: string): boolean {
  if (!isWhen(region.words, time)) return false
  const before = region.words.slice(Math.max(0, time.start - 24), time.start)
  if (time.time.type === 'DURATION') {
    const words = text.slice(time.time.span.start, time.time.span.end)
    if (rule.kind === 'deadline' && /(?:given|was-given|deadline)/.test(rule.id)) return true
    return (
      /\b(?:within|in|inside|over)\s+(?:about\s+|the\s+)?$/i.test(before) ||
      /^(?:within|the (?:next|coming))\b/i.test(words)
    )
  }
  if (rule.deed === 'exact')
    return rule.words === undefined || rule.words.test(text.slice(time.time.span.start, time.time.span.end))
  if (/\b(?:since|of|than)\s$/i.test(before) && !/\b(?:end|start|beginning|middle|deadline|close) of\s$/i.test(before))
    return false
  return (
    !saysWhich(region, time) ||
    rule.kind === 'deadline' ||
    /\b(?:at|during|in|on|before|after) (?:the |a )?$/i.test(before)
  )
}

function actorOf(
  region: Region,
  part: DueRule['owes'] | NonNullable<DueRule['set']>,
  groups: Groups,
  subject: Span | null,
  { who }: Told,
  statement: FoundStatement | null,
): number | null {
  const speaker = statement?.speaker ?? null
  if (part === 'nobody') return null
  if (part === 'from') return fromWhom(region, groups, who)
  if (part === 'speaker') return speaker
  const span = part === 'subject' ? subject : spanOf(groups[part])
  if (span === null) return part === 'subject' ? speaker : null
  const words = region.words.slice(span.start, span.end)
  if (part === 'subject' && /^(?:now|then|also|soon|later|still|\p{L}{2,20}ly)?$/iu.test(words))
    return statement === null ? firstOf(region, span.start, who) : speaker
  if (/^(?:and |but |that )?(?:i|we|us|me)$/i.test(words)) return speaker
  const spans = spansOf(region, span)
  const actor = spans.length === 0 ? null : who(spans.at(-1)!)
  if (actor !== null) return actor
  return /^(?:and |but |that )?(?:he|she|they|it)$/i.test(words) ? speaker : null
}

/** True where the subject is the speaker, or cannot be told. */
function isOwn(region: Region, subject: Span | null, { who }: Told, statement: FoundStatement | null): boolean {
  if (subject === null || statement === null || statement.speaker === null) return true
  const [span] = spansOf(region, subject)
  const actor = span === undefined ? null : who(span)
  return (
    actor === null ||
    actor === statement.speaker ||
    !/^(?:he|she|they|it)$/i.test(region.words.slice(subject.start, subject.end))
  )
}

/** “An answer from Vell”: Vell owes it. */
function fromWhom(region: Region, groups: Groups, who: Who): number | null {
  const what = spanOf(groups.what)
  if (what === null) return null
  const from = /(?<!\p{L})(?:from|by) (?=([^,.;:¤§]{1,60}))/iu.exec(region.words.slice(what.start, what.start + 120))
  if (from === null) return null
  const start = what.start + from.index + from[0].length
  const words = from[1]!.replace(/\s(?:on|to|about|regarding|over|in|for|that|by)\s.*$/u, '')
  const [span] = spansOf(region, { start, end: start + words.length })
  return span === undefined ? null : who(span)
}

/** Of a second verb the subject stands before the first: whoever the sentence names first. */
function firstOf(region: Region, before: number, who: Who): number | null {
  const [span] = spansOf(region, { start: 0, end: before })
  if (span === undefined) return null
  for (let end = span.start + 1; end <= Math.min(span.end, span.start + 60); end++) {
    const actor = who({ start: span.start, end })
    if (actor !== null) return actor
  }
  return null
}
