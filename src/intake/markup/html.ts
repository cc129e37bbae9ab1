import { paragraphsOf, type View } from './paragraphs.js'
import { tamed } from './tame.js'

/** What of a DOM is used here; a small part of what libraries give. */
export type DomNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly localName?: string
  readonly nodeValue?: string | null
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}
export type DomElement = DomNode & {
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  remove(): void
}
export type DomDocument = DomElement & { readonly documentElement: DomElement; readonly body: DomElement | null }

const TEXT = 3
const CDATA = 4
const ELEMENT = 1

const view: View<DomNode> = {
  text: (node) => (node.nodeType === TEXT || node.nodeType === CDATA ? (node.nodeValue ?? '') : undefined),
  tag: (node) =>
    node.nodeType === ELEMENT ? (node.localName ?? node.nodeName).toLowerCase().replace(/^.*:/, '') : undefined,
  children: (node) => node.childNodes,
  hidden: (node) => {
    const element = node as DomElement
    return (
      element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
    )
  },
}

/** The paragraphs below an element. */
export const domParagraphs = (root: DomNode): readonly string[] => paragraphsOf(root, view)

/** Kept, because to find it again takes a part of a page's time. */
let library: Promise<typeof import('linkedom')> | undefined

/**
 * @returns the document, and how many pieces it has, about
 * @throws OperatingError `too-large` for a page of very many elements
 */
export async function parseHtml(
  source: string,
  place: string,
): Promise<{ readonly document: DomDocument; readonly pieces: number }> {
  const { html, pieces } = tamed(source, place)
  library ??= import('linkedom')
  const { parseHTML } = await library
  return { document: parseHTML(asDocument(html)).document as unknown as DomDocument, pieces }
}

/** The paragraphs of a piece of HTML, or of text in which HTML may stand. */
export async function htmlParagraphs(html: string, place: string): Promise<readonly string[]> {
  if (!/[<&]/.test(html))
    return html
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '')
  const { document } = await parseHtml(`<!doctype html><html><head></head><body>${html}</body></html>`, place)
  return document.body === null ? [] : domParagraphs(document.body)
}

/** A line of text in which HTML may stand: a headline in a feed. */
export const htmlLine = async (html: string, place: string): Promise<string> =>
  (await htmlParagraphs(html, place)).join(' ').replace(/\s+/g, ' ')

/** The library makes the first element the document where a page leaves out `<html>`. */
const asDocument = (html: string) =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
