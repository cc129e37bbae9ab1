import { tooManyElements } from '../../errors.js'

const MOST_PIECES = 150_000
const MOST_DEPTH = 60
/** A line's end to `paragraphsOf`; a new element would cost what is saved. */
const BREAK = '\u0002\u0002'

/** Elements that end without being told to, or that have no end. */
const UNCLOSED = new Set(
  (
    'html head body p li dt dd td th tr thead tbody tfoot option optgroup colgroup rt rp area base br col embed hr img input link meta ' +
    'param source track wbr'
  ).split(' '),
)

/** Elements whose content is no markup, or no words: their end is looked for, nothing else. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'svg', 'noscript', 'template', 'iframe'])
/** Those of them that are kept; of scripts, what describes the page is. */
const KEPT = /^<(?:title|textarea|script\b[^>]*\bld\+json)/i

/** Where one of these is taken out, a paragraph ends all the same. */
const BLOCKS = new Set(
  'div section article main blockquote ul ol dl table center header footer aside form fieldset'.split(' '),
)

/** A tag, or a sign that begins none. */
type Tag = {
  readonly name: string
  readonly closing: boolean
  readonly start: number
  /** Of a raw element that is not kept, and of a comment, the end of its content. */
  readonly end: number
  readonly dropped: boolean
}

export type Tamed = {
  readonly html: string
  /** How many elements and pieces of text a library will make of it, about. */
  readonly pieces: number
}

/**
 * HTML without scripts, styles and comments, and without the tags that lie deeper than any page needs, whose words stay: the time of
 * the libraries that read it grows with the square of the depth, and their stack ends at some thousands. Linear in the length,
 * whatever stands there.
 * @throws OperatingError `too-large` for a page of very many elements
 */
export function tamed(html: string, place: string): Tamed {
  let depth = 0
  let pieces = 0
  let from = 0
  let out = ''
  const count = () => {
    if (++pieces > MOST_PIECES) throw tooManyElements(place, MOST_PIECES)
  }
  let reference = html.indexOf('&')
  const drop = (start: number, end: number, instead: string) => {
    out += html.slice(from, start) + instead
    from = end
  }
  for (const { name, closing, start, end, dropped } of tagsOf(html)) {
    // Each reference in a text makes a piece of its own.
    for (; reference >= 0 && reference < start; reference = html.indexOf('&', reference + 1)) count()
    if (reference >= 0 && reference < end) reference = html.indexOf('&', end)
    if (dropped) {
      drop(start, end, '')
      continue
    }
    if (!closing) count()
    if (name === '' || UNCLOSED.has(name)) continue
    if (!closing) depth++
    if (depth > MOST_DEPTH) drop(start, end, BLOCKS.has(name) ? BREAK : ' ')
    if (closing) depth = Math.max(0, depth - 1)
  }
  for (; reference >= 0; reference = html.indexOf('&', reference + 1)) count()
  return { html: from === 0 ? html : out + html.slice(from), pieces }
}

function* tagsOf(html: string): Generator<Tag> {
  const pattern = /\/?([a-z][^\s/>]*)/iy
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const start = at
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4)
      yield { name: '', closing: false, start, end: at, dropped: true }
      continue
    }
    pattern.lastIndex = at + 1
    const name = pattern.exec(html)?.[1]?.toLowerCase() ?? ''
    const closing = html[at + 1] === '/'
    at = name === '' ? at + 1 : endOfTag(html, pattern.lastIndex)
    const raw = !closing && RAW.has(name)
    const end = raw ? rawEnd(html, name, at) : at
    const dropped = raw && !KEPT.test(html.slice(start, at))
    yield { name, closing, start, end: dropped ? end : at, dropped }
    at = end
  }
}

function after(html: string, words: string, from: number): number {
  const found = html.indexOf(words, from)
  return found < 0 ? html.length : found + words.length
}

function endOfTag(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    const unit = html[i]!
    if (unit === '>') return i + 1
    if (html[i - 1] === '=' && (unit === '"' || unit === "'")) {
      i = html.indexOf(unit, i + 1)
      if (i < 0) break
    }
  }
  return html.length
}

function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
