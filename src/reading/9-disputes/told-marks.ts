import { sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { Claims } from './claims.js'
import type { Mark, Refers } from './mark.js'
import type { Places } from './places.js'
import { subjectOf } from './subjects.js'
import { Taken } from './taken.js'
import { TELLING, type TellingRule } from './told.js'
import { straight } from './words.js'

/** Whether it is worth while to look: the stems of all that the rules look for. */
const STEMS =
  /den(?:ied|ies)|disput|reject|refut|rebutted|dismiss|contradict|contest|verified|corroborat|confirmed|substantiat|push(?:ed|es) back|disagree|to differ|t(?:ook|akes) issue|object| back (?:at|on|against)|brush|shrug|rebuff|bristl|scoff|bat(?:ted|s) away|counter|rebuke|rebuttal|riposte|retort|rejoinder|contradiction|dissent/gi
/** Units before and after such a stem that are looked at. */
const REACH = 240
/** Units of what may open a sentence before who does it ("But"). */
const LONGEST_OPENING = 12

/** Where the story itself, in nobody's words, tells that something is disputed. */
export function markSentences(claims: Claims, places: Places): readonly Mark[] {
  const { text } = claims.text
  const taken = new Taken(claims)
  const out: Mark[] = []
  let last = -1
  for (const { index } of text.matchAll(STEMS)) {
    if (index < last || taken.holds(index)) continue
    const sentence = claims.text.sentences[sentenceAt(claims.text, index)]
    if (sentence === undefined || index < sentence.start) continue
    const start = Math.max(sentence.start, index - REACH)
    const words = straight(text.slice(start, Math.min(sentence.end, index + REACH)))
    const mark = markIn({ start, words, sentence }, index - start, (telling) => whoDoes(claims, places, telling))
    if (mark === undefined) continue
    out.push(mark)
    last = mark.span.end
  }
  return out
}

/** Words of a sentence, and where they begin in the text. */
type Piece = { readonly start: number; readonly words: string; readonly sentence: Span }

/** What a rule tells: the words that say so, what is disputed and by whom, as places in the text. */
type Telling = {
  readonly rule: TellingRule
  readonly sentence: Span
  readonly said: Span
  readonly what: Span | undefined
  readonly by: Span | undefined
}

function markIn(piece: Piece, stem: number, by: (telling: Telling) => number | null | undefined): Mark | undefined {
  for (const rule of TELLING)
    for (const match of piece.words.matchAll(rule.pattern)) {
      const groups = match.indices!.groups!
      const [from, to] = groups.said!
      if (from > stem || stem >= to) continue
      const telling = {
        rule,
        sentence: piece.sentence,
        said: placeIn(piece, groups.said)!,
        what: placeIn(piece, groups.what),
        by: placeIn(piece, groups.by),
      }
      const actor = by(telling)
      return actor === undefined ? undefined : markOf(telling, actor)
    }
  return undefined
}

function markOf({ rule, said, what }: Telling, by: number | null): Mark {
  const before: Refers = { how: rule.by === 'named' ? 'sentence' : 'before' }
  const refers: Refers = what === undefined ? before : { how: 'words', span: what }
  return { kind: rule.kind, by, span: said, counter: null, refers, maker: rule.id }
}

/** A range of a piece as a place in the text, without the white space that leads up to it. */
function placeIn({ start, words }: Piece, range: readonly [number, number] | undefined): Span | undefined {
  if (range === undefined) return undefined
  const lead = words.slice(...range).search(/\S/)
  return { start: start + range[0] + Math.max(0, lead), end: start + range[1] }
}

/** Who does what a rule tells; undefined where somebody should be named and is not. */
function whoDoes(claims: Claims, places: Places, { rule, sentence, said, by }: Telling): number | null | undefined {
  if (rule.by === 'nobody') return null
  if (rule.by === 'named') return by === undefined ? undefined : places.in(by)[0]
  if (rule.by === 'speaker') return speakerIn(claims, sentence)
  const subject = subjectOf(claims, places, said)
  if (subject === undefined || (rule.opens && subject.start - sentence.start > LONGEST_OPENING)) return undefined
  return subject.actor
}

/** Who speaks in a sentence, in a statement that stands within no other. */
function speakerIn(claims: Claims, sentence: Span): number | undefined {
  for (let i = claims.from(sentence.start); i < claims.list.length; i++) {
    const { hull, statement } = claims.list[i]!
    if (hull.start >= sentence.end) return undefined
    const says = statement.cue.some((cue) => cue.start >= sentence.start && cue.start < sentence.end)
    if (says && statement.within === null && statement.silence === null && statement.source.length > 0)
      return statement.speaker ?? undefined
  }
  return undefined
}
