import { z } from 'zod'
import type { ChangeAnswer } from '../../model/answer.js'
import type { Change } from '../../store/store.js'
import { limit, offset } from '../fields.js'
import { operation } from '../operation.js'
import { storyOf } from '../rows.js'

const moment = (description: string) =>
  z
    .string()
    .refine((value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)), {
      error: 'is neither a day (YYYY-MM-DD) nor a moment (YYYY-MM-DDThh:mmZ)',
    })
    .describe(description)

export const changes = operation({
  name: 'changes',
  summary:
    'what changed in the record since a day: stories added and revised, statements that appeared, changed or went, corrections',
  kind: 'question',
  positional: [],
  input: z.object({
    since: moment('from this day or moment on').default('0001-01-01'),
    until: moment('before this day or moment').optional(),
    limit: limit(200),
    offset,
  }),
  example: { since: '2031-03-01' },
  async run({ store, now: clock }, { since, until, limit, offset }) {
    const now = clock()
    const rows = await store.changes({ since, ...(until ? { until } : {}), limit, offset })
    return { rows: rows.map((change) => changeAnswer(change, now)), total: null, notes: [] }
  },
})

function changeAnswer({ seq, at, kind, statement, detail, story }: Change, now: string): ChangeAnswer {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    type: 'change',
    seq,
    at,
    kind,
    statement,
    words: text(detail.words),
    before: text(detail.before),
    speaker: text(detail.speaker),
    detail,
    story: story === null ? null : storyOf(story, now),
  }
}
