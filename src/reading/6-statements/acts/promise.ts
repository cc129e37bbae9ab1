import { stems } from '../rule.js'
import type { ActRule } from './act.js'

/** The speaker's own side, and what it will do. */
const OURS =
  /^(?:i|we)(?: \w+ly)?(?:'ll| will| shall|'re going to| are going to|'m going to| am going to) (?!be (?:able|better)|have (?:to|one)|see\b|need|get used|find out|lose|win\b|know|want|have\b)/
const THEIRS =
  /^(?:he|she|they|his \w+|her \w+|their \w+|the (?:government|company|ministry|city|union))(?: \w+ly)?(?: would| will) (?:be (?:happy|glad|pleased|sending|giving|providing)|(?!be\b|have\b|need|not\b|never\b|like|prefer|consider|want|turn out|lose|win|die|take (?:time|years)))/

/** An undertaking in other words. */
const BOUND =
  /\b(?:is|are|am|was|were|'s|'re|'m) (?:\w+ly )?committed to\b|\bi will (?:not |never )?(?:let you down|stand|fight|rest until)\b|^(?:i|we) (?:won't|will not|will never) (?:let|rest|stop|forget|give up)\b|\bhas (?:their|your|our) backs?\b|\bthat we will fight for\b/

export const promise: ActRule = {
  act: 'promise',
  summary: "undertakes something for the speaker's own side",
  cue: stems(
    'promis|vow|pledg|swor|swear|undert(?:ake|ook)|guarantee|commit(?:s|ted|ting)? (?:to|itself|himself|herself|themselves)',
  ),
  both: ({ cue, content }) => stems('agree').test(cue) && content.startsWith('to '),
  content: ({ main }) =>
    OURS.test(main) ||
    BOUND.test(main) ||
    THEIRS.test(main) ||
    /^(?:together, )?(?:i|we) (?:promise|pledge|vow|guarantee)\b/.test(main),
  examples: [
    ['promised', 'to rebuild the pier'],
    ['told', '“We will mend every lamp on the quay,”'],
    ['said', 'the guild was committed to a wider pier'],
    ['stated', 'that they will keep the lights on'],
  ],
  counterexamples: [
    ['said', 'the pier will fall'],
    ['said', '“They’ll turn us into beggars,”'],
    ['said', 'she would consider sending a boat'],
  ],
}
