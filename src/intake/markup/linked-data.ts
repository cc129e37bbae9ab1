import type { DomDocument } from './html.js'

/** What a page's JSON-LD tells of its article, in schema.org's terms. */
export type LinkedData = {
  readonly headline: string | undefined
  readonly byline: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly publisher: string | undefined
  readonly url: string | undefined
  readonly language: string | undefined
  readonly copyright: string | undefined
  readonly usageTerms: string | undefined
  readonly correction: string | undefined
  readonly version: string | undefined
  readonly origin: { readonly name: string | null; readonly url: string | null } | undefined
  readonly body: string | undefined
}

type Thing = Readonly<Record<string, unknown>>

/** schema.org's article and its kinds; a page of news may call itself any of them. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|LiveBlogPosting|BlogPosting|SocialMediaPosting|ScholarlyArticle)$/
const PREFERRED = /NewsArticle$/

/** More articles than this, none of them the page's own, and the page is a list of them. */
const MOST_ARTICLES = 2

/**
 * The page's article, and how many blocks of JSON-LD are broken.
 * @param addresses of the page
 */
export function newsArticle(
  document: DomDocument,
  addresses: readonly (string | null)[],
): { readonly article: LinkedData | null; readonly broken: number } {
  let broken = 0
  const things: Thing[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const value = lenientJson(script.textContent ?? '')
    if (value === undefined) broken++
    else things.push(...thingsIn(value))
  }
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const own = (thing: Thing) =>
    [thing.url, thing['@id'], thing.mainEntityOfPage].some((url) => addresses.includes(url as string))
  const news = (thing: Thing) => typesOf(thing).some((type) => PREFERRED.test(type))
  const found =
    articles.find((thing) => own(thing) && news(thing)) ?? articles.find(own) ?? articles.find(news) ?? articles[0]
  if (!found || (articles.length > MOST_ARTICLES && !own(found))) return { article: null, broken }
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])),
  )
  return { article: linkedDataOf(found, byId), broken }
}

/** Scripts often hold comment marks around, or line ends within strings, that JSON does not allow. */
function lenientJson(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\s*\]\]>|\/\*\]\]>\*\/)\s*;?\s*$/g,
    '',
  )
  for (const attempt of [json, json.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

const MOST_THINGS = 500

/** Objects at the top, in arrays, in `@graph`, and what a page says it is mainly about. */
function thingsIn(value: unknown): readonly Thing[] {
  const out: Thing[] = []
  const waiting: unknown[] = [value]
  while (waiting.length > 0 && out.length < MOST_THINGS) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_THINGS))
    else if (isThing(next)) {
      out.push(next)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (typeof next[key] === 'object') waiting.push(next[key])
    }
  }
  return out
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (thing: Thing): readonly string[] => [thing['@type']].flat().filter((type) => typeof type === 'string')

function linkedDataOf(thing: Thing, byId: ReadonlyMap<unknown, Thing>): LinkedData {
  const resolve = (value: unknown): unknown =>
    isThing(value) && Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value
  const text = (value: unknown): string | undefined => {
    const one = resolve(Array.isArray(value) ? value[0] : value)
    if (typeof one === 'string') return one.trim() || undefined
    if (typeof one === 'number') return String(one)
    return isThing(one) ? text(one['@value'] ?? one.name) : undefined
  }
  const names = (value: unknown): string | undefined => {
    const all = [value]
      .flat()
      .slice(0, 20)
      .map(text)
      .filter((name) => name !== undefined)
    return all.length === 0 ? undefined : all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
  }
  const address = (value: unknown): string | undefined => {
    const one = resolve(Array.isArray(value) ? value[0] : value)
    if (typeof one === 'string') return one
    return isThing(one) ? (text(one.url) ?? text(one['@id'])) : undefined
  }
  return {
    headline: text(thing.headline) ?? text(thing.name),
    byline: names(thing.author) ?? names(thing.creator),
    published: text(thing.datePublished) ?? text(thing.dateCreated),
    modified: text(thing.dateModified),
    publisher: text(thing.publisher),
    url: address(thing.url) ?? address(thing.mainEntityOfPage),
    language: isThing(thing.inLanguage)
      ? (text(thing.inLanguage.alternateName) ?? text(thing.inLanguage))
      : text(thing.inLanguage),
    copyright: text(thing.copyrightNotice) ?? names(thing.copyrightHolder),
    usageTerms: address(thing.license) ?? address(thing.usageInfo),
    correction: text(isThing(thing.correction) ? (thing.correction.text ?? thing.correction) : thing.correction),
    version: text(thing.version),
    origin: originOf(),
    body: text(thing.articleBody) ?? updatesOf(thing.liveBlogUpdate),
  }

  function originOf(): LinkedData['origin'] {
    for (const value of [thing.sourceOrganization, thing.isBasedOn, thing.isBasedOnUrl]) {
      const one = resolve(Array.isArray(value) ? value[0] : value)
      if (typeof one === 'string' && one !== '')
        return /^https?:/.test(one) ? { name: null, url: one } : { name: one, url: null }
      if (!isThing(one)) continue
      const name = text(one.publisher) ?? text(one.sourceOrganization) ?? text(one.name)
      const url = address(one)
      if (name || url) return { name: name ?? null, url: url ?? null }
    }
    return undefined
  }

  function updatesOf(value: unknown): string | undefined {
    const updates = [value].flat().slice(0, MOST_THINGS).filter(isThing)
    const bodies = updates
      .flatMap((update) => [text(update.headline), text(update.articleBody)])
      .filter((words) => words)
    return bodies.length > 0 ? bodies.join('\n\n') : undefined
  }
}
