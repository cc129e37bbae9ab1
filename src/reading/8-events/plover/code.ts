import type { Plover } from '../../../model/event.js'
import { type Clauses, wordsOf } from './clause.js'
import { contextsOf } from './contexts.js'
import type { Category } from './lexicon/row.js'
import { modeOf } from './modes.js'
import { CODING_RULES, type CodingRule } from './rules.js'
import type { Trigger } from './triggers.js'

/** A trigger with the words that decide its code, in lower case, each with a space before it. */
export type Clause = {
  readonly event: Category
  readonly mode: string | null
  /** Its verb or noun in the lexicon's form. */
  readonly lemma: string
  /** What follows the trigger in its clause. */
  readonly after: string
  /** The whole clause. */
  readonly words: string
  /** The whole sentence. */
  readonly sentence: string
  readonly future: boolean
  readonly maybe: boolean
  readonly obliged: boolean
  readonly negated: boolean
  readonly conditional: boolean
  /** The subject reports it of itself, or nobody reports it. */
  readonly own: boolean
  /** Somebody reports it as own words ("said it would"), and is who acts. */
  readonly said: boolean
  /** It is told of a time that is past. */
  readonly past: boolean
  /** Two countries or more do it together. */
  readonly joint: boolean
  /** Who reports it stands after it. */
  readonly tail: boolean
  /** And is of who acts: "its premier said". */
  readonly ownTail: boolean
}

/** What the rules make of a clause. */
export type Code = { readonly event: Category; readonly mode: string | null; readonly auxiliary: Plover['auxiliary'] }

/** The PLOVER code of a clause: the lexicon's category and mode, as the coding rules change them, with contexts of the sentence. */
export function codeClause(clause: Clause): Plover | null {
  const rule = ruleOf(clause)
  const event = rule === undefined ? clause.event : rule.event
  if (event === null) return null
  const kept = event === clause.event
  const mode = modeOf(event, kept ? clause.mode : (rule?.mode ?? null), clause.words)
  return {
    event,
    mode,
    context: withOwn(event, mode, contextsOf(clause.sentence)),
    auxiliary: auxiliaryOf(clause, event, kept),
  }
}

/** The coding rule that decides; undefined where the lexicon's category stands. */
export const ruleOf = (clause: Clause): CodingRule | undefined => CODING_RULES.find((r) => r.applies(clause))

/** "misinformation" and "cyber" as modes bring the contexts of their names. */
function withOwn(event: Category, mode: string | null, contexts: readonly string[]): readonly string[] {
  const own = event === 'COERCE' && (mode === 'cyber' || mode === 'misinformation') ? mode : null
  return own === null || contexts.includes(own) ? contexts : [...contexts, own]
}

/** Where a rule has made one category of a category and an auxiliary, the auxiliary is spent. */
function auxiliaryOf(
  { past, future, maybe, conditional, negated }: Clause,
  event: Category,
  kept: boolean,
): Plover['auxiliary'] {
  const spent = !kept || event === 'AGREE' || event === 'THREATEN' || event === 'REQUEST' || event === 'REJECT'
  const out: Plover['auxiliary'][number][] = []
  if (past) out.push('historical')
  if (future && !spent) out.push('future')
  if ((maybe || conditional) && !spent) out.push('hypothetical')
  if (negated && kept) out.push('negation')
  return out
}

/** The words round a trigger. */
export function clauseWords(
  clauses: Clauses,
  { from, to, end }: Trigger,
  start: number,
): Pick<Clause, 'after' | 'words'> {
  const { tokens } = clauses
  const least = Math.max(end, Math.min(tokens.length, to + 12))
  return { after: wordsOf(tokens, to, end), words: wordsOf(tokens, Math.max(start, from - 12), least) }
}
