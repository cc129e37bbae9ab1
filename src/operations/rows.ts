import type {
  AnswerCitation,
  AnswerStory,
  DisputeAnswer,
  DueAnswer,
  EventAnswer,
  ShiftAnswer,
  StatementAnswer,
} from '../model/answer.js'
import { stateOf } from '../model/due.js'
import { type Citation, joinedWords } from '../model/span.js'
import type { DisputeRow, DueRow, EventRow, ShiftRow, StatementRow, StoryRef } from '../store/store.js'

/** @param now ISO moment: an embargo that is over is not told */
export function storyOf(ref: StoryRef, now: string): AnswerStory {
  const { id, revision, title, publisher, day, url, place, pubStatus, embargoedUntil, current } = ref
  return {
    id,
    revision,
    title,
    publisher,
    day,
    url,
    place,
    ...(pubStatus === 'usable' ? {} : { pubStatus }),
    ...(embargoedUntil !== null && Date.parse(embargoedUntil) > Date.parse(now) ? { embargoedUntil } : {}),
    ...(current ? {} : { replaced: true as const }),
  }
}

const cited = (ref: StoryRef, spans: readonly (Citation | null)[]): readonly AnswerCitation[] =>
  spans.flatMap((span) =>
    span === null
      ? []
      : [{ story: ref.id, revision: ref.revision, span: { start: span.start, end: span.end }, words: span.words }],
  )

export function statementAnswer(row: StatementRow, now: string, found?: StatementAnswer['found']): StatementAnswer {
  const { statement: s, story } = row
  return {
    type: 'statement',
    id: s.id,
    speaker: row.speaker,
    // The role that the story gives is another's where a person named another speaker.
    role: row.corrections.some(({ field }) => field === 'speaker') ? null : s.role,
    source: joinedWords(s.source) || null,
    cue: joinedWords(s.cue) || null,
    words: joinedWords(s.content),
    form: s.form,
    act: s.act,
    silence: s.silence,
    negated: s.negated,
    certainty: s.certainty,
    distance: s.distance,
    repeated: s.repeated,
    saidAt: s.saidAt?.value ?? null,
    day: row.day,
    status: s.status.map(({ kind, by, span }) => ({
      kind,
      by: by === null ? null : (row.names.get(by) ?? null),
      words: span.words,
    })),
    confidence: s.confidence,
    by: s.by,
    corrected: row.corrections.map(({ field, from, to, by, at }) => ({ field, from, to, by, at })),
    context: row.context,
    ...(found ? { found } : {}),
    // A silence has no content: what tells it is cited.
    citations: cited(story, s.content.length > 0 ? s.content : [...s.source, ...s.cue]),
    story: storyOf(story, now),
  }
}

/** @param asOf ISO day */
export function dueAnswer({ story, due, by, to, first, last, context }: DueRow, now: string, asOf: string): DueAnswer {
  return {
    type: 'due',
    id: due.id,
    kind: due.kind,
    by,
    to,
    what: joinedWords(due.what),
    negated: due.negated,
    due: due.due?.value ?? null,
    first,
    last,
    state: stateOf(due, asOf),
    condition: due.condition?.words ?? null,
    consequence: due.consequence?.words ?? null,
    statement: due.statement,
    outcomes: due.outcomes.map(({ state, span, statement }) => ({ state, words: span.words, statement })),
    context,
    citations: cited(story, [...due.what, due.due?.span ?? null, ...due.outcomes.map(({ span }) => span)]),
    story: storyOf(story, now),
  }
}

export function eventAnswer({ story, event, names, first, context }: EventRow, now: string): EventAnswer {
  return {
    type: 'event',
    id: event.id,
    kind: event.kind,
    plover: event.plover === null ? null : [event.plover.event, event.plover.mode].filter(Boolean).join('/'),
    trigger: event.trigger.words,
    participants: event.participants.map(({ actor, part }) => ({ name: names.get(actor) ?? actor, part })),
    place: event.place,
    time: event.time?.value ?? null,
    day: first ?? story.day,
    figures: event.figures.map(({ words, value, low, high, unit, of, giver }) => {
      return { words, value, low, high, unit, of, giver: giver === null ? null : (names.get(giver) ?? giver) }
    }),
    accordingTo: event.accordingTo,
    context,
    citations: cited(story, [event.trigger, ...event.figures.map(({ span }) => span)]),
    story: storyOf(story, now),
  }
}

export function disputeAnswer({ story, dispute, by, statement, counter }: DisputeRow, now: string): DisputeAnswer {
  return {
    type: 'dispute',
    id: dispute.id,
    kind: dispute.kind,
    by,
    words: dispute.span.words,
    claim: statement === null ? null : statementAnswer(statement, now),
    counter: counter === null ? null : statementAnswer(counter, now),
    citations: cited(story, [dispute.span]),
    story: storyOf(story, now),
  }
}

export function shiftAnswer({ story, shift, actor, day }: ShiftRow, now: string): ShiftAnswer {
  return {
    type: 'shift',
    id: shift.id,
    actor,
    issue: shift.issue,
    from: shift.from.words,
    to: shift.to.words,
    day: shift.at ?? day,
    citations: cited(story, [shift.from, shift.to]),
    story: storyOf(story, now),
  }
}
