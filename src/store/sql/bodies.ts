import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Dispute, Shift } from '../../model/dispute.js'
import type { Due } from '../../model/due.js'
import type { Event } from '../../model/event.js'
import type { Reading } from '../../model/reading.js'
import type { Statement } from '../../model/statement.js'

/**
 * How a reading is laid out in rows: statements, dues, events, disputes and shifts each have a row, what is left of the reading is one
 * compressed body. Put together again it is the reading as it was.
 */
export type Rest = Omit<Reading, 'statements' | 'dues' | 'events' | 'disputes' | 'shifts'>

/** The tables of what has a row of its own. */
export const PARTS = ['statement', 'due', 'event', 'dispute', 'shift'] as const

export type Parts = {
  readonly statements: readonly Statement[]
  readonly dues: readonly Due[]
  readonly events: readonly Event[]
  readonly disputes: readonly Dispute[]
  readonly shifts: readonly Shift[]
}

export function packRest({
  statements: _s,
  dues: _d,
  events: _e,
  disputes: _p,
  shifts: _h,
  ...rest
}: Reading): Uint8Array {
  return deflateRawSync(JSON.stringify(rest))
}

export const unpackRest = (body: Uint8Array): Rest => JSON.parse(inflateRawSync(body).toString('utf8')) as Rest

/** A due as its row tells it. Readings from before stories were asked what became of what is due tell nothing of it. */
export function dueIn(body: string): Due {
  const due = JSON.parse(body) as Due
  return { ...due, outcomes: due.outcomes ?? [] }
}

/** In the order of the record's fields. */
export function joined({ schema, story, actors, times, coded, diagnostics }: Rest, parts: Parts): Reading {
  const { statements, dues, events, disputes, shifts } = parts
  return { schema, story, actors, times, statements, dues, events, coded, disputes, shifts, diagnostics }
}
