import { z } from 'zod'
import { given, limit, name, offset, since, until } from '../fields.js'
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
  async run(context, { who, ...window }) {
    const now = context.now()
    const names = await whoIf(context.store, who)
    const rows = await context.store.shifts(given({ names: names?.rows, ...window }))
    return { rows: rows.map((row) => shiftAnswer(row, now)), total: null, notes: names?.notes ?? [] }
  },
})
