import { actLabels } from '../corpora/act-labels.js'
import { goldCorpora } from '../corpora/gold.js'
import { gumNews } from '../corpora/gum.js'
import { outcomeLots } from '../corpora/outcome-lots.js'
import { polnear } from '../corpora/polnear.js'
import { type GoldStory, hasPart, RECORD_PARTS } from '../corpora/stories.js'
import type { Onrecord } from '../src/onrecord.js'
import { measureOurTimes } from './3-times.js'
import { measureAttributions } from './4-attributions.js'
import { measureEntities, readGum } from './5-actors.js'
import { measureActs, measureFields, scoreFieldsOf, sumFields } from './6-statements.js'
import { DUES } from './7-dues.js'
import { OUTCOMES } from './7-outcomes.js'
import { EVENTS } from './8-events.js'
import { measureCoder } from './8-plover.js'
import { DISPUTES } from './9-disputes.js'
import { measureActLabels } from './acts.js'
import { judgedOn, measureCalibration } from './calibration.js'
import { measureAbility } from './findings.js'
import { readPolnear, readStories, withReader } from './readings.js'
import { type Corpus, printScores, readScores, SCORES, type Score, worseThan, writeScores } from './scores.js'
import { measureStatements, measureStory, scoreStories } from './statements.js'

/**
 * Measures every ability and prints one table. Compares with the committed `scores.json` and exits 1 when a score fell by more than
 * its tolerance; `--write` writes that file instead. Without the corpora only our own examples are measured.
 */
async function evaluate(reader: Onrecord): Promise<void> {
  const corpora: Corpus[] = []
  const scores: Score[] = []
  const printed: Score[] = []

  const gold = goldCorpora()
  for (const { name, stories } of gold) {
    corpora.push({ ...describe(name, stories), parts: annotatedIn(stories) })
    const readings = await readStories(reader, stories)
    const stated = stories.filter((story) => hasPart(story, 'statements'))
    const scored = scoreStories(stated, readings)
    const fields = sumFields(scoreFieldsOf(stated, readings))
    const measured = [
      ...(stated.length > 0 ? [...measureStatements(name, scored), ...measureFields(name, fields)] : []),
      ...measureAbility(DUES, name, stories, readings),
      ...measureAbility(OUTCOMES, name, stories, readings),
      ...measureAbility(EVENTS, name, stories, readings),
      ...measureAbility(DISPUTES, name, stories, readings),
    ]
    scores.push(...measured)
    printed.push(...scored.map((s) => measureStory(name, s)), ...measured, ...measureActs(name, fields))
  }
  for (const { name, stories } of outcomeLots()) {
    corpora.push(describe(name, stories))
    const measured = measureAbility(OUTCOMES, name, stories, await readStories(reader, stories))
    scores.push(...measured)
    printed.push(...measured)
  }
  const news = polnear('dev')
  const times = measureOurTimes()
  if (times) {
    corpora.push(describe('timebank-aquaint', times.stories))
    scores.push(...times.scores)
    printed.push(...times.scores)
  }
  const coder = await measureCoder(reader)
  if (coder) {
    corpora.push(describe('plover-gold', coder.records))
    scores.push(...coder.scores)
    printed.push(...coder.scores)
  }
  const complete = news !== undefined && gold.length === 4 && times !== undefined && coder !== undefined
  if (!complete) console.log('skipped: scores on public corpora (none at ../shared/data)')
  const gum = gumNews()
  if (gum) {
    corpora.push(describe('gum-news', gum))
    const measured = measureEntities(gum, await readGum(reader, gum))
    scores.push(...measured)
    printed.push(...measured)
  }
  const labels = actLabels()
  if (labels) {
    const measured = measureActLabels(labels)
    scores.push(...measured)
    printed.push(...measured)
  }
  if (news) {
    corpora.push(describe('polnear-dev', news))
    const readings = await readPolnear(reader)
    const measured = [...measureAttributions(readings), ...measureCalibration(judgedOn(readings))]
    scores.push(...measured)
    printed.push(...measured)
  }
  printScores(printed)
  if (process.argv.includes('--write')) write(reader.model, corpora, scores, complete)
  else compare(scores)
}

const describe = (name: string, stories: readonly { readonly text: string }[]): Corpus => ({
  name,
  stories: stories.length,
  words: stories.reduce((sum, s) => sum + s.text.split(/\s+/).filter((w) => w !== '').length, 0),
})

/** In how many stories each part of the record is annotated. */
const annotatedIn = (stories: readonly GoldStory[]): NonNullable<Corpus['parts']> =>
  Object.fromEntries(
    RECORD_PARTS.map((part) => [part, stories.filter((s) => hasPart(s, part)).length]).filter(([, n]) => n !== 0),
  )

function write(model: string, corpora: readonly Corpus[], scores: readonly Score[], complete: boolean): void {
  if (!complete) {
    console.error('\nnot written: the corpora are absent, and half a table would replace a whole one')
    process.exitCode = 1
    return
  }
  writeScores({ date: new Date().toISOString().slice(0, 10), model, corpora, scores })
  console.log(`\nwrote ${SCORES}`)
}

function compare(scores: readonly Score[]): void {
  const committed = readScores()
  if (committed === undefined) {
    console.error('\nno evaluation/scores.json to compare with: write it with `npx tsx evaluation/all.ts --write`')
    process.exitCode = 1
    return
  }
  const worse = worseThan(committed.scores, scores)
  for (const line of worse) console.error(`worse: ${line}`)
  if (worse.length > 0) process.exitCode = 1
  else console.log(`\nno score fell by more than its tolerance since ${committed.date} (${committed.model})`)
}

await withReader(evaluate)
