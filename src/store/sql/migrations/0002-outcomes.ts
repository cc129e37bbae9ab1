import type { Migration } from '../schema.js'

/** Readings from before have none: what became of what is due was not asked then. */
const SQL = `
ALTER TABLE due ADD COLUMN outcome TEXT;
CREATE INDEX due_outcome ON due (outcome, current, last);
`
/** What words are asked for is told by the index, as by that of the days. */
const SQLITE = SQL.replace('last)', 'last, words)')

export const outcomes: Migration = {
  name: '0002-outcomes',
  summary: 'what is reported to have become of what is due',
  sqlite: `${SQLITE}INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('due', 'due_outcome', '70000 14000 14000 12 1');`,
  postgres: SQL.replace('outcome TEXT', 'outcome TEXT COLLATE "C"'),
}
