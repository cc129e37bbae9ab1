import type { EventKind } from '../../../model/event.js'

/** What a trigger tells, finer than the record's kinds: those that a record has no kind of its own for are told by their PLOVER code. */
export type DeedKind = EventKind | 'protest' | 'sanction' | 'arrest'

/** The kind that the record has. */
export const recordKind = (kind: DeedKind): EventKind =>
  kind === 'protest' || kind === 'sanction' || kind === 'arrest' ? 'other' : kind
