import type { Diagnostic } from '../../model/diagnostic.js'
import { cite, type Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { findHeading } from './heading.js'
import { findParagraphs } from './paragraphs.js'
import { findQuotations } from './quotations.js'
import { findSentences } from './sentences.js'
import { findWords } from './words.js'

/** A diagnostic shows at most this much of the text. */
const SHOWN = 80

/**
 * Cuts a text into paragraphs, sentences, words and quotations, and finds its headline, byline and dateline.
 * Throws on no text, and takes time in proportion to its length.
 */
export function segment(text: string): SegmentedText {
  const words = findWords(text)
  const spans = findParagraphs(text)
  const { quotations, unbalanced } = findQuotations(text, spans)
  const sentences = findSentences(text, words, spans, quotations)
  const { paragraphs, title, byline, dateline, published } = findHeading(text, spans)
  const diagnostics: Diagnostic[] = []
  if (words.length === 0) {
    const message = 'The text has no words.'
    diagnostics.push({ code: 'no-sentence', severity: 'warning', message, span: null, by: 'rule:segment/sentences' })
  }
  if (dateline === null && published === null) {
    const message = 'The text has no dateline; times such as “Tuesday” have no day to count from unless one is given.'
    diagnostics.push({ code: 'no-dateline', severity: 'info', message, span: null, by: 'rule:segment/dateline' })
  }
  for (const span of unbalanced) {
    const message = 'A quotation mark has no partner in its paragraph.'
    const place = cite(text, shown(text, span))
    diagnostics.push({
      code: 'unbalanced-quotation',
      severity: 'info',
      message,
      span: place,
      by: 'rule:segment/quotations',
    })
  }
  return { text, paragraphs, sentences, words, quotations, title, byline, dateline, published, diagnostics }
}

/** The beginning of a span, which does not cut a character in two. */
function shown(text: string, { start, end }: Span): Span {
  if (end - start <= SHOWN) return { start, end }
  const low = (text.charCodeAt(start + SHOWN) & 0xfc00) === 0xdc00
  return { start, end: start + SHOWN - (low ? 1 : 0) }
}
