import { z } from 'zod'
import type { ChangeAnswer } from '../../model/answer.js'
import { CHANGE_KINDS, type Change } from '../../store/store.js'
import { given, limit, name, offset } from '../fields.js'
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
  summary: 'what changed in the record since a day: stories added or revised, statements changed or gone, corrections',
  kind: 'question',
  positional: [],
  input: z.object({
    since: moment('from this day or moment on, by the clock of the record').default('0001-01-01'),
    until: moment('before this day or moment').optional(),
    kind: z.enum(CHANGE_KINDS).describe('of this kind').optional(),
    story: name('of this story, by its id').optional(),
    limit: limit(200),
    offset,
  }),
  rows: ['change'],
  nothing: 'Nothing changed. The record counts from when a story was added, not from when it was published.',
  example: { kind: 'statement-changed', limit: 2 },
  async run({ store, now: clock }, filter) {
    const now = clock()
    const rows = await store.changes(given(filter))
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
