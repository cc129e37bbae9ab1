import type { Span } from '../../model/span.js'
import { isSpace } from './words.js'

/** Lines of hard-wrapped prose are about this long. */
const WRAPPED = { least: 45, most: 100 }
/** Share of the lines inside blocks that must look wrapped before any are joined. */
const MOST = 0.6
/** A line that leaves more than this share of the width free, though the next word would fit, ends its paragraph. */
const FILLED = 0.7

/** A line without the white space around it, and whether a blank line (or nothing) stands before it. */
type Line = Span & { readonly afterBlank: boolean }

const isNewline = (unit: number) => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029

/**
 * Each non-blank line is a paragraph, except that hard-wrapped prose (lines of like length that end mid-sentence, blocks apart by
 * blank lines) is joined up to the blank line.
 */
export function findParagraphs(text: string): readonly Span[] {
  const lines = findLines(text)
  const width = wrapWidth(text, lines)
  if (width === 0) return lines.map(({ start, end }) => ({ start, end }))
  const out: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const last = out.at(-1)
    if (before && last && !line.afterBlank && goesOn(text, before, line, width)) last.end = line.end
    else out.push({ start: line.start, end: line.end })
  })
  return out
}

function findLines(text: string): readonly Line[] {
  const out: Line[] = []
  let afterBlank = true
  for (let i = 0; i <= text.length; i++) {
    let end = i
    while (end < text.length && !isNewline(text.charCodeAt(end))) end++
    let start = i
    let last = end
    while (start < last && isSpace(text.charCodeAt(start))) start++
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--
    if (start < last) out.push({ start, end: last, afterBlank })
    afterBlank = start === last
    if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) end++
    i = end
  }
  return out
}

/** The width that the text is wrapped to, or 0 when it is not wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let inner = 0
  let long = 0
  let likely = 0
  let open = 0
  let width = 0
  lines.forEach((line, i) => {
    const length = line.end - line.start
    if (length > WRAPPED.most) long++
    const next = lines[i + 1]
    if (!next || next.afterBlank) return
    inner++
    if (length >= WRAPPED.least && length <= WRAPPED.most) {
      likely++
      width = Math.max(width, length)
    }
    if (!/[.!?:…]["'”’»)\]]*$/.test(text.slice(Math.max(line.start, line.end - 8), line.end))) open++
  })
  const wrapped = inner >= 2 && long <= lines.length * 0.1 && likely >= inner * MOST && open >= inner * MOST
  return wrapped ? width : 0
}

function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  const opening = text.slice(next.start, Math.min(next.end, next.start + width))
  if (/^(?:By|BY) /.test(opening)) return false
  if (/^\p{Ll}/u.test(opening)) return true
  const firstWord = /^\S+/.exec(opening)?.[0].length ?? 0
  return line.end - line.start + 1 + firstWord > width * FILLED
}
