import type { Span } from '../../model/span.js'
import type { Dateline } from '../../model/story.js'
import type { Paragraph } from '../../model/text.js'
import { findByline } from './byline.js'
import { type FoundDateline, findDateline } from './dateline.js'
import { FULL_DATE, isoDay, WEEKDAY } from './dates.js'

export type Heading = {
  readonly paragraphs: readonly Paragraph[]
  readonly title: Span | null
  readonly byline: Span | null
  readonly dateline: Dateline | null
  /** The ISO day of a line that tells when the story was published. */
  readonly published: string | null
}

/** Headline, byline and dateline stand among the first paragraphs or not at all. */
const REACH = 8
const HEADLINE = { units: 220, words: 26, wordsWithStop: 22 }

/**
 * Says what the first paragraphs are.
 * The headline is the first line when it has the shape of one and a body follows; a line that ends in a semicolon has its second part
 * on the next. Byline and lone dateline are looked for before and after the first lines of the body, the dateline that opens a
 * paragraph of the body wherever it comes first.
 */
export function findHeading(text: string, spans: readonly Span[]): Heading {
  const kinds = new Map<number, Paragraph['kind']>()
  let title: Span | null = null
  let byline: Span | null = null
  let dateline: Dateline | null = null
  let published: string | null = null
  const head = spans.slice(0, REACH)
  for (const [i, span] of head.entries()) {
    const told = publishedIn(text, span)
    if (told !== null) {
      published ??= told
      kinds.set(i, 'dateline')
      continue
    }
    const found: FoundDateline | null = dateline === null ? findDateline(text, span) : null
    if (found && (found.alone || i > 0 || !isHeadline(text, spans, 0, true))) {
      dateline = found.dateline
      if (found.alone) kinds.set(i, 'dateline')
      continue
    }
    const names: Span | null = byline === null ? findByline(text, span) : null
    if (names && spans.length > 1) {
      byline = names
      kinds.set(i, 'byline')
    } else if (
      title === null &&
      [...head.keys()].slice(0, i).every((k) => kinds.has(k)) &&
      isHeadline(text, spans, i, false)
    ) {
      title = span
      kinds.set(i, 'headline')
    } else if (
      title !== null &&
      kinds.get(i - 1) === 'headline' &&
      text[title.end - 1] === ';' &&
      isShort(text, span)
    ) {
      title = { start: title.start, end: span.end }
      kinds.set(i, 'headline')
    }
  }
  const paragraphs = spans.map(
    (span, i): Paragraph => ({ start: span.start, end: span.end, kind: kinds.get(i) ?? 'body' }),
  )
  return { paragraphs, title, byline, dateline, published }
}

const PUBLISHED = new RegExp(
  `^(?:first |last )?(?:published|posted|updated|issued)(?: online| on| at)?:? {0,2}(?:[\\d:.]{1,8} ?(?:[ap]\\.?m\\.?)?,? )?(?:${WEEKDAY},? )?(?<date>${FULL_DATE})[^.!?]{0,30}$`,
  'i',
)

/** "Published Saturday, 3 May 2031": the ISO day of such a line. */
function publishedIn(text: string, { start, end }: Span): string | null {
  const date = end - start > 100 ? undefined : PUBLISHED.exec(text.slice(start, end))?.groups?.date
  return date === undefined ? null : isoDay(date)
}

const countWords = (line: string) => line.split(/\s+/).length

const isShort = (text: string, { start, end }: Span) =>
  end - start <= HEADLINE.units && countWords(text.slice(start, end)) <= HEADLINE.words

const PROSE =
  /^(?:He|She|It|They|I|We|There|This|That|These)\b|\b(?:said|told|were|was|had)\b|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
const STOP = /[.!?…]["'”’»)\]]*$/

function isHeadline(text: string, spans: readonly Span[], at: number, withDateline: boolean): boolean {
  const span = spans[at]!
  const next = spans[at + 1]
  if (!next || !isShort(text, span)) return false
  const line = text.slice(span.start, span.end)
  if (
    !/^["'“‘«„`([¿¡]*[\p{Lu}\p{Lt}\p{N}$€£#]/u.test(line) &&
    !/^\p{Ll}{1,2}\p{Lu}/u.test(line) &&
    !/^[^\p{Ll}]*\p{Lo}/u.test(line)
  )
    return false
  if (/[,:]$/.test(line) || !hasBody(text, spans, at)) return false
  if (!STOP.test(line)) return !withDateline || countWords(line) <= 14
  if (withDateline) return false
  if (/[?!]["'”’»)\]]*$/.test(line) && !/^["“‘«„`]/.test(line)) return true
  if (headingFollows(text, spans, at) || isTitleCase(line)) return countWords(line) <= HEADLINE.wordsWithStop
  return (
    countWords(line) <= 16 &&
    !PROSE.test(line) &&
    spans.slice(at + 1, at + 4).some((s) => s.end - s.start > line.length) &&
    !/^["“«„`]/.test(line)
  )
}

/** Something longer than the line, or made of a sentence, comes after it. */
function hasBody(text: string, spans: readonly Span[], at: number): boolean {
  const length = spans[at]!.end - spans[at]!.start
  return spans.slice(at + 1, at + 1 + REACH).some((s) => {
    const end = text.slice(Math.max(s.start, s.end - 8), s.end)
    return (
      (s.end - s.start > length || STOP.test(end)) &&
      countWords(text.slice(s.start, Math.min(s.end, s.start + 200))) > 3
    )
  })
}

const headingFollows = (text: string, spans: readonly Span[], at: number) =>
  spans.slice(at + 1, at + 3).some((s) => findByline(text, s) !== null || findDateline(text, s) !== null)

/** Most words of four letters and more begin with a capital. */
function isTitleCase(line: string): boolean {
  const long = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return long.length >= 3 && long.filter((w) => /^\p{Lu}/u.test(w)).length >= long.length * 0.75
}
