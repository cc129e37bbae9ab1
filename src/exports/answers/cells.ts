import type {
  ActorAnswer,
  AnswerRow,
  AnswerStory,
  ChangeAnswer,
  DisputeAnswer,
  DueAnswer,
  EventAnswer,
  FactAnswer,
  MatchAnswer,
  ShiftAnswer,
  StatementAnswer,
  StoryAnswer,
} from '../../model/answer.js'
import { joinedWords } from '../../model/span.js'

/** A row of an answer as names and values, one level deep: for tables. Every kind of row has the same columns in every answer. */
export type Cell = string | number | boolean | null
export type Cells = Readonly<Record<string, Cell>>

type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

/** Where it stands: the same columns for every kind of row that has a story. */
const STORY: Columns<AnswerStory | null> = {
  story: (s) => s?.id ?? null,
  revision: (s) => s?.revision ?? null,
  title: (s) => s?.title ?? null,
  publisher: (s) => s?.publisher ?? null,
  published: (s) => s?.day ?? null,
  url: (s) => s?.url ?? null,
  place: (s) => s?.place ?? null,
}

const of = <Row extends { readonly story: AnswerStory | null }>(columns: Columns<AnswerStory | null>): Columns<Row> =>
  Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, ({ story }: Row) => cell(story)]))

const spans = ({ citations }: { readonly citations: readonly { span: { start: number; end: number } }[] }): string =>
  citations.map(({ span }) => `${span.start}-${span.end}`).join(' ')

const STATEMENT: Columns<StatementAnswer> = {
  id: (r) => r.id,
  day: (r) => r.day,
  speaker: (r) => r.speaker,
  role: (r) => r.role,
  act: (r) => r.act,
  silence: (r) => r.silence,
  negated: (r) => r.negated,
  certainty: (r) => r.certainty,
  distance: (r) => r.distance,
  form: (r) => r.form,
  source: (r) => r.source,
  cue: (r) => r.cue,
  words: (r) => r.words,
  status: (r) => r.status.map(({ kind, by }) => (by ? `${kind} by ${by}` : kind)).join('; '),
  corrected: (r) => r.corrected.map(({ field, by }) => `${field} by ${by}`).join('; '),
  confidence: (r) => r.confidence,
  spans,
  ...of(STORY),
}

const DUE: Columns<DueAnswer> = {
  id: (r) => r.id,
  kind: (r) => r.kind,
  state: (r) => r.state,
  due: (r) => r.due,
  first: (r) => r.first,
  last: (r) => r.last,
  by: (r) => r.by,
  to: (r) => r.to,
  what: (r) => r.what,
  negated: (r) => r.negated,
  condition: (r) => r.condition,
  consequence: (r) => r.consequence,
  outcomes: (r) => r.outcomes.map(({ state, words }) => `${state}: ${words}`).join('; ') || null,
  statement: (r) => r.statement,
  spans,
  ...of(STORY),
}

const EVENT: Columns<EventAnswer> = {
  id: (r) => r.id,
  kind: (r) => r.kind,
  plover: (r) => r.plover,
  day: (r) => r.day,
  time: (r) => r.time,
  trigger: (r) => r.trigger,
  where: (r) => r.place,
  participants: (r) => r.participants.map(({ name, part }) => `${name} (${part})`).join('; '),
  figures: (r) => r.figures.map(({ words, giver }) => (giver ? `${words} (${giver})` : words)).join('; '),
  accordingTo: (r) => r.accordingTo.join(' '),
  spans,
  ...of(STORY),
}

const DISPUTE: Columns<DisputeAnswer> = {
  id: (r) => r.id,
  kind: (r) => r.kind,
  by: (r) => r.by,
  words: (r) => r.words,
  statement: (r) => r.claim?.id ?? null,
  claimant: (r) => r.claim?.speaker ?? null,
  claim: (r) => r.claim?.words ?? null,
  counter: (r) => r.counter?.words ?? null,
  spans,
  ...of(STORY),
}

const SHIFT: Columns<ShiftAnswer> = {
  id: (r) => r.id,
  actor: (r) => r.actor,
  issue: (r) => r.issue,
  from: (r) => r.from,
  to: (r) => r.to,
  day: (r) => r.day,
  spans,
  ...of(STORY),
}

const ACTOR: Columns<ActorAnswer> = {
  name: (r) => r.name,
  kind: (r) => r.kind,
  roles: (r) => r.roles.join('; '),
  country: (r) => r.country,
  statements: (r) => r.statements,
  alsoNamed: (r) => r.alsoNamed.join('; '),
}

const CHANGE: Columns<ChangeAnswer> = {
  seq: (r) => r.seq,
  at: (r) => r.at,
  kind: (r) => r.kind,
  statement: (r) => r.statement,
  speaker: (r) => r.speaker,
  words: (r) => r.words,
  before: (r) => r.before,
  ...of(STORY),
}

const MATCH: Columns<MatchAnswer> = {
  match: (r) => r.match,
  quoted: (r) => r.quoted,
  likeness: (r) => r.likeness,
  statement: (r) => r.statement?.id ?? null,
  speaker: (r) => r.statement?.speaker ?? null,
  day: (r) => r.statement?.day ?? r.story.day,
  words: (r) => joinedWords(r.citations),
  spans,
  ...of(STORY),
}

const FACT: Columns<FactAnswer> = { name: (r) => r.name, value: (r) => r.value }

const ONE_STORY: Columns<StoryAnswer> = { statements: (r) => r.statements, ...STORY }

const KINDS: { readonly [K in AnswerRow['type']]: Columns<Extract<AnswerRow, { readonly type: K }>> } = {
  statement: STATEMENT,
  due: DUE,
  event: EVENT,
  dispute: DISPUTE,
  shift: SHIFT,
  actor: ACTOR,
  change: CHANGE,
  story: ONE_STORY,
  match: MATCH,
  fact: FACT,
}

/** The columns of an answer that may have rows of these kinds, those of the first kind first. */
export const columnsOf = (kinds: readonly AnswerRow['type'][]): readonly string[] => [
  ...new Set(['type', ...kinds.flatMap((kind) => Object.keys(KINDS[kind]))]),
]

export function cellsOf(row: AnswerRow): Cells {
  const columns = KINDS[row.type] as Columns<AnswerRow>
  return { type: row.type, ...Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(row)])) }
}
