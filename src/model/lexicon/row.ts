/** A row of a lexicon: words that mean the same to the reader, divided by commas. */
export type Row<Means extends string = string> = {
  readonly words: string
  readonly means: Means
  readonly note: string
  readonly source: string
}

/** Each word or phrase of the rows, in lower case, with what it means; the first row that has it stands. */
export function lookup<Means extends string>(rows: readonly Row<Means>[]): ReadonlyMap<string, Means> {
  const found = new Map<string, Means>()
  for (const { words, means } of rows)
    for (const word of words.split(/,\s*/)) if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), means)
  return found
}

export const OWN = 'own collection, checked against PolNeAR train'
