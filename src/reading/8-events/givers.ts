import { firstIndex } from '../../model/search.js'
import type { Figure } from './figures.js'
import type { Named, Scene } from './scene.js'

/** Sentences that a poll's figures may pause for. */
const PAUSE = 2
/** Words after “poll” in which “by …” says whose it is. */
const BY = 5
/** Words before it in which the phrase begins that names it. */
const PHRASE = 20
const POLL = /^(?:polls?|polling|surveys?)$/
const ASKED = /\b(?:voters|adults|respondents)\b/
const POLLED = /^(?:percent|percentage points|share)$/

/**
 * Who gives each figure, by its first token: the speaker of the statement whose content holds it, null where the story itself tells it.
 * What the story tells of a poll, sentence after sentence, is the pollster's: "In a Tannick Post poll 40 percent …. Another 12 percent …."
 */
export function giversOf(scene: Scene, figures: readonly Figure[]): ReadonlyMap<number, number | null> {
  const polls = pollsOf(scene)
  const out = new Map<number, number | null>()
  let [next, pollster, since]: [number, number | null, number] = [0, null, 0]
  for (const figure of figures) {
    const { sentence } = scene.tokens.all[figure.first]!
    for (; next < polls.length && polls[next]!.sentence <= sentence; next++) {
      const poll = polls[next]!
      pollster = poll.by ?? pollster
      since = poll.sentence
    }
    const told = scene.told[figure.first]!
    const isPolled = POLLED.test(figure.unit ?? '') || figure.unit === 'point' || ASKED.test(figure.of ?? '')
    const by = isPolled && pollster !== null && sentence - since <= PAUSE ? pollster : null
    if (by !== null) since = sentence
    out.set(figure.first, told < 0 ? by : scene.statements[told]!.speaker)
  }
  return out
}

type Poll = { readonly sentence: number; readonly by: number | null }

/** The polls of a story, each with the actor whose it is; null for one that is only called a poll. */
function pollsOf(scene: Scene): readonly Poll[] {
  const { all } = scene.tokens
  return all.flatMap(({ lower, sentence }, i): Poll[] => {
    if (!POLL.test(lower)) return []
    let best: Named | null = null
    const from = firstIndex(scene.named.length, (n) => scene.named[n]!.first >= i - PHRASE)
    for (let n = from; n < scene.named.length && scene.named[n]!.first < i + BY; n++) {
      const named = scene.named[n]!
      if (
        all[named.first]!.sentence === sentence &&
        isPollster(scene, named, i) &&
        (best === null || rank(named, i) <= rank(best, i))
      )
        best = named
    }
    // “when they go to the polls”
    if (best === null && !/^(?:poll|survey)$/.test(lower)) return []
    return [{ sentence, by: best?.actor ?? null }]
  })
}

/** A name beside the word reads better than a phrase with the word in it. */
const rank = ({ first, last }: Named, poll: number): number => (first > poll ? 1 : last > poll ? 3 : poll - last)

/** Whether a name is that of who held a poll: it stands before the word, around it, or after it and "by". */
function isPollster({ tokens: { all } }: Scene, { first, last, kind, pronoun }: Named, poll: number): boolean {
  if (pronoun || kind === 'person' || kind === 'place') return false
  if (first > poll) {
    const before = all[first - 1]!.lower === 'the' ? first - 2 : first - 1
    return before > poll && /^(?:by|from)$/.test(all[before]!.lower)
  }
  if (last > poll) return all.slice(first + 1, poll).some((t) => t.kind === 'capital')
  if (all[first]!.kind !== 'capital' && all[last - 1]!.kind !== 'capital') return false
  // A capital between them is the rest of a longer name.
  return poll - last <= 2 && all.slice(last, poll).every((t) => t.kind === 'word' && t.lower !== 'the')
}
