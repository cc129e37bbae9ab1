import { z } from 'zod'
import { DUE_KINDS, DUE_STATES } from '../../model/due.js'
import type { DueFilter, DueRow } from '../../store/store.js'
import { day, flag, given, limit, name, offset, words } from '../fields.js'
import { operation } from '../operation.js'
import { dueAnswer } from '../rows.js'
import { textQuery } from '../text.js'
import { whoIf } from '../who.js'

export const due = operation({
  name: 'due',
  summary: 'what is due, open ones first: deadlines, promises, threats, plans, expectations, and what became of them',
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
    const filter = given({ names: names?.rows, text, kind, until: by, dated: !undated })
    const rows: DueRow[] = []
    const ask = async (wanted: boolean, more: Partial<DueFilter>) => {
      const left = offset + limit - rows.length
      if (wanted && left > 0) rows.push(...(await context.store.dues({ ...filter, ...more, limit: left, offset: 0 })))
    }
    const isReported = state !== undefined && state !== 'open' && state !== 'lapsed'
    // What is still to come is asked for most: what is open, the next first; what has lapsed, the last first; then what became of the rest.
    await ask(state === undefined || state === 'open', { notBefore: asOf, outcome: 'none' })
    await ask(state === undefined || state === 'lapsed', {
      lastBefore: asOf,
      newestFirst: true,
      outcome: 'none',
    })
    await ask(state === undefined || isReported, {
      newestFirst: true,
      outcome: isReported ? state : 'any',
    })
    return {
      rows: rows.slice(offset).map((row) => dueAnswer(row, now, asOf)),
      total: null,
      notes: [`As of ${asOf}.`, ...(names?.notes ?? [])],
    }
  },
})
