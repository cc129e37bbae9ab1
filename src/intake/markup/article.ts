import { noArticle } from '../../errors.js'
import { type DomDocument, type DomElement, domParagraphs } from './html.js'

/** Parts of a page that are never its article, whatever their words. */
const NOISE = [
  'nav',
  'aside',
  'form',
  'footer',
  '[role=navigation]',
  '[role=complementary]',
  '[role=search]',
  '[role=dialog]',
  '[aria-modal=true]',
  '[data-ad]',
  '[data-ad-slot]',
].join(',')

/** Classes and ids of boxes inside articles. */
const BOX =
  /(?:^|[\s_-])(?:ads?|advert(?:isement|orial)?|adslot|newsletter|related|recommend(?:ed|ations)?|most-?(?:read|popular)|share|sharing|social|comments?|cookies?|consent|outbrain|taboola|more-?stories|breadcrumbs?|skip-?link)(?:$|[\s_-])/i
/** A box is small beside the page; what holds a large part of its words is the article, whatever it is called. */
const MOST_OF_PAGE = 0.3
/** The same of names that articles have too: only what holds few words is a box. */
const NOTE =
  /(?:^|[\s_-])(?:promo(?:tion)?|sign-?up|paywall|subscribe|subscription|read-?more|toolbar|tags?)(?:$|[\s_-])/i
const MOST_OF_NOTE = 240

/** The library looks at a page of more pieces for many seconds. */
const MOST_PIECES = 8_000

/**
 * The paragraphs of the page's article, without its headline. The document is changed by this.
 * @param pieces how large the document is
 * @param told whether the page says of itself that it is an article
 * @throws OperatingError `no-article`
 */
export async function articleParagraphs(
  document: DomDocument,
  pieces: number,
  told: boolean,
  place: string,
): Promise<readonly string[]> {
  sweep(document)
  const root = pieces > MOST_PIECES ? largePart(document) : await readable(document)
  const paragraphs = root === null ? [] : domParagraphs(root)
  const links = root === null ? 0 : linkedShare(root)
  if (!isArticle(paragraphs, links, told) || (!told && isList(root!, paragraphs))) throw noArticle(place)
  return paragraphs
}

let library: Promise<typeof import('@mozilla/readability')> | undefined

async function readable(document: DomDocument): Promise<DomElement | null> {
  library ??= import('@mozilla/readability')
  const { Readability } = await library
  try {
    // biome-ignore lint/suspicious/noExplicitAny: the library asks for the whole of a browser's document
    const reader = new Readability<DomElement>(document as any, {
      disableJSONLD: true,
      serializer: (node) => node as unknown as DomElement,
      charThreshold: 250,
      keepClasses: false,
    })
    return reader.parse()?.content ?? null
  } catch {
    // The library gives up on some pages; to the reader that is a page without an article.
    return null
  }
}

/** The part of a very large page that calls itself its article, else the page. */
const largePart = (document: DomDocument): DomElement | null =>
  document.querySelector('[itemprop=articleBody]') ??
  document.querySelector('article') ??
  document.querySelector('main') ??
  document.body

function sweep(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(NOISE)]) element.remove()
  const all = document.body?.textContent?.length ?? 0
  for (const element of [...document.querySelectorAll('div,section,ul,p')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    const most = BOX.test(name) ? all * MOST_OF_PAGE : NOTE.test(name) ? MOST_OF_NOTE : 0
    if (most > 0 && (element.textContent?.length ?? 0) < most) element.remove()
  }
}

function linkedShare(root: DomElement): number {
  let linked = 0
  for (const link of root.querySelectorAll('a')) linked += link.textContent?.trim().length ?? 0
  return linked / Math.max(1, root.textContent?.trim().length ?? 0)
}

/** Headlines that are links, one for every few paragraphs: a front page. */
function isList(root: DomElement, paragraphs: readonly string[]): boolean {
  const headlines = [...root.querySelectorAll('h1 a,h2 a,h3 a,h4 a,a h2,a h3,a h4')].length
  return headlines >= 3 && headlines * 5 > paragraphs.length
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length

/** Lists of teasers and pages of one notice have paragraphs too; an article has sentences that are not links. */
function isArticle(paragraphs: readonly string[], links: number, told: boolean): boolean {
  const prose = paragraphs.filter((p) => wordsIn(p) >= 6 && /[.!?…]["'”’»)\]]*$/.test(p))
  const words = prose.reduce((sum, p) => sum + wordsIn(p), 0)
  if (told) return words >= 12 && links < 0.7
  return words >= 40 && links < 0.4
}
