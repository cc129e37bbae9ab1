import { z } from 'zod'
import { limit, name, offset, since, until } from '../fields.js'
import { operation } from '../operation.js'
import { shiftAnswer } from '../rows.js'
import { whoIf } from '../who.js'

export const shifts = operation({
  name: 'shifts',
  summary: 'whose line moved, as stories tell it: the words before and the words after',
  kind: 'question',
  positional: ['who'],
  input: z.object({ who: name('of this actor').optional(), since, until, limit: limit(), offset }),
  rows: ['shift'],
  nothing: "No story tells of a shift that fits. 'onrecord positions WHO WHAT' sets somebody's words side by side.",
  example: {},
  async run(context, { who, limit, offset, ...days }) {
    const now = context.now()
    const names = await whoIf(context.store, who)
    const rows = await context.store.shifts({
      ...(names ? { names: names.rows } : {}),
      ...(days.since ? { since: days.since } : {}),
      ...(days.until ? { until: days.until } : {}),
      limit,
      offset,
    })
    return { rows: rows.map((row) => shiftAnswer(row, now)), total: null, notes: names?.notes ?? [] }
  },
})
