import { stems, words } from '../rule.js'
import { WRONGS } from '../wrongs.js'
import type { ActRule } from './act.js'

const FIRST = /^(?:i|we)\b/

export const accuse: ActRule = {
  act: 'accuse',
  summary: 'charges a party with wrongdoing',
  cue: stems(
    'accus|blam|alleg(?!i)|charg(?:es|ed|ing) that|faulted|charging\\b|point(?:s|ed|ing) (?:a|the) finger|cited [^,]* for\\b|alleging',
  ),
  both: ({ cue, content }) => words('criticisms?|complain(?:s|ed|ing|ts?)?').test(cue) && content.startsWith('that '),
  content: ({ main }) =>
    !FIRST.test(main) &&
    WRONGS.test(main) &&
    !/\b(?:not|never|no|without|n't) (?:\w+ )?$/.test(main.slice(0, main.search(WRONGS))),
  examples: [
    ['accused', 'the port of hiding a report'],
    ['blamed', 'the flood on the mine'],
    ['said', 'the guards had tortured two clerks'],
    ['say', 'they are helping sustain the war'],
  ],
  counterexamples: [['said', 'the harbour was busy']],
}
