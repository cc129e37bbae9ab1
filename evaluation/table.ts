import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../corpora/where.js'
import { isMain } from './readings.js'
import { readScores, type ScoresFile } from './scores.js'

/** What the tables stand between in the README; `npx tsx evaluation/table.ts --write` puts them there. */
export const BEGIN = '<!-- scores -->'
export const END = '<!-- /scores -->'

/** The corpora that are shown. */
const CORPORA: Readonly<Record<string, string>> = {
  'gold-held': 'set aside',
  'gold-stories': 'looked at',
  'polnear-dev': 'PolNeAR dev',
  'gum-news': 'GUM news, names learned from it',
  'timebank-aquaint': 'TimeBank and AQUAINT',
}

/** Rows on hand-made records: no peer's output has these fields. `usual` is what nearly every statement is. */
const ON_RECORDS: readonly { ability: string; measure: string; shown: string; usual?: string }[] = [
  { ability: 'statements', measure: 'statement', shown: 'statement found, F1' },
  { ability: 'statements', measure: 'nested', shown: 'one inside another, F1' },
  { ability: 'statements', measure: 'content exact', shown: 'its content, to the word' },
  { ability: '6-statements', measure: 'speaker', shown: 'its speaker' },
  { ability: '6-statements', measure: 'act', shown: 'its act', usual: 'say' },
  { ability: '6-statements', measure: 'certainty', shown: 'its certainty', usual: 'certain' },
  { ability: '6-statements', measure: 'distance', shown: 'its distance', usual: 'plain' },
  { ability: '6-statements', measure: 'negated', shown: 'whether negated', usual: 'no' },
  { ability: '6-statements', measure: 'silence', shown: 'silence, F1' },
  { ability: '6-statements', measure: 'saidAt', shown: 'when it was said' },
  { ability: '7-dues', measure: 'due', shown: 'due found, F1' },
  { ability: '7-dues', measure: 'date', shown: 'its date' },
  { ability: '8-events', measure: 'event', shown: 'event found, F1' },
  { ability: '8-events', measure: 'time', shown: 'its time' },
  { ability: '8-events', measure: 'figure and giver', shown: 'figure and who gives it, F1' },
  { ability: '9-disputes', measure: 'dispute', shown: 'dispute found, F1' },
]

const POLNEAR = { ability: '4-attributions', corpus: 'polnear-dev' }
const GUM = { ability: '5-actors', corpus: 'gum-news' }

/**
 * Rows beside what others score. Names in GUM are not among them: the reader learned names from these stories, and its figure there
 * is no measure of it.
 */
const BESIDE_PEERS: readonly { ability: string; corpus: string; measure: string; peers: string }[] = [
  { ...POLNEAR, measure: 'full relaxed', peers: 'Citron 49.6, Gender Gap Tracker 45.0; annotator 75.4' },
  { ...POLNEAR, measure: 'full exact', peers: 'Citron 34.6, Gender Gap Tracker 34.9; annotator 63.7' },
  { ...POLNEAR, measure: 'cue exact', peers: 'Citron 52.3, Gender Gap Tracker 48.9; annotator 70.7' },
  { ...POLNEAR, measure: 'source exact', peers: 'Citron 61.8, Gender Gap Tracker 55.7; annotator 77.7' },
  { ...POLNEAR, measure: 'content exact', peers: 'Citron 38.7, Gender Gap Tracker 38.6; annotator 68.8' },
  { ability: 'calibration', corpus: 'polnear-dev', measure: 'expected calibration error', peers: '' },
  {
    ability: '3-times',
    corpus: 'timebank-aquaint',
    measure: 'value',
    peers: 'HeidelTime 77.5, SUTime 68.8, Microsoft recognizers 64.1, chrono-node 56.4',
  },
  { ...GUM, measure: 'pronoun, the right named person', peers: 'CoreNLP 53–57, nearest fitting name 66–88' },
  { ...GUM, measure: 'all names of a person together', peers: 'CoreNLP 21–45, nearest fitting name 70' },
  { ...GUM, measure: 'coreference, CoNLL mean', peers: 'CoreNLP 51.0' },
]

/** The rows that matter, as Markdown; `scores.json` has them all. */
export function scoreTable({ date, model, corpora, scores }: ScoresFile): string {
  const find = (ability: string, corpus: string, measure: string) =>
    scores.find((s) => s.ability === ability && s.corpus === corpus && s.measure === measure)
  const cell = (...where: Parameters<typeof find>) => find(...where)?.value.toFixed(1) ?? ''
  const table = (header: string, rows: readonly (readonly string[])[]) =>
    `${header}\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`

  const onRecords = ON_RECORDS.map(({ ability, measure, shown, usual }) => {
    const always = usual && cell(ability, 'gold-held', `${measure}, were it always ${usual}`)
    const values = [cell(ability, 'gold-held', measure), cell(ability, 'gold-stories', measure)]
    return [shown, ...values, always ? `${always} (${usual})` : '']
  }).filter((row) => row.slice(1).some((value) => value !== ''))
  const besidePeers = BESIDE_PEERS.flatMap(({ ability, corpus, measure, peers }) => {
    const score = find(ability, corpus, measure)
    const shown = score?.better === 'lower' ? `${measure} (lower is better)` : measure
    return score ? [[CORPORA[corpus]!, shown, score.value.toFixed(1), peers]] : []
  })
  const sizes = corpora
    .filter((c) => c.name in CORPORA)
    .map((c) => {
      // Where statements are not annotated in all of a corpus, its figures stand on fewer stories.
      const stated = c.parts?.statements ?? c.stories
      const fewer = stated < c.stories ? ` (statements of ${stated})` : ''
      return `${CORPORA[c.name]}: ${c.stories} stories${fewer}, ${c.words.toLocaleString('en-US')} words`
    })
  return `Against records made by hand, on stories set aside for measuring and on those looked at while the rules were written:

${table('| statements | set aside | looked at | set aside, were it always the usual |\n| --- | ---: | ---: | ---: |', onRecords)}

Against annotated corpora, beside others:

${table('| where | measure | Onrecord | others |\n| --- | --- | ---: | --- |', besidePeers)}

In per cent, F1 or a share; fields are counted of the statements that were found. Measured ${date} with \`${model}\`. ${sizes.join('; ')}.
Others were measured on PolNeAR test, where Onrecord was on dev, on which its settings were chosen; *annotator* is one against another
on 20 stories. On GUM others had 24 stories, Onrecord the 18 that its names were learned from, so expect less elsewhere.`
}

/** `markdown` with the tables between its marks replaced; unchanged where it has no marks. */
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
