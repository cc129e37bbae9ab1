import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { polnear, type RoleSpans } from '../corpora/polnear.js'
import { exampleStories, goldStories } from '../corpora/stories.js'
import type { Span } from '../src/model/span.js'
import { predictionsOf } from './4-attributions.js'
import { isMain, readPolnear, readStories, withReader } from './readings.js'

const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end])

/** One story's line as `score_attribution.py` reads it. */
export const predictionLine = (doc: string, attributions: readonly RoleSpans[]): string =>
  `${JSON.stringify({
    doc,
    attributions: attributions.map((a) => ({ source: pairs(a.source), cue: pairs(a.cue), content: pairs(a.content) })),
  })}\n`

/** Writes what the neutral scorers read: `polnear-dev.jsonl`, and a record for each story in `stories/` and `examples/`. */
async function exportTo(folder: string): Promise<void> {
  await withReader(async (reader) => {
    mkdirSync(folder, { recursive: true })
    const readings = await readPolnear(reader)
    const lines = [...readings].map(([id, reading]) => predictionLine(id, predictionsOf(reading, { nested: false })))
    if (polnear('dev') === undefined) console.log('skipped: PolNeAR and gold stories (no corpora at ../shared/data)')
    else writeFileSync(join(folder, 'polnear-dev.jsonl'), lines.join(''))
    for (const [name, stories] of [
      ['stories', goldStories() ?? []],
      ['examples', exampleStories()],
    ] as const) {
      mkdirSync(join(folder, name), { recursive: true })
      for (const [story, reading] of await readStories(reader, stories))
        writeFileSync(join(folder, name, `${story}.json`), `${JSON.stringify(reading)}\n`)
    }
    console.log(
      `python3 ../shared/tools/score_attribution.py ../shared/data/polnear/dev.jsonl ${join(folder, 'polnear-dev.jsonl')}`,
    )
    console.log(`python3 ../shared/tools/score_record.py ../shared/data/stories ${join(folder, 'stories')}`)
  })
}

if (isMain(import.meta.url)) {
  const folder = process.argv[2]
  if (folder === undefined) {
    console.error('usage: npx tsx evaluation/export.ts OUTDIR')
    process.exitCode = 2
  } else await exportTo(folder)
}
