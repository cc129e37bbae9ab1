import type { Span } from '../../model/span.js'
import { BREAK, classOf, isSpace, PART } from './words.js'

/** Marks that may pair with each other: double, single, double and single guillemets, corner brackets. */
export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner'

/** One quotation mark of a text, one or two units long, and how its neighbours make it look. */
export type Mark = Span & {
  readonly glyph: string
  readonly family: Family
  /** White space, an opening bracket or a dash stands before it, and something after it. */
  readonly opens: boolean
  /** Something stands before it, and white space, the end or punctuation after it. */
  readonly closes: boolean
  /** A letter or digit stands on both sides. */
  readonly within: boolean
  /** First place at or after the mark where something other than marks and white space stands. */
  content: number
}

const FAMILIES: ReadonlyMap<string, Family> = new Map(
  Object.entries({
    '"': 'double',
    '＂': 'double',
    '“': 'double',
    '”': 'double',
    '„': 'double',
    '‟': 'double',
    '``': 'double',
    "''": 'double',
    '‘‘': 'double',
    '’’': 'double',
    '‘': 'single',
    '’': 'single',
    '‚': 'single',
    '‛': 'single',
    "'": 'single',
    '`': 'single',
    '«': 'guillemet',
    '»': 'guillemet',
    '‹': 'angle',
    '›': 'angle',
    '「': 'corner',
    '」': 'corner',
  } satisfies Record<string, Family>),
)
const units = (characters: string) => new Set([...characters].map((c) => c.charCodeAt(0)))
const OPENING_BRACKETS = units('([{<¿¡')
const BRACKETS_AND_DASHES = units('([{<¿¡–—―/_=-')
/** After a closing mark these begin something new. */
const NEW = units('([{“„‘‚«‹`')

/** The quotation marks between `start` and `end`, in order. */
export function findMarks(text: string, { start, end }: Span): readonly Mark[] {
  const out: Mark[] = []
  let justOpened = -1
  for (let i = start; i < end; ) {
    const unit = text.charCodeAt(i)
    // Every mark but ", ' and ` stands above ASCII.
    if (unit < 0x80 && unit !== 0x22 && unit !== 0x27 && unit !== 0x60) {
      i++
      continue
    }
    const glyph = glyphAt(text, i, end)
    const family = FAMILIES.get(glyph)
    if (family) {
      const mark = look(text, start, end, { start: i, end: i + glyph.length }, glyph, family, justOpened === i)
      if (mark.opens && !mark.closes) justOpened = mark.end
      out.push(mark)
    }
    i += glyph.length
  }
  let content = end
  for (let m = out.length - 1; m >= 0; m--) {
    const mark = out[m]!
    const after = skipSpace(text, mark.end, out[m + 1]?.start ?? end)
    if (after < (out[m + 1]?.start ?? end)) content = after
    mark.content = content
  }
  return out
}

/** Two apostrophes or backticks are one double mark; of three, the last two are when they close and the first two when they open. */
function glyphAt(text: string, at: number, end: number): string {
  const one = text[at]!
  if (one !== "'" && one !== '`' && one !== '‘' && one !== '’') return one
  let run = 1
  while (run < 4 && at + run < end && text[at + run] === one) run++
  if (run === 1) return one
  if (run === 3 && (one === "'" || one === '’') && at > 0 && classOf(text.charCodeAt(at - 1)) !== BREAK) return one
  return one + one
}

function look(
  text: string,
  start: number,
  end: number,
  span: Span,
  glyph: string,
  family: Family,
  afterOpening: boolean,
): Mark {
  const before = span.start > start ? text.charCodeAt(span.start - 1) : Number.NaN
  const after = span.end < end ? text.charCodeAt(span.end) : Number.NaN
  const blankBefore = classOf(before) === BREAK
  const blankAfter = classOf(after) === BREAK
  const openable = blankBefore || afterOpening || BRACKETS_AND_DASHES.has(before)
  const closable = !blankBefore && !afterOpening && !OPENING_BRACKETS.has(before)
  return {
    start: span.start,
    end: span.end,
    glyph,
    family,
    opens: openable && !blankAfter,
    closes: closable && (blankAfter || (classOf(after) !== PART && !NEW.has(after))),
    within: classOf(before) === PART && classOf(after) === PART,
    content: end,
  }
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from
  while (i < to && classOf(text.charCodeAt(i)) === BREAK && isSpace(text.charCodeAt(i))) i++
  return i
}

/** Words that are written without their beginning: 'em, 'tis, '90s; and endings that some tokenizers set apart. */
const CLIPPED =
  /^(?:(?:em|til|till|tis|twas|twill|cause|cos|bout|round|neath|n|nuff|s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])|\d\ds?(?![\p{L}\p{N}]))/iu

export const startsClippedWord = (text: string, mark: Mark): boolean => CLIPPED.test(text.slice(mark.end, mark.end + 8))

/** workers’ demands, goin’ home: may be an apostrophe though it looks like a closing mark. */
export const mayBePossessive = (text: string, mark: Mark): boolean =>
  /[szxn]/i.test(text[mark.start - 1] ?? '') && /^ \p{L}/u.test(text.slice(mark.end, mark.end + 3))

/** 6'2" and 6’2”: a measure and no quotation. */
export const isMeasure = (text: string, mark: Mark): boolean =>
  (mark.glyph === '"' || mark.glyph === '”') &&
  /\d['’]\d{1,2}(?:\.\d)?$/.test(text.slice(Math.max(0, mark.start - 7), mark.start))
