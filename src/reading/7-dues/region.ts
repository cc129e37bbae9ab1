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
  /** Its words in lower case, each once. */
  readonly vocabulary: ReadonlySet<string>
  readonly pieces: readonly Span[]
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

export type Source = {
  readonly text: SegmentedText
  /** In the order of the text. */
  readonly times: readonly FoundTime[]
}

function blotted(word: string, from: number, spans: readonly Span[], mark: string): string {
  let out = word
  for (const span of spans) {
    const start = Math.max(0, span.start - from)
    const end = Math.min(word.length, span.end - from)
    if (start < end) out = out.slice(0, start) + mark.repeat(end - start) + out.slice(end)
  }
  return out
}

/** @param others what of the pieces is said by another, in the order of the text */
function makeRegion(
  { text, times }: Source,
  pieces: readonly Span[],
  others: readonly Span[],
  about: Pick<Region, 'statement' | 'act' | 'source' | 'cue' | 'lead'>,
): Region {
  const parts: string[] = []
  const bare: string[] = []
  const found: TimeInRegion[] = []
  let from = 0
  for (const piece of pieces) {
    const { start, end } = piece
    const inside: FoundTime[] = []
    for (let i = firstIndex(times.length, (k) => times[k]!.span.start >= start); i < times.length; i++) {
      const time = times[i]!
      if (time.span.end > end) break
      inside.push(time)
      found.push({ start: from + time.span.start - start, end: from + time.span.end - start, time })
    }
    const here: Span[] = []
    for (let i = firstIndex(others.length, (k) => others[k]!.end > start); i < others.length; i++) {
      if (others[i]!.start >= end) break
      here.push(others[i]!)
    }
    const own = plain(text.text.slice(start, end))
    bare.push(own)
    const timed = blotted(
      own,
      start,
      inside.map(({ span }) => span),
      TIME_MARK,
    )
    parts.push(blotted(timed, start, here, OTHERS_MARK))
    from += end - start + 1
  }
  const words = parts.join(' ')
  const lower = lowered(words)
  const vocabulary = new Set(lower.match(/\p{L}+/gu) ?? [])
  return {
    words,
    lower,
    bare: bare.join(' '),
    vocabulary,
    pieces,
    times: found.filter((t) => words[t.start] === TIME_MARK),
    ...about,
  }
}

/** A statement's content, without what another says in it. */
export function regionOfStatement(
  source: Source,
  statement: FoundStatement,
  index: number,
  nested: readonly FoundStatement[],
): Region {
  const others = nested.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  const said = (spans: readonly Span[]) =>
    plain(
      spans.map(({ start, end }) => source.text.text.slice(start, Math.min(end, start + MOST))).join(' '),
    ).toLowerCase()
  const opens = Math.min(...[...statement.source, ...statement.cue, ...statement.content].map(({ start }) => start))
  return makeRegion(source, capped(statement.content), others, {
    statement: index,
    act: statement.act,
    source: said(statement.source),
    cue: said(statement.cue),
    lead: plain(source.text.text.slice(Math.max(0, opens - LEAD), opens)).toLowerCase(),
  })
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
