import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../corpora/where.js'
import { isMain } from './readings.js'
import { readScores, type ScoresFile } from './scores.js'

const ABILITIES: Readonly<Record<string, string>> = {
  '4-attributions': 'Attributions',
  statements: 'Statements',
  '5-actors': 'Actors',
  calibration: 'Confidence',
}
const CORPORA: Readonly<Record<string, string>> = {
  'polnear-dev': 'PolNeAR dev',
  'gold-stories': 'hand-made records',
  examples: 'our examples',
  'gum-news': 'GUM news',
}

/** What the table stands between in the README; `npx tsx evaluation/table.ts --write` puts it there. */
export const BEGIN = '<!-- scores -->'
export const END = '<!-- /scores -->'

/** The score table as Markdown. */
export function scoreTable({ date, model, corpora, scores }: ScoresFile): string {
  const cell = (x: number | undefined) => (x === undefined ? '' : x.toFixed(1))
  const rows = scores.map((s) =>
    [
      ABILITIES[s.ability] ?? s.ability,
      CORPORA[s.corpus] ?? s.corpus,
      s.better === 'lower' ? `${s.measure} (lower is better)` : s.measure,
      cell(s.precision),
      cell(s.recall),
      cell(s.precision === undefined && s.recall !== undefined ? undefined : s.value),
    ].join(' | '),
  )
  const sizes = corpora.map(
    (c) => `${CORPORA[c.name] ?? c.name}: ${c.stories} stories, ${c.words.toLocaleString('en-US')} words`,
  )
  return `| what | where | measure | precision | recall | F1, share or error |
| --- | --- | --- | ---: | ---: | ---: |
${rows.map((row) => `| ${row} |`).join('\n')}

In per cent; measured ${date} with \`${model}\`. ${sizes.join('; ')}.`
}

/** `markdown` with the table between its marks replaced; unchanged where it has no marks. */
export function withTable(markdown: string, table: string): string {
  const [begin, end] = [markdown.indexOf(BEGIN), markdown.indexOf(END)]
  if (begin < 0 || end < begin) return markdown
  return `${markdown.slice(0, begin + BEGIN.length)}\n${table}\n${markdown.slice(end)}`
}

if (isMain(import.meta.url)) {
  const scores = readScores()
  if (scores === undefined) {
    console.error('no evaluation/scores.json yet: write it with `npx tsx evaluation/all.ts --write`')
    process.exitCode = 1
  } else if (process.argv.includes('--write')) {
    const readme = join(REPOSITORY, 'README.md')
    writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), scoreTable(scores)))
  } else console.log(scoreTable(scores))
}
