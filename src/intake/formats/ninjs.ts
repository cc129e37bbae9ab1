import { notText } from '../../errors.js'
import { idOf } from '../../model/ids.js'
import { checkFields, type RawFields } from '../fields.js'
import { compose } from '../markup/compose.js'
import { htmlLine, htmlParagraphs } from '../markup/html.js'
import { webAddress } from '../markup/page.js'
import type { Parsed } from './format.js'

type Item = Readonly<Record<string, unknown>>

/** An item of IPTC's ninjs, 1.x to 3.x, by properties that nothing else has together. */
export const isNinjs = (value: Item): boolean =>
  typeof value.uri === 'string' &&
  typeof value.text !== 'string' &&
  Object.keys(value).some((key) =>
    /^(?:body_\w+|bodies|headlines?|headline_\w+|versioncreated|pubstatus|representationtype|renditions)$/i.test(key),
  )

/**
 * One item. Names are taken in any writing: 1.x and 2.x have small letters, 3.x capitals inside.
 * @throws OperatingError `not-text`
 */
export async function ninjsStory(value: Item, place: string, received?: string | null): Promise<Parsed> {
  const item = new Map(Object.entries(value).map(([key, found]) => [key.toLowerCase(), found]))
  const text = (...names: readonly string[]): string | undefined =>
    names.map((name) => words(item.get(name))).find((found) => found)
  const type = text('type') ?? 'text'
  if (type !== 'text' && type !== 'composite') throw notText(place, type.slice(0, 40))
  const headline = await htmlLine(
    text('headline') ?? ofRole(item.get('headlines'), 'main') ?? text('headline_main', 'title') ?? '',
    place,
  )
  const byline = text('by', 'byline')
  const uri = text('uri')!
  const url = webAddress(uri) ?? webAddress(text('standardurl', 'canonicalurl', 'link'))
  const [first, version] = [text('firstcreated', 'firstpublished'), text('versioncreated')]
  const published = first ?? version ?? text('contentcreated')
  const publisher = text('publisher', 'provider', 'copyrightholder')
  const origin = originOf(item.get('infosources') ?? item.get('infosource')) ?? text('source')
  const raw: RawFields = {
    // What has no address of the web is still known by its URI.
    id: url === null ? idOf('n', 'url', uri) : null,
    url,
    title: headline,
    byline,
    published,
    modified: version === published ? null : version,
    version: text('version'),
    publisher,
    declaredLanguage: text('language'),
    origin: (typeof origin === 'object' ? origin?.name : origin) === publisher ? undefined : origin,
    usageTerms: text('usageterms') ?? rightsOf(item.get('rightsinfo')),
    copyright: text('copyrightnotice', 'copyrightholder'),
    embargoedUntil: text('embargoeduntil', 'embargoed'),
    pubStatus: text('pubstatus'),
    edNote: text('ednote'),
  }
  return {
    text: compose(headline, byline, await bodyOf(item, place)),
    firstLine: null,
    ...checkFields(raw, place, received),
  }
}

/** A string, a number as one, or what an object says of itself. */
function words(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return value.map(words).find((found) => found)
  if (typeof value !== 'object' || value === null) return undefined
  const { value: own, name, literal } = value as Item
  return words(own ?? name ?? literal)
}

/** The value of the first of a role, else of the first. */
function ofRole(value: unknown, role: string): string | undefined {
  const all = [value].flat().filter((one): one is Item => typeof one === 'object' && one !== null)
  return words(all.find((one) => words(one.role) === role) ?? all[0])
}

const LESSER_ROLE = /caption|teaser|summary|abstract|slug|seo|social|tweet/i

type Body = { readonly words: string; readonly html: boolean }

/** Marked-up bodies first, for they have paragraphs; the longest of them. */
async function bodyOf(item: ReadonlyMap<string, unknown>, place: string): Promise<readonly string[]> {
  const bodies: Body[] = []
  for (const [key, value] of item)
    if (key.startsWith('body_') && typeof value === 'string')
      bodies.push({ words: value, html: /html|nitf|xml/.test(key) })
  for (const one of [item.get('bodies') ?? []].flat()) {
    if (typeof one !== 'object' || one === null || LESSER_ROLE.test(words((one as Item).role) ?? '')) continue
    const found = words((one as Item).value)
    const type = words((one as Item).contentType ?? (one as Item).contenttype) ?? ''
    if (found) bodies.push({ words: found, html: /html|xml/i.test(type) || /^\s*<\w/.test(found) })
  }
  bodies.sort((a, b) => Number(b.html) - Number(a.html) || b.words.length - a.words.length)
  const best = bodies[0]
  if (!best) return []
  return best.html ? htmlParagraphs(best.words, place) : plainParagraphs(best.words)
}

/** Paragraphs at blank lines, or at each line end where there are no blank lines. */
export function plainParagraphs(text: string): readonly string[] {
  const even = text.replace(/\r\n?/g, '\n').trim()
  return even.split(/\n[^\S\n]*\n\s*/.test(even) ? /\n[^\S\n]*\n\s*/ : /\n/).map((paragraph) => paragraph.trim())
}

function originOf(value: unknown): RawFields['origin'] {
  const sources = [value ?? []].flat().filter((one): one is Item | string => one !== null && one !== undefined)
  const one =
    sources.find((source) => typeof source === 'object' && /originat|source|content/i.test(words(source.role) ?? '')) ??
    sources[0]
  if (typeof one === 'string') return one
  if (!one) return undefined
  const [name, url] = [words(one.name ?? one.literal), webAddress(words(one.uri))]
  return name || url ? { name: name ?? null, url } : undefined
}

function rightsOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { linkedRights, linkedrights } = value as Item
  return [linkedRights ?? linkedrights ?? []]
    .flat()
    .map((one) =>
      typeof one === 'object' && one !== null ? words((one as Item).href ?? (one as Item).uri) : words(one),
    )
    .find((found) => found)
}
