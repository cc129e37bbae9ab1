import { stems, words } from '../rule.js'
import type { ActRule } from './act.js'

const HARM = words(
  'unravel(?:l?ed)?|harm(?:ed|ful)?|damag(?:e|ed|ing)|collaps(?:e|ed|ing)|kill(?:ed|s)?|die|deaths?|worse(?:n|ned)?|dangers?|dangerous|risks?|threats?|catastroph\\w+|disast\\w+|famine|flood(?:ed|s)?|lose|loss(?:es)?|crisis|fail(?:ed|ure)?|escalat\\w+',
)

/** Harm that is to be kept away is no warning. */
const AVERTS = words('end|ends|avoid|avert|prevent|stop|reduce|help|helps|save|not|never|without|less')

export const warn: ActRule = {
  act: 'warn',
  summary: 'tells of possible harm ahead',
  cue: stems(
    'warn|caution|alarm|(?:raised?|raising|shar(?:e|ed)|express(?:ed|es)?) (?:\\w+ )?(?:concern|fear|worr|doubt)|worr|concern|fear',
  ),
  own: ({ main }) =>
    /^(?:i|we|he|she|they|it)(?: (?:is|are|am|was|were)|'(?:m|re|s))(?: \w+ly)? (?:worried|concerned|afraid|alarmed)\b/.test(
      main,
    ) || /^(?:i|we|he|she|they) (?:\w+ )?(?:fear|worry)/.test(main),
  content: ({ asserted }) =>
    /\b(?:could|may|might|would|will|risks?)\b/.test(asserted) && HARM.test(asserted) && !AVERTS.test(asserted),
  examples: [
    ['warned', 'that the roof would come down'],
    ['raised concerns about', 'the pier'],
    ['said', 'the truce could easily be unraveled'],
  ],
  counterexamples: [['said', 'the roof came down']],
}
