import {
  DOES,
  GIVES_UP,
  ISSUE_OF,
  OF_ONE,
  OWN,
  PLAN_NOUN,
  plain,
  type ShiftRule,
  STANCE_NOUN,
  TAIL,
} from './shift-words.js'

/** Each of these rules' verbs holds one of these. */
export const LINE_STEMS =
  /\b(?:(?:went|goes|gone|going) back on|br[eo]ak(?:s|ing|en)? |broke |(?:will|would|to) (?=drop|abandon|give up|withdraw|soften|ease|reverse|walk back|rescind|retract|reconsider|back )|overcoming|(?:setting|putting) aside|shedding|breaking with|departing from|contradicting|relent|caved|gave in |flip-flop|about-face|u-turn|turnaround|(?:switch|chang|shift)(?:ed|es|s) (?=course|tack|himself|herself|itself|themselves|his|her|its|their)|dropp(?:ed|ing)|drops |abandon|g[ia]v(?:e|es|en|ing) up|withdr[ae]w|soften|eas(?:ed|es|ing) |scrap(?:ped|s|ping)|revers(?:ed|es|ing|e) |walk(?:ed|s|ing)? back|rescind|retract|recant|disavow|renounc|repudiat|temper(?:ed|s|ing)|moderat(?:ed|es|ing)|revis(?:ed|es|ing)|reconsider|overturn|relax(?:ed|es|ing)|(?:hard|tough|stiff)en(?:ed|s|ing)|backtrack|back-?pedal|reneg|retreat|back(?:ed|s|ing)? (?:away|off|down|out) |(?:mov|shift|turn|edg)(?:ed|es|s|ing) away|step(?:ped|s|ping) (?:back|away)|distanc(?:ed|es|ing)|pull(?:ed|s|ing) back|(?:ton|dial|dial+|scal|water)(?:ed|s|es|ing) (?:back|down)|(?:end(?:ed|s|ing)|chang(?:ed|es)) (?=his|her|its|their)|(?:cut|lower|rais|reduc|trimm|increas|boost|sweeten|slash)(?:s|ed|es|ing|ting)? (?=his|her|its|their))/gi

const NUMBER = String.raw`(?:(?:about|around|between|nearly|at least|as much as|only|just) )?[$£€]?(?:\d|a|an|one|two|three|four|five|six|seven|eight|nine|ten)(?![a-z])`

/** A line that is named, and given up, softened or hardened. */
export const LINES: readonly ShiftRule[] = [
  {
    id: 'rule:shifts/line-and-now',
    summary: 'gives up a line that is named, and tells another',
    pattern: plain(
      `(?<verb>${GIVES_UP}) (?<from>${OF_ONE}(?:${STANCE_NOUN}|${PLAN_NOUN})(?![a-z])[^,;.:]{0,120}?)(?: (?:on|late on|early on) [a-z]{3,6}day)?${TAIL}`,
    ),
    examples: [
      [
        'Orla Venn softened her opposition to the toll, telling pilots that a small one was fair.',
        'her opposition to the toll',
        'telling pilots that a small one was fair',
      ],
      [
        'The guild scrapped its plan for a wall and said that nobody would pay.',
        'its plan for a wall',
        'said that nobody would pay',
      ],
    ],
    counterexamples: [
      'The guild dropped its anchor and said that it rained.',
      'Venn withdrew her boat, saying it leaked.',
    ],
    source: OWN,
  },
  {
    id: 'rule:shifts/line-inside',
    summary: 'an actor, giving up a line that is named, does another thing',
    pattern: plain(
      `(?<=(?<verb>), )(?<sign>(?:abandoning|dropping|reversing|softening|renouncing|disavowing|overcoming|shedding|setting aside|putting aside|departing from|breaking with|retreating from|backing away from|contradicting)) (?<from>${OF_ONE}(?:${STANCE_NOUN}|${PLAN_NOUN})(?![a-z])[^,;.:]{0,120}?), (?<to>(?:has |have |will |on [a-z]{3,6}day )?(?:${DOES}|joined|decided|signed|sided)(?![a-z])[^;.]{2,140})`,
    ),
    examples: [
      [
        'Orla Venn, abandoning her earlier hostility to the toll, joined the guild to defend it.',
        'her earlier hostility to the toll',
        'joined the guild to defend it',
      ],
    ],
    counterexamples: ['Orla Venn, abandoning her boat, joined the guild.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/dropped-demand',
    summary: 'drops a demand, gives up its opposition, and tells no new line',
    pattern: plain(
      `(?<verb>${GIVES_UP}) (?<from>${OF_ONE}${STANCE_NOUN}(?: (?:for|that|to|on|against|over|of|about|toward|towards) (?<issue>(?:(?! and | but )[^.,;]){2,120}?))?)(?<to>)(?= *(?:[.,;]|$| (?:and|but|after|in|when|as|late|last|this|amid|following) | on [a-z]{3,6}day))`,
    ),
    examples: [
      ['On Friday the guild dropped its demand for a toll.', 'its demand for a toll', ''],
      ['Venn eased her defiant tone in the night.', 'her defiant tone', ''],
    ],
    counterexamples: ['The guild dropped its anchor on Friday.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/reversed-decision',
    summary: 'reverses a decision of its own, and tells no new line',
    pattern: plain(
      `(?<verb>(?:has |have |had )?(?:now |since |later |abruptly |quickly )?(?:revers(?:ed|es)|rescind(?:ed|s)|reconsider(?:ed|s)|overturn(?:ed|s)|walk(?:ed|s) back|back(?:ed|s) (?:away|off|down) from|backtrack(?:ed|s) on|reneg(?:ed|es) on|retract(?:ed|s)|disavow(?:ed|s))) (?<from>(?:his|her|its|their)(?: own)? (?:[a-z-]{2,20} ){0,2}?(?:decision|ban|policy|vote|refusal|plans?|proposal|statements?|comments|remarks|position|views?|pledge|promise|account|claims?)(?![a-z])[^,;.:]{0,120}?)(?<to>)(?= *(?:[.,;]|$| (?:and|but|after|when|as|amid|following) ))`,
    ),
    examples: [
      ['The guild reversed its decision to close the port, a pilot said.', 'its decision to close the port', ''],
    ],
    counterexamples: ['The guild reversed its boat.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/relented',
    summary: 'relents, changes course or its mind, and tells the new line',
    pattern: plain(
      `(?<verb>(?:has |have |had )?(?:now |since |later |abruptly |quickly |then )?(?:relent(?:ed|s)|caved(?: in)?|gave in|backed down|backtracked|back-?pedal+ed|(?:revers|chang|shift|switch)(?:ed|es|s) (?:course|tack|(?:him|her|it)self|themselves|(?:his|her|its|their) (?:mind|position|stance|tune|story|account|answer))|flip-flopped|(?:did|made|performed|executed) an? (?:[a-z]+ )?(?:about-face|u-turn|turnaround|reversal)))(?<sign>)(?<from>)(?: (?:on|to|under|in|over|about|after) [^,;.]{2,80}?| [a-z]{3,6}day)?(?: (?:a few |[a-z]+ )?(?:hours|days|weeks|months|years|day|week|month|year) later)?(?:, (?:after|when|under|amid|as) [^;.]{2,80}?)?${TAIL}`,
    ),
    examples: [['On Friday the guild relented and agreed to pay the pilots.', '', 'agreed to pay the pilots']],
    counterexamples: ['The storm relented and pilots sailed.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/changed-line',
    summary: 'reverses or softens a position, which is named',
    pattern: plain(
      `(?<verb>(?:has |have |had )?(?:reversed|reverses|softened|softens|shifted|shifts|changed|changes|moderated|revised)) (?<from>(?:his|her|its|their) (?:[a-z]{2,20} ){0,2}?(?:position|stance|line|policy|tone|view|mind|course|approach) ${ISSUE_OF})(?<to>)(?= *(?:[.,;:]|$| (?:after|in|when|as|late|last|this|on [a-z]{3,9}day) ))`,
    ),
    examples: [
      ['The guild has softened its stance on the toll.', 'its stance on the toll', ''],
      ['Venn changed his mind about the bridge after the flood.', 'his mind about the bridge', ''],
    ],
    counterexamples: ['Venn changed his coat on Friday.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/offer-to-from',
    summary: 'raises or lowers its own offer, demand or estimate to one figure from another',
    pattern: plain(
      String.raw`(?<verb>(?:(?:has|have|had|is|are|was|were) )?(?:cut(?:s|ting)?|(?:lower|rais|reduc|trimm|increas|boost|sweeten|slash|revis)(?:ed|es|s|ing))) (?<issue>(?:his|her|its|their) (?:[a-z0-9-]{2,20} ){0,4}?(?:estimate|forecast|offer|bid|demand|projection|prediction|proposal)s?(?: [^,;.]{2,60}?)?) to (?<to>${NUMBER}[^,;]{0,50}?),? from (?<from>(?:an? (?:earlier|previous|original|initial) )?${NUMBER}[^,;]{0,40}?)(?= *(?:[,;.](?!\d)|$| (?:on|after|because|and|last|this) ))`,
    ),
    examples: [['Orla Venn is cutting her estimate of the harvest to nine tons from ten.', 'ten', 'nine tons']],
    counterexamples: ['The guild raised its dues to nine crowns from eight.'],
    source: OWN,
  },
]
