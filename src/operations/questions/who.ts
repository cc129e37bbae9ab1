import { z } from 'zod'
import type { ActorAnswer } from '../../model/answer.js'
import type { ActorRow, NameRow } from '../../store/store.js'
import { limit, name } from '../fields.js'
import { operation } from '../operation.js'
import { disputeAnswer, dueAnswer, shiftAnswer, statementAnswer, storyOf } from '../rows.js'
import { whoIs } from '../who.js'

/** Stories told of each name. */
const STORIES = 5

export const who = operation({
  name: 'who',
  summary: 'an actor: names, roles, stories, last words, what is due, what is disputed',
  kind: 'question',
  positional: ['name'],
  input: z.object({
    name: name('a name, or a part of one'),
    limit: limit(5).describe('of each kind at most so many rows'),
  }),
  rows: ['actor', 'statement', 'due', 'dispute', 'shift'],
  example: { name: 'Harrick', limit: 1 },
  async run(context, { name, limit }) {
    const { store } = context
    const now = context.now()
    const { rows, names, notes } = await whoIs(store, name)
    const actors = await store.actors(rows, 2000)
    const canonical = [...new Map(names.map((n) => [n.canonical, n])).keys()]
    const said = await store.statements({ speakers: rows, order: 'newest', limit })
    const dues = await store.dues({ names: rows, limit, dated: true, notBefore: now.slice(0, 10) })
    const disputes = await store.disputes({ names: rows, limit })
    const shifts = await store.shifts({ names: rows, limit })
    return {
      rows: [
        ...canonical.map((row) => actorAnswer(row, names, actors, now)),
        ...said.map((row) => statementAnswer(row, now)),
        ...dues.map((row) => dueAnswer(row, now, now.slice(0, 10))),
        ...disputes.map((row) => disputeAnswer(row, now)),
        ...shifts.map((row) => shiftAnswer(row, now)),
      ],
      total: null,
      notes,
    }
  },
})

function actorAnswer(
  canonical: number,
  names: readonly NameRow[],
  actors: readonly ActorRow[],
  now: string,
): ActorAnswer {
  const own = names.filter((n) => n.canonical === canonical)
  const spelled = new Set(own.map(({ name }) => name))
  const here = actors.filter(({ name }) => spelled.has(name))
  const name = own[0]!.canonicalName
  return {
    type: 'actor',
    name,
    kind: here[0]?.kind ?? 'unnamed',
    roles: [...new Set(here.flatMap(({ role }) => role ?? []))],
    country: here.find(({ country }) => country !== null)?.country ?? null,
    statements: own.reduce((sum, { statements }) => sum + statements, 0),
    stories: here.slice(0, STORIES).map(({ story }) => storyOf(story, now)),
    alsoNamed: own.map((n) => n.name).filter((n) => n !== name),
  }
}
