/**
 * The text of a story in the shape that plain stories have: headline, byline, then paragraphs, each apart by a blank line. What the
 * paragraphs say themselves is not said twice.
 */
export function compose(
  headline: string | null | undefined,
  byline: string | null | undefined,
  body: readonly string[],
): string {
  const title = oneLine(headline ?? '')
  const by = byLine(oneLine(byline ?? ''))
  const paragraphs = body.filter((paragraph) => /\S/.test(paragraph))
  const at = title === '' ? -1 : paragraphs.slice(0, HEAD).findIndex((p) => same(p, title))
  const rest = paragraphs.filter((p, i) => i !== at && !(i < HEAD + 1 && by !== '' && sameByline(p, by)))
  // Kickers and dates that stand above the headline go below it, for a story begins with its headline.
  return [title, by, ...rest].filter((p) => p !== '').join('\n\n')
}

/** The headline, byline and dateline stand among the first paragraphs. */
const HEAD = 4

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

const LONGEST_BYLINE = 150

/** "By" before names; nothing where a byline is an address or a paragraph. */
function byLine(byline: string): string {
  const names = byline.replace(/^by(?:line)?[\s:]+/i, '')
  if (names === '' || names.length > LONGEST_BYLINE || /https?:|@\S+\.\w|[<>]/.test(names)) return ''
  return `By ${names}`
}

const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const same = (a: string, b: string) => bare(a) === bare(b)

function sameByline(paragraph: string, by: string): boolean {
  if (paragraph.length > LONGEST_BYLINE + 3) return false
  const names = bare(by).replace(/^by /, '')
  return bare(paragraph).replace(/^by /, '') === names
}
