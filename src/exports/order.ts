import type { Statement } from '../model/statement.js'

/** A statement with its number, from 1 in the order of the record, and how deep it stands in others' words. */
export type Numbered = { readonly statement: Statement; readonly number: number; readonly depth: number }

export const numbered = (statements: readonly Statement[]): readonly Numbered[] => {
  const byId = new Map(statements.map((s) => [s.id, s]))
  return statements.map((statement, i) => ({ statement, number: i + 1, depth: depthOf(statement, byId) }))
}

function depthOf(statement: Statement, byId: ReadonlyMap<string, Statement>): number {
  let depth = 0
  for (let outer = statement.within; outer !== null && depth < 8; outer = byId.get(outer)?.within ?? null) depth++
  return depth
}

/** Each statement followed by those inside it; otherwise as given. */
export function nested(statements: readonly Statement[]): readonly Numbered[] {
  const all = numbered(statements)
  const known = new Set(statements.map((s) => s.id))
  const inner = new Map<string | null, Numbered[]>()
  for (const one of all) {
    const outer = one.statement.within !== null && known.has(one.statement.within) ? one.statement.within : null
    const list = inner.get(outer)
    if (list) list.push(one)
    else inner.set(outer, [one])
  }
  const out: Numbered[] = []
  const visit = (one: Numbered) => {
    out.push(one)
    for (const next of inner.get(one.statement.id) ?? []) visit(next)
  }
  for (const one of inner.get(null) ?? []) visit(one)
  return out
}
