import type { FoundDispute } from '../../model/dispute.js'
import type { Claim, Claims } from './claims.js'

/** Statements before a negated one that are compared with it. */
const MOST_BEFORE = 30
/** Words that both must have in common, and the share of each that they must be: nearly all. */
const LEAST = 3
const SHARE = 0.75
/** Units of a content beyond which two that share words need not be about one thing. */
const LONGEST = 160

/** Pairs of statements by different speakers of which one says what the other says is not so. Found by us: the story does not set them against each other. */
export function contradictions(claims: Claims): readonly FoundDispute[] {
  return claims.list.flatMap((claim, i): readonly FoundDispute[] => {
    if (!claim.statement.negated || !compares(claim)) return []
    for (let j = i - 1; j >= Math.max(0, i - MOST_BEFORE); j--)
      if (opposed(claims, claims.list[j]!, claim)) return [contradiction(claims.list[j]!, claim)]
    return []
  })
}

function compares({ statement: { content, silence, speaker, certainty } }: Claim): boolean {
  const [first] = content
  if (first === undefined || content.length > 1 || silence !== null || speaker === null) return false
  return first.end - first.start <= LONGEST && (certainty === 'certain' || certainty === 'probable')
}

function opposed(claims: Claims, a: Claim, b: Claim): boolean {
  if (a.statement.negated || !compares(a) || claims.same(a.statement.speaker, b.statement.speaker)) return false
  if (a.hull.end > b.hull.start) return false
  const [one, other] = [claims.stems(a), claims.stems(b)]
  const common = [...other].filter((stem) => one.has(stem)).length
  return common >= LEAST && common >= SHARE * Math.max(one.size, other.size)
}

function contradiction(a: Claim, b: Claim): FoundDispute {
  return {
    statement: a.index,
    by: b.statement.speaker,
    kind: 'contradicts',
    span: b.statement.content[0]!,
    counter: b.index,
    maker: 'rule:disputes/contradicts',
  }
}
