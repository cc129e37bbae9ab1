import type { Row, Value } from './db.js'

/**
 * A JavaScript string may hold what no engine keeps: U+0000, which PostgreSQL refuses, and halves of surrogate pairs, which UTF-8 has
 * no bytes for. Both are written in another way and come back as they were, so that every span still slices to its words.
 */
const ESCAPE = '\u0010'

/** The escape itself, U+0000, and halves of surrogate pairs. */
const UNKEPT = new RegExp(`[\\u0000${ESCAPE}\\p{Cs}]`, 'gu')
const ESCAPED = new RegExp(`${ESCAPE}([0-9a-f]{4})`, 'g')

const escaped = (unit: string) => ESCAPE + unit.charCodeAt(0).toString(16).padStart(4, '0')

const plain = (text: string) => !text.includes('\u0000') && !text.includes(ESCAPE) && isWellFormed(text)

/** `String.prototype.isWellFormed` of Node 20, which the types do not know yet. */
const isWellFormed = (text: string) => (text as unknown as { isWellFormed(): boolean }).isWellFormed()

/** A text as engines can keep it. */
export const keepable = (text: string): string => (plain(text) ? text : text.replace(UNKEPT, escaped))

/** A kept text as it was. */
export const restored = (text: string): string =>
  text.includes(ESCAPE)
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

export const keepableValues = (values: readonly Value[]): readonly Value[] =>
  values.map((value) => (typeof value === 'string' ? keepable(value) : value))

/** Rows as the engine gives them, made ours in place. */
export function restoreRows(rows: readonly Row[]): readonly Row[] {
  for (const row of rows as readonly Record<string, Value>[])
    for (const key in row) {
      const value = row[key]
      if (typeof value === 'string' && value.includes(ESCAPE)) row[key] = restored(value)
    }
  return rows
}
