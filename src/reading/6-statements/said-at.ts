import type { Attribution } from '../../model/attribution.js'
import { firstIndex } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime, FoundWhen } from '../../model/time.js'
import { asWhen } from '../../model/when.js'
import { aroundCue, type Masked } from './surroundings.js'

/** Attributions before and after one, in their order, whose contents may hold a time of its sentence. */
const NEIGHBOURS = 6
/** Units between the cue and a time in the same part of the sentence. */
const MOST_UNITS = 160

/** "what he called": a name for a thing, not a saying of its own. */
const NAMING = /\bwhat (?:\p{L}+ ){1,3}$/iu
/** What ties a time to something else than the reporting: "after Monday's talks", "the plan of 2019". */
const OTHERWISE_BEFORE =
  /(?<!\bnot )\b(?:after|before|since|until|till|following|ahead of|prior to|of|from|between|through|(?<!^\s*(?:but |and )?)by|as of|for|within|than|about|that|who|which|whose|whom|where|when|while|as)\s+(?:the\s+|a\s+|an\s+|his\s+|her\s+|its\s+|their\s+)?(?:(?:early|late|mid|this|last|next)[\s-]+)?$/i
const POSSESSIVE_AFTER = /^(?:['’]s?\s|-)/
/** A fronted phrase of time or occasion: it belongs to the main verb. */
const FRONTED =
  /^\s*(?:["“'‘]*)(?:(?:but|and|yet|then|so)\s+)?(?:on|in|at|during|late|early|earlier|later|last|this|just|only|back|speaking|writing|asked|over|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|(?:a|one|two|three|four|five|six|several|some|\d+)\s+(?:days?|weeks?|months?|years?|hours?))\b/i
/** A part that tells when the words were recorded or put out. */
const PUT_OUT =
  /^\s*(?:which was\s+|that was\s+)?(?:taped|recorded|published|issued|released|made|posted|aired|broadcast|dated|given|sent|delivered|conducted)\b/i
/** A clause of another deed stands between. */
const ANOTHER_CLAUSE =
  /\b(?:who|which|whose|where|when|after|before|since|while|because|although|though|if|as)\b|\b(?:met|visited|voted|arrived|died|killed|took|came|went|left|was|were|has|had|is|are)\b/i

type Found = { readonly time: FoundTime; readonly away: number }

/**
 * When it was said, as far as the cue's own sentence tells: a time outside all contents, in the cue's part of the sentence, in a
 * fronted phrase, or in a part that tells when the words were put out.
 * @param nearby other attributions of about the same place, whose contents are theirs
 */
export function findSaidAt(
  text: SegmentedText,
  attribution: Attribution,
  nearby: readonly Attribution[],
  times: readonly FoundTime[],
): FoundWhen | null {
  const around = aroundCue(text, attribution)
  const cue = attribution.cue[0]
  if (around === undefined || cue === undefined) return null
  const end = around.start + around.words.length
  const contents = nearby.flatMap((a) => a.content)
  if (NAMING.test(text.text.slice(Math.max(0, cue.start - 20), cue.start))) return null
  let best: Found | undefined
  for (let i = firstIndex(times.length, (k) => times[k]!.span.end > around.start); i < times.length; i++) {
    const time = times[i]!
    if (time.span.start >= end) break
    if (!isDated(time) || [...attribution.content, ...attribution.source].some((s) => meets(s, time.span))) continue
    // Within another's words stand both or neither.
    if (contents.some((c) => meets(c, time.span) !== holds(c, cue))) continue
    const away = distance(around, attribution, time.span)
    if (away !== null && (best === undefined || away < best.away)) best = { time, away }
  }
  return best === undefined ? null : asWhen(best.time)
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end
const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** A day, a week, a year: no duration, no "now". */
export const isDated = ({ type, value, grain }: FoundTime): boolean =>
  (type === 'DATE' || type === 'TIME') && value !== null && grain !== 'reference'

/** How far a time stands from the cue that it belongs to; null where it belongs to something else. */
function distance({ start, words }: Masked, { cue }: Attribution, time: Span): number | null {
  const at = { start: time.start - start, end: time.end - start }
  const before = words.slice(0, at.start)
  if (OTHERWISE_BEFORE.test(before.slice(-40)) || POSSESSIVE_AFTER.test(words.slice(at.end, at.end + 3))) return null
  let best: number | null = null
  for (const piece of cue) {
    const from = Math.min(piece.end - start, at.end)
    const to = Math.max(piece.start - start, at.start)
    const between = words.slice(from, to)
    const away = lengthWithout(between)
    if (away > MOST_UNITS || !belongs(words, between, at, at.start < piece.start - start)) continue
    if (best === null || away < best) best = away
  }
  return best
}

/** Contents are blanked and do not count. */
const lengthWithout = (words: string): number => words.replaceAll('\u0000', '').length

function belongs(words: string, between: string, time: Span, precedes: boolean): boolean {
  const parts = between.split(PARTS)
  if (parts.length === 1) return !ANOTHER_CLAUSE.test(between)
  const part = words.slice(startOfPart(words, time.start), time.end)
  if (ANOTHER_CLAUSE.test(part.replace(BY, ''))) return false
  // Before the cue: a fronted phrase, or the deed that the cue is the participle of.
  if (precedes)
    return FRONTED.test(part)
      ? !ANOTHER_CLAUSE.test(parts.at(-1)!)
      : parts.length === 2 && parts[0]!.length < MOST_UNITS / 2 && /^\s*(?:\p{L}+\s)?$/u.test(parts[1]!)
  // After a content or a comma: right behind the cue's own part, or told to be when it was put out.
  return PUT_OUT.test(part) || parts.every((p) => p.trim() === '') || FRONTED.test(part)
}

const PARTS = /[,;:()\u0000–—]|--/
const BY = /^\s*(?:but |and )?by\b/i

/** After the last mark that parts the sentence before `at`. */
function startOfPart(words: string, at: number): number {
  let i = at
  while (i > 0 && !PARTS.test(words[i - 1]!)) i--
  return i
}

/** The attributions around one in their order. */
export const neighboursOf = (attributions: readonly Attribution[], i: number): readonly Attribution[] =>
  attributions.slice(Math.max(0, i - NEIGHBOURS), i + 1 + NEIGHBOURS).filter((a) => a !== attributions[i])
