import { overlaps, type Span } from '../../model/span.js'
import { isOtherHalf } from './candidates.js'
import type { Claims } from './claims.js'
import type { Mark, Refers } from './mark.js'
import { inPart, matchesIn, type Piece, piecesOf, placeOf } from './pieces.js'
import type { Places } from './places.js'
import { subjectOf } from './subjects.js'
import { Taken } from './taken.js'
import { TELLING, type TellingRule } from './told.js'

/** Whether it is worth while to look: the stems of all that the rules look for. */
const STEMS =
  /mock|ridicul|belittl|challeng|questioned|discredit|debunk|downplay|undercut|undermin|assail|despite|contrary to|in spite of|notwithstanding|different|g(?:ave|ives) (?=a |its own |her own |his own |their own )|(?<=\b)put(?:s)? (?=the |it |its |their )|described as|call(?:ed|s) |rejects|contests|den(?:ied|ies|y|ying|ials?)|disput|reject|innocen|not guilty|demur|says? (?:is|was|were|are) |said (?:is|was|were|are) |label|brand|denounce|disown|disavow|repudiat|confirm|rul(?:ed|es) |nobody could |refut|rebutted|dismiss|contradict|contest|verif|corroborat|substantiat|authenticat|push(?:ed|es) back|disagree|to differ|t(?:ook|akes) issue|object| back (?:at|on|against)|brush|shrug|rebuff|bristl|scoff|bat(?:ted|s) away|counter|rebuke|rebuttal|riposte|retort|rejoinder|contradiction|dissent/gi
const REACH = { before: 160, after: 240 }
/** Units of what may open a sentence before who does it ("But"). */
const LONGEST_OPENING = 12

/** Where the story itself, in nobody's words, tells that something is disputed. */
export function markSentences(claims: Claims, places: Places): readonly Mark[] {
  const taken = new Taken(claims)
  const out: Mark[] = []
  let last = 0
  for (const piece of piecesOf(claims.text, STEMS, REACH))
    for (const { rule, match } of matchesIn(piece, TELLING)) {
      const telling = tellingOf(piece, rule, match)
      if (telling === undefined || telling.said.start < last) continue
      const { said, sentence } = telling
      // A content may be taken too long: what follows a "though" in the same sentence is the story's.
      if (
        taken.holds(said.end - 1) &&
        !(
          (rule.by === 'before' || rule.by === 'named') &&
          isOtherHalf(claims, { start: sentence.start, end: said.start })
        )
      )
        continue
      const by = whoDoes(claims, places, telling)
      if (by === undefined) continue
      out.push(markOf(telling, claims.words(said), by))
      last = telling.said.end
    }
  return out
}

/** What a rule tells: the words that say so, what is disputed and by whom, as places in the text. */
type Telling = {
  readonly rule: TellingRule
  readonly sentence: Span
  readonly said: Span
  readonly what: Span | undefined
  readonly by: Span | undefined
}

function tellingOf(piece: Piece, rule: TellingRule, match: RegExpExecArray): Telling | undefined {
  const { said, what, by } = match.indices!.groups!
  if (!inPart(piece, said!)) return undefined
  const place = (range: [number, number] | undefined) => (range === undefined ? undefined : placeOf(piece, range))
  return { rule, sentence: piece.sentence, said: placeOf(piece, said!), what: place(what), by: place(by) }
}

/** “Denied that” denies, whatever stands beside it in a rule. */
const kindOf = ({ kind }: TellingRule, said: string): Mark['kind'] =>
  /\bden(?:ied|ies|ials?)\b/i.test(said) ? 'denies' : /\bdisput|\bcontradict/i.test(said) ? 'disputes' : kind

function markOf({ rule, said, what }: Telling, words: string, by: number | null): Mark {
  const before: Refers = { how: rule.by === 'named' ? 'sentence' : 'before' }
  const refers: Refers = what === undefined ? before : { how: 'words', span: what }
  return { kind: kindOf(rule, words), by, span: said, counter: null, refers, maker: rule.id }
}

/** Who does what a rule tells; undefined where somebody should be named and is not. */
function whoDoes(
  claims: Claims,
  places: Places,
  { rule, sentence, said, what, by }: Telling,
): number | null | undefined {
  if (rule.by === 'nobody') return null
  if (rule.by === 'anybody') return subjectOf(claims, places, said)?.actor ?? null
  if (rule.by === 'named') return by === undefined ? undefined : places.in(by)[0]
  if (rule.by === 'speaker') return speakerIn(claims, sentence, what === undefined ? [said] : [said, what])
  const subject = subjectOf(claims, places, said)
  if (subject !== undefined && (!rule.opens || isFirst(claims, sentence, subject))) return subject.actor
  // “The police have denied that”: somebody who is no actor of the story.
  return rule.opens && NOBODY_KNOWN.test(claims.words({ start: sentence.start, end: said.start })) ? null : undefined
}

const NOBODY_KNOWN =
  /^(?:But |Yet )?(?:The|A|An|Two|Three|Several|Some|Other|Many|Both|His|Her|Their|Its) (?:[\p{Ll}'-]+ ){1,4}(?:of (?:the|them|its|his|her) ?(?:[\p{Ll}'-]+ )?)?$/u

/** Whether nothing stands before who does it but a word that leads over and a title: “But Foreign Minister Venn”. */
const isFirst = (claims: Claims, sentence: Span, { start }: Span): boolean =>
  start - sentence.start <= LONGEST_OPENING ||
  /^(?:But |And |Yet )?(?:\p{Lu}[\p{L}.-]* ){1,4}$/u.test(claims.words({ start: sentence.start, end: start }))

/** Who speaks in a sentence, in a statement that stands within no other. */
function speakerIn(claims: Claims, sentence: Span, told: readonly Span[]): number | undefined {
  for (let i = claims.from(sentence.start); i < claims.list.length; i++) {
    const { hull, statement } = claims.list[i]!
    if (hull.start >= sentence.end) return undefined
    // The words themselves may be read as somebody's, or what is disputed: “in a counter to Venn's claim, Orla said”.
    if (statement.cue.some((cue) => told.some((span) => overlaps(cue, span)))) continue
    const says = statement.cue.some((cue) => cue.start >= sentence.start && cue.start < sentence.end)
    if (says && statement.within === null && statement.silence === null && statement.source.length > 0)
      return statement.speaker ?? undefined
  }
  return undefined
}
