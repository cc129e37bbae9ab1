import type { ChangeKind } from '../store.js'
import type { Db } from './db.js'

/** One line of the log of what changed in the record. */
export type Change = {
  readonly kind: ChangeKind
  readonly story: string | null
  readonly revision: number | null
  readonly statement: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

export const putChanges = (db: Db, at: string, changes: readonly Change[]): Promise<void> =>
  db.insert(
    'change',
    ['at', 'kind', 'story', 'revision', 'statement', 'body'],
    changes.map(({ kind, story, revision, statement, detail }) => [
      at,
      kind,
      story,
      revision,
      statement,
      JSON.stringify(detail),
    ]),
  )
