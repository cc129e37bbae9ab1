import { stems } from '../rule.js'
import type { ActRule } from './act.js'

/** The speaker's own side, and what it will do. */
const OURS =
  /^(?:i|we)(?: \w+ly)?(?:'ll| will| shall|'re going to| are going to|'m going to| am going to) (?!be (?:able|better)|have (?:to|one)|see\b|need)/
const THEIRS =
  /^(?:he|she|they|it|his \w+|her \w+|their \w+|the (?:government|company|ministry|city|union))(?: \w+ly)?(?: would| will|'ll) (?:be (?:happy|glad|pleased|sending|giving|providing)|(?!be\b|have to|need|not\b|never\b|like|prefer|lose|win|die|take (?:time|years)))/

export const promise: ActRule = {
  act: 'promise',
  summary: "undertakes something for the speaker's own side",
  cue: stems(
    'promis|vow|pledg|swor|swear|undert(?:ake|ook)|guarantee|commit(?:s|ted|ting)? (?:to|itself|himself|herself|themselves)',
  ),
  both: ({ cue, content }) => stems('agree').test(cue) && content.startsWith('to '),
  content: ({ main }) =>
    OURS.test(main) || THEIRS.test(main) || /^(?:together, )?(?:i|we) (?:promise|pledge|vow|guarantee)\b/.test(main),
  examples: [
    ['promised', 'to rebuild the pier'],
    ['told', '“We will give them good protection,”'],
    ['stated', 'that they will keep the lights on'],
  ],
  counterexamples: [['said', 'the pier will fall']],
}
