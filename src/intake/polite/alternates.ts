import { OperatingError } from '../../errors.js'
import { decodeMarkup } from '../charset.js'
import { parseHtml } from '../markup/html.js'
import { webAddress } from '../markup/page.js'

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\s*(?:;|$)/i
const MOST = 5

/** Feeds that a page links to, for who named the page instead; none where it is no page. */
export async function feedsOf(
  bytes: Uint8Array,
  contentType: string | null,
  address: string,
): Promise<readonly string[]> {
  try {
    const { text } = decodeMarkup(bytes, address, contentType)
    if (!/<(?:!doctype\s+html|html|head|link|body)\b/i.test(text.slice(0, 4000))) return []
    const links = [...(await parseHtml(text, address)).document.querySelectorAll('link[rel~=alternate i]')]
    const feeds = links
      .filter((link) => FEED_TYPE.test(link.getAttribute('type') ?? ''))
      .flatMap((link) => webAddress(link.getAttribute('href'), address) ?? [])
    return [...new Set(feeds)].slice(0, MOST)
  } catch (thrown) {
    if (thrown instanceof OperatingError) return []
    throw thrown
  }
}
