import type { FoundActors } from '../../model/actor.js'
import type { FoundConfirmation, FoundDispute, FoundDisputes } from '../../model/dispute.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { overlaps } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'
import { withBeside } from './beside.js'
import { butNot } from './but-not.js'
import { Candidates } from './candidates.js'
import { Claims } from './claims.js'
import { counterOf } from './counters.js'
import { findShifts } from './find-shifts.js'
import type { Mark } from './mark.js'
import { markStatements } from './marks.js'
import { opposed } from './opposed.js'
import { Places } from './places.js'
import { parallel, rivals } from './rivals.js'
import { Targets } from './targets.js'
import { markSentences } from './told-marks.js'

/** Who denies, disputes, rejects, does not confirm or confirms which statement, and whose line moved, as the story tells it. */
export function findDisputes(
  text: SegmentedText,
  statements: readonly FoundStatement[],
  actors: FoundActors,
  times: readonly FoundTime[],
): FoundDisputes {
  const claims = new Claims(text, statements, actors)
  const places = new Places(actors)
  return { ...found(claims, places), shifts: findShifts(claims, places, times) }
}

/** Marks are found first, then what each is set against; a disputer and a statement make one dispute, however often it is told. */
function found(claims: Claims, places: Places): Omit<FoundDisputes, 'shifts'> {
  const candidates = new Candidates(claims)
  const targets = new Targets(claims, places, candidates)
  const marks = [...markStatements(claims), ...markSentences(claims, places)]
  const disputes: FoundDispute[] = []
  const confirmations: FoundConfirmation[] = []
  for (const mark of onePerPlace(marks)) {
    const { kind, by, span, maker } = mark
    const counter = counterOf(claims, places, mark)
    for (const statement of withBeside(claims, candidates, mark, targets.of(mark))) {
      const told = { statement, by, span, counter: counter === statement ? null : counter, maker }
      if (kind === 'confirmed' || kind === 'corrected') confirmations.push({ ...told, kind })
      else disputes.push({ ...told, kind })
    }
  }
  disputes.push(...butNot(claims), ...opposed(claims, candidates), ...rivals(claims, candidates), ...parallel(claims))
  return { disputes: onePerPair(disputes), confirmations: onePerPair(confirmations) }
}

/** Marks in the order of the text; of two of a kind in one place the one of the outer statement. */
function onePerPlace(marks: readonly Mark[]): readonly Mark[] {
  let last: Mark | undefined
  return [...marks]
    .sort((a, b) => a.span.start - b.span.start)
    .filter((mark) => {
      if (last !== undefined && last.kind === mark.kind && overlaps(last.span, mark.span)) return false
      last = mark
      return true
    })
}

function onePerPair<T extends FoundConfirmation | FoundDispute>(all: readonly T[]): readonly T[] {
  const known = new Set<string>()
  return all.filter(({ statement, by, counter }) => {
    const pair = `${statement}/${by ?? `${by}/${counter}`}`
    return !known.has(pair) && known.add(pair)
  })
}
