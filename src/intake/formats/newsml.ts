import { badXml, notText, OperatingError } from '../../errors.js'
import { idOf } from '../../model/ids.js'
import { decodeMarkup } from '../charset.js'
import { checkFields, type RawFields } from '../fields.js'
import { compose } from '../markup/compose.js'
import { htmlParagraphs } from '../markup/html.js'
import { webAddress } from '../markup/page.js'
import { paragraphsOf, type View } from '../markup/paragraphs.js'
import { bytesOf } from '../source.js'
import {
  descendants,
  elementAt,
  elementsOf,
  parseXml,
  rootName,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../xml.js'
import { type Format, type Found, LARGEST_COLLECTION, type Parsed } from './format.js'

/** IPTC NewsML-G2: a news message or a news item, with NITF, XHTML or plain text inside; NITF by itself too. */
export const newsml: Format = {
  name: 'newsml',
  summary: 'NewsML-G2 (a news message or item), or NITF',
  sniff: ({ text }) => /^(?:newsMessage|newsItem|packageItem|nitf)$/.test(rootName(text) ?? ''),
  async *stories(source) {
    const { place, known } = source
    const { text, diagnostics } = decodeMarkup(await bytesOf(source, LARGEST_COLLECTION), place, known.contentType)
    const root = await parseXml(text, place)
    const items = root.name === 'nitf' ? [root] : descendants(root, 'newsItem')
    if (items.length === 0) throw notText(place, root.name)
    const several = root.name === 'newsMessage'
    for (const [i, item] of items.entries()) {
      const at = several ? `${place}#${item.attributes.guid ?? i + 1}` : place
      try {
        const parsed = await (item.name === 'nitf' ? nitfStory : itemStory)(item, at, known.received)
        yield { place: at, ofSeveral: several, ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
      } catch (thrown) {
        if (!several || !(thrown instanceof OperatingError)) throw thrown
        yield { place: at, ofSeveral: true, error: thrown } satisfies Found
      }
    }
  },
}

async function itemStory(item: XmlElement, place: string, received?: string | null): Promise<Parsed> {
  const [meta, content, rights] = ['itemMeta', 'contentMeta', 'rightsInfo'].map((name) => elementAt(item, name))
  const kind = elementAt(meta, 'itemClass')?.attributes.qcode?.replace(/^.*:/, '') ?? 'text'
  if (!/^(?:text|composite)$/i.test(kind)) throw notText(place, kind)
  const nitf = descendants(item, 'nitf')[0]
  const inside = nitf ? nitfFacts(nitf) : undefined
  const headline = textOf(mainOf(content, 'headline')) ?? inside?.title ?? null
  const byline = textOf(mainOf(content, 'by')) ?? inside?.byline ?? null
  const [first, version] = [textOf(elementAt(meta, 'firstCreated')), textOf(elementAt(meta, 'versionCreated'))]
  const published = first ?? version ?? textOf(elementAt(content, 'contentCreated'))
  const guid = item.attributes.guid
  const url =
    webAddress(guid) ??
    webAddress(
      elementsOf(meta ?? item, 'link').find((link) => /canonical|web/i.test(link.attributes.rel ?? ''))?.attributes
        .href,
    )
  const publisher = nameOf(elementAt(meta, 'provider'))
  const origin = nameOf(elementAt(content, 'infoSource')) ?? textOf(elementAt(content, 'creditline')) ?? inside?.origin
  const raw: RawFields = {
    id: url === null && guid ? idOf('n', 'url', guid) : null,
    url,
    title: headline,
    byline,
    published,
    modified: version === published ? null : version,
    version: item.attributes.version,
    publisher,
    declaredLanguage: elementAt(content, 'language')?.attributes.tag ?? item.attributes.lang,
    origin: origin === publisher ? undefined : (origin ?? undefined),
    usageTerms: textOf(elementAt(rights, 'usageTerms')),
    copyright: textOf(elementAt(rights, 'copyrightNotice')) ?? nameOf(elementAt(rights, 'copyrightHolder')),
    embargoedUntil: textOf(elementAt(meta, 'embargoed')),
    pubStatus: elementAt(meta, 'pubStatus')?.attributes.qcode ?? elementAt(meta, 'pubStatus')?.attributes.uri,
    edNote: textOf(elementAt(meta, 'edNote')),
  }
  const body = await bodyOf(item, nitf, place)
  return { text: compose(headline, byline, body), firstLine: null, ...checkFields(raw, place, received) }
}

/** The one that says that it is the main one, else the first. */
function mainOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  const all = parent ? elementsOf(parent, name) : []
  return all.find((one) => /:main$/.test(one.attributes.role ?? '')) ?? all[0]
}

/** What a party is called: its name, else its literal or code. */
function nameOf(party: XmlElement | undefined): string | null {
  if (!party) return null
  const { literal, qcode, uri } = party.attributes
  return textOf(elementAt(party, 'name')) ?? literal ?? qcode?.replace(/^.*:/, '') ?? uri ?? textOf(party)
}

async function bodyOf(item: XmlElement, nitf: XmlElement | undefined, place: string): Promise<readonly string[]> {
  if (nitf) return nitfParagraphs(nitf)
  const set = elementAt(item, 'contentSet')
  const inline = set && elementsOf(set, 'inlineXML')[0]
  if (inline) return xmlParagraphs(inline)
  const data = set && elementsOf(set, 'inlineData')[0]
  if (!data) return []
  // An inline text is HTML where its type says so, and may lie there escaped.
  const text = data.children.map((child) => (typeof child === 'string' ? child : '')).join('')
  return /html/i.test(data.attributes.contenttype ?? '') ? htmlParagraphs(text, place) : xmlParagraphs(data)
}

const view: View<XmlNode> = {
  text: (node) => (typeof node === 'string' ? node : undefined),
  tag: (node) => (typeof node === 'string' ? undefined : node.name.toLowerCase()),
  children: (node) => (typeof node === 'string' ? [] : node.children),
}

const xmlParagraphs = (element: XmlElement): readonly string[] => paragraphsOf<XmlNode>(element, view)

/** The body's paragraphs; its dateline stands before the first of them. */
function nitfParagraphs(nitf: XmlElement): readonly string[] {
  const body = elementAt(nitf, 'body')
  const content = body && elementsOf(body, 'body.content')
  const paragraphs = (content && content.length > 0 ? content : [body ?? nitf]).flatMap(xmlParagraphs)
  const dateline = textOf(elementAt(body, 'body.head', 'dateline'))
  const [first, ...rest] = paragraphs
  if (dateline === null || first === undefined || first.startsWith(dateline)) return paragraphs
  return [`${dateline}${/[-–—]$/.test(dateline) ? '' : ' –'} ${first}`, ...rest]
}

function nitfFacts(nitf: XmlElement) {
  const head = elementAt(nitf, 'body', 'body.head')
  const byline = textOf(elementAt(head, 'byline', 'person')) ?? textOf(elementAt(head, 'byline'))
  return {
    title: textOf(elementAt(head, 'hedline', 'hl1')) ?? textOf(elementAt(nitf, 'head', 'title')),
    byline: byline?.replace(/^by\s+/i, '') ?? null,
    origin: textOf(elementAt(head, 'distributor', 'org')) ?? textOf(elementAt(head, 'distributor')),
  }
}

async function nitfStory(nitf: XmlElement, place: string, received?: string | null): Promise<Parsed> {
  if (!elementAt(nitf, 'body')) throw badXml(place, 'NITF without a body')
  const { title, byline, origin } = nitfFacts(nitf)
  const docdata = elementAt(nitf, 'head', 'docdata')
  const [id, copyright] = [
    elementAt(docdata, 'doc-id')?.attributes['id-string'],
    elementAt(docdata, 'doc.copyright')?.attributes,
  ]
  const raw: RawFields = {
    id: id ? idOf('n', 'url', id) : null,
    title,
    byline,
    published: elementAt(docdata, 'date.release')?.attributes.norm ?? elementAt(docdata, 'date.issue')?.attributes.norm,
    publisher: origin,
    declaredLanguage: nitf.attributes.lang,
    copyright: copyright && [copyright.holder, copyright.year].filter((part) => part).join(' '),
    edNote: elementAt(docdata, 'ed-msg')?.attributes.info,
    // NITF's statuses: usable, embargoed, withheld, canceled.
    pubStatus:
      elementAt(docdata, 'doc-status')?.attributes.type ??
      docdata?.attributes['management-status']?.replace('embargoed', 'withheld'),
  }
  return { text: compose(title, byline, nitfParagraphs(nitf)), firstLine: null, ...checkFields(raw, place, received) }
}
