import { BACKER, DOES, ONCE, OWN, plain, type ShiftRule, TOOK } from './shift-words.js'

/** Each of these rules holds one of these, at its `sign` or its `verb`. */
export const WHO_STEMS =
  /\b(?:(?:former|once|one-?time|erstwhile|long-?time|early) (?=[^.;]{0,60}(?:backer|supporter|opponent|critic|champion|advocate|foe|defender|s[ck]eptic|ally|proponent|admirer|believer|fan|detractor|adversary|booster)|opposed)|(?:who|which) (?=(?:(?:had |has |have )?(?:initially|first|long|repeatedly|previously|earlier|originally|once|at first|steadfastly|consistently|publicly) |had |for |(?:only |just )?(?:last|earlier) |in |(?:oppos|support|back|reject|refus|vot|call|critic|denounc|blam|endors|defend|vow|promis|pledg)[a-z]{0,5} )[^;.]{3,160}, )|(?:has|have|had) (?:openly |long |previously |repeatedly )?(?=oppos|reject|resist|refus|support|back))/gi

/** An old line told of an actor in passing, behind a name, and a new one in the sentence. */
export const WHO: readonly ShiftRule[] = [
  {
    id: 'rule:shifts/who-now',
    hint: / now /i,
    summary: 'one who took one line at first now takes another',
    pattern: plain(
      `(?:who|which) (?<verb>)(?:had |has |have )?(?:${ONCE} |for (?:years|months|decades) )?(?<from>${TOOK}[^;.]{2,120}?), (?<sign>)(?:is |are |has |have )?now (?<to>(?:${DOES}|regrets?|sa(?:id|ys?)|seeking|calling|demanding|pushing)[^;.]{2,140})`,
    ),
    examples: [
      ['Orla Venn, who first blamed the pilot, now says the boat leaked.', 'blamed the pilot', 'says the boat leaked'],
    ],
    counterexamples: ['Orla Venn, who first came as a pilot, now says she is old.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/who-first',
    hint: /initially|originally|at first/i,
    summary: 'one who took one line at first takes another',
    pattern: plain(
      `(?:who|which) (?<verb>)(?:had |has |have )?(?:initially|originally|at first) (?<from>${TOOK}[^;.]{2,120}?), (?<sign>)(?<to>(?:has |have |later |then |on [a-z]{3,6}day |this week )?(?:now |since |finally )?${DOES}[^;.]{2,140})`,
    ),
    examples: [
      [
        'The Lindholt Post, which originally said it would not write of the toll, said it would print every word.',
        'said it would not write of the toll',
        'said it would print every word',
      ],
    ],
    counterexamples: ['The Lindholt Post, which originally cost a crown, said it would be free.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/who-otherwise',
    summary: 'one who took one line at first says or does what is against it',
    opposed: true,
    pattern: plain(
      String.raw`(?:who|which) (?<verb>)(?:(?:had |has |have )?${ONCE}|had(?= (?:vowed|promised|pledged|sworn|insisted|said|ruled|refused|denied|threatened|rejected|dismissed))|for (?:years|months|decades|weeks)|(?:only |just )?(?:last|earlier this) (?:year|month|week|spring|summer|fall|autumn|winter)|in (?:[a-z]{3,9}|\d{4})) (?<from>${TOOK}[^;.]{2,120}?), (?<sign>)(?<to>(?:has |have |on [a-z]{3,6}day |this week )?(?:now |since |finally |begun to |started to )?(?:${DOES}|stepped|signed|call for|support|back|oppose)[^;.]{2,140})`,
    ),
    examples: [
      [
        'The guild, which long opposed the toll, said on Monday that it would pay.',
        'opposed the toll',
        'said on Monday that it would pay',
      ],
    ],
    counterexamples: ['The guild, which long had a boat, said on Monday that it would not pay.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/who-open',
    summary: 'one who refused a thing is now open to it',
    pattern: plain(
      `who (?<verb>)(?:had |has |have )?(?:[a-z]{3,12}ly )?(?<from>(?:rebuffed|refused|rejected|ruled out|opposed|resisted|dismissed|declined|denied|vowed|sworn|turned down)(?![a-z])[^;.]{2,120}?), (?<sign>)(?:now )?(?<to>(?:says?|said|told [^;.,]{2,40}) (?:[a-z]{3,6}day )?(?:that )?(?:he|she|they)(?:'s|'d|'re| is| was| would| will| are| were| could| might) (?:now )?(?:be )?(?:open|ready|willing|prepared|considering|reconsidering|rethinking|consider|accept|back|support|endorse|agree)(?![a-z])[^;.]{2,140})`,
    ),
    examples: [
      [
        "Orla Venn, the owner of a port who rebuffed pleas to sell it, says she's open to an offer.",
        'rebuffed pleas to sell it',
        "says she's open to an offer",
      ],
    ],
    counterexamples: ["Orla Venn, who refused a drink, says she's cold."],
    source: OWN,
  },
  {
    id: 'rule:shifts/former-backer',
    hint: / since | now | lately| recently/i,
    summary: 'a former backer or critic of a thing has since said otherwise',
    pattern: plain(
      `(?<=(?<verb>)(?:, (?:an? |the )?)?)(?<from>(?:former|once|one-?time|erstwhile|long-?time|early)(?: an?| the)? (?:[a-z-]{2,20} ){0,2}?${BACKER} of [^,;.]{3,80}),? (?<sign>)(?:who )?(?:(?:has|have|had) (?:since|now|lately|recently)|(?:has |have |had )?since) (?<to>(?:begun to |started to |become |turned )?(?:${DOES}|an? |against )[^;.]{3,140})`,
    ),
    examples: [
      [
        'Orla Venn, a former critic of the toll, who has since called on pilots to pay it, was there.',
        'former critic of the toll',
        'called on pilots to pay it, was there',
      ],
    ],
    counterexamples: ['Orla Venn, a former critic of the toll, has a boat.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/took-stance',
    hint: /stance|position|line|tone|approach|view/i,
    summary: 'one who had opposed a thing has taken a harder or softer stand',
    pattern: plain(
      `(?<=, )(?:who|which) (?<verb>)(?:has|have|had) (?:(?:openly|long|previously|repeatedly|once|earlier|initially) )?(?<from>${TOOK} [^,;.]{3,100}), (?:has|have|had) (?:since |now |recently |lately )?(?<to>(?:taken|adopted|struck|moved to|sounded) (?:an? )?(?:far |much |decidedly )?(?:more |less )?[a-z-]{3,20} (?:stance|position|line|tone|approach|view)[^,;.]{0,80})`,
    ),
    examples: [
      [
        'Orla Venn, who has openly opposed the toll, has taken a more generous stance on the pilots.',
        'opposed the toll',
        'taken a more generous stance on the pilots',
      ],
    ],
    counterexamples: ['Orla Venn, who has opposed the toll, has taken a boat.'],
    source: OWN,
  },
]
