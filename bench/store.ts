import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Loaded } from './store-load.js'
import { measureStore, printFigures, RESULTS, writeSection } from './store-section.js'

/**
 * Measures the store with synthetic stories: how fast it takes them, and how long each question takes.
 *
 *     npm run build && npx tsx bench/store.ts                   2,000 stories, a new file that is removed afterwards
 *     npx tsx bench/store.ts --stories 20000 --write            the figures that are committed, into bench/results.json
 *     npx tsx bench/store.ts --at FILE [--filled] [--only WORDS]  keeps the file; asks only; some questions only
 *     npx tsx bench/store.ts --at FILE --filled --loaded JSON     with what bench/store-load.ts told as it filled the file
 *     ONRECORD_POSTGRES=postgres://… npx tsx bench/store.ts --engine postgres
 */
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite' },
    stories: { type: 'string', default: '2000' },
    at: { type: 'string' },
    filled: { type: 'boolean', default: false },
    loaded: { type: 'string' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

async function main(): Promise<void> {
  const location = values.at ?? (values.engine === 'postgres' ? process.env.ONRECORD_POSTGRES : undefined)
  if (values.engine === 'postgres' && location === undefined) throw new Error('ONRECORD_POSTGRES names no server')
  const section = await measureStore({
    stories: Number(values.stories),
    filled: values.filled,
    ...(values.loaded === undefined ? {} : { loaded: JSON.parse(readFileSync(values.loaded, 'utf8')) as Loaded }),
    ...(location === undefined ? {} : { location }),
    ...(values.only === undefined ? {} : { only: values.only }),
  })
  console.log(`\n${section.engine}, ${section.stories} stories, ${section.statements} statements\n`)
  printFigures(section.figures)
  if (!values.write) return
  writeSection(section)
  console.log(`\nwrote ${RESULTS}`)
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
