import { CONTEXTS } from './lexicon/contexts.js'

const ROWS = CONTEXTS.map(({ context, words }) => ({
  context,
  words: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'u'),
}))

/** The contexts that words in lower case tell, in the order of the manual. */
export const contextsOf = (words: string): readonly string[] =>
  ROWS.filter((row) => row.words.test(words)).map((row) => row.context)
