import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { overlapping } from './spans.js'

export type PullQuote = { readonly source: Span; readonly content: Span }

/** `- Orla Venn, ferryman`: a dash, then a name, which ends the paragraph. */
const SIGNATURE = /^\s*[-–—―]{1,2}\s*(?<name>\p{Lu}[^\n“”"«»!?;:]{1,100}?)[.\s]*$/u
const MOST_WORDS = 12

/** Quotations that are signed with a name, without a reporting word: `“It was one fog away.” — Orla Venn`. */
export function findPullQuotes(text: SegmentedText): readonly PullQuote[] {
  const out: PullQuote[] = []
  for (const [i, paragraph] of text.paragraphs.entries()) {
    const quotation = overlapping(text.quotations, paragraph).find((q) => q.depth === 0)
    if (!quotation?.closed || quotation.start !== paragraph.start) continue
    const next = text.paragraphs[i + 1]
    const rest = text.text.slice(quotation.end, paragraph.end)
    const signed =
      rest.trim() === '' && next ? { start: next.start, end: next.end } : { start: quotation.end, end: paragraph.end }
    const match = SIGNATURE.exec(text.text.slice(signed.start, Math.min(signed.end, signed.start + 200)))
    const name = match?.groups?.name
    if (!name || name.split(/\s+/).length > MOST_WORDS) continue
    const start = signed.start + match[0].indexOf(name)
    out.push({ source: { start, end: start + name.length }, content: { start: quotation.start, end: quotation.end } })
  }
  return out
}
