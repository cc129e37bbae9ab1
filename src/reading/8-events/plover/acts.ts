import type { Act } from '../../../model/act.js'
import { type Category, MANUAL, MAP } from './lexicon/row.js'

/** What a statement is as an event where neither its cue nor its content has a trigger of the lexicon. */
export type ActRow = {
  readonly act: Act
  readonly event: Category
  readonly mode: string | null
  /** The category where the statement is negated ("promised not to"); null: none. */
  readonly negated: Category | null
  readonly source: string
}

/** Acts that have no row (say, confirm, deny, warn, ask, expect, announce, think) are events only by what they tell. */
export const ACT_ROWS: readonly ActRow[] = [
  { act: 'accuse', event: 'ACCUSE', mode: 'allege', negated: null, source: MANUAL },
  { act: 'condemn', event: 'ACCUSE', mode: 'disapprove', negated: null, source: MANUAL },
  { act: 'praise', event: 'SUPPORT', mode: null, negated: null, source: MAP },
  { act: 'promise', event: 'AGREE', mode: null, negated: 'REJECT', source: MANUAL },
  { act: 'threaten', event: 'THREATEN', mode: null, negated: null, source: MANUAL },
  { act: 'demand', event: 'REQUEST', mode: null, negated: 'REQUEST', source: MANUAL },
  { act: 'propose', event: 'AGREE', mode: null, negated: null, source: MAP },
  { act: 'reject', event: 'REJECT', mode: null, negated: 'REJECT', source: MANUAL },
]
const BY_ACT = new Map(ACT_ROWS.map((row) => [row.act, row]))

/** Category and mode of a statement by its act; null where the act alone tells none. */
export function eventOfAct(
  act: Act,
  negated: boolean,
): { readonly event: Category; readonly mode: string | null } | null {
  const row = BY_ACT.get(act)
  if (row === undefined) return null
  if (!negated) return row
  return row.negated === null ? null : { event: row.negated, mode: null }
}
