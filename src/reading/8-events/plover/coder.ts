import type { FoundActors } from '../../../model/actor.js'
import type { FoundPlover } from '../../../model/event.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { sentenceAt } from '../../../model/search.js'
import type { Span } from '../../../model/span.js'
import type { SegmentedText } from '../../../model/text.js'
import type { DeedKind } from '../lexicon/kind.js'
import { eventOf, indexOf, type Scene, sceneOf } from './code-story.js'
import { ploverOf, triggerFor } from './of-event.js'

/** An event that was found, by its kind and the place of its trigger. */
export type Coder = (event: {
  readonly kind: DeedKind
  readonly trigger: Span
  /** True where it is told of years before the story. */
  readonly past: boolean
}) => FoundPlover | null

/** Codes events that were found in a story, with who takes part; each sentence is taken apart once. */
export function makeCoder(text: SegmentedText, statements: readonly FoundStatement[], actors: FoundActors): Coder {
  const index = indexOf(text, statements, actors, [])
  const scenes = new Map<number, Scene | null>()
  return ({ kind, trigger, past }) => {
    const at = sentenceAt(text, trigger.start)
    const sentence = text.sentences[at]
    if (sentence === undefined || kind === 'accident' || kind === 'election') return null
    if (!scenes.has(at)) scenes.set(at, sceneOf(index, at))
    const scene = scenes.get(at) ?? null
    const found = scene === null ? undefined : triggerFor(kind, trigger, scene.triggers, scene.clauses.tokens)
    const coded = scene === null || found === undefined ? null : eventOf(scene, found, firstOf(scene, found.from))
    if (coded === null) {
      const code = ploverOf(text.text, { kind, trigger, clause: sentence, past })
      return code === null ? null : { ...code, actors: [], recipients: [] }
    }
    const { event, mode, context, auxiliary } = coded
    return {
      event,
      mode,
      context,
      auxiliary: past && !auxiliary.includes('historical') ? ['historical', ...auxiliary] : auxiliary,
      actors: coded.actors,
      recipients: coded.recipients,
    }
  }
}

/** The sentence's first event, where it stands before: its actors act in later clauses that name none. */
function firstOf(scene: Scene, from: number) {
  const first = scene.chosen[0]
  return first === undefined || first.from >= from ? undefined : (eventOf(scene, first, undefined) ?? undefined)
}
