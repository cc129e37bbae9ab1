import { z } from 'zod'
import { OperatingError } from '../../errors.js'
import { name } from '../fields.js'
import { operation } from '../operation.js'

export const redact = operation({
  name: 'redact',
  summary:
    'take words out of the record for good: a story, a place in it, or all that names an actor; a tombstone stays',
  kind: 'action',
  positional: [],
  input: z.object({
    story: name("a story's id").optional(),
    span: z
      .string()
      .regex(/^\d+-\d+$/, { error: 'is not START-END' })
      .describe('START-END in its text, UTF-16 units')
      .optional(),
    actor: name('a name as stories have it, in full').optional(),
    reason: z.string().describe('why').optional(),
  }),
  example: { story: 'n7c806dde6c17', span: '104-135', reason: 'at the request of the person named' },
  async run({ store, now, person }, { story, span, actor, reason }) {
    const signed = { by: `person:${person}`, reason: reason ?? null, at: now() }
    if ((actor === undefined) === (story === undefined))
      throw new OperatingError(
        'bad-input',
        'redact: names neither a story nor an actor, or both',
        'Give --story ID, with or without --span START-END, or --actor NAME.',
      )
    if (actor !== undefined) {
      const names = (await store.names(actor)).filter((found) => found.name.toLowerCase() === actor.toLowerCase())
      const done = await store.redact({ names: names.map(({ row }) => row) }, signed)
      return { rows: [], total: null, notes: [`Redacted (${done.id}).`], whole: done.detail }
    }
    const [start, end] = (span ?? '').split('-').map(Number)
    const done = await store.redact(
      { story: story!, ...(span === undefined ? {} : { span: { start: start!, end: end! } }) },
      signed,
    )
    return { rows: [], total: null, notes: [`Redacted (${done.id}).`], whole: done.detail }
  },
})
