import { WRONGS } from '../lexicon/wrongs.js'
import { stems, words } from '../rule.js'
import type { ActRule } from './act.js'

const FIRST = /^(?:i|we)\b/

/** A wrong that is denied, or only possible, before it is named. */
const NOT_YET = /\b(?:not|never|no|without|(?:could|may|might)(?! have\b))\b|n't\b/

export const accuse: ActRule = {
  act: 'accuse',
  summary: 'charges a party with wrongdoing',
  cue: stems(
    'accus|blam|alleg(?!i)|charg(?:es|ed|ing) that|faulted|charging\\b|point(?:s|ed|ing) (?:a|the) finger|cited [^,]* for\\b|implicat|insinuat|impugn',
  ),
  both: ({ cue, content }) =>
    words('charges?|criticisms?|complain(?:s|ed|ing|ts?)?').test(cue) && content.startsWith('that '),
  content: ({ main }) => {
    const at = FIRST.test(main) ? -1 : main.search(WRONGS)
    return at >= 0 && !NOT_YET.test(main.slice(0, at))
  },
  examples: [
    ['accused', 'the port of hiding a report'],
    ['implicated', 'the mine'],
    ['charges', 'that the port hid a report'],
    ['blamed', 'the flood on the mine'],
    ['said', 'the guards had tortured two clerks'],
    ['say', 'the mill is poisoning the bay'],
  ],
  counterexamples: [
    ['said', 'he saw no evidence that the guards were behind the theft'],
    ['said', 'the levy might harm the port and undermine the guild'],
    ['said', 'the harbour was busy'],
  ],
}
