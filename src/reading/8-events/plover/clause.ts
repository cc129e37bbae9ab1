import type { Token } from './tokens.js'
import { isAdverb, RELATIVE, REPORTING, SUBORDINATOR, TIME_WORDS, WITH_THAT } from './words.js'

/** A sentence as a list of tokens, and for each whether it stands outside the main clauses. */
export type Clauses = {
  readonly tokens: readonly Token[]
  /** 0 in a main clause, 1 in a relative or subordinate one or in brackets, 2 in words that only tell who reports. */
  readonly depth: readonly (0 | 1 | 2)[]
  /** 1 in a clause that opens with "if" or "unless". */
  readonly conditional: readonly boolean[]
}

/** Marks the subordinate clauses of a sentence by the words that open them; a comma ends them. */
export function clausesOf(tokens: readonly Token[], reported: readonly (readonly [number, number])[]): Clauses {
  const depth: (0 | 1 | 2)[] = []
  const conditional: boolean[] = []
  let sub = false
  let condition = false
  let bracket = 0
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'mark') {
      if ('([—–'.includes(token.text)) bracket = token.text === '(' || token.text === '[' ? 1 : 0
      else if (')]'.includes(token.text)) bracket = 0
      else if (',;:'.includes(token.text)) sub = condition = false
    } else if (opensClause(tokens, i)) {
      sub = true
      condition = token.lower === 'if' || token.lower === 'unless'
    }
    depth.push(sub || bracket > 0 ? 1 : 0)
    conditional.push(condition)
  }
  for (const [start, end] of reported) for (let i = start; i < end && i < depth.length; i++) depth[i] = 2
  return { tokens, depth, conditional }
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  const before = tokens[i - 1]
  if (RELATIVE.has(lower)) return true
  if (lower === 'that') return before !== undefined && isNounBefore(before)
  if (lower === 'as')
    return (
      !/^(?:such|as|well|far|long|known|serve[sd]?|serving)$/.test(before?.lower ?? '') &&
      tokens[i + 1]?.lower !== 'well'
    )
  return SUBORDINATOR.has(lower)
}

/** Whether "that" after this word begins a relative clause. */
const isNounBefore = ({ lower, kind }: Token): boolean =>
  kind === 'word' &&
  !REPORTING.has(lower) &&
  !WITH_THAT.has(lower) &&
  !TIME_WORDS.has(lower) &&
  !isAdverb(lower) &&
  !/(?:ed|ing|and|but|or|clear|so)$/.test(lower) &&
  !/^(?:demand|insist|warn|say|agree|propose|threaten|complain|argue|urge|deny|believe|think|request)s?$/.test(lower)

/** Where the clause that holds token `from` ends: at a mark, at a conjunction that opens another, after at most 60 tokens. */
export function clauseEnd({ tokens, depth }: Clauses, from: number): number {
  for (let i = from + 1; i < tokens.length && i < from + 60; i++) {
    const { lower, kind, text } = tokens[i]!
    if (depth[i] === 2) return i
    if (kind === 'mark' && ';:.!?'.includes(text)) return i
    const next = tokens[i + 1]?.lower ?? ''
    if (
      text === ',' &&
      (/^(?:and|but|while|which|who|whom|whose|after|when|where|as|although|though|because|so|nor)$/.test(next) ||
        /ing$/.test(next))
    )
      return i
    if (/^(?:while|because|although|though|whereas|after)$/.test(lower)) return i
    if (
      (lower === 'and' || lower === 'but') &&
      /^(?:has|have|had|will|would|is|was|were|are|said|says|also|then)$/.test(next)
    )
      return i
  }
  return Math.min(tokens.length, from + 60)
}

/** The tokens of a range in lower case, each with a space before it. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = ''
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) words += ` ${tokens[i]!.lower}`
  return words
}
