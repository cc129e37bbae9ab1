import type { z } from 'zod'
import { OperatingError } from '../errors.js'
import type { Answer } from '../model/answer.js'
import type { Reading } from '../model/reading.js'
import type { Story } from '../model/story.js'
import type { Store } from '../store/store.js'
import { answerSchema, type RowKind, type Whole } from './schemas.js'

/** What reads stories, as an operation sees it. */
export type Reader = {
  readonly model: string
  read(story: Story): Promise<Reading>
}

/** What turns words to vectors of their meaning. */
export type Meaning = { embed(texts: readonly string[]): Promise<readonly Float32Array[]> }

/** What an operation is given beside its input. Reader and meaning are opened when they are asked for first. */
export type Context = {
  readonly store: Store
  readonly reader: () => Promise<Reader>
  /** How readings are signed: the program with its version, and the model. */
  readonly readBy: () => string
  /** Null where the model is not there. */
  readonly meaning: () => Promise<Meaning | null>
  /** ISO moment: operations have no clock of their own. */
  readonly now: () => string
  /** Who signs what a person does. */
  readonly person: string
  /** Told as it goes on; never needed for the answer. */
  readonly progress?: (line: string) => void
  /** Told of what goes on for days: lines that stay. */
  readonly log?: (line: string) => void
  /** Tells what goes on until it is stopped to finish what it has begun, and stop. */
  readonly signal?: AbortSignal
}

/**
 * One question or action: the command, the route, the tool and the page of the reference are made from it.
 */
export type Operation<I extends z.ZodObject = z.ZodObject> = {
  readonly name: string
  readonly summary: string
  readonly kind: 'question' | 'action'
  /** Makes a record where there is none. */
  readonly makes?: true
  /** Goes on until `signal` stops it. */
  readonly endless?: true
  /** Fields of the input that a command line takes without a name, in order; the last may take several words. */
  readonly positional: readonly string[]
  readonly input: I
  /** Kinds of rows that an answer may have, in their order. */
  readonly rows: readonly RowKind[]
  /** What an answer tells as a whole; nothing unless given. */
  readonly whole?: Whole
  /** Told as a note where there is no row, and nothing else is told. */
  readonly nothing?: string
  /** Whether an answer says that something of what was asked did not work, or is not so; never unless given. */
  readonly failed?: (answer: Answer) => boolean
  /** The schema of an answer, strict. */
  readonly output: z.ZodType<Answer>
  readonly example: Readonly<Record<string, unknown>>
  run(context: Context, input: z.output<I>): Promise<Omit<Answer, 'operation' | 'asked'>>
}

/** An operation with its types kept inside. */
export function operation<I extends z.ZodObject>(declared: Omit<Operation<I>, 'output'>): Operation {
  const output = answerSchema(declared.name, declared.rows, declared.whole)
  return { ...declared, input: declared.input.strict(), output } as unknown as Operation
}

/**
 * @param input as it comes from outside
 * @throws OperatingError `bad-input`, and what the operation throws
 */
export async function runOperation(op: Operation, context: Context, input: unknown): Promise<Answer> {
  const parsed = checkInput(op, input)
  const answer = await op.run(context, parsed)
  const asked = Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined))
  return { operation: op.name, asked, ...answer, notes: [...answer.notes, ...whatElse(op, answer, asked)] }
}

/**
 * The input with what is filled in, before anything is opened for it.
 * @throws OperatingError `bad-input`
 */
export function checkInput(op: Operation, input: unknown): Readonly<Record<string, unknown>> {
  const parsed = op.input.safeParse(input)
  if (!parsed.success) throw badInput(op, parsed.error, input)
  return parsed.data
}

/** That nothing was found, or that there may be more. */
function whatElse(
  { nothing }: Operation,
  { rows, total, notes }: Pick<Answer, 'rows' | 'total' | 'notes'>,
  { limit, offset }: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (typeof offset === 'number' && offset > 0 && rows.length === 0) return ['No more rows.']
  if (rows.length === 0) return nothing ? [nothing] : notes.length === 0 ? ['Nothing was found.'] : []
  if (typeof limit !== 'number' || typeof offset !== 'number') return []
  const next = offset + rows.length
  const told = rows.length === 1 ? `Row ${next}` : `Rows ${offset + 1} to ${next}`
  if (total !== null && next < total) return [`${told} of ${total}; offset ${next} goes on.`]
  return total === null && rows.length >= limit ? [`${told}; there may be more: offset ${next} goes on.`] : []
}

function badInput(op: Operation, { issues }: z.ZodError, given: unknown): OperatingError {
  const [first] = issues
  const field = first?.path.join('.') ?? ''
  const value = typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[field] : undefined
  const told = value === undefined || value === '' ? field : `${field} '${String(value)}'`
  const why = field !== '' && value === undefined ? 'is missing' : saidOf(first)
  return new OperatingError(
    'bad-input',
    `${op.name}: ${told ? `${told} ` : ''}${why}`,
    `onrecord ${op.name} --help tells what it takes.`,
  )
}

function saidOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined || issue.code === 'invalid_union') return 'is not understood'
  if (issue.code === 'unrecognized_keys') return `does not take ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_value') return `is none of: ${issue.values.join(', ')}`
  return issue.code === 'invalid_type' && issue.message.startsWith('Invalid')
    ? `is no ${issue.expected}`
    : issue.message
}
