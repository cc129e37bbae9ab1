import { alreadyUndone, badValue, cannotUndo, noSuch } from '../../errors.js'
import { idOf } from '../../model/ids.js'
import type { Reading } from '../../model/reading.js'
import type { Statement } from '../../model/statement.js'
import type { Annotation, Correction, Signed, Store } from '../store.js'
import { putChanges } from './change.js'
import { CORRECT_VALUES, CORRECTABLE, type Correctable, correctionsOf, withCorrections } from './corrections.js'
import { type Db, holders, type Row } from './db.js'
import { nameRows } from './names-in.js'

/** Columns of a statement that filters look at. */
const COLUMNS: ReadonlySet<string> = new Set(['act', 'silence', 'certainty', 'distance'])

/**
 * A person's word on a statement. It stands beside what was read and outranks it.
 * @throws OperatingError `unknown-statement`, `bad-value`
 */
export async function correct(db: Db, id: string, change: Parameters<Store['correct']>[1]): Promise<Correction> {
  const { field, value, by, reason, at } = change
  if (!CORRECTABLE.includes(field as Correctable)) throw badValue('the field', field, CORRECTABLE)
  const known = CORRECT_VALUES[field as Correctable]
  if (known && !known.includes(value)) throw badValue(field, value, known)
  return db.tx(async (tx) => {
    const rows = await tx.all(
      `SELECT s.row, s.story, s.revision, s.body, n.shown FROM statement s LEFT JOIN name n ON n.row = s.speaker
       WHERE s.id = ? ORDER BY s.current DESC, s.row DESC`,
      [id],
    )
    const [newest] = rows
    if (!newest) throw noSuch('statement', id, "'onrecord search' lists ids of statements.")
    const before = withCorrections(
      JSON.parse(newest.body as string) as Statement,
      (await correctionsOf(tx, [id])).get(id) ?? [],
    )
    const from = field === 'speaker' ? newest.shown : before[field as keyof Statement]
    const annotation = idOf('c', id, field, JSON.stringify(value), by, at)
    await putAnnotation(tx, {
      id: annotation,
      at,
      by,
      kind: 'correct',
      target: id,
      reason,
      detail: { field, from, to: value },
    })
    await apply(tx, rows, field, value)
    const { story, revision } = newest
    const detail = { annotation, field, from, to: value, by, reason }
    await putChanges(tx, at, [
      { kind: 'corrected', story: story as string, revision: revision as number, statement: id, detail },
    ])
    return { id: annotation, at, by, field, from, to: value, reason }
  })
}

async function apply(db: Db, rows: readonly Row[], field: string, value: unknown): Promise<void> {
  const numbers = rows.map(({ row }) => row!)
  if (field === 'speaker') {
    const speaker = value === null ? null : (await nameRows(db, [String(value)])).get(String(value))!
    await db.run(`UPDATE statement SET speaker = ? WHERE row IN (${holders(numbers)})`, [speaker, ...numbers])
  } else if (COLUMNS.has(field))
    await db.run(`UPDATE statement SET ${field} = ? WHERE row IN (${holders(numbers)})`, [
      value as string | null,
      ...numbers,
    ])
}

/** Corrections of statements that are read again, at the same words of the same story. */
export async function applyAgain(
  db: Db,
  statements: readonly { readonly id: string; readonly row: number }[],
): Promise<void> {
  const found = await correctionsOf(
    db,
    statements.map(({ id }) => id),
  )
  for (const { id, row } of statements)
    for (const { field, to } of found.get(id) ?? []) await apply(db, [{ row }], field, to)
}

/**
 * Takes names for one: each keeps its own row, and points to the canonical one.
 * @throws OperatingError `unknown-name`
 */
export function merge(db: Db, from: readonly number[], into: number, { by, reason, at }: Signed): Promise<Annotation> {
  return db.tx(async (tx) => {
    // Merges are counted from nothing, so that two at once would each miss the other's.
    await tx.lock('names')
    const all = [...new Set([...from, into])]
    const rows = await tx.all(`SELECT row, shown FROM name WHERE row IN (${holders(all)})`, all)
    const shown = new Map(rows.map((row) => [row.row as number, row.shown as string]))
    const missing = all.find((row) => !shown.has(row))
    if (missing !== undefined) throw noSuch('name', String(missing), "'onrecord who NAME' finds names.")
    const detail = { from: [...from], into, names: from.map((row) => shown.get(row)!), intoName: shown.get(into)! }
    const annotation = {
      id: idOf('m', from.join(), into, by, at),
      at,
      by,
      kind: 'merge' as const,
      target: `name:${into}`,
      reason,
      detail,
    }
    await putAnnotation(tx, annotation)
    await replayMerges(tx)
    await putChanges(tx, at, [
      {
        kind: 'merged',
        story: null,
        revision: null,
        statement: null,
        detail: { annotation: annotation.id, ...detail, by, reason },
      },
    ])
    return { ...annotation, undoneBy: null }
  })
}

/** From nothing, in order: so that taking back any of them leaves what the others say. */
async function replayMerges(db: Db): Promise<void> {
  await db.run('UPDATE name SET canonical = row WHERE canonical <> row')
  const standing = await db.all(
    "SELECT body FROM annotation WHERE kind = 'merge' AND undone_by IS NULL ORDER BY at, id",
  )
  for (const { body } of standing) {
    const { from, into } = JSON.parse(body as string) as { from: number[]; into: number }
    await db.run(
      `UPDATE name SET canonical = (SELECT canonical FROM name WHERE row = ?)
       WHERE canonical IN (SELECT canonical FROM name WHERE row IN (${holders(from)}))`,
      [into, ...from],
    )
  }
}

/** @throws OperatingError `unknown-annotation`, `already-undone`, `cannot-undo` */
export function undo(db: Db, id: string, { by, reason, at }: Signed): Promise<Annotation> {
  return db.tx(async (tx) => {
    const [row] = await tx.all('SELECT * FROM annotation WHERE id = ?', [id])
    if (!row) throw noSuch('annotation', id, "'onrecord changes' tells them with their ids.")
    const annotation = annotationOf(row)
    if (annotation.undoneBy !== null) throw alreadyUndone(id)
    if (annotation.kind === 'redact') throw cannotUndo(id)
    const undoneBy = `${by} ${at}`
    await tx.run('UPDATE annotation SET undone_by = ? WHERE id = ?', [undoneBy, id])
    if (annotation.kind === 'merge') {
      await tx.lock('names')
      await replayMerges(tx)
    } else await restore(tx, annotation)
    const detail = { annotation: id, of: annotation.kind, ...annotation.detail, by, reason }
    const statement = annotation.kind === 'correct' ? annotation.target : null
    await putChanges(tx, at, [{ kind: 'undone', story: null, revision: null, statement, detail }])
    return { ...annotation, undoneBy }
  })
}

/** A later correction of the same field goes on to stand; without one, what each row's own reading says does. */
async function restore(db: Db, { target, detail }: Annotation): Promise<void> {
  const field = String(detail.field)
  const rows = await db.all('SELECT row, reading, body FROM statement WHERE id = ?', [target])
  const left = ((await correctionsOf(db, [target])).get(target) ?? []).filter((c) => c.field === field)
  if (left.length > 0) return apply(db, rows, field, left.at(-1)!.to)
  for (const { row, reading, body } of rows) {
    const read = JSON.parse(body as string) as Statement
    if (field !== 'speaker') await apply(db, [{ row: row! }], field, read[field as keyof Statement])
    else {
      const [actor] = await db.all('SELECT name FROM actor WHERE reading = ? AND id = ?', [reading!, read.speaker])
      await db.run('UPDATE statement SET speaker = ? WHERE row = ?', [actor?.name ?? null, row!])
    }
  }
}

export async function putAnnotation(db: Db, annotation: Omit<Annotation, 'undoneBy'>): Promise<void> {
  const { id, at, by, kind, target, reason, detail } = annotation
  await db.insert(
    'annotation',
    ['id', 'at', 'by_person', 'kind', 'target', 'reason', 'body'],
    [[id, at, by, kind, target, reason, JSON.stringify(detail)]],
  )
}

const annotationOf = (row: Row): Annotation => ({
  id: row.id as string,
  at: row.at as string,
  by: row.by_person as string,
  kind: row.kind as Annotation['kind'],
  target: row.target as string,
  reason: row.reason as string | null,
  detail: JSON.parse(row.body as string) as Record<string, unknown>,
  undoneBy: row.undone_by as string | null,
})

/** Of a story and its statements. */
export async function annotationsOf(db: Db, story: string, { statements }: Reading): Promise<readonly Annotation[]> {
  const targets = [`story:${story}`, ...statements.map(({ id }) => id)]
  const rows = await db.all(
    `SELECT * FROM annotation WHERE target IN (${holders(targets)}) OR target LIKE ? ORDER BY at, id`,
    [...targets, `revision:${story}:%`],
  )
  return rows.map(annotationOf)
}

/** The newest first. */
export async function annotations(db: Db, limit: number): Promise<readonly Annotation[]> {
  return (await db.all(`SELECT * FROM annotation ORDER BY at DESC, id LIMIT ${Math.trunc(limit)}`)).map(annotationOf)
}
