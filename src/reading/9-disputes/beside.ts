import { answerOf, mostAlike } from './answers.js'
import { type Candidates, isClaim } from './candidates.js'
import type { Claims } from './claims.js'
import type { Mark } from './mark.js'
import { referenceOf } from './reference.js'

/** Paragraphs back in which what is taken up may stand. */
const FAR = 12

/**
 * What the one whose claim is disputed said beside it, in the same paragraph, where the disputing words tell none of it again: "it", "the
 * remarks" take up all that was said there. Nothing else is added.
 * @returns indices of statements, the given ones among them
 */
export function withBeside(
  claims: Claims,
  candidates: Candidates,
  mark: Mark,
  found: readonly number[],
): readonly number[] {
  const [only] = found
  const first = only === undefined ? undefined : claims.of(only)
  if (found.length !== 1 || first === undefined || first.statement.within !== null || !takesUp(claims, mark))
    return found
  // Where an answer speaks of one of several claims it is set against that one.
  if (mostAlike(claims, [first], answerOf(claims, mark)) !== undefined) return found
  const reach = isOfAll(claims, mark) ? 1 : 0
  const beside = candidates
    .before(mark, FAR)
    .filter(
      (c) =>
        isClaim(c) &&
        c.statement.within === null &&
        Math.abs(first.paragraph - c.paragraph) <= reach &&
        claims.same(c.statement.speaker, first.statement.speaker),
    )
  return [...new Set([...beside.map((c) => c.index).reverse(), first.index])]
}

/** Whether a mark only points at what it is set against. */
function takesUp(claims: Claims, { kind, refers }: Mark): boolean {
  if (kind === 'confirmed' || kind === 'corrected') return false
  if (refers.how === 'before') return true
  if (refers.how !== 'words') return false
  const reference = referenceOf(claims.words(refers.span))
  return reference.kind === 'bare' || (reference.kind === 'noun' && reference.complement === '')
}

/** “Venn’s assumptions”, “told a different story”: whatever was said there, in the paragraphs beside it too. */
function isOfAll(claims: Claims, { refers, maker }: Mark): boolean {
  if (maker === 'rule:disputes/other-version') return true
  if (refers.how !== 'words') return false
  const reference = referenceOf(claims.words(refers.span))
  return reference.kind === 'noun' && reference.plural && reference.of !== null
}
