import type { Encoder } from '../encoder/encoder.js'
import type { Actor, FoundActors } from '../model/actor.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { FoundDisputes, Status } from '../model/dispute.js'
import { type FoundDue, stateOf } from '../model/due.js'
import type { FoundCoded, FoundEvent } from '../model/event.js'
import type { FoundStatement } from '../model/found-statement.js'
import { groundActors } from '../model/ground-actors.js'
import {
  type Grounds,
  groundCoded,
  groundDisputes,
  groundDues,
  groundEvents,
  groundShifts,
  statusOf,
} from '../model/ground-findings.js'
import { citeOrNull, groundTimes, groundWhen } from '../model/ground-time.js'
import { idOf } from '../model/ids.js'
import type { Reading, StoryRecord } from '../model/reading.js'
import { settledTimes } from '../model/settled-times.js'
import { cite, type Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Story } from '../model/story.js'
import type { SegmentedText } from '../model/text.js'
import type { Anchor, FoundTime } from '../model/time.js'
import { languageOf } from './1-segment/language.js'
import { segment } from './1-segment/segment.js'
import { type EncodeOptions, encode } from './2-encode/encode.js'
import { findTimes } from './3-times/find-times.js'
import { type AttributeOptions, attribute } from './4-attributions/attribute.js'
import { findActors } from './5-actors/find-actors.js'
import { judge } from './6-statements/judge.js'
import { findDues } from './7-dues/find-dues.js'
import { findEvents } from './8-events/find-events.js'
import { codeStory } from './8-events/plover/code-story.js'
import { findDisputes } from './9-disputes/find-disputes.js'
import { anchorDiagnostics, anchorOf } from './anchor.js'

/** Receives each stage's result under its folder's name, with the milliseconds it took. */
export type Trace = (stage: string, result: unknown, ms: number) => void

export type ReadOptions = {
  readonly trace?: Trace
  /** The ISO day as of which the state of what is due is told; without it the story's anchor. */
  readonly asOf?: string
  /** Other than the chosen settings; `evaluation/tune.ts` is what they are for. */
  readonly encode?: EncodeOptions
  readonly attribute?: AttributeOptions
}

/**
 * Reads one story. Pure but for the encoder; throws on no text.
 * @returns the record: every span in it slices to its words
 */
export async function read(story: Story, encoder: Encoder, options: ReadOptions = {}): Promise<Reading> {
  const timed = stopwatch(options.trace)
  const text = timed('1-segment', segment(story.text))
  const scores = timed('2-encode', await encode(text, encoder, options.encode))
  const anchor = anchorOf(story, text)
  const timexes = timed('3-times', findTimes(text, anchor))
  const times = settledTimes(text.text, timexes, anchor?.day ?? null)
  const attributions = timed('4-attributions', attribute(text, scores, options.attribute))
  const actors = timed('5-actors', findActors(text, attributions, scores.names, scores.by))
  const judgements = timed('6-statements', judge(text, attributions, actors, times, scores.weighing))
  const statements = attributions.map((a, i) => ({ ...a, ...judgements[i]!, speaker: actors.speakers[i]! }))
  const dues = timed('7-dues', findDues(text, statements, actors, times, anchor?.day ?? null, scores.findings))
  const events = timed('8-events', findEvents(text, statements, actors, times, anchor?.day ?? null, scores.findings))
  const coded = timed('8-events/plover', codeStory(text, statements, actors, times, anchor?.day ?? null))
  const found = timed('9-disputes', findDisputes(text, statements, actors, times))
  const windows = scores.windows.length
  return grounded(
    { story, text, windows, anchor, asOf: options.asOf ?? null },
    { times: timexes, statements, actors, dues, events, coded, ...found },
  )
}

function stopwatch(trace: Trace | undefined): <T>(stage: string, result: T) => T {
  let last = trace ? performance.now() : 0
  return (stage, result) => {
    if (trace) {
      const now = performance.now()
      trace(stage, result, now - last)
      last = now
    }
    return result
  }
}

type About = {
  readonly story: Story
  readonly text: SegmentedText
  readonly windows: number
  readonly anchor: Anchor
  readonly asOf: string | null
}

type Found = {
  readonly times: readonly FoundTime[]
  readonly statements: readonly FoundStatement[]
  readonly actors: FoundActors
  readonly dues: readonly FoundDue[]
  readonly events: readonly FoundEvent[]
  readonly coded: readonly FoundCoded[]
} & FoundDisputes

/** Spans become citations: each is checked against the text here, on its way out. */
function grounded({ story, text, windows, anchor, asOf }: About, found: Found): Reading {
  const actors = groundActors(story, found.actors.actors)
  const on = { story, actors, statements: found.statements.map((s) => idOf('s', story.id, ...places(s))) }
  const status = statusOf(on, found.disputes, found.confirmations)
  const day = asOf ?? anchor?.day ?? null
  const language = languageOf(text)
  return {
    schema: 'onrecord/1',
    story: storyRecord(story, text, windows, anchor, language),
    actors,
    times: groundTimes(story, found.times),
    statements: found.statements.map((s, i) => groundStatement(on, s, i, status, actors)),
    dues: groundDues(on, found.dues, (due) => stateOf(due, day)),
    events: groundEvents(on, found.events),
    coded: groundCoded(on, found.coded),
    disputes: groundDisputes(on, found.disputes),
    shifts: groundShifts(on, found.shifts),
    diagnostics: [
      ...text.diagnostics,
      ...anchorDiagnostics(story, text, anchor),
      ...languageDiagnostics(language),
      ...found.actors.diagnostics,
    ],
  }
}

function groundStatement(
  { story, statements }: Grounds,
  s: FoundStatement,
  index: number,
  status: ReadonlyMap<string, readonly Status[]>,
  actors: readonly Actor[],
): Statement {
  const cited = (spans: readonly Span[]) => spans.map((span) => cite(story.text, span))
  const speaker = s.speaker === null ? null : actors[s.speaker]!
  const id = statements[index]!
  const { form, act, silence, negated, certainty, distance, repeated, to, confidence, by } = s
  return {
    id,
    story: story.id,
    source: cited(s.source),
    cue: cited(s.cue),
    content: cited(s.content),
    form,
    speaker: speaker?.id ?? null,
    role: speaker?.roles[0]?.words ?? null,
    act,
    silence,
    negated,
    certainty,
    distance,
    repeated,
    saidAt: groundWhen(story, s.saidAt),
    to: to === null ? null : to.actor === null ? story.text.slice(to.start, to.end) : actors[to.actor]!.id,
    via: citeOrNull(story, s.via),
    within: s.within === null ? null : statements[s.within]!,
    status: status.get(id) ?? [],
    about: s.about.map((actor) => actors[actor]!.id),
    confidence,
    by,
  }
}

const places = (a: FoundStatement) =>
  (['source', 'cue', 'content'] as const).flatMap((role) => [role, ...a[role].flatMap((s) => [s.start, s.end])])

function storyRecord(
  story: Story,
  text: SegmentedText,
  windows: number,
  anchor: Anchor,
  language: string | null,
): StoryRecord {
  const words = (span: { start: number; end: number } | null) =>
    span === null ? null : story.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return {
    id: story.id,
    revision: story.revision,
    title: story.title ?? words(text.title),
    dateline: text.dateline,
    published: story.published,
    publisher: story.publisher,
    byline: story.byline ?? words(text.byline),
    url: story.url,
    anchor: anchor?.day ?? null,
    language,
    sha256: story.sha256,
    coverage: {
      units: story.text.length,
      words: text.words.length,
      windows,
      read: story.text.length > 0 ? [{ start: 0, end: story.text.length }] : [],
      unread: [],
    },
  }
}

function languageDiagnostics(language: string | null): readonly Diagnostic[] {
  if (language !== 'und') return []
  const message = 'The text does not look like English; it was read all the same, and the reading may be poor.'
  const by = 'rule:segment/language' as const
  return [{ code: 'not-english', severity: 'warning', message, span: null, by }]
}
