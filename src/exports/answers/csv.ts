import type { Answer, AnswerRow } from '../../model/answer.js'
import { type Cell, cellsOf, columnsOf } from './cells.js'

/**
 * RFC 4180: CRLF, a header, quotation marks where they are needed. Rows of several kinds share one header, the columns of the first kind
 * first. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 * @param kinds of rows that the answer may have: their columns are there even where no row is; those of its rows unless given
 */
export function csv({ rows }: Answer, { kinds }: { readonly kinds?: readonly AnswerRow['type'][] } = {}): string {
  const columns = columnsOf(kinds ?? [...new Set(rows.map(({ type }) => type))])
  const line = (values: readonly string[]) => `${values.join(',')}\r\n`
  const cells = rows.map(cellsOf)
  return line(columns) + cells.map((row) => line(columns.map((column) => written(row[column] ?? null)))).join('')
}

function written(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
