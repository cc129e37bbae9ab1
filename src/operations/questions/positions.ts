import { z } from 'zod'
import { given, limit, name, since, until, words } from '../fields.js'
import { find } from '../find.js'
import { operation } from '../operation.js'
import { shiftAnswer, statementAnswer } from '../rows.js'
import { whoIs } from '../who.js'

export const positions = operation({
  name: 'positions',
  summary: "somebody's words on something, the oldest first, and shifts that stories tell",
  kind: 'question',
  positional: ['who', 'what'],
  input: z.object({
    who: name('whose line'),
    what: words('on what; "on" before it may stay'),
    since,
    until,
    limit: limit(50),
  }),
  rows: ['statement', 'shift'],
  nothing: 'They said nothing on this.',
  example: { who: 'Odran Velk', what: 'inspectors' },
  async run(context, { who, what, limit, ...days }) {
    const { store } = context
    const now = context.now()
    const { rows: speakers, notes } = await whoIs(store, who)
    const window = given(days)
    const { found, notes: more } = await find(
      context,
      what.replace(/^on\s+/i, ''),
      'hybrid',
      { speakers, ...window },
      limit,
    )
    const said = found
      .slice(0, limit)
      .sort((a, b) => (a.row.day ?? '').localeCompare(b.row.day ?? '') || a.row.row - b.row.row)
    const shifts = await store.shifts({ names: speakers, ...window, limit })
    return {
      rows: [
        ...said.map(({ row, found }) => statementAnswer(row, now, found)),
        ...shifts.map((row) => shiftAnswer(row, now)),
      ],
      total: null,
      notes: [...notes, ...more],
    }
  },
})
