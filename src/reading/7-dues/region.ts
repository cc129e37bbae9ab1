import type { Act } from '../../model/act.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { firstIndex } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'

/** Stands for each unit of a time. A paragraph sign of the text itself becomes a blank. */
export const TIME_MARK = '§'
/** Stands for each unit of another statement's words. */
export const OTHERS_MARK = '¤'

/** Units before a statement that are looked at. */
const LEAD = 40

/** Units of a stretch that are looked at: a sentence may have megabytes. */
const MOST = 1200

/** A time in a region; `start` and `end` count from the region's start. */
export type TimeInRegion = Span & { readonly time: FoundTime }

/** A statement's content or a sentence of the story, as the rules see it. */
export type Region = {
  /** As many units as the pieces and a blank between each: marks straight, white space blank, times and others' words blotted out. */
  readonly words: string
  /** The same in lower case, unit for unit. */
  readonly lower: string
  /** The same with nothing blotted out. */
  readonly bare: string
  /** What stands before a statement's source and cue in the text, in lower case. */
  readonly lead: string
  /** Whether a word, in lower case, is among its words. */
  readonly has: (word: string) => boolean
  readonly pieces: readonly Span[]
  /** Where in the words each piece begins. */
  readonly starts: readonly number[]
  readonly times: readonly TimeInRegion[]
  /** Null for the story's own voice. */
  readonly statement: number | null
  readonly act: Act | null
  /** Words that name the source, in lower case. */
  readonly source: string
  /** Reporting words in lower case; empty for the story's own voice. */
  readonly cue: string
}

/** One unit for each: straight marks, blanks for white space. */
export const plain = (words: string): string =>
  words
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s§¤]/g, ' ')

/** Lower case, unit for unit: of the few letters that would grow, the capital stays. */
function lowered(words: string): string {
  const lower = words.toLowerCase()
  return lower.length === words.length
    ? lower
    : [...words].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}

/** Where a place of a region is in the text. A place between two pieces is the start of the second. */
function textAt(pieces: readonly Span[], at: number): { readonly piece: number; readonly at: number } {
  let from = 0
  for (const [piece, { start, end }] of pieces.entries()) {
    if (at <= from + end - start) return { piece, at: start + at - from }
    from += end - start + 1
  }
  const last = pieces.at(-1)!
  return { piece: pieces.length - 1, at: last.end }
}

/** The text's spans of a stretch of a region: one, or several where it goes over a gap. */
export function spansOf({ pieces }: Region, { start, end }: Span): readonly Span[] {
  const from = textAt(pieces, start)
  const to = textAt(pieces, end)
  if (from.piece === to.piece) return [{ start: from.at, end: to.at }]
  return pieces
    .slice(from.piece, to.piece + 1)
    .map((piece, i, all) => ({
      start: i === 0 ? from.at : piece.start,
      end: i === all.length - 1 ? to.at : piece.end,
    }))
    .filter((span) => span.start < span.end)
}

/** Cuts off what is over the most units that are looked at. */
function capped(pieces: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  let left = MOST
  for (const { start, end } of pieces) {
    if (left <= 0) break
    if (start < end) out.push({ start, end: Math.min(end, start + left) })
    left -= end - start + 1
  }
  return out
}

/** A story, made plain once for all its regions. */
export type Source = {
  readonly text: SegmentedText
  readonly plain: string
  readonly lower: string
  /** In the order of the text. */
  readonly times: readonly FoundTime[]
}

export function makeSource(text: SegmentedText, times: readonly FoundTime[]): Source {
  const words = plain(text.text)
  return { text, times, plain: words, lower: lowered(words) }
}

type Blot = Span & { readonly mark: string }

/** @param blots in the order of the text, from the start of the words on */
function blotted(words: string, blots: readonly Blot[]): string {
  let out = words
  for (const { start, end, mark } of blots) out = out.slice(0, start) + mark.repeat(end - start) + out.slice(end)
  return out
}

/** Those of the spans, which are in order and disjoint, that touch a piece, counted from its start and cut to it. */
function within(spans: readonly Span[], piece: Span, mark: string): readonly Blot[] {
  const out: Blot[] = []
  for (let i = firstIndex(spans.length, (k) => spans[k]!.end > piece.start); i < spans.length; i++) {
    const { start, end } = spans[i]!
    if (start >= piece.end) break
    out.push({ start: Math.max(0, start - piece.start), end: Math.min(end, piece.end) - piece.start, mark })
  }
  return out
}

/** Whether a time can tell when something is due: not “every day”, “now”, “soon”, a noun “future”, nor “at the end of the day”. */
function tellsWhen({ type, value, span }: FoundTime, lower: string): boolean {
  if (type === 'SET' || value === 'PRESENT_REF' || value === 'PAST_REF') return false
  const words = lower.slice(span.start, Math.min(span.end, span.start + MOST))
  const before = lower.slice(Math.max(0, span.start - 8), span.start)
  if (words === 'the end of the day' || words === 'end of the day') return !/\bat (?:the )?$/.test(before)
  return (
    value !== 'FUTURE_REF' ||
    (!(/\bsoon$/.test(words) && /\bany ?time $/.test(lower.slice(Math.max(0, span.start - 9), span.start))) &&
      !/any ?time soon$/.test(words) &&
      (!/\bfuture$/.test(words) || /\bin (?:the )?$/.test(before)))
  )
}

/** Times that lie wholly in a piece. */
function timesIn(times: readonly FoundTime[], { start, end }: Span): readonly FoundTime[] {
  const first = firstIndex(times.length, (k) => times[k]!.span.start >= start)
  let last = first
  while (last < times.length && times[last]!.span.end <= end) last++
  return times.slice(first, last)
}

function vocabulary(lower: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return (word) => {
    words ??= new Set(lower.split(NO_LETTERS))
    return words.has(word)
  }
}
const NO_LETTERS = /[^a-z]+/

/** @param others what of the pieces is said by another, in the order of the text and disjoint */
function makeRegion(
  source: Source,
  pieces: readonly Span[],
  others: readonly Span[],
  about: Pick<Region, 'statement' | 'act' | 'source' | 'cue' | 'lead'>,
): Region {
  let [words, lower, bare] = ['', '', '']
  const found: TimeInRegion[] = []
  const starts: number[] = []
  for (const piece of pieces) {
    const from = bare === '' ? 0 : bare.length + 1
    const gap = bare === '' ? '' : ' '
    starts.push(from)
    const blots: Blot[] = []
    for (const time of timesIn(source.times, piece)) {
      if (!tellsWhen(time, source.lower)) continue
      const [start, end] = [time.span.start - piece.start, time.span.end - piece.start]
      found.push({ start: from + start, end: from + end, time })
      blots.push({ start, end, mark: TIME_MARK })
    }
    blots.push(...within(others, piece, OTHERS_MARK))
    const own = source.plain.slice(piece.start, piece.end)
    bare += gap + own
    words += gap + blotted(own, blots)
    lower += gap + blotted(source.lower.slice(piece.start, piece.end), blots)
  }
  const times = found.filter((t) => words[t.start] === TIME_MARK)
  return { words, lower, bare, has: vocabulary(lower), pieces, starts, times, ...about }
}

/** A statement's content, without what another says in it. */
export function regionOfStatement(
  source: Source,
  statement: FoundStatement,
  index: number,
  nested: readonly FoundStatement[],
): Region {
  const others = union(nested.flatMap(({ content }) => content))
  const said = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => source.lower.slice(start, Math.min(end, start + MOST))).join(' ')
  const [first] = union([statement.source, statement.cue, statement.content].flatMap((spans) => spans.slice(0, 1)))
  const opens = first?.start ?? 0
  return makeRegion(source, capped(statement.content), others, {
    statement: index,
    act: statement.act,
    source: said(statement.source),
    cue: said(statement.cue),
    lead: source.lower.slice(Math.max(0, opens - LEAD), opens),
  })
}

/** Source, cue and content in a row: what is said is itself to come (“will propose”, “plans to vote for”). */
export function regionOfSaying(source: Source, statement: FoundStatement, index: number): Region {
  const pieces = union([...statement.source, ...statement.cue, ...statement.content])
  return makeRegion(source, capped(pieces), [], { statement: index, act: 'say', source: '', cue: '', lead: '' })
}

/** A sentence, without what anybody says in it. */
export const regionOfSentence = (source: Source, sentence: Span, said: readonly Span[]): Region =>
  makeRegion(source, capped([sentence]), said, { statement: null, act: null, source: '', cue: '', lead: '' })

/** Disjoint spans in order that cover the same. */
export function union(spans: readonly Span[]): readonly Span[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}
