import { FROM, NOW, NOW_DOES, OWN, type ShiftRule, STOOD, shift, TO, WHEN } from './shift-words.js'

/** In order of precedence: where two meet, the first stands. */
export const SHIFTS: readonly ShiftRule[] = [
  {
    id: 'rule:shifts/instead',
    summary: 'moved away from one line and instead took another',
    pattern: shift(
      `(?<verb>(?:shift(?:ed|s|ing)?|moved|moves|moving|back(?:ed|s|ing) (?:away|off)|stepp?(?:ed|s|ing) (?:away|back)|turn(?:ed|s|ing) away|retreat(?:ed|s|ing)|pull(?:ed|s|ing) back|pivot(?:ed|s|ing)?)(?: away)? from) ${FROM},? (?:and|but) ${NOW}${TO}`,
    ),
    examples: [
      [
        'After the talks Venn shifted away from demanding a toll and instead pushed for a bridge.',
        'demanding a toll',
        'pushed for a bridge',
      ],
      [
        'The guild backed away from its opposition to the levy and now wants it doubled.',
        'its opposition to the levy',
        'wants it doubled',
      ],
    ],
    counterexamples: ['The boat moved away from the pier and now lies at anchor.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/from-to',
    summary: 'moved from one line to another',
    pattern: shift(
      String.raw`(?<verb>(?:shift(?:ed|s|ing)?|moved|moves|moving|switch(?:ed|es|ing)|pivot(?:ed|s|ing)?|turn(?:ed|s|ing)|went|gone|swung|evolved)(?: (?:his|her|its|their) (?:position|stance|line|policy|view|demand|focus|tone))?(?: away)? from) ${FROM} (?:to|toward|towards) (?<to>(?:\p{L}{2,20}ing|support|opposition|a (?:\p{L}+ )?(?:call|demand|policy|stance|position|plan))(?![\p{L}])[^,;.]{0,120})`,
    ),
    examples: [
      ['Orla Venk has moved from opposing the levy to defending it.', 'opposing the levy', 'defending it'],
      [
        'The council switched from its policy of silence to a policy of daily briefings.',
        'its policy of silence',
        'a policy of daily briefings',
      ],
    ],
    counterexamples: [
      'The island shifted from one of the poorest to one of the richest.',
      'Votes shifted from Venn to Dorrin.',
    ],
    source: OWN,
  },
  {
    id: 'rule:shifts/in-favour',
    summary: 'abandoned one line in favour of another',
    pattern: shift(
      `(?<verb>abandon(?:ed|s|ing)?|drop(?:ped|s|ping)?|gave up|giv(?:es|ing|en) up|scrap(?:ped|s|ping)?|soften(?:ed|s|ing)?|ditch(?:ed|es|ing)?|renounc(?:ed|es|ing)|disavow(?:ed|s|ing)?|revers(?:ed|es|ing)|retreat(?:ed|s|ing) from|walk(?:ed|s|ing) back|reced(?:ed|es|ing) from|withdrew|withdraws) ${FROM}(?:,? in favou?r of |,? (?:and|but) ${NOW}|, (?:saying|proposing|pushing|backing|choosing|opting|calling) (?:instead )?(?:for |that |to )?)${TO}`,
    ),
    examples: [
      ['Dorrin abandoned her plan for a wall in favor of a moat.', 'her plan for a wall', 'a moat'],
      ['The mayor dropped his demand for a vote and now backs the envoy.', 'his demand for a vote', 'backs the envoy'],
    ],
    counterexamples: ['The crew abandoned the ship and swam ashore.', 'Prices dropped and now rise again.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/once',
    summary: 'once took one line, now takes another',
    pattern: shift(
      String.raw`(?<verb>once|previously|initially|originally|at first|long|had (?:once |long |previously |initially )?)(?= ?(?:oppos|support|back|reject|refus|demand|insist|call|favou?r|endors|resist|defend|denounc|praised|said|vow|promis|pledg|ruled out)) ?(?<from>(?:oppos|support|back|reject|refus|demand|insist|call|favou?r|endors|resist|defend|denounc|prais|said|vow|promis|pledg|ruled out)\p{L}{0,4} [^,;]{3,140}?),? (?:but |and |who |yet )?(?:(?:he|she|it|they) )?${NOW}(?<to>(?:oppos|support|back|reject|refus|demand|insist|call|favou?r|endors|resist|defend|denounc|prais|say|said|vow|promis|pledg|want|argu|accept|agree|embrac|believ|think|consider)\p{L}{0,4}(?![\p{L}])[^,;.]{0,120})`,
    ),
    examples: [
      ['Venn, who once opposed the bridge, now says it must be built.', 'opposed the bridge', 'says it must be built'],
      [
        'The guild initially rejected the levy but has since accepted half of it.',
        'rejected the levy',
        'accepted half of it',
      ],
    ],
    counterexamples: ['Venn once opposed the bridge.', 'She had supported the bridge, and her brother paid for it.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/since-moved',
    summary: 'once took one line, and has moved since',
    pattern: shift(
      String.raw`(?<verb>once|previously|initially|originally|at first|first|long) (?<from>(?:oppos|support|back|reject|demand|call|favou?r|endors|resist|defend|prais|vow|promis)\p{L}{0,4} [^,;.]{3,120}?),? (?:and|but) (?<to>(?:has|have|had)(?: since)? (?:shift|chang|revers|drop|soften|abandon|walk|back|recant|renounc|disavow)\p{L}{0,5} [^,;.]{3,120})`,
    ),
    examples: [
      [
        'Venn initially backed the levy in 1999 and has changed his view over the years.',
        'backed the levy in 1999',
        'has changed his view over the years',
      ],
    ],
    counterexamples: ['Venn first backed the levy and has a house on the bay.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/mistake',
    summary: 'calls his own deed a mistake',
    pattern: shift(
      `(?<verb>(?:has |have )?(?:call(?:ed|s|ing)?|describ(?:ed|es|ing)|conced(?:ed|es|ing)|acknowledg(?:ed|es|ing)|admit(?:ted|s|ting)?)) (?:that )?(?<from>(?:his|her|their|its)(?: own)? (?:vote|support|decision|backing|opposition|call|push|endorsement|pledge|plan|policy|stance|refusal)[^,;.]{0,100}?) (?:as |was |had been |to be )?(?<to>(?:a|an) (?:\\p{L}{2,20} )?(?:mistake|error|misjudg?ment|blunder))`,
    ),
    examples: [
      ['Orla Venk called her support for the wall a grave mistake.', 'her support for the wall', 'a grave mistake'],
    ],
    counterexamples: ['Orla Venk called the wall a mistake.', 'Venk called his offer generous.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/supporters-now',
    summary: 'supporters of a thing now say otherwise',
    pattern: shift(
      `(?<from>(?:early |former |longtime |onetime |erstwhile )?(?:supporter|opponent|critic|backer|advocate|champion)s? of [^,;.]{3,60}),(?: (?:such as|including|among them) [^;]{3,100}?,)? (?:(?:is|are|was|were|have|has) )?(?<verb>now) (?<to>(?:say|said|call|want|back|oppos|support|urg|argu|insist|ask|seek|think|favou?r|reject|demand)\\p{L}{0,4} [^;.]{3,140})`,
    ),
    examples: [
      [
        'Some early backers of the toll, such as Venn and Dorrin, are now saying that it should be halved.',
        'early backers of the toll',
        'saying that it should be halved',
      ],
    ],
    counterexamples: ['Critics of the toll, such as Venn, live on the bay.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/had-but',
    summary: 'had ruled one thing out, but on a day said another',
    pattern: shift(
      String.raw`(?<verb>had|has|have) (?:(?:once|long|previously|initially|repeatedly|always|earlier|first|so far|until now|for (?:weeks|months|years)|\p{L}{2,12}ly) ){0,2}(?<from>${STOOD}\p{L}{0,4}(?: out)? [^;:]{3,140}?),? (?:but|and yet|yet|before|until) (?:(?:he|she|it|they|the \p{L}{2,20}) )?(?:${WHEN},? )?(?:(?:he|she|it|they) )?(?<to>${NOW_DOES}(?![\p{L}])(?: ${WHEN})?[^.;]{3,140})`,
    ),
    examples: [
      [
        'Venn had ruled out any toll but on Tuesday said that a small fee was fair.',
        'ruled out any toll',
        'said that a small fee was fair',
      ],
    ],
    counterexamples: [
      'Venn had rejected the toll but Dorrin said that it was fair.',
      'Venn had a boat but said nothing.',
    ],
    source: OWN,
  },
  {
    id: 'rule:shifts/who-had',
    summary: 'one who stood for one thing now does, or says that he will do, another',
    pattern: shift(
      String.raw`(?<=, )(?:who|which) (?<verb>)(?:had |has |have )?(?:(?:so far|until now|long|initially|at first|previously|earlier|repeatedly|always|only \p{L}{2,8} (?:days|weeks|months) ago|(?:at|in|on) (?:the )?[^,;]{3,40}?|(?:last|this) (?:week|month|year)|(?:a|two|three) (?:week|month|year)s? ago) ){0,2}(?<from>(?:had )?${STOOD}\p{L}{0,4}(?: out)? [^,;.]{3,140}), (?<to>(?:has|have)(?: (?:now|since|reportedly|instead)){1,2} (?!been|also|had|never|long|always)[^.;]{3,140}|(?:said|says|announced|told \p{L}[^,.;]{1,40}) (?:(?:on |late on )?\p{L}{3,9}day )?(?:that )?(?:he|she|it|they)(?: (?:would|will|could|was|is|were|are)|'s|'re|'d) (?:not |no longer |now |ready |willing |prepared |open |withdraw|accept|drop|sign|support|back|agree|vote for|give up|consider)[^.;]{2,140}|(?:is|are|was|were) now (?:calling|asking|demanding|pushing|seeking|ready|willing|prepared|open|pressing|backing)(?![\p{L}])[^.;]{2,140}|(?:agreed|accepted|conceded|gave up|relented|dropped|backed|signed|now (?:says|wants|backs|supports|accepts))(?![\p{L}])[^.;]{2,140})`,
    ),
    examples: [
      [
        'Venn, who last month demanded that the port be closed, said he would not go to court.',
        'demanded that the port be closed',
        'said he would not go to court',
      ],
      [
        'Orla Venn, who has so far refused to step in, has reportedly asked a pilot to help.',
        'refused to step in',
        'has reportedly asked a pilot to help',
      ],
    ],
    counterexamples: [
      'Venn, who backed the levy, has a house on the bay and has also been a pilot.',
      'Venn, who backed the levy, said the bay was calm.',
    ],
    source: OWN,
  },
  {
    id: 'rule:shifts/who-once',
    summary: 'one who once stood for one thing promises another',
    pattern: shift(
      String.raw`(?<=, )(?:who|which) (?<verb>)(?:once|formerly|previously) (?<from>${STOOD}\p{L}{0,4}(?: out)? [^,;.]{3,140}), (?<to>(?:said|says|announced|promised|vowed|pledged|told \p{L}[^,.;]{1,40}|(?:offered|made|gave) [^,.;]{3,40}?) (?:(?:on |late on )?\p{L}{3,9}day )?(?:that )?(?:he|she|it|they)(?: (?:would|will|is|was)|'d|'s) (?:not |no longer |never |stop |end |withdraw |drop |oppose |reject |fight |open |ready |willing )[^.;]{2,140})`,
    ),
    examples: [
      [
        'Orla Venn, who once praised the levy, gave her clearest word yet that she would not let it stand.',
        'praised the levy',
        'gave her clearest word yet that she would not let it stand',
      ],
    ],
    counterexamples: ['Orla Venn, who once praised the levy, said it was raining.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/this-time',
    summary: 'in the past did one thing, but this time another',
    pattern: shift(
      String.raw`(?:in (?:years|months|weeks) past|in the past|in (?:earlier|previous|past) (?:years|months|speeches|interviews|campaigns|debates)|previously|earlier|for (?:years|months|weeks|decades)),? (?:(?:he|she|it|they|the \p{L}{2,20}|[\p{L}][\p{L} .'-]{1,40}?) )(?<verb>has|had|have) (?<from>[^.;]{4,140}?),? (?:but|though|yet) (?:this time|now|on \p{L}{3,9}day|this week|last week|recently|lately)(?: around)?,? (?:(?:he|she|it|they) )?(?<to>[^.;]{4,140})`,
    ),
    examples: [
      [
        'In years past, he has mocked the guild, but this time he thanked its pilots for their work.',
        'mocked the guild',
        'thanked its pilots for their work',
      ],
    ],
    counterexamples: ['In years past, he has mocked the guild.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/would-now',
    summary: 'was for one thing but would now be for another',
    pattern: shift(
      String.raw`(?<verb>was|were|had|has|have) (?<from>(?:rooting|planning|hoping|leaning|backing|supporting|opposed|against|in favou?r|preparing|inclined|ready|determined|going)(?![\p{L}])[^,;.]{2,100}?),? (?:but|and) (?:he |she |it |they )?(?:would|will|is|was|are|has|have) (?:now|instead) (?<to>[^,;.]{4,140})`,
    ),
    examples: [
      [
        'Venn said she was leaning towards the north bridge but would now vote for the south one.',
        'leaning towards the north bridge',
        'vote for the south one',
      ],
    ],
    counterexamples: ['Venn was leaning on the bridge.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/after-refusing',
    summary: 'agrees to one thing after weeks of refusing another',
    pattern: shift(
      String.raw`(?<verb>${NOW_DOES}(?![\p{L}])) (?<to>[^.;]{3,140}?),? after (?:\p{L}{2,12} )?(?:days|weeks|months|years|decades) (?:of|spent) (?<from>(?:refus|resist|insist|oppos|den|reject|demand|say|rul|block|stonewall|object|threaten)(?:y?ing|ling|ing)(?: out| that)? [^.;,]{2,140})`,
    ),
    examples: [
      [
        'The guild agreed on Friday to open its books after weeks of refusing to name its pilots.',
        'refusing to name its pilots',
        'on Friday to open its books',
      ],
    ],
    counterexamples: ['The guild agreed to open its books after weeks of rain.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/no-longer-alone',
    summary: 'no longer insists on a thing',
    pattern: shift(
      `(?<verb>no longer) (?<from>(?:insists? (?:on|that)|insisting (?:on|that)|demands?|demanding|opposes?|opposing|objects? to|objecting to|rules? out|ruling out|rejects?|rejecting|calls? for|calling for|refuses? to|thinks? that|believes? (?:that|in)|believed (?:that|in)|support(?:s|ed)?|supporting|back(?:s|ed)?|backing|favou?r(?:s|ed)?|wants? to|endorse[sd]?|opposed|insisted (?:on|that)|object(?:ed)? to) (?<issue>[^.,;]{3,120}?))(?<to>)(?= *(?:[.,;]|$))`,
    ),
    examples: [['The guild no longer insists on a toll.', 'insists on a toll', '']],
    counterexamples: ['The ferry no longer runs.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/previously',
    summary: 'is ready for one thing; had said before that he would not',
    across: true,
    pattern: shift(
      String.raw`(?:is|are|was|were) (?:now )?(?<to>(?:ready|willing|prepared|open) to [^.;]{4,140})\.["']{0,2} {1,2}(?:previously|earlier|before that|in the past|until then|until now),? (?<who>[\p{L}][\p{L} .'-]{1,50}?) (?<verb>had|has) (?:\p{L}{2,12}ly |always )?(?<from>(?:said|insisted|vowed|maintained|refused|opposed|ruled out|rejected|argued) [^.;]{4,140})`,
    ),
    examples: [
      [
        'Dorrin said the guild was ready to sell the ferry. Previously, Venn had said it would never be sold.',
        'said it would never be sold',
        'ready to sell the ferry',
      ],
    ],
    counterexamples: ['The guild was ready to sell. Previously, Venn had sold a ferry.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/no-longer',
    summary: 'no longer insists on one thing, and takes another',
    pattern: shift(
      String.raw`(?<verb>no longer) (?<from>(?:insist|demand|oppos|support|back|reject|refus|call|favou?r|want|believ|object|seek|requir|rul)\p{L}{0,4} [^,;]{2,140}?),? (?:and|but) (?:(?:he|she|it|they) )?(?:now |instead |would |will |is now |is |has )${TO}`,
    ),
    examples: [['Tannick no longer insists on a toll and would accept a fee.', 'insists on a toll', 'accept a fee']],
    counterexamples: ['The ferry no longer runs, and the pier is closed.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/gotten-off',
    summary: 'tells of his own side that it will do one thing, and has left another',
    across: true,
    pattern: shift(
      `we (?:are|were) (?:now |today )?(?<to>(?:willing|ready|prepared) [^.;"']{4,140})[.;,]?["']{0,2}(?:[^."';]{1,60}(?:'s [^."';]{1,40})?\\.)? {0,2}["'\\s]{0,3}(?:and |but )?we (?:have |had |'ve )?(?:already )?(?<verb>got(?:ten)? off|moved (?:off|beyond|past)|left behind|dropped|given up|abandoned) (?<from>[^.;"']{4,140})`,
    ),
    examples: [
      [
        '“We are now ready to speak of the toll,” Venn said. “We have dropped the matter of the wall.”',
        'the matter of the wall',
        'ready to speak of the toll',
      ],
    ],
    counterexamples: ['“We are ready to sail,” she said. “They have dropped the matter.”'],
    source: OWN,
  },
]
