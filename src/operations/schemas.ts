import { z } from 'zod'
import { ACTS, CERTAINTIES, DISTANCES, SILENCES } from '../model/act.js'
import { ACTOR_KINDS } from '../model/actor.js'
import type {
  ActorAnswer,
  AnswerCitation,
  AnswerRow,
  AnswerStory,
  ChangeAnswer,
  DisputeAnswer,
  DueAnswer,
  EventAnswer,
  FactAnswer,
  FigureAnswer,
  MatchAnswer,
  OutcomeAnswer,
  ShiftAnswer,
  StatementAnswer,
  StoryAnswer,
} from '../model/answer.js'
import { DISPUTE_KINDS, STATUS_KINDS } from '../model/dispute.js'
import { DUE_KINDS, DUE_STATES, OUTCOMES } from '../model/due.js'
import { EVENT_KINDS, PARTS } from '../model/event.js'
import { CHANGE_KINDS } from '../store/store.js'

/**
 * What answers hold, field by field, as programs may rely on it: strict, so that a field that is not told here is an error. The reference
 * is made from the descriptions.
 */

const text = (description: string) => z.string().describe(description)
const maybe = (description: string) => z.string().nullable().describe(description)
const flag = (description: string) => z.boolean().describe(description)
const count = (description: string) => z.number().int().min(0).describe(description)
const dayOrNull = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .nullable()
    .describe(description)
const one = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).describe(description)

const span = z
  .strictObject({ start: count('first unit'), end: count('unit after the last') })
  .describe("place in the story's text: half-open, in UTF-16 units")

export const citation = z.strictObject({
  story: text("the story's id"),
  revision: count('which revision of it'),
  span,
  words: text('exactly what stands there'),
}) satisfies z.ZodType<AnswerCitation>

const storyFields = {
  id: text("the story's id"),
  revision: count('1 for the first version that was added'),
  title: maybe('headline'),
  publisher: maybe('who published it'),
  day: dayOrNull('when it was published'),
  url: maybe('its address'),
  place: text('the file or address that it was added from'),
  pubStatus: z.exactOptional(one(['withheld', 'canceled'], 'told only where the publisher took it back')),
  embargoedUntil: z.exactOptional(text('told only while the embargo runs: a moment')),
  replaced: z.exactOptional(z.literal(true).describe('told only of a revision that a later one replaced')),
}
export const storySchema = z.strictObject(storyFields) satisfies z.ZodType<AnswerStory>

const cited = {
  citations: z.array(citation).describe('where its words stand'),
  story: storySchema.describe('the story that it is from'),
}
const around = z
  .strictObject({ before: text('up to 90 characters before'), after: text('up to 90 characters after') })
  .nullable()
  .describe('what the words stand in; null where the text is not kept')

const correction = z.strictObject({
  field: text('what was put right'),
  from: z.unknown().describe('as it was read'),
  to: z.unknown().describe('as it is now'),
  by: text('who signed it'),
  at: text('when, a moment'),
})

const status = z.strictObject({
  kind: one(STATUS_KINDS, 'what is done with it'),
  by: maybe('who does'),
  words: text('the words that say so'),
})

const statement = z.strictObject({
  type: z.literal('statement'),
  id: text("the statement's id"),
  speaker: maybe('name of who said it; null where the story does not tell'),
  role: maybe('title or office that the story gives the speaker'),
  source: maybe("the story's words for who speaks"),
  cue: maybe('the reporting words'),
  words: text('what was said, as it stands in the story; " … " between pieces'),
  form: one(['direct', 'indirect', 'mixed'], 'in quotation marks, in the story’s words, or partly'),
  act: one(ACTS, 'what is done by saying it'),
  silence: one(SILENCES, 'how the source kept silent').nullable(),
  negated: flag('whether the source says that it is not so'),
  certainty: one(CERTAINTIES, "the source's own"),
  distance: one(DISTANCES, "the story's, from what it reports"),
  repeated: flag('whether the story tells that it was said before'),
  saidAt: maybe('when it was said, a TIMEX3 value; null where the story does not tell'),
  day: dayOrNull('when it was said, else when it was published'),
  status: z.array(status).describe('what others in the story do with it'),
  confidence: z.number().min(0).max(1).describe('how sure our reading is'),
  by: text('what read it: a model, a rule or a person'),
  corrected: z.array(correction).describe('what persons put right, oldest first'),
  context: around,
  found: z.exactOptional(one(['words', 'meaning', 'both'], 'what found it, of a search')),
  ...cited,
}) satisfies z.ZodType<StatementAnswer>

const outcome = z.strictObject({
  state: one(OUTCOMES, 'what became of it'),
  words: text('the words that say so'),
  statement: maybe('id of the statement that reports it; null where the story itself does'),
}) satisfies z.ZodType<OutcomeAnswer>

const due = z.strictObject({
  type: z.literal('due'),
  id: text("the due's id"),
  kind: one(DUE_KINDS, 'what it is'),
  by: maybe('who owes it'),
  to: maybe('to whom, or who set it'),
  what: text("the deed, in the story's words"),
  negated: flag('whether it is promised not to be done'),
  due: maybe('TIMEX3 value or interval; null where the words do not tell'),
  first: dayOrNull('first day of that time'),
  last: dayOrNull('last day of that time'),
  state: one(DUE_STATES, 'as of the day asked for'),
  condition: maybe('words of the condition'),
  consequence: maybe('words of what follows otherwise'),
  statement: maybe('id of the statement that it rests on; null where the story itself says so'),
  outcomes: z.array(outcome).describe('what is reported of it'),
  context: around,
  ...cited,
}) satisfies z.ZodType<DueAnswer>

const number = (description: string) => z.number().nullable().describe(description)

const figure = z.strictObject({
  words: text("in the story's words"),
  value: number('the number, where there is one'),
  low: number('at least'),
  high: number('at most'),
  unit: maybe('what it is measured in'),
  of: maybe('what is counted'),
  giver: maybe('who gives it'),
}) satisfies z.ZodType<FigureAnswer>

const event = z.strictObject({
  type: z.literal('event'),
  id: text("the event's id"),
  kind: one(EVENT_KINDS, 'what happened'),
  plover: maybe('PLOVER category and mode, as CATEGORY/mode'),
  trigger: text('the words that tell it'),
  participants: z.array(z.strictObject({ name: text('who'), part: one(PARTS, 'as what') })).describe('who took part'),
  place: maybe('where'),
  time: maybe('TIMEX3 value of when'),
  day: dayOrNull('first day of that time, else when it was published'),
  figures: z.array(figure).describe('how many, and who says so'),
  accordingTo: z.array(z.string()).describe('ids of the statements that tell it; empty where the story itself does'),
  context: around,
  ...cited,
}) satisfies z.ZodType<EventAnswer>

const dispute = z.strictObject({
  type: z.literal('dispute'),
  id: text("the dispute's id"),
  kind: one(DISPUTE_KINDS, 'what is done with the claim'),
  by: maybe('who does'),
  words: text('the words that say so'),
  claim: statement.nullable().describe('what is disputed'),
  counter: statement.nullable().describe('the statement that disputes it, where there is one'),
  ...cited,
}) satisfies z.ZodType<DisputeAnswer>

const shift = z.strictObject({
  type: z.literal('shift'),
  id: text("the shift's id"),
  actor: maybe('whose line moved'),
  issue: maybe('on what'),
  from: text('the line before, in the story’s words'),
  to: text('the line after, in the story’s words'),
  day: dayOrNull('when, else when it was published'),
  ...cited,
}) satisfies z.ZodType<ShiftAnswer>

const actor = z.strictObject({
  type: z.literal('actor'),
  name: text('the canonical name'),
  kind: one(ACTOR_KINDS, 'what it is'),
  roles: z.array(z.string()).describe('titles and offices that stories give'),
  country: maybe('ISO 3166 alpha-3, where the text supports it'),
  statements: count('how many statements of it are current'),
  stories: z.array(storySchema).describe('the newest stories that name it'),
  alsoNamed: z.array(z.string()).describe('names that a person took for this one'),
}) satisfies z.ZodType<ActorAnswer>

const change = z.strictObject({
  type: z.literal('change'),
  seq: count('its number in the record'),
  at: text('when the record changed, a moment'),
  kind: one(CHANGE_KINDS, 'what changed'),
  statement: maybe("the statement's id"),
  words: maybe('its words, after the change'),
  before: maybe('its words before, where they were others'),
  speaker: maybe('who said it'),
  detail: z.record(z.string(), z.unknown()).describe('what else is kept of the change'),
  story: storySchema.nullable().describe('the story that it is of'),
}) satisfies z.ZodType<ChangeAnswer>

const story = z.strictObject({
  type: z.literal('story'),
  statements: z.number().int().nullable().describe('how many statements the record has of it'),
  ...storyFields,
}) satisfies z.ZodType<StoryAnswer>

const match = z.strictObject({
  type: z.literal('match'),
  match: one(['exact', 'close', 'elsewhere'], '`elsewhere`: in the story, and not as a statement of anybody'),
  quoted: flag('whether the words stand in quotation marks there'),
  likeness: z.number().min(0).max(1).describe('share of words that are the same; 1 for exact'),
  diff: z
    .array(z.strictObject({ op: one(['same', 'missing', 'added'], 'what it is'), words: text('the words') }))
    .describe('from the words asked to the words of the story: `missing` were asked, `added` stand there'),
  statement: statement.nullable().describe('the statement that they are from'),
  ...cited,
}) satisfies z.ZodType<MatchAnswer>

const fact = z.strictObject({
  type: z.literal('fact'),
  name: text('what is told'),
  value: z.union([z.string(), z.number(), z.null()]).describe('its value'),
}) satisfies z.ZodType<FactAnswer>

export type RowKind = AnswerRow['type']

/** A schema for each kind of row. */
export const ROWS = { statement, due, event, dispute, shift, actor, change, story, match, fact } satisfies {
  readonly [K in RowKind]: z.ZodType<Extract<AnswerRow, { readonly type: K }>>
}

/** What an answer holds as a whole, beside its rows. */
export type Whole = z.ZodType<Readonly<Record<string, unknown>>>

/**
 * The schema of an answer.
 * @param kinds of rows that it may have
 * @param whole what it tells as a whole; none unless given
 */
export function answerSchema(operation: string, kinds: readonly RowKind[], whole: Whole | undefined) {
  const rows = kinds.map((kind) => ROWS[kind])
  const row: z.ZodType =
    rows.length === 0 ? z.never() : rows.length === 1 ? rows[0]! : z.discriminatedUnion('type', rows as never)
  return z.strictObject({
    operation: z.literal(operation),
    asked: z.record(z.string(), z.unknown()).describe('what was asked, with what was filled in'),
    rows: z.array(row).describe('what was found'),
    total: z.number().int().min(0).nullable().describe('how many there are in all, where it is counted'),
    notes: z.array(z.string()).describe('what whoever reads the rows must know'),
    ...(whole ? { whole: whole.describe('what the answer tells as a whole') } : {}),
  })
}
