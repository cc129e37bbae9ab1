import { z } from 'zod'
import { DUE_KINDS, DUE_STATES, stateOf } from '../../model/due.js'
import type { DueRow } from '../../store/store.js'
import { day, flag, given, limit, name, offset, words } from '../fields.js'
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
    const filter = given({ names: names?.rows, text, kind, until: by, dated: !undated })
    const most = offset + limit
    const fits = (row: DueRow) => state === undefined || stateOf(row.due, asOf) === state
    // What is still to come is asked for most: first what is open, the next first, then what has lapsed, the last first.
    const open =
      state === 'lapsed' ? [] : await taken((w) => context.store.dues({ ...filter, ...w, notBefore: asOf }), fits, most)
    const left = most - open.length
    const lapsed =
      state === 'open' || left <= 0
        ? []
        : await taken((w) => context.store.dues({ ...filter, ...w, lastBefore: asOf, newestFirst: true }), fits, left)
    return {
      rows: [...open, ...lapsed].slice(offset).map((row) => dueAnswer(row, now, asOf)),
      total: null,
      notes: [`As of ${asOf}.`, ...(names?.notes ?? [])],
    }
  },
})

/** Rows asked for at once where not all of them fit. */
const SLICE = 500

/** The first rows that fit, at most so many. */
async function taken(
  ask: (window: { readonly limit: number; readonly offset: number }) => Promise<readonly DueRow[]>,
  fits: (row: DueRow) => boolean,
  most: number,
): Promise<readonly DueRow[]> {
  const found: DueRow[] = []
  let limit = most
  for (let offset = 0; found.length < most; ) {
    const rows = await ask({ limit, offset })
    found.push(...rows.filter(fits))
    offset += limit
    if (rows.length < limit) break
    limit = SLICE
  }
  return found.slice(0, most)
}
