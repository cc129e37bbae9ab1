import { z } from 'zod'
import { noSuch } from '../../errors.js'
import { name, revision } from '../fields.js'
import { operation } from '../operation.js'
import { disputeAnswer, dueAnswer, eventAnswer, shiftAnswer, statementAnswer, storyOf } from '../rows.js'
import { storySchema } from '../schemas.js'

const MOST = 10_000

export const story = operation({
  name: 'story',
  summary: 'a story: its revisions and everything that the record has of it',
  kind: 'question',
  positional: ['id'],
  input: z.object({
    id: name("the story's id, or its address"),
    revision,
  }),
  rows: ['statement', 'due', 'event', 'dispute', 'shift'],
  whole: z.strictObject({
    story: storySchema,
    sha256: z.string().describe('hash of its text in UTF-8'),
    textKept: z.boolean().describe('false where only spans are kept'),
    fields: z.record(z.string(), z.unknown()).describe('what its publisher says of it'),
    reader: z.string().describe('what read it: the program and the model'),
    revisions: z.array(
      z.strictObject({
        revision: z.number(),
        addedAt: z.string(),
        sha256: z.string(),
        title: z.string().nullable(),
      }),
    ),
    readings: z.array(
      z.strictObject({ reader: z.string(), revision: z.number(), addedAt: z.string(), current: z.boolean() }),
    ),
    annotations: z.array(
      z.strictObject({
        id: z.string(),
        at: z.string(),
        by: z.string(),
        kind: z.enum(['correct', 'merge', 'redact']),
        target: z.string(),
        reason: z.string().nullable(),
        detail: z.record(z.string(), z.unknown()),
        undoneBy: z.string().nullable(),
      }),
    ),
  }),
  nothing: 'Nothing was read in it that the record keeps.',
  example: { id: 'n5dc79b65fcd0' },
  async run({ store, now: clock }, { id, revision }) {
    const now = clock()
    const found = await store.story(id, revision)
    if (!found) throw noSuch('story', id, "'onrecord search' tells the stories that it finds.")
    const newest = found.story.current
    const filter = { story: found.story.id, limit: MOST, all: !newest }
    const here = <T extends { readonly story: { readonly revision: number } }>(rows: readonly T[]) =>
      rows.filter((row) => row.story.revision === found.story.revision)
    const asOf = found.reading.story.anchor ?? now.slice(0, 10)
    return {
      rows: [
        ...here(await store.statements({ ...filter, order: 'story' })).map((row) => statementAnswer(row, now)),
        ...here(await store.dues(filter)).map((row) => dueAnswer(row, now, asOf)),
        ...here(await store.events(filter)).map((row) => eventAnswer(row, now)),
        ...here(await store.disputes(filter)).map((row) => disputeAnswer(row, now)),
        ...here(await store.shifts(filter)).map((row) => shiftAnswer(row, now)),
      ],
      total: null,
      notes: [],
      whole: {
        story: storyOf(found.story, now),
        sha256: found.sha256,
        textKept: found.text !== null,
        fields: found.fields,
        reader: found.reader,
        revisions: found.revisions,
        readings: found.readings,
        annotations: found.annotations,
      },
    }
  },
})
