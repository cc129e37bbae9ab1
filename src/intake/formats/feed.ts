import { emptyFile, noStories, notAFeed, OperatingError } from '../../errors.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { idOf } from '../../model/ids.js'
import { decodeMarkup } from '../charset.js'
import { checkFields, type RawFields } from '../fields.js'
import { compose } from '../markup/compose.js'
import { htmlLine, htmlParagraphs } from '../markup/html.js'
import { webAddress } from '../markup/page.js'
import { bytesOf, type Known } from '../source.js'
import { rootName, withoutDoctype } from '../xml.js'
import { type Feed, feedOf, type Item } from './feed-items.js'
import { type Format, type Found, LARGEST_COLLECTION } from './format.js'
import { plainParagraphs } from './ninjs.js'

const JSON_FEED = /^\{(?:[\s\S]{0,4000}?)"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/

/** RSS, Atom, RDF and JSON Feed: each item a story; one that has only a summary is noted. */
export const feed: Format = {
  name: 'feed',
  summary: 'RSS, Atom, RDF or JSON Feed',
  sniff: ({ text }) => isFeed(text),
  async *stories(source) {
    const { place, known } = source
    const { feed, diagnostics } = await parseFeed(await bytesOf(source, LARGEST_COLLECTION), place, known)
    if (feed.items.length === 0) throw noStories(place)
    for (const i of feed.items.keys()) yield await itemFound({ feed, diagnostics }, i, place, known)
  },
}

/** The story that a feed has of its item number `i`. */
export async function itemFound(
  { feed, diagnostics }: ParsedFeed,
  i: number,
  place: string,
  known: Known,
): Promise<Found> {
  const item = feed.items[i]!
  const at = `${place}#${item.url ?? item.id ?? i + 1}`
  const several = { place: at, ofSeveral: true, received: known.received ?? null }
  try {
    return { ...several, ...(await itemStory(feed, item, diagnostics, at, known)) }
  } catch (thrown) {
    if (!(thrown instanceof OperatingError)) throw thrown
    return { ...several, error: thrown }
  }
}

export const isFeed = (text: string): boolean =>
  /^(?:rss|feed|rdf)$/i.test(rootName(text) ?? '') || JSON_FEED.test(text.slice(0, 8000))

export type ParsedFeed = { readonly feed: Feed; readonly diagnostics: readonly Diagnostic[] }

/** @throws OperatingError `not-a-feed`, `xml-entities`, `undecodable` */
export async function parseFeed(bytes: Uint8Array, place: string, known: Known): Promise<ParsedFeed> {
  const { text, diagnostics } = decodeMarkup(bytes, place, known.contentType)
  const begun = text.trimStart()
  if (!isFeed(begun)) throw notAFeed(place, `not a feed: it begins with ${JSON.stringify(begun.slice(0, 30))}`)
  const base = webAddress(known.url) ?? undefined
  return { feed: await feedOf(begun.startsWith('{') ? begun : withoutDoctype(begun, place), place, base), diagnostics }
}

async function itemStory(feed: Feed, item: Item, decoding: readonly Diagnostic[], place: string, known: Known) {
  const title = await htmlLine(item.title ?? '', place)
  const byline = await htmlLine(item.byline ?? '', place)
  const content = item.content === undefined ? undefined : await paragraphs(item.content, item.contentIsText, place)
  const summary = await paragraphs(item.summary ?? '', false, place)
  const full = isFull(content, summary)
  const body = content && length(content) >= length(summary) ? content : summary
  const publisher = feed.title === undefined ? null : await htmlLine(feed.title, place)
  const raw: RawFields = {
    id: item.url === null && item.id !== null ? idOf('n', 'url', item.id) : null,
    url: item.url,
    title,
    byline,
    published: item.published ?? item.modified,
    modified: item.published === undefined ? undefined : item.modified,
    publisher,
    declaredLanguage: item.language ?? feed.language,
    copyright: item.rights ?? feed.rights,
    origin: item.origin && item.origin.name !== publisher ? item.origin : undefined,
  }
  const text = compose(title, byline, body)
  if (!/\S/.test(text)) throw emptyFile(place)
  const { fields, diagnostics } = checkFields(raw, place, known.received)
  const notes = full ? [] : [SUMMARY_ONLY]
  return { text, fields, firstLine: null, diagnostics: [...decoding, ...notes, ...diagnostics] }
}

const paragraphs = async (words: string, isText: boolean, place: string) =>
  isText ? plainParagraphs(words) : htmlParagraphs(words, place)

const SUMMARY_ONLY: Diagnostic = {
  code: 'summary-only',
  severity: 'warning',
  message: 'The feed gives only a summary of this story; what is read is the summary.',
  span: null,
  by: 'rule:intake/feed',
}

const length = (paragraphs: readonly string[]) => paragraphs.reduce((sum, p) => sum + p.length, 0)

/** What feeds put after a teaser. */
const TEASER =
  /(?:\[(?:…|\.\.\.)\]|…|\.\.\.|\b(?:continue reading|read more|read the full|the post .{1,200} appeared first on)\b.{0,100})\s*$/i

/** Whether an item has its whole story: content of its own, or a description of several paragraphs, that does not break off. */
function isFull(content: readonly string[] | undefined, summary: readonly string[]): boolean {
  const body = content ?? summary
  const prose = body.filter((p) => !/^the post .{1,200} appeared first on/i.test(p))
  if (prose.length === 0 || TEASER.test(prose.at(-1)!)) return false
  if (content !== undefined && length(content) > length(summary) * 1.2) return length(content) >= 200
  return length(prose) >= 1000 && prose.length >= 3
}

export const isFullItem = async (item: Item, place: string): Promise<boolean> =>
  isFull(
    item.content === undefined ? undefined : await paragraphs(item.content, item.contentIsText, place),
    await paragraphs(item.summary ?? '', false, place),
  )
