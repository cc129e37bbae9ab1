import type { Diagnostic } from '../model/diagnostic.js'
import { type Decoded, decode, windows1252 } from './decode.js'

/** Where a page or an XML file tells its encoding: this many bytes are looked at. */
const PRESCAN = 4096

/**
 * Decodes markup, whose own encoding counts, as browsers have it: a byte order mark, then what the server said, then what the file
 * says; but what is valid UTF-8 and not all ASCII is UTF-8, whatever is said of it. Zero bytes are left out.
 * @param contentType the header that came with it
 * @throws OperatingError `binary-file`, `undecodable`
 */
export function decodeMarkup(bytes: Uint8Array, place: string, contentType?: string | null): Decoded {
  if (hasMark(bytes)) return decode(bytes, place)
  const declared = labelIn(contentType ?? '') ?? declaredIn(bytes)
  const utf16 = declared !== undefined && /^utf-?16/i.test(declared)
  const zeros = bytes.includes(0)
  if (zeros && !utf16 && isMostlyZero(bytes)) return decode(bytes, place)
  const kept = zeros && !utf16 ? bytes.filter((byte) => byte !== 0) : bytes
  const notes = kept === bytes ? [] : [note(`${bytes.length - kept.length} zero bytes were left out.`)]
  const { text, diagnostics } = byLabel(kept, place, declared)
  return { text, diagnostics: [...notes, ...diagnostics] }
}

function byLabel(bytes: Uint8Array, place: string, declared: string | undefined): Decoded {
  if (declared === undefined || /^utf-?8$/i.test(declared)) return decode(bytes, place)
  const label = declared.toLowerCase()
  if (!STATEFUL.test(label) && bytes.some((byte) => byte > 127) && isUtf8(bytes)) return decode(bytes, place)
  if (WESTERN.has(label)) {
    if (!bytes.some((byte) => byte > 127)) return decode(bytes, place)
    return { text: windows1252(bytes, place), diagnostics: [info(declared)] }
  }
  try {
    const text = new TextDecoder(label).decode(bytes)
    return { text, diagnostics: [info(declared)] }
  } catch {
    const { text, diagnostics } = decode(bytes, place)
    return {
      text,
      diagnostics: [
        note(`The file says that its encoding is '${declared.slice(0, 40)}', which is none.`),
        ...diagnostics,
      ],
    }
  }
}

/** Encodings in which all bytes may be ASCII's though the text is not. */
const STATEFUL = /^(?:utf-?16|iso-2022|hz-gb)/

/** Names for what is Windows-1252 on the web. */
const WESTERN = new Set(
  'windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 us-ascii ascii ansi_x3.4-1968'.split(' '),
)

const hasMark = (bytes: Uint8Array) =>
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff)

const labelIn = (contentType: string) => /\bcharset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType)?.[1]

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1').replaceAll('\0', '')
  const xml = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/.exec(head)?.[1]
  const meta = xml ?? /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1]
  // What could be read to find this out is not UTF-16, unless it has its zero bytes.
  return meta !== undefined && /^utf-?16/i.test(meta) && !bytes.subarray(0, PRESCAN).includes(0) ? 'utf-8' : meta
}

/** UTF-16, where about every other byte is zero, and what is no text at all. */
const isMostlyZero = (bytes: Uint8Array) => {
  const head = bytes.subarray(0, PRESCAN)
  let zeros = 0
  for (const byte of head) if (byte === 0) zeros++
  return zeros > head.length / 5
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const diagnostic = (severity: Diagnostic['severity'], message: string): Diagnostic => ({
  code: 'encoding',
  severity,
  message,
  span: null,
  by: 'rule:intake/charset',
})
const info = (label: string) => diagnostic('info', `Read as ${label}, as the file says.`)
const note = (message: string) => diagnostic('warning', message)
