import type { Region } from './region.js'
import { ADVERB, type DueRule, EXPECTS, GOLD, NOT, OWN_CHOICE, pattern, VERB } from './rule.js'

const expects = ({ act }: Region): boolean => act === 'expect'
const expectsByName = ({ act, cue }: Region): boolean => act === 'expect' && EXPECTS.test(cue) && !/\bhad\b/.test(cue)
const neutral = ({ act }: Region): boolean => act === 'say' || act === 'expect' || act === 'confirm' || act === 'think'

/** Where the subject is the thing that is due: “the verdict is expected to come”. */
const COMES =
  '(?:be (?:held|released|published|announced|made|decided|known|ready|finished|completed|over)|come|arrive|take place|happen|begin|start|open|resume|end|last|take effect)'
/** A time that is no date: “soon”, “before the summer fair”. */
const SOMETIME =
  '(?=[^.;]{0,120}?\\b(?:soon|shortly|eventually|imminently|(?:before|after|once|until|by) (?:the|a|an|his|her|its|their|he|she|they|it)\\b))'

export const EXPECTED_RULES: readonly DueRule[] = [
  {
    id: 'rule:dues/expected-to-come',
    kind: 'expected',
    summary: 'something is expected to come by a time',
    voice: false,
    said: expectsByName,
    pattern: pattern(`^["']*(?:that )?(?<what>[^;:¤§]{2,120}?) to ${COMES}\\b`),
    deed: 'exact',
    owes: 'deed',
    time: 'ahead',
    examples: [
      {
        act: 'expect',
        cue: 'is expected',
        words: 'The court’s verdict to come on Friday',
        when: 'Friday',
        what: 'The court’s verdict',
      },
    ],
    counterexamples: [{ act: 'expect', cue: 'is expected', words: 'The court’s verdict to come' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/expects-another',
    kind: 'expected',
    summary: 'expects another to do something by a time',
    voice: false,
    said: expectsByName,
    pattern: pattern(`^["']*(?<by>(?!to |that )[^;:¤]{1,120}?) to ${VERB}`),
    deed: 'what',
    owes: 'by',
    time: 'ahead',
    examples: [
      {
        act: 'expect',
        cue: 'is expected',
        words: 'The guild to pick a pilot on Friday',
        when: 'Friday',
        what: 'pick a pilot',
      },
    ],
    counterexamples: [{ act: 'expect', cue: 'is expected', words: 'The guild to pick a pilot' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/expects-another-sometime',
    kind: 'expected',
    summary: 'expects another to do something soon, or before something else',
    voice: false,
    said: expectsByName,
    pattern: pattern(`^["']*(?<by>(?!to |that )[^;:¤§]{1,120}?) to ${VERB}${SOMETIME}`),
    deed: 'what',
    owes: 'by',
    time: 'maybe',
    examples: [
      {
        act: 'expect',
        cue: 'is not expected',
        words: 'The guild to pick a pilot anytime soon',
        what: 'pick a pilot anytime soon',
      },
    ],
    counterexamples: [{ act: 'expect', cue: 'is expected', words: 'The guild to pick a pilot' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/expects-to',
    kind: 'expected',
    summary: 'expects to do something by a time',
    voice: false,
    said: expectsByName,
    pattern: pattern(`["']*to (?:be able to )?${VERB}`),
    opens: true,
    deed: 'what',
    owes: 'speaker',
    time: 'ahead',
    examples: [
      { act: 'expect', cue: 'expects', words: 'to sell the ferry by June', when: 'June', what: 'sell the ferry' },
    ],
    counterexamples: [{ act: 'expect', cue: 'expects', words: 'to sell the ferry' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/expects-inside',
    kind: 'expected',
    summary: 'says that something is expected by a time',
    voice: false,
    said: neutral,
    pattern: pattern(
      `(?<verb>\\b(?:expect|expects|expected|expecting|hopes?|hoped|hoping|anticipates?))(?<!(?:is|are|was|were|been|be) expected) (?:that )?(?<what>(?!to |for )[^.;:¤§]{2,100}? (?:to|will|would) \\p{L})`,
    ),
    deed: 'what',
    owes: 'nobody',
    time: 'ahead',
    examples: [
      {
        act: 'expect',
        cue: 'said',
        words: 'he expects the new chart to be drawn this week',
        when: 'this week',
        what: 'the new chart to be drawn',
      },
    ],
    counterexamples: [{ act: 'expect', cue: 'said', words: 'he expects the new chart to be good' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/expects-own-inside',
    kind: 'expected',
    summary: 'says that one expects or hopes to do something by a time, or is expected to',
    voice: true,
    said: neutral,
    pattern: pattern(
      `(?<!\\b(?:the|a|his|her|its|their|any|no|of|\\p{L}{2,20}'s|\\p{L}{2,20}s') )(?<verb>\\b(?:(?:is|are|was|were)(?<not> not)?(?: \\p{L}{2,20}ly| now| also)? (?:expected|likely|forecast|projected|predicted)|expects?|hopes?|hoped|hoping|expecting)) to ${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'ahead',
    examples: [
      {
        act: 'expect',
        cue: 'said',
        words: 'the guild hoped to finish the count by Friday',
        when: 'Friday',
        what: 'finish the count',
      },
      { words: 'The guild is expected to vote on Friday.', when: 'Friday', what: 'vote on Friday' },
    ],
    counterexamples: [{ words: 'The guild is expected to vote.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/expected-when',
    kind: 'expected',
    summary: 'something is expected at a time',
    voice: true,
    said: neutral,
    needs: ['expected', 'anticipated'],
    pattern: pattern(
      `(?:(?<verb>\\b(?:is|are|was|were)) )?(?<verb2>(?:expected|anticipated) )(?=(?:(?:on|in|by|at|the|end|of|early|late|later|as|soon|next|sometime|around|about) ){0,4}@)`,
    ),
    deed: 'subject',
    owes: 'thing',
    time: 'ahead',
    examples: [
      { words: 'They wait for a ruling expected in June.', when: 'June', what: 'a ruling' },
      { words: 'The ruling is expected by Friday.', when: 'Friday', what: 'The ruling' },
    ],
    counterexamples: [{ words: 'They had expected it in vain.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/could-soon',
    kind: 'expected',
    summary: 'something may come on a day, in the story’s own voice',
    voice: true,
    needs: ['could', 'may', 'might'],
    pattern: pattern(
      `(?<verb>\\b(?:could|may|might)(?<not> not)?) (?!(?:be|have|also|not|well)\\b)(?!.{0,100}\\b(?:before|after|when|until)\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'ahead',
    day: true,
    lead: /(?<!\b(?:the|into|of|in|until|till|through|since|during|for|from|before|after|than|over)) $/iu,
    examples: [{ words: 'The film could reach the town on Friday.', when: 'Friday', what: 'reach the town' }],
    counterexamples: [{ words: 'The film could reach the town.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/expects-will',
    kind: 'expected',
    summary: 'foretells something for a time',
    voice: false,
    said: expects,
    needs: ['will', 'would', 'might', 'may', 'could', 'should', 'll'],
    pattern: pattern(
      `(?<verb>\\b(?:will|would|might|may|could|should|wo(?=n't))|(?<=\\p{L})'ll)${NOT}${ADVERB}(?!have\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'ahead',
    examples: [
      {
        act: 'expect',
        cue: 'according to',
        words: 'The crew might come ashore as soon as Friday',
        when: 'Friday',
        what: 'come ashore',
      },
    ],
    counterexamples: [{ act: 'expect', cue: 'said', words: 'the crew might come ashore' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/expects-will-sometime',
    kind: 'expected',
    summary: 'foretells something for soon, or before something else',
    voice: false,
    said: expectsByName,
    needs: ['will', 'would', 'might', 'may', 'could', 'should', 'll'],
    pattern: pattern(
      `(?<verb>\\b(?:will|would|wo(?=n't))|(?<=\\p{L})'ll)${NOT}${SOMETIME}${ADVERB}(?!have\\b|be\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [
      {
        act: 'expect',
        cue: 'predicted',
        words: 'the guild would sell the ferry before the summer fair',
        what: 'sell the ferry',
      },
    ],
    counterexamples: [{ act: 'expect', cue: 'predicted', words: 'the guild would sell the ferry' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/expected-thing',
    kind: 'expected',
    summary: 'expects a thing by a time',
    voice: false,
    said: expectsByName,
    pattern: pattern(`^["']*(?!(?:that|to|if|he|she|they|it|we|i) )${VERB}`),
    deed: 'what',
    owes: 'nobody',
    time: 'ahead',
    examples: [{ act: 'expect', cue: 'expects', words: 'a verdict by Friday', when: 'Friday', what: 'a verdict' }],
    counterexamples: [{ act: 'expect', cue: 'expects', words: 'a verdict' }],
    source: OWN_CHOICE,
  },
]
