import type { FoundStatement } from '../../model/found-statement.js'
import type { Span } from '../../model/span.js'
import { type Region, spansOf } from './region.js'
import type { DueRule } from './rule.js'
import type { Who } from './who.js'

/** What a rule found of a due, as places in the region. */
export type Parts = {
  readonly region: Region
  readonly statement: FoundStatement | null
  readonly subject: Span | null
  readonly deed: Span
  /** The groups of the pattern by name; null for one that is not there. */
  readonly group: (name: string) => Span | null
}

type Part = DueRule['owes'] | NonNullable<DueRule['set']>

const SELF = /^(?:and |but |that )?(?:i|we|us|me)$/i
const PRONOUN = /^(?:and |but |that )?(?:he|she|they|it)$/i
/** Of a second verb the subject stands before the first. */
const NO_SUBJECT =
  /^(?:(?:now|then|also|soon|later|still|not|has|had|have|is|are|was|were|been|be|\p{L}{2,20}ly)\s?)*$/iu
/** The speaker's own country or state. */
const OWN_COUNTRY = /^(?:and |but |that )?(?:his|her|their|our|the|its) (?:country|nation|government|state|army)$/i

/** A body that its speaker speaks for. */
const OWN_SIDE =
  /^(?:that )?(?:the|our|his|her|its|their|my) (?:government|party|campaign|team|administration|company|ministry|council|board|bank|agency|department|office|federation|union|group|firm|body|committee|panel)$/i

/** The actor that a part of a due means; null where the words do not tell. */
export function actorOf(part: Part, parts: Parts, who: Who): number | null {
  const { region, statement, subject } = parts
  const speaker = statement?.speaker ?? null
  switch (part) {
    case 'nobody':
      return agentOf(parts, who)
    case 'speaker':
      return speaker
    case 'to': {
      const span = parts.group(part)
      return span === null ? null : meant(parts, span, who)
    }
    case 'from':
      return fromWhom(parts, who)
    case 'deed':
      return named(region, parts.deed, who)
    case 'possessor': {
      const pronoun = /^(?:its|his|her|their)(?=\s)/i.exec(region.words.slice(parts.deed.start, parts.deed.end))
      const { start } = parts.deed
      return pronoun === null ? null : lastPiece(region, { start, end: start + pronoun[0].length }, who.meant)
    }
    case 'thing':
      return subject === null ? null : (named(region, subject, who) ?? agentOf(parts, who))
    case 'subject':
      return subject === null ? speaker : meant(parts, subject, who)
    default: {
      const span = parts.group(part)
      return span === null ? addressed(statement, who) : meant(parts, span, who)
    }
  }
}

/** Whom words mean: a pronoun of the first person the speaker, another the actor that it mentions. */
function meant({ region, statement }: Parts, span: Span, who: Who): number | null {
  const speaker = statement?.speaker ?? null
  const words = region.bare.slice(span.start, span.end)
  if (NO_SUBJECT.test(words)) return statement === null ? firstOf(region, span.start, who) : speaker
  if (SELF.test(words)) return speaker
  if (OWN_COUNTRY.test(words) && speaker !== null) return who.governmentOf(speaker) ?? speaker
  const actor = lastPiece(region, span, who.meant)
  if (actor !== null || !PRONOUN.test(words)) return actor
  // "They" is not one person.
  return speaker !== null && /they$/i.test(words) && who.isPerson(speaker) ? null : speaker
}

/** “A plan to be published by the ministry”: who is to do it stands behind the participle. */
function agentOf({ region, deed }: Parts, who: Who): number | null {
  const behind = region.words.slice(deed.start, deed.end + MOST_BEHIND)
  const by = /^[^.;:]{0,200}?\p{L}(?:ed|en|wn|ld|nt|ut|ade|id) by (?=([^,.;:¤§"]{2,50}))/iu.exec(behind)
  if (by === null) return null
  const start = deed.start + by[0].length
  const [only] = spansOf(region, { start, end: start + by[1]!.length })
  return only === undefined ? null : who.first(only)
}
const MOST_BEHIND = 80

/** A thing is owed by whom its words name, not by the thing: “the guild's verdict”. */
const named = (region: Region, span: Span, who: Who): number | null => lastPiece(region, span, who.owner)

function lastPiece(region: Region, span: Span, who: (span: Span) => number | null): number | null {
  const last = spansOf(region, span).at(-1)
  return last === undefined ? null : who(last)
}

/** Whom the words between the cue and the content mention: “instructed the envoy to …”. */
function addressed(statement: FoundStatement | null, who: Who): number | null {
  const from = statement?.cue.at(-1)?.end
  const to = statement?.content[0]?.start
  if (from === undefined || to === undefined || to - from > MOST_BETWEEN) return null
  return from < to ? who.meant({ start: from, end: to - 1 }) : null
}
const MOST_BETWEEN = 80

/** Whether the subject is the speaker, or cannot be told; or, where a rule asks for that, the speaker's country. */
export function isOwn(
  own: NonNullable<DueRule['own']>,
  { region, subject, statement }: Omit<Parts, 'deed'>,
  who: Who,
): boolean {
  const speaker = statement?.speaker ?? null
  if (subject === null || speaker === null) return own === 'self'
  const actor = lastPiece(region, subject, who.meant)
  const words = region.words.slice(subject.start, subject.end)
  if (own === 'country') return actor !== null && !PRONOUN.test(words) && who.isCountryOf(speaker, actor)
  if (own === 'speaker' && (OWN_SIDE.test(words) || (NO_SUBJECT.test(words) && opensOwn(region)))) return true
  if (!PRONOUN.test(words)) return own === 'self'
  if (actor !== null) return actor === speaker
  return own === 'self' || !who.isPerson(speaker)
}

/** Of a second verb: “said the panel had it and will read it”. */
const opensOwn = ({ bare }: Region): boolean =>
  OWN_SIDE.test(/^["']*((?:that )?(?:the|our|his|her|its|their|my) \p{L}+|\p{L}+)(?= )/u.exec(bare)?.[1] ?? '')

/** “An answer from Vell”: Vell owes it. */
function fromWhom({ region, deed }: Parts, who: Who): number | null {
  const from = /(?<!\p{L})(?:from|by) (?=([^,.;:¤§]{1,60}))/iu.exec(region.words.slice(deed.start, deed.end))
  if (from === null) return null
  const start = deed.start + from.index + from[0].length
  const words = from[1]!.replace(/\s(?:on|to|about|regarding|over|in|for|that|by)\s.*$/u, '')
  return lastPiece(region, { start, end: Math.min(deed.end, start + words.length) }, who.meant)
}

/** Whoever the sentence names first. */
function firstOf(region: Region, before: number, who: Who): number | null {
  const [span] = spansOf(region, { start: 0, end: before })
  return span === undefined ? null : who.first({ start: span.start, end: Math.min(span.end, span.start + FIRST) })
}
const FIRST = 80
