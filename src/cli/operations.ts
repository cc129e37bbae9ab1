import { type Command, Option } from 'commander'
import { z } from 'zod'
import { badFormat, OperatingError } from '../errors.js'
import { ANSWERS, type AnswerExport, beforeEmbargo } from '../exports/answers/index.js'
import type { Answer } from '../model/answer.js'
import { type Context, checkInput, OPERATIONS, type Operation, runOperation } from '../operations/index.js'
import { lines } from './lines.js'
import { write } from './output.js'
import { print } from './report.js'
import { EXIT, UsageError } from './usage.js'

/** What is told of a field: the input schema as JSON Schema, which the other surfaces tell, too. */
export type Field = {
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Field[]
}

/** Options that every command has, as help and the reference tell them. */
export const COMMON: readonly (readonly [flags: string, description: string])[] = [
  [
    '--store <STORE>',
    'the record: a file, or postgres://…; else ONRECORD_STORE, else ~/.local/share/onrecord/record.db',
  ],
  ['-f, --format <FORMAT>', `${ANSWERS.map(({ name }) => name).join(', ')}; text unless given`],
  ['-q, --quiet', 'no progress and no notes on standard error, only errors'],
]

/** A command for each operation, made from its declaration. */
export function addOperations(program: Command): void {
  for (const op of OPERATIONS) addOperation(program, op)
}

function addOperation(program: Command, op: Operation): void {
  const { positional, options } = argumentsOf(op)
  const command = program
    .command(op.name)
    .summary(op.summary)
    .description(sentence(op.summary))
    .helpGroup(op.kind === 'question' ? 'Ask the record:' : 'Change the record:')
  for (const { flags, description } of positional) command.argument(flags, description)
  for (const { flags, description } of options) command.addOption(new Option(flags, description))
  const [store, ...others] = COMMON
  command.addOption(new Option(...store!).argParser(onlyOne).helpGroup('Options of every command:'))
  for (const [flags, description] of others)
    command.addOption(new Option(flags, description).helpGroup('Options of every command:'))
  command.addHelpText('after', `\nExample:\n  ${exampleOf(op)}`).action(async (...given: unknown[]) => {
    const args = given.slice(0, op.positional.length)
    process.exitCode = await run(op, args, given[op.positional.length] as Readonly<Record<string, unknown>>)
  })
}

function onlyOne(value: string, before: string | undefined): string {
  if (before === undefined) return value
  throw new UsageError(
    new OperatingError(
      'two-stores',
      `--store names two records: ${before} and ${value}`,
      'Ask one after the other; each answer is of one record.',
    ),
  )
}

export type Argument = { readonly name: string; readonly flags: string; readonly description: string }

/** Arguments and options of a command, from the fields of its input. */
export function argumentsOf(op: Operation): {
  readonly positional: readonly Argument[]
  readonly options: readonly Argument[]
} {
  const { properties, required } = schemaOf(op)
  const positional = op.positional.map((name, i) => {
    const field = properties[name]!
    const many = i === op.positional.length - 1 && field.anyOf?.some(({ type }) => type === 'array')
    const words = many ? `${name}...` : name
    const flags = required.includes(name) ? `<${words}>` : `[${words}]`
    return { name, flags, description: field.description ?? '' }
  })
  const options = Object.entries(properties)
    .filter(([name]) => !op.positional.includes(name))
    .map(([name, field]) => ({ name, ...optionOf(name, field) }))
  return { positional, options }
}

function schemaOf(op: Operation): {
  readonly properties: Readonly<Record<string, Field>>
  readonly required: readonly string[]
} {
  const { properties, required } = z.toJSONSchema(op.input, { io: 'input', unrepresentable: 'any' })
  return { properties: (properties ?? {}) as Record<string, Field>, required: required ?? [] }
}

export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What is on unless told otherwise is switched off by `--no-…`. */
function optionOf(name: string, field: Field): Omit<Argument, 'name'> {
  const description = field.description ?? ''
  if (field.default === true) return { flags: `--no-${kebab(name)}`, description: `do not ${description}` }
  if (field.default === false) return { flags: `--${kebab(name)}`, description }
  const choices = field.enum ? `: ${field.enum.join(', ')}` : ''
  const standard = field.default === undefined || field.default === '' ? '' : `; ${field.default} unless given`
  return {
    flags: `--${kebab(name)} <${placeholder(name)}>`,
    description: description + choices + (name === 'since' && standard.includes('0001') ? '' : standard),
  }
}

function placeholder(name: string): string {
  if (['since', 'until', 'asOf', 'anchor'].includes(name)) return 'DATE'
  return ['limit', 'offset', 'revision', 'every', 'recheck'].includes(name) ? 'N' : kebab(name).toUpperCase()
}

const sentence = (summary: string) => `${summary[0]!.toUpperCase()}${summary.slice(1)}.`

/** The example of an operation as it is typed. */
export function exampleOf({ name, positional, example }: Operation): string {
  const shell = (value: unknown) =>
    /^[\w./:*-]+$/.test(String(value)) ? String(value) : `'${String(value).replaceAll("'", "'\\''")}'`
  const args = positional.flatMap((field) => [example[field] ?? []].flat()).map(shell)
  const options = Object.entries(example)
    .filter(([field]) => !positional.includes(field))
    .map(([field, value]) => (value === true ? `--${kebab(field)}` : `--${kebab(field)} ${shell(value)}`))
  return ['onrecord', name, ...args, ...options].join(' ')
}

/** @returns the exit code */
async function run(
  op: Operation,
  args: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { store, format = 'text', quiet, ...fields } = options
  const to = ANSWERS.find(({ name }) => name === format)
  const formats = ANSWERS.map(({ name }) => name)
  if (!to) throw new UsageError(badFormat(String(format), formats))
  const input = { ...fields, ...Object.fromEntries(op.positional.map((name, i) => [name, args[i]])) }
  asked(op, () => checkInput(op, input))
  const { openRecord } = await import('../onrecord.js')
  const progress = quiet !== true && process.stderr.isTTY ? progressLine() : undefined
  const record = await openRecord({
    ...(typeof store === 'string' ? { store } : {}),
    ...(progress ? { progress: progress.tell } : {}),
    existing: !op.makes,
  })
  try {
    const context = op.endless ? untilStopped(record.context, quiet === true) : record.context
    const answer = await runOperation(op, context, input)
    progress?.clear()
    await printed(op, answer, to, quiet === true)
    return op.failed?.(answer) ? EXIT.failed : 0
  } catch (thrown) {
    progress?.clear()
    return asked(op, () => {
      throw thrown
    })
  } finally {
    await record.close()
  }
}

/** Ctrl-C and kill let it finish what it has begun; a second time they end it at once. Lines that stay tell how it goes. */
function untilStopped(context: Context, quiet: boolean): Context {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  const log = (line: string) => print(process.stderr.isTTY ? `\r\u001b[K${line}` : line)
  return { ...context, signal: stop.signal, ...(quiet ? {} : { log }) }
}

const CLEAR = '\r\u001b[K'

/** One line that is written over; a longer one than the terminal is wide would not be. */
function progressLine() {
  let shown = false
  return {
    tell(line: string): void {
      shown = true
      process.stderr.write(CLEAR + line.slice(0, (process.stderr.columns || 80) - 1))
    },
    clear(): void {
      if (shown) process.stderr.write(CLEAR)
      shown = false
    },
  }
}

/** What was asked wrongly has an exit code of its own. */
function asked<T>(op: Operation, act: () => T): T {
  try {
    return act()
  } catch (thrown) {
    if (!(thrown instanceof OperatingError) || thrown.code !== 'bad-input') throw thrown
    throw new UsageError(new OperatingError(thrown.code, asTyped(op, thrown.message), thrown.hint))
  }
}

/** `said: asOf '…'` → `said: --as-of '…'` */
function asTyped(op: Operation, message: string): string {
  const field = argumentsOf(op).options.find(({ name }) => message.startsWith(`${op.name}: ${name} `))
  return field ? message.replace(field.name, field.flags.split(' ')[0]!) : message
}

/** Notes stand with the rows where a person reads them; a table or a list of rows stays clean, and they go to standard error. */
async function printed(op: Operation, answer: Answer, to: AnswerExport, quiet: boolean): Promise<void> {
  const shown = to.leaves ? beforeEmbargo(answer) : answer
  const { stdout, env } = process
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const width = (stdout.isTTY && stdout.columns) || 80
  await write(stdout, to.render(shown, { width, colour, kinds: op.rows, lineOf: lines() }))
  if (!quiet && (to.name === 'csv' || to.name === 'jsonl')) for (const note of shown.notes) print(note)
}
