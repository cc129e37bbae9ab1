import { z } from 'zod'
import type { AnswerRow } from '../../model/answer.js'
import { limit, since, until, words } from '../fields.js'
import { find } from '../find.js'
import { operation } from '../operation.js'
import { eventAnswer, statementAnswer } from '../rows.js'
import { textQuery } from '../text.js'
import { whoIs } from '../who.js'

export const timeline = operation({
  name: 'timeline',
  summary: 'what was said and what happened, in the order of days: of an actor, of something, or of everything',
  kind: 'question',
  positional: ['subject'],
  input: z.object({
    subject: words('an actor, or words').default(''),
    since,
    until,
    limit: limit(100),
  }),
  example: { subject: 'river treaty' },
  async run(context, { subject, limit, ...days }) {
    const { store } = context
    const now = context.now()
    const window = { ...(days.since ? { since: days.since } : {}), ...(days.until ? { until: days.until } : {}), limit }
    const known = subject === '' ? [] : await store.names(subject)
    const rows: AnswerRow[] = []
    const notes: string[] = []
    if (subject === '' || known.length > 0) {
      const who = known.length > 0 ? await whoIs(store, subject) : undefined
      const names = who?.rows
      notes.push(...(who?.notes ?? []))
      const said = await store.statements({ ...window, ...(names ? { speakers: names } : {}), order: 'oldest' })
      const happened = await store.events({ ...window, ...(names ? { names } : {}) })
      rows.push(...said.map((row) => statementAnswer(row, now)), ...happened.map((row) => eventAnswer(row, now)))
    } else {
      const { found, notes: more } = await find(context, subject, 'hybrid', window, limit)
      const text = textQuery(subject)
      const happened = text ? await store.events({ ...window, text }) : []
      notes.push(...more)
      rows.push(...found.slice(0, limit).map(({ row, found }) => statementAnswer(row, now, found)))
      rows.push(...happened.map((row) => eventAnswer(row, now)))
    }
    const dayOf = (row: AnswerRow) => ('day' in row ? (row.day ?? '') : '')
    const ordered = rows.sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    if (ordered.length > limit)
      notes.push(`${ordered.length - limit} later rows were left out; --limit and --since show them.`)
    return { rows: ordered.slice(0, limit), total: null, notes }
  },
})
