import type { ThingRule } from './rule.js'

/** Where two report the same of a due in the same voice, the first in the text stands; in the same words, the first here. */
export const THINGS: readonly ThingRule[] = [
  {
    id: 'rule:dues/outcome-called-off',
    state: 'withdrawn',
    summary: 'called off, cancelled, dropped, taken back',
    active:
      'cancel(?:l)?ed|called off|scrapped|shelved|dropped(?! off)|abandoned|withdrew|rescinded|revoked|lifted|retracted|aborted|axed|ditched|recanted|repudiated|disavowed|tore up|took back|pulled the plug on|gave up(?: on)?|(?:walk|roll)ed back|backed (?:away|down|off) (?:from|on)|backed off|back(?:track|pedal)l?ed (?:on|from)|thought better of|put an end to|decided against|had second thoughts about|no longer (?:plans?|intends?|wants?|expects?|aims?|means?)|withdrawn|torn up|taken back|given up on|gone back to the drawing board on|washed (?:his|her|its|their) hands of|called a halt to|halted|killed off|renounced|repealed|overturned|let go of|reversed|there will be no|there (?:was|is) (?:now )?(?:to be )?no',
    passive:
      'cancel(?:l?ed)|called off|scrapped|shelved|dropped|abandoned|withdrawn|rescinded|revoked|lifted|retracted|aborted|axed|ditched|taken back|walked back|given up|scuttled|off the table|torn up|waived|halted|renounced|overturned|struck down|repealed|stood down|no longer (?:planned|needed|on)|dead(?: in the water)?|reversed|undone',
    own: '(?:is|was|were|are) (?:now )?(?:off|off the table|no longer (?:on|planned))',
    examples: [
      [
        'The guild will meet the mayor on Friday. On Thursday it called off the meeting.',
        'meet the mayor',
        'called off',
      ],
      ['The pilots had vowed to strike. The strike was cancelled.', 'strike', 'was cancelled'],
    ],
    counterexamples: [
      ['The pilots vowed to strike. The strike could be cancelled.', 'strike'],
      ['The pilots vowed to strike. Last year a strike was cancelled.', 'strike'],
      ['The pilots vowed to strike. The strike was nearly cancelled.', 'strike'],
      ['The pilots vowed to strike. Neither side called off the strike.', 'strike'],
      ['Osk vowed to scrap the toll. On Friday he scrapped the toll.', 'scrap the toll'],
    ],
  },
  {
    id: 'rule:dues/outcome-pulled-out',
    state: 'withdrawn',
    summary: 'whoever was to do it pulled out',
    active: '(?:back|pull|bow|dropp)ed out of|walked away from|withdrew from|(?:is|are|was|were) no longer part of',
    bySelf: true,
    examples: [['Osk had agreed to debate Venn. He backed out of the debate.', 'debate Venn', 'backed out of']],
    counterexamples: [['Osk had agreed to debate Venn. He backed out of the garage.', 'debate Venn']],
  },
  {
    id: 'rule:dues/outcome-put-off',
    state: 'superseded',
    summary: 'put off, moved, extended, replaced',
    active:
      'postponed|delayed|put off|pushed (?:back|forward)|deferred|rescheduled|(?:would |will )?extend(?:ed)?|prolonged|moved (?:up|back|forward)|moved(?= (?:the|its|his|her|their|that|this) (?:[^ ]+ ){1,4}(?:to|from|forward|up|back)\\b)|brought forward|shortened|adjourned|replaced|relocated|reset|slipped|shifted|stretched|staggered|(?:set|gave|announced|agreed (?:on|to)) (?:a|another) (?:new|later|longer|revised|fresh) (?:date|deadline|time)(?: for)?|suspended',
    passive:
      'postponed|delayed|put off|pushed (?:back|forward)|deferred|rescheduled|extended|prolonged|moved (?:up|back|forward)|moved|brought forward|shortened|adjourned|replaced|relocated|reset|held over|suspended|carried over|given (?:another|a) (?:new )?date|shifted|stretched|set back|switched',
    own: 'slipped (?:to|by|into|past)|now (?:falls|runs|comes|takes place|will take place)|will now (?:fall|run|take place|be held|open|begin|start|come)',
    examples: [
      ['The port must pay by Friday. The court extended the deadline to 3 June.', 'pay', 'extended'],
      ['The council will vote on Friday. The vote was postponed to June.', 'vote', 'was postponed'],
    ],
    counterexamples: [
      ['The council will vote on Friday. The vote may be postponed.', 'vote'],
      ['The council will postpone the vote. The vote was postponed.', 'postpone the vote'],
    ],
  },
  {
    id: 'rule:dues/outcome-revised',
    state: 'superseded',
    summary: 'a plan or forecast changed for another',
    active:
      'revised|cut|raised|lowered|trimmed|changed|amended|rewr(?:ote|itten)|redrew|updated|softened|scaled back|slashed|watered down|overhaul(?:ed|s)',
    passive:
      'revised|cut|raised|lowered|trimmed|changed|amended|rewritten|redrawn|updated|softened|scaled back|slashed|watered down|overhauled',
    of: ['forecast', 'plan', 'deadline', 'word'],
    examples: [
      ['The bank expected the levy to bring 4 million. It cut the forecast to 3 million.', 'bring 4 million', 'cut'],
    ],
    counterexamples: [
      ['The bank expects the levy to bring 4 million. It cut the rate to 3 percent.', 'bring 4 million'],
    ],
  },
  {
    id: 'rule:dues/outcome-kept',
    state: 'reported-met',
    summary: 'a promise kept, a threat carried out',
    active:
      'kept(?: to)?|made good|discharged|honou?red|fulfill?ed|lived up to|delivered on|made good on|carried out|followed through (?:on|with)|stuck to|acted on|redeemed|made true',
    passive:
      'kept|honou?red|fulfilled|delivered on|made good on|carried out|redeemed|acted on|put into (?:effect|practice)',
    of: ['word', 'threat', 'plan'],
    examples: [
      ['Venn had promised to open the lock. On Friday he kept his promise.', 'open the lock', 'kept'],
      ['Venn had threatened to close the lock. The threat was carried out.', 'close the lock', 'was carried out'],
    ],
    counterexamples: [['Venn promised to open the lock. He has yet to keep his promise.', 'open the lock']],
  },
  {
    id: 'rule:dues/outcome-in-time',
    state: 'reported-met',
    summary: 'a deadline or target met',
    active:
      'met|beat|complied with|obeyed|heeded|satisfied|bowed to|gave in to|yielded to|hit|reached|exceeded|surpassed',
    passive: 'met|complied with|obeyed|heeded|satisfied|reached|exceeded|beaten',
    of: ['deadline', 'forecast'],
    examples: [['The port must pay by Friday. It met the deadline with an hour to spare.', 'pay', 'met']],
    counterexamples: [['The port must pay by Friday. It will meet the deadline.', 'pay']],
  },
  {
    id: 'rule:dues/outcome-broken',
    state: 'reported-not-met',
    summary: 'a promise broken',
    active:
      "broke|broken|defaulted on|forsook|forsaken|reneged on|went back on|gone back on|failed to (?:keep|honou?r|fulfill?|deliver(?: on)?|follow through (?:on|with)|make good on|carry out|live up to)|(?:did not|didn't|has not|hasn't|had not|hadn't|have not|never) (?:keep|kept|honou?r(?:ed)?|fulfill?(?:ed)?|deliver(?:ed)? on|follow(?:ed)? through (?:on|with)|ma[kd]e good on|carr(?:y|ied) out|live(?:d)? up to|act(?:ed)? on)|betrayed|fell short of|violated|forgot",
    passive:
      'broken|reneged on|forgotten|betrayed|violated|not (?:been )?(?:kept|honou?red|fulfilled|delivered|carried out)|never (?:been )?(?:kept|honou?red|fulfilled|delivered|carried out)|unfulfilled',
    own: '(?:went|remain(?:s|ed)?|is|was|are|were|has gone|have gone) (?:unkept|unfulfilled|unmet|unpaid|undelivered)|proved (?:empty|hollow|false)|came to nothing',
    of: ['word', 'threat', 'plan', 'forecast'],
    examples: [
      ['Venn had promised to open the lock. He broke that promise.', 'open the lock', 'broke'],
      ['Venn had promised to open the lock. The promise was never kept.', 'open the lock', 'was never kept'],
    ],
    counterexamples: [['Venn promised to open the lock. He would never break a promise.', 'open the lock']],
  },
  {
    id: 'rule:dues/outcome-missed',
    state: 'reported-not-met',
    summary: 'a deadline or target missed',
    active:
      "missed|ignored|defied|flouted|disregarded|disobeyed|brushed aside|failed to (?:meet|make|comply with|heed|obey|satisfy|hit|reach)|(?:did not|didn't|has not|hasn't|had not|hadn't|have not|never) (?:meet|met|compl(?:y|ied) with|heed(?:ed)?|satisf(?:y|ied)|hit|reach(?:ed)?)|let|overr[au]n|overshot|outstayed|slept through|fell short of|refused to comply with|blew (?:past|through)|r[au]n past|sailed past",
    passive: 'missed|ignored|defied|flouted|disregarded|not (?:been )?met|never (?:been )?met|not (?:been )?heeded',
    own: '(?:passed|expired|lapsed|came and went|r[au]n out|went by|elapsed|slid by|slipped by)(?: (?:on )?[\\p{L}\\p{N}§ ]{1,30}?)?,? (?:without|with no|with nothing|and no(?:thing|body)?|with (?:the|[\\p{L}]+) still|unmet|unheeded|unanswered|in silence)(?![\\p{L}])|came and went|went (?:unmet|unheeded|unanswered|ignored)|(?:is|was|were|remain(?:s|ed)) (?:unmet|unheeded|unanswered)',
    of: ['deadline', 'forecast'],
    examples: [
      ['The port must pay by Friday. The deadline passed without a payment.', 'pay', 'passed without'],
      ['The port must pay by Friday. It missed the deadline.', 'pay', 'missed'],
    ],
    counterexamples: [['The port must pay by Friday. It denied that it missed the deadline.', 'pay']],
  },
  {
    id: 'rule:dues/outcome-held',
    state: 'reported-met',
    summary: 'something planned or expected took place',
    own: 't(?:ook|aken) place|went ahead|went forward|went off|(?:was|were) held|got (?:under ?way|going)|proceeded|c[ao]me true|c[ao]me to pass|c[ao]me off|materiali[sz]ed|proved (?:right|correct|accurate|true|prescient)|turned out (?:to be )?(?:right|correct|accurate|true)|(?:arriv|start|open|beg[au]n|end|conclud|finish|happen|clos|resum)(?:e?d)?,? (?:on (?:time|schedule)|as (?:planned|promised|scheduled|expected|agreed|announced|threatened|foreseen|forecast|predicted))',
    examples: [['The council was to vote on Friday. The vote took place in the old hall.', 'vote', 'took place']],
    counterexamples: [['The council will vote on Friday. A similar vote took place in May.', 'vote']],
  },
  {
    id: 'rule:dues/outcome-not-held',
    state: 'reported-not-met',
    summary: 'something planned or expected did not come',
    own: "(?:never|did not|didn't) (?:t(?:ake|ook) place|c[oa]me(?: true| about| to pass| off)?|happen(?:ed)?|arrive(?:d)?|materiali[sz]e(?:d)?|go(?:ne)? ahead|went ahead|appear(?:ed)?|beg[iau]n|start(?:ed)?|open(?:ed)?)|failed to (?:take place|come(?: true| about)?|materiali[sz]e|happen|arrive|appear|start|open)|f(?:ell|allen) (?:through|apart)|proved (?:wrong|incorrect|false|mistaken|too (?:optimistic|rosy|low|high))|turned out (?:to be )?(?:wrong|false)|came to (?:nothing|naught)|(?:was|were) never (?:held|built|opened|paid|published|delivered|made|begun|started|finished)|never (?:got|gotten) (?:under ?way|off the ground|going|started|finished|built)|(?:was|were) (?:dashed|disappointed)",
    examples: [['The council was to vote on Friday. The vote never took place.', 'vote', 'never took place']],
    counterexamples: [['The council will vote on Friday. A similar vote never took place.', 'vote']],
  },
]
