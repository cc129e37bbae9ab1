import { BACKER, DOES, ONCE, OWN, PLAN_NOUN, plain, type ShiftRule, STANCE_NOUN, TOOK } from './shift-words.js'

/** Each of these rules holds one of these, at its `sign` or its `verb`. */
export const MARKED_STEMS =
  /\b(?:in an? (?=[^;.,]{0,40}(?:reversal|about-face|u-turn|turnabout|turnaround|shift|change|departure|break|retreat))|(?:reversal|departure|turnabout|retreat|about-face|shift|break) (?:of|from) (?=his|her|its|their|an?|the)|(?:despite|notwithstanding|contrary to) (?=his|her|its|their|having)|(?:although|though|while) |-turned-| turned (?=[a-z]+[ ,.]))/gi

const NAMED = String.raw`(?:(?:[a-z-]{2,20} ){0,3}?(?:${STANCE_NOUN}|${PLAN_NOUN})(?![a-z])[^,;.]{0,100})`
const CHANGE = '(?:reversal|about-face|u-turn|turnabout|turnaround|shift|departure|break|retreat|change)'

/** A change that the story names: a reversal, a thing said despite an earlier one. */
export const MARKED: readonly ShiftRule[] = [
  {
    id: 'rule:shifts/in-a-shift-from',
    hint: /in an? /i,
    summary: 'in a shift from its earlier line, an actor takes another',
    pattern: plain(
      String.raw`in an? (?:[a-z-]{2,20} ){0,3}?${CHANGE} (?:from|of|with|in) (?<sign>)(?<from>(?:(?:his|her|its|their|an?|the) )?${NAMED}), [^;.,]{2,80}? (?<verb>)(?<to>(?:has |have |will |on [a-z]{3,6}day )?(?:now )?(?:${DOES}|decided|signed|ordered|voted)(?![a-z])[^;.]{2,140})`,
    ),
    examples: [
      [
        'In a sharp break from its policy of silence, the guild announced daily briefings.',
        'its policy of silence',
        'announced daily briefings',
      ],
    ],
    counterexamples: ['In a break from the rain, the guild announced daily briefings.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/in-a-reversal',
    hint: /in (?:an?|what) /i,
    summary: 'in a reversal, an actor takes another line; the old one is not told',
    pattern: plain(
      String.raw`in (?:an?|what [^;.,]{2,40} an?) (?:[a-z-]{2,20} ){0,3}?(?<sign>)(?<from>(?:reversal|about-face|u-turn|turnabout|turnaround|change of (?:heart|course|position|policy)|shift (?:in|of) (?:position|policy|direction|tone|stance|strategy))(?![a-z])[^;.,]{0,60}), [^;.,]{2,80}? (?<verb>)(?<to>(?:has |have |will |on [a-z]{3,6}day )?(?:now )?(?:${DOES}|decided|signed|ordered|voted)(?![a-z])[^;.]{2,140})`,
    ),
    examples: [
      [
        'In an abrupt reversal, the guild said it would let the boats in.',
        'reversal',
        'said it would let the boats in',
      ],
    ],
    counterexamples: ['In a shift at the mill, the guild said it would let the boats in.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/a-reversal-of',
    hint: /reversal|departure|turnabout|retreat|about-face|shift|break/i,
    summary: 'takes a line that is a reversal of its earlier one',
    pattern: plain(
      String.raw`(?<verb>(?:has |have |had )?)(?<to>${DOES}[^;.]{3,140}?)(?:,| -{1,2}| —) (?:marking |signal+ing |in )?(?:what [^;.,]{2,30} )?an? (?:[a-z-]{2,20} ){0,3}?(?<sign>(?:reversal|departure|turnabout|retreat|about-face|shift|break)) (?:of|from) (?<from>(?:his|her|its|their) ${NAMED})`,
    ),
    examples: [
      [
        'The guild agreed to pay the pilots, a reversal of its earlier stance.',
        'its earlier stance',
        'agreed to pay the pilots',
      ],
    ],
    counterexamples: ['The guild agreed to pay the pilots, a departure from the port.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/despite-earlier',
    hint: /despite|notwithstanding|contrary/i,
    summary: 'says or does a thing despite an earlier line of its own',
    pattern: plain(
      String.raw`(?<verb>(?:has |have |had )?(?:now )?)(?<to>(?:${DOES}|voted|signed)[^;.]{3,140}?),? (?<sign>(?:despite|notwithstanding|contrary to)) (?<from>(?:his|her|its|their)(?: own)? (?:earlier|previous|past|initial|prior|long-?standing|one-?time|former|campaign) ${NAMED}|having (?:${ONCE} )?(?:${TOOK})[^;.,]{3,120})`,
    ),
    examples: [
      [
        'Orla Venn voted for the toll despite her earlier pledge to fight it.',
        'her earlier pledge to fight it',
        'voted for the toll',
      ],
    ],
    counterexamples: [
      'Orla Venn voted for the toll despite her earlier fall.',
      'Venn asked for the toll despite the rain.',
    ],
    source: OWN,
  },
  {
    id: 'rule:shifts/despite-earlier-first',
    hint: /despite|notwithstanding|contrary/i,
    summary: 'despite an earlier line of its own, says or does a thing',
    pattern: plain(
      String.raw`(?<sign>(?:despite|notwithstanding|contrary to)) (?<from>(?:his|her|its|their)(?: own)? (?:earlier|previous|past|initial|prior|long-?standing|one-?time|former|campaign) ${NAMED}|having (?:${ONCE} )?(?:${TOOK})[^;.,]{3,120}), [^;.,]{2,80}? (?<verb>)(?<to>(?:has |have |will |on [a-z]{3,6}day )?(?:now )?(?:${DOES}|voted|signed|ordered)(?![a-z])[^;.]{3,140})`,
    ),
    examples: [
      [
        'Despite having opposed the toll for years, Orla Venn voted for it.',
        'having opposed the toll for years',
        'voted for it',
      ],
    ],
    counterexamples: ['Despite having a cold, Orla Venn voted for it.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/though-he-once',
    hint: /though /i,
    summary: 'takes a line, though he once took another',
    pattern: plain(
      String.raw`(?<verb>(?:has |have |had )?(?:now |also )?)(?<to>${DOES}[^;.]{3,140}?),? (?<sign>(?:even though|although|though)) (?:he|she|it|they) (?<again>)(?:had )?(?<from>(?:once|previously|initially|earlier|originally|long|used to|at first)(?: had)? (?:${TOOK}|oppose|support|call|favou?r|back|say)(?![a-z])[^;.,]{2,120})`,
    ),
    examples: [
      ['Orla Venn backs the toll, though she once called it theft.', 'once called it theft', 'backs the toll'],
    ],
    counterexamples: ['Orla Venn backs the toll, though she once lived there.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/though-once-now',
    hint: /though |while /i,
    summary: 'though he once took one line, he now takes another',
    pattern: plain(
      String.raw`(?<sign>(?:although|though|while)) [^;.,]{2,80}? (?<again>)(?:had )?(?:once|previously|initially|earlier|originally|long|used to|at first)(?: had)? (?<from>(?:${TOOK}|oppose|support|call|favou?r|back|say)(?![a-z])[^;.]{2,120}?), (?:[^;.,]{2,60} |(?=he |she |it |they ))(?:he |she |it |they )?(?<verb>)(?:now |later |has since |has now |have since |has |is now |eventually |subsequently )(?<to>(?:${DOES}|reversed|changed|turned|come|came)(?![a-z])[^;.]{2,140})`,
    ),
    examples: [
      ['Although the guild initially opposed the toll, it now says it is fair.', 'opposed the toll', 'says it is fair'],
    ],
    counterexamples: ['Although the guild initially sailed, it now says it is cold.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/critic-turned-ally',
    hint: /turned/i,
    summary: 'a critic turned ally',
    pattern: plain(
      String.raw`(?<=(?<verb>)(?:, (?:an? |the )?(?:[a-z-]{2,20} )?)?)(?<from>${BACKER}|rivals?)(?: |-)(?<sign>turned)(?: |-)(?<to>${BACKER}|surrogates?|enemy|enemies)(?![a-z])`,
    ),
    examples: [['Orla Venn, a fierce critic turned supporter, was there.', 'critic', 'supporter']],
    counterexamples: ['Orla Venn, a pilot turned writer, was there.'],
    source: OWN,
  },
]
