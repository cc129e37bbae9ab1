import { type ActLabel, actLabels } from '../corpora/act-labels.js'
import { decideAct } from '../src/reading/6-statements/acts/decide.js'
import { decide } from '../src/reading/6-statements/rule.js'
import { SILENCES } from '../src/reading/6-statements/silence.js'
import { makeTold } from '../src/reading/6-statements/told.js'
import { NONE, tally } from './prf.js'
import { isMain } from './readings.js'
import { fromShare, printScores, type Score } from './scores.js'

/** What the rules say of a labelled statement, given its words as the corpus marks them. */
export function actOf({ cue, content }: Pick<ActLabel, 'cue' | 'content'>): string {
  const told = makeTold('', cue.join(' '), content)
  return decideAct(told, decide(SILENCES, told) !== undefined)
}

/**
 * Share of hand labels on PolNeAR train that the rules of acts give too, with cue and content as annotated: those that were looked at
 * while the rules were written, and those that were not.
 */
export function measureActLabels(labels: readonly ActLabel[]): readonly Score[] {
  const place = { ability: '6-statements, acts by hand', corpus: 'polnear-train', tolerance: 1.5 }
  return (['test', 'tune'] as const).map((set) => {
    const of = labels.filter((label) => label.set === set && label.act !== 'none')
    const share = of.reduce((sum, label) => tally(sum, actOf(label) === label.act), NONE)
    return fromShare(place, set === 'test' ? 'act, labels set aside' : 'act, labels looked at', share)
  })
}

if (isMain(import.meta.url)) {
  const labels = actLabels()
  if (labels === undefined) console.log('skipped: labels of acts (no corpora at ../shared/data)')
  else printScores(measureActLabels(labels))
}
