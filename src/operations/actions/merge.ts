import { z } from 'zod'
import { noSuch, OperatingError } from '../../errors.js'
import { foldName } from '../../model/name-keys.js'
import type { NameRow, Store } from '../../store/store.js'
import { name } from '../fields.js'
import { operation } from '../operation.js'

export const merge = operation({
  name: 'merge',
  summary: 'take one name for another, until it is undone',
  kind: 'action',
  positional: ['name', 'into'],
  input: z.object({
    name: name('the name as stories have it'),
    into: name('the name that it is taken for'),
    reason: z.string().describe('why').optional(),
  }),
  rows: [],
  whole: z.strictObject({ annotation: z.string(), name: z.string(), into: z.string() }),
  example: { name: 'Sabin Torvat', into: 'Sabin Torvath', reason: 'the Gazette spells her so' },
  async run({ store, now, person }, { name, into, reason }) {
    const [from, to] = [await theName(store, name), await theName(store, into)]
    if (from.row === to.row)
      throw new OperatingError('same-name', `'${name}' and '${into}' are one name`, 'Nothing is left to do.')
    const { id } = await store.merge([from.row], to.row, { by: `person:${person}`, reason: reason ?? null, at: now() })
    return {
      rows: [],
      total: null,
      notes: [`${from.name} is taken for ${to.name}; 'onrecord undo ${id}' takes it back.`],
      whole: { annotation: id, name: from.name, into: to.name },
    }
  },
})

/** The one name that is written so; a part of a name, or another spelling, is not enough to change the record. */
export async function theName(store: Store, asked: string): Promise<NameRow> {
  const names = await store.names(asked)
  const same = names.find((found) => foldName(found.name) === foldName(asked))
  if (same) return same
  const near = names.slice(0, 5).map((found) => found.name)
  throw noSuch(
    'name',
    asked,
    near.length > 0 ? `Names like it: ${near.join(', ')}.` : "'onrecord who NAME' finds names.",
  )
}
