import { type TurnRule, turn } from './rule.js'

const END = `(?=["']?(?:[.,;:!?—–]|$| (?:but|and|on|in|at|after|before|when|because|as|this|last|by|within|two|three|a|late|early|earlier|yesterday|today|here|with) ))`
const ADVERBS = `(?:(?:later|then|since|ultimately|finally|instead|eventually|abruptly|suddenly|quietly|duly|promptly|now|also|still|just|soon|swiftly|reportedly|apparently|simply|never(?= \\p{L}+(?:ed|ne|wn))) ){0,2}`
/** Who did it, at the start of a sentence: a pronoun, or a name or noun of a few words. */
const FRONTED = `(?:(?:on|by|late|early|late on|early on) [\\p{L}]+day(?: (?:morning|evening|night|afternoon))?|(?:last|this) (?:week|month|year|[\\p{L}]+day|spring|summer|autumn|fall|winter)|in [\\p{L}]{3,9}|yesterday|today|within (?:hours|days|weeks|a (?:day|week|month|year)))`
const WHO = `["']?(?:(?:${FRONTED}|and|but|yet|so|then|however|in the end|ultimately|in fact|in the event|eventually|sure enough|indeed|to date|on the day|when the (?:day|time|hour|date) came|days later|hours later|weeks later|a day later|a week later|the next day|a month later),? ){0,2}(?<who>he|she|it|they|we|i|both|neither|most|the [^,.;:"]{2,40}?|(?!that|this|there|nothing|none|if|no\\b)[\\p{L}][\\p{L}'. -]{1,30}?)`
const BACKED_OUT = `(?:(?:back|pull|dropp|bow)ed out(?! of (?!it\\b|that\\b))|withdrew(?! (?!the |it|that|his|her|its|their))|beg(?:ged)? off|thought better of (?:it|that)|changed (?:his|her|its|their|our|my) minds?|called (?:it|them|that|the whole thing|everything) off|cancel(?:l)?ed(?: (?:it|them|that))?${END}|decided against (?:it|that|doing so)|opted (?:out|not to|against)|(?:scrapped|abandoned|dropped|shelved|rescinded|retracted|withdrew) (?:it|them|that|the (?:idea|plan|threat|bid|scheme|proposal)|those plans|that plan)(?![\\p{L}])|backed (?:down|off)|climbed down|relented|revers(?:ed|es) (?:himself|herself|itself|themselves|course)|had second thoughts|stood down)`
/** “Was later”, “is to be”, not “was never”. */
const BEEN =
  '(?:was|were|has been|have been|had been|is|are|being|got) (?:(?!(?:not|never|nearly|almost|hardly|scarcely|barely|rarely) )\\p{L}{2,12} ){0,2}?'
const CALLED_OFF = `${BEEN}(?:cancel(?:l)?ed|called off|scrapped|shelved|withdrawn|dropped|abandoned|rescinded|aborted|axed|revoked|ditched)`
const PUT_OFF = `${BEEN}(?:postponed|delayed|put off|pushed back|moved (?:to|up|back|forward)|extended|rescheduled|adjourned|deferred|brought forward|held over|carried over)`
const PUT_IT_OFF =
  '(?:(?:postponed|delayed|extended|rescheduled|deferred|moved) (?:it|them|that|this)|(?:put|pushed|moved|brought) (?:it|them|that) (?:off|back|forward|up))'
const FAILED = `(?:failed to do so|failed to(?=[.,;])|(?:did not|didn't)(?: do so| do (?:it|that)|${END})|(?:never|did not|didn't) (?:show(?:ed)? up|turn(?:ed)? up)|never (?:did|came|arrived|happened|appeared|materiali[sz]ed|took place|went|got|made it)|nothing (?:of the (?:sort|kind) )?(?:came|happened)|came up short|fell short|ran out of (?:time|money)|missed|reneged|broke (?:his|her|its|their|that|the) (?:word|promise|pledge|vow))`
const OPENS = '^(?:[^.;!?]|\\.(?=,)){0,110}?(?:,|;| --| —)? ?'
const BUT = '(?:but|ultimately|in the end|eventually|only to|yet|before|until|although|though|and then|or)'

/** “But on Thursday the guild said he …”: whose deed it is stands between. After an “and” only a pronoun may: another clause begins there. */
const BETWEEN = `(?:[^,.;:!?"]{0,40}, )?(?:(?:(?!(?:another|others?|rivals?|critics|similar) )[^,.;:!?"]){1,70}? )??`
const inside = (mark: string) =>
  turn(
    `${OPENS}\\b(?:${BUT} ${BETWEEN}|and (?:then )?(?:(?:he|she|it|they|that|this) )?)${ADVERBS}(?<mark>${mark.replaceAll('§END', END)})`,
  )

const next = (mark: string) => turn(`^${WHO} ${ADVERBS}(?<mark>${mark})`)

/** In order of precedence. */
export const TURNS: readonly TurnRule[] = [
  {
    id: 'rule:dues/outcome-but-backed-out',
    state: 'withdrawn',
    summary: 'was to do it, but backed out',
    inside: inside(
      `${BACKED_OUT}|${CALLED_OFF}|(?:is|are|was|were) not (?:coming|going)|(?:wasn't|weren't|isn't|aren't) (?:coming|going)|(?:will|would) not be (?:there|coming|attending|going)|(?:have|see) [^.;,]{2,60}? (?:withdraw|cancel|call (?:it |them )?off|drop out|pull out|back out|change (?:his|her|its|their) minds?)|(?:had|has|have) (?:to )?(?:call(?:ed)?|cancel(?:l?ed)?) (?:it|them) off`,
    ),
    next: next(
      `(?:(?:has|have|had) (?:now |since )?)?${BACKED_OUT}|${CALLED_OFF}|no longer (?:plans?|intends?|wants?)`,
    ),
    examples: [
      ['Osk had been scheduled to speak in Tarn, but backed out on Thursday.', 'speak in Tarn', 'backed out'],
      ['Osk said he would sue the guild. He later changed his mind.', 'sue the guild', 'changed his mind'],
    ],
    counterexamples: [
      ['Osk had been scheduled to speak in Tarn, but another speaker backed out of the trip.', 'speak in Tarn'],
      ['Osk will speak in Tarn on Friday. The speech was not called off.', 'speak in Tarn'],
    ],
  },
  {
    id: 'rule:dues/outcome-but-put-off',
    state: 'superseded',
    summary: 'was to be then, but was put off',
    inside: inside(`${PUT_OFF}|${PUT_IT_OFF}`),
    next: next(`(?:(?:has|have|had) (?:now |since )?)?${PUT_IT_OFF}|${PUT_OFF}`),
    examples: [
      ['The lock had been due to open in May, but was pushed back to June.', 'open in May', 'was pushed back'],
      ['The council planned to vote on Friday. It put it off to June.', 'vote', 'put it off'],
    ],
    counterexamples: [
      ['The lock had been due to open in May, but it may be pushed back.', 'open in May'],
      ['The council will vote on Friday. The vote was never put off.', 'vote'],
    ],
  },
  {
    id: 'rule:dues/outcome-at-another-time',
    state: 'superseded',
    summary: 'will be then instead of when it was to be',
    anyTense: true,
    inside: turn(
      `^[^.;!?]{0,60}?(?<mark>(?:rather than|instead of|and not|not) (?:(?:on|in|at|by|next|last|this) )*[^.;,]{2,40}? (?:as|that) (?:(?:had been|was|were|first|originally|it had|they had|he had|she had|previously) ){0,3}(?:arranged|planned|scheduled|announced|agreed|promised|intended|set|billed|expected))`,
    ),
    next: turn(
      `^${WHO} (?<mark>(?:will now|will instead|now will|(?:is|are) now (?:due|expected|scheduled|set|to|planned)|now (?:plans?|expects?|intends?|aims?|hopes?)|(?:has|have) now (?:set|fixed|chosen|picked)|(?:was|were|has been|have been) (?:now )?given (?:more time|an extension|(?:another|an extra|a further) ))[^.;]{0,60})`,
    ),
    examples: [
      [
        'The guild had planned to sail on Wednesday. It will now sail on the 20th.',
        'sail',
        'will now sail on the 20th',
      ],
    ],
    counterexamples: [['The guild planned to sail on Wednesday. Rain will now follow.', 'sail']],
  },
  {
    id: 'rule:dues/outcome-as-told',
    state: 'reported-met',
    summary: 'came about as it had been told',
    inside: turn(
      `^[^.;!?]{0,80}?,? (?<mark>(?:just |exactly |precisely )?as (?:he|she|it|they|we|the [\\p{L}]+) had (?:promised|pledged|vowed|said|threatened|planned|predicted|forecast|announced)(?: (?:he|she|it|they) would)?)`,
    ),
    next: turn(
      `^(?!.{0,120}\\b(?:not|never|fail\\p{L}*|will|would|no)\\b)[^.;!?]{8,120}?(?:,? )(?<mark>as (?:promised|planned|scheduled|agreed|threatened|expected|predicted|forecast|announced|pledged|vowed|billed)|on (?:schedule|time)|right on time|ahead of (?:schedule|time|the deadline)|in time|(?:fulfilling|honou?ring|keeping|making good on|delivering on|redeeming) (?:a|his|her|its|their|the|that) (?:commitment|promise|pledge|vow|word|threat))(?![\\p{L}])`,
    ),
    examples: [
      [
        'The guild had promised to open the lock. The gates swung open on Friday, as promised.',
        'open the lock',
        'as promised',
      ],
    ],
    counterexamples: [['The guild promised to open the lock. It will be done, as promised.', 'open the lock']],
  },
  {
    id: 'rule:dues/outcome-but-failed',
    state: 'reported-not-met',
    summary: 'was to do it, but did not',
    inside: turn(`^, (?<mark2>never did|did not|didn't)${END}|${inside(FAILED).source}`),
    next: turn(
      `^(?:${WHO} ${ADVERBS}(?<mark>(?:did not|didn't)(?: do (?:so|it|that))?${END}|(?:never|did not|didn't) (?:show(?:ed)? up|turn(?:ed)? up)|never (?:did|came|arrived|appeared)${END}|(?:has|have|had) (?:still )?(?:not|never) done (?:so|it|that)${END})|["']?(?:but |and |yet )?(?:it|that|this|none of (?:it|that|this|these)|nothing of the (?:sort|kind)) (?<mark2>(?:never|did not|didn't|has not|has never) (?:c[oa]me(?: true| to pass| about)?|happen(?:ed)?|materiali[sz]e(?:d)?|take place|took place|occur(?:red)?)|happened)${END})`,
    ),
    examples: [
      ['Osk, who had vowed to repay the guild, never did.', 'repay the guild', 'never did'],
      ['Osk said he would repay the guild. He did not.', 'repay the guild', 'did not'],
    ],
    counterexamples: [['Osk said he would repay the guild. He did not say when.', 'repay the guild']],
  },
  {
    id: 'rule:dues/outcome-and-did',
    state: 'reported-met',
    summary: 'was to do it, and did',
    inside: turn(
      `${OPENS}(?:\\b(?:and|which|as) (?:(?:he|she|it|they|we|i|[\\p{L}' .-]{2,30}?) )??${ADVERBS}(?<mark>did(?: so| just that| exactly that)?|has (?:since )?done so|have (?:since )?done so|kept (?:his|her|its|their) word)${END}|\\ba (?:promise|pledge|vow|threat|commitment) (?:(?:he|she|it|they) )(?:has |have |had )?(?:since )?(?<mark2>kept|fulfilled|honou?red|carried out|made good on))`,
    ),
    next: turn(
      `^(?:${WHO} (?:(?:has|have|had) )?${ADVERBS}(?<mark>did(?: so| just that| exactly that| it| that| as promised| precisely that)${END}|did(?=[.;!]|$)|done (?:so|it|that|just that|exactly that)${END}|kept (?:his|her|its|their) (?:word|promise|pledge|vow|threat)|obliged${END}|complied${END}|followed through${END}|delivered${END}|made good on (?:it|that))|["']?(?:and |sure enough, )?(?:that|this|it) (?:is )?(?:(?:exactly|precisely|just) )?(?:what )?(?<mark2>happened|came true|came to pass)${END})`,
    ),
    examples: [
      ['Osk said he would repay the guild. On Friday he did.', 'repay the guild', 'did'],
      ['Osk had vowed to repay the guild and did so within a month.', 'repay the guild', 'did so'],
    ],
    counterexamples: [['Osk said he would repay the guild. He did all he could to avoid it.', 'repay the guild']],
  },
  {
    id: 'rule:dues/outcome-instead',
    state: 'reported-not-met',
    summary: 'did something else instead of what had been demanded',
    inside: turn(`${OPENS}(?:but|and) (?:(?:he|she|it|they) )?(?<mark>instead) \\p{L}+(?:ed|t|e|w|n|ld)\\b`),
    next: turn(
      `^["']?(?<mark>(?:instead of|rather than|without) (?:comply|obey|heed|respond|answer|do|meet|yield|back|bow|agree|accept)ing)`,
    ),
    examples: [
      [
        'The court had given Osk until Friday to repay the guild. Instead of complying, he sued.',
        'repay the guild',
        'Instead of complying',
      ],
    ],
    counterexamples: [
      ['The court gave Osk until Friday to repay the guild. Instead, a fine is due.', 'repay the guild'],
    ],
  },
]
