import { z } from 'zod'
import { name } from '../fields.js'
import { operation } from '../operation.js'

export const verify = operation({
  name: 'verify',
  summary: 'check every stored span against its text and every text against its hash',
  kind: 'question',
  positional: [],
  input: z.object({ story: name('this story only').optional() }),
  rows: ['fact'],
  whole: z.strictObject({
    ok: z.boolean().describe('whether there is no flaw'),
    stories: z.number(),
    spans: z.number().describe('spans looked at'),
    unchecked: z.number().describe('spans whose text is not kept'),
    redacted: z.number().describe('spans that a person took out'),
    flaws: z.array(
      z.strictObject({
        story: z.string(),
        revision: z.number(),
        what: z.enum(['text-hash', 'span', 'words', 'index', 'body']),
        message: z.string(),
      }),
    ),
  }),
  failed: ({ whole }) => !(whole as { ok: boolean }).ok,
  example: {},
  async run({ store, progress }, { story }) {
    const found = await store.verify({
      ...(story ? { story } : {}),
      progress: (stories) => progress?.(`verified ${stories} stories`),
    })
    const { flaws, ...sums } = found
    return {
      rows: [
        ...Object.entries({ ...sums, flaws: flaws.length }).map(([name, value]) => ({
          type: 'fact' as const,
          name,
          value,
        })),
        ...flaws.map(({ story, revision, what, message }) => {
          return { type: 'fact' as const, name: `${what} ${story}/${revision}`, value: message }
        }),
      ],
      total: null,
      notes: [flaws.length === 0 ? 'Every span slices to its words.' : `${flaws.length} flaws.`],
      whole: { ok: flaws.length === 0, ...found },
    }
  },
})
