import type { ActorKind, FoundActors } from '../../model/actor.js'
import type { FindingScores } from '../../model/finding-scores.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { firstIndex } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'
import { type Figure, readFigures } from './figures.js'
import { Ties } from './ties.js'
import { Spans, type Tokens, tokenAt, tokenize } from './tokens.js'

/** Something on a range of tokens. */
type On<T> = T & { readonly first: number; readonly last: number }

/** Where an actor is mentioned. */
export type Named = On<{
  readonly actor: number
  readonly kind: ActorKind
  readonly span: Span
  readonly pronoun: boolean
}>

export type Timed = On<{ readonly time: FoundTime }>

/** A text with all that the steps of this stage look up in it, each in the order of the text. */
export type Scene = {
  readonly text: SegmentedText
  /** The ISO day that the story counts from. */
  readonly anchor: string | null
  readonly tokens: Tokens
  readonly ties: Ties
  /** Index of the innermost statement whose content holds the token, or -1. */
  readonly told: Int32Array
  /** 1 where a token stands inside quotation marks. */
  readonly quoted: Uint8Array
  readonly statements: readonly FoundStatement[]
  readonly actors: FoundActors
  /** 1 for each token of reporting words. */
  readonly cued: Uint8Array
  readonly named: readonly Named[]
  /** Dates and times of day; not durations and sets. */
  readonly times: readonly Timed[]
  /** The months of a year so far: "the first nine months", as an interval in days. */
  readonly spells: readonly Timed[]
  /** Where they stand: nothing in them is an event or a figure ("March"). */
  readonly dates: Spans<Span>
  readonly figures: readonly Figure[]
  /** What the model says of each of the text's words; null where it tells none. */
  readonly findings: FindingScores | null
}

const onTokens = (tokens: Tokens, span: Span) => {
  const first = tokenAt(tokens, span.start)
  let last = first
  while (last < tokens.all.length && tokens.all[last]!.start < span.end) last++
  return { first, last }
}

export function setScene(
  text: SegmentedText,
  statements: readonly FoundStatement[],
  actors: FoundActors,
  times: readonly FoundTime[],
  anchor: string | null,
  findings: FindingScores | null = null,
): Scene {
  const tokens = tokenize(text)
  const dates = times.filter((t) => t.type === 'DATE' || t.type === 'TIME')
  const named = actors.actors
    .flatMap(({ kind, mentions }, actor) =>
      mentions.map(({ span, form }): Named => {
        return { actor, kind, span, pronoun: form === 'pronoun', ...onTokens(tokens, span) }
      }),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last)
  const spans = new Spans<Span>(dates.map((t) => t.span))
  const figures = tokens.sentences
    .slice(0, -1)
    .flatMap((from, i) => readFigures(text.text, tokens.all, from, tokens.sentences[i + 1]!, spans))
  return {
    text,
    anchor,
    tokens,
    ties: new Ties(tokens),
    told: tellers(tokens, statements),
    quoted: insideQuotations(tokens, text),
    cued: inCues(tokens, statements),
    statements,
    actors,
    named,
    times: dates.map((time) => ({ time, ...onTokens(tokens, time.span) })),
    spells: spellsIn(tokens, times, anchor),
    dates: spans,
    figures,
    findings,
  }
}

/** Months that a report may count from the year's beginning, by their duration, with their last day. */
const SPELLS: ReadonlyMap<string, string> = new Map([
  ['P3M', '03-31'],
  ['P6M', '06-30'],
  ['P9M', '09-30'],
])

/** "For the nine months", "in the first six months": those that ended last before the day the story counts from. */
function spellsIn(tokens: Tokens, times: readonly FoundTime[], anchor: string | null): readonly Timed[] {
  if (anchor === null) return []
  return times.flatMap((time) => {
    const end = time.type === 'DURATION' ? SPELLS.get(time.value ?? '') : undefined
    const on = onTokens(tokens, time.span)
    const words = [-2, -1, 0, 1].map((i) => tokens.all[on.first + i]?.lower)
    if (
      end === undefined ||
      !words.includes('the') ||
      words.some((w) => w !== undefined && /^(?:last|past|next)$/.test(w))
    )
      return []
    const year = Number(anchor.slice(0, 4)) - (`${anchor.slice(0, 4)}-${end}` < anchor ? 0 : 1)
    return [{ time: { ...time, value: `${year}-01-01/${year}-${end}` }, ...on }]
  })
}

/** For each token the innermost statement whose content holds it: longer contents are laid down first. */
function tellers(tokens: Tokens, statements: readonly FoundStatement[]): Int32Array {
  const told = new Int32Array(tokens.all.length).fill(-1)
  const contents = statements.flatMap((s, statement) => s.content.map((span) => ({ span, statement })))
  contents.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
  for (const { span, statement } of contents) {
    const { first, last } = onTokens(tokens, span)
    told.fill(statement, first, last)
  }
  return told
}

/** 1 for each token of reporting words. */
function inCues(tokens: Tokens, statements: readonly FoundStatement[]): Uint8Array {
  const cued = new Uint8Array(tokens.all.length)
  for (const span of statements.flatMap((s) => s.cue)) {
    const { first, last } = onTokens(tokens, span)
    cued.fill(1, first, last)
  }
  return cued
}

function insideQuotations(tokens: Tokens, text: SegmentedText): Uint8Array {
  const quoted = new Uint8Array(tokens.all.length)
  for (const { inner, depth } of text.quotations) {
    if (depth > 0 || inner.end <= inner.start) continue
    const { first, last } = onTokens(tokens, inner)
    quoted.fill(1, first, last)
  }
  return quoted
}

/** Those of a list that stand in a range of tokens, at most `most` of them on either side of the place. */
export function around<T extends { first: number; last: number }>(
  items: readonly T[],
  at: number,
  [from, stop]: readonly [number, number],
  most = 6,
): readonly T[] {
  const middle = firstIndex(items.length, (i) => items[i]!.first >= at)
  const out: T[] = []
  for (let i = middle - 1; i >= 0 && i >= middle - most && items[i]!.first >= from; i--) out.unshift(items[i]!)
  for (let i = middle; i < items.length && i < middle + most && items[i]!.first < stop; i++) out.push(items[i]!)
  return out
}

/** Tokens of a sentence, as a half-open range. */
export const sentenceRange = ({ tokens }: Scene, sentence: number): readonly [number, number] => [
  tokens.sentences[sentence]!,
  tokens.sentences[sentence + 1]!,
]
