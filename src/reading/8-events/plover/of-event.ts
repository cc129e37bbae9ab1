import type { Plover } from '../../../model/event.js'
import type { Span } from '../../../model/span.js'
import type { DeedKind } from '../lexicon/kind.js'
import { clausesOf } from './clause.js'
import { clauseWords, codeClause } from './code.js'
import { contextsOf } from './contexts.js'
import type { Category } from './lexicon/row.js'
import { modeOf } from './modes.js'
import { type Token, tokenize } from './tokens.js'
import { type Trigger, triggersOf } from './triggers.js'

/** Categories that an event's kind may have, the usual one first; of "other" the words alone tell. */
const KINDS: Readonly<Record<DeedKind, readonly Category[]>> = {
  meeting: ['CONSULT', 'AGREE', 'REJECT', 'REQUEST'],
  attack: ['ASSAULT', 'COERCE', 'THREATEN'],
  agreement: ['AGREE', 'SUPPORT', 'RETREAT', 'COOPERATE', 'CONCEDE', 'REJECT'],
  vote: ['SUPPORT', 'REJECT', 'AGREE', 'SANCTION', 'ACCUSE'],
  appointment: ['RETREAT', 'SUPPORT'],
  election: [],
  court: ['ACCUSE', 'SANCTION', 'COERCE', 'CONCEDE', 'REJECT', 'REQUEST', 'RETREAT'],
  accident: [],
  protest: ['PROTEST', 'ACCUSE'],
  sanction: ['SANCTION', 'COERCE', 'RETREAT', 'CONCEDE', 'THREATEN'],
  arrest: ['COERCE', 'ASSAULT', 'ACCUSE', 'THREATEN'],
  other: [],
}

/** Kinds that PLOVER has no category for where no word of its lexicon tells one. */
const WITHOUT: ReadonlySet<DeedKind> = new Set(['vote', 'appointment', 'election', 'accident', 'court', 'other'])

/**
 * The PLOVER code of an event that was found by its kind and trigger; null where PLOVER has none (an election, an accident).
 * @param event the trigger's and the clause's places in `text`; of the clause, the first 2,000 units are read
 */
export function ploverOf(
  text: string,
  event: {
    readonly kind: DeedKind
    readonly trigger: Span
    readonly clause: Span
    /** True where it is told of years before the story. */
    readonly past?: boolean
  },
): Plover | null {
  if (event.kind === 'accident' || event.kind === 'election') return null
  const tokens = tokenize(text, event.clause)
  const clauses = clausesOf(tokens, [])
  const wanted = KINDS[event.kind]
  const trigger = triggerFor(event.kind, event.trigger, triggersOf(clauses), tokens)
  const sentence = tokens.map((t) => ` ${t.lower}`).join('')
  if (trigger === undefined) {
    const usual = wanted[0]
    return usual === undefined || WITHOUT.has(event.kind)
      ? null
      : {
          event: usual,
          mode: modeOf(usual, null, sentence),
          context: contextsOf(sentence),
          auxiliary: event.past ? ['historical'] : [],
        }
  }
  return codeClause({ ...clauseOf(trigger, sentence, clauses), past: event.past === true })
}

/** The trigger of the lexicon that stands where an event's trigger stands, of a category that its kind may have. */
export function triggerFor(
  kind: DeedKind,
  at: Span,
  triggers: readonly Trigger[],
  tokens: readonly Token[],
): Trigger | undefined {
  const near = triggers.filter((t) => tokens[t.from]!.start < at.end && at.start < tokens[t.to - 1]!.end)
  const wanted = KINDS[kind]
  return (
    near.find((t) => wanted.length === 0 || wanted.includes(t.candidate.entry.event)) ??
    (WITHOUT.has(kind) ? near[0] : undefined)
  )
}

function clauseOf(
  trigger: Trigger,
  sentence: string,
  clauses: Parameters<typeof clauseWords>[0],
): Parameters<typeof codeClause>[0] {
  const { candidate, future, maybe, obliged, negated, from } = trigger
  return {
    event: candidate.entry.event,
    mode: candidate.entry.mode,
    lemma: candidate.lemma,
    ...clauseWords(clauses, trigger, 0),
    sentence,
    future,
    maybe,
    obliged,
    negated,
    conditional: clauses.conditional[from] === true,
    own: true,
    said: false,
    past: false,
    joint: false,
    tail: false,
    ownTail: false,
  }
}
