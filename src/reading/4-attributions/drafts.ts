import type { Attribution } from '../../model/attribution.js'
import { contains, overlaps, type Span } from '../../model/span.js'
import type { Form } from '../../model/statement.js'
import { CLAUSE_VERB } from './clause-words.js'

/** An attribution while others are still being chosen. */
export type Draft = Omit<Attribution, 'within' | 'content' | 'form'> & {
  content: readonly Span[]
  within: Draft | null
  /** Whether it tells that nothing was said. */
  readonly silent: boolean
  /** The cue, or the source where there is none. */
  readonly at: Span
  /** From its first word to its last, as first found. */
  readonly reach: Span
}

/** Units of text whose attributions are looked up together. */
const STRETCH = 2048

/** What was chosen so far, by place: a text may have a hundred thousand. */
export class Drafts {
  readonly all: Draft[] = []
  readonly #near = new Map<number, Draft[]>()

  add(draft: Draft): void {
    this.all.push(draft)
    const stretches = new Set<number>()
    for (const span of [...draft.source, ...draft.cue, ...draft.content])
      for (let i = Math.floor(span.start / STRETCH); i * STRETCH < span.end; i++) stretches.add(i)
    for (const i of stretches) {
      const here = this.#near.get(i)
      if (here) here.push(draft)
      else this.#near.set(i, [draft])
    }
  }

  /** The attribution with the shortest piece of content round the span. */
  smallestAround(span: Span): Draft | undefined {
    let best: Draft | undefined
    let size = Number.POSITIVE_INFINITY
    for (const draft of this.#near.get(Math.floor(span.start / STRETCH)) ?? [])
      for (const piece of draft.content)
        if (contains(piece, span) && piece.end - piece.start < size) {
          best = draft
          size = piece.end - piece.start
        }
    return best
  }

  /** Whether any of them has its cue there, or a content that begins there. */
  tells(cue: Span, start: number): boolean {
    const near = [cue.start, start].flatMap((at) => this.#near.get(Math.floor(at / STRETCH)) ?? [])
    return near.some((d) => d.cue.some((s) => overlaps(s, cue)) || d.content.some((s) => s.start === start))
  }

  /** Whether any of them has a span there. */
  meet(span: Span): boolean {
    for (let i = Math.floor(span.start / STRETCH); i * STRETCH < span.end; i++)
      if (this.#near.get(i)?.some((d) => [...d.source, ...d.cue, ...d.content].some((s) => overlaps(s, span))))
        return true
    return false
  }
}

/**
 * “Venn said in a post on the wall that …” is one statement, whichever words were taken for a cue: of those with the same content the
 * one with a verb, or else the surer one, stands for any whose source is empty or the same.
 */
export function withoutDoubles(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const key = (spans: readonly Span[]) => spans.map((s) => `${s.start}-${s.end}`).join(' ')
  const same = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.content.length === 0 || draft.silent) continue
    const known = same.get(key(draft.content))
    if (known) known.push(draft)
    else same.set(key(draft.content), [draft])
  }
  const instead = new Map<Draft, Draft>()
  for (const group of same.values()) {
    if (group.length < 2) continue
    const best = [...group].sort(
      (a, b) =>
        Number(b.source.length > 0) - Number(a.source.length > 0) ||
        Number(hasVerb(text, b)) - Number(hasVerb(text, a)) ||
        b.confidence - a.confidence,
    )
    const kept: Draft[] = []
    for (const draft of best) {
      const double = kept.find(
        (k) => k.within === draft.within && (draft.source.length === 0 || key(k.source) === key(draft.source)),
      )
      if (double) instead.set(draft, double)
      else kept.push(draft)
    }
  }
  const out = drafts.filter((draft) => !instead.has(draft))
  for (const draft of out) if (draft.within) draft.within = instead.get(draft.within) ?? draft.within
  return out
}

const hasVerb = (text: string, { cue }: Draft) =>
  cue.some((c) =>
    text
      .slice(c.start, c.end)
      .split(/\s+/)
      .some((word) => CLAUSE_VERB.test(word)),
  )

/** In the order of the text, the outer before what it holds. */
export function inOrder(drafts: readonly Draft[], formOf: (draft: Draft) => Form): readonly Attribution[] {
  const ordered = [...drafts].sort(
    (a, b) =>
      a.reach.start - b.reach.start || Number(isWithin(a, b)) - Number(isWithin(b, a)) || a.at.start - b.at.start,
  )
  const place = new Map(ordered.map((draft, i) => [draft, i]))
  return ordered.map((draft) => ({
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    form: formOf(draft),
    within: draft.within ? place.get(draft.within)! : null,
    confidence: draft.confidence,
    acts: draft.acts ?? null,
    by: draft.by,
  }))
}

/** Whether `a` stands in the words of `b`, at any depth. */
function isWithin(a: Draft, b: Draft): boolean {
  for (let around = a.within; around; around = around.within) if (around === b) return true
  return false
}
