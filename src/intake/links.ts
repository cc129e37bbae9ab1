import { idOf } from '../model/ids.js'
import { checkFields } from './fields.js'
import { isFullItem, itemFound, parseFeed } from './formats/feed.js'
import type { Item } from './formats/feed-items.js'
import { type Arrival, arrivalOf } from './intake.js'
import { htmlLine } from './markup/html.js'
import type { Known } from './source.js'

/** An item of a feed, for who will fetch its page. */
export type FeedLink = {
  /** The item's page; null where it has none. */
  readonly url: string | null
  /** The feed's own name of the item. */
  readonly id: string | null
  readonly title: string | null
  /** ISO days or moments; null where the feed gives none that is one. */
  readonly published: string | null
  readonly modified: string | null
  /** Whether the feed has the whole story, so that its page need not be fetched. */
  readonly full: boolean
}

export type FeedLinks = {
  readonly title: string | null
  /** The page that the feed belongs to. */
  readonly url: string | null
  readonly items: readonly FeedLink[]
}

/** An item that is looked at when it is asked for: of a long feed that was seen before, most are not. */
export type FeedItem = {
  readonly url: string | null
  readonly id: string | null
  /** Changes with anything that the feed says of it. */
  readonly digest: string
  /** Changes with the time of its last change; null where the feed tells none. */
  readonly dated: string | null
  link(): Promise<FeedLink>
  /** The story that the feed itself has of it. */
  story(): Promise<Arrival>
}

export type OpenFeed = Omit<FeedLinks, 'items'> & { readonly items: readonly FeedItem[] }

/**
 * A feed and its items, in its order.
 * @param name of the feed, for places and messages
 * @throws OperatingError `not-a-feed`, `xml-entities`, `undecodable`
 */
export async function openFeed(bytes: Uint8Array, name: string, known: Known = {}): Promise<OpenFeed> {
  const parsed = await parseFeed(bytes, name, known)
  const { feed } = parsed
  const items = feed.items.map((item, i): FeedItem => {
    const { url, id, title = '', published = '', modified } = item
    return {
      url,
      id,
      digest: idOf('i', JSON.stringify(item)),
      dated: modified === undefined ? null : idOf('i', title, published, modified),
      link: () => linkOf(item, name, known),
      story: async () => arrivalOf(await itemFound(parsed, i, name, known), {}),
    }
  })
  return { title: await lineOf(feed.title, name), url: feed.url, items }
}

/** What a feed links to, in its order; see {@link openFeed}. */
export async function linksOf(bytes: Uint8Array, name: string, known: Known = {}): Promise<FeedLinks> {
  const { title, url, items } = await openFeed(bytes, name, known)
  const links: FeedLink[] = []
  for (const item of items) links.push(await item.link())
  return { title, url, items: links }
}

async function linkOf(item: Item, name: string, known: Known): Promise<FeedLink> {
  const { url, id, title, published, modified } = item
  const { fields } = checkFields({ published, modified }, name, known.received)
  return {
    url,
    id,
    title: await lineOf(title, name),
    published: fields.published ?? null,
    modified: fields.modified ?? null,
    full: await isFullItem(item, name),
  }
}

const lineOf = async (words: string | undefined, name: string) => (words ? (await htmlLine(words, name)) || null : null)
