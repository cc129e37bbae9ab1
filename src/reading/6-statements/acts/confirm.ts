import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const confirm: ActRule = {
  act: 'confirm',
  summary: 'says that it is so, or owns up to it',
  cue: stems(
    'confirm|admit|admission|acknowledg|conced|verif(?:y|ied)|corroborat|attest|vouch|upheld|uphold|own(?:s|ed) up|fess(?:es|ed) up|apologi[sz]|affirm(?:s|ed|ing)?\\b|plead(?:s|ed|ing)? guilty',
  ),
  content: ({ main }) =>
    /^(?:i|we)(?: \w+ly)? (?:made (?:\w+ ){0,3}mistakes?|(?:was|were) wrong|regret|apologi[sz]e)|^(?:my apologies|i(?:'m| am) sorry)/.test(
      main,
    ),
  examples: [
    ['confirmed', 'that the dam had been inspected'],
    ['said', '“We made some bad mistakes,”'],
    ['attested', 'that the seal was whole'],
    ['admitted to', 'being part of the effort'],
  ],
  counterexamples: [['said', 'the committee was confident']],
}
