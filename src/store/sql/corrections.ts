import { ACTS, CERTAINTIES, DISTANCES, SILENCES } from '../../model/act.js'
import type { Statement } from '../../model/statement.js'
import type { Correction } from '../store.js'
import { type Db, holders, inSlices } from './db.js'

/** Fields of a statement that a person may put right. A span is not: words are what they are. */
export const CORRECTABLE = ['speaker', 'act', 'silence', 'negated', 'certainty', 'distance', 'repeated'] as const
export type Correctable = (typeof CORRECTABLE)[number]

/** What each may be; a speaker is a name. */
export const CORRECT_VALUES: Readonly<Partial<Record<Correctable, readonly unknown[]>>> = {
  act: ACTS,
  silence: [null, ...SILENCES],
  negated: [true, false],
  certainty: CERTAINTIES,
  distance: DISTANCES,
  repeated: [true, false],
}

/** Corrections that stand, by the statement's id, the first first. */
export async function correctionsOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Correction[]>> {
  // A statement is in one slice, so that its corrections stay in order.
  const rows = await inSlices([...new Set(ids)], (slice) =>
    db.all(
      `SELECT id, at, by_person, target, reason, body FROM annotation
       WHERE kind = 'correct' AND undone_by IS NULL AND target IN (${holders(slice)}) ORDER BY at, id`,
      slice,
    ),
  )
  const found = new Map<string, Correction[]>()
  for (const row of rows) {
    const { field, from, to } = JSON.parse(row.body as string) as Pick<Correction, 'field' | 'from' | 'to'>
    const correction: Correction = {
      id: row.id as string,
      at: row.at as string,
      by: row.by_person as string,
      field,
      from,
      to,
      reason: row.reason as string | null,
    }
    const target = row.target as string
    found.set(target, [...(found.get(target) ?? []), correction])
  }
  return found
}

/** A speaker's correction is a name, and the record has no actor of the story for it: the id then stays as read. */
export function withCorrections(statement: Statement, corrections: readonly Correction[]): Statement {
  const fields = corrections.filter(({ field }) => field !== 'speaker').map(({ field, to }) => [field, to])
  return fields.length === 0 ? statement : { ...statement, ...Object.fromEntries(fields) }
}
