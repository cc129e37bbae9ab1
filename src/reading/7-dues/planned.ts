import type { Region } from './region.js'
import { ADVERB, DEMANDS, type DueRule, FUTURE, GOLD, NOT, OWN_CHOICE, PLANS, pattern, STATE, VERB } from './rule.js'

/** What is told, whatever else it may be taken for: “the recount is to begin on Monday, the court said”. */
export const told = ({ act, cue }: Region): boolean =>
  act === 'say' ||
  act === 'announce' ||
  act === 'confirm' ||
  act === 'expect' ||
  ((act === 'propose' || act === 'demand') && /\bsa(?:y|ys|id)\b/.test(cue))
const announces = ({ act }: Region): boolean => act === 'announce' || act === 'confirm'
const plans = ({ act, cue }: Region): boolean =>
  (act === 'want' || act === 'announce') &&
  PLANS.test(cue) &&
  !/\b(?:not?|never|had|whose|(?:is|are|was|were) intended)\b|n't/.test(cue)
const orders = ({ act, cue }: Region): boolean =>
  act === 'demand' && DEMANDS.test(cue) && /instruct|order|direct/.test(cue)

const BE =
  "(?<verb>\\b(?:(?:had|has|have) been|is|are|was|were|remains?)|(?<=\\p{L})'(?:s|re|m))(?<not> not)?(?: (?!likely)\\p{L}{2,20}ly| also| now| still| already| then)?"
/** Deeds whose subject is the thing that is planned. */
const HELD =
  '(?:be (?:held|staged|convened|released|published|announced|unveiled|launched|aired|broadcast|signed|opened|inaugurated|sworn in)|take place|(?:begin|start|re-?start|open|re-?open|resume|convene|reconvene|end|close)(?=[.,;:"\')]|$| (?:on|in|at|by|from|for|as|with|after|before|until|when|and|but|later|early|next|this|today|tomorrow|here|there|soon|again|sometime)\\b| §)|go (?:on trial|to trial|into effect|into force|ahead|on sale)|take effect|come into (?:force|effect)|expire|kick off|get under way|occur|happen)\\b'
const SCHEDULED = '(?:re)?(?:scheduled|slated)'
/** What stands between a verb and the time that it is told by. */
const NEAR = '[^.;:¤]{0,40}?'

export const PLANNED_RULES: readonly DueRule[] = [
  {
    id: 'rule:dues/scheduled-event',
    kind: 'planned',
    summary: 'something is scheduled to take place',
    voice: true,
    said: told,
    needs: ['scheduled', 'rescheduled', 'slated', 'set', 'due', 'planned', 'supposed', 'expected'],
    pattern: pattern(`(?:${BE} )?(?<verb2>(?:${SCHEDULED}|set|due|planned|supposed|expected) to )${HELD}`),
    deed: 'subject',
    owes: 'thing',
    time: 'maybe',
    examples: [
      { words: 'The trial is scheduled to begin on Friday.', when: 'Friday', what: 'The trial' },
      {
        words: 'The guild named its pilots, with the first race set to take place on 4 May.',
        when: '4 May',
        what: 'the first race',
      },
    ],
    counterexamples: [{ words: 'The trial began on Friday.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/scheduled-for',
    kind: 'planned',
    summary: 'something is set for a time',
    voice: true,
    said: told,
    needs: ['scheduled', 'rescheduled', 'slated', 'set', 'planned', 'timed'],
    pattern: pattern(`(?:${BE} )?(?<verb2>(?:${SCHEDULED}|set|planned|timed|scheduled) (?:for|on|at|in) )(?=${NEAR}@)`),
    deed: 'subject',
    owes: 'thing',
    time: 'ahead',
    examples: [
      {
        words: 'The levy may dominate a summit set for Ulm in April.',
        when: 'April',
        what: 'a summit',
      },
    ],
    counterexamples: [{ words: 'The guild was set for a long wait.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/scheduled-to',
    kind: 'planned',
    summary: 'somebody is scheduled to do something',
    voice: true,
    said: told,
    needs: ['scheduled', 'rescheduled', 'slated', 'poised', 'due'],
    pattern: pattern(`${BE} (?:${SCHEDULED}|poised|due(?= to (?!the|a|an|its|his|her|their)\\b)) to ${VERB}`),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [
      {
        words: 'She was scheduled to lay a wreath at the pier before sailing home.',
        what: 'lay a wreath at the pier',
      },
      { words: 'Pilots are poised to strike should the talks fail.', what: 'Pilots are poised to strike' },
    ],
    counterexamples: [{ words: 'The delay was due to the storm.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/is-to-be-held',
    kind: 'planned',
    summary: 'something is to be held, or will be',
    voice: true,
    said: told,
    pattern: pattern(`(?<verb>\\b(?:(?:is|are|was|were) to|will|would)) ${HELD}`),
    deed: 'subject',
    owes: 'thing',
    // Who acts is not what is held: “both sides are to close”.
    subject: /^(?!.*\b(?:sides|lawyers|parties|prosecutors|attorneys|counsel|crews|workers|both|they|he|she|we|i)$)/iu,
    time: 'ahead',
    examples: [
      {
        words: 'The second vote is to be held from 3 May to 9 May.',
        when: '3 May to 9 May',
        what: 'The second vote',
      },
    ],
    counterexamples: [{ words: 'The vote was held in May.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/set-to',
    kind: 'planned',
    summary: 'somebody is to do something at a time',
    voice: true,
    said: told,
    pattern: pattern(
      `${BE} (?:set |planning |preparing )?to (?!be\\b(?! \\p{L}{2,20}(?:ed|en|wn|ld)\\b)|have\\b|do with\\b|blame\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    subject:
      /(?<!\b(?:challenge|goal|aim|task|purpose|plan|idea|hope|mission|priority|job|strategy|objective|way|point|thing|question|key|trick|step|role|duty)\b.*)$/i,
    time: 'ahead',
    examples: [{ words: 'The envoy is to meet the guild on Friday.', when: 'Friday', what: 'meet the guild' }],
    counterexamples: [
      { words: 'The envoy is to blame for the delay.' },
      { words: 'Her task is to mend the lock by Friday.', when: 'Friday' },
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/is-set-to',
    kind: 'planned',
    summary: 'somebody is set to do something, or will be doing it',
    voice: true,
    said: told,
    needs: ['set', 'will'],
    pattern: pattern(
      `(?<verb>\\b(?:is|are)(?: also| now| all)? set to|\\bwill(?: also| now)? be(?= (?!(?:interest|challeng|will|surpris|try|go|look|watch|wait|miss|hav|damag)ing)\\p{L}{2,20}ing\\b)) (?!be\\b|have\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [
      { words: 'Vell also is set to dine with the pilots.', what: 'dine with the pilots' },
      { words: 'The envoy will be resting in Ulm.', what: 'resting in Ulm' },
    ],
    counterexamples: [{ words: 'Vell set to work.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/will-be-done-at',
    kind: 'planned',
    summary: 'something will be done at a time',
    voice: true,
    said: told,
    needs: FUTURE,
    pattern: pattern(
      `(?<verb>\\b(?:(?:will|would)(?! (?:probably|likely)\\b)|wo(?=n't))|(?<=\\p{L})'ll)${NOT}${ADVERB}(?<what>be (?:\\p{L}+ly )?(?!(?:done|seen|known|needed|required|affected|surprised|forced|allowed) )\\p{L}{1,20}(?:ed|en|nt|ut|ld|wn|ade|id)\\b)`,
    ),
    deed: 'both',
    owes: 'nobody',
    time: 'ahead',
    examples: [
      {
        words: 'Ten more pilots will be chosen at a guild dinner next week.',
        when: 'next week',
        what: 'Ten more pilots will be chosen at a guild dinner',
      },
    ],
    counterexamples: [{ words: 'Ten more pilots will be needed.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/will-at',
    kind: 'planned',
    summary: 'somebody will do something at a time',
    voice: true,
    said: told,
    needs: FUTURE,
    pattern: pattern(
      `(?<verb>\\b(?:(?:will|would)(?! (?:probably|likely)\\b)|wo(?=n't))|(?<=\\p{L})'ll)${NOT}${ADVERB}(?!(?:have|likely|a|an|the|(?:take|last) (?:until|till|at least|about|up to|some|only|another|§))(?:\\b|§))${STATE}${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    subject:
      /(?<!\b(?:bills?|laws?|legislation|measures?|proposals?|plans?|deals?|agreements?|tax|moves?|resolution|amendment|it))$/iu,
    time: 'ahead',
    examples: [
      {
        words: 'On Friday the council will vote on the levy.',
        when: 'Friday',
        what: 'vote on the levy',
      },
      {
        act: 'say',
        cue: 'said',
        words: 'the ministers would meet the pilots in June',
        when: 'June',
        what: 'meet the pilots',
      },
    ],
    counterexamples: [{ words: 'The council will have to vote on the levy.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/will-do',
    kind: 'planned',
    summary: 'somebody will do, in the story’s own voice, what is done by arrangement',
    voice: true,
    needs: ['will'],
    pattern: pattern(
      `(?<verb>\\bwill)${NOT}(?: also| now| then)? (?<what>hold|host|meet|visit|travel|attend|speak|appear|testify|vote|decide|debate|face off|take over|succeed|serve as|step down|retire|resign|air|move to|sign|publish|release|pay|receive|address|deliver|lay|be (?:held|aired|broadcast|published|released|named|elected|buried|sworn|replaced|liquidated|distributed|engraved|sold|closed|opened|paid))\\b`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'The envoy will speak there as well.', what: 'speak there as well' }],
    counterexamples: [{ words: 'The storm will set back the harvest.' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/announced',
    kind: 'planned',
    summary: 'makes known what the own side will do',
    voice: false,
    said: announces,
    needs: FUTURE,
    pattern: pattern(
      `(?<verb>\\b(?:will|would)|(?<=\\p{L})'ll)${ADVERB}(?!(?:have|not|never|cause|be (?!\\p{L}{1,20}(?:ed|en)\\b))\\b)${STATE}${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    subject: /(?:^|\b)(?:i|we|he|she|they|it|[\p{L} .'-]*\p{Lu}[\p{L} .'-]*|the [\p{L} ]{2,30})$/u,
    examples: [
      { act: 'announce', cue: 'announced', words: 'it would end its night ferries', what: 'end its night ferries' },
    ],
    counterexamples: [{ act: 'announce', cue: 'said', words: 'charts would be free for all schools' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/plans-to',
    kind: 'planned',
    summary: 'plans or intends to do something',
    voice: false,
    said: plans,
    pattern: pattern(`^["']*(?:to )?(?!(?:that|if|not) )${VERB}`),
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    examples: [
      { act: 'want', cue: 'intends', words: 'to build two piers', what: 'build two piers' },
      { act: 'want', cue: 'has planned', words: 'a row of fairs as part of the feast', what: 'a row of fairs' },
    ],
    counterexamples: [{ act: 'want', cue: 'wants', words: 'to build two piers' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/plans-inside',
    kind: 'planned',
    summary: 'says that somebody plans or intends to do something',
    voice: true,
    said: ({ act }) => act === 'say' || act === 'announce' || act === 'want' || act === 'confirm' || act === 'warn',
    needs: ['plan', 'plans', 'planned', 'planning', 'intend', 'intends', 'intending'],
    pattern: pattern(
      `(?<!\\b(?:the|a|an|his|her|its|their|no|any|of|this|that|these|and|such|\\p{L}{2,20}'s) )(?<verb>\\b(?:plans?|(?<!\\bhad (?:\\p{L}{2,12} )?)planned|intends?|(?:is|are|was|were)(?: \\p{L}+ly| also)? (?:planning|intending))) to ${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    subject:
      /(?:^|\s)(?:\p{Lu}[\p{L}.'-]*|he|she|it|they|we|i|who|which|all|both|some|many|most|\p{L}+s|(?:the|a|an|his|her|their|its) [\p{L}'-]+)$/u,
    time: 'maybe',
    examples: [{ act: 'say', cue: 'said', words: 'the guild plans to build two piers', what: 'build two piers' }],
    counterexamples: [{ words: 'Her plan to build two piers was read out.' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/plans-thing',
    kind: 'planned',
    summary: 'plans a thing for a time',
    voice: true,
    said: told,
    needs: ['plan', 'plans', 'planned', 'planning', 'scheduled', 'schedules'],
    pattern: pattern(
      `(?<verb>\\b(?:plans?|planned|scheduled|schedules|(?:is|are|was|were) planning)) (?<what>(?:a|an|the|its|his|her|their|another|two|three|four|several|more|new|talks|protests?|rallies|elections?)\\b)`,
    ),
    deed: 'what',
    owes: 'subject',
    subject: /\p{L}{2}(?<!\b(?:the|a|an|his|her|its|their|no|of|and|newly|long|previously))$/iu,
    time: 'ahead',
    examples: [
      {
        words: 'The pilots planned a great feast in Ulm on Saturday.',
        when: 'Saturday',
        what: 'a great feast in Ulm',
      },
    ],
    counterexamples: [{ words: 'The pilots planned a great feast.' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/ordered-ahead',
    kind: 'planned',
    summary: 'has told one’s own people to do something in time to come',
    voice: false,
    said: orders,
    pattern: pattern(`^["']*(?:(?<by>(?!to )[^.;:¤§]{1,80}?) )?to ${VERB}`),
    deed: 'what',
    owes: 'by',
    set: 'speaker',
    time: 'ahead',
    examples: [
      {
        act: 'demand',
        cue: 'had instructed',
        words: 'the envoy to go on talking with the guild over the coming weeks',
        when: 'the coming weeks',
        what: 'go on talking with the guild',
      },
    ],
    counterexamples: [{ act: 'demand', cue: 'had instructed', words: 'the envoy to go on talking' }],
    source: GOLD,
  },
  {
    id: 'rule:dues/expires',
    kind: 'planned',
    summary: 'something ends, or falls due, at a time',
    voice: true,
    said: ({ act }) => act !== 'deny' && act !== 'ask',
    pattern: pattern(
      `(?<verb>\\b(?:(?:is|are|was|were|comes?|falls?) due|expir(?:es?|ed|ing)|runs? out|lapses?|takes? effect|comes? into (?:force|effect)|goes? into (?:force|effect))) (?=(?:(?:on|by|at|in|from|back|the|end|of|until|early|late|next|later|sometime) ){0,4}@)`,
    ),
    deed: 'subject',
    owes: 'nobody',
    time: 'ahead',
    examples: [
      {
        words: 'They may renew the Fishing Pact, which expires at the end of June.',
        when: 'the end of June',
        what: 'the Fishing Pact, which expires at the end of June',
      },
      { words: 'The first payment is due on Friday.', when: 'Friday', what: 'The first payment' },
    ],
    counterexamples: [{ words: 'The pact expired long ago.' }],
    source: GOLD,
  },
]
