import { z } from 'zod'
import { act, all, given, limit, name, offset, publisher, silence, since, status, until, words } from '../fields.js'
import { find, WAYS } from '../find.js'
import { operation } from '../operation.js'
import { statementAnswer } from '../rows.js'
import { textQuery } from '../text.js'
import { whoIf } from '../who.js'

export const search = operation({
  name: 'search',
  summary: 'find statements by words and by meaning',
  kind: 'question',
  positional: ['query'],
  input: z.object({
    query: words('words; "in quotation marks" they stand together, -word must not be there').default(''),
    by: name('whose statements').optional(),
    about: name('about this actor').optional(),
    act,
    status,
    silence,
    since,
    until,
    publisher,
    rank: z.enum(WAYS).default('hybrid').describe('by words, by meaning, or both'),
    limit: limit(),
    offset,
    all,
  }),
  rows: ['statement'],
  example: { query: '"foreign inspectors"', rank: 'words', limit: 2 },
  async run(context, input) {
    const { store } = context
    const [by, about] = [await whoIf(store, input.by), await whoIf(store, input.about)]
    const { act, status, silence, since, until, publisher, all } = input
    const filter = given({ speakers: by?.rows, about: about?.rows, act, status, silence, since, until, publisher, all })
    const notes = [...(by?.notes ?? []), ...(about?.notes ?? [])]
    const { limit, offset } = input
    const now = context.now()
    const text = textQuery(input.query)
    if (text === undefined) {
      const rows = await store.statements({ ...filter, order: 'newest', limit, offset })
      return {
        rows: rows.map((row) => statementAnswer(row, now)),
        total: await store.count({ ...filter, order: 'newest', limit }),
        notes,
      }
    }
    const { found, notes: more } = await find(context, input.query, input.rank, filter, offset + limit)
    if (found.length === 0) {
      const bare = await store.count({ text, order: 'newest', limit, all })
      if (bare > 0) notes.push(`${bare} with these words ${bare === 1 ? 'does' : 'do'} not fit the other conditions.`)
    }
    return {
      rows: found.slice(offset, offset + limit).map(({ row, found }) => statementAnswer(row, now, found)),
      total: null,
      notes: [...notes, ...more],
    }
  },
})
