import type { FoundActors } from '../../model/actor.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { firstIndex, sentenceAt } from '../../model/search.js'
import { hull, type Span } from '../../model/span.js'
import type { SegmentedText } from '../../model/text.js'
import { stemsOf, straight } from './words.js'

/** Units of a content that are compared: what it claims stands at its head, and a content may be megabytes long. */
const MOST = 600

/** A statement as something that may be disputed: where it stands, and what it is about. */
export type Claim = {
  /** Of the statement, in the list handed in. */
  readonly index: number
  readonly statement: FoundStatement
  /** From its first character to its last. */
  readonly hull: Span
  readonly paragraph: number
}

export type Overlap = { readonly weight: number; readonly share: number; readonly number: number }

/** A story's statements in the order of the text, and what they have in common. */
export class Claims {
  readonly text: SegmentedText
  readonly actors: FoundActors
  /** Sorted by start, an outer statement before those within it. */
  readonly list: readonly Claim[]
  readonly #rank: readonly number[]
  readonly #stems = new Map<number, ReadonlySet<string>>()
  #frequency: ReadonlyMap<string, number> | undefined

  constructor(text: SegmentedText, statements: readonly FoundStatement[], actors: FoundActors) {
    this.text = text
    this.actors = actors
    const claims = statements.flatMap((statement, index): readonly Claim[] => {
      const whole = hull([...statement.source, ...statement.cue, ...statement.content])
      if (whole === undefined) return []
      return [{ index, statement, hull: whole, paragraph: this.paragraphAt((statement.cue[0] ?? whole).start) }]
    })
    this.list = claims.sort((a, b) => a.hull.start - b.hull.start || b.hull.end - a.hull.end)
    const rank = statements.map(() => -1)
    for (const [i, { index }] of this.list.entries()) rank[index] = i
    this.#rank = rank
  }

  /** The claim of a statement; undefined for one without a place. */
  of(statement: number): Claim | undefined {
    return this.list[this.#rank[statement] ?? -1]
  }

  /** Index in the list of the first claim that begins at or after a character. */
  from(at: number): number {
    return firstIndex(this.list.length, (i) => this.list[i]!.hull.start >= at)
  }

  paragraphAt(at: number): number {
    const { sentences } = this.text
    return sentences[Math.min(sentenceAt(this.text, at), sentences.length - 1)]?.paragraph ?? 0
  }

  /** The story's words at a span, with straight marks and at most `most` units. */
  words({ start, end }: Span, most = MOST): string {
    return straight(this.text.text.slice(start, Math.min(end, start + most)))
  }

  /** The first piece of a content and what follows it, as straight words. */
  content({ content }: FoundStatement): string {
    return content
      .slice(0, 4)
      .map((piece) => this.words(piece))
      .join(' ')
      .slice(0, MOST)
  }

  /** Stems of what a statement claims. */
  stems(claim: Claim): ReadonlySet<string> {
    const known = this.#stems.get(claim.index)
    if (known) return known
    const stems = stemsOf(this.content(claim.statement))
    this.#stems.set(claim.index, stems)
    return stems
  }

  /** How much a word tells: 1 while few statements of the story have it, less the more do. */
  weight(stem: string): number {
    this.#frequency ??= frequencies(this.list.map((claim) => this.stems(claim)))
    return Math.min(1, FEW / (this.#frequency.get(stem) ?? 1))
  }

  /** The stems that two sets have in common: their weight, its share of the first set's, and how many. */
  overlap(stems: ReadonlySet<string>, other: ReadonlySet<string>): Overlap {
    let [common, all, number] = [0, 0, 0]
    for (const stem of stems) {
      const weight = this.weight(stem)
      all += weight
      if (!other.has(stem)) continue
      common += weight
      number++
    }
    return { weight: common, share: all === 0 ? 0 : common / all, number }
  }

  /** A place stands for its government: both are one who speaks. */
  same(a: number | null, b: number | null): boolean {
    if (a === null || b === null) return false
    const { actors } = this.actors
    return (actors[a]?.standsFor ?? a) === (actors[b]?.standsFor ?? b)
  }
}

/** Statements of a story that may share a word before it tells less. */
const FEW = 3

function frequencies(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const stems of all) for (const stem of stems) out.set(stem, (out.get(stem) ?? 0) + 1)
  return out
}
