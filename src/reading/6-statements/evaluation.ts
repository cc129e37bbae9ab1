import { stems } from './rule.js'

/** Words of judgement on a party, a deed or a plan, by stem. Own choice. */
const BAD = stems(
  'one-sided|dangerous|mistake|disgrac|violation|false reason|wrong\\b|reckless|irresponsib|shame|unaccept|absurd|ridicul|nonsens|lies?\\b|liar|troubl|disast|failure|hypocri|coward|brutal|barbar|outrag|cynical|corrupt|incompet|worthless|betray|criminal|immoral|unfair|unjust|cruel|stupid|foolish|folly|trick\\b|farce|sham\\b|scandal|catastroph|appalling|terrible|horri|provocat|issues?,? for (?:him|her|them)|raises? (?:\\w+ ){0,3}(?:issues|questions|concerns)',
)
const GOOD = stems(
  'excellent|wonderful|brilliant|courag|histori|brave|impressive|great (?:job|leader|man|woman|work|step)|good (?:job|step|work)|strong(?:er)? leader|outstanding|heroi|admirabl|remarkable|fantastic|terrific|magnificent|exemplary|generous|wise\\b|strong rationale',
)

/** What a text says of its subject, when it judges. */
export function evaluates(text: string): 'good' | 'bad' | undefined {
  if (BAD.test(text)) return 'bad'
  return GOOD.test(text) ? 'good' : undefined
}
