import type { FoundActor } from '../../model/actor.js'
import { type FindingScores, highest, UNTOLD } from '../../model/finding-scores.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { firstIndex, sentenceAt } from '../../model/search.js'
import { hull, type Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { type Features, likelihood } from '../../model/weighing.js'
import { BY_RULES } from './by-rules.js'
import { BY_STATES } from './by-states.js'
import { type Draft, draftsIn, type Told } from './draft.js'
import type { Region } from './region.js'
import type { DueRule } from './rule.js'
import { Taken } from './taken.js'
import { kindOf } from './trigger.js'
import { featuresOf, type States } from './weigh.js'

/** Candidates of one region. */
const MOST = 40

/** All that general rules find in a region, wherever it stands; of the same deed only the first. */
export function draftEvery(
  region: Region,
  rules: readonly DueRule[],
  told: Told,
  statement: FoundStatement | null,
): readonly Draft[] {
  const found: Draft[] = []
  const seen = new Set<string>()
  for (const draft of draftsIn(region, rules, told, statement)) {
    const key = `${draft.seen.deed.start} ${draft.seen.deed.end}`
    if (isSilence(draft) || seen.has(key)) continue
    seen.add(key)
    found.push({ ...draft, due: { ...draft.due, kind: kindOf(draft, statement) } })
    if (found.length >= MOST) break
  }
  return found
}

/** Who will not comment keeps silent, and owes nothing. */
const isSilence = ({ due, seen: { region, deed } }: Draft): boolean =>
  due.negated && COMMENTS.test(region.lower.slice(deed.start, deed.end))
const COMMENTS = /^(?:comment|say|discuss|elaborate|speculate|disclose|be (?:quoted|named|identified))\b/

/** A draft that is to be weighed, with what speaks for it and against it. */
export type Candidate = {
  readonly draft: Draft
  /** Whether the rules found it. */
  readonly rules: boolean
  readonly features: Features
}

type Story = {
  readonly text: SegmentedText
  readonly statements: readonly FoundStatement[]
  readonly today: string | null
  readonly actors: readonly FoundActor[]
  readonly findings: FindingScores | null
}

const place = ({ due }: Draft): Span => hull(due.what)!

/** @param found what the rules found; @param wide what the general ones found beside, or of the same */
export function candidates(story: Story, found: readonly Draft[], wide: readonly Draft[]): readonly Candidate[] {
  const { text, statements, today, actors, findings } = story
  const all = [...found.map((draft) => ({ draft, rules: true })), ...wide.map((draft) => ({ draft, rules: false }))]
    .map((c) => ({ ...c, at: place(c.draft) }))
    .sort((a, b) => a.at.start - b.at.start)
  const groups = new Map<string, typeof all>()
  for (const c of all) {
    const { statement } = c.draft.due
    const key = statement === null ? `sentence ${sentenceAt(text, c.at.start)}` : `statement ${statement}`
    const group = groups.get(key)
    if (group) group.push(c)
    else groups.set(key, [c])
  }
  const out: Candidate[] = []
  for (const group of groups.values()) {
    let [last, count] = [-1, -1]
    const nth = group.map(({ at }) => {
      if (at.start >= last) count++
      last = Math.max(last, at.end)
      return count
    })
    for (const [i, { draft, rules, at }] of group.entries()) {
      const sentence = text.sentences[sentenceAt(text, at.start)]
      const paragraph = sentence?.paragraph ?? 0
      const features = featuresOf(draft, {
        statement: draft.due.statement === null ? null : statements[draft.due.statement]!,
        today,
        paragraph,
        headline: text.paragraphs[paragraph]?.kind !== 'body',
        before: nth[i]!,
        all: count + 1,
        actor: draft.due.by === null ? null : actors[draft.due.by]!.kind,
        crowd: all.length,
        rules,
        states: findings && statesOf(findings, text.words, at),
      })
      out.push({ draft, rules, features })
    }
  }
  return out
}

/** Words of a deed that may open what is due. */
const OPENING = 3
/** Words to each side of a deed in which another may open. */
const BESIDE = 8

function statesOf({ dueBegin, dueInside, event }: FindingScores, words: readonly Span[], deed: Span): States | null {
  const first = firstIndex(words.length, (i) => words[i]!.end > deed.start)
  let [last, inside] = [first, 0]
  for (; last < words.length && words[last]!.start < deed.end; last++) inside += dueInside[last]!
  if (last === first) return null
  const opening = { start: deed.start, end: words[Math.min(last, first + OPENING) - 1]!.end }
  const own = dueInside.subarray(first, last)
  const opens = (from: number, to: number) => Math.max(UNTOLD, ...dueBegin.subarray(Math.max(0, from), to))
  return {
    begin: highest(dueBegin, words, opening),
    event: highest(event, words, opening),
    inside: inside / (last - first),
    most: own.reduce((a, b) => Math.max(a, b), UNTOLD),
    least: own.reduce((a, b) => Math.min(a, b), -UNTOLD),
    before: dueInside[first - 1] ?? UNTOLD,
    after: dueInside[last] ?? UNTOLD,
    beside: Math.max(opens(first - BESIDE, first), opens(Math.min(first + OPENING, last), last + BESIDE)),
  }
}

/** Of what may be due, what is worth a record. */
export function chooseDues(all: readonly Candidate[], findings: FindingScores | null): readonly Candidate[] {
  const weighing = findings ? BY_STATES : BY_RULES
  return choose(all, (features) => likelihood(weighing, features), weighing.threshold)
}

/**
 * What the rules found, and beside it the likeliest of the rest, as far as they are likely enough; no two at one place, and of a dated
 * gathering only one.
 */
export function choose(
  all: readonly Candidate[],
  chance: (features: Features) => number,
  threshold: number,
): readonly Candidate[] {
  const ranked = all
    .map((candidate) => ({
      candidate,
      p: candidate.rules ? 1 : chance(candidate.features),
      at: place(candidate.draft),
    }))
    .filter(({ p }) => p >= threshold)
    .sort((a, b) => b.p - a.p || a.at.start - b.at.start || a.at.end - b.at.end)
  const chosen: typeof ranked = []
  const taken = new Taken()
  const told = new Set<string>()
  for (const one of ranked) {
    const { rules, draft } = one.candidate
    const { due, key, again, rule } = draft
    if (!rules) {
      if (taken.meets(one.at)) continue
      if (rule.deed === 'exact' && due.kind === 'planned' && told.has(key)) continue
      if (again !== null && due.statement === null && told.has(again)) continue
    }
    told.add(key)
    if (again !== null) told.add(again)
    // Where the subject is what is due, its verb is no other due: “the vote | is set to take place”.
    taken.add(rules && rule.deed === 'subject' ? draft.covers : one.at)
    chosen.push(one)
  }
  return chosen.sort((a, b) => a.at.start - b.at.start).map(({ candidate }) => candidate)
}

/** Of what was not chosen what stands elsewhere than that, at each place the first. */
export function besides(all: readonly Candidate[], chosen: readonly Candidate[]): readonly Candidate[] {
  const taken = new Taken()
  for (const { draft } of chosen) taken.add(place(draft))
  return all.filter(({ draft }) => {
    const at = place(draft)
    if (taken.meets(at)) return false
    taken.add(at)
    return true
  })
}
