import type {
  Dispute,
  DisputeKind,
  FoundConfirmation,
  FoundDispute,
  FoundShift,
  Shift,
  Status,
  StatusKind,
} from './dispute.js'
import type { Due, DueState, FoundDue } from './due.js'
import type {
  Coded,
  CodedPlover,
  Event,
  FoundCoded,
  FoundEvent,
  FoundPlover,
  FoundPloverParty,
  PloverParty,
} from './event.js'
import { flat } from './ground-actors.js'
import { citeOrNull, groundWhen } from './ground-time.js'
import { idOf } from './ids.js'
import { cite, type Span } from './span.js'

/** What findings point at: the story, and the ids of its actors and statements by their index. */
export type Grounds = {
  readonly story: { readonly id: string; readonly text: string }
  readonly actors: readonly { readonly id: string }[]
  readonly statements: readonly string[]
}

const idAt = <T>(ids: readonly T[], index: number | null): T | null => (index === null ? null : ids[index]!)
const actorAt = ({ actors }: Grounds, index: number | null): string | null => idAt(actors, index)?.id ?? null
const places = (spans: readonly Span[]) => spans.flatMap(({ start, end }) => [start, end])

export function groundDues(
  on: Grounds,
  found: readonly FoundDue[],
  stateOf: (due: FoundDue) => DueState,
): readonly Due[] {
  const { story } = on
  return found.map((due): Due => {
    const { kind, negated, maker } = due
    return {
      id: idOf('d', story.id, kind, ...places(due.what)),
      kind,
      by: actorAt(on, due.by),
      to: actorAt(on, due.to),
      what: due.what.map((s) => cite(story.text, s)),
      negated,
      due: groundWhen(story, due.due),
      condition: citeOrNull(story, due.condition),
      consequence: citeOrNull(story, due.consequence),
      statement: idAt(on.statements, due.statement),
      outcomes: due.outcomes.map(({ state, span, statement, maker }) => ({
        state,
        span: cite(story.text, span),
        statement: idAt(on.statements, statement),
        maker,
      })),
      state: stateOf(due),
      maker,
    }
  })
}

export function groundEvents(on: Grounds, found: readonly FoundEvent[]): readonly Event[] {
  const { story } = on
  return found.map((event): Event => {
    const { kind, plover, trigger, place, maker } = event
    return {
      id: idOf('e', story.id, ...places([trigger])),
      kind,
      plover: plover === null ? null : groundPlover(on, plover),
      trigger: cite(story.text, trigger),
      participants: event.participants.map(({ actor, part }) => ({ actor: on.actors[actor]!.id, part })),
      place: place === null ? null : flat(cite(story.text, place).words),
      time: groundWhen(story, event.time),
      figures: event.figures.map(({ span, giver, ...figure }) => {
        const citation = cite(story.text, span)
        return { ...figure, words: citation.words, span: citation, giver: actorAt(on, giver) }
      }),
      accordingTo: event.accordingTo.map((i) => on.statements[i]!),
      maker,
    }
  })
}

function groundPlover(on: Grounds, { actors, recipients, ...code }: FoundPlover): CodedPlover {
  const party = ({ span, actor, country, sector }: FoundPloverParty): PloverParty => {
    const citation = cite(on.story.text, span)
    return { words: citation.words, span: citation, actor: actorAt(on, actor), country, sector }
  }
  return { ...code, actors: actors.map(party), recipients: recipients.map(party) }
}

export const groundCoded = (on: Grounds, found: readonly FoundCoded[]): readonly Coded[] =>
  found.map(({ event, mode, context, auxiliary, trigger, statement, maker, actors, recipients }): Coded => {
    return {
      id: idOf('c', on.story.id, event, ...places([trigger])),
      ...groundPlover(on, { event, mode, context, auxiliary, actors, recipients }),
      trigger: cite(on.story.text, trigger),
      statement: idAt(on.statements, statement),
      maker,
    }
  })

export function groundDisputes(on: Grounds, found: readonly FoundDispute[]): readonly Dispute[] {
  const { story } = on
  return found.map(({ statement, by, kind, span, counter, maker }): Dispute => {
    return {
      id: idOf('x', story.id, on.statements[statement]!, kind, ...places([span])),
      statement: on.statements[statement]!,
      by: actorAt(on, by),
      kind,
      span: cite(story.text, span),
      counter: idAt(on.statements, counter),
      maker,
    }
  })
}

export function groundShifts(on: Grounds, found: readonly FoundShift[]): readonly Shift[] {
  const { story } = on
  return found.map((shift): Shift => {
    const { from, to, span, issue, at, maker } = shift
    return {
      id: idOf('h', story.id, ...places([from, to])),
      actor: actorAt(on, shift.actor),
      issue: issue === null ? null : flat(cite(story.text, issue).words),
      from: cite(story.text, from),
      to: cite(story.text, to),
      at,
      span: cite(story.text, span),
      statements: shift.statements.map((i) => on.statements[i]!),
      maker,
    }
  })
}

const STATUS: Readonly<Record<DisputeKind, StatusKind>> = {
  denies: 'denied',
  disputes: 'disputed',
  rejects: 'rejected',
  'not-confirmed': 'not-confirmed',
  'could-not-verify': 'unverified',
  contradicts: 'disputed',
}

/** What others in the story do with each statement, by its id: its disputes, then what confirms or corrects it. */
export function statusOf(
  on: Grounds,
  disputes: readonly FoundDispute[],
  confirmations: readonly FoundConfirmation[],
): ReadonlyMap<string, readonly Status[]> {
  const out = new Map<string, Status[]>()
  const add = ({ statement, by, counter, span }: Omit<FoundDispute, 'kind'>, kind: StatusKind) => {
    const status = {
      kind,
      by: actorAt(on, by),
      statement: idAt(on.statements, counter),
      span: cite(on.story.text, span),
    }
    const id = on.statements[statement]!
    const before = out.get(id)
    if (before) before.push(status)
    else out.set(id, [status])
  }
  for (const dispute of disputes) add(dispute, STATUS[dispute.kind])
  for (const confirmation of confirmations) add(confirmation, confirmation.kind)
  return out
}
