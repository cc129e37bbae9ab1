import { z } from 'zod'
import { act, all, given, limit, name, offset, publisher, since, until, words } from '../fields.js'
import { find } from '../find.js'
import { operation } from '../operation.js'
import { statementAnswer } from '../rows.js'
import { whoIs } from '../who.js'

export const said = operation({
  name: 'said',
  summary: 'what somebody said, at all or about something, the newest first',
  kind: 'question',
  positional: ['who', 'what'],
  input: z.object({
    who: name('whose words'),
    what: words('about what; "about" before it may stay').optional(),
    act,
    since,
    until,
    publisher,
    limit: limit(),
    offset,
    all,
  }),
  rows: ['statement'],
  example: { who: 'Maud Harrick', what: 'about an offer', limit: 1 },
  async run(context, { who, what, limit, offset, ...narrow }) {
    const { store } = context
    const { rows: speakers, notes } = await whoIs(store, who)
    const filter = given({ speakers, ...narrow })
    const line = what?.replace(/^about\s+/i, '').trim()
    const now = context.now()
    if (!line) {
      const rows = await store.statements({ ...filter, order: 'newest', limit, offset })
      const total = await store.count({ ...filter, order: 'newest', limit })
      return { rows: rows.map((row) => statementAnswer(row, now)), total, notes }
    }
    const { found, notes: more } = await find(context, line, 'hybrid', filter, offset + limit)
    const rows = found.slice(offset, offset + limit)
    const none =
      rows.length === 0 && offset === 0
        ? [`None of their ${await store.count({ ...filter, order: 'newest', limit })} statements fits '${line}'.`]
        : []
    const newest = [...rows].sort((a, b) => (b.row.day ?? '').localeCompare(a.row.day ?? '') || b.row.row - a.row.row)
    return {
      rows: newest.map(({ row, found }) => statementAnswer(row, now, found)),
      total: null,
      notes: [...notes, ...more, ...none],
    }
  },
})
