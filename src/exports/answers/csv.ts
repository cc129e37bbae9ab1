import type { Answer } from '../../model/answer.js'
import { type Cells, cellsOf } from './cells.js'

/**
 * RFC 4180: CRLF, a header, quotation marks where they are needed. Rows of several kinds share one header, the columns of the first kind
 * first. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv({ rows }: Answer): string {
  const cells = rows.map(cellsOf)
  const columns = columnsOf(cells)
  const line = (values: readonly string[]) => `${values.join(',')}\r\n`
  return line(columns) + cells.map((row) => line(columns.map((column) => cell(row[column] ?? null)))).join('')
}

export const columnsOf = (cells: readonly Cells[]): readonly string[] => [
  ...new Set(cells.flatMap((row) => Object.keys(row))),
]

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
