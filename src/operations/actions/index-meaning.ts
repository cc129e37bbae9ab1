import { z } from 'zod'
import { modelMissing } from '../../errors.js'
import { operation } from '../operation.js'

/** Statements of one transaction. */
const SLICE = 256

export const indexMeaning = operation({
  name: 'index-meaning',
  summary: 'make vectors for statements that were added without, for search by meaning',
  kind: 'action',
  positional: [],
  input: z.object({}),
  rows: ['fact'],
  whole: z.strictObject({ made: z.number() }),
  example: {},
  async run({ store, meaning, progress }) {
    const model = await meaning()
    if (model === null) throw modelMissing('models/')
    let made = 0
    for (;;) {
      const statements = await store.withoutVector(SLICE)
      if (statements.length === 0) break
      const vectors = await model.embed(statements.map(({ words }) => words))
      await store.putVectors(statements.map(({ row }, i) => ({ row, vector: vectors[i]! })))
      made += statements.length
      progress?.(`${made} vectors`)
    }
    return { rows: [{ type: 'fact', name: 'vectors made', value: made }], total: null, notes: [], whole: { made } }
  },
})
