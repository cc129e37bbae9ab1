#!/usr/bin/env -S node --no-regexp-tier-up
// V8 compiles a pattern to byte code first and to machine code when it is used again; of the thousand patterns that rules have, each story
// compiles many twice. At once compiled to machine code they take half the time. Set once V8 runs, the flag makes it crash now and then.
import { readFileSync } from 'node:fs'
import { type Argument, Command, CommanderError } from 'commander'
import { ioFailed, OperatingError } from '../errors.js'
import { explainCommand } from './explain.js'
import { type ReadCommand, readCommand } from './read.js'
import { print, printError } from './report.js'
import { EXIT, UsageError } from './usage.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** `<who>`, `[what...]`, as the command's own help has it. */
const termOf = (argument: Argument) => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

const program = new Command('onrecord')
  .description('Reads news stories and keeps the record: who said what, in which words, with the place in the text.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ outputError: (text, out) => out(wrongCall(text)) })
  .configureHelp({
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(termOf)].join(' '),
  })
  .commandsGroup('Read a story:')
  .addHelpText(
    'after',
    `
Examples:
  onrecord add 'stories/*.html' feed.xml                   read stories and keep them
  onrecord said 'Odran Velk' about inspectors              ask the record
  onrecord verify-quote 'the text is closed' --by Torvath  check a quotation
  onrecord read story.txt                                  one story's record, kept nowhere
  onrecord read --format json story.txt                    one JSON object
  onrecord read --format html --out pages 'stories/*.txt'  a page a story
  onrecord read --format json - < stories.jsonl            a record a line, as a filter
  onrecord explain story.txt 3                             where statement 3 comes from`,
  )

program
  .command('read')
  .summary('read stories')
  .description(
    `Reads stories and prints their record.

FILE is text or Markdown (UTF-8, UTF-16 or Windows-1252), a saved page, RSS, Atom or JSON Feed, ninjs, NewsML-G2, WARC, PDF, JSON or JSON Lines (objects with "text"), gzip or zip of these, a folder, a pattern in quotation marks (*, ** and ?), or - for standard input. What it is, its content tells.

Text may begin with front matter: between two lines ---, lines like "title: A bridge opens". It and JSON may give title, published, modified, publisher, byline, url, anchor, version, language, origin, usageTerms, copyright, embargoedUntil, pubStatus and edNote.`,
  )
  .argument('<FILE...>', 'files, folders, patterns, or -')
  .option('-f, --format <FORMAT>', 'text, json, jsonl (a statement a line) or html', 'text')
  .option('-o, --out <FILE>', 'write to this file; html of several stories: to this folder')
  .option('--anchor <DATE>', 'the day that relative times count from, as YYYY-MM-DD; outranks the story')
  .option('--as-of <DATE>', 'tell what is due as of this day, as YYYY-MM-DD; without it as of the story')
  .option('--trace', 'tell each stage, its time and what it found, on standard error')
  .option('-q, --quiet', 'no progress and no notes on standard error, only errors')
  .addHelpText(
    'after',
    `
Examples:
  onrecord read story.txt
  onrecord read --format json --anchor 2025-09-02 story.txt
  onrecord read --format jsonl 'stories/**/*.txt' > statements.jsonl
  onrecord read --format html --out story.html story.txt

Several stories with --format json give one record a line. A story that cannot be read does not stop the others.
Exit code: 0 all read, 1 some not read, 2 called wrongly, 70 a bug of ours.`,
  )
  .action(async (files: string[], options: ReadCommand) => {
    process.exitCode = await readCommand(files, options)
  })

program
  .command('explain')
  .summary('show where a statement comes from')
  .description(
    'Shows a statement with its words and their places, what found it, how sure that is, and the sentence around it.',
  )
  .argument('<STORY>', 'the file, or - for standard input')
  .argument('<STATEMENT>', "the statement's number or id")
  .addHelpText('after', '\nExample:\n  onrecord explain story.txt 3')
  .action(async (story: string, statement: string) => {
    process.exitCode = await explainCommand(story, statement)
  })

/** What commander says of a wrong call, in our form. */
function wrongCall(text: string): string {
  const [message, ...more] = text
    .trim()
    .replace(/^error: /, '')
    .split('\n')
  const command = program.commands.find((c) => c.name() === process.argv[2])?.name()
  const hint = [
    ...more.map((line) => line.replace(/^\((.*)\)$/, '$1')),
    `${command ? `onrecord ${command}` : 'onrecord'} --help shows how.`,
  ]
  return `onrecord: ${command ? `${command}: ` : ''}${message} [bad-call]\n  hint: ${hint.join(' ')}\n`
}

// Schemas take longer to load than the rest: whoever reads a story does not wait for them.
if (process.argv[2] !== 'read' && process.argv[2] !== 'explain') {
  const { addOperations } = await import('./operations.js')
  addOperations(program)
}

// The reader of a pipe may have read enough.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    printError(ioFailed('standard output', error.message))
    process.exit(EXIT.failed)
  })

try {
  await program.parseAsync()
} catch (thrown) {
  process.exitCode = failed(thrown)
}

/** @returns the exit code */
function failed(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : EXIT.usage
  if (thrown instanceof UsageError) {
    printError(thrown.error)
    return EXIT.usage
  }
  if (thrown instanceof OperatingError) {
    printError(thrown)
    return EXIT.failed
  }
  if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE') return 0
  print(
    `internal: ${thrown instanceof Error ? thrown.message : String(thrown)}\n  hint: This is a bug of ours; please report it with the story that shows it.`,
  )
  return EXIT.internal
}
