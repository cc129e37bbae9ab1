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
  /(?<![\p{L}])(?:not|never|no|hardly|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can't|nobody|nothing)(?:\s[\p{L}'-]+){0,4}\s?["']*$/u

/** What a text says of its subject, when it judges. */
export function evaluates(text: string): 'good' | 'bad' | undefined {
  const bad = BAD.exec(text)
  if (bad && !NEGATED.test(text.slice(0, bad.index))) return 'bad'
  const good = GOOD.exec(text)
  if (good === null) return undefined
  return NEGATED.test(text.slice(0, good.index)) && !/no doubt/.test(text.slice(0, good.index)) ? 'bad' : 'good'
}
