import { z } from 'zod'
import { noSuch } from '../../errors.js'
import { name } from '../fields.js'
import { operation } from '../operation.js'
import { disputeAnswer, dueAnswer, statementAnswer } from '../rows.js'

export const statement = operation({
  name: 'statement',
  summary: 'a statement: what is due by it, who disputes it, what a person put right',
  kind: 'question',
  positional: ['id'],
  input: z.object({ id: name("the statement's id") }),
  rows: ['statement', 'due', 'dispute'],
  example: { id: 's58747f786e95' },
  async run({ store, now: clock }, { id }) {
    const now = clock()
    const row = await store.statement(id)
    if (!row) throw noSuch('statement', id, "'onrecord search' lists ids of statements.")
    const filter = { story: row.story.id, limit: 1000, all: true }
    const dues = (await store.dues(filter)).filter(({ due }) => due.statement === id)
    const disputes = (await store.disputes(filter)).filter(
      ({ dispute }) => dispute.statement === id || dispute.counter === id,
    )
    return {
      rows: [
        statementAnswer(row, now),
        ...dues.map((due) => dueAnswer(due, now, now.slice(0, 10))),
        ...disputes.map((dispute) => disputeAnswer(dispute, now)),
      ],
      total: null,
      notes: [],
    }
  },
})
