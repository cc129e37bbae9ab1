import { z } from 'zod'
import type { FactAnswer } from '../../model/answer.js'
import { operation } from '../operation.js'

/** Names for a person; programs find those of the store in `whole`. */
const TOLD: Readonly<Record<string, string>> = { location: 'record', first: 'first day', last: 'last day' }

export const stats = operation({
  name: 'stats',
  summary: 'how much is in the record',
  kind: 'question',
  positional: [],
  input: z.object({}),
  rows: ['fact'],
  whole: z.strictObject({
    location: z.string(),
    engine: z.enum(['sqlite', 'postgres']),
    bytes: z.number(),
    stories: z.number(),
    revisions: z.number(),
    words: z.number(),
    statements: z.number(),
    dues: z.number(),
    events: z.number(),
    disputes: z.number(),
    shifts: z.number(),
    names: z.number(),
    vectors: z.number(),
    annotations: z.number(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    acts: z.record(z.string(), z.number()),
    publishers: z.record(z.string(), z.number()),
    readers: z.record(z.string(), z.number()),
  }),
  example: {},
  async run({ store }) {
    const sums = await store.stats()
    const { acts, publishers, readers, ...counts } = sums
    const fact = (name: string, value: string | number | null): FactAnswer => ({ type: 'fact', name, value })
    return {
      rows: [
        ...Object.entries(counts).map(([name, value]) => fact(TOLD[name] ?? name, value)),
        ...Object.entries(publishers).map(([name, n]) => fact(`stories of ${name || 'no publisher'}`, n)),
        ...Object.entries(readers).map(([name, n]) => fact(`revisions read by ${name}`, n)),
        ...Object.entries(acts).map(([name, n]) => fact(`statements that ${name}`, n)),
      ],
      total: null,
      notes: [],
      whole: sums,
    }
  },
})
