import { LARGEST_BYTES } from '../../errors.js'
import { decode } from '../decode.js'
import { checkFields } from '../fields.js'
import { htmlParagraphs } from '../markup/html.js'
import { bytesOf } from '../source.js'
import type { Format, Parsed } from './format.js'
import { frontMatter } from './plain.js'

/** Markdown, with or without front matter, as plain text: what is for the eye alone is taken off. */
export const markdown: Format & { parse(file: string, place: string, received?: string | null): Promise<Parsed> } = {
  name: 'markdown',
  summary: 'Markdown, with or without front matter',
  sniff({ text, name }) {
    const body = text.slice(frontMatter(text)?.end ?? 0).replaceAll('\r\n', '\n')
    if (/\.(?:md|markdown|mdown)$/i.test(name)) return true
    return SIGNS.some((sign) => sign.test(body)) || (LINK.test(body) && /\n[^\S\n]*\n/.test(body))
  },
  async *stories(source) {
    const { place, known } = source
    const { text, diagnostics } = decode(await bytesOf(source, LARGEST_BYTES), place)
    const parsed = await markdown.parse(text, place, known.received)
    yield { place, ofSeveral: false, ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
  },
  async parse(file, place, received) {
    const front = frontMatter(file)
    const text = (await paragraphsIn(file.slice(front?.end ?? 0), place)).join('\n\n')
    const { fields, diagnostics } = checkFields(front?.fields ?? {}, place, received)
    return { text, fields, firstLine: null, diagnostics }
  },
}

/** A heading that begins the file, a heading below, a line under a heading, a fence. */
const SIGNS: readonly RegExp[] = [
  /^#{1,3} \S[^\n]*\n\s*\n/,
  /\n\n#{2,4} \S[^\n]{0,200}\n\s*\n/,
  /^[^\n]{3,200}\n={3,}\s*\n/,
  /\n```\w*\n/,
]

/** Where paragraphs stand on a line each, a link does not make them Markdown, which would join them. */
const LINK = /[^!]\[[^\]\n]{1,200}\]\(https?:\/\/[^)\s]{1,500}\)/

async function paragraphsIn(source: string, place: string): Promise<readonly string[]> {
  const { marked } = await import('marked')
  try {
    const out: string[] = []
    blocks(marked.lexer(source, { gfm: true }) as readonly Token[], out)
    return (await Promise.all(out.map((words) => shown(words, place)))).filter((words) => words !== '')
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    // Nested deeper than the library can follow: that is no structure of a story.
    return [source.trim()]
  }
}

type Token = {
  readonly type: string
  readonly raw: string
  readonly text?: string
  readonly tokens?: readonly Token[]
  readonly items?: readonly Token[]
  readonly header?: readonly Token[]
  readonly rows?: readonly (readonly Token[])[]
}

/** A line that ends with two spaces ends there for the reader; any other end of a line is a space. */
const BREAK = '\u0002'

function blocks(tokens: readonly Token[], out: string[]): void {
  for (const token of tokens) {
    if (token.type === 'heading' || token.type === 'paragraph' || token.type === 'text') out.push(inline(token))
    else if (token.type === 'blockquote' || token.type === 'list_item') blocks(token.tokens ?? [], out)
    else if (token.type === 'list') blocks(token.items ?? [], out)
    else if (token.type === 'html') out.push(token.raw)
    else if (token.type === 'table')
      for (const row of [token.header ?? [], ...(token.rows ?? [])]) out.push(row.map(inline).join(' | '))
  }
}

/** A token's words: links as what they show, pictures as nothing. */
function inline(token: Token): string {
  if (token.type === 'image') return ''
  if (token.type === 'br') return BREAK
  if (token.type === 'html') return token.raw
  // Code spans and escapes hold words, whatever stands in them.
  if (token.type === 'codespan' || token.type === 'escape') return token.text ?? ''
  return token.tokens ? token.tokens.map(inline).join('') : (token.text ?? '')
}

/** With HTML within Markdown, and its entities, as a reader sees them. */
async function shown(words: string, place: string): Promise<string> {
  const even = words.replace(/\s+/g, ' ').trim()
  if (!/<[a-z!/]|&[a-z#]/i.test(even)) return even.replaceAll(/ ?\u0002 ?/g, '\n')
  return (await htmlParagraphs(even.replaceAll(BREAK, '<br>'), place)).join('\n\n')
}
