import type { FoundActors } from '../../model/actor.js'
import type { FoundDue } from '../../model/due.js'
import type { FindingScores } from '../../model/finding-scores.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { firstIndex, sentenceAt } from '../../model/search.js'
import type { Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { FoundTime } from '../../model/time.js'
import { besides, type Candidate, candidates, chooseDues, draftEvery } from './candidates.js'
import { DEADLINE_RULES, WHOLE_DEADLINE_RULES } from './deadline.js'
import { type Draft, draftAll, type Told } from './draft.js'
import { EXCLUSION_RULES } from './exclusion.js'
import { EXPECTED_RULES } from './expected.js'
import { DATED_RULES, GATHERING_RULES } from './gatherings.js'
import { settledKind } from './kinds.js'
import { makeOutcomes } from './outcomes/find-outcomes.js'
import { PLANNED_RULES } from './planned.js'
import { PROMISE_RULES } from './promise.js'
import { makeSource, regionOfSaying, regionOfSentence, regionOfStatement, type Source, union } from './region.js'
import { REPORTED_RULES } from './reported.js'
import { type DueRule, PLANS } from './rule.js'
import { SCHEDULED_RULES } from './scheduled.js'
import { settledBy } from './settle-by.js'
import { Taken } from './taken.js'
import { THREAT_RULES } from './threat.js'
import { side, whenDue } from './when.js'
import { makeWho, type Who } from './who.js'
import { WIDE_RULES } from './wide.js'

/** In this order: who sets a time says more than who undertakes, and that more than who plans. */
export const DUE_RULES: readonly DueRule[] = [
  ...DEADLINE_RULES,
  ...THREAT_RULES,
  ...PROMISE_RULES,
  ...EXCLUSION_RULES,
  ...SCHEDULED_RULES,
  ...PLANNED_RULES,
  ...GATHERING_RULES,
  ...EXPECTED_RULES,
]
export const SAID_RULES = DUE_RULES.filter((rule) => rule.said)
export const VOICE_RULES = DUE_RULES.filter((rule) => rule.voice)
/** Rules that read whole sentences, whoever says what in them. */
export const WHOLE_RULES: readonly DueRule[] = [...WHOLE_DEADLINE_RULES, ...DATED_RULES]
const WIDE_SAID = WIDE_RULES.filter((rule) => rule.said)
const WIDE_VOICE = WIDE_RULES.filter((rule) => rule.said && !rule.opens)
const WIDE_WHOLE = WIDE_RULES.filter((rule) => !rule.said)

/**
 * What is owed, and when: deadlines, promises, threats, plans, expectations. At most one of a statement; of the story's own voice,
 * one of a clause.
 * @param today the ISO day that the story tells from, as far as it is known: what lay behind it is not due
 * @param findings what the model says of each word, where it does
 * @returns in the order of the text
 */
export function findDues(
  text: SegmentedText,
  statements: readonly FoundStatement[],
  actors: FoundActors,
  times: readonly FoundTime[],
  today: string | null = text.dateline?.date ?? null,
  findings: FindingScores | null = null,
): readonly FoundDue[] {
  const who = makeWho(actors.actors)
  const source = makeSource(text, times)
  const all = candidatesOf(text, statements, actors, times, today, findings, who, source)
  const cast = { text, actors: actors.actors, who }
  const settled = (candidate: Candidate): FoundDue => {
    const { due } = candidate.draft
    const statement = due.statement === null ? null : statements[due.statement]!
    const by = settledBy(candidate.draft, statement, cast)
    return { ...due, kind: settledKind(candidate, statement, by), by }
  }
  const outcomes = makeOutcomes(source, statements, who, today)
  const chosen = chooseDues(all, findings)
  const dues = chosen.map(settled)
  const told = outcomes.of(dues)
  const others = besides([...hadBeen(source, statements, { text: text.text, today, who }), ...all], chosen).filter(
    ({ draft }) => draft.rule.reported || outcomes.mayTell(draft.due),
  )
  const weak = others.map(settled)
  const late = outcomes
    .of(weak)
    .flatMap(({ reported, direct }, i) =>
      direct || (others[i]!.draft.rule.reported && reported.length > 0) ? [{ ...weak[i]!, outcomes: reported }] : [],
    )
  return [...dues.map((due, i) => ({ ...due, outcomes: told[i]!.reported })), ...late].sort(
    (a, b) => a.what[0]!.start - b.what[0]!.start,
  )
}

/** What had been due, told in the story's voice or a source's; see {@link REPORTED_RULES}. */
export function hadBeen(source: Source, statements: readonly FoundStatement[], told: Told): readonly Candidate[] {
  const { text, lower } = source
  const drafts = statements.flatMap((statement, i) =>
    statement.silence === null && statement.content.some(({ start, end }) => HAD_BEEN.test(lower.slice(start, end)))
      ? draftEvery(regionOfStatement(source, statement, i, []), REPORTED_RULES, told, statement)
      : [],
  )
  const said = union(statements.flatMap(({ content }) => content))
  for (const sentence of text.sentences) {
    if (text.paragraphs[sentence.paragraph]?.kind !== 'body') continue
    if (!HAD_BEEN.test(lower.slice(sentence.start, sentence.end))) continue
    const own = regionOfSentence(source, behindDateline(text, sentence), saidIn(said, sentence))
    drafts.push(...draftEvery(own, REPORTED_RULES, told, null))
  }
  return drafts.map((draft) => ({ draft, rules: false, features: new Map() }))
}

/** Of the words that their rules need, one must be there. */
const HAD_BEEN = new RegExp(`\\b(?:${[...new Set(REPORTED_RULES.flatMap(({ needs }) => needs ?? []))].join('|')})\\b`)

/** Everything in a story that may be a due, what the rules are sure of and what is only to be weighed; in no order. */
export function candidatesOf(
  text: SegmentedText,
  statements: readonly FoundStatement[],
  actors: FoundActors,
  times: readonly FoundTime[],
  today: string | null,
  findings: FindingScores | null = null,
  who: Who = makeWho(actors.actors),
  source: Source = makeSource(text, times),
): readonly Candidate[] {
  const told: Told = { text: text.text, today, who }
  const found: Draft[] = []
  const wide: Draft[] = []
  const nested = nestedIn(statements, text.text)
  for (const [i, statement] of statements.entries()) {
    if (statement.silence !== null || statement.content.length === 0) continue
    const region = regionOfStatement(source, statement, i, nested.get(i) ?? [])
    const [draft, ...more] = draftAll(region, SAID_RULES, told, statement, MOST_SAID)
    wide.push(...draftEvery(region, WIDE_SAID, told, statement))
    if (draft)
      found.push(
        draft.due.due === null && draft.due.kind === 'planned' ? onFrontedDay(draft, statement, source, today) : draft,
        ...more,
      )
    else if (TO_COME.test(region.cue)) {
      const saying = regionOfSaying(source, statement, i)
      found.push(...draftAll(saying, SAID_RULES, told, statement, 1))
      wide.push(...draftEvery(saying, WIDE_SAID, told, statement))
    }
  }
  const said = union(statements.flatMap(({ content }) => content))
  const places = new Places(found)
  for (const sentence of text.sentences) {
    if (text.paragraphs[sentence.paragraph]?.kind !== 'body') continue
    const others = saidIn(said, sentence)
    const timed = hasTime(times, sentence)
    const place = behindDateline(text, sentence)
    const own = regionOfSentence(source, place, others)
    wide.push(...draftEvery(own, WIDE_VOICE, told, null))
    const whole = others.length === 0 ? own : regionOfSentence(source, place, [])
    wide.push(...draftEvery(whole, WIDE_WHOLE, told, null))
    if (timed || UNTIMED.test(source.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH))))
      places.add(draftAll(own, VOICE_RULES, told, null, MOST))
    if (timed) places.add(draftAll(whole, WHOLE_RULES, told, null, MOST))
  }
  return candidates({ text, statements, today, actors: actors.actors, findings }, places.all(), wide)
}

/** What others say in a sentence, of spans in the order of the text that are disjoint. */
const saidIn = (said: readonly Span[], { start, end }: Span): readonly Span[] =>
  said.slice(
    firstIndex(said.length, (k) => said[k]!.end > start),
    firstIndex(said.length, (k) => said[k]!.start >= end),
  )

/** A sentence without the dateline that it opens with: no subject begins there. */
function behindDateline({ text, dateline }: SegmentedText, { start, end }: Span): Span {
  const line = dateline?.span
  if (!line || line.start < start || line.end >= end) return { start, end }
  return { start: line.end + /^[\s:–—_-]*/.exec(text.slice(line.end, Math.min(end, line.end + 8)))![0].length, end }
}

/** Of the words that a rule of the story's own voice needs, one must be there where there is no time. */
const UNTIMED = new RegExp(
  `\\b(?:${[...new Set(VOICE_RULES.filter(({ time }) => time === 'maybe').flatMap(({ needs }) => needs ?? []))].join('|')})\\b`,
)
const REACH = 1200

function hasTime(times: readonly FoundTime[], { start, end }: Span): boolean {
  const first = times[firstIndex(times.length, (i) => times[i]!.span.start >= start)]
  return first !== undefined && first.span.start < end
}

/** “On Friday, the guild plans to …”: the day opens the sentence, before whoever plans. */
function onFrontedDay(
  draft: Draft,
  statement: FoundStatement,
  { text, lower, times }: Source,
  today: string | null,
): Draft {
  const first = union([statement.source, statement.cue].flatMap((spans) => spans.slice(0, 1)))[0]
  const sentence = first === undefined ? undefined : text.sentences[sentenceAt(text, first.start)]
  if (first === undefined || sentence === undefined || !PLANS.test(lower.slice(first.start, first.start + REACH)))
    return draft
  const time = times[firstIndex(times.length, (i) => times[i]!.span.start >= sentence.start)]
  if (time === undefined || time.span.end > first.start || time.grain !== 'day') return draft
  if (!/^["']*(?:on |this |next )?$/.test(lower.slice(sentence.start, time.span.start))) return draft
  const ahead = side(time, today) === 'past' ? null : time
  const words = lower.slice(time.span.start, time.span.end)
  return ahead === null
    ? draft
    : { ...draft, due: { ...draft.due, due: whenDue(ahead, words, { saidOn: today, today }) } }
}

/** Reporting words that say that it is still to be said. */
const TO_COME = /\b(?:will|(?:plans?|planned|intends?|expected|scheduled|set|due|poised) to) \p{L}/u

/** Dues of one sentence, and of one statement. */
const MOST = 4
const MOST_SAID = 3

/** A lone modal verb reports nobody's words, whatever it was taken for; “would ask a court” is a deed still to be done. */
const isModal = ({ cue }: FoundStatement, text: string): boolean =>
  cue.length === 1 &&
  /^(?:(?:will|would|could|can|may|might|should)$|(?:will|would|shall) \p{L}+$)/iu.test(
    text.slice(cue[0]!.start, Math.min(cue[0]!.end, cue[0]!.start + 24)),
  )

/** Statements by the one whose content holds them. */
function nestedIn(statements: readonly FoundStatement[], text: string): ReadonlyMap<number, readonly FoundStatement[]> {
  const nested = new Map<number, FoundStatement[]>()
  for (const statement of statements) {
    if (statement.within === null || isModal(statement, text)) continue
    const before = nested.get(statement.within)
    if (before) before.push(statement)
    else nested.set(statement.within, [statement])
  }
  return nested
}

/** Keeps what is found at places where nothing is yet, and of a dated gathering the first. */
class Places {
  private readonly found: Draft[]
  private readonly covered = new Taken()
  private readonly gatherings = new Set<string>()

  constructor(drafts: readonly Draft[]) {
    this.found = []
    this.add(drafts)
  }

  add(drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      const { due, covers, key, again, rule } = draft
      if (this.covered.meets(covers)) continue
      if (rule.deed === 'exact' && due.kind === 'planned' && this.gatherings.has(key)) continue
      if (again !== null && due.statement === null && this.gatherings.has(again)) continue
      this.gatherings.add(key)
      if (again !== null) this.gatherings.add(again)
      this.found.push(draft)
      this.covered.add(covers)
    }
  }

  all(): readonly Draft[] {
    return this.found
  }
}
