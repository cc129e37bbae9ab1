import type { FoundActor } from '../../model/actor.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { sentenceAt } from '../../model/search.js'
import { hull } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import type { Draft } from './draft.js'
import { spansOf } from './region.js'
import type { Who } from './who.js'

/** What of a story tells who owes. */
export type Cast = {
  readonly text: SegmentedText
  readonly actors: readonly FoundActor[]
  readonly who: Who
}

const WE = /(?:^|[\s"'])(?:we|us)$/i
const IT = /^(?:and |but |that )?it$/i
/** A subject that opens with a verb is none: its own stands before it. */
const VERB_FIRST = /^(?:is|are|was|were|has|have|had|will|holds?|plans?|said|\p{Ll}{2,20}ed)(?!\p{L})/u
/** Who stands before a verb at the start of what is expected: “expects the guild to sail”. */
const EXPECTED_OF = /^((?:[\p{L}\p{N}$.,'&-]{1,30} ){1,7}?)(?:to|will|would|now|can|could) /u
const BODIES: ReadonlySet<FoundActor['kind']> = new Set(['organization', 'government'])
/** Common nouns alone, of one person: “the pilot”. */
const DESCRIBED = /^(?:the )?\p{Ll}[\p{L} -]{0,60}[^s]$/u

/** Units beside a speaker's name in which the body of their office stands. */
const BESIDE = 90
const OFFICE =
  /^,? (?:the |a )?[^.;,]{0,60}?\b(?:president|chief|chair\p{L}*|spokes\p{L}+|director|executive|head|leader|founder|manager|secretary)\b[^.;]{0,40}? (?:of|for|at|with) /u
const OFFICE_BEFORE =
  /\b(?:president|chief|chair\p{L}*|spokes\p{L}+|director|executive|head|leader|founder|manager) $/iu

/** The body that a person speaks for, where the story tells their office beside their name. */
export function bodyOf({ text: { text }, actors, who }: Cast, actor: number): number | null {
  for (const { span, form } of actors[actor]!.mentions) {
    if (form !== 'name') continue
    const behind = OFFICE.exec(text.slice(span.end, span.end + BESIDE))?.[0].length
    const body =
      behind === undefined
        ? OFFICE_BEFORE.test(text.slice(Math.max(0, span.start - BESIDE), span.start))
          ? who.body({ start: Math.max(0, span.start - BESIDE), end: span.start })
          : null
        : who.body({ start: span.end + behind, end: span.end + behind + BESIDE })
    // Who holds an office of state says “we” of more than one government.
    if (body !== null && body !== actor && actors[body]!.kind === 'organization') return body
  }
  return null
}

/** Who is to do what was chosen, read anew with all that the story tells; null where it does not. */
export function settledBy(draft: Draft, statement: FoundStatement | null, cast: Cast): number | null {
  const by = subjectOf(draft, statement, cast)
  // What a speaker promises their own side does, whatever thing it is told of.
  if (by === null) return draft.due.kind === 'promise' ? (statement?.speaker ?? null) : null
  const { kind, name } = cast.actors[by]!
  return kind === 'unnamed' && DESCRIBED.test(name) ? (lastPerson(cast, hull(draft.due.what)!.start) ?? by) : by
}

function subjectOf(draft: Draft, statement: FoundStatement | null, cast: Cast): number | null {
  const { due, rule, seen } = draft
  const { who, actors } = cast
  const { region, subject, deed } = seen
  const speaker = statement?.speaker ?? null
  if (rule.deed === 'exact') return due.by
  if (statement !== null && rule.opens && rule.wide) {
    const head = EXPECTED_OF.exec(region.bare.slice(deed.start, deed.start + 120))?.[1]
    if (head !== undefined) {
      const [span] = spansOf(region, { start: deed.start, end: deed.start + head.length - 1 })
      return span === undefined ? null : /^(?:i|we|me|us) $/i.test(head) ? speaker : who.meant(span)
    }
  }
  if (rule.owes !== 'subject') return due.by
  const words = subject === null ? '' : region.bare.slice(subject.start, subject.end)
  if (statement === null)
    return due.by === null && (words === '' || VERB_FIRST.test(words)) ? firstInSentence(cast, draft) : due.by
  if (speaker === null) return due.by
  if (WE.test(words)) return actors[speaker]!.kind === 'person' ? (bodyOf(cast, speaker) ?? due.by) : due.by
  // “The mill said it will …”: in words that are only reported, what opens them is the speaker.
  const own =
    BODIES.has(actors[speaker]!.kind) || (statement.form === 'indirect' && subject !== null && subject.start <= 3)
  return IT.test(words) && own ? speaker : due.by
}

/** Units of a sentence in which its first actor is looked for. */
const FIRST = 80

/** Whoever the sentence of a due names first, before its deed. */
function firstInSentence({ text, who }: Cast, draft: Draft): number | null {
  const at = hull(draft.due.what)!.start
  const sentence = text.sentences[sentenceAt(text, at)]
  if (sentence === undefined || sentence.start >= at) return null
  return who.first({ start: sentence.start, end: Math.min(at, sentence.start + FIRST) })
}

/** The person whose name stands last before a place. */
function lastPerson({ actors }: Cast, at: number): number | null {
  let [found, last] = [null as number | null, -1]
  for (const [i, { kind, mentions }] of actors.entries()) {
    if (kind !== 'person') continue
    for (const { span, form } of mentions)
      if (form === 'name' && span.end <= at && span.start > last) [found, last] = [i, span.start]
  }
  return found
}
