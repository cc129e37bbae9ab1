import type { Certainty, Distance, Silence } from '../model/act.js'
import type { Actor } from '../model/actor.js'
import type { StatusKind } from '../model/dispute.js'
import type { Statement } from '../model/statement.js'
import { whenOf } from './boards.js'
import { squeeze } from './width.js'

export const SILENT: Readonly<Record<Silence, string>> = {
  declined: 'declined to say',
  'no-answer': 'gave no answer',
  'not-said': 'did not say',
  'not-confirmed': 'not confirmed',
}

export const SURE: Readonly<Record<Certainty, string | null>> = {
  certain: null,
  probable: 'probable',
  possible: 'possible',
  conditional: 'on a condition',
  unknown: null,
}

export const APART: Readonly<Record<Distance, string | null>> = {
  plain: null,
  doubtful: 'the story doubts',
  hearsay: 'hearsay',
  impression: 'an impression',
  endorsed: 'the story agrees',
}

export const STATUS: Readonly<Record<StatusKind, string>> = {
  denied: 'denied',
  disputed: 'disputed',
  rejected: 'rejected',
  'not-confirmed': 'not confirmed',
  unverified: 'not verified',
  confirmed: 'confirmed',
  corrected: 'corrected',
}

/** What is done by saying it and how sure, in a few words each: only what is not usual is told. */
export function traitsOf(statement: Statement, actors: readonly Actor[]): readonly string[] {
  const { act, silence, negated, certainty, distance, repeated, saidAt, to, via, status } = statement
  const nameOf = (id: string | null) => actors.find((a) => a.id === id)?.name
  return [
    act,
    silence === null ? null : SILENT[silence],
    negated ? 'negated' : null,
    SURE[certainty],
    APART[distance],
    repeated ? 'said before' : null,
    saidAt === null ? null : `said ${whenOf(saidAt)}`,
    to === null ? null : `to ${squeeze(nameOf(to) ?? to)}`,
    via === null ? null : `via ${squeeze(via.words)}`,
    ...status.map(({ kind, by }) => (by === null ? STATUS[kind] : `${STATUS[kind]} by ${squeeze(nameOf(by) ?? by)}`)),
  ].filter((trait) => trait !== null)
}
