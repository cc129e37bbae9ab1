/** The sixteen event categories of PLOVER (manual 0.8), by its four quadrants. */
export const CATEGORIES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type Category = (typeof CATEGORIES)[number]

/**
 * Words that tell a category. Words are verbs in their base form, or nouns in the singular; of several words only the first is inflected.
 * `after` and `before` are whole words, as alternatives of a pattern, that must stand in the rest of the clause and before the word; of
 * rows with the same word, longer words stand before shorter ones, and rows with a condition before those without.
 */
export type Entry = {
  readonly words: string
  readonly event: Category
  /** Null where the category has no modes, or where the clause's other words tell it. */
  readonly mode: string | null
  readonly after?: string
  readonly before?: string
  readonly source: string
}

export const MANUAL = 'PLOVER manual 0.8'
export const MAP = 'CAMEO2PLOVER 2021'
export const CLASSES = 'own collection after VerbNet 3.3 and WordNet 3.1 classes'

/** One row of entries: category and mode, words, and what must stand after and before them. */
export const entry = (
  event: Category,
  mode: string | null,
  words: string,
  after = '',
  source = CLASSES,
  before = '',
): Entry => ({
  words,
  event,
  mode,
  source,
  ...(after === '' ? {} : { after }),
  ...(before === '' ? {} : { before }),
})

/** How {@link object} begins. */
export const OBJECT =
  '^ (?:(?!(?:in|on|at|near|of|from|with|to|for|by|and|(?!(?:beijing|king|overwhelming|remaining|leading|ruling|warring|outstanding|neighbou?ring|existing|growing|surviving|visiting|striking) )[^ ,]+ing) )[^ ,]+ ){0,5}'

/** Words as a direct object: up to five words after the verb, none of which is a preposition. */
export const object = (words: string): string => `${OBJECT}(?:${words})(?![\\p{L}\\d])`
