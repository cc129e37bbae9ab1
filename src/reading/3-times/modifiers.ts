import type { TimeMod, TimeType } from '../../model/time.js'
import type { Context } from './context.js'
import type { Draft, Found } from './rule.js'
import { PART, partOf, S } from './words.js'

type Modifier = {
  readonly mod: TimeMod
  /** Words before a time, or after it. */
  readonly before?: string
  readonly after?: string
  readonly on: readonly TimeType[]
}

const DATES: readonly TimeType[] = ['DATE', 'TIME']
const LENGTHS: readonly TimeType[] = ['DURATION', 'SET']

const STARTS = `beginning|start|dawn|onset|(?:opening|first)${S}(?:few${S})?(?:days|weeks|months)|first${S}(?:week|half)|early${S}(?:part|hours|days|weeks|months|years)`
const ENDS = `end|close|latter${S}part|tail${S}end|(?:closing|final|waning|last)${S}(?:few${S})?(?:days|weeks|months|years|week)|(?:last|second|latter)${S}half`

/** Words that modify a time and belong to its span. */
export const MODIFIERS: readonly Modifier[] = [
  { mod: 'START', before: `(?:very${S})?(?:early|earlier)(?:${S}(?:in|on))?`, on: DATES },
  { mod: 'START', before: `(?:the${S})?(?:very${S})?(?:${STARTS})${S}of`, on: DATES },
  { mod: 'END', before: `(?:very${S})?(?:late|later)(?:${S}(?:in|on))?`, on: DATES },
  { mod: 'END', before: `(?:the${S})?(?:very${S})?(?:${ENDS})${S}of`, on: DATES },
  { mod: 'MID', before: `(?:the${S})?(?:mid|middle)(?:(?:${S}|-)(?:of|in))?`, on: DATES },
  {
    mod: 'APPROX',
    before: `(?:about|around|approximately|roughly|some|circa|nearly|almost|close${S}to|just${S}(?:under|over))`,
    on: [...DATES, ...LENGTHS],
  },
  {
    mod: 'EQUAL_OR_MORE',
    before: `(?:at${S}least|no${S}less${S}than|no${S}fewer${S}than|not${S}less${S}than)`,
    on: LENGTHS,
  },
  {
    mod: 'EQUAL_OR_LESS',
    before: `(?:at${S}most|no${S}more${S}than|not${S}more${S}than|up${S}to|as${S}(?:much|many|long)${S}as|no${S}longer${S}than|within(?!${S}the))`,
    on: LENGTHS,
  },
  {
    mod: 'MORE_THAN',
    before: `(?:more${S}than|over(?!${S}the)|longer${S}than|well${S}over)`,
    on: [...DATES, ...LENGTHS],
  },
  {
    mod: 'LESS_THAN',
    before: `(?:less${S}than|fewer${S}than|under(?!${S}the)|shorter${S}than)`,
    on: [...DATES, ...LENGTHS],
  },
  { mod: 'APPROX', after: `(?:,?${S}or${S}so)`, on: [...DATES, ...LENGTHS] },
  { mod: 'EQUAL_OR_MORE', after: `(?:${S}or${S}(?:more|longer))`, on: LENGTHS },
  { mod: 'EQUAL_OR_LESS', after: `(?:${S}or${S}(?:less|fewer))`, on: LENGTHS },
  { mod: 'ON_OR_AFTER', after: `(?:${S}or${S}(?:later|after))`, on: DATES },
  { mod: 'ON_OR_BEFORE', after: `(?:${S}or${S}(?:earlier|before))`, on: DATES },
]

const BEFORE = MODIFIERS.filter((m) => m.before).map((m) => ({
  ...m,
  pattern: new RegExp(`${m.before}(?:${S}|-)`, 'y'),
}))
const AFTER = MODIFIERS.filter((m) => m.after).map((m) => ({ ...m, pattern: new RegExp(`${m.after}(?!\\w)`, 'y') }))

/** "more than two years ago" is a length that was counted off; "under fiscal 2014 levels" is none. */
const isLength = ({ draft, match }: Core): boolean =>
  LENGTHS.includes(draft.type) || /(?:ago|earlier|later|before|after)$/i.test(match.words)

type Core = { readonly match: Found; readonly draft: Draft }

/** The time at a place with the words before and after that modify it. */
export function modified<C extends Core>(
  start: number,
  { lower }: Context,
  core: (start: number) => C | null,
): C | null {
  let best = core(start)
  for (const { pattern, mod, on } of BEFORE) {
    pattern.lastIndex = start
    const match = pattern.exec(lower)
    if (match === null) continue
    const inner = core(start + match[0].length)
    if (
      inner === null ||
      (/THAN$/.test(mod) && !isLength(inner)) ||
      (mod === 'APPROX' && inner.draft.exact) ||
      !on.includes(inner.draft.type) ||
      inner.draft.grain === 'reference'
    )
      continue
    if (best !== null && best.match.end >= inner.match.end) continue
    best = { ...inner, match: { ...inner.match, start }, draft: { ...inner.draft, mod: inner.draft.mod ?? mod } }
  }
  best = partOfDay(start, lower, core) ?? best
  if (best === null || best.draft.also) return best
  for (const { pattern, mod, on } of AFTER) {
    pattern.lastIndex = best.match.end
    const match = pattern.exec(lower)
    if (match === null || !on.includes(best.draft.type)) continue
    const end = best.match.end + match[0].length
    return { ...best, match: { ...best.match, end }, draft: { ...best.draft, mod } }
  }
  return best
}

/** Parts of the day that are no longer than a moment need no preposition: "at dawn Friday". */
const MOMENT = '(?:dawn|dusk|daybreak|nightfall|sunrise|sunset|sundown|lunchtime)'
const PART_OF = new RegExp(
  `(?:the${S})?(?:early${S}|late${S})?(?:(?<part>${PART})(?:${S}hours)?${S}of${S}(?:the${S})?|(?<moment>${MOMENT})${S}(?:on${S})?)`,
  'y',
)

/** "the night of June 3", "dawn on Friday": a part of the day that follows. */
function partOfDay<C extends Core>(start: number, lower: string, core: (start: number) => C | null): C | null {
  PART_OF.lastIndex = start
  const match = PART_OF.exec(lower)
  if (match === null) return null
  const inner = core(start + match[0].length)
  if (inner === null || inner.draft.grain !== 'day' || inner.draft.type !== 'DATE' || inner.draft.also) return null
  const { value } = inner.draft
  const draft = {
    ...inner.draft,
    type: 'TIME',
    grain: 'part-of-day',
    value: value === null ? null : value + partOf((match.groups!.part ?? match.groups!.moment)!),
  } as const
  return { ...inner, match: { ...inner.match, start }, draft }
}
