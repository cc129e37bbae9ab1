import type { Act, Certainty } from '../../model/act.js'
import { isThing } from './clause.js'
import { type FieldRule, stems, type Weighed, words } from './rule.js'
import { believes, type Told } from './told.js'

/** "if", but not the "if" of a question ("asked if", "to see if", "whether"). */
const IF =
  /(?:^|[\s"'(,])(?<!(?:ask|asks|asked|asking|see|sees|seeing|know|knows|knew|determine|decide|sure|wonder|wondered|say|clarify|clear|find out|learn|tell|told|unclear|check|question|of|as|even|than)[\s"']+)if (?!you(?:'re| will| can| are)\b|ever\b|any\b|not\b|so\b|anything\b|possible\b|necessary\b)/
const PROVIDED =
  /(?<!\p{L})(?:unless|provided(?: that)?(?! (?:by|for|to|with|the|a|an|no)\b)|as long as|so long as|on (?:the )?condition that|on condition of(?! anonym)|assuming(?: that)?|in (?:exchange|return) for|were it not)(?!\p{L})/u
const conditional = ({ sentence }: Told): boolean => IF.test(sentence) || PROVIDED.test(sentence)

const NP_CLAIM =
  /^(?:the|a|an|any|his|her|their|its|these|those|such) (?:\w+ ){0,2}(?:notion|idea|claim|suggestion|accusation|allegation|charge|theory|rumou?r|report|assertion|argument|assumption)s? (?:that|of)\b/

const POSSIBLE = words(
  "may|might|mightn't|could|couldn't|perhaps|maybe|possibly|possible that|conceivabl[ey]|hopes?|hoped|hoping|hopeful(?:ly)?|open to",
)
/** In a ruling or an announcement "may" permits. */
const PERHAPS = words('might|could|perhaps|maybe|possibly')
const PROBABLE = words(
  "(?:un)?likely|probably|presumably|appears?|appeared|seems?|seemed|doubts?|doubtful|(?:is|are|was|were) (?:not |n't )?(?:expected|believed|thought|supposed)|expects?|expected|i think|we think|i believe|we believe|i guess|i suspect|i expect|i suppose|my guess|i'm (?:pretty |fairly )?sure",
)
/** Acts whose content is a thing, not a claim: a modal in it is not the source's certainty. */
const OF_THINGS: ReadonlySet<Act> = new Set(['condemn', 'praise', 'demand', 'ask'])
const ofThing = ({ act, content }: { act: Act; content: string }) =>
  NP_CLAIM.test(content) || (OF_THINGS.has(act) && isThing(content))

const SOURCE = 'FactBank (Saurí & Pustejovsky 2009): certain, probable, possible, underspecified; conditions apart'

/** In this order; where none applies the source is certain. */
export const CERTAINTIES: readonly FieldRule<Certainty, Weighed>[] = [
  {
    id: 'rule:statements/unknown',
    summary: 'a silence, or a question',
    value: 'unknown',
    applies: ({ act, silent, cue, content, sentence }) =>
      silent ||
      /\?["')\s]*$/.test(sentence) ||
      (act === 'ask' && /^(?:if|whether|wh(?:y|at|en|ere|o|ich)|how)\b/.test(content.replace(/^["']+/, ''))) ||
      (/(?:wonder|unsure|not sure|uncertain|unclear|question)/.test(cue) && /^(?:if|whether|how|why)\b/.test(content)),
    examples: [
      ['asked', 'whether the ferry would sail'],
      ['wrote', '“Who will pay for it?”'],
    ],
    counterexamples: [['invited', 'the guild to talk']],
    source: SOURCE,
  },
  {
    id: 'rule:statements/conditional',
    summary: 'so, if something else is',
    value: 'conditional',
    applies: (told) => !ofThing(told) && conditional(told),
    examples: [
      ['said', 'if the dam held, the valley would be spared'],
      ['was willing', 'to withdraw as long as the border was safe'],
      ['told', 'the cabinet they would leave in exchange for guarantees'],
    ],
    counterexamples: [
      ['said', 'he would see if a deal was possible'],
      ['said', 'the pump was provided by the town'],
    ],
    source: SOURCE,
  },
  {
    id: 'rule:statements/possible',
    summary: 'may, might, could, hopes, is open to',
    value: 'possible',
    applies: ({ cue, asserted, act, content }) =>
      words('hopes?|hoped|hoping|hopeful|open to|possibility|possible|may|might').test(cue) ||
      /^(?:the |a |any )?(?:possibilit|chance|prospect)/.test(content) ||
      /^about the possibility/.test(content) ||
      (!ofThing({ act, content }) && (act === 'announce' ? PERHAPS : POSSIBLE).test(asserted)),
    examples: [
      ['said', 'the talks may help'],
      ['appeared open to', 'a truce'],
      ['said', 'he hoped the rain would stop'],
    ],
    counterexamples: [
      ['said', 'the talks helped'],
      ['rejected', 'the notion that the guild could leave'],
    ],
    source: SOURCE,
  },
  {
    id: 'rule:statements/probable',
    summary: 'believes, expects, is likely to',
    value: 'probable',
    applies: ({ cue, main, asserted, first, act, content }) =>
      act === 'think' ||
      stems(
        'expect(?!ation)|believ|think|thought|estimat|theori[sz]|predict|forecast|anticipat|doubt|suspect|assum|likely|appear|seem|project(?:s|ed)\\b|suppos|bet\\b|understood',
      ).test(cue) ||
      believes(main) ||
      (!ofThing({ act, content }) &&
        (PROBABLE.test(asserted) || /\bi (?:\w+ )?(?:think|believe|guess|suspect)\b/.test(first))),
    examples: [
      ['expects', 'a vote by May'],
      ['said', 'they believed the dam had been opened'],
      ['said', 'the dam was likely to hold'],
      ['said', '“For her to go there I think is brave,”'],
    ],
    counterexamples: [['said', 'the dam held']],
    source: SOURCE,
  },
]
