import type { FoundActors } from '../../../model/actor.js'
import type { FoundCoded, FoundPloverParty, Plover } from '../../../model/event.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { firstIndex } from '../../../model/search.js'
import type { Span } from '../../../model/span.js'
import type { SegmentedText } from '../../../model/text.js'
import type { FoundTime } from '../../../model/time.js'
import { eventOfAct } from './acts.js'
import { type Cued, type Reported, reportedIn } from './attribution.js'
import { type Clauses, clausesOf, wordsOf } from './clause.js'
import { type Clause, clauseWords, codeClause, ruleOf } from './code.js'
import { contextsOf } from './contexts.js'
import { isHistory, lastYearOf, tellsEra } from './history.js'
import type { Category } from './lexicon/row.js'
import { MODALS } from './lexicon.js'
import { modeOf } from './modes.js'
import { type Mention, type Party, partiesOf } from './parties.js'
import { atHome, type Roles, rolesOf } from './roles.js'
import { tokenize } from './tokens.js'
import { type Trigger, triggersOf } from './triggers.js'

const BY_LEXICON = 'rule:events/plover-lexicon'
const BY_ACT = 'rule:events/plover-act'

/** What is looked up by place, made once a story. */
export type Index = {
  readonly text: SegmentedText
  readonly actors: FoundActors
  readonly mentions: readonly Mention[]
  readonly cued: readonly (Cued & { readonly at: number })[]
  readonly times: readonly FoundTime[]
  /** The story's. */
  readonly year: number | null
}

/**
 * The PLOVER events of a story, sentence by sentence; of a sentence the one its main clause tells first.
 * @param times needed only for what is history
 * @param day the story's; where it has none, its last year counts
 */
export function codeStory(
  text: SegmentedText,
  statements: readonly FoundStatement[],
  actors: FoundActors,
  times: readonly FoundTime[] = [],
  day: string | null = null,
): readonly FoundCoded[] {
  const index = indexOf(text, statements, actors, times, day)
  return text.sentences.flatMap((_, i) => codeSentence(index, i))
}

export function indexOf(
  text: SegmentedText,
  statements: readonly FoundStatement[],
  actors: FoundActors,
  times: readonly FoundTime[],
  storyDay: string | null = null,
): Index {
  const mentions = actors.actors
    .flatMap((a, actor) => a.mentions.map(({ span, form }) => ({ ...span, actor, pronoun: form === 'pronoun' })))
    .sort((a, b) => a.start - b.start)
  const cued = statements
    .flatMap((statement, index) =>
      statement.cue[0] === undefined ? [] : [{ statement, index, at: statement.cue[0].start }],
    )
    .sort((a, b) => a.at - b.at)
  const day = storyDay ?? text.dateline?.date ?? null
  const years = times.slice(0, 50).flatMap(({ value }) => lastYearOf(value) ?? [])
  const year = day === null ? (years.length > 0 ? Math.max(...years) : null) : Number(day.slice(0, 4))
  return { text, actors, mentions, cued, times, year }
}

const within = <T>(list: readonly T[], place: (item: T) => number, { start, end }: Span): readonly T[] =>
  list.slice(
    firstIndex(list.length, (i) => place(list[i]!) >= start),
    firstIndex(list.length, (i) => place(list[i]!) >= end),
  )

/** Events that one sentence is coded with at most. */
const MOST_EVENTS = 6

function codeSentence(index: Index, sentence: number): readonly FoundCoded[] {
  const scene = sceneOf(index, sentence)
  if (scene === null) return []
  const events: FoundCoded[] = []
  for (const trigger of scene.chosen.slice(0, MOST_EVENTS)) {
    const event = eventOf(scene, trigger, events[0])
    if (event !== null) events.push(event)
  }
  return events.length > 0 ? events : byAct(scene)
}

/** A sentence taken apart; null where nothing in it can be an event. */
export function sceneOf(index: Index, sentence: number): Scene | null {
  const { text, actors } = index
  const span = text.sentences[sentence]!
  const head = text.dateline?.span.end ?? 0
  const tokens = tokenize(text.text, head > span.start && head < span.end ? { start: head, end: span.end } : span)
  if (tokens.length < 3) return null
  const cued = within(index.cued, (c) => c.at, span)
  const reported = reportedIn(tokens, cued)
  const clauses = clausesOf(tokens, reported.ranges)
  const triggers = triggersOf(clauses)
  const chosen = chosenOf(triggers, clauses)
  if (triggers.length === 0 && !cued.some(({ statement: s }) => eventOfAct(s.act, s.negated) !== null)) return null
  const mentions = within(index.mentions, (m) => m.start, span)
  const parties = partiesOf(text.text, clauses, triggers, mentions, actors.actors)
  const words = wordsOf(tokens, 0, tokens.length)
  return { index, sentence, clauses, triggers, chosen, parties, reported, words, cued }
}

/** Triggers that are events of their own: of the main clauses, none inside what another governs. */
function chosenOf(triggers: readonly Trigger[], { tokens }: Clauses): readonly Trigger[] {
  const out: Trigger[] = []
  let until = 0
  for (const [i, trigger] of triggers.entries()) {
    if (trigger.from < until) continue
    const next = triggers[i + 1]
    if (MODALS.includes(trigger.candidate.lemma) && next !== undefined && next.group <= trigger.from) continue
    const before = tokens[trigger.from - 1]
    const tail = out.length > 0 && trigger.depth === 0 && trigger.candidate.form === 'ing' && before?.text === ','
    if (!trigger.main && !tail) continue
    out.push(trigger)
    until = trigger.end
  }
  if (out.length > 0) return out
  const noun = triggers.find((t) => t.candidate.form === 'noun' && t.depth === 0)
  const other = triggers.find((t) => t.depth === 0) ?? triggers.find((t) => t.depth === 1)
  const first =
    noun && other && noun.from > other.from && other.candidate.form !== 'noun' && other.candidate.form !== 'en'
      ? other
      : (noun ?? other)
  return first === undefined ? [] : [first]
}

export type Scene = {
  readonly index: Index
  readonly sentence: number
  readonly clauses: Clauses
  readonly triggers: readonly Trigger[]
  /** Triggers that are events of their own. */
  readonly chosen: readonly Trigger[]
  readonly parties: readonly Party[]
  readonly reported: Reported
  readonly words: string
  readonly cued: readonly Cued[]
}

export function eventOf(scene: Scene, trigger: Trigger, first: FoundCoded | undefined): FoundCoded | null {
  const { clauses, parties, reported } = scene
  const lead = reported.lead !== null && trigger.from > reported.lead.verb ? reported.lead : null
  const tail = reported.ranges.find(([start]) => start > trigger.from)
  const speaker = lead !== null ? speakerOf(scene, lead.verb) : []
  const start = lead?.content ?? 0
  const owned = lead === null || isOwn(scene, trigger, lead.content, speaker)
  const { candidate } = trigger
  const words = clauseWords(clauses, trigger, start)
  const clause: Clause = {
    event: candidate.entry.event,
    mode: candidate.entry.mode,
    lemma: candidate.lemma,
    ...words,
    sentence: scene.words,
    future: trigger.future,
    maybe: trigger.maybe || /^(?:perhaps|maybe|possibly)$/.test(clauses.tokens[start]?.lower ?? ''),
    obliged: trigger.obliged,
    negated: trigger.negated || isDenied(scene, trigger, start, words.after),
    conditional: clauses.conditional[trigger.from] === true,
    own: owned,
    said: lead !== null && owned,
    joint: false,
    tail: lead === null && tail !== undefined,
    ownTail:
      lead === null &&
      tail !== undefined &&
      /^(?:its|his|her|their|it|he|she|they)$/.test(clauses.tokens[tail[0]]!.lower),
    past: !trigger.future && (tellsEra(words.words) || isPast(scene, trigger)),
  }
  const sayer =
    lead === null && tail !== undefined
      ? parties.filter((p) => p.from >= tail[0] && p.to <= tail[1]).slice(0, 1)
      : speaker
  const cast = { start, speaker, sayer, own: owned, first }
  const joint = clause.event === 'MOBILIZE' && several(castOf(scene, trigger, clause, clause.event, cast).actors)
  const code = codeClause({ ...clause, joint })
  if (code === null) return null
  const roles = atHome(castOf(scene, trigger, clause, code.event as Category, cast), parties, clauses.tokens.length)
  const maker = ruleOf({ ...clause, joint })?.id ?? BY_LEXICON
  return coded(scene, code, roles, trigger, { statement: lead?.statement ?? null, maker })
}

/** "No guard fired", "held no talks", "denied that they fired". */
function isDenied(
  { clauses: { tokens } }: Scene,
  { candidate, group }: Trigger,
  start: number,
  after: string,
): boolean {
  const first = tokens[start]?.lower ?? ''
  if (/^(?:neither|none|nobody)$/.test(first) || (first === 'no' && tokens[start + 1]?.text !== '.')) return true
  if (candidate.form !== 'noun' && /^ no (?!longer|more|less|fewer|later|doubt)/.test(`${after} `)) return true
  for (let i = group - 1; i >= 0 && i > group - 10; i--) {
    const { lower, text } = tokens[i]!
    if (/^den(?:y|ies|ied|ying)$/.test(lower))
      return (candidate.form === 'ing' && i === group - 1) || tokens[i + 1]?.lower === 'that'
    if (',;:'.includes(text) || lower === 'but') return false
  }
  return false
}

/** Whether a time of an earlier year stands in the trigger's clause with no other event between. */
function isPast({ index, sentence, clauses, triggers }: Scene, trigger: Trigger): boolean {
  const span = index.text.sentences[sentence]!
  return within(index.times, (t) => t.span.start, span).some(({ span: { start }, value }) => {
    if (!isHistory(value, index.year)) return false
    const at = clauses.tokens.findIndex((t) => t.end > start)
    const [from, to] = at < trigger.from ? [at, trigger.group] : [trigger.to, at]
    return (
      at >= 0 &&
      clauses.depth[at] === trigger.depth &&
      !triggers.some((t) => t.from >= from && t.from < to && t.candidate.entry.event !== trigger.candidate.entry.event)
    )
  })
}

const several = (parties: readonly Party[]) => new Set(parties.map((p) => p.country)).size > 1

type Cast = {
  readonly start: number
  readonly speaker: readonly Party[]
  /** Who reports it, before or after. */
  readonly sayer: readonly Party[]
  readonly own: boolean
  readonly first: FoundCoded | undefined
}

/** Who takes part. Of a request by "must", the speaker asks and the clause's subject is asked. */
function castOf(
  { clauses, parties }: Scene,
  trigger: Trigger,
  clause: Clause,
  event: Category,
  { start, speaker, sayer, own, first }: Cast,
): Roles {
  const subject =
    speaker.length > 0
      ? speaker
      : (first?.actors ?? []).flatMap((a) => parties.find((p) => p.span.start === a.span.start) ?? [])
  const roles = rolesOf({
    clauses,
    parties,
    trigger,
    event: event === 'REQUEST' ? clause.event : event,
    mode: clause.mode,
    start: first === undefined || trigger.from < start ? start : Math.max(start, afterBoundary(clauses, trigger)),
    subject,
  })
  if (event === 'REQUEST' && clause.obliged)
    return { actors: sayer, recipients: trigger.passive ? roles.recipients : roles.actors }
  if (clause.lemma === 'be behind' && sayer.length > 0) return { actors: sayer, recipients: roles.actors }
  if (event === 'THREATEN' && trigger.passive && roles.actors.length === 0) return { ...roles, actors: speaker }
  if (
    roles.actors.length === 0 &&
    !trigger.passive &&
    /^(?:we|i|our)$/.test(clauses.tokens[trigger.group - 1]?.lower ?? '')
  )
    return { ...roles, actors: sayer, recipients: roles.recipients.filter((r) => !sayer.includes(r)) }
  if (own && speaker.length > 0 && roles.actors.every((a) => a.pronoun))
    return { ...roles, actors: trigger.passive ? roles.actors : speaker }
  return roles
}

/** After the last mark or conjunction before a trigger. */
function afterBoundary({ tokens }: Clauses, trigger: Trigger): number {
  for (let i = trigger.group - 1; i > 0; i--) if (/^(?:,|;|:|and|but|while)$/.test(tokens[i]!.lower)) return i + 1
  return 0
}

/** Whoever stands before a reporting verb. */
function speakerOf({ parties, clauses }: Scene, verb: number): readonly Party[] {
  const before = parties.filter((p) => p.to <= verb && clauses.depth[p.from] === 0)
  const own = before.filter((p) => p.after === null || p.after === 'of' || p.after === 'for')
  const party = own.find((p) => p.country !== null || p.sector.length > 0) ?? own[0] ?? before[0]
  return party === undefined ? [] : [party]
}

/** Whether the subject of a content is who says it: a pronoun, nobody, or the speaker again. */
function isOwn({ parties, clauses }: Scene, trigger: Trigger, content: number, speaker: readonly Party[]): boolean {
  const { tokens } = clauses
  if (trigger.group <= content || /^(?:it|they|he|she|we|its|their|his|her)$/.test(tokens[content]?.lower ?? ''))
    return true
  const subject = parties.find((p) => p.from >= content && p.to <= trigger.group && clauses.depth[p.from] === 0)
  return (
    subject !== undefined && (subject.pronoun || speaker.some((s) => s.actor !== null && s.actor === subject.actor))
  )
}

/** The event that a sentence's first statement is by its act, where no word of the lexicon tells one. */
function byAct(scene: Scene): readonly FoundCoded[] {
  const { cued, clauses, parties, words } = scene
  for (const { index, statement } of cued) {
    const event = statement.silence === null ? eventOfAct(statement.act, statement.negated) : null
    const cue = statement.cue[0]
    if (event === null || cue === undefined) continue
    const mode = modeOf(event.event, event.mode, words)
    const code: Plover = { event: event.event, mode, context: contextsOf(words), auxiliary: [] }
    const at = clauses.tokens.findIndex((t) => t.end > cue.start)
    const source = parties
      .filter((p) => statement.source.some((s) => p.span.start < s.end && s.start < p.span.end))
      .slice(0, 2)
    const others = parties.filter((p) => !source.includes(p) && (p.country !== null || p.sector.length > 0)).slice(0, 1)
    const roles = atHome({ actors: source, recipients: others }, parties, clauses.tokens.length)
    if (at >= 0)
      return [coded(scene, code, roles, { start: cue.start, end: cue.end }, { statement: index, maker: BY_ACT })]
  }
  return []
}

function coded(
  scene: Scene,
  code: Plover,
  { actors, recipients }: Roles,
  trigger: Trigger | Span,
  from: Pick<FoundCoded, 'statement' | 'maker'>,
): FoundCoded {
  const { tokens } = scene.clauses
  const span = 'from' in trigger ? { start: tokens[trigger.from]!.start, end: tokens[trigger.to - 1]!.end } : trigger
  const party = ({ span: s, actor, country, sector }: Party): FoundPloverParty => ({
    span: s,
    actor,
    country,
    sector,
  })
  return {
    ...code,
    actors: actors.map(party),
    recipients: recipients.map(party),
    trigger: span,
    ...from,
  }
}
