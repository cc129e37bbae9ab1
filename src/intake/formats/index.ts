import { unknownFormat } from '../../errors.js'
import type { Head } from '../source.js'
import { rootName } from '../xml.js'
import { feed } from './feed.js'
import type { Format } from './format.js'
import { gzip } from './gzip.js'
import { html } from './html.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { markdown } from './markdown.js'
import { newsml } from './newsml.js'
import { pdf } from './pdf.js'
import { plain } from './plain.js'
import { warc } from './warc.js'
import { zip } from './zip.js'

/** In the order in which they are tried; plain text takes whatever is left. */
export const FORMATS: readonly Format[] = [zip, gzip, pdf, warc, feed, newsml, html, jsonl, json, markdown, plain]

/** @throws OperatingError `unknown-format` for XML that is none of them */
export function sniff(head: Head): Format {
  const found = FORMATS.find((format) => format.sniff(head)) ?? plain
  if (found === plain && /^<(?:\?xml\b|!DOCTYPE\b|[\w:.-]+\s[^>]*\bxmlns)/i.test(head.text))
    throw unknownFormat(head.name, `XML whose root is <${rootName(head.text) ?? '?'}>`)
  return found
}
