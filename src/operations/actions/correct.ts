import { z } from 'zod'
import { noSuch, OperatingError } from '../../errors.js'
import { ACTS, CERTAINTIES, DISTANCES, SILENCES } from '../../model/act.js'
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
      .enum([...SILENCES, 'none'])
      .describe('how the source kept silent')
      .optional(),
    certainty: z.enum(CERTAINTIES).describe("the source's own").optional(),
    distance: z.enum(DISTANCES).describe("the story's").optional(),
    negated: truth.describe('whether the source says that it is not so').optional(),
    repeated: truth.describe('whether the story says that it was said before').optional(),
    reason: z.string().describe('why').optional(),
  }),
  rows: ['statement'],
  whole: z.strictObject({ annotations: z.array(z.string()) }),
  example: { id: 's9e66f7906c8e', act: 'reject', reason: 'a refusal, not a promise' },
  async run({ store, now, person }, { id, reason, ...fields }) {
    const changes = FIELDS.flatMap((field) =>
      fields[field] === undefined ? [] : [[field, given(field, fields[field])] as const],
    )
    if (changes.length === 0)
      throw new OperatingError(
        'bad-input',
        'correct: nothing is given to put right',
        `Give one of: ${FIELDS.join(', ')}.`,
      )
    const before = await store.statement(id)
    if (!before) throw noSuch('statement', id, "'onrecord search' lists ids of statements.")
    const at = now()
    const notes: string[] = []
    const annotations: string[] = []
    for (const [field, value] of changes) {
      if ((field === 'speaker' ? before.speaker : before.statement[field]) === value) {
        notes.push(`${field}: is ${told(value)} already.`)
        continue
      }
      const isNew = field === 'speaker' && value !== null && (await store.names(String(value))).length === 0
      const made = await store.correct(id, { field, value, by: `person:${person}`, reason: reason ?? null, at })
      annotations.push(made.id)
      notes.push(`${field}: ${told(made.from)} → ${told(value)}; 'onrecord undo ${made.id}' takes it back.`)
      if (isNew) notes.push(`The record had no name '${value}' before.`)
    }
    const row = await store.statement(id)
    return { rows: row ? [statementAnswer(row, at)] : [], total: null, notes, whole: { annotations } }
  },
})

const told = (value: unknown) => (value === null ? 'none' : String(value))

function given(field: string, value: string): string | boolean | null {
  if (field === 'negated' || field === 'repeated') return value === 'true'
  return value === 'none' ? null : value
}
