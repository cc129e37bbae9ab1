import type { Span } from '../../model/span.js'
import type { Quotation } from '../../model/text.js'
import { type Family, findMarks, isMeasure, type Mark, mayBePossessive, startsClippedWord } from './marks.js'

export type Quotations = {
  readonly quotations: readonly Quotation[]
  /** Marks without a partner, at most one for each paragraph. */
  readonly unbalanced: readonly Span[]
}

type Found = { start: number; end: number; inner: Span; closed: boolean; continues: boolean; depth: number }

/** What a mark asks for; null leaves it to be an apostrophe or a measure. */
type Act = 'open' | 'close' | null

const OPENERS = new Set(['“', '„', '‟', '``', '‘‘', '‘', '‚', '‛', '「'])

/**
 * Pairs the quotation marks of each paragraph, in one pass with a stack.
 *
 * Order of preference: a mark of one direction (“ `` „) does what it says unless its neighbours say the opposite; a mark of two
 * directions (" '' ») opens or closes as its neighbours say, else closes what is open. A closing mark takes the nearest open one of
 * its family; what was opened in between lost its own closing mark. A single mark closes only what is innermost, for it may be an
 * apostrophe. A quotation that is open at its paragraph's end goes on when the next paragraph opens with the same mark.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotations {
  const quotations: Quotation[] = []
  const unbalanced: Span[] = []
  let open: readonly Mark[] = []
  let lost: Span | undefined
  for (const paragraph of paragraphs) {
    const marks = findMarks(text, paragraph)
    const again = reopened(open, marks, paragraph)
    if (lost && again === 0) unbalanced.push(lost)
    const pairing = new Pairing(text, paragraph, marks, again)
    for (const quotation of pairing.run()) quotations.push(quotation)
    open = pairing.open()
    if (pairing.stray) unbalanced.push(pairing.stray)
    lost = pairing.stray || !open[0] ? undefined : { start: open[0].start, end: paragraph.end }
  }
  if (lost) unbalanced.push(lost)
  return { quotations, unbalanced }
}

/** How many of the open marks the paragraph repeats at its start. */
function reopened(open: readonly Mark[], marks: readonly Mark[], paragraph: Span): number {
  let n = 0
  let at = paragraph.start
  while (n < open.length && marks[n]?.start === at && marks[n]!.glyph === open[n]!.glyph) at = marks[n++]!.end
  return n
}

/** The quotations of one paragraph. */
class Pairing {
  readonly #found: Found[] = []
  readonly #stack: Mark[] = []
  readonly #count: Record<Family, number> = { double: 0, single: 0, guillemet: 0, angle: 0, corner: 0 }
  /** The first mark that closes nothing, or that was left open inside another quotation. */
  stray: Span | undefined

  constructor(
    readonly text: string,
    readonly paragraph: Span,
    readonly marks: readonly Mark[],
    readonly again: number,
  ) {}

  run(): readonly Quotation[] {
    const firm = firmCloserAhead(this.text, this.marks)
    this.marks.forEach((mark, m) => {
      const act = m < this.again ? 'open' : this.#act(mark, firm[m] === 1)
      if (act === 'open') {
        this.#stack.push(mark)
        this.#count[mark.family]++
      } else if (act === 'close') {
        this.#close(mark)
      }
    })
    for (const mark of this.open()) this.#add(mark, this.paragraph.end, this.paragraph.end, false)
    return nested(this.#found)
  }

  /** Marks still open; a straight single mark was an apostrophe after all. */
  open(): readonly Mark[] {
    return this.#stack.filter((mark) => !isWeak(mark) && mark.content < this.paragraph.end)
  }

  #act(mark: Mark, firmAhead: boolean): Act {
    if (mark.family === 'single') return this.#single(mark, firmAhead)
    const isOpen = this.#count[mark.family] > 0
    if (isMeasure(this.text, mark)) return null
    switch (mark.glyph) {
      case '“':
        return isOpen && ((mark.closes && !mark.opens) || (this.#nearest('double') === '„' && !mark.opens))
          ? 'close'
          : 'open'
      case '”':
      case '’’':
        return !isOpen && mark.opens && !mark.closes ? 'open' : 'close'
      case '„':
      case '‟':
      case '``':
      case '‘‘':
      case '「':
        return 'open'
      case '」':
        return 'close'
      case '«':
      case '»':
      case '‹':
      case '›':
        return this.#guillemet(mark, isOpen)
      default:
        // Closes nothing, after a comma or colon: it opens, and the space is out of place.
        if (!isOpen && /[,:]/.test(this.text[mark.start - 1] ?? '')) return 'open'
        if (mark.opens !== mark.closes) return mark.opens ? 'open' : 'close'
        if (!isOpen && /\d/.test(this.text[mark.start - 1] ?? '')) return null
        return isOpen ? 'close' : 'open'
    }
  }

  /** « opens and » closes, or the reverse when a » opened. */
  #guillemet(mark: Mark, isOpen: boolean): Act {
    const points = mark.glyph === '«' || mark.glyph === '‹'
    if (!isOpen) return points || (mark.opens && !mark.closes) ? 'open' : 'close'
    const nearest = this.#nearest(mark.family)
    if (nearest === mark.glyph) return mark.closes && !mark.opens ? 'close' : 'open'
    return 'close'
  }

  #single(mark: Mark, firmAhead: boolean): Act {
    if (mark.within) return null
    const top = this.#stack.at(-1)
    const inner = top?.family === 'single' ? top : undefined
    switch (mark.glyph) {
      case '‚':
        return mark.opens ? 'open' : null
      case '‘':
      case '‛':
        if (inner && !mark.opens && (mark.closes || inner.glyph === '‚')) return 'close'
        return mark.opens && !startsClippedWord(this.text, mark) ? 'open' : null
      case '`':
        return mark.opens ? 'open' : null
      default:
        if (inner && (mark.closes || !mark.opens) && !(firmAhead && mayBePossessive(this.text, mark))) return 'close'
        return mark.glyph === "'" && mark.opens && !mark.closes && !startsClippedWord(this.text, mark) ? 'open' : null
    }
  }

  #nearest(family: Family): string | undefined {
    for (let s = this.#stack.length - 1; s >= 0 && s >= this.#stack.length - 8; s--) {
      if (this.#stack[s]!.family === family) return this.#stack[s]!.glyph
    }
    return undefined
  }

  #close(mark: Mark) {
    if (this.#count[mark.family] === 0) {
      this.stray ??= mark
      return
    }
    for (;;) {
      const opened = this.#stack.pop()!
      this.#count[opened.family]--
      if (opened.family === mark.family) {
        this.#add(opened, mark.start, mark.end, true)
        return
      }
      if (isWeak(opened)) continue
      if (this.#add(opened, mark.start, mark.start, false)) this.stray ??= opened
    }
  }

  #add(opened: Mark, innerEnd: number, end: number, closed: boolean): boolean {
    if (opened.content >= innerEnd) return false
    const continues = this.again > 0 && opened.start <= this.marks[this.again - 1]!.start
    this.#found.push({
      start: opened.start,
      end,
      inner: { start: opened.end, end: innerEnd },
      closed,
      continues,
      depth: 0,
    })
    return true
  }
}

/** Straight single marks and backticks are quotation marks only when a partner closes them. */
const isWeak = (mark: Mark) => mark.glyph === "'" || mark.glyph === '`'

/**
 * For each mark, 1 when a single closing mark that is surely no apostrophe comes before the next single opening mark,
 * inside the same marks of other families.
 */
function firmCloserAhead(text: string, marks: readonly Mark[]): Uint8Array {
  const out = new Uint8Array(marks.length)
  const around: number[] = []
  let ahead = 0
  for (let m = marks.length - 1; m >= 0; m--) {
    const mark = marks[m]!
    out[m] = ahead
    if (mark.within) continue
    if (mark.family !== 'single') {
      if (mark.closes && !mark.opens) around.push(ahead)
      ahead = mark.opens && !mark.closes ? (around.pop() ?? 0) : 0
    } else if (OPENERS.has(mark.glyph) || (mark.opens && !startsClippedWord(text, mark))) {
      ahead = 0
    } else if (mark.closes && !mayBePossessive(text, mark)) {
      ahead = 1
    }
  }
  return out
}

/** In order of their start, each with the number of quotations around it. */
function nested(found: Found[]): readonly Quotation[] {
  found.sort((a, b) => a.start - b.start)
  const around: number[] = []
  for (const quotation of found) {
    while (around.length > 0 && around.at(-1)! <= quotation.start) around.pop()
    quotation.depth = around.length
    around.push(quotation.end)
  }
  return found
}
