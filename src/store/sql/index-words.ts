import { plainLetters, withoutLetters } from '../../model/name-keys.js'

/** What both full-text indices take for words: runs of letters and digits, small and without marks. */

/** Whether there is a word in it at all. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** For an engine whose tokenizer knows letters with marks: only those that Unicode does not take apart. */
export const withPlainLetters = (text: string): string =>
  withoutLetters(text.replace(/[ẞØŁĐÐÞÆŒ]/g, (letter) => letter.toLowerCase()))

const NOT_PLAIN = /[^\x20-\x7e]+/g
const BETWEEN = /[ -/:-@[-`{-~]+/g

/** A text as words alone, apart by spaces, so that the engine's own idea of what belongs together does not matter. */
export const plainWords = (text: string): string =>
  text
    .replace(NOT_PLAIN, (run) => plainLetters(run).replace(/[^\p{L}\p{N}]+/gu, ' '))
    .replace(BETWEEN, ' ')
    .toLowerCase()
    .trim()
