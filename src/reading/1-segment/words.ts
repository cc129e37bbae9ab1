import type { Word } from '../../model/text.js'

/** What a character is to the reader: it breaks words, stands for itself, or makes words. */
export const BREAK = 1
export const MARK = 2
export const PART = 3

const ASCII_MARK = /[!-/:-@[-`{-~]/
const UNICODE_MARK = /\p{P}/u
/** White space, control and format characters, and the replacement character: they make no word. */
const SPACE = /[\s\x1c-\x1f\x85]/
const DROPPED = /[\p{Cc}\p{Cf}\ufffd]/u

/** Class of each 16-bit unit, filled as units are met; 0 is "not met yet". */
const known = new Uint8Array(0x10000)

function classify(character: string): 1 | 2 | 3 {
  if (ASCII_MARK.test(character) || UNICODE_MARK.test(character)) return MARK
  return SPACE.test(character) || DROPPED.test(character) ? BREAK : PART
}

/** {@link BREAK}, {@link MARK} or {@link PART} for a UTF-16 unit; half a surrogate pair is a PART. NaN, beyond the text, is a BREAK. */
export function classOf(unit: number): number {
  if (!(unit >= 0 && unit <= 0xffff)) return BREAK
  const found = known[unit]!
  if (found !== 0) return found
  const fresh = classify(String.fromCharCode(unit))
  known[unit] = fresh
  return fresh
}

export const isSpace = (unit: number): boolean => unit <= 0xffff && SPACE.test(String.fromCharCode(unit))

/**
 * The words of a text: runs of characters that are neither white space nor punctuation nor control or format characters,
 * and each punctuation mark by itself (BERT's basic tokenizer, Devlin et al. 2019). `training/features.py` has the same rules.
 */
export function findWords(text: string): readonly Word[] {
  const out: Word[] = []
  let begin = -1
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i)
    let width = 1
    let kind: number
    if ((unit & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      width = 2
      kind = classify(text.slice(i, i + 2))
    } else {
      kind = known[unit]! || classOf(unit)
    }
    if (kind === PART) {
      if (begin < 0) begin = i
    } else {
      if (begin >= 0) out.push({ start: begin, end: i })
      begin = -1
      if (kind === MARK) out.push({ start: i, end: i + width })
    }
    i += width
  }
  if (begin >= 0) out.push({ start: begin, end: text.length })
  return out
}
