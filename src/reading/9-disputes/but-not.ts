import type { FoundDispute } from '../../model/dispute.js'
import { tells } from './candidates.js'
import type { Claims } from './claims.js'

/** Right behind what another said, in the same words: ", but that would not happen", ". That is not so." */
const BUT_NOT =
  /^["']{0,2}[.,;!]?["']{0,2} ?["']{0,2}(?:(?:but|and yet|yet|though) )?["']{0,2}((?:that|this|it)(?:(?: would| will| has| had| did| does)(?: simply)?(?: not|n't| never) (?:happen|occur|come|materiali[sz]|take place|be so|be the case)|(?:'s| is| was)(?: simply| just)?(?: not|n't| never) (?:so|true|the case|accurate|correct|right)(?![\p{L}])))/iu
/** Units behind what another said that are looked at. */
const REACH = 60

/** Somebody tells what another says, and in the same breath that it is not so. */
export function butNot(claims: Claims): readonly FoundDispute[] {
  return claims.list.flatMap((claim): readonly FoundDispute[] => {
    const { within, speaker, content } = claim.statement
    const outer = within === null ? undefined : claims.of(within)
    const last = content.at(-1)
    if (outer === undefined || last === undefined || !tells(claim)) return []
    if (outer.statement.speaker === null || claims.same(outer.statement.speaker, speaker)) return []
    const found = BUT_NOT.exec(claims.words({ start: last.end, end: last.end + REACH }, REACH))
    if (found === null) return []
    const end = last.end + found[0].length
    const span = { start: end - found[1]!.length, end }
    const by = outer.statement.speaker
    return [{ statement: claim.index, by, kind: 'denies', span, counter: outer.index, maker: 'rule:disputes/but-not' }]
  })
}
