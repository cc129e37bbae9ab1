import type { Encoder } from '../encoder/encoder.js'
import type { FoundActors } from '../model/actor.js'
import type { Attribution } from '../model/attribution.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { groundActors } from '../model/ground-actors.js'
import { idOf } from '../model/ids.js'
import type { Reading, StoryRecord } from '../model/reading.js'
import { cite } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Story } from '../model/story.js'
import type { SegmentedText } from '../model/text.js'
import { languageOf } from './1-segment/language.js'
import { segment } from './1-segment/segment.js'
import { type EncodeOptions, encode } from './2-encode/encode.js'
import { type AttributeOptions, attribute } from './4-attributions/attribute.js'
import { findActors } from './5-actors/find-actors.js'
import { type Judgement, judge } from './6-statements/judge.js'

/** Receives each stage's result under its folder's name, with the milliseconds it took. */
export type Trace = (stage: string, result: unknown, ms: number) => void

export type ReadOptions = {
  readonly trace?: Trace
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
  const attributions = timed('4-attributions', attribute(text, scores, options.attribute))
  const actors = timed('5-actors', findActors(text, attributions, scores.names, scores.by))
  const judgements = timed('6-statements', judge(text, attributions, actors))
  return grounded(story, text, scores.windows.length, attributions, actors, judgements)
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

/** Spans become citations: each is checked against the text here, on its way out. */
function grounded(
  story: Story,
  text: SegmentedText,
  windows: number,
  attributions: readonly Attribution[],
  found: FoundActors,
  judgements: readonly Judgement[],
): Reading {
  const actors = groundActors(story, found.actors)
  const ids = attributions.map((a) => idOf('s', story.id, ...places(a)))
  const statements = attributions.map((a, i): Statement => {
    const speaker = found.speakers[i] === null ? null : actors[found.speakers[i]!]!
    const { to, via, about, ...judged } = judgements[i]!
    return {
      id: ids[i]!,
      story: story.id,
      source: a.source.map((s) => cite(story.text, s)),
      cue: a.cue.map((s) => cite(story.text, s)),
      content: a.content.map((s) => cite(story.text, s)),
      form: a.form,
      speaker: speaker?.id ?? null,
      role: speaker?.roles[0]?.words ?? null,
      ...judged,
      to: to === null ? null : to.actor === null ? story.text.slice(to.start, to.end) : actors[to.actor]!.id,
      via: via === null ? null : cite(story.text, via),
      about: about.map((actor) => actors[actor]!.id),
      within: a.within === null ? null : ids[a.within]!,
      confidence: a.confidence,
      by: a.by,
    }
  })
  const language = languageOf(text)
  return {
    schema: 'onrecord/1',
    story: storyRecord(story, text, windows, language),
    actors,
    statements,
    diagnostics: [...text.diagnostics, ...languageDiagnostics(language), ...found.diagnostics],
  }
}

const places = (a: Attribution) =>
  (['source', 'cue', 'content'] as const).flatMap((role) => [role, ...a[role].flatMap((s) => [s.start, s.end])])

function storyRecord(story: Story, text: SegmentedText, windows: number, language: string | null): StoryRecord {
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
    anchor: story.anchor ?? text.dateline?.date ?? story.published?.slice(0, 10) ?? null,
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
