import { evaluates } from '../evaluation.js'
import { stems } from '../rule.js'
import type { ActRule } from './act.js'

export const condemn: ActRule = {
  act: 'condemn',
  summary: 'finds fault with a party, a deed or a plan',
  cue: stems(
    'condemn|denounc|critici[sz]|critiqu|critical of|slam|blast|lambast|rebuk|deplor|decri(?:ed|es)|decry|assail|ridicul|mock|scold|attack(?:ed|s|ing)? (?:the|his|her|their)|(?:has |have |had |also |\\w+ly )*attack(?:ed|s|ing)$|hit(?:s|ting) |hitting\\b|ripp(?:ed|ing)|tak(?:e|es|ing) shots|scoff|rail(?:s|ed|ing)? against|went after|go(?:es|ing)? after|t(?:akes?|ook|aking) issue|knock(?:s|ed|ing)\\b|attacks? on|jeer|chastis|castigat|bash(?:ed|es|ing)?\\b|skewer|lament|decr(?:y|ied|ying)|disparag|belittl|insult|lash(?:ed|es|ing) out|t(?:ook|ake) aim|pok(?:es?|ed|ing) fun|call(?:s|ed|ing)? out\\b|(?:tak(?:e|es|ing|en)|took) a (?:swipe|jab|shot)|sp(?:eaks?|oken?|eaking) out against|protest|(?:continu\\w+|began|begin\\w*|start\\w*|verbal|personal|ad|new|blistering|sharp|tough) (?:to )?attack|(?:a|an|the|his|her|their) (?:\\w+ )?attack|calls? into question|question(?:s|ed|ing)? (?:his|her|their|its|the (?:wisdom|judge?ment|motives?|integrity|fitness|honesty|value|merits?))\\b|the absurdity|grill(?:s|ed|ing)\\b|hammer(?:s|ed|ing)\\b|berat|excoriat|pillor|vilif|savag(?:ed|es|ing)\\b|trash(?:es|ed|ing)\\b|lampoon|derid|censur|reprimand|admonish|scorn|taunt|t(?:ore|ears?|earing) into|ripped into|laid into|hit(?:s|ting)? out|disapprov|chid(?:es?|ed|ing)\\b',
  ),
  both: ({ cue, content }) =>
    (NAMES.test(cue) && (evaluates(content) === 'bad' || OF_FAULT.test(content))) ||
    (/\bquestion(?:s|ed|ing)?$/.test(cue) && FITNESS.test(content)) ||
    (/\bdismiss(?:es|ed|ing)?$/.test(cue) && / as /.test(content)),
  content: ({ cue, main }) => !/\bdefend/.test(cue) && evaluates(main) === 'bad',
  examples: [
    ['condemned', 'the attack'],
    ['were critical of', 'the plan'],
    ['called', 'the offer one-sided'],
    ['said', 'the plan was a disgrace'],
    ['grilled', 'the harbour master for his part in the sale'],
    ['derided', 'the plan'],
    ['poked fun at', 'the mayor'],
    ['questioned', 'whether the mayor had the patience to lead'],
    ['said', '“I think it was a big mistake,”'],
    ['said', 'the mayor does not understand boats'],
  ],
  counterexamples: [
    ['defended', 'himself against charges of a shameful bargain'],
    ['called', 'it an area of contention'],
    ['said', 'the plan was long'],
    ['questioned', 'a witness'],
    ['said', 'he believed the ferry was a mistake'],
  ],
}

/** Marks of fault that show only in a name given to a thing. */
const OF_FAULT = /\brush to judge?ment|political correctness\b/
/** What a party is doubted in. */
const FITNESS =
  /^(?:whether [^,]* (?:has|have|had|is|are|was|were) (?:the|fit|ready|prepared|qualified)|(?:his|her|their|its) |[^,]*\b(?:respect|fitness|judge?ment|honesty|integrity|motives?|patriotism|wisdom)\b)/

/** Cues that give a thing a name. */
const NAMES = stems('call|label|brand|describ|dub|characteri[sz]|termed')
