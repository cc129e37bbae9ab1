import type { Span } from '../../model/span.js'
import type { Quotation, Sentence, Word } from '../../model/text.js'
import { BEFORE_NUMBER, LEADING, OPENERS, SPEECH, setOf, TRAILING } from './abbreviations.js'

const leading = setOf(LEADING)
const beforeNumber = setOf(BEFORE_NUMBER)
const trailing = setOf(TRAILING)
const openers = setOf(OPENERS)
const speech = setOf(SPEECH)

const STOPS = new Set(['.', '!', '?', '…', '‽', '‼', '⁇', '⁈', '⁉', '。', '！', '？', '؟', '।'])
const CLOSERS = new Set([')', ']', '}', '”', '’', '»', '›', '"', "'", '」', '』'])
const MARKS_BEFORE = /^["'“”„‘’‚«»‹›`([{¿¡「『]$/
const GOES_ON = /^[,;:)\]}/–—―-]$/
/** A speaker named after a quotation is seldom longer. */
const LONGEST_SPEAKER = 5

/**
 * Sentences of each paragraph; together they hold every word once.
 * A sentence ends at a stop with the closing marks attached to it, unless the stop belongs to an abbreviation or what follows
 * carries on (a small letter, a comma, the speaker of a question).
 */
export function findSentences(
  text: string,
  words: readonly Word[],
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): readonly Sentence[] {
  const out: Sentence[] = []
  const opening = new Set(quotations.map((q) => q.start))
  const closing = new Set(quotations.filter((q) => q.closed).map((q) => q.inner.end))
  const push = (first: number, last: number, paragraph: number) => {
    if (first < last)
      out.push({ start: words[first]!.start, end: words[last - 1]!.end, words: [first, last], paragraph })
  }
  let w = 0
  paragraphs.forEach((paragraph, p) => {
    let first = w
    let last = w
    while (last < words.length && words[last]!.start < paragraph.end) last++
    const reader = new Reader(text, words, last, opening, closing)
    while (w < last) {
      if (!STOPS.has(reader.word(w))) {
        w++
        continue
      }
      const stop = w
      w = reader.afterStop(w)
      if (w < last && reader.endsAt(first, stop, w)) {
        push(first, w, p)
        first = w
      }
    }
    push(first, last, p)
  })
  return out
}

/** Looks at the words of one paragraph. */
class Reader {
  constructor(
    readonly text: string,
    readonly words: readonly Word[],
    readonly last: number,
    readonly opening: ReadonlySet<number>,
    readonly closing: ReadonlySet<number>,
  ) {}

  word(w: number): string {
    const word = this.words[w]
    if (!word || w >= this.last) return ''
    return word.end - word.start === 1
      ? this.text[word.start]!
      : this.text.slice(word.start, Math.min(word.end, word.start + 40))
  }

  /** True when no character stands between the word and the one before it. */
  touches(w: number): boolean {
    return w > 0 && w < this.last && this.words[w - 1]!.end === this.words[w]!.start
  }

  /** The first word after a stop, the further stops of its run and the closing marks attached to it. */
  afterStop(stop: number): number {
    let w = stop + 1
    while (w < this.last) {
      const mark = this.word(w)
      const at = this.words[w]!.start
      if (STOPS.has(mark)) {
        if (!this.touches(w) && !(mark === '.' && this.word(w - 1) === '.')) break
      } else if (this.closing.has(at)) {
        if (mark.length === 1 && (mark === "'" || mark === '’') && this.word(w + 1) === mark && this.touches(w + 1)) w++
      } else if (!CLOSERS.has(mark) || !this.touches(w) || this.opening.has(at)) {
        break
      }
      w++
    }
    return w
  }

  endsAt(first: number, stop: number, next: number): boolean {
    const closed = next - 1 > stop && CLOSERS.has(this.word(next - 1))
    const quoted = closed && !/[)\]}]/.test(this.word(next - 1))
    if (this.touches(next) && !(quoted && /^[\p{Lu}“"]/u.test(this.word(next)))) return this.word(stop) === '。'
    let head = next
    while (
      head < this.last &&
      head < next + 4 &&
      (MARKS_BEFORE.test(this.word(head)) || this.opening.has(this.words[head]!.start))
    )
      head++
    const opens = this.word(head)
    if (opens === '•') return true
    if (opens === '' || STOPS.has(opens) || GOES_ON.test(opens)) return false
    if (/^\p{Ll}/u.test(opens) && !/^\p{Ll}{1,2}\p{Lu}/u.test(opens)) return false
    if (this.word(stop) === '.' && !STOPS.has(this.word(stop + 1)) && !closed) return this.fullStop(first, stop, opens)
    if (this.word(stop) === '.' && closed && !quoted && this.isAbbreviated(stop))
      return openers.has(opens.toLowerCase())
    if (quoted && head === next && /[?!]/.test(this.word(stop))) return !this.namesSpeaker(next)
    return true
  }

  /** Whether a full stop before a capital, a digit or a mark ends the sentence. */
  fullStop(first: number, stop: number, opens: string): boolean {
    if (!this.touches(stop)) return true
    const before = this.word(stop - 1)
    const lower = before.toLowerCase()
    const digit = /^\d/.test(opens)
    if (stop - 1 === first && /^(?:\d{1,3}|[ivxlc]+|[A-Za-z])$/.test(before)) return false
    if (leading.has(lower) && !(lower.length === 1 && before !== lower) && !this.isDotted(stop)) return false
    if (beforeNumber.has(lower) && digit) return false
    if (!this.isAbbreviated(stop)) return true
    if (/^[ap]$/i.test(this.dottedHead(stop)) && lower === 'm') {
      return (
        !digit &&
        !/^(?:[A-Z]{2,4}|Eastern|Central|Pacific|Mountain|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(opens)
      )
    }
    return openers.has(opens.toLowerCase()) && !(opens === 'A' && this.word(stop + 2) === '.')
  }

  isAbbreviated(stop: number): boolean {
    if (!this.touches(stop)) return false
    const before = this.word(stop - 1)
    return /^\p{Lu}$/u.test(before) || this.isDotted(stop) || trailing.has(before.toLowerCase())
  }

  /** The word before the stop follows another short word and a stop without a space: U.S. and Ph.D. */
  isDotted(stop: number): boolean {
    const head = this.dottedHead(stop)
    const before = this.word(stop - 1)
    return head !== '' && before.length <= 2 && head.length + before.length <= 3 && /^\p{L}+$/u.test(before)
  }

  dottedHead(stop: number): string {
    if (stop < 3 || this.word(stop - 2) !== '.' || !this.touches(stop - 1) || !this.touches(stop - 2)) return ''
    const head = this.word(stop - 3)
    return /^\p{L}{1,2}$/u.test(head) ? head : ''
  }

  /** “Why?” Ana Lume asked: a name of a few capitalised words and then a verb of speech. */
  namesSpeaker(next: number): boolean {
    if (openers.has(this.word(next).toLowerCase())) return false
    for (let w = next; w < this.last && w <= next + LONGEST_SPEAKER; w++) {
      const word = this.word(w)
      if (speech.has(word)) return w > next
      if (!/^\p{Lu}/u.test(word) && word !== '.') return false
    }
    return false
  }
}
