import { stems } from '../rule.js'
import type { ActRule } from './act.js'

const OWN =
  /^(?:i|we|he|she|they|it)(?: \w+ly| also| still)?(?: do| did| do not| don't| does not| doesn't| did not)? (?:think|thinks|thought|believe|believes|believed|feel|feels|felt|suspect|suspects|assume|assumes|agrees?|agreed|credits?|views|assess|assesses|regards?)\b|^(?:i|we|he|she|they)(?:'m| am|'re| are| is| was| were)(?: [\w%]+)? (?:convinced|persuaded)\b/

export const think: ActRule = {
  act: 'think',
  summary: 'a belief, an estimate, an assessment',
  cue: stems(
    "think|thought|believ|estimat|theori[sz]|s(?:ee|ees|aw|eeing)\\b|consider(?:s|ed|ing)?\\b|regard(?:s|ed|ing)?\\b|view(?:s|ed|ing)\\b|agree|assess|conclud|suspect|assum|feel|felt\\b|doubt|skeptical|sceptical|convinced|confident|certain\\b|determined|recogni[sz]|persuaded|reckon|understood\\b|point of view|deem|presum(?!ptive)|surmis|infer(?:s|red|ring)\\b|guess(?:es|ed|ing)?\\b|speculat|perceiv|ponder|interpret(?:s|ed|ing)?\\b|posit(?:s|ed|ing)?\\b|envision|envisag|imagin|mystified|(?:is|are|was|were|be|'s)(?: \\w+ly)? seen\\b|sense of|aren't sure|isn't sure|not sure",
  ),
  own: ({ main }) =>
    OWN.test(main) ||
    /^(?:in (?:my|our|his|her|their) (?:view|opinion)|(?:my|our|his|her|their) (?:own )?(?:assumption|view|opinion|belief|feeling|sense|guess|understanding) is)\b/.test(
      main,
    ),
  examples: [
    ['believe', 'that the pilots will give way'],
    ['said', 'she believes the lamps should stay lit'],
    ['surmised', 'that the pier was sound'],
    ['estimates', 'that the number is closer to forty'],
  ],
  counterexamples: [['said', 'the flag was redesigned']],
}
