import type { FoundActors } from '../../model/actor.js'
import type { FoundEvent, FoundFigure } from '../../model/event.js'
import type { FindingScores } from '../../model/finding-scores.js'
import type { FoundStatement } from '../../model/found-statement.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'
import { detailsOf } from './details.js'
import { giversOf } from './givers.js'
import { recordKind } from './lexicon/kind.js'
import { type Happening, merge } from './merge.js'
import { type Coder, makeCoder } from './plover/coder.js'
import { isHistory } from './plover/history.js'
import { type Scene, setScene } from './scene.js'
import { isWorthRecord, triggerOf } from './weigh.js'
import { figuresNear, isOfEvent } from './weigh-figures.js'
import { whenOf } from './when.js'
import { whereOf } from './where.js'
import { whoOf } from './who.js'

/**
 * What happened, according to whom: one for each real event, in the order of their triggers. Linear in the text.
 * @param findings what the model says of each word, where it does
 * @param anchor the ISO day that the story counts from: what is told for a later one has not happened
 */
export function findEvents(
  text: SegmentedText,
  statements: readonly FoundStatement[],
  actors: FoundActors,
  times: readonly FoundTime[],
  anchor: string | null = null,
  findings: FindingScores | null = null,
): readonly FoundEvent[] {
  const scene = setScene(text, statements, actors, times, anchor, findings)
  const coder = makeCoder(text, statements, actors)
  const happenings = happeningsOf(scene)
  const recorded = happenings.filter((happening) => isWorthRecord(scene, happening))
  const figures = figuresOf(scene, happenings, recorded)
  return recorded
    .map((happening, i) => eventOf(scene, coder, happening, figures.get(i) ?? []))
    .sort((a, b) => a.trigger.start - b.trigger.start)
}

/** What happened, worth a record or not. */
export const happeningsOf = (scene: Scene): readonly Happening[] =>
  merge(scene, detailsOf(scene)).filter((happening) => triggerOf(happening).unreal === null)

function eventOf(scene: Scene, coder: Coder, happening: Happening, figures: readonly FoundFigure[]): FoundEvent {
  const trigger = triggerOf(happening)
  const time = whenOf(scene, happening)
  return {
    kind: recordKind(trigger.kind),
    plover: coder({
      kind: trigger.kind,
      trigger: trigger.span,
      past: time !== null && scene.anchor !== null && isHistory(time.value, Number(scene.anchor.slice(0, 4))),
    }),
    trigger: trigger.span,
    participants: whoOf(scene, happening),
    place: whereOf(scene, happening),
    time,
    figures,
    accordingTo: trigger.statement === null ? [] : [trigger.statement],
    maker: 'rule:events',
  }
}

/** The figures of the recorded events, by their places among these, each with who gives it. */
function figuresOf(
  scene: Scene,
  happenings: readonly Happening[],
  recorded: readonly Happening[],
): ReadonlyMap<number, readonly FoundFigure[]> {
  const kept = new Set(recorded)
  const others = happenings.filter((happening) => !kept.has(happening))
  const out = new Map<number, FoundFigure[]>()
  const candidates = figuresNear(scene, recorded, others).filter((candidate) => isOfEvent(scene, candidate))
  const givers = giversOf(
    scene,
    candidates.map(({ figure }) => figure),
  )
  for (const candidate of candidates) {
    const { first, last: _, ...figure } = candidate.figure
    const figures = out.get(candidate.event) ?? []
    figures.push({ ...figure, giver: givers.get(first) ?? null })
    out.set(candidate.event, figures)
  }
  return out
}
