import type { FoundStatement } from '../../../model/found-statement.js'
import type { Token } from './tokens.js'
import { DETERMINER, isAdverb, REPORTING, TIME_WORDS } from './words.js'

/** Half-open range of a sentence's tokens. */
export type Range = readonly [number, number]

/** Who reports a sentence, in its words: ranges that only tell it, and the reporting verb that opens the sentence's content. */
export type Reported = {
  readonly ranges: readonly Range[]
  /** First token of the content, and of the reporting verb; null where nothing stands before the content. */
  readonly lead: { readonly verb: number; readonly content: number; readonly statement: number | null } | null
}

/** A statement whose cue stands in the sentence. */
export type Cued = { readonly index: number; readonly statement: FoundStatement }

export function reportedIn(tokens: readonly Token[], cued: readonly Cued[]): Reported {
  const ranges: Range[] = []
  for (const { statement } of cued) {
    const range = tailOf(tokens, statement)
    if (range !== null) ranges.push(range)
  }
  const byRule = tailByRule(tokens)
  if (byRule !== null) ranges.push(byRule)
  const according = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to')
  if (according >= 0) ranges.push([according, nextComma(tokens, according)])
  return { ranges, lead: leadOf(tokens, cued, ranges) }
}

/** "told reporters that": the content follows "that". */
function afterTold(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i < verb + 9 && i < tokens.length; i++) if (tokens[i]!.lower === 'that') return i
  return verb + 1
}

const nextComma = (tokens: readonly Token[], from: number): number => {
  const at = tokens.findIndex((t, i) => i > from && t.text === ',')
  return at < 0 ? tokens.length : at
}

/** Source and cue of a statement whose content stands before them, where the cue only reports. */
function tailOf(tokens: readonly Token[], { content, cue, source }: FoundStatement): Range | null {
  const first = cue[0]
  if (first === undefined || content.length === 0 || content.some((c) => c.start >= first.start)) return null
  const start = Math.min(first.start, ...source.filter((s) => s.start >= content[0]!.end).map((s) => s.start))
  const from = tokens.findIndex((t) => t.end > start)
  let to = tokens.findIndex((t) => t.start >= Math.max(first.end, ...source.map((s) => s.end)))
  if (to < 0) to = tokens.length
  if (from < 0 || !tokens.slice(from, to).some((t) => t.kind === 'word' && REPORTING.has(t.lower))) return null
  while (to < tokens.length && (TIME_WORDS.has(tokens[to]!.lower) || tokens[to]!.lower === 'on')) to++
  return [from, to]
}

/** ", the ministry said Friday." at a sentence's end. */
function tailByRule(tokens: readonly Token[]): Range | null {
  for (let i = tokens.length - 1; i > 4 && i > tokens.length - 14; i--) {
    if (tokens[i]!.kind !== 'word' || !REPORTING.has(tokens[i]!.lower) || /ing$/.test(tokens[i]!.lower)) continue
    const comma = lastComma(tokens, i)
    if (comma < 4 || i - comma < 2 || /^(?:who|which|and|but|that)$/.test(tokens[comma + 1]!.lower)) return null
    const rest = tokens.slice(i + 1)
    // What follows the verb is no content: a time, a place, whom it was said to.
    const comma2 = rest.findIndex((t) => t.text === ',')
    const own = comma2 < 0 ? rest : rest.slice(0, comma2)
    if (own.length > 7 || own.some((t) => /^(?:that|it|they|he|she|would|will)$/.test(t.lower))) return null
    return [comma + 1, i + 1 + own.length]
  }
  return null
}

function lastComma(tokens: readonly Token[], before: number): number {
  for (let i = before - 1; i >= 0 && i > before - 14; i--)
    if (tokens[i]!.text === ',' || tokens[i]!.text === '”' || tokens[i]!.text === '"') return i
  return -1
}

/** "Ostrelle said on Friday that …": where the content begins. */
function leadOf(tokens: readonly Token[], cued: readonly Cued[], ranges: readonly Range[]): Reported['lead'] {
  const verb = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      t.kind === 'word' &&
      REPORTING.has(t.lower) &&
      !/ing$/.test(t.lower) &&
      !ranges.some(([a, b]) => a <= i && i < b),
  )
  if (verb < 0) return null
  let content = /^tells?$|^told$/.test(tokens[verb]!.lower) ? afterTold(tokens, verb) : verb + 1
  for (let k = 0; k < 6 && content < tokens.length; k++) {
    const { lower, kind } = tokens[content]!
    const time = TIME_WORDS.has(lower) || (isAdverb(lower) && kind === 'word')
    if (!time && !(lower === 'on' && TIME_WORDS.has(tokens[content + 1]?.lower ?? ''))) break
    content++
  }
  if (tokens[content]?.text === ',') content++
  if (tokens[content]?.lower === 'that') content++
  const at = tokens[verb]!
  const statement = cued.find(({ statement }) => statement.cue.some((c) => c.start <= at.start && at.end <= c.end))
  if (content >= tokens.length - 1) return null
  // "announced the withdrawal": a thing that is announced is no clause.
  if (
    !/^(?:said|says|say)$/.test(at.lower) &&
    content === verb + 1 &&
    DETERMINER.has(tokens[content]!.lower) &&
    statement === undefined
  )
    return null
  return { verb, content, statement: statement?.index ?? null }
}
