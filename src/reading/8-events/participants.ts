import type { FoundEvent, Part } from '../../model/event.js'
import { overlaps } from '../../model/span.js'
import type { Detail } from './details.js'
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from './lexicon/function-words.js'
import type { DeedKind } from './lexicon/kind.js'
import { around, type Named, type Scene } from './scene.js'

type Participant = FoundEvent['participants'][number]

/** Kinds whose participants are on one footing. */
export const MUTUAL: ReadonlySet<DeedKind> = new Set(['meeting', 'agreement'])
/** Most participants of one event; a list of members is none of them. */
export const MOST = 8

/** The preposition before a name's phrase, over its adjectives, titles and what it is joined with; empty where none leads to it. */
export function leadTo(scene: Scene, { first }: Named, from: number): string {
  for (let i = first - 1; i >= from && i >= first - 8; i--) {
    const token = scene.tokens.all[i]!
    if (PREPOSITIONS.has(token.lower)) return token.lower
    const inside =
      token.kind === 'capital' || token.lower === 'and' || DETERMINERS.has(token.lower) || token.lower === '-'
    if (!inside && FUNCTION_WORDS.has(token.lower)) return ''
    if (!inside && token.kind === 'mark') return ''
  }
  return ''
}

/** What an actor named after a verb or noun is to the event. */
function partAfter(scene: Scene, mention: Detail, named: Named): Part | null {
  const lead = leadTo(scene, named, mention.last)
  if (named.kind === 'place') return null
  if (lead === 'by') return mention.use === 'passive' || mention.noun ? 'agent' : null
  if (MUTUAL.has(mention.kind)) return lead === '' || /^(?:with|between|to|of|from)$/.test(lead) ? 'party' : null
  if (lead === '' && !mention.noun) return mention.use === 'passive' ? null : 'target'
  if (/^(?:on|against|at|upon)$/.test(lead)) return 'target'
  if (mention.noun && lead === 'of') return 'target'
  if (lead === 'to' || lead === 'from') return 'other'
  return null
}

/** What an actor named before is: the subject of a verb, the possessor or maker of a noun. */
function partBefore(scene: Scene, mention: Detail, named: Named): Part | null {
  if (named.kind === 'place') return null
  const lead = leadTo(scene, named, scene.tokens.sentences[mention.sentence]!)
  if (PREPOSITIONS.has(lead) && !/^(?:of|by|on|against|between|with)$/.test(lead)) return null
  if (MUTUAL.has(mention.kind)) return 'party'
  if (lead === 'by') return 'agent'
  if (lead !== '' && !mention.noun && lead !== 'of') return null
  if (mention.noun)
    return lead === '' || lead === 'of' ? 'agent' : lead === 'on' || lead === 'against' ? 'target' : null
  return mention.use === 'passive' || mention.use === 'state' ? 'target' : 'agent'
}

/** Those who take part, told by an event's mentions: each once, as its first mention tells. */
export function participantsOf(scene: Scene, trigger: Detail, mentions: readonly Detail[]): readonly Participant[] {
  const found = new Map<number, Part>()
  const add = ({ actor }: Named, part: Part | null) => {
    if (part !== null && !found.has(actor) && found.size < MOST) found.set(actor, part)
  }
  for (const mention of [trigger, ...mentions.filter((m) => m !== trigger && !m.unreal).slice(0, 4)]) {
    if (mention !== trigger && found.size > 1) break
    // The nearest before is the subject; those joined to it by "and" or a comma are too.
    let edge = mention.group
    for (const named of mention.before.filter((n) => !isCounted(scene, n)).slice(0, 4)) {
      if (edge !== mention.group && !joined(scene, named.last, edge)) break
      const part = partBefore(scene, mention, named)
      add(named, part)
      if (part !== null) edge = named.first
    }
    for (const named of mention.after.filter((n) => !isCounted(scene, n)).slice(0, 4))
      add(named, partAfter(scene, mention, named))
  }
  return [...found].map(([actor, part]) => ({ actor, part }))
}

/** "257 people": those whom a figure counts are no party of their own. */
export const isCounted = (scene: Scene, { kind, first, last, span }: Named): boolean =>
  kind === 'unnamed' && around(scene.figures, first, [first, last + 1], 2).some((f) => overlaps(f.span, span))

/** Whether only "and", commas, articles and titles stand between two names. */
export function joined(scene: Scene, from: number, to: number): boolean {
  if (to - from > 8) return false
  for (let i = from; i < to; i++) {
    const token = scene.tokens.all[i]!
    if (
      token.kind !== 'capital' &&
      !/^(?:and|,|the|then|president|prime|minister|foreign|secretary|of|&|’s)$/.test(token.lower)
    )
      return false
  }
  return true
}
