import { notAFeed } from '../../errors.js'
import { webAddress } from '../markup/page.js'

/** An item of a feed of any kind. Texts may hold HTML. */
export type Item = {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | undefined
  readonly summary: string | undefined
  readonly content: string | undefined
  readonly contentIsText: boolean
  readonly byline: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly language: string | undefined
  readonly rights: string | undefined
  readonly origin: { readonly name: string | null; readonly url: string | null } | undefined
}

export type Feed = {
  readonly title: string | undefined
  readonly url: string | null
  readonly language: string | undefined
  readonly rights: string | undefined
  readonly items: readonly Item[]
}

type Kind = ReturnType<typeof import('feedsmith').parseFeed>
type Of<F extends Kind['format']> = Extract<Kind, { readonly format: F }>['feed']

/**
 * @param text of RSS, Atom or RDF without a document type, or of a JSON Feed
 * @param base of relative addresses
 * @throws OperatingError `not-a-feed`
 */
export async function feedOf(text: string, place: string, base: string | undefined): Promise<Feed> {
  const { parseFeed } = await import('feedsmith')
  let parsed: Kind
  try {
    parsed = parseFeed(text)
  } catch (thrown) {
    throw notAFeed(place, `a broken feed: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
  if (parsed.format === 'rss') return rss(parsed.feed, base)
  if (parsed.format === 'atom') return atom(parsed.feed, base)
  if (parsed.format === 'rdf') return rdf(parsed.feed, base)
  return jsonFeed(parsed.feed, base)
}

/** The library leaves dates as they are written. */
const told = (date: unknown): string | undefined => (typeof date === 'string' ? date : undefined)

type Creators = readonly (string | undefined)[] | undefined

const named = (names: Creators): string | undefined => {
  const all = [...new Set(names?.map((name) => name?.trim()).filter((name) => name))]
  return all.length === 0 ? undefined : all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

function rss(feed: Of<'rss'>, base: string | undefined): Feed {
  const own = webAddress(feed.link, base)
  return {
    title: feed.title,
    url: own,
    language: feed.language ?? feed.dc?.languages?.[0],
    rights: feed.copyright ?? feed.dc?.rights?.[0],
    items: (feed.items ?? []).map((item) => {
      const guid = item.guid?.value
      const permanent = item.guid?.isPermaLink !== false ? webAddress(guid) : null
      const origin = item.source
      return {
        id: guid ?? null,
        url: webAddress(item.link, own ?? base) ?? permanent,
        title: item.title ?? item.dc?.titles?.[0],
        summary: item.description,
        content: item.content?.encoded,
        contentIsText: false,
        byline: named(item.dc?.creators) ?? named(item.authors?.map((author) => author.name)),
        published: told(item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0]),
        modified: told(item.atom?.updated ?? item.dcterms?.modified?.[0]),
        language: item.dc?.languages?.[0],
        rights: item.dc?.rights?.[0],
        origin: origin
          ? { name: origin.title ?? null, url: webAddress(origin.url) }
          : namedOrigin(item.dc?.sources?.[0]),
      }
    }),
  }
}

function namedOrigin(source: string | undefined): Item['origin'] {
  if (!source) return undefined
  const url = webAddress(source)
  return url ? { name: null, url } : { name: source, url: null }
}

type Links = readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined

/** The page that an entry or feed stands for. */
const pageOf = (links: Links, base: string | undefined): string | null =>
  webAddress((links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? links?.[0])?.href, base)

function atom(feed: Of<'atom'>, base: string | undefined): Feed {
  const own = pageOf(feed.links, base)
  return {
    title: feed.title?.value,
    url: own,
    language: feed.xml?.lang,
    rights: feed.rights?.value,
    items: (feed.entries ?? []).map((entry) => {
      const { source, content } = entry
      return {
        id: entry.id ?? null,
        url: pageOf(entry.links, own ?? base),
        title: entry.title?.value,
        summary: entry.summary?.value,
        content: content?.src === undefined ? content?.value : undefined,
        contentIsText: content?.type === undefined || content.type === 'text' || content.type === 'text/plain',
        byline: named((entry.authors ?? feed.authors)?.map((author) => author.name)),
        published: told(entry.published),
        modified: told(entry.updated),
        language: entry.xml?.lang,
        rights: entry.rights?.value,
        origin: source
          ? { name: source.title?.value ?? null, url: pageOf(source.links, base) ?? webAddress(source.id) }
          : undefined,
      }
    }),
  }
}

function rdf(feed: Of<'rdf'>, base: string | undefined): Feed {
  const own = webAddress(feed.link, base)
  return {
    title: feed.title,
    url: own,
    language: feed.dc?.languages?.[0],
    rights: feed.dc?.rights?.[0],
    items: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about ?? null,
      url: webAddress(item.link, own ?? base) ?? webAddress(item.rdf?.about),
      title: item.title,
      summary: item.description,
      content: item.content?.encoded,
      contentIsText: false,
      byline: named(item.dc?.creators),
      published: told(item.dc?.dates?.[0]),
      modified: told(item.dcterms?.modified?.[0]),
      language: item.dc?.languages?.[0],
      rights: item.dc?.rights?.[0],
      origin: namedOrigin(item.dc?.sources?.[0]),
    })),
  }
}

function jsonFeed(feed: Of<'json'>, base: string | undefined): Feed {
  const own = webAddress(feed.home_page_url, base)
  return {
    title: feed.title,
    url: own,
    language: feed.language,
    rights: undefined,
    items: (feed.items ?? []).map((item) => {
      const origin = webAddress(item.external_url, own ?? base)
      return {
        id: item.id ?? null,
        url: webAddress(item.url, own ?? base) ?? webAddress(item.id),
        title: item.title,
        summary: item.summary,
        content: item.content_html ?? item.content_text,
        contentIsText: item.content_html === undefined,
        byline: named((item.authors ?? feed.authors)?.map((author) => author.name)),
        published: told(item.date_published),
        modified: told(item.date_modified),
        language: item.language,
        rights: undefined,
        origin: origin ? { name: null, url: origin } : undefined,
      }
    }),
  }
}
