import { badXml, xmlEntities } from '../errors.js'

/** An element of XML, or text. Names are without their prefix, in the writing of the file. */
export type XmlNode = string | XmlElement
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/**
 * XML without its document type, which is not needed and is how bombs are made.
 * @throws OperatingError `xml-entities` where it declares entities or an internal subset
 */
export function withoutDoctype(xml: string, place: string): string {
  const start = xml.search(/<!DOCTYPE\b/i)
  // Inside the document these letters are text in a CDATA section, or no XML.
  if (start < 0 || /<[A-Za-z_]/.test(xml.slice(0, start))) return xml
  const end = xml.indexOf('>', start)
  const doctype = xml.slice(start, end < 0 ? undefined : end + 1)
  if (end < 0 || doctype.includes('[')) throw xmlEntities(place)
  return xml.slice(0, start) + xml.slice(end + 1)
}

/** What comes after declarations, comments and the document type. */
export function afterProlog(text: string): string {
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++
    const [, end] = PROLOG.find(([start]) => text.startsWith(start, at)) ?? []
    if (end === undefined) return text.slice(at)
    const from = end === '>' && /^[^>[]*\[/.test(text.slice(at, at + 1000)) ? text.indexOf(']', at) : at
    const found = from < 0 ? -1 : text.indexOf(end, from)
    if (found < 0) return ''
    at = found + end.length
  }
}

const PROLOG: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
  ['<!doctype', '>'],
]

/** The name of the root element, without its prefix; undefined where no element comes first. */
export const rootName = (text: string): string | undefined =>
  /^<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(afterProlog(text))?.[1]

const ATTRIBUTES = ':@'
const MOST_DEPTH = 256

/** @throws OperatingError `bad-xml`, `xml-entities` */
export async function parseXml(xml: string, place: string): Promise<XmlElement> {
  const bare = withoutDoctype(xml, place)
  const { XMLParser, XMLValidator } = await import('fast-xml-parser')
  const valid = attempt(() => XMLValidator.validate(bare, { allowBooleanAttributes: true }))
  if (valid !== true)
    throw badXml(place, typeof valid === 'string' ? valid : `line ${valid.err.line}: ${valid.err.msg}`)
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: true,
    htmlEntities: true,
    maxNestedTags: MOST_DEPTH,
  })
  const parsed = attempt(() => parser.parse(bare) as readonly Ordered[])
  if (typeof parsed === 'string') throw badXml(place, parsed)
  const root = parsed
    .map(treeOf)
    .find((node): node is XmlElement => typeof node !== 'string' && !node.name.startsWith('?'))
  if (!root) throw badXml(place, 'no element')
  return root
}

/** What the library throws is told as its message. */
function attempt<T>(act: () => T): T | string {
  try {
    return act()
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}

type Ordered = { readonly [name: string]: unknown }

/** Depth is bounded by the parser. */
function treeOf(node: Ordered): XmlNode {
  if ('#text' in node) return String(node['#text'])
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? ''
  const attributes = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>
  const children = node[name]
  return { name, attributes, children: Array.isArray(children) ? children.map(treeOf) : [] }
}

export const elementsOf = (element: XmlElement, name?: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** The first element at the end of a path of names. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element
  for (const name of path) found = found && elementsOf(found, name)[0]
  return found
}

/** Every element of a name below one, itself too, in order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  const below = elementsOf(element).flatMap((child) => descendants(child, name))
  return element.name === name ? [element, ...below] : below
}

/** All text below, white space drawn together; null where there is none. */
export function textOf(element: XmlElement | undefined): string | null {
  const parts: string[] = []
  const gather = (node: XmlNode): void => {
    if (typeof node === 'string') parts.push(node)
    else node.children.forEach(gather)
  }
  if (element) gather(element)
  const text = parts.join('').replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}
