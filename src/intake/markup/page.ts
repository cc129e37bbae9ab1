import type { RawFields } from '../fields.js'
import { type DomDocument, htmlLine } from './html.js'
import { type LinkedData, newsArticle } from './linked-data.js'

/** What a page tells of its story beside the text. */
export type PageFacts = {
  readonly fields: RawFields
  /** It says of itself that it is an article. */
  readonly isArticle: boolean
  /** The article's text where the page gives it apart; without paragraphs, often. */
  readonly body: string | null
  /** Something of its own description could not be read. */
  readonly brokenData: number
}

/**
 * Reads JSON-LD first, then meta elements and OpenGraph, then the page's own elements.
 * @param address where the page was fetched, if that is known
 */
export async function factsOf(document: DomDocument, address: string | null, place: string): Promise<PageFacts> {
  const meta = metaOf(document)
  const has = (selector: string) => document.querySelector(selector) !== null
  const base = address ?? undefined
  const canonical = webAddress(document.querySelector('link[rel~=canonical i]')?.getAttribute('href'), base)
  const { article, broken } = newsArticle(document, [canonical, address])
  const told = canonical ?? webAddress(article?.url, base) ?? webAddress(meta('og:url'), base)
  const elsewhere = address !== null && told !== null && !sameSite(address, told)
  const publisher = await line(article?.publisher ?? meta('og:site_name', 'application-name', 'dc.publisher'))
  const origin = article?.origin ?? originIn(meta)
  const fields: RawFields = {
    title: await line(article?.headline ?? headlineIn(document, meta)),
    byline: await line(
      article?.byline ?? meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator'),
    ),
    published:
      article?.published ??
      meta(
        'article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dc.date.issued',
        'parsely-pub-date',
        'pubdate',
        'sailthru.date',
      ) ??
      document
        .querySelector('article time[datetime], time[pubdate][datetime], time[itemprop=datePublished]')
        ?.getAttribute('datetime'),
    modified: article?.modified ?? meta('article:modified_time', 'datemodified', 'last-modified', 'dc.date.modified'),
    publisher,
    // A copy that names its original as canonical is a page of its own.
    url: elsewhere ? stripped(address) : (told ?? (address === null ? null : stripped(address))),
    declaredLanguage:
      article?.language ?? document.documentElement?.getAttribute('lang') ?? meta('og:locale')?.replace('_', '-'),
    copyright: await line(article?.copyright ?? meta('copyright', 'dc.rights', 'rights')),
    usageTerms: usageTermsIn(article, document, meta),
    edNote: await line(article?.correction),
    version: article?.version,
    origin: elsewhere
      ? { name: origin?.name ?? null, url: told }
      : origin && origin.name !== publisher
        ? origin
        : undefined,
  }
  const front = address !== null && new URL(address).pathname === '/'
  const isArticle =
    article !== null ||
    has('[itemprop=articleBody]') ||
    meta('og:type') === 'article' ||
    // Front pages have an element of this name for each teaser.
    (meta('og:type') !== 'website' && !front && [...document.querySelectorAll('article')].length === 1)
  return { fields, isArticle, body: article?.body ?? null, brokenData: broken }

  async function line(words: string | null | undefined): Promise<string | null> {
    if (!words) return null
    const found = await htmlLine(words.slice(0, LONGEST_LINE), place)
    // Some put an address where a name belongs.
    return found === '' || /^https?:\/\/\S+$/.test(found) ? null : found
  }
}

const LONGEST_LINE = 2000

type Meta = (...names: readonly string[]) => string | undefined

/** The content of the first meta element of these names that has any. */
function metaOf(document: DomDocument): Meta {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = element.getAttribute('content')?.trim()
    if (name !== '' && content && !found.has(name)) found.set(name, content)
  }
  return (...names) => names.map((name) => found.get(name)).find((content) => content !== undefined)
}

/** The shown headline where the page's title is that and the outlet's name; else the title without the name. */
function headlineIn(document: DomDocument, meta: Meta): string | null {
  const shown = [...document.querySelectorAll('h1')].map((h) => h.textContent?.replace(/\s+/g, ' ').trim() ?? '')
  const title = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim()
  const told = meta('og:title', 'twitter:title', 'dc.title') ?? title
  if (told === undefined) return shown.find((h) => h !== '') ?? null
  const match = shown.find((h) => h.length >= 8 && (told.includes(h) || title?.includes(h)))
  if (match) return match
  const site = meta('og:site_name')
  const [, before, after] = /^(.{15,}?)\s+[|–—»·-]\s+([^|–—»·]{2,40})$/.exec(told) ?? []
  return before !== undefined && (site === undefined || after === site || told !== meta('og:title')) ? before : told
}

function originIn(meta: Meta): (RawFields['origin'] & object) | undefined {
  const url = webAddress(meta('original-source', 'syndication-source'))
  const name = meta('dc.source', 'article:source')
  return url || name ? { name: name ?? null, url } : undefined
}

/** What the publisher lets others do, its reservation of text and data mining too (TDM Reservation Protocol). */
function usageTermsIn(article: LinkedData | null, document: DomDocument, meta: Meta): string | null {
  const terms = article?.usageTerms ?? document.querySelector('link[rel~=license i]')?.getAttribute('href')
  const reserved = meta('tdm-reservation') === '1'
  const policy = meta('tdm-policy')
  const reservation = reserved ? `tdm-reservation: 1${policy ? `, tdm-policy: ${policy}` : ''}` : null
  return [terms, reservation].filter((part) => part).join('; ') || null
}

/** An absolute address of the web without its fragment and the marks of campaigns; null for any other. */
export function webAddress(value: string | null | undefined, base?: string): string | null {
  if (!value || value.length > 4000) return null
  const url = URL.canParse(value, base) ? new URL(value, base) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return null
  return stripped(url.href)
}

function stripped(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  const marks = [...url.searchParams.keys()].filter((key) => /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/i.test(key))
  if (marks.length > 0) for (const key of marks) url.searchParams.delete(key)
  return url.href
}

/** True for addresses of one outlet: the same last two parts of the host. */
function sameSite(a: string, b: string): boolean {
  const site = (address: string) =>
    URL.canParse(address) ? new URL(address).hostname.split('.').slice(-2).join('.') : address
  return site(a) === site(b)
}
