import type { Span } from '../../model/span.js'
import { saysWhich } from './phrase.js'
import type { Region, TimeInRegion } from './region.js'
import type { DueRule } from './rule.js'
import { goesOn, isFar, readAhead, side } from './when.js'

/** A clause, as places in its region. */
export type Clause = {
  /** Where the rule's words begin, where its subject, and where its deed. */
  readonly from: number
  readonly opens: number
  /** Where the rule's words end. */
  readonly end: number
  readonly after: number
  readonly until: number
  /** Whether its verb says that the deed lies ahead: “will”, “is to”, “plans”. */
  readonly ahead: boolean
}

/** The time that tells when: the first after the deed's start in its clause, else one that opens the clause. `none` where the rule needs one. */
export function timeOf(region: Region, rule: DueRule, at: Clause, { today, text }: Day): TimeInRegion | null | 'none' {
  const near = region.times.filter((time) => time.start < at.until && time.start >= at.opens - FRONTED)
  const after = near.filter((time) => time.start >= Math.min(at.from, at.after) || rule.either === true)
  const before = near.filter((time) => time.start < Math.min(at.from, at.after) && opensClause(region, time, at.from))
  // A gathering that the story names with its date, whatever else it says of it.
  const named = rule.said === undefined && rule.deed === 'exact' && rule.time === 'ahead'
  let past = false
  for (const time of [...after, ...before]) {
    // “As they would soon learn” tells what was to come, in a story of the past.
    if (region.statement === null && !at.ahead && time.time.value === 'FUTURE_REF' && !named && rule.kind === 'planned')
      continue
    const lies = side(time.time, today)
    if (rule.lead && !rule.lead.test(region.words.slice(Math.max(0, time.start - 40), time.start))) continue
    if (!named && (isElsewhere(region, at, time) || isAbility(region, at, time))) continue
    if ((rule.day && time.time.grain !== 'day') || !tells(region, rule, time, { text, today })) continue
    if (named && (time.start < at.from || time.start >= at.end || isPartOfDay(text, time))) continue
    const awaited = named && isWeekday(text, time) ? looksAhead(region, time) : null
    if (awaited === false && !rule.wide) continue
    if (named && isFar(time.time, today)) continue
    if (named && (goesOn(time.time, today) || time.time.value === 'FUTURE_REF')) past = true
    else if (lies !== 'past' || rule.reported || (rule.time === 'any' && recent(time, today))) return time
    else {
      const ahead = at.ahead || awaited || (rule.wide && named) ? readAhead(time.time, today) : null
      if (ahead !== null) return { ...time, time: ahead }
      past = true
    }
  }
  return rule.time === 'maybe' && !past ? null : 'none'
}
/**
 * Whether a time behind the deed belongs to another clause: “publish it before parliament rises for the summer”, “wants it stopped since
 * the offer was ready on Friday”, “results that will show it are due on Friday”.
 */
const isElsewhere = ({ words }: Region, { after, end }: Clause, { start }: TimeInRegion): boolean =>
  start > end && ELSEWHERE.test(words.slice(Math.max(after, end - 1), start))
const ELSEWHERE =
  /(?<!\p{L})["']?(?:before|after|until) (?!(?:the|a|an|its|their|his|her)? ?(?:end|start|middle|close|beginning|early|late|midnight|noon|or|and)\b)(?:[\p{L}'-]+ ){1,6}?(?:[\p{L}]+s|is|are|was|were|has|had|have|will|would|can) (?!.*\b(?:by|on) $)|(?<!\p{L})(?:that|because|since|which) (?:[\p{L}'-]+ ){1,6}?(?:was|were|had|has been|have been) |(?<!\p{L})(?:is|are) (?:due|expected|scheduled|set|planned) /iu

/** “Could mend it in one day” tells how long it takes, not when it is due. */
const isAbility = ({ lower }: Region, { from, end }: Clause, { time }: TimeInRegion): boolean =>
  time.type === 'DURATION' && /\b(?:can|could|able)\b/.test(lower.slice(from, end))

/** Days after which a deadline that is past is history. */
const RECENT = 45
/** Units before a clause's subject in which a time may open the clause. */
const FRONTED = 60

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?(?:['’]s)?$/i
const isWeekday = (text: string, { time }: TimeInRegion): boolean =>
  WEEKDAY.test(text.slice(time.span.start, time.span.end))

/** “The evening session” has no date. */
const isPartOfDay = (text: string, { time }: TimeInRegion): boolean =>
  (time.grain === 'part-of-day' || time.grain === 'hour' || time.grain === 'minute') &&
  !/day|tomorrow|tonight|\d{1,2}/i.test(text.slice(time.span.start, time.span.end))

/** “Friday's vote” is as often the last one: only with words that look ahead is it the next. */
const looksAhead = ({ lower }: Region, { start, end }: Span): boolean =>
  /\b(?:ahead of|before|until|for|upcoming|leading up to|run-up to|in advance of|(?:going|heading|headed) into|holds?|faces?|will|(?:from|to|of) (?:win|los|vot|compet|skip|attend)\w*)\b[^.;:]{0,60}$/.test(
    lower.slice(Math.max(0, start - 80), start),
  ) &&
  !/\bhad\b/.test(lower.slice(Math.max(0, start - 80), start)) &&
  !/^[^.;:]{0,60}\b(?:was|were|had been)\b/.test(lower.slice(end, end + 80))

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
    !/(?:^|[.;:!?,¤]["')]*\s?|\b(?:and|but|that|yet) )["'(]*(?:(?:but|and|so|yet|then|later|early|late|only|just|on|by|in|at|for|from|within|over|before|after|the|starting|beginning) ){0,4}$/i.test(
      before,
    )
  )
    return false
  return !/[;:]|[.?!](?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|St|Jr)\.)(?=["')]*\s)/u.test(
    words.slice(end, verb),
  )
}

type Day = { readonly today: string | null; readonly text: string }

/** Whether a time before a length of time says that it began long ago. */
const isHistory = ({ times }: Region, length: TimeInRegion, today: string | null): boolean =>
  times.some(
    (time) =>
      time.end <= length.start &&
      time.time.type === 'DATE' &&
      side(time.time, today) === 'past' &&
      !recent(time, today),
  )

/** A length of time tells when only after “within” or “in the next”, or where it is given; a set of times never does. */
function tells(region: Region, rule: DueRule, time: TimeInRegion, { text, today }: Day): boolean {
  const before = region.words.slice(Math.max(0, time.start - 24), time.start)
  if (time.time.type === 'DURATION') {
    const words = text.slice(time.time.span.start, time.time.span.end)
    // “Four days before the deadline” tells of another day, “in 2030 they were given sixty days” of another year.
    if (/^ (?:before|after|ago|earlier|later)\b/.test(region.words.slice(time.end, time.end + 10))) return false
    if (rule.kind === 'deadline' && /(?:given|was-given|deadline)/.test(rule.id)) return !isHistory(region, time, today)
    return (
      /\b(?:within|in|inside|over)\s+(?:about\s+|the\s+)?$/i.test(before) ||
      /^(?:within|the (?:next|coming))\b/i.test(words)
    )
  }
  if (rule.deed === 'exact') return true
  if (
    /\b(?:since|of|than)\s$/i.test(before) &&
    !/\b(?:end|start|beginning|middle|deadline|close|week) of\s$/i.test(before)
  )
    return false
  return (
    !saysWhich(region, time) ||
    rule.kind === 'deadline' ||
    /\b(?:at|during|in|on|before|after) (?:the |a )?$/i.test(before)
  )
}
