import { checkFields } from './fields.js'
import { isFullItem, parseFeed } from './formats/feed.js'
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

/**
 * What a feed links to, in its order.
 * @param name of the feed, for messages
 * @throws OperatingError `not-a-feed`, `xml-entities`, `undecodable`
 */
export async function linksOf(bytes: Uint8Array, name: string, known: Known = {}): Promise<FeedLinks> {
  const { feed } = await parseFeed(bytes, name, known)
  const items: FeedLink[] = []
  for (const item of feed.items) {
    const { published, modified } = item
    const { fields } = checkFields({ published, modified }, name, known.received)
    items.push({
      url: item.url,
      id: item.id,
      title: await lineOf(item.title, name),
      published: fields.published ?? null,
      modified: fields.modified ?? null,
      full: await isFullItem(item, name),
    })
  }
  return { title: await lineOf(feed.title, name), url: feed.url, items }
}

const lineOf = async (words: string | undefined, name: string) => (words ? (await htmlLine(words, name)) || null : null)
