import { contains, type Span } from '../../model/span.js'
import type { FoundWhen } from '../../model/time.js'
import { type Region, spansOf } from './region.js'
import { type Days, side, whenDue } from './when.js'

const OPENS =
  /(?<!\p{L}|\p{L}')(?:if(?! (?:not|any|ever|only|so)\b)|unless|provided(?: that)?(?! (?:by|for|to|with))|as long as|so long as|on (?:the )?condition that|in (?:exchange|return) for|once(?= (?:the|a|an|he|she|they|it|we|you|his|her|its|their|our|all|that|these|those)\s)|should (?=(?:the |his |her |its |their )?[\p{L}.' -]{2,60}? (?:fail|refuse|lose|win|break|collapse|reject|be)\b))(?=\s)/iu
const REACH = 260
const ENDS = /[;:?!¤]|[.](?=["')]*(?:\s|$))(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.)|,(?=["')]*\s)|["'](?=\s)/u

/** The clause that says on what a due depends, in its sentence; null where there is none. */
export function conditionIn(region: Region, deed: Span): Span | null {
  const { words } = region
  const before = words.slice(Math.max(0, deed.start - REACH), deed.start)
  const stop = Math.max(
    -1,
    ...[...before.matchAll(/[.!?]["')]*\s+(?=["'(]*\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.\s)/gu)].map(
      (m) => m.index + m[0].length,
    ),
  )
  const from = Math.max(0, deed.start - REACH) + Math.max(0, stop)
  const after = words.slice(from, deed.end + REACH)
  const opens = OPENS.exec(after)
  if (opens === null) return null
  const start = from + opens.index
  if (start >= deed.start && start < deed.end && start - deed.start < 4) return null
  if (
    start > deed.end &&
    /[.;!?](?=["')]*\s)/.test(words.slice(deed.end, start).replace(/\b(?:U\.S|Mr|Mrs|Dr)\./g, ''))
  )
    return null
  const rest = words.slice(start, start + REACH)
  const end = ENDS.exec(rest)?.index ?? rest.length
  const span = { start, end: start + rest.slice(0, end).trimEnd().length }
  const [only] = spansOf(region, span)
  return only !== undefined && only.end - only.start > 4 ? only : null
}

/** The day that a condition tells, its last: “unless the crews are gone by noon on 5 April”. */
export function dueOfCondition({ times }: Region, condition: Span | null, text: string, days: Days): FoundWhen | null {
  if (condition === null) return null
  const inside = times.filter(({ time }) => contains(condition, time.span) && time.type !== 'DURATION')
  const last = inside.findLast(({ time }) => side(time, days.today) !== 'past')
  return last === undefined ? null : whenDue(last.time, text.slice(last.time.span.start, last.time.span.end), days)
}

const FOLLOWS =
  /^["',\s]*(?:(?:before|after which|otherwise|or(?: else)?)[\s,]+(?:(?:[\p{L}.'"-]+\s){0,6}?(?:will|would)\s|(?=face|risk|be|lose))|and (?:said|warned) )["']*/iu

/** What is set before the one who lets a deadline pass. */
export function consequenceAfter(region: Region, deed: Span): Span | null {
  const rest = region.words.slice(deed.end, deed.end + REACH)
  const opens = FOLLOWS.exec(rest.replace(/^["'\s]*(?:(?:by|on|at|until) )?§+/, (lead) => ' '.repeat(lead.length)))
  if (opens === null) return null
  const start = deed.end + opens[0].length
  const words = region.words.slice(start, start + REACH)
  const end = /[.;:?!,"¤]/.exec(words)?.index ?? words.length
  const [only] = spansOf(region, { start, end: start + words.slice(0, end).trimEnd().length })
  return only !== undefined && only.end - only.start > 2 ? only : null
}
