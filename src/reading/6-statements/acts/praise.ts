import { evaluates } from '../evaluation.js'
import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const praise: ActRule = {
  act: 'praise',
  summary: 'finds good, thanks, welcomes',
  cue: stems(
    'prais|thank|gratitude|grateful|welcom|hail(?:s|ed|ing)|laud|applaud|congratulat|commend|salut|tribute|promot(?:e|ed|es|ing)(?! to)|endors|tout(?:s|ed|ing)?\\b|celebrat|compliment|extol|lioni[sz]|eulogi[sz]|cheer(?:s|ed|ing)?\\b|glowing|proud(?:ly)? of|glad|(?:to|and) hail\\b|sing(?:s|ing)? the praises|spoke (?:highly|warmly|fondly)|speak(?:s|ing)? (?:highly|warmly|fondly)',
  ),
  both: ({ cue, content }) => NAMES.test(cue) && evaluates(content) === 'good',
  content: ({ main }) => evaluates(main) === 'good',
  examples: [
    ['extolled', 'the crew'],
    ['praised', 'their patience'],
    ['expressed gratitude for', 'the boats'],
    ['said', 'the crew had done a wonderful job'],
  ],
  counterexamples: [
    ['said', 'the crew had left'],
    ['said', 'the crew will work in a thoughtful way'],
  ],
}

const NAMES = stems('call|label|describ|characteri[sz]|termed')
