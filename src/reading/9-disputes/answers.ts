import { sentenceAt } from '../../model/search.js'
import type { Claim, Claims } from './claims.js'
import type { Mark } from './mark.js'
import { whole } from './words.js'

/** Statements behind a denial that are looked at, in its paragraph: what is said in support of it. */
const MOST_BEHIND = 2
/** What a claim must have in common with an answer to be taken before a nearer one. */
const LEAST = 0.6

/** Stems of what is said with a denial and right behind it: “Tannick denied it. “There was salt on the boat,” said Venn.” */
export function answerOf(claims: Claims, { counter, span }: Mark): ReadonlySet<string> {
  const stems = new Set<string>()
  const own = counter === null ? undefined : claims.of(counter)
  for (const stem of own === undefined ? [] : claims.stems(own)) stems.add(stem)
  const from = claims.from(own === undefined ? span.end : own.hull.start + 1)
  const paragraph = claims.paragraphAt(span.start)
  for (const claim of claims.list.slice(from, from + MOST_BEHIND)) {
    if (claim.paragraph !== paragraph) break
    for (const stem of claims.stems(claim)) stems.add(stem)
  }
  return stems
}

/** Of claims, the nearest first, the one that has most in common with what answers it; undefined where that is next to nothing. */
export function mostAlike(claims: Claims, among: readonly Claim[], answer: ReadonlySet<string>): Claim | undefined {
  let [best, most]: [Claim | undefined, number] = [undefined, LEAST]
  for (const claim of among) {
    const { weight } = claims.overlap(answer, claims.stems(claim))
    if (weight > most) [best, most] = [claim, weight]
  }
  return best
}

/** Told of a question. */
const ASKED = whole('asked|asks|question(?:ed)?|pressed|whether')

/** “Asked whether he would go, he said: “No.””: a question is answered, no claim. */
export function isNoToQuestion(claims: Claims, { maker, counter, span }: Mark): boolean {
  const own = counter === null ? undefined : claims.of(counter)
  if (maker !== 'rule:disputes/no-first' || own === undefined) return false
  const sentence = claims.text.sentences[sentenceAt(claims.text, own.hull.start)]
  return sentence !== undefined && ASKED.test(claims.words({ start: sentence.start, end: span.start }))
}
