import { expect, it } from 'vitest'
import type { Score, ScoresFile } from './scores.js'
import { BEGIN, END, scoreTable, withTable } from './table.js'

const score = (ability: string, corpus: string, measure: string, value: number): Score => ({
  ability,
  corpus,
  measure,
  value,
  better: measure.includes('error') ? 'lower' : 'higher',
  tolerance: 1,
})

const file: ScoresFile = {
  date: '2031-04-02',
  model: 'model:none',
  corpora: [
    { name: 'gold-held', stories: 2, words: 1234 },
    { name: 'gold-stories', stories: 3, words: 10, parts: { statements: 1, dues: 3 } },
  ],
  scores: [
    score('6-statements', 'gold-held', 'act', 61),
    score('6-statements', 'gold-stories', 'act', 92.7),
    score('6-statements', 'gold-held', 'act, were it always say', 34.5),
    score('6-statements', 'gold-held', 'silence', 50),
    score('6-statements', 'examples', 'speaker', 95.4),
    score('5-actors', 'gum-news', 'coreference, CoNLL mean', 55.5),
    score('calibration', 'polnear-dev', 'expected calibration error', 2),
  ],
}

it('has the stories set aside beside those looked at, and others beside our own', () => {
  const rows = scoreTable(file)
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(rows.filter((row) => !row.includes('---'))).toEqual([
    '| statements | set aside | looked at | set aside, were it always the usual |',
    '| its act | 61.0 | 92.7 | 34.5 (say) |',
    '| silence, F1 | 50.0 |  |  |',
    '| where | measure | Onrecord | others |',
    '| PolNeAR dev | expected calibration error (lower is better) | 2.0 |  |',
    '| GUM news, names learned from it | coreference, CoNLL mean | 55.5 | CoreNLP 51.0 |',
  ])
  expect(scoreTable(file)).toContain(
    'set aside: 2 stories, 1,234 words; looked at: 3 stories (statements of 1), 10 words',
  )
})

it('stands between its marks', () => {
  expect(withTable(`a\n${BEGIN}\nold\n${END}\nb`, 'new')).toBe(`a\n${BEGIN}\nnew\n${END}\nb`)
  expect(withTable('no marks', 'new')).toBe('no marks')
})
