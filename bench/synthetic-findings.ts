import type { Dispute, DisputeKind, Shift, StatusKind } from '../src/model/dispute.js'
import type { Due, DueKind } from '../src/model/due.js'
import { stateOf } from '../src/model/due.js'
import type { Coded, Event, EventKind, Figure } from '../src/model/event.js'
import { idOf } from '../src/model/ids.js'
import type { Statement } from '../src/model/statement.js'
import { BY_RULE, clause, type Draft, mention, put, someone, time } from './synthetic-draft.js'
import { below, capital, oneOf, weighed } from './synthetic-words.js'

/** Rates of the findings of 43 sample stories, by the reader; for a story of 600 words. */
export const RATES = { dues: 3.4, dated: 0.63, events: 5.4, coded: 11, disputes: 0.43, shifts: 0.05 } as const

const DUE_KINDS = [
  ['planned', 0.421],
  ['promise', 0.373],
  ['deadline', 0.095],
  ['expected', 0.087],
  ['threat', 0.024],
] as const satisfies readonly (readonly [DueKind, number])[]
const EVENT_KINDS = [
  ['other', 0.594],
  ['attack', 0.089],
  ['court', 0.069],
  ['vote', 0.069],
  ['agreement', 0.064],
  ['meeting', 0.054],
  ['accident', 0.035],
  ['appointment', 0.02],
  ['election', 0.005],
] as const satisfies readonly (readonly [EventKind, number])[]
const DISPUTES = [
  ['disputes', 'disputed', 0.375],
  ['denies', 'denied', 0.25],
  ['could-not-verify', 'unverified', 0.188],
  ['not-confirmed', 'not-confirmed', 0.125],
  ['rejects', 'rejected', 0.063],
] as const satisfies readonly (readonly [DisputeKind, StatusKind, number])[]
const PLOVER = [
  'CONSULT',
  'ASSAULT',
  'AGREE',
  'THREATEN',
  'SANCTION',
  'AID',
  'ACCUSE',
  'REJECT',
  'COOPERATE',
  'PROTEST',
]
const PARTICIPANTS = [
  [0, 0.54],
  [1, 0.361],
  [2, 0.079],
  [3, 0.02],
] as const

/** “Orme is to open the gate on Friday.” Most are for the next weeks, a few for next year, one in ten is told of afterwards. */
export function writeDue(draft: Draft, statements: readonly Statement[]): Due {
  const { random } = draft
  const by = someone(draft)
  mention(draft, by, true)
  put(draft, ' is to ')
  const { nouns, verbs } = draft.world.words
  const what = put(
    draft,
    `${verbs[oneOf(random, draft.topic.verbs)]![0]} the ${nouns[oneOf(random, draft.topic.nouns)]}`,
  )
  const dated = random() < RATES.dated
  if (dated) put(draft, ' on ')
  const far = random()
  const days = far < 0.1 ? -below(random, 20) : far < 0.9 ? below(random, 45) : below(random, 400)
  const due = dated ? time(draft, days) : null
  put(draft, '. ')
  return {
    id: idOf('d', draft.id, what.start),
    kind: weighed(random, DUE_KINDS),
    by: by.id,
    to: random() < 0.2 ? someone(draft).id : null,
    what: [what],
    negated: random() < 0.1,
    due,
    condition: null,
    consequence: null,
    statement: random() < 0.5 ? (statements.at(-1)?.id ?? null) : null,
    outcomes: [],
    state: stateOf({ due: due === null ? null : { ...due, span: due.span }, outcomes: [] }, draft.day),
    maker: BY_RULE,
  }
}

/** “At least 40 people were searched at the gate on Friday.” */
export function writeEvent(draft: Draft, statements: readonly Statement[]): { event: Event; coded: readonly Coded[] } {
  const { random, id } = draft
  const { nouns, verbs } = draft.world.words
  const figures: Figure[] = []
  if (random() < 0.68) {
    const value = 2 + below(random, random() < 0.6 ? 60 : 3000)
    const of = nouns[oneOf(random, draft.topic.nouns)]!
    const span = put(draft, `${value} ${of}`)
    const giver = random() < 0.4 ? someone(draft).id : null
    figures.push({ value, low: value, high: value, unit: null, of, words: span.words, span, giver })
    put(draft, ' were ')
  } else put(draft, `${capital(nouns[oneOf(random, draft.topic.nouns)]!)} was `)
  const trigger = put(draft, verbs[oneOf(random, draft.topic.verbs)]![2])
  const parts = Array.from({ length: weighed(random, PARTICIPANTS) }, () => someone(draft))
  for (const [i, part] of [...new Set(parts)].entries()) {
    put(draft, i === 0 ? ' by ' : ' with ')
    mention(draft, part, false)
  }
  const dated = random() < 0.624
  if (dated) put(draft, ' on ')
  const when = dated ? time(draft, -below(random, random() < 0.9 ? 7 : 200)) : null
  put(draft, '. ')
  const coded = Array.from({ length: 2 }, (_, i) => codedOf(draft, trigger, i))
  const event: Event = {
    id: idOf('e', id, trigger.start),
    kind: weighed(random, EVENT_KINDS),
    plover: random() < 0.356 ? coded[0]! : null,
    trigger,
    participants: [...new Set(parts)].map(({ id: actor }, i) => ({ actor, part: i === 0 ? 'agent' : 'target' })),
    place: random() < 0.3 ? oneOf(random, draft.world.places) : null,
    time: when,
    figures,
    accordingTo: random() < 0.4 && statements.length > 0 ? [statements.at(-1)!.id] : [],
    maker: BY_RULE,
  }
  return { event, coded }
}

function codedOf(draft: Draft, trigger: Coded['trigger'], n: number): Coded {
  const actor = someone(draft)
  const seen = actor.mentions[0]
  const party = seen && { words: seen.words, span: seen.span, actor: actor.id, country: null, sector: ['GOV'] }
  return {
    id: idOf('c', draft.id, trigger.start, n),
    event: oneOf(draft.random, PLOVER),
    mode: null,
    context: draft.random() < 0.4 ? ['economic'] : [],
    auxiliary: draft.random() < 0.2 ? ['negation'] : [],
    actors: party ? [party] : [],
    recipients: [],
    trigger,
    statement: null,
    maker: BY_RULE,
  }
}

/** “Orme disputed this.” It is in the disputed statement's status, too. */
export function writeDispute(draft: Draft, statements: Statement[]): Dispute {
  const { random } = draft
  const at = below(random, statements.length)
  const statement = statements[at]!
  const [kind, status] = weighed(
    random,
    DISPUTES.map(([kind, status, weight]) => [[kind, status] as const, weight] as const),
  )
  const by = someone(draft)
  mention(draft, by, true)
  put(draft, ' ')
  const span = put(draft, 'disputed this')
  put(draft, '. ')
  const dispute = { statement: statement.id, by: by.id, kind, span, counter: null, maker: BY_RULE }
  statements[at] = { ...statement, status: [...statement.status, { kind: status, by: by.id, statement: null, span }] }
  return { id: idOf('x', draft.id, span.start), ...dispute }
}

/** “Orme, who had said that …, now says that ….” */
export function writeShift(draft: Draft): Shift {
  const actor = someone(draft)
  const start = draft.text.length
  mention(draft, actor, true)
  put(draft, ', who had said that ')
  const from = clause(draft, false, null)
  put(draft, ', now says that ')
  const to = clause(draft, false, null)
  const span = { start, end: draft.text.length, words: draft.text.slice(start) }
  put(draft, '. ')
  const issue = draft.world.words.nouns[oneOf(draft.random, draft.topic.nouns)]!
  return {
    id: idOf('h', draft.id, start),
    actor: actor.id,
    issue,
    from,
    to,
    at: null,
    span,
    statements: [],
    maker: BY_RULE,
  }
}
