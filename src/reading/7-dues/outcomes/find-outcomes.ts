import type { FoundDue, FoundOutcome } from '../../../model/due.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { firstIndex } from '../../../model/search.js'
import { contains, hull, type Span } from '../../../model/span.js'
import { type Source, union } from '../region.js'
import type { Who } from '../who.js'
import { deedsIn } from './by-deed.js'
import { marksIn, thingsIn } from './by-thing.js'
import { mayTurn, turnsIn } from './by-turn.js'
import { makeLinks } from './links.js'
import type { Told } from './told.js'

export type OutcomesOf = {
  /** For each due, in their order, what is reported, in the order of the text. */
  readonly of: (dues: readonly FoundDue[]) => readonly Outcomes[]
  /** Whether words that report something may hold that due, or go on from it; most do not. */
  readonly mayTell: (due: FoundDue) => boolean
}

/**
 * What one story reports of what is due in it: met, not met, withdrawn, superseded, each with the words that say so and the statement
 * that they stand in. Nothing follows from a date, and who is right is not said: reports that contradict each other stand side by side.
 */
export function makeOutcomes(
  source: Source,
  statements: readonly FoundStatement[],
  who: Who,
  today: string | null,
): OutcomesOf {
  const marks = marksIn(source, who)
  const reports = makeReports(statements)
  const reaches = union(marks.map(({ thing }) => thing.reach))
  return {
    of: (dues) => {
      if (dues.length === 0) return []
      const links = makeLinks(source, dues, statements, who)
      const told = [...thingsIn(marks, links), ...turnsIn(source, links), ...deedsIn(source, links, today)]
      const of = dues.map((): Told[] => [])
      for (const one of told.sort((a, b) => a.span.start - b.span.start)) of[one.due]!.push(one)
      return dues.map((due, i) => outcomesOf(due, of[i]!, reports))
    },
    mayTell: ({ what }) => {
      const { start } = what[0]!
      const reach = reaches[firstIndex(reaches.length, (i) => reaches[i]!.end > start)]
      return (reach !== undefined && reach.start <= start) || mayTurn(source, hull(what)!)
    },
  }
}

function outcomesOf(due: FoundDue, told: readonly Told[], reports: Reports): Outcomes {
  const reported: FoundOutcome[] = []
  let direct = false
  for (const { state, span, maker, ...one } of told) {
    const statement = reports(span, state === 'superseded' || state === 'withdrawn')
    if (statement === 'doubtful' || reported.some((o) => o.state === state && o.statement === statement)) continue
    if (due.what.some((piece) => contains(piece, span))) continue
    reported.push({ state, span, statement, maker })
    direct ||= one.direct
  }
  return { reported, direct }
}

/** What is reported of a due, in the order of the text. */
export type Outcomes = {
  readonly reported: readonly FoundOutcome[]
  /** Whether words report it that hold what is due, or go on from it: then that was due, however weakly it is told. */
  readonly direct: boolean
}

/** Acts that report nothing that has come about, as silence does: “could not confirm that …”. */
const NO_REPORT = /^(?:deny|ask|demand|propose|threaten|promise|want|expect)$/
/** What one says that he will do is reported as done with what he had to do: “said it would extend its bid”. */
const DECIDED = /^(?:promise|want|expect)$/
/** Statements that may hold a place, one within another. */
const MOST_WITHIN = 6

type Reports = (span: Span, decision: boolean) => number | null | 'doubtful'

/** The innermost statement that says the words; null for the story's own; `doubtful` where it does not say that it is so. */
function makeReports(statements: readonly FoundStatement[]): Reports {
  const pieces = statements
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return (span, decision) => {
    const last = firstIndex(pieces.length, (i) => pieces[i]!.start > span.start) - 1
    for (let i = last; i >= Math.max(0, last - MOST_WITHIN); i--) {
      const { index, ...piece } = pieces[i]!
      if (!contains(piece, span)) continue
      const { act, certainty, silence } = statements[index]!
      const sure =
        silence === null &&
        (!NO_REPORT.test(act) || (DECIDED.test(act) && decision)) &&
        certainty !== 'possible' &&
        certainty !== 'conditional'
      return sure ? index : 'doubtful'
    }
    return null
  }
}
