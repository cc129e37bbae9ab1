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
  /(?:^|[\s_-])(?:ads?|advert(?:isement|orial)?|adslot|promo(?:tion)?|newsletter|sign-?up|related|recommend(?:ed|ations)?|most-?(?:read|popular)|share|sharing|social|comments?|cookies?|consent|paywall|subscribe|subscription|outbrain|taboola|read-?more|more-?stories|breadcrumbs?|skip-?link|toolbar)(?:$|[\s_-])/i
/** A box is small beside the page; what holds a large part of its words is the article, whatever it is called. */
const MOST_OF_PAGE = 0.3

/**
 * The paragraphs of the page's article, without its headline. The document is changed by this.
 * @param told whether the page says of itself that it is an article
 * @throws OperatingError `no-article`
 */
export async function articleParagraphs(
  document: DomDocument,
  told: boolean,
  place: string,
): Promise<readonly string[]> {
  sweep(document)
  const { Readability } = await import('@mozilla/readability')
  let root: DomElement | null = null
  try {
    // biome-ignore lint/suspicious/noExplicitAny: the library asks for the whole of a browser's document
    const reader = new Readability<DomElement>(document as any, {
      disableJSONLD: true,
      serializer: (node) => node as unknown as DomElement,
      charThreshold: 250,
      keepClasses: false,
    })
    root = reader.parse()?.content ?? null
  } catch {
    // The library gives up on some pages; to the reader that is a page without an article.
  }
  const paragraphs = root === null ? [] : domParagraphs(root)
  const links = root === null ? 0 : linkedShare(root)
  if (!isArticle(paragraphs, links, told)) throw noArticle(place)
  return paragraphs
}

function sweep(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(NOISE)]) element.remove()
  const all = document.body?.textContent?.length ?? 0
  for (const element of [...document.querySelectorAll('div,section,ul,p')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (name !== ' ' && BOX.test(name) && (element.textContent?.length ?? 0) < all * MOST_OF_PAGE) element.remove()
  }
}

function linkedShare(root: DomElement): number {
  let linked = 0
  for (const link of root.querySelectorAll('a')) linked += link.textContent?.trim().length ?? 0
  return linked / Math.max(1, root.textContent?.trim().length ?? 0)
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length

/** Lists of teasers and pages of one notice have paragraphs too; an article has sentences that are not links. */
function isArticle(paragraphs: readonly string[], links: number, told: boolean): boolean {
  const prose = paragraphs.filter((p) => wordsIn(p) >= 6 && /[.!?…]["'”’»)\]]*$/.test(p))
  const words = prose.reduce((sum, p) => sum + wordsIn(p), 0)
  if (told) return words >= 12 && links < 0.7
  return words >= 40 && links < 0.4
}
