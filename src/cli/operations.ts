import { type Command, Option } from 'commander'
import { z } from 'zod'
import { badFormat, OperatingError } from '../errors.js'
import { ANSWERS, type AnswerExport, beforeEmbargo } from '../exports/answers/index.js'
import type { Answer } from '../model/answer.js'
import { type Context, OPERATIONS, type Operation, runOperation } from '../operations/index.js'
import { write } from './output.js'
import { print } from './report.js'
import { UsageError } from './usage.js'

/** What is told of a field: the input schema as JSON Schema, which the other surfaces tell, too. */
type Field = {
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Field[]
}

/** Operations that make the record where there is none. */
const MAKES = new Set(['add', 'watch'])

/** A command for each operation, made from its declaration. */
export function addOperations(program: Command): void {
  for (const op of OPERATIONS) addOperation(program, op)
}

function addOperation(program: Command, op: Operation): void {
  const { properties, required } = schemaOf(op)
  const command = program.command(op.name).summary(op.summary).description(sentence(op.summary))
  for (const [i, name] of op.positional.entries()) {
    const field = properties[name]!
    const many = i === op.positional.length - 1 && field.anyOf?.some(({ type }) => type === 'array')
    const words = many ? `${name}...` : name
    command.argument(required.includes(name) ? `<${words}>` : `[${words}]`, field.description ?? '')
  }
  for (const [name, field] of Object.entries(properties))
    if (!op.positional.includes(name)) for (const option of optionsOf(name, field)) command.addOption(option)
  command
    .option('--store <STORE>', 'the record: a file, or postgres://… (ONRECORD_STORE)')
    .option('-f, --format <FORMAT>', ANSWERS.map(({ name }) => name).join(', '), 'text')
    .option('-q, --quiet', 'no progress and no notes on standard error, only errors')
    .addHelpText('after', `\nExample:\n  ${exampleOf(op)}`)
    .action(async (...given: unknown[]) => {
      const args = given.slice(0, op.positional.length)
      process.exitCode = await run(op, args, given[op.positional.length] as Readonly<Record<string, unknown>>)
    })
}

function schemaOf(op: Operation): {
  readonly properties: Readonly<Record<string, Field>>
  readonly required: readonly string[]
} {
  const { properties, required } = z.toJSONSchema(op.input, { io: 'input', unrepresentable: 'any' })
  return { properties: (properties ?? {}) as Record<string, Field>, required: required ?? [] }
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What is on unless told otherwise is switched off by `--no-…`. */
function optionsOf(name: string, field: Field): readonly Option[] {
  const description = field.description ?? ''
  if (typeof field.default === 'boolean')
    return [
      new Option(
        field.default ? `--no-${kebab(name)}` : `--${kebab(name)}`,
        field.default ? `not: ${description}` : description,
      ),
    ]
  const option = new Option(`--${kebab(name)} <${placeholder(name)}>`, description + standard(field))
  return [field.enum ? option.choices([...field.enum]) : option]
}

const standard = ({ default: value }: Field) => (value === undefined || value === '' ? '' : ` (unless given: ${value})`)

function placeholder(name: string): string {
  if (['since', 'until', 'by', 'asOf', 'anchor'].includes(name)) return name === 'by' ? 'BY' : 'DATE'
  return ['limit', 'offset', 'revision', 'every'].includes(name) ? 'N' : kebab(name).toUpperCase()
}

const sentence = (summary: string) => `${summary[0]!.toUpperCase()}${summary.slice(1)}.`

function exampleOf({ name, positional, example }: Operation): string {
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
  const { store, format, quiet, ...fields } = options
  const found = ANSWERS.find(({ name }) => name === format)
  if (!found)
    throw new UsageError(
      badFormat(
        String(format),
        ANSWERS.map(({ name }) => name),
      ),
    )
  const { openRecord } = await import('../onrecord.js')
  const progress =
    quiet !== true && process.stderr.isTTY ? (line: string) => process.stderr.write(`\r\u001b[K${line}`) : undefined
  const record = await openRecord({
    ...(typeof store === 'string' ? { store } : {}),
    ...(progress ? { progress } : {}),
    existing: !MAKES.has(op.name),
  })
  try {
    const input = { ...fields, ...Object.fromEntries(op.positional.map((name, i) => [name, args[i]])) }
    const context = op.endless ? untilStopped(record.context, quiet === true) : record.context
    const answer = await asked(op, () => runOperation(op, context, input))
    if (progress) process.stderr.write('\r\u001b[K')
    await printed(answer, found, quiet === true)
    return exitOf(answer)
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

/** What was asked wrongly has an exit code of its own. */
async function asked<T>(_: Operation, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (thrown) {
    if (thrown instanceof OperatingError && thrown.code === 'bad-input') throw new UsageError(thrown)
    throw thrown
  }
}

/** Notes stand with the rows where a person reads them; a table or a list of rows stays clean, and they go to standard error. */
async function printed(answer: Answer, to: AnswerExport, quiet: boolean): Promise<void> {
  const shown = to.leaves ? beforeEmbargo(answer) : answer
  const { stdout, env } = process
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  await write(stdout, to.render(shown, { width: (stdout.isTTY && stdout.columns) || 80, colour }))
  if (!quiet && (to.name === 'csv' || to.name === 'jsonl')) for (const note of shown.notes) print(note)
}

/** 1 where something of what was asked did not work, or is not so. */
function exitOf({ operation, whole, asked }: Answer): number {
  if (operation === 'add') return (whole as { failed: number }).failed > 0 ? 1 : 0
  if (operation === 'watch') return asked.once && (whole as { feedsFailed: number }).feedsFailed > 0 ? 1 : 0
  if (operation === 'verify') return (whole as { ok: boolean }).ok ? 0 : 1
  return 0
}
