import type { Attribution } from '../src/model/attribution.js'
import type { NameCandidate } from '../src/model/candidate.js'
import type { Span } from '../src/model/span.js'
import { segment } from '../src/reading/1-segment/segment.js'
import { findActors } from '../src/reading/5-actors/find-actors.js'

type Part = 'source' | 'cue' | 'content'
const OPEN: Readonly<Record<string, Part>> = { '{': 'source', '<': 'cue', '[': 'content' }
const CLOSE = '}>]'

/**
 * A text with its attributions marked, for stages that need no model: `{source} <cue> [content]`: marks of one attribution stand in one paragraph; `|` begins the next. Contents may hold others.
 */
export function parseMarked(marked: string): { text: string; attributions: readonly Attribution[] } {
  let text = ''
  const attributions: Record<Part, Span[]>[] = []
  const within: (number | null)[] = []
  const open: { part: Part; start: number; of: number }[] = []
  let current: number | null = null
  const begin = () => {
    attributions.push({ source: [], cue: [], content: [] })
    within.push(open.find((o) => o.part === 'content')?.of ?? null)
    return attributions.length - 1
  }
  const inner: (number | null)[] = []
  for (const character of marked) {
    const part = OPEN[character]
    if (part) {
      const depth = open.filter((o) => o.part === 'content').length
      if (depth === 0) current ??= begin()
      else inner[depth] ??= begin()
      const of = depth === 0 ? current! : inner[depth]!
      open.push({ part, start: text.length, of })
    } else if (CLOSE.includes(character)) {
      const { part: closed, start, of } = open.pop()!
      attributions[of]![closed].push({ start, end: text.length })
      if (closed === 'content') inner.length = open.filter((o) => o.part === 'content').length + 1
    } else if (character === '|') current = null
    else {
      if (character === '\n') current = null
      text += character
    }
  }
  const made = attributions.map(
    (a, i): Attribution => ({ ...a, form: 'indirect', within: within[i]!, confidence: 1, by: 'model:sample' }),
  )
  return { text, attributions: made }
}

/** The actors of a text whose attributions are marked, as `parseMarked` reads them. */
export function readMarked(marked: string, names: readonly NameCandidate[] = []) {
  const { text, attributions } = parseMarked(marked)
  const found = findActors(segment(text), attributions, names)
  return {
    text,
    found,
    speakers: found.speakers.map((s) => (s === null ? null : found.actors[s]!.name)),
    actor: (name: string) => found.actors.find((a) => a.name === name),
    mentions: (name: string) =>
      found.actors.find((a) => a.name === name)?.mentions.map((m) => text.slice(m.span.start, m.span.end)) ?? [],
    role: (name: string) => {
      const [role] = found.actors.find((a) => a.name === name)?.roles ?? []
      return role && text.slice(role.span.start, role.span.end)
    },
  }
}
