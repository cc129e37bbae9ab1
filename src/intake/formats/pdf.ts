import { badPdf, encrypted, noTextLayer, OperatingError } from '../../errors.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { checkFields, type RawFields } from '../fields.js'
import { bytesOf } from '../source.js'
import { type Format, LARGEST_COLLECTION, type Parsed } from './format.js'

/** The text of a PDF that has one, as one story. */
export const pdf: Format = {
  name: 'pdf',
  summary: 'the text of a PDF',
  sniff: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  async *stories(source) {
    const { place, known } = source
    const bytes = await bytesOf(source, LARGEST_COLLECTION)
    yield { place, ofSeveral: false, ...(await pdfStory(new Uint8Array(bytes), place, known.received)) }
  },
}

const MOST_PAGES = 300
/** Fewer letters on each page than this, and its pages are pictures. */
const LEAST_LETTERS = 20

async function pdfStory(bytes: Uint8Array, place: string, received?: string | null): Promise<Parsed> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false })
    try {
      const count = Math.min(document.numPages, MOST_PAGES)
      const pages: (readonly Line[])[] = []
      for (let number = 1; number <= count; number++) {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        // Marks of structure stand among the pieces of text.
        pages.push(linesOf((items as readonly object[]).flatMap((item) => ('str' in item ? [item as Piece] : []))))
        page.cleanup()
      }
      const gap = usualGap(pages)
      const text = joined(pages.flatMap((lines) => paragraphsIn(lines, gap))).join('\n\n')
      if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS * Math.min(count, 3)) throw noTextLayer(place)
      const { fields, diagnostics } = checkFields(await infoOf(document), place, received)
      return { text, fields, firstLine: null, diagnostics: [...cutAt(document.numPages), ...diagnostics] }
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (thrown) {
    if (thrown instanceof OperatingError) throw thrown
    const { name, message } = thrown as Error
    throw name === 'PasswordException' ? encrypted(place) : badPdf(place, message)
  }
}

type Piece = {
  readonly str: string
  readonly hasEOL: boolean
  readonly height: number
  readonly width: number
  readonly transform: readonly number[]
}
type Line = { words: string; readonly x: number; readonly y: number; readonly size: number }

function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = []
  let end = 0
  for (const { str, transform, height, width } of pieces) {
    if (str === '') continue
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0]
    const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 10
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < size * 0.5)
      last.words += `${x - end > size * 0.15 && !/\s$/.test(last.words) ? ' ' : ''}${str}`
    else if (str.trim() !== '') lines.push({ words: str, x, y, size })
    end = x + width
  }
  return lines
}

/** Lines that stand further apart than lines do, or of another size, or set in, begin a paragraph. */
function paragraphsIn(lines: readonly Line[], usual: number): readonly string[] {
  const left = lines.reduce((least, line) => Math.min(least, line.x), Number.POSITIVE_INFINITY)
  const out: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const words = line.words.replace(/\s+/g, ' ').trim()
    const gap = before ? before.y - line.y : 0
    const indented = before !== undefined && line.x - left > line.size * 0.8 && before.x - left < line.size * 0.4
    const another = before !== undefined && Math.abs(before.size - line.size) > line.size * 0.15
    if (!before || gap > usual * 1.35 || gap < 0 || another || indented) out.push(words)
    else out[out.length - 1] += `${/\p{L}-$/u.test(out.at(-1)!) ? '' : ' '}${words}`
  })
  return out
}

/** The distance at which most lines stand below the one before, in points; of several the least. */
function usualGap(pages: readonly (readonly Line[])[]): number {
  const counts = new Map<number, number>()
  for (const lines of pages)
    lines.forEach((line, i) => {
      const gap = i > 0 ? Math.round(lines[i - 1]!.y - line.y) : 0
      if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1)
    })
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return usual?.[0] ?? 0
}

/** A sentence that a page's end cut in two is one paragraph; numbers of pages are none. */
function joined(paragraphs: readonly string[]): readonly string[] {
  const out: string[] = []
  for (const paragraph of paragraphs) {
    if (paragraph === '' || /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(paragraph)) continue
    const last = out.at(-1)
    if (last !== undefined && /^\p{Ll}/u.test(paragraph) && /[\p{L},;-]$/u.test(last))
      out[out.length - 1] = `${last} ${paragraph}`
    else out.push(paragraph)
  }
  return out
}

async function infoOf(document: { getMetadata(): Promise<unknown> }): Promise<RawFields> {
  try {
    const { info } = (await document.getMetadata()) as { readonly info?: Readonly<Record<string, unknown>> }
    const told = (key: string) => (typeof info?.[key] === 'string' ? (info[key] as string).trim() : '')
    // Programs put a file's name where a title belongs.
    const title = /\.\w{2,4}$|^(?:microsoft word|untitled|document\d*$)/i.test(told('Title')) ? '' : told('Title')
    return { title: title || null, byline: told('Author') || null, published: pdfDate(told('CreationDate')) }
  } catch {
    return {}
  }
}

/** D:20310304100000+01'00' */
function pdfDate(written: string): string | null {
  const [, day, clock = '', zone = ''] = /^(?:D:)?(\d{8})(\d{6})?(Z|[+-]\d\d'?\d\d)?/.exec(written) ?? []
  return day === undefined ? null : `${day}${clock && `T${clock}`}${clock && zone.replace("'", '')}`
}

const cutAt = (pages: number): readonly Diagnostic[] =>
  pages <= MOST_PAGES
    ? []
    : [
        {
          code: 'pages-left-out',
          severity: 'warning',
          message: `Only the first ${MOST_PAGES} of ${pages} pages were read.`,
          span: null,
          by: 'rule:intake/pdf',
        },
      ]
