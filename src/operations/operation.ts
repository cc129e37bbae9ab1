import type { z } from 'zod'
import { OperatingError } from '../errors.js'
import type { Answer } from '../model/answer.js'
import type { Reading } from '../model/reading.js'
import type { Story } from '../model/story.js'
import type { Store } from '../store/store.js'

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
  readonly readBy: string
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
  /** Goes on until `signal` stops it. */
  readonly endless?: true
  /** Fields of the input that a command line takes without a name, in order; the last may take several words. */
  readonly positional: readonly string[]
  readonly input: I
  readonly example: Readonly<Record<string, unknown>>
  run(context: Context, input: z.output<I>): Promise<Omit<Answer, 'operation' | 'asked'>>
}

/** An operation with its types kept inside. */
export const operation = <I extends z.ZodObject>(declared: Operation<I>): Operation => declared as unknown as Operation

/**
 * @param input as it comes from outside
 * @throws OperatingError `bad-input`, and what the operation throws
 */
export async function runOperation(op: Operation, context: Context, input: unknown): Promise<Answer> {
  const parsed = op.input.safeParse(input)
  if (!parsed.success) throw badInput(op, parsed.error)
  const answer = await op.run(context, parsed.data)
  const asked = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
  return { operation: op.name, asked, ...answer }
}

function badInput(op: Operation, { issues }: z.ZodError): OperatingError {
  const [first] = issues
  const field = first?.path.join('.') ?? ''
  return new OperatingError(
    'bad-input',
    `${op.name}: ${field ? `${field}: ` : ''}${first?.message ?? 'not understood'}`,
    hintOf(op),
  )
}

const hintOf = (op: Operation) => `onrecord ${op.name} --help tells what it takes.`
