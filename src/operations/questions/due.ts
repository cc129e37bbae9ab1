import { z } from 'zod'
import { DUE_KINDS, DUE_STATES } from '../../model/due.js'
import { day, flag, limit, name, offset, words } from '../fields.js'
import { operation } from '../operation.js'
import { dueAnswer } from '../rows.js'
import { textQuery } from '../text.js'
import { whoIf } from '../who.js'

export const due = operation({
  name: 'due',
  summary: 'what is due: deadlines, promises, threats, plans, expectations; what is open first, then what has lapsed',
  kind: 'question',
  positional: ['what'],
  input: z.object({
    what: words('with these words').default(''),
    who: name('who owes it, or to whom').optional(),
    by: day('due by this day').optional(),
    asOf: day('open or lapsed as of this day; today unless given').optional(),
    state: z.enum(DUE_STATES).describe('in this state').optional(),
    kind: z.enum(DUE_KINDS).describe('of this kind').optional(),
    undated: flag(false, 'also those without a day of the calendar'),
    limit: limit(50),
    offset,
  }),
  rows: ['due'],
  nothing: 'Nothing that is due fits.',
  example: { asOf: '2031-05-02', by: '2031-05-31', limit: 3 },
  async run(context, { what, who, by, state, kind, undated, limit, offset, ...input }) {
    const now = context.now()
    const asOf = input.asOf ?? now.slice(0, 10)
    const names = await whoIf(context.store, who)
    const text = textQuery(what)
    const filter = {
      ...(names ? { names: names.rows } : {}),
      ...(text ? { text } : {}),
      ...(kind ? { kind } : {}),
      ...(by ? { until: by } : {}),
      dated: !undated,
    }
    // What is still to come is asked for most: first what is open, the next first, then what has lapsed, the last first.
    const open =
      state === 'lapsed' ? [] : await context.store.dues({ ...filter, notBefore: asOf, limit: offset + limit })
    const left = offset + limit - open.length
    const lapsed =
      state === 'open' || left <= 0
        ? []
        : await context.store.dues({ ...filter, lastBefore: asOf, newestFirst: true, limit: left })
    const answers = [...open, ...lapsed].slice(offset).map((row) => dueAnswer(row, now, asOf))
    return {
      rows: state === undefined ? answers : answers.filter((answer) => answer.state === state),
      total: null,
      notes: [`As of ${asOf}.`, ...(names?.notes ?? [])],
    }
  },
})
