import type { Answer, AnswerRow } from '../../model/answer.js'
import { csv } from './csv.js'
import { markdown } from './markdown.js'
import { text } from './text.js'

export type AnswerOptions = {
  readonly width: number
  readonly colour: boolean
  /** Kinds of rows that such answers have: a table has their columns even where it has no row. */
  readonly kinds?: readonly AnswerRow['type'][]
  /** The line of a file at which words stand, where that can be told. */
  readonly lineOf?: (file: string, words: string) => number | null
}

/** One way to print an answer. */
export type AnswerExport = {
  readonly name: string
  readonly mediaType: string
  readonly summary: string
  /** Leaves the machine, as a file that others read: stories under embargo are left out. */
  readonly leaves: boolean
  render(answer: Answer, options: AnswerOptions): string
}

export const ANSWERS: readonly AnswerExport[] = [
  { name: 'text', mediaType: 'text/plain', summary: 'for reading, on the terminal', leaves: false, render: text },
  {
    name: 'json',
    mediaType: 'application/json',
    summary: 'the answer as one object',
    leaves: false,
    render: (answer) => `${JSON.stringify(answer, null, 2)}\n`,
  },
  {
    name: 'jsonl',
    mediaType: 'application/x-ndjson',
    summary: 'a row a line',
    leaves: true,
    render: ({ rows }) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  },
  { name: 'csv', mediaType: 'text/csv', summary: 'a table', leaves: true, render: csv },
  {
    name: 'md',
    mediaType: 'text/markdown',
    summary: 'Markdown: quotations with their sources',
    leaves: true,
    render: markdown,
  },
]

/** An answer without what is of stories whose embargo has not ended, and how many rows of them were left out. */
export function beforeEmbargo(answer: Answer): Answer {
  const rows = answer.rows
    .filter((row) => !('story' in row && row.story?.embargoedUntil))
    .map((row) => (row.type === 'actor' ? { ...row, stories: row.stories.filter((s) => !s.embargoedUntil) } : row))
  const left = answer.rows.length - rows.length
  const notes = left === 0 ? answer.notes : [...answer.notes, `${left} of stories under embargo left out.`]
  return { ...answer, rows, notes }
}
