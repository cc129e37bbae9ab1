import {
  BACKER,
  DOES,
  ONCE,
  OWN,
  PLAN_NOUN,
  plain,
  SAYING,
  type ShiftRule,
  STANCE_NOUN,
  TAKE,
  TAKING,
  TOOK,
  WHILE,
} from './shift-words.js'

/** Each of these rules holds one of these, at its `sign` or its `verb`. */
export const TURN_STEMS =
  /\b(?:(?:at first|initially)[^;.]{0,60} but |used to |flip-flopped|wavered|vacillated|zigzagged|swung |reversed (?=himself|herself|itself)|before (?=(?:he |she |it |they )?(?:later |finally |eventually |abruptly |ultimately )?(?:relent|conced|admit|abandon|oppos|embrac|endors|vot|renounc|disavow|turn|switch|back|was |were |being ))|opposed to |(?:s[ck]eptical|critical|in favou?r) of |after (?=(?:[a-z]+ ){0,3}(?:years|months|weeks|decades|days) of)|after (?=(?:initially|first|long|repeatedly|previously|earlier|originally|once|publicly|spending|[a-z]{3,12}ing [^,;.]{0,60}for (?:weeks|months|years|a|decades|days)))|having (?=initially|first|long|repeatedly|previously|earlier|spent|originally|once|vowed|promised|said|insisted|opposed|refused)|(?:reversing|abandoning|dropping|withdrawing|overturning|contradicting|(?:going|walking) back)|where (?:he|she|it|they) |initially|at first|first |(?:once|previously|earlier|originally|long) (?=support|oppos|back|prais|favo|endors|champion|promot|call|reject|critic|denounc|embrac|defend|vot)|(?:has|have|had) (?:since|now|later) |later (?=admit|acknowledg|conced)|originally|had (?:once |long |previously |initially )?(?=(?:vowed|promised|pledged|threatened|opposed|rejected|refused|said|called|denied|ruled|sworn|insisted)[^;.]{3,140}(?:but|and) (?:he |she |it |they )?(?:is |are |has |have )?now )|before (?=com(?:ing|es?) (?:out|round|around)|(?:he|she|it|they) came|revers|chang|switch)|c[ao]me (?:a?round)|turned against)/gi

const OPENS = `(?<=^|[.;:"] ?|, )`

/** An old and a new line in one sentence, told as earlier and later. */
export const TURNS: readonly ShiftRule[] = [
  {
    id: 'rule:shifts/used-to',
    summary: 'used to take one line, and now takes another',
    pattern: plain(
      `(?<verb>used to) (?<from>(?:always |publicly |often )?${TAKE} [^;.]{2,120}?),? (?:but|and|though|yet) (?:(?:he|she|it|they) )?(?:has |have )?(?:now|today|lately|these days|since) (?:(?:he|she|it|they) )?(?<to>${DOES}[^;.]{2,140})`,
    ),
    examples: [
      [
        'Venn used to support the pilots’ guild, but now said the bay had “no need of it.”',
        "support the pilots' guild",
        'said the bay had "no need of it',
      ],
    ],
    counterexamples: ['Venn used to sail, but now says she is too old.', 'She used to say little but now sails.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/after-years-of',
    hint: /after |having spent/i,
    summary: 'after years of one line, an actor takes another',
    pattern: plain(
      `${OPENS}(?:after|having spent) (?:[a-z]{2,12} ){0,3}?(?:years|months|weeks|decades|days|(?<=spent )a (?:week|month|year|decade))(?: of)? (?<from>${TAKING}[^;.]{2,140}?), (?<sign>)[^;.,]{2,90}? (?<verb>)(?<to>(?:has |have |is |are |was |were |on [a-z]{3,6}day |this week |last week )?(?:(?:now|finally|increasingly|suddenly|also|recently|at last|abruptly) )?(?:${DOES}|${SAYING}|empowering|turning|abandoned|dropped|reversed|relented|gave|decided|came)(?![a-z])[^;.]{2,140})`,
    ),
    examples: [
      [
        'After decades of backing the guild, the islanders are now calling for its end.',
        'backing the guild',
        'are now calling for its end',
      ],
    ],
    counterexamples: ['After decades of rain, the islanders are now calling for a dam.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/after-first',
    hint: /after |having /i,
    summary: 'after first taking one line, an actor takes another',
    pattern: plain(
      `${OPENS}(?:after|having) (?<sign>)(?:(?:${ONCE} (?<early>${TAKING}|${TOOK}))|(?:${TAKING}|${TOOK})(?= [^;.,]{0,60}${WHILE}))(?<from>[^;.]{2,140}?), [^;.,]{2,90}? (?<verb>)(?<to>(?:has |have |on [a-z]{3,6}day |this week |last week )?(?:(?:now|finally|suddenly|recently|at last|abruptly) )?(?:${DOES}|abandoned|dropped|reversed|relented|gave|decided|came)(?![a-z])[^;.]{2,140})`,
    ),
    examples: [
      [
        'After initially refusing to sell the ferry, Venn said she would take nine crowns.',
        'to sell the ferry',
        'said she would take nine crowns',
      ],
      [
        'After vowing for weeks to keep the ferry, Venn said she would sell.',
        'for weeks to keep the ferry',
        'said she would sell',
      ],
    ],
    counterexamples: ['After initially sailing west, Venn said she was cold.', 'After refusing a drink, Venn said no.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/does-after',
    hint: / after /i,
    summary: 'takes one line after first, or for long, taking another',
    pattern: plain(
      `(?<verb>(?:has |have |had )?(?:now |finally |eventually |later )?)(?<to>(?:${DOES}|relented|came (?:a?round|out)|gave in|signed|dropped|decided)(?![a-z])(?:(?!''| who | which )[^;."]){0,140}?),? (?:but )?(?:only )?(?<sign>after)(?= (?:having )?(?:${ONCE}|[^,;.]{3,80}${WHILE})) (?<from>(?:having )?(?:${ONCE} )?(?:${TAKING}|${TOOK})[^;.]{0,140})`,
    ),
    examples: [
      [
        'The guild agreed to open its books after initially refusing to name its pilots.',
        'initially refusing to name its pilots',
        'agreed to open its books',
      ],
      [
        'Orla Venn came round to the toll after opposing it for a decade.',
        'opposing it for a decade',
        'came round to the toll',
      ],
    ],
    counterexamples: ['The guild agreed to open its books after years of rain.', 'Venn said so after calling a pilot.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/reversing',
    hint: /reversing|abandoning|dropping|withdrawing|overturning|contradicting|softening|retreating|backing|back/i,
    summary: 'says or does a thing, reversing an earlier line of its own',
    pattern: plain(
      `(?<verb>(?:has |have |had )?)(?<to>${DOES}[^;.]{3,140}?), (?:in effect |effectively |thereby |abruptly |publicly )?(?<sign>(?:reversing|abandoning|dropping|withdrawing|overturning|contradicting|softening|retreating from|backing away from|(?:going|walking) back on|walking back)) (?<from>(?:an?|his|her|its|their) (?:[a-z-]{2,20} ){0,3}?(?:${STANCE_NOUN}|${PLAN_NOUN})(?![a-z])[^;.,]{0,140})`,
    ),
    examples: [
      [
        'The guild agreed to let the pilots in, reversing a ban that it had set in June.',
        'a ban that it had set in June',
        'agreed to let the pilots in',
      ],
    ],
    counterexamples: ['The guild said it was cold, reversing a boat.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/first-later',
    opposed: true,
    hint: /initially|originally|first|previously/i,
    summary: 'took one line at first, and later another',
    pattern: plain(
      `(?<verb>(?:(?:had|has) )?(?:initially|originally|at first|first|previously)) (?<from>${TOOK}[^;.]{2,140}?),? (?:but|and|before|then|though|only to) (?:(?:he|she|it|they) )?(?:gradually|later|then|subsequently|eventually|finally|has since|have since|had since|now|(?:late |early )?(?:on )?[a-z]{3,6}day|this week|last week|(?:reversed|changed|relented|recanted|turned)(?=[ .,])) ?(?:(?:he|she|it|they) )?(?<to>(?:${DOES}|himself|herself|itself|themselves|course|chang|revers|relent|retract|recant|back(?:ed|track)|sign|gave|withdr|turned (?:against|on|tougher|softer|critical))[^;.]{2,140})`,
    ),
    examples: [
      [
        'Venn at first denied that the furnace leaked but later admitted that it did.',
        'denied that the furnace leaked',
        'admitted that it did',
      ],
    ],
    counterexamples: [
      'Venn first said the boat leaked and later said it sank.',
      'Venn first said it rained and her sister later sailed.',
      'It first rained but later it snowed.',
    ],
    source: OWN,
  },
  {
    id: 'rule:shifts/first-denied',
    hint: /initially|originally|first/i,
    summary: 'at first, an actor took one line, but it now takes another',
    pattern: plain(
      `(?:at first|initially|originally)(?:, | )[^;.]{2,80}? (?<again>)(?<from>${TOOK}[^;.]{2,140}?)(?:,|;) ?(?:but|then|and|yet) (?:(?:later|then|now|on [a-z]{3,6}day),? )?(?:he|she|it|they|the [a-z-]+) (?<verb>)(?:later |then |now |has since |have since |eventually |subsequently )?(?<to>(?:${DOES}|chang|revers|relent|retract|recant|backtrack|gave in)[^;.]{2,140})`,
    ),
    examples: [
      [
        'At first, Orla Venn denied that she was there, but she later admitted that she was.',
        'denied that she was there',
        'admitted that she was',
      ],
    ],
    counterexamples: ['At first, Orla Venn slept, but she later said she could not.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/where-now',
    hint: /where /i,
    summary: 'where he once said one thing, he now says another',
    pattern: plain(
      `where (?:he|she|it|they) (?<again>)(?:had )?(?:once |previously |earlier |initially )?(?<from>(?:${TOOK}|talked|wrote)[^;.]{2,140}?), [^;.,]{2,60}? (?<verb>)now (?<to>(?:${DOES}|speaks?|talks?)[^;.]{2,140})`,
    ),
    examples: [
      ['Where she once spoke of a wall, Orla Venn now speaks of a gate.', 'spoke of a wall', 'speaks of a gate'],
    ],
    counterexamples: ['Where she once lived, Orla Venn now speaks of a gate.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/once-behind',
    hint: /once|previously|earlier|originally|initially|used to|long/i,
    summary: 'is now against a thing that he once supported, or for one that he opposed',
    pattern: plain(
      `(?<verb>(?:has |have |had )?(?:now |since |also |recently )?)(?:,? to )?(?<to>(?:(?:turn(?:ed|s|ing)|c[ao]me out|campaign(?:ed|s|ing)|vot(?:ed|es|ing)) against|distanc(?:ed?s?|ing) (?:him|her|it|them)sel(?:f|ves) from|oppos(?:es?|ed|ing)|denounc(?:ed?s?|ing)|disavow(?:ed|s|ing)?|reject(?:ed|s|ing)?|critici[sz](?:ed?s?|ing)|abandon(?:ed|s|ing)?|attack(?:ed|s|ing)?|assail(?:ed|s|ing)?|back(?:ed|s|ing)?|support(?:ed|s|ing)?|embrac(?:ed?s?|ing)|prais(?:ed?s?|ing)|endors(?:ed?s?|ing)|defend(?:ed|s|ing)?)(?![a-z])[^;.]{3,120}?)(?:,| -{1,2}| —| –)? ?(?:(?:an?|the) (?:[a-z-]{2,20} ){0,3})?(?:that |which |whom )?(?:he|she|it|they) (?<again>)(?<sign>)(?<from>(?:had )?(?:once|previously|earlier|originally|initially|used to|long)(?: had)? (?:${TOOK}|${TAKE})[^;.,]{0,80}?)(?= -{1,2} | [—–] ?|[;.,]|$)`,
    ),
    examples: [
      [
        'Orla Venn turned against the port bill - which she once supported - and rests.',
        'once supported',
        'turned against the port bill',
      ],
    ],
    counterexamples: ['Orla Venn turned against the wind that she once loved.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/since-disavowed',
    hint: / (?:since|now|later) /i,
    summary: 'stood for things in the past that he has since disavowed',
    pattern: plain(
      `(?<verb>)(?:had|has|have|once|previously) (?:(?:once|long|previously|initially) )?(?<from>(?:${TOOK}|voiced|expressed|made)[^;.]{3,160}?)(?:, (?:an? )?(?:[a-z-]{2,20} )?(?:stances?|positions?|views?|votes?|comments|remarks|statements?|policy|policies|claims?|pledge|promise|stand)| (?=that))(?: that| which)? (?:he|she|it|they) (?<sign>)(?<to>(?:has|have|had) (?:since|now|later) (?:[a-z]{3,12}ly )?(?:disavow|abandon|renounc|revers|recant|walk|back|apologi|dropp|retreat|repudiat|regret|reject|disown|retract)[^;.,]{0,100})`,
    ),
    examples: [
      [
        'In the past, Venn had voiced support for the toll and called it fair, stances that she has since disavowed.',
        'voiced support for the toll and called it fair',
        'has since disavowed',
      ],
    ],
    counterexamples: ['Venn had made a boat that she has since sold.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/later-admitted',
    hint: / later /i,
    summary: 'gave one account, and later admits another',
    pattern: plain(
      `(?<=(?:(?:his|her|its|their)|(?='s))(?<verb>)(?:'s)? (?:[a-z-]{2,20} ){0,2})(?<from>(?:account|claim|story|statement|denial|assertion|insistence)(?: (?:in|on) [^,;.]{2,20})? (?:of|that|about) [^;.]{3,100}?), (?:but |and |only )?(?<sign>later) (?<to>(?:admitting|acknowledging|conceding)(?![a-z])[^;.]{3,140})`,
    ),
    examples: [
      [
        "This was Venn's account of the fire, later admitting that she had seen none.",
        'account of the fire',
        'admitting that she had seen none',
      ],
    ],
    counterexamples: ['Her account of the fire, later printed, was long.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/after-first-inside',
    hint: /, after /i,
    summary: 'an actor, after first taking one line, takes another',
    pattern: plain(
      `(?<=(?<verb>), )after (?<sign>)(?:(?:having )?(?:initially|first|long|repeatedly|previously|earlier|originally|once|at first|publicly) (?=${TAKING}|${TOOK})|(?=${TAKING} [^;.,]{0,60}${WHILE}))(?<from>[^;.]{2,140}?)(?:,| -{1,2}) (?<to>(?:has |have |had |is |are |will |would )?(?:now |finally |since |later )?(?:${DOES}|decided|reversed|relented|bought|began|begun|signed)(?![a-z])[^;.]{2,140})`,
    ),
    examples: [
      [
        'The guild, after initially saying it would not advertise, has decided to print ads.',
        'saying it would not advertise',
        'has decided to print ads',
      ],
    ],
    counterexamples: ['The guild, after initially sailing west, has decided to rest.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/at-first-but',
    hint: /at first|initially/i,
    summary: 'did one thing at first, but then another',
    pattern: plain(
      `(?<verb>)(?<from>(?:${TOOK}|stuck|was|were)(?![a-z]) [^;.,]{0,80}?(?<sign>(?:at first|initially))(?: [^;.,]{2,60}?)?),? but (?:(?:he|she|it|they) )?(?:has |have )?(?:then|later|gradually|eventually|now|since|soon|finally|on [a-z]{3,6}day) (?:(?:he|she|it|they) )?(?<to>(?:${DOES}|turned|changed|came|warmed|reversed|relented|grew|became|gave)(?![a-z])[^;.]{3,140})`,
    ),
    examples: [
      [
        'Orla Venn praised the guild at first but later turned cold on it.',
        'praised the guild at first',
        'turned cold on it',
      ],
    ],
    counterexamples: ['Orla Venn sailed west at first but gradually turned east.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/turn-against',
    hint: /once|previously|earlier|originally|initially|used to|long/i,
    summary: 'his turn against a thing that he once supported',
    pattern: plain(
      `(?<to>(?<sign>turn|shift|campaign|vote|votes|break|opposition|objections|attacks?|criticism) (?:against|away from|from|with|to|on|of) [^;.]{3,90}?)(?:,| -{1,2}| —| –) ?(?:(?:an?|the) (?:[a-z-]{2,20} ){0,3})?(?:that |which |whom )?(?:he|she|it|they) (?<verb>)(?<from>(?:had )?(?:once|previously|earlier|originally|initially|used to|long)(?: had)? (?:${TOOK}|${TAKE})[^;.,]{0,60}?)(?= -{1,2} | [—–] ?|[;.,]|$)`,
    ),
    examples: [
      ['Her turn against the toll - a plan she once supported - was loud.', 'once supported', 'turn against the toll'],
    ],
    counterexamples: ['Her turn at the wheel - a boat she once loved - was loud.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/before-turning',
    hint: / before /i,
    summary: 'took one line before taking another',
    pattern: plain(
      `(?<verb>(?:had |has |have )?(?:${ONCE} )?)(?<from>(?:${TOOK}|(?:was|were) (?:for|against|in favou?r of)(?![a-z]))[^;.]{2,120}?),? (?<sign>before) (?:(?:he|she|it|they) )?(?:later |finally |eventually |abruptly |ultimately )?(?<to>(?:coming (?:out|a?round)|c[ao]me (?:out|a?round)|turn(?:ing|ed) (?:against|on)|(?:revers|chang|switch|relent|backtrack|back)(?:ing|ed) (?:course|him|her|it|them|his|its|their|off|away|down|out|sides)|relent(?:ing|ed)|reversing|conceding|conceded|admitt(?:ing|ed)|abandon(?:ing|ed)|oppos(?:ing|ed)|embrac(?:ing|ed)|endors(?:ing|ed)|(?:vot(?:ing|ed)|was|were|being) (?:for|against)|renounc(?:ing|ed)|disavow(?:ing|ed))[^;.]{0,120})`,
    ),
    examples: [
      [
        'Orla Venn backed the mine as a pilot before she came out against it.',
        'backed the mine as a pilot',
        'came out against it',
      ],
    ],
    counterexamples: [
      'Orla Venn said so before she came home.',
      'Orla Venn dug the mine before she came out against it.',
    ],
    source: OWN,
  },
  {
    id: 'rule:shifts/warmed',
    hint: /initially|once|at first|originally|long|previously/i,
    summary: 'was for or against a thing at first, and is not now',
    pattern: plain(
      `(?<from>(?:initially|once|at first|originally|long|previously) (?:been |was |were )?(?:enthusiastic|s[ck]eptical|hesitant|reluctant|wary|opposed|against|supportive|critical|hostile|lukewarm|cool|in favou?r|dismissive|neutral|undecided)(?![a-z]) ?[^,;.]{0,100}?),? (?<sign>)(?:but |and |yet )?(?:(?:he|she|it|they) )?(?<verb>)(?<to>(?:(?:has|have|had|is|are) (?:now|since|come|turned|warmed|grown|become|later|eventually)|now|later|eventually|finally|turned|warmed|c[ao]me (?:a?round|to))(?![a-z])[^;.]{2,140})`,
    ),
    examples: [
      [
        'The guild, initially enthusiastic about the games, has turned against them.',
        'initially enthusiastic about the games',
        'has turned against them',
      ],
    ],
    counterexamples: ['The guild, initially small, has turned rich.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/long-for-but',
    hint: / of |opposed/i,
    summary: 'long for a thing, an actor says what is against it, or the other way round',
    opposed: true,
    pattern: plain(
      `${OPENS}(?<sign>)(?:(?:long|once|formerly|previously|initially)(?:,| ))?(?<from>(?:an? |the )?(?:[a-z-]{2,20} ){0,2}?(?:${BACKER} of|opposed to|s[ck]eptical of|critical of|in favou?r of) [^;.,]{3,100}), (?:[^;.,]{2,90} |(?=he |she |they |it ))(?<verb>)(?:has |have |on [a-z]{3,6}day |this week )?(?<to>(?:now |also |since )?(?:announced|said|voted|called|told)(?![a-z])[^;.]{3,140})`,
    ),
    examples: [
      [
        'Long a champion of the mine, Orla Venn said that it should close.',
        'a champion of the mine',
        'said that it should close',
      ],
    ],
    counterexamples: ['Long a champion of the mine, Orla Venn said that it was deep.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/flip-flopped',
    hint: /flip|wavered|vacillated|swung|zigzag|see-?sawed|sel(?:f|ves)|mind|position|stance|tune/i,
    summary: 'flip-flops, first taking one line and then another',
    pattern: plain(
      `(?<verb>(?:has |have |had )?(?:flip-flopped|wavered|vacillated|swung|zigzagged|see-?sawed|reversed (?:him|her|it)self|chang(?:ed|es) (?:his|her|its|their) (?:mind|position|stance|tune)))[^.;,:]{0,60}?(?:,|:| -{1,2}| —) ?(?:(?:at )?first |from |initially )?(?<from>${TAKING}[^;.]{2,100}?),? (?:and then|then|and|before|only to|but later|to) (?:later |now )?(?<to>${TAKING}[^;.]{2,100})`,
    ),
    examples: [
      [
        'Orla Venn flip-flopped on the toll, opposing it in March and defending it last night.',
        'opposing it in March',
        'defending it last night',
      ],
    ],
    counterexamples: ['Orla Venn swung on the rope, calling and laughing.'],
    source: OWN,
  },
  {
    id: 'rule:shifts/had-now',
    hint: / now /i,
    summary: 'had taken one line but now takes another',
    pattern: plain(
      `(?<verb>had) (?:(?:once|long|previously|initially) )?(?<from>${TOOK}[^;.]{3,140}?),? (?:but|and) (?:(?:he|she|it|they) )?(?:is |are |has |have )?now (?<to>(?:${DOES}|proposing|demanding|saying)[^;.]{2,140})`,
    ),
    examples: [
      [
        'Venn had promised to close the port in May but is now proposing to widen it.',
        'promised to close the port in May',
        'proposing to widen it',
      ],
    ],
    counterexamples: ['Venn had promised to close the port but is now in bed.'],
    source: OWN,
  },
]
