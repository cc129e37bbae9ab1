import { told } from './planned.js'
import type { Region } from './region.js'
import { ADVERB, type DueRule, FUTURE, NOT, OWN_CHOICE, PARTICIPLE, pattern, VERB } from './rule.js'

const notDenied = ({ act }: Region): boolean => act !== 'deny' && act !== 'ask'

/** What stands between a verb and the time that it is told by. */
const LEADS = '(?:(?:on|in|by|at|from|the|end|of|early|late|later|next|sometime|as|soon|around|about) ){0,4}'
/** What is set for a day: a gathering, a decision, a payment. */
const FIXED =
  '(?:elections?|referendums?|votes?|ballots?|run-?offs?|summits?|meetings?|talks|hearings?|trials?|debates?|sentencing|sessions?|strikes?|reviews?|inquest|auctions?|sales?|launch|handover|inauguration|ceremony|signing|verdict|ruling|decision|count|recount|match|visit|start|opening|departure|funeral|inspection)'
/** Deeds that are done by the calendar, in the present tense. */
const BY_CALENDAR =
  '(?:votes(?= (?:on|to|whether|again|for|here|there|§))|meets|convenes|reconvenes|sits|gathers|holds (?:a|an|its|his|her|the)|hosts|opens|reopens|begins|starts|resumes|returns to|leaves for|arrives in|travels to|flies to|sails for|visits|addresses|faces (?:a|an|the|re-?election|trial)|hears|decides|rules on|goes (?:to the polls|on trial|before|to court)|go to the polls|takes office|takes over|steps down|stands down|retires|reports to|ends its|closes its|is back)'
/** Their first words. */
const CALENDAR_WORDS: readonly string[] = [
  ...['votes', 'vote', 'meets', 'meet', 'convenes', 'convene', 'reconvenes', 'reconvene', 'sits', 'gathers', 'gather'],
  ...['holds', 'hosts', 'opens', 'reopens', 'begins', 'starts', 'resumes', 'returns', 'leaves', 'arrives', 'travels'],
  ...['flies', 'sails', 'visits', 'addresses', 'faces', 'hears', 'decides', 'rules', 'goes', 'go', 'takes', 'steps'],
  ...['stands', 'retires', 'reports', 'ends', 'closes', 'is'],
]
const PUT_OFF =
  '(?:put off|puts off|putting off|postponed|postpones|postponing|delayed|delays|deferred|defers|adjourned|rescheduled|pushed back|moved)'

/** What the calendar says, without a verb that plans. */
export const SCHEDULED_RULES: readonly DueRule[] = [
  {
    id: 'rule:dues/due-on',
    kind: 'planned',
    summary: 'something is due on a day, told of a thing with a relative clause of its own',
    voice: true,
    said: notDenied,
    needs: ['due'],
    pattern: pattern(
      `(?<=^["']*|[.] )(?<what>[^.,;:"§¤]{3,60}?) (?:that|which|who) [^.;:§]{2,100}? (?:is|are|was|were) due (?=${LEADS}@)`,
    ),
    deed: 'exact',
    owes: 'nobody',
    time: 'ahead',
    examples: [
      {
        words: 'Soundings that will show how deep the bay is are due on Friday.',
        when: 'Friday',
        what: 'Soundings',
      },
    ],
    counterexamples: [{ words: 'Soundings that show the depth are dear.' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/set-for',
    kind: 'planned',
    summary: 'sets a hearing, a vote, for a day',
    voice: true,
    said: told,
    needs: ['set', 'sets', 'fixed', 'fixes', 'scheduled', 'called', 'calls', 'setting', 'calling'],
    pattern: pattern(
      `(?<verb>\\b(?:set|sets|setting|fixed|fixes|scheduled|called|calls|calling)) (?<what>(?:(?:a|an|the|its|his|her|their|another|fresh|new|early|snap) ){0,2}(?:[\\p{L}-]{2,20} ){0,3}?${FIXED})(?: in [\\p{L} ]{2,30}?)? (?:for|on) (?=${LEADS}@)`,
    ),
    deed: 'exact',
    owes: 'subject',
    time: 'ahead',
    examples: [
      { words: 'The judge set sentencing for 9 May.', when: '9 May', what: 'sentencing' },
      { words: 'Vell called an early election for 4 June.', when: '4 June', what: 'an early election' },
    ],
    counterexamples: [{ words: 'The judge set a good table.' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/put-off',
    kind: 'planned',
    summary: 'puts something off until a day',
    voice: true,
    said: notDenied,
    needs: ['put', 'puts', 'putting', 'postponed', 'postpones', 'delayed', 'deferred', 'adjourned', 'pushed', 'moved'],
    pattern: pattern(
      `(?<verb>\\b${PUT_OFF}) (?:until|till|to) (?:the )?@ (?<what>(?:a|an|the|its|his|her|their|any|all) \\p{L})`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'ahead',
    examples: [
      {
        words: 'The guild put off until 31 May a decision about the pilots.',
        when: '31 May',
        what: 'a decision about the pilots',
      },
    ],
    counterexamples: [{ words: 'The guild put off a decision.' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/put-thing-off',
    kind: 'planned',
    summary: 'puts a vote or a hearing off until a day',
    voice: true,
    said: notDenied,
    needs: ['put', 'puts', 'putting', 'postponed', 'postpones', 'delayed', 'deferred', 'adjourned', 'pushed', 'moved'],
    pattern: pattern(
      `(?<verb>\\b${PUT_OFF}) (?<what>(?:a|an|the|its|his|her|their) (?:[\\p{L}'-]{2,20} ){0,3}?${FIXED}(?: (?:on|of|about) [^.,;:§¤]{2,60}?)?)(?: from @)? (?:until|till|to) (?=${LEADS}@)`,
    ),
    deed: 'exact',
    owes: 'subject',
    time: 'ahead',
    either: false,
    lead: /\b(?:until|till|to)\s[^.]{0,30}$/i,
    examples: [
      {
        words: 'The guild postponed its vote on the levy until Friday.',
        when: 'Friday',
        what: 'its vote on the levy',
      },
    ],
    counterexamples: [{ words: 'The guild postponed its vote on Friday.', when: 'Friday' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/was-put-off',
    kind: 'planned',
    summary: 'something was put off until a day',
    voice: true,
    said: notDenied,
    needs: ['put', 'postponed', 'delayed', 'deferred', 'adjourned', 'pushed', 'moved', 'rescheduled'],
    pattern: pattern(
      `(?<verb>\\b(?:is|are|was|were|been) (?:postponed|delayed|deferred|adjourned|rescheduled|put off|pushed back|moved)) (?:from @ )?(?:until|till|to|for) (?=${LEADS}@)`,
    ),
    deed: 'subject',
    owes: 'thing',
    time: 'ahead',
    lead: /\b(?:until|till|to|for)\s[^.]{0,30}$/i,
    examples: [{ words: 'The hearing was adjourned until Friday.', when: 'Friday', what: 'The hearing' }],
    counterexamples: [{ words: 'The hearing was adjourned on Friday.', when: 'Friday' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/calendar',
    kind: 'planned',
    summary: 'does something on a day ahead, in the present tense',
    voice: true,
    said: told,
    needs: CALENDAR_WORDS,
    pattern: pattern(
      `\\b(?<verb>)(?<=\\p{L}['"]? )(?<!\\b(?:to|who|that|which|it|and|or|usually|often|always|never|whenever|if|when|once) )(?<what>${BY_CALENDAR}|(?<=\\p{L}s )(?:meet|vote|convene|reconvene|gather|go to the polls))(?= |[.,])`,
    ),
    deed: 'both',
    owes: 'subject',
    time: 'ahead',
    day: true,
    present: true,
    subject: /^(?!.*\b(?:if|when|once|before|after|until)\b)(?=.*\p{L}{2})/iu,
    examples: [
      { words: 'The court meets on Friday.', when: 'Friday', what: 'The court meets' },
      {
        words: 'On Friday the guild’s council votes on a levy.',
        when: 'Friday',
        what: 'the guild’s council votes on a levy',
      },
    ],
    counterexamples: [
      { words: 'The court meets in a barn.' },
      { words: 'A pilot who votes on Friday may win.', when: 'Friday' },
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/will-be-there',
    kind: 'planned',
    summary: 'something will be in a place or a state by a time',
    voice: true,
    said: told,
    needs: FUTURE,
    pattern: pattern(
      `(?<verb>\\b(?:will|would)|(?<=\\p{L})'ll)${NOT}${ADVERB}(?<what>be (?:in|on|at|across|out|back|home|gone|ready|open|over|finished|complete|completed|running|up)\\b)(?=[^.;:]{0,60}?(?:by|before|within|from|no later than|until) [^.;:]{0,20}?§)`,
    ),
    deed: 'both',
    owes: 'subject',
    time: 'ahead',
    examples: [
      {
        act: 'say',
        cue: 'said',
        words: 'six boats would be in Ulm by Friday',
        when: 'Friday',
        what: 'six boats would be in Ulm',
      },
    ],
    counterexamples: [{ act: 'say', cue: 'said', words: 'six boats would be in Ulm' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/could-be-by',
    kind: 'expected',
    summary: 'something may be ready or done by a time',
    voice: true,
    said: (region) => told(region) || region.act === 'think',
    needs: ['could', 'may', 'might'],
    pattern: pattern(
      `(?<verb>\\b(?:could|may|might)) (?:(?:also|even|still|now) )?(?<what>be (?:ready|finished|complete|over|back|open|(?:${PARTICIPLE}))|begin|start|resume|reopen)(?= )(?=[^.;:]{0,80}?\\b(?:as early as|as soon as|by|before|within) (?:the (?:end|middle|start) of )?(?:the |about )?@)`,
    ),
    deed: 'both',
    owes: 'nobody',
    time: 'ahead',
    examples: [
      {
        act: 'say',
        cue: 'according to',
        words: 'The text of a pact could be ready before Friday',
        when: 'Friday',
        what: 'The text of a pact could be ready',
      },
    ],
    counterexamples: [{ act: 'say', cue: 'said', words: 'The pact could be ready' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/aims-to',
    kind: 'planned',
    summary: 'aims to do something',
    voice: true,
    said: told,
    needs: ['aims', 'aim', 'aiming', 'proposes'],
    pattern: pattern(
      `(?<!\\b(?:the|a|an|his|her|its|their|no|any|of|this|that|and|such|\\p{L}{2,20}'s) )(?<verb>\\b(?:aims?|proposes|(?:is|are) aiming)) to (?!be\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'The guild aims to build two piers.', what: 'build two piers' }],
    counterexamples: [{ words: 'Its aim to build two piers is old.' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/goal-by',
    kind: 'planned',
    summary: 'has the goal to do something by a time',
    voice: true,
    said: told,
    needs: ['goal', 'aim', 'target', 'plan', 'idea'],
    pattern: pattern(
      `(?<verb>\\b(?:the|his|her|its|their|our|a|\\p{L}{2,20}'s?) (?:\\p{L}{2,20} )?(?:goal|aim|target|plan|idea)) (?:(?:is|was) )?to ${VERB}(?=[^.;:]{0,160}?\\b(?:by|before|within|in|from) (?:the )?(?:end of )?@)`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'ahead',
    examples: [{ words: 'Its goal is to rebuild the pier by 2035.', when: '2035', what: 'rebuild the pier' }],
    counterexamples: [{ words: 'Its goal is to rebuild the pier.' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/will-not-be-doing',
    kind: 'planned',
    summary: 'will not be doing something',
    voice: true,
    said: told,
    needs: ['will', 'won'],
    pattern: pattern(
      `(?<verb>\\bwill|\\bwo(?=n't))(?<not> not|n't) be (?<what>(?!(?:go|interest|challeng|surpris|miss|try|hav|look|mak|watch|wait|do|be)ing\\b)\\p{L}{2,20}ing)\\b`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'Vell will not be attending the guild’s feast.', what: 'attending the guild’s feast' }],
    counterexamples: [{ words: 'It will not be surprising at all.' }],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:dues/in-return',
    kind: 'promise',
    summary: 'what one side of a bargain will do',
    voice: true,
    said: told,
    needs: ['return', 'exchange', 'under'],
    pattern: pattern(
      `\\b(?:in (?:return|exchange)|under (?:the|this|that) (?:[\\p{L}-]{2,20} )?(?:deal|agreement|pact|accord|truce|treaty|bargain)), (?<by>[^.,;:¤§]{2,60}?) (?<verb>will|would|is to|are to)(?<not> not)? (?!be\\b|have\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'by',
    time: 'maybe',
    examples: [{ words: 'In return, the guild will open its lock to Tannick.', what: 'open its lock to Tannick' }],
    counterexamples: [{ words: 'In return, the guild was praised.' }],
    source: OWN_CHOICE,
  },
]
