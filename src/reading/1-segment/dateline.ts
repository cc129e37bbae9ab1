import { cite, type Span } from '../../model/span.js'
import type { Dateline } from '../../model/story.js'
import { DATE, FULL_DATE, isoDay, WEEKDAY } from './dates.js'

/** A dateline opens its paragraph within this many units. */
const REACH = 160

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+"
/** MOSCOW, ST. LOUIS, KYIV/LVIV */
const CAPITAL_PLACE = `${CAPITALS}(?:[ /]${CAPITALS}){0,3}`
const NAME =
  "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:Reps?|Sens?|Govs?|Gen|Mrs?|Ms|Dr|Prof)\\.)\\p{Lu}[\\p{L}\\p{M}.'’-]*"
/** Ostrava, São Paulo, Rio de Janeiro */
const NAMED_PLACE = `${NAME}(?:[ /](?:(?:de|do|da|del|la|el|al|of|am|im|on|the) )?${NAME}){0,3}`
/** The country or state after a comma: Ukraine, N.H., South Korea */
const REGION =
  "(?:\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]*\\.?|\\p{Lu}\\.(?: ?\\p{Lu}\\.)+|\\p{Lu}{2})(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]*){0,2}"
const WHEN = `(?:${WEEKDAY},? )?(?<date>${DATE})`
const AGENCY = "\\((?!\\p{Lu}-)[\\p{Lu}][\\p{L}\\p{N} .&/'’-]{1,30}\\)"
/** What parts the dateline from the story: a long dash, or a hyphen between spaces. */
const DASH = '(?:\\s*(?:--+|[–—―])|\\s+-(?=\\s)|\\s*$)'
/** After the agency's name anything will do. */
const AGENCY_DASH = '\\s*(?:[-_–—―:]+|$)'

type Form = { readonly pattern: RegExp; readonly bare?: true }

const form = (source: string, bare?: true): Form => ({
  pattern: new RegExp(`^${source}`, 'u'),
  ...(bare ? { bare } : {}),
})

/** In order of preference; `line` is the part that is the dateline. */
const FORMS: readonly Form[] = [
  form(
    `(?<line>(?<place>${NAMED_PLACE}(?:, (?!${DATE}|${WEEKDAY}\\b)${REGION})?)(?:,? ${WHEN}|, ${WEEKDAY})? ?${AGENCY})${AGENCY_DASH}`,
  ),
  form(`(?<line>(?<place>${CAPITAL_PLACE}(?:, (?!${DATE}|${WEEKDAY}\\b)${REGION})?),? ${WHEN})${DASH}`),
  form(
    `(?<line>(?<place>${NAMED_PLACE}(?:, (?!${DATE}|${WEEKDAY}\\b)${REGION})?),? ${WHEN})(?:\\s*(?:--+|[–—―])|\\s+-(?=\\s))`,
  ),
  form(`(?<line>(?<place>${NAMED_PLACE}), ${WEEKDAY},? (?<date>${DATE}))\\s*$`),
  form(`(?<line>(?<place>${NAMED_PLACE}(?:, (?!${DATE}|${WEEKDAY}\\b)${REGION})?), (?<date>${FULL_DATE}))\\s*\\.?$`),
  form(`(?<line>(?:date )?(?<date>${FULL_DATE}),? (?<place>${NAMED_PLACE}))\\s?:`),
  form(`(?<line>(?:${WEEKDAY}, )(?<date>${FULL_DATE}))(?=\\s+[\\p{Lu}"“‘']|\\s*[-–—―:.]?\\s*$|\\s*[-–—―:]+\\s)`),
  form(`(?<line>(?<date>${FULL_DATE}))(?=\\s*[.:]?$|\\s*(?:--|[–—―:])\\s|\\s-\\s)`),
  form(`(?<line>${WEEKDAY}, (?<date>${DATE}))(?=\\s*\\.?$)`),
  form(
    `(?<line>(?<place>${CAPITAL_PLACE}(?:, (?:${REGION}))?)(?:, ${WEEKDAY})?)(?:\\s+(?:--+|[–—―])|(?:--+|[–—―])(?=\\s)|\\s+-(?=\\s))\\s*(?=[\\p{Lu}\\p{N}"“‘'\`]|$)`,
    true,
  ),
]

/** Words in capitals before a dash that name a kind of story or a body, not a place. */
const NO_PLACE = new Set(
  'EXCLUSIVE WATCH UPDATE UPDATED BREAKING ANALYSIS OPINION COMMENT VIDEO PHOTO PHOTOS LIVE POLL REPORT NEWS REVIEW FACTBOX EXPLAINER INTERVIEW CORRECTION CORRECTED EDITORIAL LETTER LETTERS SPECIAL FEATURE PROFILE TIMELINE NOTE WARNING URGENT ALERT ABSTRACT NATO WHO UNESCO UNICEF OPEC ASEAN GOP FBI CIA BBC CNN LISTEN READ MORE QUESTION ANSWER'.split(
    ' ',
  ),
)

export type FoundDateline = {
  readonly dateline: Dateline /** Nothing else stands in the paragraph. */
  readonly alone: boolean
}

/** The dateline that opens a paragraph, without the dash or colon after it. */
export function findDateline(text: string, { start, end }: Span): FoundDateline | null {
  // One unit more than the reach, so that the end of a long paragraph's head is not taken for the paragraph's end.
  const head = text.slice(start, Math.min(end, start + REACH)) + (end - start > REACH ? '…' : '')
  for (const { pattern, bare } of FORMS) {
    const match = pattern.exec(head)
    const line = match?.groups?.line
    if (!match || line === undefined) continue
    const place = match.groups?.place ?? null
    const date = match.groups?.date
    if (place !== null && NO_PLACE.has(place.split(/[ ,/]/)[0]!)) continue
    if (bare && !isBarePlace(place ?? '')) continue
    const citation = cite(text, { start, end: start + line.length })
    const rest = head.slice(Math.max(line.length, match[0].length))
    return {
      dateline: { place, date: date === undefined ? null : isoDay(date), words: citation.words, span: citation },
      alone: /^[\s\-–—―_:.]*$/u.test(rest),
    }
  }
  return null
}

/** Without agency or date only a place in capitals counts, of a few words and more than three letters. */
function isBarePlace(place: string): boolean {
  const [name = '', region] = place.split(', ')
  return name.split(/[ /]/).length <= 3 && (name.replace(/[^\p{L}]/gu, '').length > 3 || region !== undefined)
}
