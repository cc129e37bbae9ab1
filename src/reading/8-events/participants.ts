import type { EventKind, FoundEvent, Part } from '../../model/event.js'
import type { Detail } from './details.js'
import type { Named, Scene } from './scene.js'

type Participant = FoundEvent['participants'][number]

/** Kinds whose participants are on one footing. */
const MUTUAL: ReadonlySet<EventKind> = new Set(['meeting', 'agreement'])
/** Most participants of one event; a list of members is none of them. */
const MOST = 8

const lower = ({ tokens }: Scene, i: number): string => tokens.all[i]?.lower ?? ''

/** The word that leads to a name: the preposition before it, over its article, titles and what it is joined with. */
function leadTo(scene: Scene, { first }: Named, from: number): string {
  for (let i = first - 1; i >= from && i >= first - 8; i--) {
    const word = lower(scene, i)
    if (
      /^(?:by|on|against|at|with|between|from|to|into|of|in|for|near|outside|after|before|under|upon|over|through|than)$/.test(
        word,
      )
    )
      return word
    if (/^[;:.]$/.test(word)) return ''
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
  if (/^(?:in|at|from|near|outside|after|before|under|for|than)$/.test(lead) && named.first > 0) return null
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
    const { before, after } = mention
    // The nearest before is the subject; those joined to it by "and" or a comma are too.
    let edge = mention.group
    for (const named of before.slice(0, 4)) {
      if (edge !== mention.group && !joined(scene, named.last, edge)) break
      const part = partBefore(scene, mention, named)
      add(named, part)
      if (part !== null) edge = named.first
    }
    for (const named of after.slice(0, 4)) add(named, partAfter(scene, mention, named))
  }
  return [...found].map(([actor, part]) => ({ actor, part }))
}

/** Whether only "and", commas, articles and titles stand between two names. */
function joined(scene: Scene, from: number, to: number): boolean {
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
