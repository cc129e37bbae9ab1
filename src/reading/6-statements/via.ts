import type { Attribution } from '../../model/attribution.js'
import { matchesOf } from '../../model/matches.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { addressed } from './addressee.js'
import { VENUES } from './lexicon/venues.js'
import { anyOf, isOutlet } from './outlet.js'
import { aroundCue, type Masked } from './surroundings.js'

/** "summit", and "Summit" in the name of one. */
const eitherCase = ({ words }: { readonly words: string }) => [
  { words },
  { words: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` },
]

const NAME = String.raw`["“'‘]{0,2}\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s(?:(?:of|the|and|&|for)\s){0,2}\p{Lu}[\p{L}\p{N}.&'’-]*)*["”'’]{0,2}`
/** Up to five words before the venue: "a live prime-time", "Thursday's closed-door". */
const BEFORE = String.raw`(?:(?!\b(?:the|that|which|who|and|but|in|on|at|said|told)\b)[\p{L}\p{N}.'’()-]+\s){0,5}?`
const WITH = String.raw`(?:\s(?:with|to|on|at|in|from|of|for|before|by)\s(?:the\s|a\s|an\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)${NAME}|\son\s(?:state\s)?(?:television|radio|TV))?`
const OCCASION = new RegExp(
  String.raw`(?<![\p{L}])(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|[Vv]ia|[Tt]hrough|[Bb]y|[Ff]rom|[Ii]nto)\s(?:(?:an?|the|his|her|its|their|our|my|another|one|two|this)\s)?(?<venue>${BEFORE}(?:${anyOf(VENUES.flatMap(eitherCase))})s?(?![\p{L}-])${WITH})`,
  'gu',
)

/** "the report said" and "by the report" are sources, "by phone" is a channel. */
const BY = /^(?:by|from|into)\s/i
const MEDIUM = /(?:telephone|phone|e-?mail|letter|text message|radio|video)$/i

/** An outlet by which another's words come is the channel of those words. */
export function outletBetween(text: SegmentedText, outer: Attribution | undefined): Span | null {
  const source = outer?.source[0]
  return source !== undefined && isOutlet(text.text.slice(source.start, source.end)) ? source : null
}

/** Where or through what it was said, as far as the cue's own sentence tells: an occasion, a document, an outlet that was told. */
export function findVia(text: SegmentedText, attribution: Attribution): Span | null {
  const around = aroundCue(text, attribution)
  if (around === undefined) return null
  return outletTold(around, attribution) ?? occasion(around, attribution)
}

function occasion(around: Masked, { source, cue }: Attribution): Span | null {
  let best: { span: Span; away: number } | null = null
  for (const match of matchesOf(OCCASION, around.words)) {
    const venue = match.groups!.venue!
    if (BY.test(match[0]) && !MEDIUM.test(venue)) continue
    const start = around.start + match.index + match[0].length - venue.length
    const span = { start, end: start + venue.replace(/[.,\s]+$/, '').length }
    if (source.some((t) => span.start < t.end && t.start < span.end)) continue
    const away = Math.min(...cue.map((c) => Math.min(Math.abs(c.start - span.end), Math.abs(span.start - c.end))))
    if (best === null || away < best.away) best = { span, away }
  }
  return best?.span ?? null
}

function outletTold(around: Masked, attribution: Attribution): Span | null {
  const told = addressed(around, attribution)
  return told !== null && isOutlet(around.words.slice(told.start - around.start, told.end - around.start)) ? told : null
}
