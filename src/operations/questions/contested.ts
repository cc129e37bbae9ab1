import { z } from 'zod'
import { DISPUTE_KINDS } from '../../model/dispute.js'
import { given, limit, name, offset, since, until, words } from '../fields.js'
import { operation } from '../operation.js'
import { disputeAnswer } from '../rows.js'
import { textQuery } from '../text.js'
import { whoIf } from '../who.js'

export const contested = operation({
  name: 'contested',
  summary: 'claims that somebody denies, disputes, rejects or does not confirm, and who says so',
  kind: 'question',
  positional: ['what'],
  input: z.object({
    what: words('claims with these words').default(''),
    who: name('whose claim, or who disputes it').optional(),
    kind: z.enum(DISPUTE_KINDS).describe('how it is disputed').optional(),
    since,
    until,
    limit: limit(),
    offset,
  }),
  rows: ['dispute'],
  nothing: 'The record has no dispute that fits.',
  example: { who: 'Maud Harrick' },
  async run(context, { what, who, ...filter }) {
    const now = context.now()
    const names = await whoIf(context.store, who)
    const text = textQuery(what)
    const rows = await context.store.disputes(given({ names: names?.rows, text, ...filter }))
    return { rows: rows.map((row) => disputeAnswer(row, now)), total: null, notes: names?.notes ?? [] }
  },
})
