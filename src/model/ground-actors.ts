import type { Actor, FoundActor } from './actor.js'
import { idOf } from './ids.js'
import { cite } from './span.js'

/** Actors as the record has them: every span checked against the text on its way out, every actor with an id. In the order given. */
export function groundActors(
  story: { readonly id: string; readonly text: string },
  found: readonly FoundActor[],
): readonly Actor[] {
  const ids = found.map(({ name, mentions }) => idOf('a', story.id, name, ...places(mentions)))
  return found.map((actor, i): Actor => {
    return {
      id: ids[i]!,
      name: actor.name,
      kind: actor.kind,
      roles: actor.roles.map(({ span, of }) => {
        const citation = cite(story.text, span)
        return {
          words: flat(citation.words),
          span: citation,
          of: of === null ? null : flat(cite(story.text, of).words),
        }
      }),
      country: actor.country,
      mentions: actor.mentions.map(({ span, form, by }) => {
        const citation = cite(story.text, span)
        return { span: citation, words: citation.words, form, by }
      }),
      standsFor: actor.standsFor === null ? null : ids[actor.standsFor]!,
    }
  })
}

/** On one line. */
export const flat = (words: string) => words.replace(/\s+/g, ' ')

const places = (mentions: FoundActor['mentions']) => mentions.slice(0, 1).flatMap(({ span }) => [span.start, span.end])
