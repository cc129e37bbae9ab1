import { z } from 'zod'
import { name } from '../fields.js'
import { operation } from '../operation.js'

export const undo = operation({
  name: 'undo',
  summary: 'take back a correction or a merge; both stay in the record',
  kind: 'action',
  positional: ['id'],
  input: z.object({ id: name("the annotation's id"), reason: z.string().describe('why').optional() }),
  rows: [],
  whole: z.strictObject({ annotation: z.string(), kind: z.string(), detail: z.record(z.string(), z.unknown()) }),
  example: { id: 'm0123456789ab' },
  async run({ store, now, person }, { id, reason }) {
    const { kind, detail } = await store.undo(id, { by: `person:${person}`, reason: reason ?? null, at: now() })
    return { rows: [], total: null, notes: [`Taken back: ${kind} ${id}.`], whole: { annotation: id, kind, detail } }
  },
})
