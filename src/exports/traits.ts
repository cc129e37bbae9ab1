import type { Certainty, Distance, Silence } from '../model/act.js'
import type { Actor } from '../model/actor.js'
import type { Statement } from '../model/statement.js'

const SILENT: Readonly<Record<Silence, string>> = {
  declined: 'declined to say',
  'no-answer': 'gave no answer',
  'not-said': 'did not say',
  'not-confirmed': 'not confirmed',
}

const SURE: Readonly<Record<Certainty, string | null>> = {
  certain: null,
  probable: 'probable',
  possible: 'possible',
  conditional: 'on a condition',
  unknown: null,
}

const APART: Readonly<Record<Distance, string | null>> = {
  plain: null,
  doubtful: 'the story doubts',
  hearsay: 'hearsay',
  impression: 'an impression',
  endorsed: 'the story agrees',
}

const squeeze = (words: string) => words.replace(/\s+/g, ' ').trim()

/** What is done by saying it and how sure, in a few words each: only what is not usual is told. */
export function traitsOf(statement: Statement, actors: readonly Actor[]): readonly string[] {
  const { act, silence, negated, certainty, distance, repeated, to, via } = statement
  return [
    act,
    silence === null ? null : SILENT[silence],
    negated ? 'negated' : null,
    SURE[certainty],
    APART[distance],
    repeated ? 'said before' : null,
    to === null ? null : `to ${squeeze(actors.find((a) => a.id === to)?.name ?? to)}`,
    via === null ? null : `via ${squeeze(via.words)}`,
  ].filter((trait) => trait !== null)
}
