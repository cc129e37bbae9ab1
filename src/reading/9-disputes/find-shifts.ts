import type { FoundShift } from '../../model/dispute.js'
import { firstIndex } from '../../model/search.js'
import { contains, overlaps, type Span } from '../../model/span.js'
import type { FoundTime } from '../../model/time.js'
import type { Claim, Claims } from './claims.js'
import { areOpposed } from './opposed-lines.js'
import { inPart, matchesIn, type Piece, piecesOf, placeOf, withoutInnerStops } from './pieces.js'
import type { Places } from './places.js'
import { BESIDE, BESIDE_STEMS } from './shift-beside.js'
import { LINE_STEMS, LINES } from './shift-lines.js'
import { SHIFTS } from './shift-rules.js'
import { TURN_STEMS, TURNS } from './shift-turns.js'
import { WHO, WHO_STEMS } from './shift-who.js'
import type { ShiftRule } from './shift-words.js'
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
/** Rules by what they look for, and how far. */
const GROUPS = [
  { stems: STEMS, across: 0, rules: SHIFTS.filter((rule) => !rule.across) },
  { stems: LINE_STEMS, across: 0, rules: LINES },
  { stems: TURN_STEMS, across: 0, rules: TURNS },
  { stems: WHO_STEMS, across: 0, rules: WHO },
  { stems: STEMS_ACROSS, across: 1, rules: SHIFTS.filter((rule) => rule.across) },
  { stems: BESIDE_STEMS, across: 2, rules: BESIDE },
].map(({ across, ...group }) => ({ ...group, reach: { before: across === 0 ? 260 : 420, after: 320, across } }))
const FIRST_PERSON = /^w(?:e|e're|e've)$/iu

/** Where the story, or somebody in it, tells that an actor's line moved. */
export function findShifts(claims: Claims, places: Places, times: readonly FoundTime[]): readonly FoundShift[] {
  const out: FoundShift[] = []
  for (const { stems, reach, rules } of GROUPS)
    for (const found of piecesOf(claims.text, stems, reach)) {
      const piece = withoutInnerStops(found)
      const worthwhile = rules.filter(({ hint }) => hint === undefined || hint.test(piece.words))
      for (const { rule, match } of matchesIn(piece, worthwhile)) {
        const shift = shiftIn(claims, places, times, { piece, rule, match })
        if (shift !== undefined) out.push(shift)
      }
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

/** Words before a shift that is denied, doubted, asked about or wished for, not told. */
const UNTOLD =
  /(?:\b(?:(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es|ing)?|reject(?:ed|s|ing)?|suggestions?|rumou?rs?|doubt(?:ed|s)?|unless) (?:that )?[^,.;]{1,50}|(?:whether|if) [^,;.]{1,100})|\b(?:not|never|n't|nor)(?: yet)?) ?$/iu
const UNTOLD_REACH = 120

type Told = { readonly piece: Piece; readonly rule: ShiftRule; readonly match: RegExpExecArray }

function shiftIn(
  claims: Claims,
  places: Places,
  times: readonly FoundTime[],
  { piece, rule, match }: Told,
): FoundShift | undefined {
  const { verb, from, to, issue, sign = verb } = match.indices!.groups!
  if (!inPart(piece, [sign![0] - FURTHEST_STEM, sign![1] + FURTHEST_STEM])) return undefined
  if (UNTOLD.test(piece.words.slice(Math.max(0, match.index - UNTOLD_REACH), match.index))) return undefined
  const actor = whoMoved(claims, places, piece, match)
  if (actor === null) return undefined
  if (rule.opposed && !areOpposed(match.groups!.from!, match.groups!.to!)) return undefined
  const span = lineOf(piece, match.indices![0]!)
  const told = {
    from: from![0] === from![1] ? lineOf(piece, [verb![0], sign![1]]) : lineOf(piece, from!),
    // No new line is told: what he goes on to say stands for it, else the words that tell of the move.
    to:
      to![0] === to![1]
        ? (saidNext(claims, piece.sentence.end, actor) ?? lineOf(piece, [verb![0], from![1]]))
        : lineOf(piece, to!),
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

/** Whose line it is: the actor named right before the verb, else who says "we" or "I" in the words. Of two verbs both must have one subject. */
function whoMoved(claims: Claims, places: Places, piece: Piece, { 0: words, indices }: RegExpExecArray): number | null {
  const { verb, again } = indices!.groups!
  const at = placeOf(piece, verb!)
  if (/^we /i.test(words)) return sideOf(claims, places, speakerAt(claims, at.start))
  if (/^i /i.test(words)) return speakerAt(claims, at.start)
  const subject = headOf(claims, places, subjectOf(claims, places, at))
  const actor =
    subject !== undefined && FIRST_PERSON.test(claims.words(subject))
      ? sideOf(claims, places, speakerAt(claims, at.start))
      : (subject?.actor ?? speakerNear(claims, at))
  if (again === undefined) return actor
  const first = placeOf(piece, again)
  const other = headOf(claims, places, subjectOf(claims, places, first))?.actor ?? openerOf(places, piece, first.start)
  if (actor === null) return PRONOUN.test(piece.words.slice(0, verb![0])) ? other : null
  return claims.same(other, actor) ? actor : null
}
type Place = Span & { readonly actor: number }

/** Who is meant by a mention: "the mayor of Tannick", where it is "Tannick". */
function headOf(claims: Claims, places: Places, place: Place | undefined): Place | undefined {
  const head = place && places.before(place.start, FURTHEST_HEAD)
  return head && OF.test(claims.words({ start: head.end, end: place.start })) ? head : place
}
const FURTHEST_HEAD = 60
const OF = /^(?: \([^)]{1,12}\))?(?:, [^,.;]{2,60})? (?:of|in|from) (?:the )?$/u

/** Whom the sentence before a verb mentions first. */
function openerOf(places: Places, piece: Piece, at: number): number | null {
  const sentence = [...piece.before, piece.sentence].find(({ start, end }) => start <= at && at < end)
  return sentence === undefined ? null : (places.in({ start: sentence.start, end: at })[0] ?? null)
}

/** A subject that the story does not tell whom it means: the one of the other verb. */
const PRONOUN = /(?<![\p{L}])(?:he|she|it|they) (?:\p{L}+ )?$/iu

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

/** Units of words that may tell a line: more than a name. */
const LEAST = 16
const isLine = ({ start, end }: Span): boolean => end - start >= LEAST

/** Units behind a shift within which its actor may go on to speak. */
const NEXT = 160

/** What an actor is told to say right behind a sentence. */
function saidNext(claims: Claims, end: number, actor: number): Span | undefined {
  for (let i = claims.from(end); i < claims.list.length && claims.list[i]!.hull.start <= end + NEXT; i++) {
    const { content, speaker, within } = claims.list[i]!.statement
    if (within === null && content[0] !== undefined && claims.same(speaker, actor) && isLine(content[0]))
      return content[0]
  }
  return undefined
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
