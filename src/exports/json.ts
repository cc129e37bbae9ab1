import type { Export } from './export.js'

export const json: Export = {
  name: 'json',
  extension: 'json',
  mediaType: 'application/json',
  summary: 'the record; of several stories, one a line',
  joins: true,
  render: (reading, _story, { many }) => `${JSON.stringify(reading, null, many ? 0 : 2)}\n`,
}
