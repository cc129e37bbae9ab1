import { badAnchor, badFormat, noFolder, OperatingError } from '../errors.js'
import { EXPORTS, type Export } from '../exports/index.js'
import { isDay } from '../intake/day.js'
import { expand } from '../intake/files.js'
import { type Arrival, intake } from '../intake/intake.js'
import type { Reading } from '../model/reading.js'
import type { Onrecord } from '../onrecord.js'
import { isFolder, type Output, toFile, toFolder, toStdout } from './output.js'
import { reportTo } from './report.js'
import { UsageError } from './usage.js'

export type ReadCommand = {
  readonly quiet?: boolean
  readonly format: string
  readonly anchor?: string
  readonly trace?: boolean
  readonly out?: string
}

/** @returns the exit code */
export async function readCommand(files: readonly string[], options: ReadCommand): Promise<number> {
  const format = EXPORTS.find((e) => e.name === options.format)
  if (!format)
    throw new UsageError(
      badFormat(
        options.format,
        EXPORTS.map((e) => e.name),
      ),
    )
  if (options.anchor !== undefined && !isDay(options.anchor)) throw new UsageError(badAnchor(options.anchor))

  const inputs = expand(files)
  const report = reportTo(inputs.length, options.quiet === true)
  const given = options.anchor === undefined ? {} : { anchor: options.anchor }
  const names = inputs.flatMap((input) => (input instanceof OperatingError ? [] : [input.name]))
  let reader: Onrecord | undefined
  let output: Output | undefined
  let good = 0
  let all = 0
  let lines = false

  const take = async (arrival: Arrival): Promise<Reading | undefined> => {
    all++
    lines ||= arrival.line
    if ('error' in arrival) {
      report.failed(arrival.error)
      return undefined
    }
    const { story, place, firstLine } = arrival
    const many = inputs.length > 1 || arrival.line
    output ??= openOutput(format, options.out, many, names)
    reader ??= await openReader()
    const read = await reader.read(story, options.trace ? { trace: report.traced } : {})
    const reading = { ...read, diagnostics: [...arrival.diagnostics, ...read.diagnostics] }
    report.clear()
    await output.put(format.render(reading, story, { many, place, firstLine, ...screen(options.out) }), place)
    report.diagnosed(place, reading.diagnostics)
    good++
    return reading
  }

  try {
    for (const input of inputs) {
      if (input instanceof OperatingError) {
        all++
        report.failed(input)
        report.progressed(undefined)
        continue
      }
      let last: Reading | undefined
      for await (const arrival of intake(input, given)) last = await take(arrival)
      report.progressed(last)
    }
    await output?.close()
  } finally {
    await reader?.close()
  }
  report.clear()
  if (inputs.length > 1 || lines) report.done(`read ${good} of ${all} ${lines ? 'stories' : 'files'}`)
  return good === all && good > 0 ? 0 : 1
}

/** Loaded when there is something to read: help and errors do not wait for the model. */
export const openReader = async (): Promise<Onrecord> => (await import('../onrecord.js')).openOnrecord()

function openOutput(format: Export, out: string | undefined, many: boolean, names: readonly string[]): Output {
  if (out === undefined) {
    if (many && !format.joins) throw new UsageError(noFolder(format.name))
    return toStdout()
  }
  const folder = !format.joins && (many || out.endsWith('/') || isFolder(out))
  return folder ? toFolder(out, format.extension, names) : toFile(out)
}

const WIDTH = 80

function screen(out: string | undefined): { readonly width: number; readonly colour: boolean } {
  const { stdout, env } = process
  if (out !== undefined || !stdout.isTTY) return { width: WIDTH, colour: false }
  return { width: stdout.columns || WIDTH, colour: !env.NO_COLOR && env.TERM !== 'dumb' }
}
