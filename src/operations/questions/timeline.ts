import { z } from 'zod'
import type { AnswerRow } from '../../model/answer.js'
import type { Window } from '../../store/store.js'
import { given, limit, since, until, words } from '../fields.js'
import { find } from '../find.js'
import { type Context, operation } from '../operation.js'
import { eventAnswer, statementAnswer } from '../rows.js'
import { textQuery } from '../text.js'
import { whoIs } from '../who.js'

type Found = { readonly rows: readonly AnswerRow[]; readonly notes: readonly string[] }

export const timeline = operation({
  name: 'timeline',
  summary: 'what was said and what happened, in the order of days',
  kind: 'question',
  positional: ['subject'],
  input: z.object({
    subject: words('an actor, or words; everything unless given').default(''),
    since,
    until,
    limit: limit(100),
  }),
  rows: ['statement', 'event'],
  example: { subject: 'gun crews', limit: 3 },
  async run(context, { subject, limit, ...days }) {
    const window = given({ ...days, limit })
    const { rows, notes } =
      subject === ''
        ? await all(context, window)
        : ((await byActor(context, subject, window)) ?? (await byWords(context, subject, window)))
    const dayOf = (row: AnswerRow) => ('day' in row ? (row.day ?? '') : '')
    const ordered = [...rows].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    const left = ordered.length - limit
    const more =
      left > 0 ? [`${left} or more later rows were left out: a higher limit or a later since shows them.`] : []
    return { rows: ordered.slice(0, limit), total: null, notes: [...notes, ...more] }
  },
})

async function all(context: Context, window: Window, names?: readonly number[]): Promise<Found> {
  const { store } = context
  const now = context.now()
  const said = await store.statements({ ...window, ...given({ speakers: names }), order: 'oldest' })
  const happened = await store.events({ ...window, ...given({ names }) })
  return {
    rows: [...said.map((row) => statementAnswer(row, now)), ...happened.map((row) => eventAnswer(row, now))],
    notes: [],
  }
}

/** Null where the words name nobody who spoke or did something: then they are looked for as words. */
async function byActor(context: Context, subject: string, window: Window): Promise<Found | null> {
  if ((await context.store.names(subject)).length === 0) return null
  const { rows: names, notes } = await whoIs(context.store, subject)
  const { rows } = await all(context, window, names)
  return rows.length === 0 ? null : { rows, notes }
}

async function byWords(context: Context, subject: string, window: Window): Promise<Found> {
  const now = context.now()
  const { found, notes } = await find(context, subject, 'hybrid', window, window.limit)
  const text = textQuery(subject)
  const happened = text ? await context.store.events({ ...window, text }) : []
  const said = found.slice(0, window.limit)
  return {
    rows: [
      ...said.map(({ row, found }) => statementAnswer(row, now, found)),
      ...happened.map((row) => eventAnswer(row, now)),
    ],
    notes,
  }
}
