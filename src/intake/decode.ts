import { binaryFile, undecodable } from '../errors.js'
import type { Diagnostic } from '../model/diagnostic.js'

export type Decoded = { readonly text: string; readonly diagnostics: readonly Diagnostic[] }

const BY = 'rule:intake/decode'

/**
 * Bytes → text. Nothing of the text is changed, line ends neither; a byte order mark is not text.
 *
 * Order: a byte order mark decides; then a pattern of zero bytes (UTF-16 without mark); then UTF-8 where it is valid; then UTF-8 with
 * broken bytes where most of what is not ASCII is valid; then Windows-1252.
 *
 * @param name of the file, for messages
 * @throws OperatingError `binary-file`, `undecodable`
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const known = KINDS.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))
  if (known) throw binaryFile(name, known[0])
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff]))
    throw undecodable(name, 'it looks like UTF-32')
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3), name, 'with a byte order mark')
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'le', name, 'by its byte order mark')
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'be', name, 'by its byte order mark')
  const order = zeroPattern(bytes)
  if (order) return utf16(bytes, order, name, 'by its zero bytes')
  if (looksBinary(bytes)) throw binaryFile(name)
  return utf8(bytes, name)
}

/** Files that people take for text. */
const KINDS: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF, not text', [...Buffer.from('%PDF-')]],
  ['a ZIP archive or an office document, not text', [0x50, 0x4b, 3, 4]],
  ['compressed with gzip, not text', [0x1f, 0x8b]],
  ['an old office document, not text', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document, not plain text', [...Buffer.from('{\\rtf')]],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte)

/** In English text in UTF-16, nearly every other byte is zero. */
function zeroPattern(bytes: Uint8Array): 'le' | 'be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'le'
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'be'
  return undefined
}

/** A zero byte, as git judges, or more than one in fifty control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) controls++
  }
  return controls > head.length / 50
}

function utf16(bytes: Uint8Array, order: 'le' | 'be', name: string, how: string): Decoded {
  try {
    const text = new TextDecoder(`utf-16${order}`, { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, diagnostics: [note('info', `Read as UTF-16 ${order.toUpperCase()}, told ${how}.`)] }
  } catch {
    throw undecodable(name, 'it begins like UTF-16 and goes on otherwise')
  }
}

function utf8(bytes: Uint8Array, name: string, mark?: string): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, diagnostics: mark ? [note('info', `Read as UTF-8 ${mark}, which is not part of the text.`)] : [] }
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const broken = count(text, /\ufffd/g)
    if (mark || count(text, /[^\p{ASCII}\ufffd]/gu) > broken) {
      const message = `Read as UTF-8; ${broken} broken ${broken === 1 ? 'character stands' : 'characters stand'} as U+FFFD.`
      return { text, diagnostics: [note('warning', message)] }
    }
    const message = 'Read as Windows-1252, because it is not valid UTF-8.'
    return { text: windows1252(bytes, name), diagnostics: [note('warning', message)] }
  }
}

/** Windows-1252 where it is not Latin-1: bytes 80 to 9F; a space stands where it has no character. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * By its table, because Node 20.18.3 and later decode Latin-1 under this name (nodejs/node#56542).
 * @throws OperatingError `undecodable`
 */
export function windows1252(bytes: Uint8Array, name: string): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => {
      const character = HIGH[control.charCodeAt(0) - 0x80]!
      if (character === ' ') throw undecodable(name, 'neither UTF-8 nor Windows-1252')
      return character
    })
}

function count(text: string, pattern: RegExp): number {
  let n = 0
  for (const _ of text.matchAll(pattern)) n++
  return n
}

const note = (severity: Diagnostic['severity'], message: string): Diagnostic => ({
  code: 'encoding',
  severity,
  message,
  span: null,
  by: BY,
})
