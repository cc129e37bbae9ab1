import { LARGEST_BYTES, OperatingError } from '../../errors.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { decodeMarkup } from '../charset.js'
import { checkFields } from '../fields.js'
import { articleParagraphs } from '../markup/article.js'
import { compose } from '../markup/compose.js'
import { htmlParagraphs, parseHtml } from '../markup/html.js'
import { factsOf, webAddress } from '../markup/page.js'
import { bytesOf, type Known } from '../source.js'
import { rootName } from '../xml.js'
import type { Format, Parsed } from './format.js'

/** What a page, or a piece of one, begins with; its document type may be missing. */
const ROOT =
  /^(?:html|head|body|article|main|section|div|p|meta|title|link|h1|script|style|header|table|center|base|noscript|span)$/i

/** Pages: what JSON-LD and meta elements tell, and the article without what stands around it. */
export const html: Format = {
  name: 'html',
  summary: 'a page of HTML',
  sniff: ({ text }) => /^<!doctype\s+html\b/i.test(text) || ROOT.test(rootName(text) ?? ''),
  async *stories(source) {
    const { place, known } = source
    const bytes = await bytesOf(source, LARGEST_BYTES)
    yield { place, ofSeveral: false, received: known.received ?? null, ...(await pageStory(bytes, place, known)) }
  },
}

/** @throws OperatingError `no-article`, `too-large`, `binary-file`, `undecodable` */
export async function pageStory(bytes: Uint8Array, place: string, known: Known): Promise<Parsed> {
  const decoded = decodeMarkup(bytes, place, known.contentType)
  const { document, pieces } = await parseHtml(decoded.text, place)
  const facts = await factsOf(document, webAddress(known.url), place)
  const body = await bodyOf()
  const { fields, diagnostics } = checkFields(facts.fields, place, known.received)
  const text = compose(facts.fields.title, facts.fields.byline, body)
  return {
    text,
    fields,
    firstLine: null,
    diagnostics: [...decoded.diagnostics, ...broken(facts.brokenData), ...diagnostics],
  }

  async function bodyOf(): Promise<readonly string[]> {
    try {
      return await articleParagraphs(document, pieces, facts.isArticle, place)
    } catch (thrown) {
      // Some pages show their article by a script, and give its words in their JSON-LD.
      const paragraphs = facts.body === null ? [] : await htmlParagraphs(facts.body.replace(/\n+/g, '\n\n'), place)
      if (thrown instanceof OperatingError && paragraphs.join(' ').split(/\s+/).length >= 12) return paragraphs
      throw thrown
    }
  }
}

const broken = (count: number): readonly Diagnostic[] =>
  count === 0
    ? []
    : [
        {
          code: 'broken-json-ld',
          severity: 'info',
          message: `${count === 1 ? 'A block' : `${count} blocks`} of the page's JSON-LD cannot be read; the rest of the page was.`,
          span: null,
          by: 'rule:intake/html',
        },
      ]
