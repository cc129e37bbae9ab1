import type { ActRule } from './act.js'

/** “Reports that …”, “a newspaper report that …”: whatever was reported, nobody did more than report it. */
const REPORTS = /^(?:[\w-]+ ){0,2}(?:reports|rumou?rs|stories)$/
const A_REPORT = /(?:^| )an? (?:[\w-]+ ){0,3}(?:report|rumou?r|story)$/

export const say: ActRule = {
  act: 'say',
  summary: 'tells something, and no more',
  both: ({ source, cue, content }) =>
    content.startsWith('that ') && ((REPORTS.test(cue) && source === '') || A_REPORT.test(`${source} ${cue}`)),
  examples: [
    ['said', 'the bridge was safe'],
    ['according to', 'two hundred boats were lost'],
    ['a report', 'that the mill had poisoned the bay'],
    ['a newspaper report', 'that the guards should be praised'],
    ['mused about', 'the weather'],
  ],
  counterexamples: [['promised', 'to rebuild the bridge']],
}
