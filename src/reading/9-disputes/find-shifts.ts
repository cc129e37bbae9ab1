import type { FoundShift } from '../../model/dispute.js'
import { firstIndex } from '../../model/search.js'
import { contains, overlaps, type Span } from '../../model/span.js'
import type { FoundTime } from '../../model/time.js'
import type { Claim, Claims } from './claims.js'
import { inPart, matchesIn, type Piece, piecesOf, placeOf } from './pieces.js'
import type { Places } from './places.js'
import { SHIFTS, type ShiftRule } from './shift-rules.js'
import { subjectOf } from './subjects.js'

const STANDS =
  'oppos|support|back|reject|refus|demand|insist|call|favo|endors|resist|defend|denounc|prais|said|say|vow|promis|pledg|ruled out'
/** Whether it is worth while to look: each rule's verb holds one of these. */
const STEMS = new RegExp(
  `(?:years|months|weeks|the) past,? (?=\\w)|(?:earlier|previous|past) (?:years|months|speeches|interviews|campaigns|debates),? |for (?:years|months|weeks|decades),? (?=[^.;]{3,60} ha[sd])|(?:would|will|is|was|are|has|have) (?:now|instead) |shift|mov(?:ed|es|ing) (?=away|from)|back(?:ed|s|ing) (?:away|off)|step(?:ped|s|ping) (?:away|back)|turn(?:ed|s|ing) (?=away|from)|retreat|pull(?:ed|s|ing) back|pivot|switch|(?:went|gone) from|swung|evolved|abandon|drop(?:ped|s|ping)|g[ia]v(?:e|es|en|ing) up|scrap|soften|ditch|renounc|disavow|revers|walk(?:ed|s|ing) back|reced|withdr[ea]w|(?:once|previously|initially|originally|at first|first|long|had) (?=${STANDS})|no longer|, (?:who|which) (?=[^.;]{0,90}(?:refus|rebuff|demand|insist|oppos|reject|ruled out|vow|resist|support|back|favo|call|promis|pledg|den|threaten))|ha(?:d|s|ve) (?=(?:\\w+ ){0,2}(?:ruled out|refus|reject|oppos|insist|demand|vow|den|resist|threaten|declin|promis|pledg|maintain|argu))|after (?=(?:\\w+ )?(?:days|weeks|months|years|decades) (?:of|spent))|chang(?:ed|es) (?=his|her|its|their)|eas(?:ed|es) (?=his|her|its|their)|moderat|revis(?:ed|es) (?=his|her|its|their)|end(?:ed|s) (?=his|her|its|their)|(?:call|descri|conced|acknowledg|admit)\\w{0,8} (?:that )?(?:his|her|their|its) |\\bnow (?=${STANDS}|want|urg|argu|ask|seek|think)`,
  'gi',
)
/** The same for those that look into the sentence before. */
const STEMS_ACROSS =
  /got(?:ten)? off|moved (?:off|beyond|past)|left behind|dropped|given up|abandoned|(?:previously|earlier|before that|in the past|until then|until now),? (?=\w)/gi
/** Rules by how far they look. */
const GROUPS = [false, true].map((across) => ({
  stems: across ? STEMS_ACROSS : STEMS,
  reach: { before: 200, after: 320, across },
  rules: SHIFTS.filter((rule) => (rule.across ?? false) === across),
}))
const FIRST_PERSON = /^w(?:e|e're|e've)$/iu

/** Where the story, or somebody in it, tells that an actor's line moved. */
export function findShifts(claims: Claims, places: Places, times: readonly FoundTime[]): readonly FoundShift[] {
  const out: FoundShift[] = []
  for (const { stems, reach, rules } of GROUPS)
    for (const piece of piecesOf(claims.text, stems, reach))
      for (const { rule, match } of matchesIn(piece, rules)) {
        const shift = shiftIn(claims, places, times, { piece, rule, match })
        if (shift !== undefined) out.push(shift)
      }
  let last = 0
  return out
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < last) return false
      last = span.end
      return true
    })
}

type Told = { readonly piece: Piece; readonly rule: ShiftRule; readonly match: RegExpExecArray }

function shiftIn(
  claims: Claims,
  places: Places,
  times: readonly FoundTime[],
  { piece, rule, match }: Told,
): FoundShift | undefined {
  const { verb, from, to, issue } = match.indices!.groups!
  if (!inPart(piece, [verb![0] - FURTHEST_STEM, verb![1] + FURTHEST_STEM])) return undefined
  const actor = whoMoved(claims, places, placeOf(piece, verb!), match[0])
  if (actor === null) return undefined
  const span = lineOf(piece, match.indices![0]!)
  const told = {
    from: lineOf(piece, from!),
    // No new line is told: the words that tell of the move stand for it.
    to: to![0] === to![1] ? lineOf(piece, [verb![0], from![1]]) : lineOf(piece, to!),
    span,
    issue: issueOf(piece, from!, issue),
    actor,
  }
  return { ...told, at: whenIn(times, span), statements: within(claims, span, actor), maker: rule.id }
}

/** What the line is about: as a rule tells it, else what was demanded or opposed, or what a stand is on. */
function issueOf(
  piece: Piece,
  from: readonly [number, number],
  told: readonly [number, number] | undefined,
): Span | null {
  if (told !== undefined) return lineOf(piece, told)
  const found = ISSUE.exec(piece.words.slice(...from))?.indices?.groups?.issue
  return found === undefined ? null : lineOf(piece, [from[0] + found[0], from[0] + found[1]])
}
const ISSUE =
  /(?:\b(?:demand|call|push|request|plan|bid)s? for|\b(?:opposition|objections?|resistance) to|\b(?:position|stance|line|views?|policy|insist\p{L}*|insistence) (?:on|over|about)|^(?:oppos|support|back|reject|demand|endors|resist|favou?r|defend)(?:ed|ing|s|es)|^ruled out|^ruling out|^(?:insist|call)(?:ed|ing|s) (?:on|for)) (?<issue>(?!that |to )[^,;.]{3,80})/diu

/** Units between a rule's verb and its stem: the words of time before a deed, or the subject behind them. */
const FURTHEST_STEM = 60

/** A range of a piece as a place in the text, without closing marks at its end. */
function lineOf(piece: Piece, [from, to]: readonly [number, number]): Span {
  const said = piece.words.slice(from, to)
  return placeOf(piece, [from, from + said.replace(/[\s,"']+$/, '').length])
}

/** Whose line it is: the actor named right before the verb, else who says "we" in the words. */
function whoMoved(claims: Claims, places: Places, verb: Span, words: string): number | null {
  if (/^we /i.test(words)) return sideOf(claims, places, speakerAt(claims, verb.start))
  const subject = subjectOf(claims, places, verb)
  if (subject === undefined) return speakerNear(claims, verb)
  return FIRST_PERSON.test(claims.words(subject))
    ? sideOf(claims, places, speakerAt(claims, verb.start))
    : subject.actor
}

/** Who is told to say what right follows a verb ("now saying"). */
function speakerNear(claims: Claims, { start, end }: Span): number | null {
  for (let i = claims.from(start - FURTHEST); i < claims.list.length && claims.list[i]!.hull.start <= end; i++) {
    const { cue, speaker, within } = claims.list[i]!.statement
    if (within === null && cue.some((place) => place.start >= start && place.start <= end + 1)) return speaker
  }
  return null
}

/** Statements that may hold a place, one within another. */
const MOST_WITHIN = 4

/** Who speaks at a place: of statements that hold it, the innermost. */
function speakerAt(claims: Claims, at: number): number | null {
  const last = claims.from(at + 1) - 1
  for (let i = last; i >= Math.max(0, last - MOST_WITHIN); i--) {
    const { statement } = claims.list[i]!
    if (statement.content.some((piece) => piece.start <= at && at < piece.end)) return statement.speaker
  }
  return null
}

/** Whom "we" means where an official speaks: the government whose office it is, else himself. */
function sideOf(claims: Claims, places: Places, speaker: number | null): number | null {
  if (speaker === null) return null
  const { actors } = claims.actors
  for (const { span, of } of actors[speaker]!.roles) {
    const meant = places.in(of ?? span).map((actor) => actors[actor]!.standsFor ?? actor)
    const government = meant.find((actor) => actors[actor]!.kind === 'government')
    if (government !== undefined) return government
  }
  return speaker
}

/** Units before a shift at which a statement may begin that tells it. */
const FURTHEST = 400

/** Statements of the one whose line moved that stand in the words that tell it, and those that tell it themselves. */
function within(claims: Claims, span: Span, actor: number): readonly number[] {
  const out: number[] = []
  const inside = ({ statement: { speaker, cue, content } }: Claim): boolean =>
    (claims.same(speaker, actor) && [...cue, ...content].every((piece) => overlaps(piece, span))) ||
    content.some((piece) => contains(piece, { start: span.start, end: span.start + 1 }))
  for (let i = claims.from(span.start - FURTHEST); i < claims.list.length && claims.list[i]!.hull.start < span.end; i++)
    if (inside(claims.list[i]!)) out.push(claims.list[i]!.index)
  return out.sort((a, b) => a - b)
}

/** The first date in the words that tell it. */
function whenIn(times: readonly FoundTime[], span: Span): string | null {
  for (let i = firstIndex(times.length, (k) => times[k]!.span.start >= span.start); i < times.length; i++) {
    const time = times[i]!
    if (!contains(span, time.span)) return null
    if (time.type === 'DATE' && time.grain !== 'reference') return time.value
  }
  return null
}
