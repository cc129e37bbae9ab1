import { crc32, deflateRawSync, gzipSync } from 'node:zlib'

/** Files of formats that nobody writes by hand, made for tests. */

export type Page = {
  readonly url: string
  readonly body: string | Uint8Array
  readonly type?: string
  readonly status?: number
  readonly headers?: readonly string[]
  readonly warcType?: string
  readonly date?: string
}

/** The records of a WARC file, one for each page; joined they are the file. */
export const warcRecords = (pages: readonly Page[]): readonly Buffer[] =>
  pages.map(
    ({ url, body, type = 'text/html; charset=utf-8', status = 200, headers = [], warcType = 'response', date }) => {
      const http = [`HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Gone'}`, `Content-Type: ${type}`, ...headers].join(
        '\r\n',
      )
      const block = Buffer.concat([Buffer.from(`${http}\r\n\r\n`), Buffer.from(body)])
      const head = [
        'WARC/1.0',
        `WARC-Type: ${warcType}`,
        `WARC-Target-URI: ${url}`,
        `WARC-Date: ${date ?? '2031-03-20T06:00:00Z'}`,
        'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
        'Content-Type: application/http; msgtype=response',
        `Content-Length: ${block.length}`,
      ].join('\r\n')
      return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
    },
  )

export const warcFile = (pages: readonly Page[]): Buffer => Buffer.concat(warcRecords(pages))

/** As Common Crawl has it: each record a gzip member of its own. */
export const warcGz = (pages: readonly Page[]): Buffer =>
  Buffer.concat(warcRecords(pages).map((record) => gzipSync(record)))

export type ZipEntry = {
  readonly name: string
  readonly body: Uint8Array | string
  /** What the archive says of its size, where that is not so. */
  readonly claims?: number
  readonly encrypted?: boolean
}

export function zipFile(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, body, claims, encrypted } of entries) {
    const raw = Buffer.from(body as Uint8Array)
    const packed = deflateRawSync(raw)
    const title = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(encrypted ? 0x801 : 0x800, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32 ? crc32(raw) : 0, 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claims ?? raw.length, 18)
    fields.writeUInt16LE(title.length, 22)
    parts.push(Buffer.from('PK\x03\x04'), fields, title, packed)
    const more = Buffer.alloc(14)
    more.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, more, title)
    at += 30 + title.length + packed.length
  }
  const size = Buffer.concat(directory).length
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end])
}

/** Lines at a height of the page, in points from the foot. */
export type PdfLine = { readonly words: string; readonly y: number; readonly size?: number }

/** A PDF of pages with lines in Helvetica; a page without lines has a grey square, like a scan. */
export function pdfFile(pages: readonly (readonly PdfLine[])[], info = ''): Buffer {
  const objects: string[] = []
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  pages.forEach((lines, i) => {
    const shown = lines.map(({ words, y, size = 11 }) => {
      const escaped = words
        .replace(/[\\()]/g, '\\$&')
        .replaceAll('“', '\\223')
        .replaceAll('”', '\\224')
        .replaceAll('–', '\\226')
        .replaceAll('’', '\\222')
      return `BT /F1 ${size} Tf 72 ${y} Td (${escaped}) Tj ET`
    })
    const content = shown.length > 0 ? shown.join('\n') : '0.5 g 72 72 400 600 re f'
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  })
  objects.push(`<< ${info} >>`)
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  return Buffer.from(
    `${file}xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}
