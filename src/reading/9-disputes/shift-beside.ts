import { DOES, OWN, plain, type ShiftRule, TAKE, TOOK } from './shift-words.js'

/** What opens the second of two sentences, or stands before its verb, and sets it against the first. */
export const BESIDE_STEMS =
  /\b(?:(?<=no longer [^.;]{3,150}\.["”]? {0,1}\s{1,2})(?:it|he|she|they) |now,? |today,? |these days,? |lately,? |has since |have since |has instead |(?:later|then),? (?=[a-z])|(?:on|by|late on) (?:[a-z]{3,6}day),? |this week,? |(?:last|yester|a|few|hours|minutes|days|weeks|months) ?(?:week|day|night|month)(?: later)?,? |previously,? |in (?:previous|earlier) |before that,? |until (?:now|then|recently|this week|last week|[a-z]{3,6}day)|(?:it|he|she|they) had (?=said|vowed|promised|insisted|ruled|called|threatened|refused|denied|rejected)|(?:initially|at first|once|previously|earlier|originally|before that|before then|in the past),? |(?:don't|do not|no longer|am) )/gi

/** The end of a sentence, and one that may stand between. */
const END = String.raw`\.["']{0,2} {1,3}(?:[^.;]{3,140}\.["']{0,2} {1,3})?["']?(?:but |and |yet |however, )?`
const PAST =
  '(?:had (?:once |long |previously |initially |repeatedly |always |earlier )?|once |initially |originally |previously |at first |long |for (?:weeks|months|years|decades) (?:had |has |have )?|(?:has|have) (?:long |always |previously |in the past )|used to (?:always |often )?|(?:has|have|had) (?:opted to |chosen to )?(?=stay|remain|kept))'
const OPENING =
  '(?:last (?:year|month|week|spring|summer|autumn|fall|winter)|(?:only |just )?(?:last|earlier this) (?:year|month|week)|in the past|at (?:first|that time|the time)|initially|originally|once|previously|for (?:weeks|months|years|decades)|(?:up )?until (?:now|then|recently|[a-z]{3,6}day)|(?:as late as |back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4})|(?:years|months|weeks) ago)'
const FIRM = `(?:vowed|promised|pledged|sworn|swore|insisted|refused|ruled out|denied|rejected|opposed|threatened|dismissed|maintained|(?:said|told [^,.;]{2,30}) (?:that )?(?:he|she|it|they|no|none|nobody)(?: (?:would|will|knew|did|had|was|were|could))?)(?![a-z])`
const REST = '[^.;]{2,150}'
/** Who it is, before a verb; in the first of the sentences with an apposition. */
const WHO_FIRST = `[^.;"]{1,70}?`
const WHO = `[^.;,"]{1,60}?`
const THEN = String.raw`(?:later(?: (?:in|on|that|this) [^,;.]{2,20})?|then|(?:an?|(?:a )?few|[a-z]+|\d+) (?:minutes|hours|days|weeks|months|years|day|week|month|year) later|on [a-z]{3,6}day|late on [a-z]{3,6}day|by [a-z]{3,6}day(?: [a-z]+)?|this week|a (?:day|week|month|year) later|yesterday|last night)`

const FRONT = '(?:now|today|these days|lately|under [^.;,]{3,60})'
const NOWADAYS = '(?:now|has now|have now|has since|have since|has instead|is now|are now)'
const TURN =
  '(?:(?:reversal|about-face|u-turn|turnaround|turnabout)(?![a-z])|(?:change of (?:heart|course|position|mind))|(?:shift|change) (?:in|of) (?:its|his|her|their|direction|position|policy|tone|stance))'

const AGAINST =
  '(?:critici[sz]ed|attacked|denounced|condemned|assailed|rejected|opposed|mocked|dismissed|blasted|criticizes|opposes|rejects|slammed|lashed out at)(?![a-z])'
const FOR =
  '(?:welcomed|praised|supported|backed|endorsed|applauded|hailed|defended|embraced|championed|favou?red|supports|backs|endorses)(?![a-z])'

/** An old line in one sentence, a new one in the next. */
export const BESIDE: readonly ShiftRule[] = [
  {
    id: 'rule:shifts/once-now-beside',
    hint: /\b(?:now|today|these days|lately|under|since|instead)\b/i,
    summary: 'once took one line; now, the next sentence tells, another',
    across: true,
    pattern: plain(
      `(?<again>)${PAST}(?<from>(?:${TOOK}|${TAKE}|remain|stay)${REST}?)${END}(?=${FRONT}[, ]|${WHO} ${NOWADAYS} )(?:${FRONT},? )?${WHO} (?<verb>)(?:${NOWADAYS} )?(?<to>${DOES}${REST})`,
    ),
    examples: [
      [
        'Orla Venn used to call the dam a crime. Now she says it must be built.',
        'call the dam a crime',
        'says it must be built',
      ],
      [
        'The guild had threatened to close the port. It has now offered to widen it.',
        'threatened to close the port',
        'offered to widen it',
      ],
    ],
    counterexamples: ['Orla Venn used to bake bread. Now she says it is dear.', 'She had a boat. Now she wants two.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/then-now-beside',
    hint: /\b(?:now|today|these days|lately|under|since|instead)\b/i,
    summary: 'at an earlier time said one thing; now, the next sentence tells, another',
    across: true,
    pattern: plain(
      `${OPENING},? ${WHO_FIRST} (?<again>)(?:had |has |have )?(?:[a-z]{3,12}ly )?(?<from>(?:${TOOK}|applauded|thanked)${REST}?)${END}(?=${FRONT}[, ]|${WHO} ${NOWADAYS} )(?:${FRONT},? )?${WHO}(?: |(?='re |'s ))(?<verb>)(?:${NOWADAYS} |'re |'s )?(?<to>(?:${DOES}|saying)${REST})`,
    ),
    examples: [
      [
        'Until Monday, the guild maintained that the boat was safe. It now says that it leaks.',
        'maintained that the boat was safe',
        'says that it leaks',
      ],
    ],
    counterexamples: ['In May, the guild sold a boat. It now says that it leaks.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/firm-then-beside',
    hint: /later|then|day|week|night/i,
    summary: 'had vowed or denied a thing; a day later, the next sentence tells, did another',
    across: true,
    pattern: plain(
      `(?<again>)(?:(?:had |has |have )(?:[a-z]{3,12}ly )?(?=${FIRM})|(?:initially|at first|originally) )(?<from>(?:${FIRM}|${TOOK})${REST}?)${END}${THEN},? (?:however, )?${WHO} (?<verb>)(?<to>(?:${DOES}|signed|ordered|did|reversed|revised|changed|relented|recanted|retracted|walked)${REST})`,
    ),
    examples: [
      [
        'Orla Venn had vowed never to sell. On Friday she signed the papers.',
        'vowed never to sell',
        'signed the papers',
      ],
    ],
    counterexamples: ['Orla Venn had sold a boat. On Friday she signed the papers.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/dated-beside',
    hint: /later|then|day|week|night/i,
    summary: 'promised or praised a thing at an earlier time; the next sentence tells that it is otherwise',
    across: true,
    pattern: plain(
      `${OPENING},? ${WHO_FIRST} (?<again>)(?:had |has )?(?<from>${FIRM}${REST}?)${END}(?=${THEN}|[^.;]{3,60} (?:today|yesterday) )(?:${THEN},? )?(?:however, )?${WHO} (?<verb>)(?<to>(?:${DOES}|signed|ordered|reversed|revised|changed|relented|recanted|retracted|walked)${REST})`,
    ),
    examples: [
      [
        'Only last month Orla Venn promised that no boat would be sold. This week she ordered the sale of nine.',
        'promised that no boat would be sold',
        'ordered the sale of nine',
      ],
    ],
    counterexamples: ['Last month Orla Venn sold a boat. This week she ordered nine.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/later-otherwise-beside',
    hint: /later|then|day|week|night/i,
    summary: 'says one thing; later, the next sentence tells, what is against it',
    across: true,
    opposed: true,
    pattern: plain(
      `(?<again>)(?<from>${FIRM}${REST}?)${END}(?:${THEN}|(?:but )?today),? (?:however, )?${WHO} (?<verb>)(?<to>(?:${DOES}|signed|ordered|reversed|revised|changed|relented|recanted|retracted|walked)${REST})`,
    ),
    examples: [
      [
        'Orla Venn said no boat would be sold. A week later, she signed the sale of two.',
        'said no boat would be sold',
        'signed the sale of two',
      ],
    ],
    counterexamples: ['Orla Venn said a boat would be sold. A week later, she signed the sale of two.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/no-longer-beside',
    hint: /no longer/i,
    summary: 'no longer insists on one thing; the next sentence tells another',
    across: true,
    pattern: plain(
      `(?<again>)no longer (?<from>${TAKE}${REST}?)\\.["']{0,2} {1,3}["']?(?:instead,? )?${WHO} (?<verb>)(?<to>(?:would|will|${DOES})(?![a-z])${REST})`,
    ),
    examples: [
      [
        'The guild no longer insists that the boats leave. It would accept a fee.',
        'insists that the boats leave',
        'would accept a fee',
      ],
    ],
    counterexamples: ['The guild no longer sails. It would accept a boat.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/previously-beside',
    hint: /previously|until (?:now|then)|before that|in previous/i,
    summary: 'does or offers one thing; previously, the next sentence tells, another',
    across: true,
    pattern: plain(
      `(?<again>)(?<to>(?:would|will|has|have|is|are|was|were|${DOES})(?![a-z])[^.;]{3,150}?)\\.["']{0,2} {1,3}["']?(?:previously|until (?:now|then)|before that|in (?:previous|earlier) [a-z]{3,12}),? ${WHO} (?<verb>)(?:had |has |have )?(?:always |repeatedly |steadfastly |only )?(?<from>(?:offered|demanded|insisted|refused|opposed|rejected|ruled out|proposed|wanted|vowed|supported|backed|maintained|argued|asked for|denied)(?![a-z])${REST})`,
    ),
    examples: [
      [
        'The guild said it would pay nine crowns. Previously, it had offered six.',
        'offered six',
        'said it would pay nine crowns',
      ],
    ],
    counterexamples: ['The guild said it would pay nine crowns. Previously, it had sold six boats.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/until-beside',
    hint: /until /i,
    summary: 'does one thing; until now, the next sentence tells, had done another',
    across: true,
    pattern: plain(
      `(?<again>)(?<to>(?:has |have )?(?:${DOES}|named|called|described)[^.;]{3,150}?)${END}(?:(?:up )?until (?:now|then|recently|this week|last week|[a-z]{3,6}day)),? (?:however, )?${WHO} (?<verb>)(?:had|has|have) (?:(?:always|only|long|repeatedly|steadfastly|so far) ){0,2}(?<from>(?:not )?(?:${TOOK}|described|named|charged)${REST})`,
    ),
    examples: [
      [
        'Orla Venn said that she would sail. Until now she had insisted that she would stay.',
        'insisted that she would stay',
        'said that she would sail',
      ],
    ],
    counterexamples: ['Orla Venn said that she would sail. Until now she had a cold.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/reversal-beside',
    hint: /in (?:an?|what) /i,
    summary: 'in a reversal says one thing; had said before, the next sentence tells, another',
    across: true,
    pattern: plain(
      `in (?:an? |what )[^.;,]{0,60}?${TURN}[^.;,]{0,60}, ${WHO} (?<again>)(?<to>${DOES}${REST}?)${END}${WHO} (?<verb>)(?:had|has) (?<from>${TOOK}${REST})`,
    ),
    examples: [
      [
        'In a reversal, the guild said it would let the boats in. It had said in July that none would land.',
        'said in July that none would land',
        'said it would let the boats in',
      ],
    ],
    counterexamples: ['In a storm, the guild said it would let the boats in. It had said that none would sink.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/i-was-beside',
    hint: /\bi /i,
    summary: 'tells of himself that he was for one thing, and is now for another',
    across: true,
    pattern: plain(
      `i (?<verb>)(?:once |used to |originally |initially )?(?<from>(?:(?:was|be) (?:once |totally |always )?(?:for|against|opposed|in favou?r)|(?:once |used to )?(?:believed?|thought|think|said|supported?|opposed?)(?![a-z]))[^.;"]{2,140})\\. (?:but |and )?(?:now,? |today,? )?i (?<to>(?:(?:am|do|can|have) (?:now |no |not )|now |no longer |(?:don't|can't|cannot) |am (?:for|against)|say )[^.;"]{2,140})(?=[.,"])`,
    ),
    examples: [
      ['“I once believed in the wall. I don’t believe in it now.”', 'believed in the wall', "don't believe in it now"],
    ],
    counterexamples: ['“I was cold. I am not cold now.”'],
    source: OWN,
  },
  ...[
    { id: 'praised', to: AGAINST, from: FOR },
    { id: 'attacked', to: FOR, from: AGAINST },
  ].map(
    ({ id, to, from }): ShiftRule => ({
      id: `rule:shifts/had-${id}-beside`,
      hint: /initially|first|once|previously|earlier|originally|in the past/i,
      summary: 'is against one whom, the next sentence tells, he had welcomed at first, or the other way round',
      across: true,
      pattern: plain(
        `(?<again>)(?:also )?(?<to>${to}[^.;]{3,160}?)${END}${WHO} (?<verb>)(?:had|has|have)? ?(?:initially|at first|once|previously|earlier|originally|in the past) (?<from>${from}${REST})`,
      ),
      examples:
        id === 'praised'
          ? [
              [
                'Orla Venn criticized the new pilot. Venn had initially welcomed his choice.',
                'welcomed his choice',
                'criticized the new pilot',
              ],
            ]
          : [['Orla Venn praised the pilot. She had once mocked him.', 'mocked him', 'praised the pilot']],
      counterexamples: ['Orla Venn saw the new pilot. Venn had initially met him.'],
      source: OWN,
    }),
  ),
  ...[
    {
      id: 'refused',
      to: "(?=[^.;]{0,60}(?: not | never |refus|n't |reject|no longer ))",
      from: "(?![^.;]{0,60}(?: not | never |refus|n't |reject|no longer ))",
    },
    {
      id: 'agreed',
      to: "(?![^.;]{0,60}(?: not | never |refus|n't |reject|no longer ))",
      from: "(?=[^.;]{0,60}(?: not | never |refus|n't |reject|no longer ))",
    },
  ].map(
    ({ id, to, from }): ShiftRule => ({
      id: `rule:shifts/earlier-${id}-beside`,
      hint: /earlier|previously|before th|until then/i,
      summary: 'will not do what, the next sentence tells, he had said that he would, or the other way round',
      across: true,
      pattern: plain(
        `(?<again>)(?=(?:had |has |have )?(?:${DOES}|agreed))${to}(?<to>[^.;]{3,60}?(?:would|will|was|were|is|are|to)(?:n't)? [^.;]{3,120}?)${END}(?:earlier|previously|before that|before then|until then)(?: (?:in|on|this|that|last) [^.;,]{2,20})?,? ${WHO} (?<verb>)(?:had|has|have) ${from}(?<from>(?:said|told|insisted|promised|vowed|agreed|refused|declared|maintained|pledged)[^.;]{0,60}(?:would|will|was|were|is|are|to)(?:n't)? ${REST})`,
      ),
      examples:
        id === 'refused'
          ? [
              [
                'Orla Venn said she would not sell. Earlier, she had said she would take nine crowns.',
                'said she would take nine crowns',
                'said she would not sell',
              ],
            ]
          : [
              [
                'Orla Venn said she would sell. Earlier, she had said she would never sell.',
                'said she would never sell',
                'said she would sell',
              ],
            ],
      counterexamples: ['Orla Venn said that it rained. Earlier, she had said that it was cold.'],
      source: OWN,
    }),
  ),
]
