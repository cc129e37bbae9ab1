import type { Silence } from '../../model/act.js'
import { latin } from '../../model/latin.js'
import { type FieldRule, OWN_CHOICE, stems } from './rule.js'

const NOT = String.raw`(?:(?<!\p{L})(?:not|never|nor|neither)(?!\p{L})|n't(?!\p{L}))`
const SPEAKING =
  'sa(?:y|id)|clarif|specif|disclos|expla(?:i|n)|identif|mention|elaborat|comment|indicat|announc|name\\b|named\\b|describ|discuss|address|publicly (?:accus|blam|nam|comment|sa)|accus|mak(?:e|ing) (?:it )?(?:clear|public)|made (?:it )?(?:clear|public)|detail|reveal|divulg|tell\\b|told\\b|answer|acknowledg|g(?:ive|iven|ave)\\b|provid|offer|releas|suppl(?:y|ied)|speak|spell(?:ed)? out|state\\b|stated\\b|refer|claim|cit(?:e|ed)|den(?:y|ied)|promis|threaten|reject|rul(?:e|ed)\\s+out|condemn|denounc|criticiz|praised?\\b|apologi|endorsed?\\b|pledg|vow'
const has = (pattern: string) => new RegExp(latin(pattern), 'i')

/** What is withheld when it is declined: other things may be declined too ("refused to sign"). */
const DISCLOSING =
  '(?:publicly |immediately |further |even |specifically |directly )?(?:comment|say\\b|elaborate|discuss|talk|specify|confirm|identif|disclos|reveal|provide|name\\b|give (?:\\w+ ){0,2}(?:detail|reason|name|figure|comment|information|interview|number|specific|example)|explain|speculat|answer|respond|reply|go into|be (?:drawn|interviewed|identified|named|quoted|specific)|offer|describ|detail|address\\b|predict|rule|criticize|tell|make (?:\\w+ )?(?:comment|statement)|release (?:\\w+ )?(?:detail|name|information|figure)|disavow|acknowledg|call\\b|concede|characteri|condemn|denounc|apologi|endorse)'
const DECLINED = stems(
  `(?:declin|refus)(?:e|es|ed|ing|al)(?: again| repeatedly| also| at first)? to ${DISCLOSING}|(?:declin|refus)(?:es|ed|ing)$|declin\\w+ (?:\\w+ )?(?:comment|interview)|(?:would|will)(?: not|n't) (?:be )?${DISCLOSING}|won't ${DISCLOSING}|(?:had|has|have) no (?:further )?comment|^no comment|withheld comment|neither confirm|does(?: not|n't) comment`,
)
const NO_ANSWER = stems(
  "(?:could|can|was|were|is|are)(?: not|n't) (?:be )?(?:immediately )?(?:reached|available|reachable)|unavailable|(?:did|does|do|has|have|had)(?: not|n't)(?: \\w+)? (?:respon|repl|return)|never (?:respon|repl|return)|yet to (?:respond|reply|comment)|no (?:immediate (?:comment|statement|word)|(?:immediate |official )?(?:respon|reply|reaction|answer))|unanswered|(?:was|were)(?: not|n't)(?: \\w+)? (?:returned|answered)",
)
const UNCONFIRMED = has(
  `${NOT}(?: \\w+){0,3} (?:confirm|verif|corroborat|substantiat)|(?:unable|impossible|yet) to (?:\\w+ )?(?:confirm|verify)|no (?:official |independent |immediate )?(?:confirmation|verification)|unconfirmed`,
)
const UNSAID = has(
  `${NOT}(?: \\w+){0,3} (?:${SPEAKING})|without (?:\\w+ )?(?:elaborat|giving|providing|offering|saying|specifying|explain|identifying|naming)|(?:gave|gives?|offer(?:ed|s)?|provide[ds]?|released|disclosed|made|makes) (?:no|few|little|any) (?:\\w+ )?(?:detail|explanation|mention|reason|comment|specific|indication|evidence|information|reference|estimate|figure|timetable|statement|public|clue|hint|word)|(?:said|saying|say|says) (?:nothing|little)|remain(?:ed|s)? (?:silent|mum|tight-lipped)|stop(?:ped|s)? short of (?:saying|accus|blam|confirm|nam)|yet to (?:say|announce|comment|explain|specify|disclose)|silen(?:t|ce)\\b|tight-lipped|(?:fail|neglect)(?:ed|s)? to (?:say|mention|explain|specify|disclose|identify|elaborate)`,
)
/** "did not say no", "cannot be said": words of speaking that withhold nothing. */
const NO_SILENCE = has(`(?:could|can|should|must)(?: not|n't|not) be (?:said|told)|not only|not just (?:said|say)`)

/** "said he cannot confirm it": the speaker tells that he is silent. */
const OWN_SILENCE =
  /^(?:i|we|he|she|they|it) (?:cannot|can't|could not|couldn't|would not|wouldn't|will not|won't|declined to|refused to) (?:\w+ly )?(confirm|verify|comment|discuss|say (?:if|whether|who|what|when|how|where))(?![\p{L}])/u

/**
 * How a source kept silent. Kinds as in `record.md`; cue patterns of stage 2 find most of these cues, the reader's network the rest.
 * A silence that declines outranks what was declined ("declined to confirm").
 */
export const SILENCES: readonly FieldRule<Silence>[] = [
  {
    id: 'rule:statements/no-answer',
    summary: 'did not reply, could not be reached',
    value: 'no-answer',
    applies: ({ cue }) => NO_ANSWER.test(cue),
    examples: [
      ['could not be reached for comment', ''],
      ['did not immediately respond to', 'a request for comment'],
      ['had no immediate comment', ''],
      ['were not returned', ''],
    ],
    counterexamples: [
      ['did respond', 'that the pier was closed'],
      ['had no comment', ''],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:statements/declined',
    summary: 'was asked and would not',
    value: 'declined',
    applies: ({ cue, content, main }) =>
      DECLINED.test(/(?:declin|refus)\w+(?: to)?$/.test(cue) ? `${cue} ${content.slice(0, 60)}`.trim() : cue) ||
      /comment|discuss|say/.test(OWN_SILENCE.exec(main)?.[1] ?? ''),
    examples: [
      ['declined to comment', ''],
      ['refused to say', 'who had signed'],
      ['declined', 'to discuss the talks'],
      ['said', 'she would not comment on the talks'],
      ["wouldn't discuss", 'the talks'],
      ['had no comment', ''],
    ],
    counterexamples: [
      ['refused to accept', 'the offer'],
      ['refused', 'to sign'],
      ['said', 'he would not sign'],
    ],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:statements/not-confirmed',
    summary: 'has not confirmed, could not verify',
    value: 'not-confirmed',
    applies: ({ cue, main }) => UNCONFIRMED.test(cue) || /confirm|verify/.test(OWN_SILENCE.exec(main)?.[1] ?? ''),
    examples: [
      ['has not officially confirmed', 'the visit'],
      ['could not be independently verified', 'The figures'],
      ['said', 'he could not confirm the sinking'],
    ],
    counterexamples: [['confirmed', 'that he would not come']],
    source: OWN_CHOICE,
  },
  {
    id: 'rule:statements/not-said',
    summary: 'did not say, gave no details',
    value: 'not-said',
    applies: ({ cue }) => UNSAID.test(cue) && !NO_SILENCE.test(cue),
    examples: [
      ['did not clarify', 'if he would come'],
      ['has not publicly accused', 'the guild of the fire'],
      ['gave no further details', ''],
      ['has said little about', 'the lamps'],
      ['did not deny', 'the report'],
      ['has never promised', 'to pay'],
    ],
    counterexamples: [
      ['does not think', 'the road matters'],
      ['said', 'nothing would change'],
    ],
    source: OWN_CHOICE,
  },
]
