import { HOSTILE, type Hostile } from '../test/hostile.js'

/**
 * How long each stage takes over texts made to keep its patterns busy, and how that grows with their length:
 *
 *     npx tsx bench/hostile.ts [--all]
 *
 * Each text is read a quarter as long and at its full length, the best of three runs; `growth` is the power of the length that the time grows with (1: in
 * proportion, 2: with its square), told only where the time is long enough to tell. Prints the slowest and the fastest growing of each stage; all with `--all`.
 */
const RUNS = 3
/** Milliseconds under which a time is mostly noise. */
const TELLING = 20

type Measured = { readonly name: string; readonly length: number; readonly ms: number; readonly growth: number | null }

function best({ prepare }: Hostile, times: number): { readonly ms: number; readonly length: number } {
  const { text, run } = prepare(times)
  let ms = Number.POSITIVE_INFINITY
  for (let i = 0; i < RUNS; i++) {
    const begun = performance.now()
    run()
    ms = Math.min(ms, performance.now() - begun)
  }
  return { ms, length: text.length }
}

function measure(hostile: Hostile): Measured {
  const short = best(hostile, hostile.times >> 2)
  const { ms, length } = best(hostile, hostile.times)
  return { name: hostile.name, length, ms, growth: ms < TELLING ? null : Math.log(ms / short.ms) / Math.log(4) }
}

const line = ({ name, length, ms, growth }: Measured) =>
  `  ${ms.toFixed(0).padStart(6)} ms  growth ${growth === null ? '   -' : growth.toFixed(2)}  ${String(length).padStart(9)} characters of ${name}`

for (const stage of new Set(HOSTILE.map((hostile) => hostile.stage))) {
  const measured = HOSTILE.filter((hostile) => hostile.stage === stage).map(measure)
  const slowest = measured.reduce((a, b) => (b.ms > a.ms ? b : a))
  const steepest = measured.reduce((a, b) => ((b.growth ?? 0) > (a.growth ?? 0) ? b : a))
  console.log(`${stage}: ${measured.length} texts`)
  const shown = process.argv.includes('--all') ? measured : new Set([slowest, steepest])
  for (const one of shown) console.log(line(one))
}
