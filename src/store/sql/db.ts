/** What a value of a row may be. Truth is 0 or 1; JSON is text. */
export type Value = string | number | null | Uint8Array

export type Row = Readonly<Record<string, Value>>

export const ENGINES = ['sqlite', 'postgres'] as const
export type Engine = (typeof ENGINES)[number]

/** Tables whose rows are numbered by the program, so that what belongs to a row can be written with it. */
export type Numbered = 'revision' | 'reading' | 'statement' | 'due' | 'event' | 'dispute' | 'shift' | 'name' | 'block'

/** What is looked for in a full-text index: all of it must be there. */
export type TextQuery = {
  /** Words that stand next to each other, in this order. */
  readonly phrases: readonly string[]
  /** Words that stand anywhere. */
  readonly words: readonly string[]
  /** Words or phrases that must not be there. */
  readonly without: readonly string[]
  /** One of the words is enough; for candidates that are weighed afterwards. */
  readonly any?: boolean
}

/** The two full-text indices: of statements (content; who) and of stories (title; text). */
export type Indexed = 'statement' | 'story'

/** A text of two parts to be found by its words; `row` is the row that it belongs to. */
export type IndexEntry = { readonly row: number; readonly first: string; readonly second: string }

/** A piece of SQL with its values. `sql` is a SELECT of `row` and `rank`, the better the higher. */
export type Piece = { readonly sql: string; readonly values: readonly Value[] }

/** Conditions on rows, as a SELECT of `s.row` that ends in a WHERE. `few`: they leave few of all, and all matches of them are ranked. */
export type Only = Piece & { readonly few: boolean }

/**
 * An SQL engine as the store sees it. SQL is written once, with `?` for values and nothing that only one engine knows; what differs
 * is a method here. Everything outside `tx` reads what is committed.
 */
export type Db = {
  readonly engine: Engine
  /** Rows of a query. */
  all(sql: string, values?: readonly Value[]): Promise<readonly Row[]>
  /** @returns how many rows it changed */
  run(sql: string, values?: readonly Value[]): Promise<number>
  insert(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<void>
  /** Statements without values, several at once: migrations. */
  exec(sql: string): Promise<void>
  /** All of it or nothing; one writer at a time. A transaction inside a transaction is the same transaction. */
  tx<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** Keeps others from writing about this story until the transaction ends. */
  lock(story: string): Promise<void>
  /** The next `count` numbers of a table; numbers may be lost, never given twice. */
  numbers(table: Numbered, count: number): Promise<readonly number[]>
  index(what: Indexed, entries: readonly IndexEntry[]): Promise<void>
  unindex(what: Indexed, rows: readonly number[]): Promise<void>
  /** SQL of the rows that an index has, as `row`. */
  indexed(what: Indexed): string
  /**
   * At most so many: the best by rank, or those added last or first. Of a word that many have, those added last are ranked.
   * @param only which rows count
   */
  match(what: Indexed, query: TextQuery, most: number, by: 'rank' | 'newest' | 'oldest', only?: Only): Piece
  /** In how many indexed statements each word stands: at least this many are known where it is cheap to know. */
  frequencies(words: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Makes tokens of names findable by {@link similar}; none that was given before. */
  tokens(tokens: readonly string[]): Promise<void>
  /** Tokens of names that share most trigrams with this one. */
  similar(token: string, most: number): Promise<readonly string[]>
  /** Bytes that the record takes. */
  size(): Promise<number>
  /** Makes what was removed unreadable in files of the engine, as far as it can. */
  scrub(): Promise<void>
  close(): Promise<void>
}

/** Most values of one statement; engines have a limit. */
const MOST_VALUES = 500

/** Rows for a list of any length, asked for in statements of some hundred values each. */
export async function inSlices<T, R>(
  values: readonly T[],
  ask: (slice: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const found: R[] = []
  for (let i = 0; i < values.length; i += MOST_VALUES) found.push(...(await ask(values.slice(i, i + MOST_VALUES))))
  return found
}

/** `?, ?, ?`; for no values `NULL`, among which nothing is found: an empty list is not SQL everywhere. */
export const holders = (values: readonly unknown[]): string =>
  values.length === 0 ? 'NULL' : values.map(() => '?').join(', ')
