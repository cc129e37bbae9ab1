import type { Mention } from './mentions.js'
import type { Ties } from './ties.js'

/** How far a light verb may stand from the noun that it carries, in the terms of {@link Ties}. */
const REACH = 1.1

/** Drops the verbs of a sentence that only carry a noun that tells the event, "launched" of "launched a full-scale attack"; and what was won. */
export function withoutLight(mentions: readonly Mention[], ties: Ties): readonly Mention[] {
  return mentions.filter((m, i) => {
    const [before, after] = [mentions[i - 1], mentions[i + 1]]
    // “won the primary”: that it was won is the event.
    if (m.noun && m.kind === 'election')
      return !(before?.noun === false && before.kind === 'election' && ties.between(before, m) <= REACH)
    if (m.noun || !m.light) return true
    const carried = after?.noun === true && ties.between(m, after) <= REACH
    const subject = m.use === 'passive' && before?.noun === true && ties.between(before, m) <= REACH
    return !(carried || subject)
  })
}
