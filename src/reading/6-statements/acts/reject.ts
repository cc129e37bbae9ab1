import { stems } from '../rule.js'
import type { ActRule } from './act.js'

/** What the speaker's own side will not do. */
const OURS_NEVER =
  /^(?:i|we|he|she|they|(?:the|his|her|their|our) [\w'-]+)(?: \w+ly| just| also| still)? (?:(?:will|would|shall)(?: not|n't)|won't|(?:will|would) never|can(?:not|'t| not)(?= (?:\w+ly )?(?:accept|agree|allow|support|vote|back|endorse|tolerate|condone|permit|sign|let)\b)|(?:would|will) \w+ly not) (?:\w+ly )?(?!let \w+ down|be (?:easy|enough|able|a|the|an|possible|difficult|surprised|ready)\b|have (?:\w+ed|been|a|the|to)\b|happen\b|know\b|see\b|only\b|work\b|win\b|need\b|make\b|get\b|say\b|want\b|like\b|help\b|stop\b|rest\b|forget\b|give up\b)\w+|^(?:i'm|we're|i am|we are|he is|he's|she is|she's|they are|they're|he was|she was|they were) (?:\w+ )?not (?:going to|ready to|prepared to|willing to|inclined to|about to)\b/
/** A deed that is in the doer's own hands: told as not to be done, it is refused, whoever the clause names. */
const REFUSED_DEED =
  /\b(?:(?:will|would)(?: not|n't)|won't) (?:\w+ly )?(?:board|sign|sail|vote|attend|join|support|accept|back|endorse|participate|return|leave|pay|work with|negotiate|recogni[sz]e|run|allow|take part|cooperate|appear|testify|surrender|hand over)\b/
/** What is not to be: "would not be allowed", "no ferry would be sold", "there will be no". */
const NOT_TO_BE =
  /\b(?:(?:would|will|can|could|shall|must)(?: not|n't)|won't|cannot|can't) (?:\w+ly )?be (?:allowed|permitted|tolerated|accepted|included|sent|deployed|used|given|attending|considered|part of|forced|intimidated|bullied)\b|\bno [\w. ]+? (?:would|will) be \w+|\bthere (?:will|would) be no (?!doubt|question)|\b(?:will|would)(?: not|n't) (?:cause|force|make) [\w.' ]+ to\b|\b(?:will|would)(?: not|n't) (?:tolerate|condone|accept|permit)\b|\bdeserves? no place\b|\bover my dead body\b/
const AGAINST =
  /^(?:i|we|he|she|they|it)(?: \w+ly)? (?:oppose[sd]?|reject(?:s|ed)?|disagree[sd]?|refuse[sd]? to|(?:do|does|did)(?: not|n't) (?:support|favou?r|agree))\b/

export const reject: ActRule = {
  act: 'reject',
  summary: 'refuses, rules out',
  cue: stems(
    'reject|refus|rul(?:e|es|ed|ing) out|dismiss|veto|turn(?:s|ed|ing)? down|rebuff|resist|sa(?:id|ys?) no to|(?:loudly )?push(?:es|ed|ing)? (?:back )?against|oppos|declin(?:es?|ed|ing)|spurn|snub(?:s|bed|bing)|balk(?:s|ed|ing)? at|sh(?:ot|oots?|ooting) down|object(?:s|ed|ing)',
  ),
  content: ({ main }) => OURS_NEVER.test(main) || NOT_TO_BE.test(main) || REFUSED_DEED.test(main) || AGAINST.test(main),
  examples: [
    ['balked at', 'the offer'],
    ['ruled out', 'any use of navy crews'],
    ['stated', 'that the island would not be allowed to join'],
    ['said', 'he would not vote for the levy'],
    ['said', 'he was “not ready” to sign the levy'],
    ['said', 'the pilots of the harbour will not board any ship'],
    ['said', '“I can’t vote for the levy,”'],
    ['said', '“I am not ready to sign the levy,”'],
    ['making it clear', 'that no ferry would be sold'],
  ],
  counterexamples: [
    ['said', 'the island would join'],
    ['said', 'fishermen will not see the money'],
  ],
}
