import { tooManyElements } from '../../errors.js'

const MOST_ELEMENTS = 60_000
const MOST_DEPTH = 60

/** Elements that end without being told to, or that have no end. */
const UNCLOSED = new Set(
  (
    'html head body p li dt dd td th tr thead tbody tfoot option optgroup colgroup rt rp area base br col embed hr img input link meta ' +
    'param source track wbr'
  ).split(' '),
)

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title'])

type Tag = {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  readonly start: number
  readonly end: number
}

/**
 * HTML without the tags that lie deeper than any page needs; their words stay. The time of the libraries that read it grows with the
 * square of the depth, and their stack ends at some thousands. Linear in the length, whatever stands there.
 * @throws OperatingError `too-large` for a page of very many elements
 */
export function tamed(html: string, place: string): string {
  let depth = 0
  let elements = 0
  let from = 0
  let out = ''
  for (const { name, closing, selfClosing, start, end } of tagsOf(html)) {
    if (!closing && ++elements > MOST_ELEMENTS) throw tooManyElements(place, MOST_ELEMENTS)
    if (UNCLOSED.has(name) || selfClosing) continue
    if (!closing) depth++
    if (depth > MOST_DEPTH) {
      out += `${html.slice(from, start)} `
      from = end
    }
    if (closing) depth = Math.max(0, depth - 1)
  }
  return from === 0 ? html : out + html.slice(from)
}

function* tagsOf(html: string): Generator<Tag> {
  const name = /\/?([a-z][^\s/>]*)/iy
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4)
      continue
    }
    name.lastIndex = at + 1
    const match = name.exec(html)
    if (!match) {
      at++
      continue
    }
    const end = endOfTag(html, name.lastIndex)
    const tag = {
      name: match[1]!.toLowerCase(),
      closing: html[at + 1] === '/',
      selfClosing: html[end - 2] === '/',
      start: at,
      end,
    }
    yield tag
    at = end
    if (!tag.closing && RAW.has(tag.name)) at = rawEnd(html, tag.name, end)
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
