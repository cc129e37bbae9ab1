import { z } from 'zod'
import type { FactAnswer } from '../../model/answer.js'
import { operation } from '../operation.js'

export const stats = operation({
  name: 'stats',
  summary: 'how much is in the record',
  kind: 'question',
  positional: [],
  input: z.object({}),
  example: {},
  async run({ store }) {
    const sums = await store.stats()
    const { acts, publishers, readers, ...counts } = sums
    const fact = (name: string, value: string | number | null): FactAnswer => ({ type: 'fact', name, value })
    return {
      rows: [
        ...Object.entries(counts).map(([name, value]) => fact(name, value)),
        ...Object.entries(publishers).map(([name, n]) => fact(`publisher ${name || '(none told)'}`, n)),
        ...Object.entries(readers).map(([name, n]) => fact(`read by ${name}`, n)),
        ...Object.entries(acts).map(([name, n]) => fact(`act ${name}`, n)),
      ],
      total: null,
      notes: [],
      whole: sums,
    }
  },
})
