import type { Export } from './export.js'

export const jsonl: Export = {
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  summary: 'one statement a line, with the id of its story',
  joins: true,
  render: ({ statements }) => statements.map((statement) => `${JSON.stringify(statement)}\n`).join(''),
}
