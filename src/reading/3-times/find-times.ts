import { isDay } from '../../model/calendar.js'
import { matchesOf } from '../../model/matches.js'
import { firstIndex } from '../../model/search.js'
import type { SegmentedText } from '../../model/text.js'
import type { Anchor, FoundTime, TimeAnchor } from '../../model/time.js'
import { Context } from './context.js'
import { ANCHOR_WORDS, BEGINNING, WINDOW } from './gate.js'
import { modified } from './modifiers.js'
import { withRanges } from './ranges.js'
import { type Draft, type Found, OUT_OF_RANGE, type TimeRule } from './rule.js'
import { TIME_RULES } from './rules/index.js'

/** Time expressions of a text in its order, none inside another. */
export function findTimes(text: SegmentedText, anchor: Anchor): readonly FoundTime[] {
  const day = anchor !== null && isDay(anchor.day) ? anchor.day : null
  const context = new Context(text.text, day, EARNINGS.test(text.text))
  const found: FoundTime[] = []
  for (const { rule, match, draft } of scan(text, context)) {
    found.push(told(match, draft, rule, day === null ? null : anchor!.from))
    for (const { start, end, ...other } of draft.also ?? [])
      found.push(told({ start, end }, other, rule, day === null ? null : anchor!.from))
  }
  return withRanges(text.text, found)
}

/** These words make a story one of a company's figures, whose "year earlier" is a quarter. */
const EARNINGS =
  /\b(?:(?:quarter(?:ly)?|period)\s+(?:net|earnings|profits?|loss|results|revenue|sales|income)|(?:(?:first|second|third|fourth|latest|year-earlier|year-ago|fiscal|same|its|the)[\s-]quarter)|fiscal)\b/i

/** Whether a place is inside an address of the web or of mail. */
function inAddress(text: string, at: number): boolean {
  if (!/[/.=_?&%@+-]/.test(text.charAt(at - 1))) return false
  const token = /\S{1,200}$/.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? ''
  return /:\/\/|www\.|@/.test(token)
}

type Hit = { readonly rule: TimeRule; readonly match: Found; readonly draft: Draft }

/** Goes through the words that a time may hold, and tries the rules at the words before each. */
function* scan(text: SegmentedText, context: Context): Generator<Hit> {
  const { words, sentences } = text
  let free = 0
  // Words before this one have been tried; what they gave does not depend on the anchor word.
  let next = 0
  let sentence = 0
  for (const anchor of matchesOf(ANCHOR_WORDS, context.lower)) {
    const at = anchor.index
    if (at < free || inAddress(context.lower, at)) continue
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= at) sentence++
    const around = sentences[sentence]
    if (around === undefined) return
    context.sentence = around
    context.paragraph = around.paragraph
    const index = firstIndex(words.length, (i) => words[i]!.end > at)
    const first = Math.max(next, around.words[0], index - WINDOW)
    for (let i = first; i <= index && i < words.length; i++) {
      const { start, end } = words[i]!
      next = i + 1
      if (start < free || (i < index && !BEGINNING.test(context.lower.slice(start, end)))) continue
      const hit = longest(start, context)
      if (hit === null) continue
      free = reach(hit)
      remember(hit, context)
      yield hit
      if (free > at) break
    }
  }
}

/** Later times may count from this one, and go by its place in the list of all. */
function remember({ match, draft }: Hit, { named, paragraph }: Context): void {
  named.push({ start: match.start, end: match.end, draft, paragraph })
  for (const other of draft.also ?? []) named.push({ start: other.start, end: other.end, draft: other, paragraph })
}

/** Where a match ends, with all the times that it names. */
const reach = ({ match, draft }: Hit): number => Math.max(match.end, ...(draft.also ?? []).map((other) => other.end))

/** The longest time at a place, with the words that modify it. */
function longest(start: number, context: Context): Hit | null {
  return modified(start, context, (from) => {
    let best: Hit | null = null
    const letter = context.lower.charAt(from)
    for (const rule of TIME_RULES) {
      if (rule.first !== undefined && !rule.first.includes(letter)) continue
      const match = matchAt(rule.pattern, context, from)
      if (match === null || (best !== null && match.end <= reach(best))) continue
      const draft = rule.read(match, context)
      if (draft === null) continue
      const hit = { rule, draft, match: { ...match, end: draft.end ?? match.end } }
      if (best === null || reach(hit) > reach(best)) best = hit
    }
    return best
  })
}

const LETTER = /[\p{L}\p{N}]/u

function matchAt(pattern: RegExp, { text, lower }: Context, start: number): Found | null {
  pattern.lastIndex = start
  const match = pattern.exec(lower)
  if (match === null) return null
  const end = start + match[0].length
  if (LETTER.test(text.charAt(end)) && LETTER.test(text.charAt(end - 1))) return null
  return { groups: match.groups ?? {}, words: text.slice(start, end), start, end }
}

function told(
  { start, end }: { start: number; end: number },
  draft: Draft,
  rule: TimeRule,
  day: TimeAnchor,
): FoundTime {
  const onText = typeof draft.from === 'number'
  return {
    span: { start, end },
    type: draft.type,
    value: draft.value,
    grain: draft.grain,
    mod: draft.mod ?? null,
    anchor: onText ? 'text' : draft.from === 'story' ? day : null,
    anchoredOn: onText ? (draft.from as number) : null,
    implied: draft.implied ?? [],
    range: draft.range ?? null,
    // What no other reason was given for was counted out of the calendar.
    reason: draft.value === null ? (draft.reason ?? OUT_OF_RANGE) : null,
    by: rule.id,
    ...(draft.zone === undefined ? {} : { zone: draft.zone }),
  }
}
