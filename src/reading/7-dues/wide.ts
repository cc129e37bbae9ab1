import type { Region } from './region.js'
import { ADVERB, type DueRule, EASE, FUTURE, NOT, OWN_CHOICE, PARTICIPLE, pattern, VERB, WILL } from './rule.js'

/** A denial of a plan is no promise (gold decision 34). */
const any = ({ act }: Region): boolean => act !== 'deny'
const says = ({ act }: Region): boolean =>
  act !== 'deny' && act !== 'think' && act !== 'confirm' && act !== 'praise' && act !== 'condemn'

const wide = (rule: Omit<DueRule, 'id' | 'voice' | 'source' | 'wide'> & { readonly id: string }): DueRule => ({
  ...rule,
  id: `rule:dues/wide-${rule.id}`,
  voice: true,
  source: OWN_CHOICE,
  wide: true,
})

/** Verbs and adjectives after which “to” tells of time to come. */
const TOWARDS =
  '(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|expect(?:s|ed|ing)?|(?:re)?scheduled|slated|set|due|poised|ready|prepar(?:es?|ed|ing)|likely|vow(?:s|ed|ing)?|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|agree[sd]?|agreeing|commit(?:s|ted|ting)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|decid(?:es?|ed|ing)|wants?|wanted|seek(?:s|ing)?|sought|propos(?:es?|ed|ing)|threaten(?:s|ed|ing)?|offer(?:s|ed|ing)?|swore|determined|willing|about|bound|eager|certain|sure|look(?:s|ing)?|work(?:s|ing)?|mov(?:es?|ed|ing)|tr(?:y|ies|ying)|projected|predicted|forecast|favou?red|supposed|required|ordered|forced|obliged|asked|told|urg(?:es?|ed|ing)|on track|opt(?:s|ed|ing)?|elect(?:s|ed)|would like|would love|figures|needs?|needed|slow|allowed|free|able)'
const BE = "\\b(?:is|are|was|were|be|been|am)|(?<=\\p{L})'(?:s|re|m)"
/** Nouns after which “to” tells what is to be done. */
const PURPOSE =
  '(?:plans?|goals?|aims?|promises?|pledges?|vows?|efforts?|commitments?|decisions?|offers?|deadline|threats?|proposals?|calls?|bid|intentions?|agreements?|deals?|orders?|missions?|dates?|opportunity|votes?|hopes?|targets?|need|obligations?|responsibility|duty|demands?|requests?|campaigns?|moves?|push|strategy|willingness|readiness|refusal|schedule|timetable|guarantees?|assurances?|undertakings?|resolution|legislation|bill|steps|talks|meetings?|hearings?|trip)'
/** Happenings that are arranged. */
const ARRANGED =
  '(?:elections?|referend(?:um|ums|a)|votes?|voting|primary|primaries|caucus(?:es)?|ballots?|run-?offs?|summits?|meetings?|talks|negotiations|hearings?|trials?|debates?|conventions?|conferences?|inaugurations?|ceremon(?:y|ies)|launch(?:es)?|rally|rallies|polls|visits?|trips?|tours?|anniversary|sessions?|strikes?|match|matches|finals?|games?|festivals?|concerts?|openings?|auctions?|sentencing|speech(?:es)?|address|appearances?|interviews?|events?|briefings?|forums?|fund-?raisers?|dinners?|deadlines?|releases?|reports?|decisions?|rulings?|verdicts?|reviews?|marche?s?|protests?|demonstrations?|parades?|funerals?|weddings?|contests?|rounds?|drills?|exercises?|elections|calls?|retirements?|departures?|returns?|premieres?|episodes?|exhibitions?|updates?|announcements?|payments?|terms?)'
const NAMED =
  "(?:(?!(?:to|of|for|with|from|in|on|at|by|and|or|is|was|are|were|has|have|had|that|who|which|about|as|than|the|a|an|its|their|his|her|our|my|through|into|after|before)\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}.'-]{0,24} ){0,5}?"
const DETERMINED = "(?:(?:the|a|an|its|their|his|her|our|my|this|another|two|three|several) |[\\p{L}.-]{2,24}'s? )"
/** What may stand between a time and the word that it goes with. */
const NEAR_TIME =
  '(?:(?:on|in|for|of|by|at|as|from|until|soon|early|late|later|next|the|set|scheduled|here|there) ){0,4}'

/** Verbs whose present tense tells of what is arranged, where a time stands by it. */
const ARRANGES =
  '(?:meets?|votes?|holds?|opens?|begins?|starts?|ends?|expires?|runs?|takes? (?:office|effect|place|over|part)|faces?|speaks?|travels?|visits?|goes|go|comes?|arrives?|leaves?|returns?|heads?|hosts?|attends?|convenes?|launch(?:es)?|releases?|airs?|debuts?|kicks? off|hits?|decides?|retires?|steps? down|plays?|gets?|gathers?|joins?|appears?|addresses|delivers?|resumes?|closes?|concludes?|reports?|presents?|publish(?:es)?|testif(?:y|ies)|moves?|turns?|becomes?|considers?|hears?|rules?|marks?|celebrates?|chooses?|picks?|elects?|selects?|needs?|wants?|sets? off|embarks?|tours?|stops?|campaigns?|debates?|sits?|reopens?|premieres?|arrange|falls?|rolls? out|goes? (?:live|on sale)|is|are)'

/** Ways of telling of what is to come, whoever tells it. Most of what they find is not worth a record: it is weighed. */
export const WIDE_RULES: readonly DueRule[] = [
  wide({
    id: 'will',
    kind: 'expected',
    summary: 'will, would or is going to do something',
    said: any,
    needs: FUTURE,
    pattern: pattern(
      `(?<!\\b(?:the|a|his|her|its|their|free|good|ill|own|of) )${WILL}(?! of\\b)${NOT}${ADVERB}${EASE}${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'The crew will be tired of the salt.', what: 'be tired of the salt' }],
    counterexamples: [{ words: 'The crew was tired of the salt.' }],
  }),
  wide({
    id: 'modal',
    kind: 'expected',
    summary: 'may, should or must do something',
    said: says,
    needs: [
      'may',
      'might',
      'could',
      'can',
      'should',
      'must',
      'needs',
      'need',
      'needed',
      'has',
      'have',
      'had',
      'ought',
      'shall',
    ],
    pattern: pattern(
      `(?<verb>\\b(?:may|might|could|can|should|must|needs?(?= to)|needed(?= to)|ha(?:s|ve|d)(?= to)|ought(?= to)))${NOT}${ADVERB.slice(0, -3)}(?: to)? "?(?!have\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'The crew must repair the pump.', what: 'repair the pump' }],
    counterexamples: [{ words: 'The crew repaired the pump.' }],
  }),
  wide({
    id: 'towards',
    kind: 'planned',
    summary: 'plans, hopes, agrees or is set to do something',
    said: any,
    pattern: pattern(
      `(?<verb>(?:(?:${BE})(?<not> not)?(?: \\p{L}{2,20}ly| also| now| still| already| then| all)? )?\\b${TOWARDS})(?: in principle| jointly| \\p{L}{2,20}ly| @)? (?<not2>not |never )?to "?${EASE}${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'The crew hopes to repair the pump.', what: 'repair the pump' }],
    counterexamples: [{ words: 'The crew came to the pump.' }],
  }),
  wide({
    id: 'another-to',
    kind: 'expected',
    summary: 'expects, wants or helps another to do something',
    said: any,
    pattern: pattern(
      `\\b(?:expect(?:s|ed|ing)?|want(?:s|ed|ing)?|ask(?:s|ed|ing)?|wait(?:s|ed|ing)? for|hop(?:es|ed|ing)? for|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|for)|press(?:es|ed|ing)?|forc(?:es?|ed|ing)|allow(?:s|ed|ing)?|requir(?:es?|ed|ing)|order(?:s|ed|ing)?|tells?|told|persuad(?:es?|ed|ing)|needs?|get|gets|invit(?:es?|ed|ing)|chosen?|time for|up to|deadline for|paves? the way for) (?<by>(?!to )[^.,;:§¤"]{1,60}?) (?<not>not )?to "?${VERB}`,
    ),
    deed: 'what',
    owes: 'by',
    time: 'maybe',
    examples: [{ words: 'He expected the quarrel to fade quickly.', what: 'fade quickly' }],
    counterexamples: [{ words: 'He saw the quarrel fade quickly.' }],
  }),
  wide({
    id: 'is-to',
    kind: 'planned',
    summary: 'is to do something',
    said: any,
    pattern: pattern(`(?<verb>${BE})(?<not> not)?(?: also| now| still| all)? to (?!blame\\b)${VERB}`),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'The goal is to repair the pump.', what: 'repair the pump' }],
    counterexamples: [{ words: 'The fault is to blame.' }],
  }),
  wide({
    id: 'purpose',
    kind: 'planned',
    summary: 'a plan, vow or offer to do something',
    said: any,
    pattern: pattern(`(?<verb>\\b${PURPOSE})(?: @)? (?<not>not |never )?to ${EASE}${VERB}`),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'The guild has a goal to double its fleet.', what: 'double its fleet' }],
    counterexamples: [{ words: 'The guild has a way to double its fleet.' }],
  }),
  wide({
    id: 'doing',
    kind: 'planned',
    summary: 'a plan of doing something, or considers doing it',
    said: any,
    needs: [
      'plans',
      'plan',
      'planning',
      'planned',
      'considering',
      'consider',
      'idea',
      'promise',
      'threat',
      'proposal',
      'prospect',
      'possibility',
      'committed',
      'forward',
      'goal',
      'insists',
      'date',
      'weighing',
      'without',
      'talk',
      'intention',
    ],
    pattern: pattern(
      `(?<verb>\\b(?:plan(?:s|ned|ning)? (?:on|for|of)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|(?:idea|promise|threat|proposal|prospect|possibility|goal|talk|intention|hope)s? of|commit(?:ted|s|ment)? to|dedicated to|look(?:s|ed|ing)? forward to|right of|way to|aimed at|focus(?:ed)? on|work(?:s|ing)? on|plans for|insists? on)) ${VERB}(?<=\\p{L})(?=\\p{L}{1,20}ing\\b)`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'The guild is considering selling the ferry.', what: 'selling the ferry' }],
    counterexamples: [{ words: 'The guild is selling the ferry.' }],
  }),
  wide({
    id: 'is-doing',
    kind: 'planned',
    summary: 'is doing something at a time to come',
    said: any,
    pattern: pattern(
      `(?<verb>${BE})(?<!been)(?<not> not)?(?: \\p{L}{2,20}ly| also| now| still| already| all)? (?=\\p{L}{2,20}ing\\b)${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'ahead',
    examples: [{ words: 'The guild is selling the ferry on Friday.', when: 'Friday', what: 'selling the ferry' }],
    counterexamples: [{ words: 'The guild is selling the ferry.' }],
  }),
  wide({
    id: 'arranges',
    kind: 'planned',
    summary: 'does something at a time to come, in the present tense',
    said: any,
    pattern: pattern(
      `(?<verb>)(?<=\\p{L}["']? |§ |, )(?=${ARRANGES} )(?<!\\b(?:to|will|would|not|may|might|could|can|should|must|the|a|an|his|her|its|their|'ll) )${VERB}`,
    ),
    deed: 'what',
    owes: 'subject',
    present: true,
    time: 'ahead',
    examples: [{ words: 'The guild holds its annual vote on Friday.', when: 'Friday', what: 'holds its annual vote' }],
    counterexamples: [{ words: 'The guild holds its annual vote.' }],
  }),
  wide({
    id: 'to-by',
    kind: 'planned',
    summary: 'to do something at a time to come',
    said: any,
    pattern: pattern(`\\bto ${EASE}(?!the\\b|a\\b|an\\b|his\\b|her\\b|its\\b|their\\b)${VERB}`),
    deed: 'what',
    owes: 'subject',
    time: 'ahead',
    examples: [{ words: 'It took courage to reopen the pier on Friday.', when: 'Friday', what: 'reopen the pier' }],
    counterexamples: [{ words: 'It took courage to reopen the pier.' }],
  }),
  wide({
    id: 'opens',
    kind: 'promise',
    summary: 'what a statement begins with: something to do, or a thing',
    said: ({ act, cue }) =>
      act === 'promise' ||
      act === 'threaten' ||
      act === 'expect' ||
      act === 'want' ||
      act === 'announce' ||
      act === 'reject' ||
      act === 'propose' ||
      act === 'demand' ||
      act === 'ask' ||
      /\bwill\b|plan|promis|pledg|vow/.test(cue),
    pattern: pattern(
      `["']*(?:that )?(?<not>(?:not|never) )?(?:to "?)?${EASE}(?<!\\bthat )(?!(?:i|we|he|she|they|it|you|if|when|there|that|this)\\b)${VERB}`,
    ),
    opens: true,
    deed: 'what',
    owes: 'speaker',
    time: 'maybe',
    examples: [{ act: 'want', cue: 'wants', words: 'to mend the sea wall', what: 'mend the sea wall' }],
    counterexamples: [{ act: 'say', cue: 'says', words: 'the sea wall is mended' }],
  }),
  wide({
    id: 'thing-then',
    kind: 'planned',
    summary: 'something arranged, with its time after it',
    pattern: pattern(
      `\\b(?<what>${DETERMINED}?${NAMED}${ARRANGED}(?: (?:of|in|at|for|with|on|between|to|against|over|into|across) (?:(?!\\b(?:who|that|which|and|before|after|said|was|were)\\b)[^.,;:§¤"]){2,60}?)?),? ${NEAR_TIME}@`,
    ),
    deed: 'exact',
    owes: 'possessor',
    time: 'ahead',
    examples: [
      { words: 'Nobody speaks of the fundraiser in Ulm on Friday.', when: 'Friday', what: 'the fundraiser in Ulm' },
    ],
    counterexamples: [{ words: 'Nobody speaks of the fundraiser in Ulm.' }],
  }),
  wide({
    id: 'then-thing',
    kind: 'planned',
    summary: 'something arranged, with its time before it',
    pattern: pattern(
      `(?<![\\p{L}§])(?<what>@(?:'s?|-)? ?${NAMED}${ARRANGED}(?: in (?:the )?[\\p{L}.-]{2,24}(?: [\\p{L}.-]{2,24})?(?=[.,;:"']|$))?)\\b(?!['-])`,
    ),
    deed: 'exact',
    owes: 'nobody',
    time: 'ahead',
    examples: [{ words: 'Nobody speaks of Friday’s fundraiser.', when: 'Friday', what: 'Friday’s fundraiser' }],
    counterexamples: [{ words: 'Nobody speaks of the fundraiser.' }],
  }),
  wide({
    id: 'awaited-thing',
    kind: 'planned',
    summary: 'something arranged, before which something is told',
    pattern: pattern(
      `\\b(?:until(?: after)?|before|ahead of|into|leading up to|in time for|toward|towards|run-up to) (?<what>(?:the|its|their|his|her) ${NAMED}${ARRANGED}(?: in \\p{L}[\\p{L}.-]{1,20})?)(?=[ .,;:"']|$)`,
    ),
    deed: 'exact',
    owes: 'possessor',
    time: 'maybe',
    examples: [{ words: 'It is five days until the island games.', what: 'the island games' }],
    counterexamples: [{ words: 'It is five days since the island games.' }],
  }),
  wide({
    id: 'arranging',
    kind: 'planned',
    summary: 'plans, arranges or hosts something',
    said: any,
    needs: [
      'planning',
      'plans',
      'plan',
      'planned',
      'arranging',
      'arranged',
      'preparing',
      'organizing',
      'organising',
      'hosting',
      'scheduling',
      'scheduled',
      'announced',
      'called',
    ],
    pattern: pattern(
      `(?<verb>\\b(?:arrang(?:ing|ed)|plan(?:s|ned|ning)?|preparing(?: for)?|organi[sz]ing|hosting|schedul(?:ing|ed)|announced(?: plans for)?|called for)) (?<what>(?:a|an|the|its|his|her|their|new|more|two|three|another) ${NAMED}\\p{L}{3,24}|${ARRANGED})(?= |[.,;:"']|$)`,
    ),
    deed: 'what',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'The pilots are arranging a dinner with the guild.', what: 'a dinner with the guild' }],
    counterexamples: [{ words: 'The pilots came to a dinner with the guild.' }],
  }),
  wide({
    id: 'coming-thing',
    kind: 'planned',
    summary: 'something that is planned or proposed',
    said: any,
    needs: [
      'upcoming',
      'planned',
      'proposed',
      'forthcoming',
      'expected',
      'looming',
      'scheduled',
      'promised',
      'coming',
      'eventual',
      'pending',
      'next',
    ],
    pattern: pattern(
      `\\b(?<what>(?:(?:the|a|an|its|their|his|her|our|this|another|two|three|several) |[\\p{L}.-]{2,24}'s? )(?:[\\p{L}'-]{2,20} ){0,2}?(?:upcoming|planned|proposed|forthcoming|expected|looming|scheduled|promised|coming|eventual|pending|next) ${NAMED}\\p{L}{3,24})(?= |[.,;:"']|$)`,
    ),
    deed: 'what',
    owes: 'possessor',
    time: 'maybe',
    examples: [{ words: 'Nobody speaks of her upcoming voyage to Ulm.', what: 'her upcoming voyage to Ulm' }],
    counterexamples: [{ words: 'Nobody speaks of her voyage to Ulm.' }],
  }),
  wide({
    id: 'set-for',
    kind: 'planned',
    summary: 'something is set, planned or expected for a time',
    said: any,
    needs: ['scheduled', 'set', 'planned', 'slated', 'due', 'expected', 'timed', 'targeted', 'up', 'likely', 'held'],
    pattern: pattern(
      `(?:(?<verb>${BE}) )?(?<verb2>(?<= (?:is|are) )|(?:scheduled|set|planned|slated|due|expected|timed|targeted|likely|held|up|on tap)(?: to (?:be \\p{L}{2,20}|\\p{L}{2,20}))?(?: for)? )(?=[^.;:,¤]{0,40}?@)`,
    ),
    deed: 'subject',
    owes: 'thing',
    time: 'ahead',
    examples: [{ words: 'The trial is likely to resume on Friday.', when: 'Friday', what: 'The trial' }],
    counterexamples: [{ words: 'The trial is likely to resume.' }],
  }),
  wide({
    id: 'be-done',
    kind: 'expected',
    summary: 'something will be done, with what it is done to',
    said: any,
    needs: FUTURE,
    pattern: pattern(`${WILL}${NOT}${ADVERB}(?<what>be (?:\\p{L}+ly )?${PARTICIPLE})`),
    deed: 'both',
    owes: 'subject',
    time: 'maybe',
    examples: [{ words: 'All pumps will be sold to the guild.', what: 'All pumps will be sold to the guild' }],
    counterexamples: [{ words: 'All pumps were sold to the guild.' }],
  }),
]
