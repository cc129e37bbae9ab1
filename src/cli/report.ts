import type { OperatingError } from '../errors.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Reading } from '../model/reading.js'

/** What goes to standard error. */
export type Report = {
  failed(error: OperatingError): void
  diagnosed(place: string, diagnostics: readonly Diagnostic[]): void
  traced(stage: string, result: unknown, ms: number): void
  progressed(reading: Reading | undefined): void
  done(summary: string): void
  /** Makes room for what goes to standard output. */
  clear(): void
}

export const print = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

export function printError(error: OperatingError): void {
  print(`onrecord: ${error.message} [${error.code}]\n  hint: ${error.hint}`)
}

/** @param files how many there are to read */
export function reportTo(files: number, quiet: boolean): Report {
  const bar = !quiet && files > 1 && process.stderr.isTTY === true
  const begun = performance.now()
  let done = 0
  let words = 0
  const clear = () => {
    if (bar) process.stderr.write('\r\u001b[K')
  }
  const line = (text: string) => {
    clear()
    print(text)
  }
  return {
    clear,
    failed(error) {
      clear()
      printError(error)
    },
    diagnosed(place, diagnostics) {
      if (quiet) return
      for (const { severity, message, code } of diagnostics)
        if (severity === 'warning' || files === 1)
          line(`${severity === 'warning' ? 'warning' : 'note'}: ${place}: ${message} [${code}]`)
    },
    traced: (stage, result, ms) =>
      line(`trace: ${stage.padEnd(14)} ${ms.toFixed(1).padStart(8)} ms  ${sizesOf(result)}`),
    progressed(reading) {
      done++
      words += reading?.story.coverage.words ?? 0
      if (bar) process.stderr.write(`\r${progress(done, files, words, (performance.now() - begun) / 1000)}\u001b[K`)
    },
    done(summary) {
      if (!quiet) line(summary)
    },
  }
}

const BAR = 20

export function progress(done: number, files: number, words: number, seconds: number): string {
  const share = files === 0 ? 1 : Math.min(1, done / files)
  const full = Math.round(share * BAR)
  const left = done === 0 ? '?' : clock((seconds / done) * (files - done))
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done} of ${files} files · ${Math.round(words / Math.max(seconds, 0.001))} words/s · ${left} left`
}

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`.replace(':60', ':59')

/** How many of what a stage's result holds. */
export function sizesOf(result: unknown): string {
  if (Array.isArray(result)) return `${result.length} found`
  if (typeof result !== 'object' || result === null) return String(result)
  const sizes = Object.entries(result).flatMap(([name, value]) =>
    Array.isArray(value) ? [`${value.length} ${name}`] : [],
  )
  return sizes.join(', ')
}
