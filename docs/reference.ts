import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isMain } from '../evaluation/readings.js'
import { argumentsOf, COMMON, exampleOf } from '../src/cli/operations.js'
import { ANSWERS } from '../src/exports/answers/index.js'
import { OPERATIONS, type Operation } from '../src/operations/index.js'
import { ROWS } from '../src/operations/schemas.js'
import { openSample, ROOT, type Sample } from '../test/sample-record.js'

/**
 * The reference is made from the declarations of the operations, and its examples are run: `npx tsx docs/reference.ts --write` puts the
 * pages where `test/reference.test.ts` looks for them.
 */

export const FOLDER = join(ROOT, 'docs/reference')

/** Examples that are shorter than the one that help tells. */
const SHORTER: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  add: { sources: ['examples/newsroom/northern-wire/*bank-holds*'] },
}
/** What needs a network or a model has no output here. */
const NOT_RUN = new Set(['watch', 'index-meaning'])

/** Rows are folded to so many lines of an example's output. */
const MOST_LINES = 40

/** Names of files with what they hold. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const sample = await openSample({ embargoed: false })
  try {
    const pages = new Map([
      ['README.md', indexPage()],
      ['rows.md', rowsPage()],
    ])
    // What changes the record comes last, so that questions find it as it was added.
    const ordered = [...OPERATIONS].sort((a, b) => Number(a.kind === 'action') - Number(b.kind === 'action'))
    let made: string | undefined
    for (const op of ordered) {
      const example = exampleFor(op, made)
      const output = NOT_RUN.has(op.name) ? undefined : await outputOf(op, example, sample)
      if (op.name === 'merge') made = /\bm[0-9a-f]{12}\b/.exec(output!)?.[0]
      pages.set(`${op.name}.md`, pageOf(op, example, output))
    }
    return pages
  } finally {
    await sample.close()
  }
}

function exampleFor(op: Operation, merge: string | undefined): Operation['example'] {
  if (op.name === 'undo' && merge) return { id: merge }
  return SHORTER[op.name] ?? op.example
}

async function outputOf(op: Operation, example: Operation['example'], sample: Sample): Promise<string> {
  const own = op.name === 'add' ? await openSample({ embargoed: false, stories: [] }) : sample
  try {
    const sources = ((example.sources ?? []) as readonly string[]).map((path) => join(ROOT, path))
    const answer = await own.ask(op.name, op.name === 'add' ? { sources, meaning: false } : example)
    // Words are looked for only, so that the pages are the same on every machine.
    const notes = answer.notes.filter((note) => !note.startsWith('The model of meaning'))
    const text = ANSWERS.find(({ name }) => name === 'text')!.render({ ...answer, notes }, { width: 80, colour: false })
    return shortened(
      text
        .replaceAll(own.store, 'newsroom.db')
        .replaceAll(ROOT, '')
        .replace(/^bytes: .*$/m, 'bytes: …'),
    )
  } finally {
    if (own !== sample) await own.close()
  }
}

function shortened(text: string): string {
  const lines = text.trimEnd().split('\n')
  return lines.length <= MOST_LINES ? lines.join('\n') : [...lines.slice(0, MOST_LINES), '…'].join('\n')
}

const CELL = (text: string) => text.replaceAll('|', '\\|')
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(CELL).join(' | ')} |`).join('\n')

const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}.`

function pageOf(op: Operation, example: Operation['example'], output: string | undefined): string {
  const { positional, options } = argumentsOf(op)
  const usage = [
    'onrecord',
    op.name,
    ...positional.map(({ flags }) => flags),
    ...(options.length > 0 ? ['[options]'] : []),
  ]
  const whole = op.whole ? fieldsOf(op.whole) : []
  const blocks = [
    `# ${op.name}`,
    capital(op.summary),
    `\`\`\`\n${usage.join(' ')}\n\`\`\``,
    ...(positional.length > 0 ? [table(['argument', ''], positional.map(told))] : []),
    ...(options.length > 0 ? [table(['option', ''], options.map(told))] : []),
    'It takes the [options of every command](README.md#options-of-every-command), too.',
    '## Example',
    `\`\`\`sh\n${exampleOf({ ...op, example })}\n\`\`\``,
    ...(output === undefined ? [] : [`\`\`\`\n${output}\n\`\`\``]),
    '## Answer',
    rowsOf(op),
    ...(whole.length > 0 ? ['As a whole (`whole` in JSON):', table(['field', 'type', ''], whole)] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

const told = ({ flags, description }: { readonly flags: string; readonly description: string }) => [
  `\`${flags}\``,
  description,
]

const rowsOf = ({ rows }: Operation) =>
  rows.length === 0
    ? 'It has no rows, only notes.'
    : `Rows: ${rows.map((kind) => `[${kind}](rows.md#${kind})`).join(', ')}.`

type Schema = {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** Name, type and description of each field; those of what it holds under it, with their path. */
function fieldsOf(schema: z.ZodType): readonly (readonly string[])[] {
  return rowsIn(z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline' }) as Schema, '')
}

/** Kinds of things that have a section of their own. */
const NAMED = new Set(['story', 'citations', 'claim', 'counter', 'stories', 'context'])

function rowsIn({ properties = {}, required = [] }: Schema, path: string): readonly (readonly string[])[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const type = typeOf(field) + (required.includes(name) ? '' : ', may be missing')
    const row = [`\`${path}${name}\``, type, field.description ?? '']
    const inner = innerOf(field)
    return NAMED.has(name) || (name === 'statement' && inner) || !inner
      ? [row]
      : [row, ...rowsIn(inner, `${path}${name}${field.type === 'array' ? '[]' : ''}.`)]
  })
}

function innerOf(schema: Schema): Schema | undefined {
  const some = [schema, ...(schema.anyOf ?? [])].map((s) => (s.type === 'array' ? s.items! : s))
  return some.find(({ properties }) => properties)
}

function typeOf({ type, enum: values, const: constant, anyOf, items }: Schema): string {
  if (values) return values.map((value) => `\`${value}\``).join(' ')
  if (constant !== undefined) return `\`${constant}\``
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ')
  if (type === 'array') return items?.properties ? 'list' : `list of ${typeOf(items ?? {})}`
  if (type === undefined) return 'anything'
  return [type].flat().join(' or ')
}

function rowsPage(): string {
  const shared = z.toJSONSchema(ROWS.statement, { reused: 'inline' }) as Schema
  const { citations, story, context } = shared.properties!
  const part = (name: string, schema: Schema) => [
    `## ${name}`,
    capital((schema.description ?? '').replace(/;.*$/, '')),
    table(['field', 'type', ''], rowsIn(innerOf(schema)!, '')),
  ]
  const blocks = [
    '# Rows of answers',
    'Every answer is an object: `operation`; `asked`, what was asked with what was filled in; `rows`; `total`, how many there are in all, or `null` where that is not counted; `notes`, what whoever reads the rows must know; and for some `whole`. Rows are of the kinds below, and a field that is not told here is not there. A value that the story does not tell is `null`, never missing.',
    'Stories, citations and contexts are told once, at the end. [Terms](../terms.md) explains the words.',
    ...Object.entries(ROWS)
      .filter(([kind]) => OPERATIONS.some(({ rows }) => rows.includes(kind as keyof typeof ROWS)))
      .flatMap(([kind, schema]) => [`## ${kind}`, table(['field', 'type', ''], fieldsOf(schema))]),
    ...part('citations', citations!),
    ...part('the story of a row', story!),
    ...part('context', context!),
  ]
  return `${blocks.join('\n\n')}\n`
}

function indexPage(): string {
  const list = (kind: Operation['kind']) =>
    table(
      ['command', ''],
      OPERATIONS.filter((op) => op.kind === kind).map(({ name, summary }) => [`[${name}](${name}.md)`, summary]),
    )
  const blocks = [
    '# Commands on the record',
    'Made from the declarations in `src/operations/` by `npx tsx docs/reference.ts --write`. The examples are asked of twelve stories of the [sample newsroom](../newsroom.md); of all of it there is more to find.',
    '## Questions',
    list('question'),
    '## Actions',
    list('action'),
    '## Options of every command',
    table(
      ['option', ''],
      COMMON.map(([flags, description]) => [`\`${flags}\``, description]),
    ),
    table(
      ['format', ''],
      ANSWERS.map(({ name, summary }) => [`\`${name}\``, summary]),
    ),
    'Fields of `json` and `jsonl` are those of [rows](rows.md); `csv` has the same columns for a command whatever it finds. Rows of stories under embargo are left out of `jsonl`, `csv` and `md`, and a note says how many. Notes stand with the rows in `text`, `json` and `md`, and on standard error for the others.',
    '## Exit codes',
    table(
      ['code', ''],
      [
        ['0', 'done, also where nothing was found'],
        [
          '1',
          'it did not work, or some of it: the message ends with its code in brackets, a hint follows; `verify`: a span is wrong',
        ],
        ['2', 'called wrongly'],
        ['70', 'a bug of ours'],
      ],
    ),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** What is in the folder now. */
export const committedPages = (): ReadonlyMap<string, string> =>
  new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]))

if (isMain(import.meta.url)) {
  const pages = await referencePages()
  if (process.argv.includes('--write')) {
    rmSync(FOLDER, { recursive: true, force: true })
    mkdirSync(FOLDER, { recursive: true })
    for (const [name, text] of pages) writeFileSync(join(FOLDER, name), text)
  } else for (const [name, text] of pages) console.log(`--- ${name}\n${text}`)
}
