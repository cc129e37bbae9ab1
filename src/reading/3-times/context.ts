import { boundsOf } from '../../model/calendar.js'
import type { Span } from '../../model/span.js'
import { type Direction, directionOf } from './direction.js'
import type { Draft, Found } from './rule.js'

/** A time already found in the story, as later ones may count from it. */
export type Named = Span & { readonly draft: Draft; readonly paragraph: number }

/** Words before or after a time are looked at within this many units. */
const REACH = 120

/** What a rule may know about the place where its words stand. */
export class Context {
  /** The sentence that holds the match. */
  sentence: Span = { start: 0, end: 0 }
  paragraph = 0
  readonly named: Named[] = []

  constructor(
    readonly text: string,
    /** The ISO day from which the story counts. */
    readonly day: string | null,
    /** The story speaks of a company's quarters. */
    readonly earnings: boolean,
  ) {}

  /** Lower-case words before the match, in its sentence. */
  before({ start }: { readonly start: number }, reach = REACH): string {
    return this.text.slice(Math.max(this.sentence.start, start - reach), start).toLowerCase()
  }

  /** Lower-case words after the match, in its sentence. */
  after({ end }: { readonly end: number }, reach = REACH): string {
    return this.text.slice(end, Math.min(this.sentence.end, end + reach)).toLowerCase()
  }

  /** Whether the clause around the match looks back or ahead. */
  direction(found: Found): Direction {
    return directionOf(this.before(found), this.after(found))
  }

  /** Index of the last time named whose value lies on the calendar and passes `fits`; -1 if there is none near. */
  last(fits: (value: string) => boolean = () => true): number {
    for (let i = this.named.length - 1; i >= 0 && i >= this.named.length - NEAR; i--) {
      const { draft } = this.named[i]!
      if (
        draft.value !== null &&
        draft.type !== 'DURATION' &&
        draft.type !== 'SET' &&
        boundsOf(draft.value) &&
        fits(draft.value)
      )
        return i
    }
    return -1
  }
}

/** A time named longer ago than this many others is not counted from. */
const NEAR = 12
