import { stems } from '../rule.js'
import type { ActRule } from './act.js'

const OWN =
  /^(?:i|we|he|she|they|it|(?:the|our|my|his|her|their) (?:goal|aim|plan|intention|hope))(?: \w+ly| also| still)?(?: do not| don't| does not| doesn't| did not| didn't)? (?:want(?:s|ed)?|wish(?:es|ed)?|intend(?:s|ed)?|plan(?:s|ned)?|(?:is|was|are|were) (?:willing|ready|open|eager|prepared) to|(?:is|was|are|were) to|(?:is|was|are|were|am) (?:(?:only )?leaning|looking (?:to|for|at)|hoping to|inclined|planning|open to)|prefer(?:s|red)?|would rather|(?:has|have|had) no (?:plans?|intention|desire|interest)|(?:do|does|did)(?: not|n't) \w+ly want|(?:has|have|had) ["'`]*no (?:qualms|objections?|hesitation|problem))\b|^(?:i'm|we're|he's|she's|they're) (?:\w+ly )?(?:leaning|looking (?:to|for|at)|hoping to|inclined to|planning|open to|willing|ready to|eager to|prepared to)\b|\b(?:main|ultimate|chief) goal (?:is|was)\b|^(?:i|we)(?:'d| would) (?:consider|love to|like to|rather|prefer)\b|^(?:he|she|they) would (?:\w+ly )?(?:consider|like to|love to|prefer|rather)\b|^(?:i|we) look forward to\b/

export const want: ActRule = {
  act: 'want',
  summary: 'a wish, an intention, a plan, a willingness',
  cue: stems(
    'want|wish|inten(?:d|t)|plan(?:s|ned|ning)?\\b|seek(?:s|ing)?\\b|sought\\b|aim(?:s|ed|ing)?\\b|willing|open to|interest|determination|determined to|would like|look(?:s|ed|ing)? (?:to|for)\\b|looking$|leaning|reluctan|\\w+ goals?\\b|goal of|his aim|talking about \\w+ing|would rather|prefer|desir|eager|ready\\b|inclin|consider(?:s|ed|ing)? (?:\\w+ing|whether)|weigh(?:s|ed|ing)?\\b(?! in)|signals?\\b|mull|long(?:s|ed|ing)? (?:for|to)\\b|yearn|contemplat',
  ),
  both: ({ cue, content }) =>
    (/determined$/.test(cue) && content.startsWith('to ')) ||
    /^(?:his|her|their|its) (?:\w+ )?(?:desire|wish|intention|plans?|willingness) to\b/.test(content),
  own: ({ main }) => OWN.test(main),
  examples: [
    ['wants', 'to withdraw from the valley'],
    ['contemplated', 'a wider pier'],
    ['was willing', 'to withdraw from the valley'],
    ['said', 'he did not want to raise the toll'],
    ['said', 'she was leaning toward a wider pier'],
    ['told', '“I’d consider a second term,”'],
  ],
  counterexamples: [['said', 'they withdrew from the valley']],
}
