import { stems } from '../rule.js'
import type { ActRule } from './act.js'

/** "would not be allowed", "will not accept", "no soldiers would be sent", "not going to". */
const NEVER =
  /\b(?:(?:would|will|can|could|shall|must)(?: not|n't)|won't|cannot|can't) (?:\w+ly )?(?!be (?:easy|enough|able|a|the|an|possible|difficult)\b|have\b|happen\b|know\b|see\b|only\b)\w+|\bno [\w. ]+? (?:would|will) be \w+|\bnot going to\b|\b(?:would|will) never\b|\brefus(?:es?|ed) to\b/

export const reject: ActRule = {
  act: 'reject',
  summary: 'refuses, rules out',
  cue: stems(
    'reject|refus|rul(?:e|es|ed|ing) out|dismiss|veto|turn(?:s|ed|ing)? down|rebuff|resist|sa(?:id|ys?) no to|against everything|oppos|declin(?:es?|ed|ing)|spurn|object(?:s|ed|ing)',
  ),
  content: ({ main }) =>
    NEVER.test(main) || /^they're against everything|^(?:i|we|he|she|they) (?:oppose|reject)/.test(main),
  examples: [
    ['ruled out', 'any use of navy crews'],
    ['stated', 'that the island would not be allowed to join'],
    ['making it clear', 'that no soldiers would be sent'],
  ],
  counterexamples: [['said', 'the island would join']],
}
