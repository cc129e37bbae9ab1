import { z } from 'zod'
import { ACTS } from '../../model/act.js'
import { name } from '../fields.js'
import { operation } from '../operation.js'
import { statementAnswer } from '../rows.js'

const truth = z.enum(['true', 'false'])
const FIELDS = ['speaker', 'act', 'silence', 'certainty', 'distance', 'negated', 'repeated'] as const

export const correct = operation({
  name: 'correct',
  summary: 'put a statement right: signed, beside what was read, which stays',
  kind: 'action',
  positional: ['id'],
  input: z.object({
    id: name("the statement's id"),
    speaker: z.string().describe("the speaker's name, or none").optional(),
    act: z.enum(ACTS).describe('what is done by saying it').optional(),
    silence: z
      .enum(['declined', 'no-answer', 'not-said', 'not-confirmed', 'none'])
      .describe('how the source kept silent')
      .optional(),
    certainty: z
      .enum(['certain', 'probable', 'possible', 'conditional', 'unknown'])
      .describe("the source's own")
      .optional(),
    distance: z.enum(['plain', 'doubtful', 'hearsay', 'impression', 'endorsed']).describe("the story's").optional(),
    negated: truth.describe('whether the source says that it is not so').optional(),
    repeated: truth.describe('whether the story says that it was said before').optional(),
    reason: z.string().describe('why').optional(),
  }),
  example: { id: 'sce4b407747b7', act: 'announce', reason: 'a decision is made known' },
  async run({ store, now, person }, { id, reason, ...fields }) {
    const changes = FIELDS.flatMap((field) =>
      fields[field] === undefined ? [] : [[field, given(field, fields[field])] as const],
    )
    const at = now()
    const made = []
    for (const [field, value] of changes)
      made.push(await store.correct(id, { field, value, by: `person:${person}`, reason: reason ?? null, at }))
    const row = await store.statement(id)
    const notes = made.map(
      ({ id, field, from, to }) => `${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)} (${id})`,
    )
    return {
      rows: row ? [statementAnswer(row, at)] : [],
      total: null,
      notes: notes.length > 0 ? notes : ['Nothing was given to put right.'],
    }
  },
})

function given(field: string, value: string): string | boolean | null {
  if (field === 'negated' || field === 'repeated') return value === 'true'
  return value === 'none' ? null : value
}
