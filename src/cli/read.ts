import { badAnchor, badDay, badFormat, noFolder, OperatingError } from '../errors.js'
import { EXPORTS, type Export } from '../exports/index.js'
import { isDay } from '../intake/day.js'
import { expand } from '../intake/files.js'
import { type Arrival, intake } from '../intake/intake.js'
import type { Reading } from '../model/reading.js'
import type { Onrecord } from '../onrecord.js'
import { isFolder, type Output, toFile, toFolder, toStdout } from './output.js'
import { type Report, reportTo } from './report.js'
import { UsageError } from './usage.js'

export type ReadCommand = {
  readonly quiet?: boolean
  readonly format: string
  readonly anchor?: string
  readonly asOf?: string
  readonly trace?: boolean
  readonly out?: string
}

/** @returns the exit code */
export async function readCommand(files: readonly string[], options: ReadCommand): Promise<number> {
  const format = formatOf(options)
  const inputs = expand(files)
  const batch = new Batch(inputs, format, options)
  const given = options.anchor === undefined ? {} : { anchor: options.anchor }
  try {
    for (const input of inputs) {
      let last: Reading | undefined
      if (input instanceof OperatingError) batch.failed(input)
      else for await (const arrival of intake(input, given)) last = await batch.take(arrival)
      batch.report.progressed(last)
    }
    await batch.output?.close()
  } finally {
    await batch.reader?.close()
  }
  return batch.summed()
}

function formatOf({ format, anchor, asOf }: ReadCommand): Export {
  const found = EXPORTS.find((e) => e.name === format)
  const known = EXPORTS.map((e) => e.name)
  if (!found) throw new UsageError(badFormat(format, known))
  if (anchor !== undefined && !isDay(anchor)) throw new UsageError(badAnchor(anchor))
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError(badDay('--as-of', asOf))
  return found
}

type Inputs = ReturnType<typeof expand>

/** The stories of one call: reader and output are opened for the first of them. */
class Batch {
  readonly report: Report
  reader: Onrecord | undefined
  output: Output | undefined
  #good = 0
  #all = 0
  #lines = false

  constructor(
    readonly inputs: Inputs,
    readonly format: Export,
    readonly options: ReadCommand,
  ) {
    this.report = reportTo(inputs.length, options.quiet === true)
  }

  failed(error: OperatingError): void {
    this.#all++
    this.report.failed(error)
  }

  async take(arrival: Arrival): Promise<Reading | undefined> {
    this.#lines ||= arrival.line
    if ('error' in arrival) {
      this.failed(arrival.error)
      return undefined
    }
    this.#all++
    const { report, options, format } = this
    const { story, place, firstLine } = arrival
    const many = this.inputs.length > 1 || arrival.line
    this.output ??= openOutput(format, options.out, many, namesOf(this.inputs))
    this.reader ??= await openReader()
    const read = await this.reader.read(story, {
      ...(options.trace ? { trace: report.traced } : {}),
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    })
    const reading = { ...read, diagnostics: [...arrival.diagnostics, ...read.diagnostics] }
    report.clear()
    await this.output.put(format.render(reading, story, { many, place, firstLine, ...screen(options.out) }), place)
    report.diagnosed(place, reading.diagnostics)
    this.#good++
    return reading
  }

  /** @returns the exit code */
  summed(): number {
    const [good, all] = [this.#good, this.#all]
    this.report.clear()
    if (this.inputs.length > 1 || this.#lines)
      this.report.done(`read ${good} of ${all} ${this.#lines ? 'stories' : 'files'}`)
    return good === all && good > 0 ? 0 : 1
  }
}

const namesOf = (inputs: Inputs) => inputs.flatMap((input) => (input instanceof OperatingError ? [] : [input.name]))

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
