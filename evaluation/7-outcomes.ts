import { outcomeLots } from '../corpora/outcome-lots.js'
import type { GoldStory } from '../corpora/stories.js'
import { OUTCOMES as STATES } from '../src/model/due.js'
import type { Reading } from '../src/model/reading.js'
import { type Ability, meetBest, runAbility, type Told, tokensIn, told } from './findings.js'
import { type Count, jaccard, NONE, NOTHING, plus, plusShare, type Share, tally } from './prf.js'
import { fromCount, fromShare, type Score } from './scores.js'

/**
 * What a story reports of what is due in it, on the hand-made records and on 200 short invented stories made for this
 * (`corpora/outcome-lots.ts`).
 *
 *   npx tsx evaluation/7-outcomes.ts [-v]
 *
 * A gold due meets at most one that was read, as in `7-dues.ts`. Of a due an outcome is right when gold has the same for it, whatever
 * the words; the states `open` and `lapsed` are none.
 *
 * - *outcome*: told and right, of all that gold has, and of all read of dues that gold has
 * - *outcome, of dues found*: the share of gold's that is told, where the due was read
 * - *outcome by the story or a source*: of those right, the share of which a statement reports it where gold has a source for it, and none
 *   where the story itself does
 */
export type OutcomeScores = { readonly outcome: Count; readonly found: Share; readonly voice: Share }

/** Less than this of what is owed in common, and it is another due. */
const SAME_DEED = 0.3

export const NO_OUTCOMES: OutcomeScores = { outcome: NOTHING, found: NONE, voice: NONE }

/** What is compared; a `Reading` is such. */
export type ReadOutcomes = { readonly dues: readonly Pick<Reading['dues'][number], 'what' | 'outcomes'>[] }

export function scoreOutcomes(story: GoldStory, { dues }: ReadOutcomes): OutcomeScores & Told {
  const { quoted, spans } = tokensIn(story)
  const gold = story.record.dues ?? []
  const wanted = [...new Set(gold.map(({ what }) => what))].map((what) => ({
    what,
    tokens: quoted(what),
    states: STATES.filter((state) => gold.some((due) => due.what === what && due.state === state)),
  }))
  const read = dues.map(({ what, outcomes }) => ({ outcomes, tokens: spans(what) }))
  const met = meetBest(wanted, read, (g, r) => {
    const alike = jaccard(g.tokens, r.tokens)
    return alike >= SAME_DEED ? alike : 0
  })
  let { outcome, found, voice } = NO_OUTCOMES
  const [missed, extra]: [string[], string[]] = [[], []]
  for (const [i, { what, states }] of wanted.entries()) {
    const j = met.get(i)
    const mine = j === undefined ? [] : read[j]!.outcomes
    const right = states.filter((state) => mine.some((o) => o.state === state))
    outcome = plus(outcome, { tp: right.length, predicted: mine.length, gold: states.length })
    for (const state of states) {
      if (j !== undefined) found = tally(found, right.includes(state))
      if (!right.includes(state)) missed.push(told(state, what, j === undefined ? 'due not read' : null))
    }
    for (const { reportedBy, state } of gold.filter((due) => due.what === what && right.some((s) => s === due.state))) {
      if (reportedBy === undefined) continue
      const told = mine.find((o) => o.state === state)!
      voice = tally(voice, (told.statement === null) === (reportedBy === null))
    }
    for (const { state, span } of mine) if (!right.includes(state)) extra.push(told(state, what, span.words))
  }
  return { outcome, found, voice, missed, extra, wrong: [] }
}

export function measureOutcomes(corpus: string, scored: readonly OutcomeScores[]): readonly Score[] {
  const all = scored.reduce(
    (a, b) => ({
      outcome: plus(a.outcome, b.outcome),
      found: plusShare(a.found, b.found),
      voice: plusShare(a.voice, b.voice),
    }),
    NO_OUTCOMES,
  )
  if (all.outcome.gold === 0) return []
  // A corpus has few of them.
  const place = { ability: '7-outcomes', corpus, tolerance: 12 }
  return [
    fromCount(place, 'outcome', all.outcome),
    fromShare(place, 'outcome, of dues found', all.found),
    ...(all.voice.n > 0 ? [fromShare(place, 'outcome by the story or a source', all.voice)] : []),
  ]
}

export const OUTCOMES: Ability<OutcomeScores & Told> = { part: 'dues', score: scoreOutcomes, measure: measureOutcomes }

await runAbility(import.meta.url, OUTCOMES, outcomeLots())
