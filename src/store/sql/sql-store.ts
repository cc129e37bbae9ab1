import type { Store } from '../store.js'
import { annotations, correct, merge, undo } from './annotate.js'
import { disputes, dues, events, shifts } from './boards.js'
import type { Db } from './db.js'
import { feed, putFeed } from './feeds.js'
import { locateIn } from './locate.js'
import { actorsNamed, findNames, otherSpellings } from './names.js'
import { put } from './put.js'
import { redact } from './redact.js'
import { contentsOf, countStatements, rowsOf, statement, statements } from './statements.js'
import { changes, stats, stories, story } from './stories.js'
import { nearest, putVectors, withoutVector } from './vectors-in.js'
import { verify } from './verify.js'

/** The record over an SQL engine. Each question has its SQL in a file of its family. */
export const sqlStore = (db: Db, location: string): Store => ({
  location,
  engine: db.engine,
  locate: (...args) => locateIn(db, ...args),
  put: (entry) => put(db, entry),
  statements: (filter) => statements(db, filter),
  rows: (filter) => rowsOf(db, filter),
  contents: (rows) => contentsOf(db, rows),
  count: (filter) => countStatements(db, filter),
  statement: (id) => statement(db, id),
  dues: (filter) => dues(db, filter),
  events: (filter) => events(db, filter),
  disputes: (filter) => disputes(db, filter),
  shifts: (filter) => shifts(db, filter),
  names: (spelling) => findNames(db, spelling),
  otherSpellings: (names) => otherSpellings(db, names),
  actors: (names, limit) => actorsNamed(db, names, limit),
  stories: (filter) => stories(db, filter),
  story: (id, revision) => story(db, id, revision),
  changes: (filter) => changes(db, filter),
  stats: () => stats(db, location),
  nearest: (...args) => nearest(db, ...args),
  frequencies: (words) => db.frequencies(words),
  withoutVector: (limit) => withoutVector(db, limit),
  putVectors: (vectors) => putVectors(db, vectors),
  correct: (target, change) => correct(db, target, change),
  merge: (from, into, signed) => merge(db, from, into, signed),
  undo: (annotation, signed) => undo(db, annotation, signed),
  redact: (what, signed) => redact(db, what, signed),
  annotations: (limit) => annotations(db, limit),
  verify: (options) => verify(db, options),
  feed: (url) => feed(db, url),
  putFeed: (url, state) => putFeed(db, url, state),
  close: () => db.close(),
})
