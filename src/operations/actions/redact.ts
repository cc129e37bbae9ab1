import { z } from 'zod'
import { OperatingError } from '../../errors.js'
import { name } from '../fields.js'
import { operation } from '../operation.js'
import { theName } from './merge.js'

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

export const redact = operation({
  name: 'redact',
  summary: 'take words out of the record for good: a story, a place in it, or a name; a tombstone stays',
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
  rows: [],
  whole: z.strictObject({ annotation: z.string(), detail: z.record(z.string(), z.unknown()) }),
  example: { actor: 'Fritz Amery', reason: 'asked not to be named' },
  async run({ store, now, person }, { story, span, actor, reason }) {
    const signed = { by: `person:${person}`, reason: reason ?? null, at: now() }
    if ((actor === undefined) === (story === undefined) || (actor !== undefined && span !== undefined))
      throw new OperatingError(
        'bad-input',
        'redact: takes either a story or an actor',
        'Give --story ID, with or without --span START-END, or --actor NAME.',
      )
    if (actor !== undefined) {
      const { row, name } = await theName(store, actor)
      const { id, detail } = await store.redact({ names: [row] }, signed)
      const told = `${name} is covered wherever the record has the name, in ${counted(Number(detail.stories), 'version')} of stories (${id}).`
      return { rows: [], total: null, notes: [told], whole: { annotation: id, detail } }
    }
    const [start, end] = (span ?? '').split('-').map(Number)
    const { id, detail } = await store.redact(
      { story: story!, ...(span === undefined ? {} : { span: { start: start!, end: end! } }) },
      signed,
    )
    const told = span === undefined ? `Story ${story} is taken out` : `${span} of story ${story} is covered`
    return { rows: [], total: null, notes: [`${told} (${id}).`], whole: { annotation: id, detail } }
  },
})
