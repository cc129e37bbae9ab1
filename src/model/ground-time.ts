import { idOf } from './ids.js'
import { type Citation, cite, type Span } from './span.js'
import type { FoundTime, FoundWhen, Time, When } from './time.js'

type Told = { readonly id: string; readonly text: string }

/** Times as the record has them: every span checked on its way out. */
export function groundTimes(story: Told, found: readonly FoundTime[]): readonly Time[] {
  const ids = found.map(({ span }) => idOf('t', story.id, span.start, span.end))
  return found.map(({ span, anchoredOn, ...time }, i): Time => {
    const citation = cite(story.text, span)
    return {
      id: ids[i]!,
      span: citation,
      words: citation.words,
      ...time,
      anchoredOn: anchoredOn === null ? null : ids[anchoredOn]!,
      zone: time.zone ?? null,
    }
  })
}

export const citeOrNull = (story: Told, span: Span | null): Citation | null =>
  span === null ? null : cite(story.text, span)

export function groundWhen(story: Told, found: FoundWhen | null): When | null {
  if (found === null) return null
  const { value, grain, anchor, implied } = found
  const span = citeOrNull(story, found.span)
  return { value, grain, words: span?.words ?? null, span, anchor, implied }
}
