import { stems, words } from '../rule.js'
import type { ActRule } from './act.js'

const HARM = words(
  'tak(?:e|ing) action|act(?:ion)?s?|consequences?|strikes?|sanctions?|punish(?:ed|ment)?|retaliat(?:e|ion)|respond|force|bomb|attack|war|walk (?:out|away)|pay a price',
)
const TERM =
  /\bgiv(?:e|en|es|ing)\b.*\bbefore\b|\bor else\b|\botherwise\b.*\bwill\b|^(?:if|unless) (?:he|she|they|you|the \w+)\b[^,]*, (?:we|i)(?:'ll| will| would| shall)\b/

/** A term is set, and what comes after it. */
const ULTIMATUM =
  /\bgiv(?:e|en|es|ing)\b.*\b(?:minutes|hours?|days?|weeks?|months?|until)\b.*\bbefore\b.*\b(?:would|will)\b/

export const threaten: ActRule = {
  act: 'threaten',
  summary: 'sets harm before another if it does not do as told',
  cue: stems('threat|ultimatum|menac'),
  content: ({ content }) => ULTIMATUM.test(content) || (TERM.test(content) && HARM.test(content)),
  examples: [
    ['threatened', 'to close the strait'],
    ['said', 'she was giving them a few days to clear the channel before the guild would open the gates'],
    ['said', 'he was giving the mill a week to answer before the city would take action'],
  ],
  counterexamples: [['said', 'the mill closed before noon']],
}
