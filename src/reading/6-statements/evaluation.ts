import { JUDGEMENTS } from './lexicon/judgement.js'
import { stems } from './rule.js'

const pattern = (means: 'good' | 'bad') => {
  const list = JUDGEMENTS.filter((row) => row.means === means).map((row) => row.stem)
  return stems(list.join('|'))
}
const BAD = pattern('bad')
const GOOD = pattern('good')

/** A negation before the judgement turns praise into blame; blame that is negated judges nothing. */
const NEGATED =
  /(?<![\p{L}])(?:not(?! (?:only|just|merely))|never|no|hardly|\w+n't|nobody|nothing)(?:\s[\p{L}'-]+){0,4}\s?["']*$/u

/** Words after which a judgement is another's, or of another thing than the clause is about, or still to come: "the man who …", "will …". */
const ELSEWHERE =
  /^(?!i\b|we\b)(?:[^,]* )?(?:believes?|thinks?|believed|thought|feels?|says?|said|accused|considers?)\b|\b(?:who|which|when|how|whether|will|might|may|could)\b|'ll\b/

/** What a text says of its subject, when it judges. */
export function evaluates(text: string): 'good' | 'bad' | undefined {
  const bad = BAD.exec(text)
  if (bad && ELSEWHERE.test(text.slice(0, bad.index))) return undefined
  if (bad && !NEGATED.test(text.slice(0, bad.index))) return 'bad'
  const good = GOOD.exec(text)
  if (good === null || ELSEWHERE.test(text.slice(0, good.index))) return undefined
  if (/^(?:more|better|prouder)/i.test(good[0])) return 'good'
  return NEGATED.test(text.slice(0, good.index)) && !/no doubt/.test(text.slice(0, good.index)) ? 'bad' : 'good'
}
