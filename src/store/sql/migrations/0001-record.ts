import type { Migration } from '../schema.js'

/**
 * The first shape of the record. Text columns named `body` hold JSON as the record prints it, `words` what that says in words (see
 * `board-words.ts`; in SQLite an index has them too, so that the rows are not read). `current` is 1 for what the newest reading of a
 * story's newest revision says; what is not current stays.
 */
const TABLES = `
CREATE TABLE story (
  id TEXT PRIMARY KEY, place TEXT, url TEXT, added_at TEXT NOT NULL, revision INTEGER NOT NULL, pub_status TEXT NOT NULL
);
CREATE INDEX story_place ON story (place);
CREATE INDEX story_url ON story (url);
CREATE TABLE revision (
  row BIGINT PRIMARY KEY, story TEXT NOT NULL REFERENCES story (id), revision INTEGER NOT NULL, sha256 TEXT NOT NULL,
  text TEXT, fields TEXT NOT NULL, title TEXT, publisher TEXT, day TEXT, embargoed_until TEXT, pub_status TEXT NOT NULL,
  units INTEGER NOT NULL, place TEXT NOT NULL, added_at TEXT NOT NULL, UNIQUE (story, revision)
);
CREATE INDEX revision_sha ON revision (sha256);
CREATE INDEX revision_publisher ON revision (publisher);
CREATE TABLE reading (
  row BIGINT PRIMARY KEY, story TEXT NOT NULL, revision INTEGER NOT NULL, reader TEXT NOT NULL, current INTEGER NOT NULL,
  added_at TEXT NOT NULL, words INTEGER NOT NULL, body BLOB NOT NULL, UNIQUE (story, revision, reader)
);
CREATE TABLE name (
  row BIGINT PRIMARY KEY, folded TEXT NOT NULL UNIQUE, shown TEXT NOT NULL, canonical BIGINT NOT NULL
);
CREATE INDEX name_canonical ON name (canonical);
CREATE TABLE name_token (token TEXT NOT NULL, name BIGINT NOT NULL, PRIMARY KEY (token, name));
CREATE INDEX name_token_name ON name_token (name);
CREATE TABLE spelling (token TEXT PRIMARY KEY, skeleton TEXT NOT NULL);
CREATE INDEX spelling_skeleton ON spelling (skeleton);
CREATE TABLE actor (
  reading BIGINT NOT NULL, id TEXT NOT NULL, name BIGINT NOT NULL, kind TEXT NOT NULL, country TEXT,
  role TEXT, current INTEGER NOT NULL, day TEXT, PRIMARY KEY (reading, id)
);
CREATE INDEX actor_name ON actor (name, current, day);
CREATE INDEX actor_id ON actor (id);
CREATE TABLE statement (
  row BIGINT PRIMARY KEY, id TEXT NOT NULL, reading BIGINT NOT NULL, story TEXT NOT NULL, revision INTEGER NOT NULL,
  n INTEGER NOT NULL, current INTEGER NOT NULL, speaker BIGINT, act TEXT NOT NULL, silence TEXT, certainty TEXT NOT NULL,
  distance TEXT NOT NULL, day TEXT, publisher TEXT, body TEXT NOT NULL, context TEXT
);
CREATE INDEX statement_id ON statement (id);
CREATE INDEX statement_reading ON statement (reading, n);
CREATE INDEX statement_story ON statement (story, current);
CREATE INDEX statement_speaker ON statement (speaker, current, day);
CREATE INDEX statement_day ON statement (current, day);
CREATE TABLE about (statement BIGINT NOT NULL, name BIGINT NOT NULL, PRIMARY KEY (name, statement));
CREATE INDEX about_statement ON about (statement);
CREATE TABLE status (statement BIGINT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (kind, statement));
CREATE INDEX status_statement ON status (statement);
CREATE TABLE due (
  row BIGINT PRIMARY KEY, id TEXT NOT NULL, reading BIGINT NOT NULL, story TEXT NOT NULL, revision INTEGER NOT NULL,
  current INTEGER NOT NULL, kind TEXT NOT NULL, by_name BIGINT, to_name BIGINT, first TEXT, last TEXT, statement TEXT,
  words TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX due_last ON due (current, last);
CREATE INDEX due_by ON due (by_name, current);
CREATE INDEX due_to ON due (to_name, current);
CREATE INDEX due_reading ON due (reading);
CREATE INDEX due_story ON due (story, current);
CREATE TABLE event (
  row BIGINT PRIMARY KEY, id TEXT NOT NULL, reading BIGINT NOT NULL, story TEXT NOT NULL, revision INTEGER NOT NULL,
  current INTEGER NOT NULL, kind TEXT NOT NULL, plover TEXT, first TEXT, last TEXT, day TEXT, last_day TEXT,
  words TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX event_day ON event (current, day, last_day);
CREATE INDEX event_reading ON event (reading);
CREATE INDEX event_story ON event (story, current);
CREATE TABLE party (event BIGINT NOT NULL, name BIGINT NOT NULL, PRIMARY KEY (name, event));
CREATE INDEX party_event ON party (event);
CREATE TABLE dispute (
  row BIGINT PRIMARY KEY, id TEXT NOT NULL, reading BIGINT NOT NULL, story TEXT NOT NULL, revision INTEGER NOT NULL,
  current INTEGER NOT NULL, kind TEXT NOT NULL, statement TEXT NOT NULL, by_name BIGINT, counter TEXT, day TEXT,
  words TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX dispute_day ON dispute (current, day);
CREATE INDEX dispute_reading ON dispute (reading);
CREATE INDEX dispute_story ON dispute (story, current);
CREATE TABLE shift (
  row BIGINT PRIMARY KEY, id TEXT NOT NULL, reading BIGINT NOT NULL, story TEXT NOT NULL, revision INTEGER NOT NULL,
  current INTEGER NOT NULL, actor BIGINT, day TEXT, body TEXT NOT NULL
);
CREATE INDEX shift_reading ON shift (reading);
CREATE INDEX shift_actor ON shift (actor, current);
CREATE INDEX shift_story ON shift (story, current);
CREATE TABLE change (
  seq SERIAL PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, story TEXT, revision INTEGER, statement TEXT, body TEXT NOT NULL
);
CREATE INDEX change_at ON change (at);
CREATE INDEX change_story ON change (story);
CREATE TABLE annotation (
  id TEXT PRIMARY KEY, at TEXT NOT NULL, by_person TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, reason TEXT, body TEXT NOT NULL,
  undone_by TEXT
);
CREATE INDEX annotation_target ON annotation (target);
CREATE TABLE feed (url TEXT PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE vector_tail (statement BIGINT PRIMARY KEY, code BLOB NOT NULL);
CREATE TABLE vector_block (block BIGINT PRIMARY KEY, rows BLOB NOT NULL, codes BLOB NOT NULL);
CREATE TABLE vector (statement BIGINT PRIMARY KEY, bytes BLOB NOT NULL);
`

const NUMBERED = ['revision', 'reading', 'statement', 'due', 'event', 'dispute', 'shift', 'name', 'block']

/** "ORec" in the header of an SQLite file, so that a file of another program is never taken for a record. */
export const APPLICATION_ID = 0x4f526563

/**
 * What SQLite is told of its indices, as `ANALYZE` would find it in a record of 20,000 stories: rows, then rows of the same first column,
 * of the same first two, and so on. Questions are planned for a large record from the first day, and the plans stay the same; above
 * all, almost every row is `current`.
 */
const SIZES = {
  statement_id: '600000 1',
  statement_reading: '600000 30 1',
  statement_story: '600000 30 30',
  statement_speaker: '600000 300 280 2',
  statement_day: '600000 590000 600',
  sqlite_autoindex_about_1: '200000 60 1',
  about_statement: '200000 1',
  sqlite_autoindex_status_1: '10000 1500 1',
  status_statement: '10000 1',
  due_last: '70000 68000 60 1',
  due_by: '70000 30 29',
  due_to: '70000 30 29',
  due_reading: '70000 4',
  due_story: '70000 4 4',
  event_day: '100000 98000 100 50 1',
  event_reading: '100000 5',
  event_story: '100000 5 5',
  sqlite_autoindex_party_1: '60000 30 1',
  party_event: '60000 2',
  dispute_day: '9000 8800 9 1',
  dispute_reading: '9000 2',
  dispute_story: '9000 2 2',
  sqlite_autoindex_actor_1: '300000 15 1',
  actor_name: '300000 20 19 2',
  actor_id: '300000 1',
  sqlite_autoindex_name_token_1: '40000 15 1',
  name_token_name: '40000 3',
  spelling_skeleton: '5000 2',
}

const statistics = Object.entries(SIZES)
  .map(
    ([index, stat]) =>
      `INSERT INTO sqlite_stat1 (tbl, idx, stat) SELECT tbl_name, name, '${stat}' FROM sqlite_master WHERE type = 'index' AND name = '${index}';`,
  )
  .join('\n')

const SQLITE = `
PRAGMA application_id = ${APPLICATION_ID};
${TABLES.replaceAll('BIGINT PRIMARY KEY', 'INTEGER PRIMARY KEY')
  .replaceAll('SERIAL PRIMARY KEY', 'INTEGER PRIMARY KEY AUTOINCREMENT')
  .replace(/ON (due|event|dispute) \((current, [^)]*)\)/g, 'ON $1 ($2, words)')}
CREATE TABLE counter (name TEXT PRIMARY KEY, next INTEGER NOT NULL);
${NUMBERED.map((name) => `INSERT INTO counter VALUES ('${name}', 1);`).join('\n')}
CREATE VIRTUAL TABLE statement_text USING fts5 (first, second, content = '', contentless_delete = 1, tokenize = "porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE story_text USING fts5 (first, second, content = '', contentless_delete = 1, tokenize = "porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE statement_words USING fts5vocab (statement_text, 'row');
CREATE VIRTUAL TABLE token_text USING fts5 (token, tokenize = 'trigram');
INSERT INTO statement_text (statement_text, rank) VALUES ('secure-delete', 1);
INSERT INTO story_text (story_text, rank) VALUES ('secure-delete', 1);
INSERT INTO token_text (token_text, rank) VALUES ('secure-delete', 1);
ANALYZE;
${statistics}
ANALYZE sqlite_schema;
`

// Words are stemmed, and none is left out. Text is ordered by its bytes, as in SQLite, and what has no day comes last.
const POSTGRES = `
CREATE TEXT SEARCH DICTIONARY record_stems (TEMPLATE = pg_catalog.snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION record (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION record ALTER MAPPING FOR asciiword, word WITH record_stems;
${TABLES.replaceAll('BLOB', 'BYTEA')
  .replace(/\bTEXT\b/g, 'TEXT COLLATE "C"')
  .replace(/(ON (?:statement|dispute) .*), day\);/g, '$1, day DESC NULLS LAST, row DESC);')}
${NUMBERED.map((name) => `CREATE SEQUENCE number_${name};`).join('\n')}
CREATE TABLE statement_text (row BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX statement_text_words ON statement_text USING gin (words);
CREATE TABLE story_text (row BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX story_text_words ON story_text USING gin (words);
CREATE TABLE token_text (token TEXT COLLATE "C" PRIMARY KEY);
`

export const record: Migration = {
  name: '0001-record',
  summary:
    'stories, revisions, readings, statements, dues, events, disputes, shifts, names, changes, annotations, vectors',
  sqlite: SQLITE,
  postgres: POSTGRES,
}
