import { writeFileSync } from 'node:fs'
import { actLabels } from '../corpora/act-labels.js'
import { goldCorpora } from '../corpora/gold.js'
import { findWords } from '../corpora/stories.js'
import type { Span } from '../src/model/span.js'
import { decide } from '../src/reading/6-statements/rule.js'
import { signsOf } from '../src/reading/6-statements/signs.js'
import { SILENCES } from '../src/reading/6-statements/silence.js'
import { makeTold } from '../src/reading/6-statements/told.js'
import { isMain } from './readings.js'

/** What the rules say of a statement whose words are known. */
function toldOf(cue: readonly string[], content: readonly string[]): readonly string[] {
  const told = makeTold('', cue.join(' '), content)
  return signsOf(told, decide(SILENCES, told) !== undefined).signs
}

const placesOf = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join(',')

/** Statements of the hand-made records that may be looked at, with their texts: they are learned from too. */
function goldRows(): readonly string[] {
  const stories = goldCorpora().filter(({ name }) => name === 'gold-stories' || name === 'gold-tuned')
  return stories
    .flatMap((corpus) => corpus.stories)
    .filter(({ record }) => record.parts === undefined || record.parts.includes('statements'))
    .map((story) => {
      const statements = story.record.statements
        .filter(({ content, silence }) => content.length > 0 && !silence)
        .map(({ cue, content, act }) => {
          const spans = { cue: cue ? [findWords(story, cue)] : [], content: content.map((c) => findWords(story, c)) }
          const words = (of: readonly Span[]) => of.map((s) => story.text.slice(s.start, s.end))
          const told = toldOf(words(spans.cue), words(spans.content))
          return { cue: placesOf(spans.cue), content: placesOf(spans.content), act: act ?? 'say', told }
        })
      return `${JSON.stringify({ id: story.name, text: story.text, statements })}\n`
    })
}

/**
 * What the rules say of each labelled statement, for `training/acts_train.py`: `{ document, cue, content, told }` a line, no text; and
 * the hand-made records to learn from, with their texts, which therefore go to a folder outside the repository.
 */
if (isMain(import.meta.url)) {
  const [path, gold] = process.argv.slice(2)
  const labels = actLabels()
  if (path === undefined || gold === undefined) {
    console.error('npx tsx evaluation/export-acts.ts TOLD.jsonl GOLD.jsonl')
    process.exitCode = 2
  } else if (labels === undefined) console.log('skipped: labels of acts (no corpora at ../shared/data)')
  else {
    const rows = labels.map(({ document, places, cue, content }) => {
      return `${JSON.stringify({ document, ...places, told: toldOf(cue, content) })}\n`
    })
    writeFileSync(path, rows.join(''))
    writeFileSync(gold, goldRows().join(''))
    console.log(`${rows.length} labels`)
  }
}
