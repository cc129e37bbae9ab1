import { OUTLETS } from './lexicon/venues.js'

/** A pattern of any of a lexicon's words, to be put between brackets. */
export const anyOf = (rows: readonly { readonly words: string }[]): string =>
  rows.map((row) => row.words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')

const OUTLET = new RegExp(String.raw`(?<![\p{L}])(?:${anyOf(OUTLETS)})(?![\p{L}])`, 'u')

/** Whether words name an outlet: one that is told something is a channel, not an addressee. */
export const isOutlet = (words: string): boolean => OUTLET.test(words)
